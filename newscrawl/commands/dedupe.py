"""`scrapy dedupe`: articles with nearly the same text get the same `near_dup_id`. No reactor, no network."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand

from newscrawl.errors import NewscrawlError, UsageError


class Command(ScrapyCommand):
    requires_project = False
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "[--threshold SHARE]"

    def short_desc(self) -> str:
        return "Group the articles that several papers print, in the column near_dup_id"

    def long_desc(self) -> str:
        return (
            "Give near-duplicates the same near_dup_id, over the whole dataset in OUTPUT_DIR. Refuses while a run "
            "writes to it; safe to interrupt and to repeat."
        )

    def add_options(self, parser: Any) -> None:
        super().add_options(parser)
        parser.add_argument(
            "--threshold", metavar="SHARE", help="share of the text two articles must have in common; 0.2 by default"
        )

    def run(self, args: list[str], opts: Namespace) -> None:
        from newscrawl.store.dedupe import dedupe
        from newscrawl.store.near_duplicates import THRESHOLD

        assert self.settings is not None
        root = self.settings.get("OUTPUT_DIR") or "output"
        try:
            if args:
                raise UsageError(f"takes no {args[0]}; name the dataset with -s OUTPUT_DIR=...")
            done = dedupe(root, THRESHOLD if opts.threshold is None else _share(opts.threshold))
        except NewscrawlError as problem:
            print(f"scrapy dedupe: {problem}", file=sys.stderr)
            self.exitcode = problem.exit_code
            return
        if not done.articles:
            print(f"no articles in {root}: nothing to group")
            return
        print(
            f"articles: {done.articles}, clusters: {done.clusters}, articles in clusters: {done.clustered}, "
            f"seconds: {done.seconds:.1f}"
        )
        print(f"{done.rows} rows changed, {done.days} days rewritten" if done.rows else "nothing changed")


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = 0.0
    if not 0.05 <= share <= 1:
        raise UsageError(f"--threshold {text} is no share of the text; write a number from 0.05 to 1, such as 0.2")
    return share
