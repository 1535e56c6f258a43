"""Run the item pipelines in a real crawl, in a process of its own.

    python -m tests.pipelines.crawl OUT [RUN_ID [full]]

The spider makes no request; it yields what a spider hands to the pipelines. Prints the stats as JSON.
"""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pyarrow.parquet as pq
from scrapy import Spider
from scrapy.crawler import CrawlerProcess

from newscrawl.records import Article, FetchResult, Page
from tests.store.samples import SITE, failure, listing, sample

PIPELINES = {
    "pipelines.validate.ValidatePipeline": 100,
    "pipelines.normalise.NormalisePipeline": 200,
    "pipelines.deduplicate.DeduplicatePipeline": 300,
    "pipelines.parquet.ParquetPipeline": 900,
}


def results() -> list[FetchResult]:
    strip = sample(50, tickers=4)
    blank = sample(7)
    assert blank.page is not None
    return [
        sample(1, tickers=4),
        sample(2, tickers=4),
        sample(2, url=f"{SITE}/amp/story-2"),
        sample(1, url=f"{SITE}/mirror/story-1", canonical=f"{SITE}/news/story-1"),
        replace(blank, page=replace(blank.page, article=replace(blank.page.article, headline=None))),
        replace(sample(8, url=f"{SITE}/missing"), page=Page(article=Article(headline="Page not found", body="Sorry."))),
        failure(3),
        replace(listing(), page=strip.page),
    ]


class Sampler(Spider):
    name = "sampler"

    async def start(self) -> AsyncIterator[Any]:
        for result in results():
            yield result


def no_space(*args: object, **kwargs: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def main(root: str, run_id: str = "run", disk: str = "") -> None:
    if disk == "full":
        pq.write_table = no_space
    process = CrawlerProcess(
        {"ITEM_PIPELINES": PIPELINES, "OUTPUT_DIR": root, "RUN_ID": run_id, "LOG_LEVEL": "WARNING", "SEGMENT_ROWS": 1}
    )
    crawler = process.create_crawler(Sampler)
    process.crawl(crawler, edition="harbour")
    process.start()
    assert crawler.stats is not None
    print(json.dumps({k: v for k, v in crawler.stats.get_stats().items() if k.startswith(("newscrawl/", "finish_r"))}))


if __name__ == "__main__":
    main(*sys.argv[1:])
