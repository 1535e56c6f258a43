"""`scrapy compact`: the many small files of past days become one a day. No reactor, no network."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import date
from typing import Any, ClassVar

from newscrawl.crawling.checks import ChecksSettings
from newscrawl.errors import NewscrawlError, UsageError

_MB = 1_000_000


class Command(ChecksSettings):
    requires_project = False
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "[TABLE...] [--before YYYY-MM-DD]"

    def short_desc(self) -> str:
        return "Merge the small files of past days into one file a day"

    def long_desc(self) -> str:
        return (
            "Merge the files of each day before --before (today, UTC) into one. Safe beside crawls and readers, "
            "and safe to interrupt; run it daily from cron."
        )

    def add_options(self, parser: Any) -> None:
        super().add_options(parser)
        parser.add_argument("--before", metavar="YYYY-MM-DD", help="the first day left alone; today, UTC, by default")

    def run(self, args: list[str], opts: Namespace) -> None:
        from newscrawl.store.compact import compact

        assert self.settings is not None
        try:
            tables = _tables(args)
            days = 0
            for done in compact(self.settings.get("OUTPUT_DIR") or "output", _day(opts.before), tables):
                days += 1
                print(
                    f"{done.table} {done.day}: {done.files} files, {done.bytes_before / _MB:.1f} MB -> 1 file, "
                    f"{done.bytes_after / _MB:.1f} MB, {done.rows} rows"
                )
            if not days:
                print("nothing to compact")
        except NewscrawlError as problem:
            print(f"scrapy compact: {problem}", file=sys.stderr)
            self.exitcode = problem.exit_code


def _tables(args: list[str]) -> tuple[str, ...]:
    from newscrawl.schema import TABLES

    for name in args:
        if name not in TABLES:
            raise UsageError(f"there is no table {name}; the tables are {', '.join(TABLES)}")
    return tuple(args) or tuple(TABLES)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--before {text} is no date; write it as 2026-03-14") from None
