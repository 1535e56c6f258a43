"""`scrapy crawl`: Scrapy's, with one run at a time per site, a summary, and an exit code that tells how it went."""

from __future__ import annotations

import asyncio
import logging
import secrets
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from time import monotonic
from typing import Any

from scrapy import Spider, signals
from scrapy.commands import BaseRunSpiderCommand
from scrapy.crawler import Crawler

from newscrawl.crawling import clock, process
from newscrawl.crawling.arguments import check_names
from newscrawl.crawling.checks import ChecksSettings
from newscrawl.errors import NewscrawlError, StoppedError, StoreError, UsageError

logger = logging.getLogger(__name__)

_NO_NEWS = (0, 75)


class Command(ChecksSettings, BaseRunSpiderCommand):
    requires_project = True

    def syntax(self) -> str:
        return "<spider> [-a NAME=VALUE] [-s NAME=VALUE]"

    def short_desc(self) -> str:
        return "Crawl news sites into datasets (news -a site=example.com)"

    def add_options(self, parser: Any) -> None:
        super().add_options(parser)
        parser.add_argument(
            "--quiet", action="store_true", help="print nothing where all is well (exit codes 0 and 75): for cron"
        )

    def process_options(self, args: list[str], opts: Namespace) -> None:
        process.prepare()
        super().process_options(args, opts)

    def run(self, args: list[str], opts: Namespace) -> None:
        if not opts.quiet:
            self._try(args, opts.spargs)
            return
        with held_back() as told:
            self._try(args, opts.spargs)
            if self.exitcode in _NO_NEWS:
                told.truncate(0)

    def _try(self, args: list[str], arguments: dict[str, str]) -> None:
        try:
            self.exitcode = self._run(args, arguments)
        except NewscrawlError as problem:
            print(f"scrapy crawl: {problem}", file=sys.stderr)
            self.exitcode = problem.exit_code

    def _run(self, args: list[str], arguments: dict[str, str]) -> int:
        from newscrawl.crawling.light import Signals
        from newscrawl.publishers.catalogue import load_publishers
        from newscrawl.store.lock import RunLock

        spider_class = self._spider_class(args)
        plan = plan_of(spider_class, arguments)
        assert self.settings is not None and self.crawler_process is not None
        load_publishers(self.settings["PUBLISHERS"])  # a mistake in a file is told before anything starts
        self.settings.set("RUN_ID", self.settings["RUN_ID"] or new_run_id(), priority="cmdline")
        if getattr(plan, "dry", False):
            self.settings.set("ITEM_PIPELINES", {}, priority="cmdline")
        with RunLock(Path(self.settings["OUTPUT_DIR"]), plan.sites if plan else (f"spider:{spider_class.name}",)):
            crawler = self._create_crawler(spider_class)
            crawler.signals = Signals(crawler)  # before anything can have connected to Scrapy's own
            crawler.signals.connect(process.settle, signals.spider_opened)
            started = monotonic()
            running = self.crawler_process.crawl(crawler, **arguments)
            self.crawler_process.start()
        raise_what_ended(running)
        code = self._report(crawler, monotonic() - started)
        if isinstance(running, asyncio.Task) and not running.done():
            raise StoppedError("stopped at once; what was fetched and not yet published, the same command publishes")
        return code

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
        from newscrawl.crawling.ending import why_output_failed
        from newscrawl.crawling.summary import summarise
        from newscrawl.crawling.verdict import ERRORS, Verdict

        assert self.crawler_process is not None and self.settings is not None and crawler.stats is not None
        stats = crawler.stats.get_stats()
        verdict = crawler.get_extension(Verdict) if crawler.spider is not None else None
        if self.crawler_process.bootstrap_failed or verdict is None:
            print("scrapy crawl: the crawl could not be started; the log says why", file=sys.stderr)
            return ERRORS
        root = Path(self.settings["OUTPUT_DIR"])
        if (would_visit := getattr(crawler.spider, "would_visit", None)) is not None:
            sys.stdout.writelines(f"{line}\n" for line in would_visit)
        sys.stdout.write(summarise(stats, verdict.tally, verdict.sites, root, seconds, named=verdict.named))
        if error := why_output_failed(crawler):
            raise StoreError(error)
        if text := stats.get("newscrawl/verdict"):
            print(f"scrapy crawl: {text}", file=sys.stderr)
        return int(stats.get("newscrawl/exit_code", ERRORS))


@contextmanager
def held_back() -> Iterator[StringIO]:
    """Everything that is printed or logged, until the end."""
    told = StringIO()
    streams = [h for h in logging.root.handlers if type(h) is logging.StreamHandler]
    try:
        with redirect_stdout(told), redirect_stderr(told):
            for handler in streams:
                handler.setStream(told)
            yield told
    finally:
        for handler in streams:
            handler.setStream(sys.stderr)
        sys.stdout.write(told.getvalue())


def raise_what_ended(running: Any) -> None:
    """Raise the error that kept a crawl from starting, where it is one of ours; log any other."""
    if isinstance(running, asyncio.Task) and running.done() and not running.cancelled():
        problem = running.exception()
        if isinstance(problem, NewscrawlError):
            raise problem
        if problem is not None:
            logger.error("the crawl ended in an error of the program", exc_info=problem)


def plan_of(spider_class: type[Spider], arguments: Mapping[str, str]) -> Any:
    """What the arguments ask of a spider of ours; None for another. Raises UsageError for what it does not take."""
    accepts = getattr(spider_class, "accepts", None)
    if accepts is not None:
        check_names(arguments, accepts, f"the {spider_class.name} spider")
    plan_for: Any = getattr(spider_class, "plan_for", None)
    return plan_for(arguments) if plan_for is not None else None


def new_run_id() -> str:
    """Unique, and sortable by time."""
    return f"{clock.now():%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
