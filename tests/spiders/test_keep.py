"""The news spider keeps answers in an archive that the archive reader reads back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import brotli  # type: ignore[import-untyped]
import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.archive.warc import read_record
from newscrawl.crawling.download import WIRE
from newscrawl.spiders.news import NewsSpider
from newscrawl.store.dataset import load
from tests.archive.pages import PAGE, SITE
from tests.site import TestSite, crawl

SETTINGS: dict[str, Any] = {
    "PUBLISHERS": "", "ROBOTSTXT_OBEY": True, "SITE_PAGES_MAX": 9, "SHAPE_PAGES_MAX": 9, "TASKS_PER_SITE": 9,
    "RUN_ID": "run-1",
}  # fmt: skip


def spider_for(tmp_path: Path, folder: str, most: float = 1) -> NewsSpider:
    settings = SETTINGS | {"OUTPUT_DIR": str(tmp_path / "out"), "WARC_DIR": folder, "WARC_MAX_GB": most}
    return NewsSpider.from_crawler(get_crawler(NewsSpider, settings), site="paper.example")


def answer(wire: bytes | None = None) -> Response:
    headers = {b"Content-Type": b"text/html; charset=windows-1252", b"Content-Encoding": b"br"}
    request = Request(f"{SITE}/dam", meta={WIRE: wire})
    return Response(f"{SITE}/dam", status=200, headers=headers, body=PAGE, request=request)


@pytest.mark.parametrize("wire", [None, brotli.compress(PAGE)])
def test_answers_are_kept_as_they_came(tmp_path: Path, wire: bytes | None) -> None:
    spider = spider_for(tmp_path, str(tmp_path / "warc"))
    place = spider.keep(answer(wire))
    spider.on_closed()
    assert place is not None and place[0] == "run-1-00001.warc.gz"
    page = read_record(tmp_path / "warc" / place[0], place[1])
    assert (page.url, page.html, page.encoding, page.problem) == (f"{SITE}/dam", PAGE, "windows-1252", None)
    assert wire is None or wire in (tmp_path / "warc" / place[0]).read_bytes()


def test_nothing_is_kept_where_no_folder_is_named(tmp_path: Path) -> None:
    spider = spider_for(tmp_path, "")
    assert spider.keep(answer()) is None
    spider.on_closed()


def test_a_full_archive_takes_no_more_and_loses_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    spider = spider_for(tmp_path, "{OUTPUT_DIR}/warc", most=1e-7)
    kept = [spider.keep(answer()) for _ in range(3)]
    spider.on_closed()
    assert kept[0] is not None and kept[1:] == [None, None]
    assert [r.getMessage() for r in caplog.records if "is full" in r.getMessage()]
    assert read_record(tmp_path / "out" / "warc" / kept[0][0], kept[0][1]).html == PAGE
    again = spider_for(tmp_path, "{OUTPUT_DIR}/warc", most=1e-7)
    assert again.keep(answer()) is None, "what earlier runs kept counts"
    again.on_closed()


def test_a_crawl_keeps_what_it_fetches(tmp_path: Path) -> None:
    with TestSite() as site:
        site.publish(3)
        assert crawl(tmp_path, f"site={site.base}").code == 0
    rows = load("articles", tmp_path).to_pylist()
    assert len(rows) == 3
    for row in rows:
        page = read_record(tmp_path / "warc" / row["warc_file"], row["warc_offset"])
        assert (page.url, page.problem) == (row["url"], None)
        assert row["headline"].encode() in page.html
