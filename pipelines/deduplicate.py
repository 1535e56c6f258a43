"""Tell new articles from known ones, and keep each ticker strip of a run once."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.statscollectors import StatsCollector

from newscrawl.errors import StoreError
from newscrawl.records import FetchResult
from newscrawl.store.duplicates import StripMemory
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
        try:
            result = self.store.judge(self.strips.keep_new(item))
        except StoreError:
            return item  # the store will meet the same error, and stop the run
        if item.fetch.outcome == "article" and result.fetch.outcome != "article":
            self.stats.inc_value("newscrawl/duplicates")
        return result
