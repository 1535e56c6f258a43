"""The archive spider, driven without a crawler process: results in, back-pressure out."""

from __future__ import annotations

import asyncio
import gzip
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from scrapy.utils.test import get_crawler

from newscrawl.errors import UsageError
from newscrawl.records import FetchResult
from newscrawl.spiders.archive import MOST_UNDER_WAY, ArchiveSpider
from tests.archive.pages import PAGE, SITE, http, members, record

SETTINGS = {"PARSE_PROCESSES": 0, "PUBLISHERS": ""}


def results(**arguments: str) -> list[FetchResult]:
    spider = ArchiveSpider.from_crawler(get_crawler(ArchiveSpider, SETTINGS), **arguments)

    async def run() -> list[FetchResult]:
        out = []
        async for result in spider.start():
            out.append(result)
            spider.on_item()
        return out

    return asyncio.run(run())


def test_every_page_and_every_problem_has_its_result(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(PAGE)[:-9])
    (tmp_path / "c.warc.gz").write_bytes(members(record(http()), record(http(status="404 Gone"), f"{SITE}/gone")))
    a, b, c, gone = results(path=str(tmp_path))
    assert (a.fetch.url, a.fetch.outcome, a.fetch.reason_for) == ("file:a.html", "article", "archive")
    assert a.page is not None and a.page.article.headline and a.page.article.url is None
    assert (b.fetch.outcome, b.fetch.reason, b.page) == ("failed", "cut short", None)
    assert c.page is not None
    assert (c.fetch.url, c.fetch.publisher, c.fetch.status) == (f"{SITE}/dam", "paper.example", 200)
    assert c.fetch.article_id == c.page.article.article_id
    article = c.page.article
    assert (article.url, article.warc_file) == (f"{SITE}/dam", "c.warc.gz")
    assert article.warc_offset == 0
    assert article.fetched_at == c.fetch.fetched_at == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert (gone.fetch.outcome, gone.fetch.reason) == ("skipped", "status 404")


def test_the_next_page_is_read_when_the_pipelines_have_taken_the_last(tmp_path: Path) -> None:
    for n in range(3 * MOST_UNDER_WAY):
        (tmp_path / f"{n:03}.html").write_bytes(PAGE)
    spider = ArchiveSpider.from_crawler(get_crawler(ArchiveSpider, SETTINGS), path=str(tmp_path))

    async def run() -> int:
        taken = 0

        async def take() -> None:
            nonlocal taken
            async for _ in spider.start():
                taken += 1

        task = asyncio.create_task(take())
        until = time.monotonic() + 30
        while taken < MOST_UNDER_WAY and time.monotonic() < until:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)  # one more would come now
        before = taken
        for _ in range(3 * MOST_UNDER_WAY):
            spider.on_item()
            await asyncio.sleep(0)
        await asyncio.wait_for(task, 10)
        assert taken == 3 * MOST_UNDER_WAY
        return before

    assert asyncio.run(run()) == MOST_UNDER_WAY


def test_several_paths_and_paths_with_commas(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "b,c.html").write_bytes(PAGE)
    assert [r.fetch.url for r in results(path=f"{tmp_path / 'a.html'}, {tmp_path / 'a.html'}")] == ["file:a.html"]
    assert [r.fetch.url for r in results(path=str(tmp_path / "b,c.html"))] == ["file:b,c.html"]


@pytest.mark.parametrize("arguments", [{}, {"path": ""}, {"path": " , "}, {"path": "/no/such/place"}])
def test_mistakes_are_told_with_their_remedy(arguments: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="path="):
        ArchiveSpider.plan_for(arguments)
