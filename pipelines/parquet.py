"""Hand everything to the store, count it, and close the run with its row in `runs`."""

from __future__ import annotations

from dataclasses import replace

from scrapy import signals
from scrapy.crawler import Crawler

from newscrawl.crawling import clock
from newscrawl.crawling.ending import output_failed
from newscrawl.errors import StoreError
from newscrawl.records import FetchResult, Run
from newscrawl.store.tally import Tally
from pipelines.closing import CloseWatch
from pipelines.shared import begun_run, store_of


class ParquetPipeline:
    """Writes results; stops the crawl when the output cannot be written."""

    def __init__(self, crawler: Crawler) -> None:
        assert crawler.stats is not None
        self.crawler = crawler
        self._stats = crawler.stats
        self.store = store_of(crawler)
        self.begun = begun_run(crawler)
        self.tally = Tally()
        self.failed = False
        self._close_watch = CloseWatch(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ParquetPipeline:
        pipeline = cls(crawler)
        # Not close_spider(): only the signal knows why the spider closed.
        crawler.signals.connect(pipeline.spider_closed, signal=signals.spider_closed)
        return pipeline

    def process_item(self, item: FetchResult) -> FetchResult:
        self._close_watch.item_passed()
        if self.failed:
            return item
        try:
            result = self.store.add(item)
        except StoreError as error:
            self.failed = True
            output_failed(self.crawler, error)
            return item
        self._count(result)
        return result

    def spider_closed(self, reason: str) -> None:
        """Publish what waits, with the row of the run."""
        try:
            self.store.close(self._run(reason))
        except StoreError as error:
            output_failed(self.crawler, error)

    def _count(self, result: FetchResult) -> None:
        self.tally.add(result)
        fetch, page = result.fetch, result.page
        if fetch.outcome == "failed":
            self._stats.inc_value(f"newscrawl/failed/{fetch.reason or 'unknown'}")
        if page is not None:
            self._stats.inc_value("newscrawl/tickers", len(page.tickers))
            if fetch.outcome == "article":
                self._stats.inc_value("newscrawl/articles")
                self._stats.inc_value("newscrawl/quotes", len(page.quotes))

    def _run(self, reason: str) -> Run:
        return replace(
            self.begun,
            finished_at=clock.now(),
            **self.tally.columns(),
            exit_reason=reason,
            exit_code=self._stats.get_value("newscrawl/exit_code"),
        )
