"""The archive spider: pages from disk through the same parsers and pipelines as pages from the web.

    scrapy crawl archive -a path=pages/
    scrapy crawl archive -a path=2026.warc.gz,old/one.html

It sends no request. One page is in memory at a time for each parser at work: the next is read only when the item
pipelines have taken the last.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

from scrapy import Spider, signals
from scrapy.crawler import Crawler

from newscrawl.archive.files import iter_stored
from newscrawl.archive.stored import StoredPage
from newscrawl.errors import UsageError
from newscrawl.parse.page import parse_page
from newscrawl.records import Fetch, FetchResult, Page
from newscrawl.urls import publisher_of

MOST_UNDER_WAY = 8
"""Results handed out that the pipelines have not finished with."""
# Responses that were never pages, as against pages that cannot be read.
_NO_PAGE = frozenset({"revisit", "not HTML", "not HTTP", "empty"})


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
        self.under_way = 0
        self.room = asyncio.Event()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> ArchiveSpider:
        spider: ArchiveSpider = super().from_crawler(crawler, *args, **kwargs)
        for signal in (signals.item_scraped, signals.item_dropped, signals.item_error):
            crawler.signals.connect(spider.on_item, signal)
        return spider

    async def start(self) -> AsyncIterator[FetchResult]:
        """A result for every page of every path."""
        for stored in self.stored():
            while self.under_way >= MOST_UNDER_WAY:
                self.room.clear()
                await self.room.wait()
            self.under_way += 1
            yield result_of(stored)

    def stored(self) -> Iterator[StoredPage]:
        """The pages of all paths, one at a time."""
        for path in self.plan.paths:
            yield from iter_stored(path)

    def on_item(self) -> None:
        """The pipelines are done with a result."""
        self.under_way -= 1
        self.room.set()


def result_of(stored: StoredPage) -> FetchResult:
    """What became of one stored page."""
    fetch = Fetch(
        url=stored.address,
        publisher=publisher_of(stored.url),
        reason_for="archive",
        status=200 if stored.warc_offset is not None and not stored.problem else None,
        bytes=len(stored.html) or None,
        fetched_at=stored.fetched_at,
    )
    if stored.problem:
        no_page = stored.problem in _NO_PAGE or stored.problem.startswith("status ")
        return FetchResult(fetch=replace(fetch, outcome="skipped" if no_page else "failed", reason=stored.problem))
    page = _placed(parse_page(stored.html, stored.url, stored.encoding), stored)
    return FetchResult(fetch=replace(fetch, outcome="article", article_id=page.article.article_id), page=page)


def _placed(page: Page, stored: StoredPage) -> Page:
    """The page with its place in the archive written down."""
    in_warc = stored.warc_offset is not None
    article = replace(
        page.article,
        fetched_at=stored.fetched_at,
        warc_file=stored.path if in_warc else None,
        warc_offset=stored.warc_offset,
    )
    return replace(page, article=article)
