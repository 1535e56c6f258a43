"""Refuse pages that hold no article, each with a counted reason that stays in `fetches`."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.statscollectors import StatsCollector

from newscrawl.quality import validate
from newscrawl.records import FetchResult


class ValidatePipeline:
    """Sets outcome `dropped` and the reason."""

    def __init__(self, stats: StatsCollector) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ValidatePipeline:
        assert crawler.stats is not None
        return cls(crawler.stats)

    def process_item(self, item: FetchResult) -> FetchResult:
        result = validate(item)
        if result is not item:
            self.stats.inc_value(f"newscrawl/dropped/{result.fetch.reason}")
        return result
