"""Tell new articles from known ones, and keep each ticker strip of a run once."""

from __future__ import annotations

from dataclasses import replace

from scrapy.crawler import Crawler
from scrapy.statscollectors import StatsCollector

from newscrawl.records import FetchResult, Page
from newscrawl.store.duplicates import StripMemory, judge
from newscrawl.store.store import Store
from pipelines.shared import store_of


class DeduplicatePipeline:
    """Sets outcome `duplicate` or `unchanged`, or the article's revision."""

    def __init__(self, store: Store, stats: StatsCollector) -> None:
        self.store = store
        self.stats = stats
        self.strips = StripMemory()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DeduplicatePipeline:
        assert crawler.stats is not None
        return cls(store_of(crawler), crawler.stats)

    def process_item(self, item: FetchResult) -> FetchResult:
        result = judge(self._new_tickers(item), self.store)
        if result.fetch.outcome in ("duplicate", "unchanged") and result is not item:
            self.stats.inc_value("newscrawl/duplicates")
        return result

    def _new_tickers(self, item: FetchResult) -> FetchResult:
        page = item.page
        if page is None or not page.tickers:
            return item
        rows = self.strips.new_rows(item.fetch.publisher, page.tickers)
        rest: Page | None = replace(page, tickers=rows)
        if item.fetch.outcome != "article" and not rows:
            rest = None
        return replace(item, page=rest)
