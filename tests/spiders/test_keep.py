"""The news spider keeps answers in an archive that the archive reader reads back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.archive.warc import read_record
from newscrawl.spiders.news import NewsSpider
from tests.archive.pages import PAGE, SITE

SETTINGS: dict[str, Any] = {
    "PUBLISHERS": "", "ROBOTSTXT_OBEY": True, "SITE_PAGES_MAX": 9, "SHAPE_PAGES_MAX": 9, "TASKS_PER_SITE": 9,
    "RUN_ID": "run-1",
}  # fmt: skip


def spider_for(tmp_path: Path, folder: str) -> NewsSpider:
    settings = SETTINGS | {"OUTPUT_DIR": str(tmp_path / "out"), "WARC_DIR": folder}
    return NewsSpider.from_crawler(get_crawler(NewsSpider, settings), site="paper.example")


def test_answers_are_kept(tmp_path: Path) -> None:
    spider = spider_for(tmp_path, str(tmp_path / "warc"))
    headers = {b"Content-Type": b"text/html; charset=windows-1252", b"Content-Encoding": b"br"}
    place = spider.keep(Response(f"{SITE}/dam", status=200, headers=headers, body=PAGE))
    spider.on_closed()
    assert place is not None and place[0] == "run-1-00001.warc.gz"
    page = read_record(tmp_path / "warc" / place[0], place[1])
    assert (page.url, page.html, page.encoding, page.problem) == (f"{SITE}/dam", PAGE, "windows-1252", None)


def test_nothing_is_kept_unasked(tmp_path: Path) -> None:
    spider = spider_for(tmp_path, "")
    assert spider.keep(Response(f"{SITE}/dam", body=PAGE)) is None
    spider.on_closed()
