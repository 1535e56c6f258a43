"""Hand everything to the store, count it, and close the run with its row in `runs`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.settings import Settings

from newscrawl.crawling import clock
from newscrawl.crawling.ending import output_failed
from newscrawl.errors import StoreError
from newscrawl.records import FetchResult, Run
from newscrawl.store.tally import Tally, library_versions
from pipelines.closing import CloseWatch
from pipelines.shared import store_of

_CHANGING_SETTINGS = ("RUN_ID", "OUTPUT_DIR", "LOG_FILE")


class ParquetPipeline:
    """Writes results; stops the crawl when the output cannot be written."""

    def __init__(self, crawler: Crawler) -> None:
        assert crawler.stats is not None
        self.crawler = crawler
        self._stats = crawler.stats
        self.store = store_of(crawler)
        self.started_at = clock.now()
        self.tally = Tally()
        self.failed = False
        self._close_watch = CloseWatch(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ParquetPipeline:
        pipeline = cls(crawler)
        # Not close_spider(): only the signal knows why the spider closed.
        crawler.signals.connect(pipeline.spider_closed, signal=signals.spider_closed)
        crawler.signals.connect(pipeline.spider_opened, signal=signals.spider_opened)
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

    def spider_opened(self, spider: Spider) -> None:
        """Note that the run has begun, in case it is killed."""
        try:
            self.store.begin(self._begun(spider))
        except StoreError as error:
            self.failed = True
            output_failed(self.crawler, error)

    def spider_closed(self, spider: Spider, reason: str) -> None:
        """Publish what waits, with the row of the run."""
        try:
            self.store.close(self._run(spider, reason))
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

    def _begun(self, spider: Spider) -> Run:
        return Run(
            run_id=self.store.run_id,
            spider=spider.name,
            arguments=_arguments(spider),
            versions=library_versions(),
            config_hash=config_hash(self.crawler.settings),
            started_at=self.started_at,
        )

    def _run(self, spider: Spider, reason: str) -> Run:
        return replace(
            self._begun(spider),
            finished_at=clock.now(),
            **self.tally.columns(),
            exit_reason=reason,
            exit_code=self._stats.get_value("newscrawl/exit_code"),
        )


def config_hash(settings: Settings) -> str:
    """Hash of the settings that differ from Scrapy's defaults; equal for runs set up alike."""
    values = settings.copy_to_dict()
    changed = {n: v for n, v in values.items() if (settings.getpriority(n) or 0) > 0 and n not in _CHANGING_SETTINGS}
    return hashlib.blake2b(json.dumps(changed, sort_keys=True, default=str).encode(), digest_size=8).hexdigest()


def _arguments(spider: Spider) -> dict[str, str]:
    """The spider's arguments: Scrapy puts what `-a` gave into its attributes."""
    given = getattr(spider, "arguments", None)
    if given is None:
        given = vars(spider)
    return {str(k): v for k, v in given.items() if isinstance(v, str) and k != "name" and not k.startswith("_")}
