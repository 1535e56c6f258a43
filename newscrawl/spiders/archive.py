"""The archive spider: pages from disk through the same parsers and pipelines as pages from the web.

    scrapy crawl archive -a path=pages/
    scrapy crawl archive -a path=2026.warc.gz,old/one.html

It sends no request. A few pages are in memory at a time, two for each process that parses: the next is read only when
the item pipelines have taken an earlier one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

from scrapy import Spider, signals
from scrapy.crawler import Crawler

from newscrawl.archive.files import iter_stored
from newscrawl.archive.stored import StoredPage, placed
from newscrawl.crawling.catalogue import layout_for
from newscrawl.crawling.failures import FetchError
from newscrawl.crawling.parsing import ParsePool
from newscrawl.errors import UsageError
from newscrawl.records import Fetch, FetchResult, Outcome
from newscrawl.urls import publisher_of

MOST_UNDER_WAY = 8
"""Results handed out that the pipelines have not finished with."""


@dataclass(frozen=True, slots=True)
class ArchivePlan:
    """What the arguments ask for."""

    paths: tuple[Path, ...]

    @property
    def sites(self) -> tuple[str, ...]:
        """What a run is the only one to read."""
        return tuple(f"archive:{path.resolve()}" for path in self.paths)


class ArchiveSpider(Spider):
    """`scrapy crawl archive -a path=...`: HTML files, WARC files, folders of either, page packs."""

    name = "archive"
    accepts: ClassVar[Mapping[str, str]] = {"path": "a file, a WARC, a folder or a page pack; several by comma"}

    advice = "path= is to name HTML or WARC files, or a folder that holds some"
    """What to try when nothing was found."""

    @classmethod
    def plan_for(cls, arguments: Mapping[str, str]) -> ArchivePlan:
        """What the arguments ask for, or UsageError; asked before a run starts too."""
        named = arguments.get("path", "")
        # a path that is there may hold a comma; only of one that is not, a list is made
        names = [named] if named and Path(named).exists() else [n.strip() for n in named.split(",") if n.strip()]
        if not names:
            raise UsageError(
                "say what to read: -a path=FILE_OR_FOLDER (HTML, WARC, folders of either; several by comma)"
            )
        for name in names:
            if not Path(name).exists():
                raise UsageError(f"there is nothing at {name}; path= names a file or folder, several by comma")
        return ArchivePlan(tuple(dict.fromkeys(map(Path, names))))

    def __init__(self, **arguments: str) -> None:
        super().__init__()
        self.arguments = dict(arguments)
        self.plan = self.plan_for(arguments)
        self.parser = ParsePool(0)
        self.ahead = 1
        self.under_way = 0
        self.room = asyncio.Event()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> ArchiveSpider:
        spider: ArchiveSpider = super().from_crawler(crawler, *args, **kwargs)
        processes = crawler.settings.getint("PARSE_PROCESSES")
        spider.parser, spider.ahead = ParsePool(processes), max(1, 2 * processes)
        crawler.signals.connect(spider.on_closed, signals.spider_closed)
        for signal in (signals.item_scraped, signals.item_dropped, signals.item_error):
            crawler.signals.connect(spider.on_item, signal)
        return spider

    async def start(self) -> AsyncIterator[FetchResult]:
        """A result for every page of every path, in their order."""
        pending: deque[asyncio.Task[FetchResult]] = deque()
        try:
            for stored in self.stored():
                pending.append(asyncio.create_task(self.read(stored)))
                if len(pending) >= self.ahead:
                    yield await self.next_of(pending)
            while pending:
                yield await self.next_of(pending)
        finally:
            for task in pending:
                task.cancel()

    async def next_of(self, pending: deque[asyncio.Task[FetchResult]]) -> FetchResult:
        """The oldest result, as soon as it is there and the pipelines have room for it."""
        while self.under_way >= MOST_UNDER_WAY:
            self.room.clear()
            await self.room.wait()
        self.under_way += 1
        return await pending.popleft()

    async def read(self, stored: StoredPage) -> FetchResult:
        """What became of one stored page."""
        fetch = fetch_of(stored)
        if stored.problem:
            return FetchResult(fetch=fetch)
        layout = layout_for(self.crawler, stored.url, stored.fetched_at)
        try:
            page = await self.parser.parse(stored.html, stored.url, stored.encoding, layout)
        except FetchError as error:
            return FetchResult(fetch=replace(fetch, outcome="failed", reason=error.reason))
        return FetchResult(fetch=replace(fetch, article_id=page.article.article_id), page=placed(page, stored))

    def stored(self) -> Iterator[StoredPage]:
        """The pages of all paths, one at a time."""
        for path in self.plan.paths:
            yield from iter_stored(path)

    def on_item(self) -> None:
        """The pipelines are done with a result."""
        self.under_way -= 1
        self.room.set()

    def on_closed(self) -> None:
        """End the processes."""
        self.parser.close()


def fetch_of(stored: StoredPage) -> Fetch:
    """The record of reading a stored page: `article` where there is a page to parse, else why there is none."""
    problem = stored.problem
    outcome: Outcome = "article"
    if problem:
        outcome = "skipped" if stored.never_was else "failed"
    return Fetch(
        url=stored.address,
        publisher=publisher_of(stored.url),
        reason_for="archive",
        status=200 if stored.warc_offset is not None and not problem else None,
        outcome=outcome,
        reason=problem,
        bytes=len(stored.html) or None,
        fetched_at=stored.fetched_at,
    )
