"""Bring every record into its final form."""

from __future__ import annotations

from scrapy.crawler import Crawler

from newscrawl.normalise import normalise_result
from newscrawl.records import FetchResult
from pipelines.shared import run_id_of


class NormalisePipeline:
    """Clean fields, bounded lengths, identifiers."""

    def __init__(self, run_id: str) -> None:
        self.run_id = run_id

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> NormalisePipeline:
        return cls(run_id_of(crawler))

    def process_item(self, item: FetchResult) -> FetchResult:
        return normalise_result(item, self.run_id)
