"""`scrapy crawl`: Scrapy's, with one run at a time per site, a summary, and an exit code that tells how it went."""

from __future__ import annotations

import secrets
import sys
from argparse import Namespace
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any

from scrapy import Spider
from scrapy.commands import BaseRunSpiderCommand
from scrapy.crawler import Crawler

from newscrawl.crawling.checks import ChecksSettings
from newscrawl.errors import NewscrawlError, StoreError, UsageError


class Command(ChecksSettings, BaseRunSpiderCommand):
    requires_project = True

    def syntax(self) -> str:
        return "<spider> [-a NAME=VALUE] [-s NAME=VALUE]"

    def short_desc(self) -> str:
        return "Crawl news sites into datasets (news -a site=example.com)"

    def run(self, args: list[str], opts: Namespace) -> None:
        try:
            self.exitcode = self._run(args, opts.spargs)
        except NewscrawlError as problem:
            print(f"scrapy crawl: {problem}", file=sys.stderr)
            self.exitcode = problem.exit_code

    def _run(self, args: list[str], arguments: dict[str, str]) -> int:
        from newscrawl.publishers.catalogue import load_publishers
        from newscrawl.store.lock import RunLock

        spider_class = self._spider_class(args)
        sites = sites_of(spider_class, arguments)
        assert self.settings is not None and self.crawler_process is not None
        load_publishers(self.settings["PUBLISHERS"])  # a mistake in a file is told before anything starts
        sys.meta_path.insert(0, NoPandas())
        self.settings.set("RUN_ID", self.settings["RUN_ID"] or new_run_id(), priority="cmdline")
        with RunLock(Path(self.settings["OUTPUT_DIR"]), sites):
            crawler = self._create_crawler(spider_class)
            started = monotonic()
            self.crawler_process.crawl(crawler, **arguments)
            self.crawler_process.start()
        return self._report(crawler, monotonic() - started)

    def _spider_class(self, args: list[str]) -> type[Spider]:
        assert self.crawler_process is not None
        loader = self.crawler_process.spider_loader
        spiders = ", ".join(sorted(loader.list()))
        if not args:
            raise UsageError(f"say which spider: {spiders}; for example `scrapy crawl news -a site=example.com`")
        if len(args) > 1:
            raise UsageError(
                f"one spider at a time, and {args[1]} is one too many; arguments are written -a NAME=VALUE"
            )
        try:
            return loader.load(args[0])
        except KeyError:
            raise UsageError(f"there is no spider {args[0]}; there are {spiders}") from None

    def _report(self, crawler: Crawler, seconds: float) -> int:
        from newscrawl.crawling.summary import summarise
        from newscrawl.crawling.verdict import ERRORS, Verdict

        assert self.crawler_process is not None and self.settings is not None and crawler.stats is not None
        stats = crawler.stats.get_stats()
        verdict = crawler.get_extension(Verdict) if crawler.spider is not None else None
        if self.crawler_process.bootstrap_failed or verdict is None:
            print("scrapy crawl: the crawl could not be started; the log says why", file=sys.stderr)
            return ERRORS
        root = Path(self.settings["OUTPUT_DIR"])
        sys.stdout.write(summarise(stats, verdict.tally, verdict.sites, root, seconds))
        if error := stats.get("newscrawl/store_error"):
            raise StoreError(error)
        if text := stats.get("newscrawl/verdict"):
            print(f"scrapy crawl: {text}", file=sys.stderr)
        return int(stats.get("newscrawl/exit_code", ERRORS))


class NoPandas:
    """Keeps pandas out of the crawl: pyarrow imports it to see whether it was given a Series, for 0.7 s and 60 MB."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError("pandas is not for the crawl", name=name)


def sites_of(spider_class: type[Spider], arguments: Mapping[str, str]) -> tuple[str, ...]:
    """What a run is the only one to crawl; raises UsageError for arguments the spider does not take."""
    accepts = getattr(spider_class, "accepts", None)
    if accepts is not None and (unknown := sorted(set(arguments) - set(accepts))):
        takes = ", ".join(accepts) or "none"
        raise UsageError(f"the {spider_class.name} spider has no argument {unknown[0]}; it has {takes}")
    plan_for: Any = getattr(spider_class, "plan_for", None)
    if plan_for is None:
        return (f"spider:{spider_class.name}",)
    return tuple(plan_for(arguments).sites) or (f"spider:{spider_class.name}",)


def new_run_id() -> str:
    """Unique, and sortable by time."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
