"""Listings of tens of thousands of links: read beside the event loop, which goes on meanwhile."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime
from pathlib import Path
from time import process_time, thread_time

import pytest
from scrapy.http import Request, Response
from scrapy.utils.test import get_crawler

from newscrawl.crawling.aside import LARGE, aside
from newscrawl.crawling.tasks import Kind, Task
from newscrawl.spiders.news import LINKS_AT_ONCE, NewsSpider

SITE = "https://paper.example"


@pytest.fixture
def spider(tmp_path: Path) -> NewsSpider:
    settings = {"OUTPUT_DIR": str(tmp_path), "SITE_PAGES_MAX": 100_000, "SHAPE_PAGES_MAX": 1000, "TASKS_PER_SITE": 1}
    crawler = get_crawler(NewsSpider, settings)
    crawler.spider = spider = NewsSpider.from_crawler(crawler, site="paper.example")
    spider.now = datetime.now(UTC)
    return spider


async def glances(spider: NewsSpider, body: bytes, kind: Kind) -> tuple[list[float], float]:
    """What this thread worked between two turns of its loop while a listing was read, and what all threads did."""
    address = f"{SITE}/listing"
    response = Response(address, body=body, request=Request(address))
    reading = asyncio.create_task(spider.read_listing(response, Task(address, "paper.example", kind)))
    pauses, before, began = [], thread_time(), process_time()
    while not reading.done():
        await asyncio.sleep(0.001)
        pauses.append(thread_time() - before)
        before = thread_time()
        assert not spider.frontier.site("paper.example").filling or not list(spider.frontier.take(None))
    assert reading.result().fetch.outcome == "listing"
    return pauses, process_time() - began


@pytest.mark.usefixtures("light_collector")
@pytest.mark.parametrize(
    ("kind", "head", "entry", "tail"),
    [
        ("sitemap", "<urlset>", "<url><loc>{}</loc><lastmod>2026-03-02T12:00:00Z</lastmod></url>", "</urlset>"),
        ("feed", "<rss><channel>", "<item><link>{}</link><title>A story</title></item>", "</channel></rss>"),
        ("section", "<body>", "<article><h2><a href='{}'>A story of some words</a></h2></article>", "</body>"),
    ],
)
def test_the_loop_goes_on(spider: NewsSpider, kind: Kind, head: str, entry: str, tail: str) -> None:
    body = head + "".join(entry.format(f"{SITE}/2026/03/02/story-{n}.html") for n in range(20_000)) + tail
    pauses, seconds = asyncio.run(glances(spider, body.encode(), kind))
    assert max(pauses) < seconds / 3, "what else there was to do had to wait"
    assert len(pauses) > 10
    assert spider.frontier.waiting > LINKS_AT_ONCE


def test_the_newest_comes_first_wherever_it_stands(spider: NewsSpider) -> None:
    days = [f"2026-02-{1 + n % 28:02}T00:00:00Z" for n in range(3 * LINKS_AT_ONCE)] + ["2026-03-02T00:00:00Z"]
    rows = (f"<url><loc>{SITE}/{n}</loc><lastmod>{day}</lastmod></url>" for n, day in enumerate(days))
    asyncio.run(glances(spider, ("<urlset>" + "".join(rows) + "</urlset>").encode(), "sitemap"))
    assert next(spider.frontier.take(None)).url == f"{SITE}/{len(days) - 1}"


@pytest.mark.parametrize(("size", "here"), [(0, True), (LARGE, True), (LARGE + 1, False)])
def test_large_work_goes_to_a_thread(size: int, here: bool) -> None:
    thread = asyncio.run(aside(size, threading.current_thread))
    assert (thread is threading.main_thread()) is here


def test_errors_come_back(spider: NewsSpider) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        asyncio.run(aside(LARGE + 1, int, "no number"))
