"""Refuse pages that hold no article, each with a counted reason that stays in `fetches`."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.statscollectors import StatsCollector

from newscrawl.quality import why_no_article
from newscrawl.records import FetchResult
from newscrawl.store.duplicates import without_article


class ValidatePipeline:
    """Sets outcome `dropped` and the reason."""

    def __init__(self, stats: StatsCollector) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ValidatePipeline:
        assert crawler.stats is not None
        return cls(crawler.stats)

    def process_item(self, item: FetchResult) -> FetchResult:
        if item.fetch.outcome == "article" and (reason := why_no_article(item.page, item.fetch.url)):
            self.stats.inc_value(f"newscrawl/dropped/{reason}")
            return without_article(item, "dropped", reason, None)
        return item
