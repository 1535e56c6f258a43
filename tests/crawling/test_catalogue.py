"""What a publisher's file changes in a crawl: where it looks, how long it waits, how pages are read."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from protego import Protego
from scrapy.crawler import Crawler
from scrapy.utils.test import get_crawler

from newscrawl.crawling.catalogue import layout_for, publisher_for
from newscrawl.crawling.robots import RobotsMiddleware, Rules
from newscrawl.discover.links import Link
from newscrawl.spiders.news import NewsSpider

SITE = "https://paper.example"
FILE = f"""
domain = "paper.example"
feeds = ["{SITE}/feed/"]
sitemaps = ["{SITE}/news.xml"]
sections = ["{SITE}/world/"]
article_url = '/story/\\d+'
[politeness]
delay = 4
[[layouts]]
name = "old"
until = 2024-06-30
fields.headline.css = "h2"
[[layouts]]
name = "new"
from = 2024-07-01
fields.headline.css = "h1"
"""


@pytest.fixture
def crawler(tmp_path: Path) -> Crawler:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "paper.example.toml").write_text(FILE, "utf-8")
    settings: dict[str, Any] = {
        "PUBLISHERS": str(tmp_path / "own"), "OUTPUT_DIR": str(tmp_path / "out"), "ROBOTSTXT_OBEY": True,
        "SITE_PAGES_MAX": 100, "SHAPE_PAGES_MAX": 10, "TASKS_PER_SITE": 10,
    }  # fmt: skip
    return get_crawler(NewsSpider, settings)


def test_files_are_found_by_address(crawler: Crawler) -> None:
    publisher = publisher_for(crawler, f"{SITE}/story/1")
    assert publisher is not None and publisher.delay == 4
    assert publisher_for(crawler, "https://pakobserver.net/") is not None
    assert publisher_for(crawler, "https://unknown.example/") is None
    assert publisher_for(crawler, None) is None


@pytest.mark.parametrize(("at", "name"), [(None, "new"), ("2024-06-30", "old"), ("2024-07-01", "new")])
def test_the_layout_of_the_day(crawler: Crawler, at: str | None, name: str) -> None:
    layout = layout_for(crawler, SITE, datetime.fromisoformat(at).replace(tzinfo=UTC) if at else None)
    assert layout is not None and layout.name == name
    assert layout_for(crawler, "https://unknown.example/", None) is None


@pytest.mark.parametrize(
    ("site", "asked", "delay"), [(SITE, 1, 4), (SITE, 9, 9), (SITE, None, 4), ("https://x.example", 2, 2)]
)
def test_the_longer_delay_wins(crawler: Crawler, site: str, asked: int | None, delay: float) -> None:
    text = f"User-agent: *\nCrawl-delay: {asked}\n" if asked else ""
    rules = Rules(text, Protego.parse(text), 0.0)
    assert RobotsMiddleware(crawler)._delay(site, rules) == delay


def test_listings_of_the_file_are_read_and_other_pages_left_alone(crawler: Crawler) -> None:
    spider = NewsSpider.from_crawler(crawler, site="paper.example")
    crawler.spider = spider
    spider.now = datetime.now(UTC)
    spider.add_known_listings(f"{SITE}/")
    assert {(task.kind, task.url) for task in spider.frontier.take(None)} == {
        ("feed", f"{SITE}/feed/"), ("sitemap", f"{SITE}/news.xml"), ("section", f"{SITE}/world/"),
    }  # fmt: skip
    links = [Link(f"{SITE}/story/1"), Link(f"{SITE}/about-the-paper-and-its-people")]
    assert asyncio.run(spider.consider_all(links, "paper.example", found_on_page=True)) == 1
    assert asyncio.run(spider.consider_all(links, "paper.example")) == 1, "what a sitemap lists is believed"
    spider.ledger.close()
