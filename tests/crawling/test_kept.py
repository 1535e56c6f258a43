"""Answers kept for the run after a kill: as they came, for an hour, until a run ends."""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.crawling.kept import KEEP, SECONDS, KeptListings

URL = "https://paper.example/sitemap.xml"
MOVED = "https://www.paper.example/sitemap.xml"
ANSWER = Response(MOVED, headers={"ETag": '"1"', "Set-Cookie": ["a=1", "b=2"]}, body=b"<urlset>\n\xff</urlset>")


def listings(root: Path) -> KeptListings:
    return KeptListings(get_crawler(settings_dict={"OUTPUT_DIR": str(root)}))


def listing() -> Request:
    return Request(URL, meta={KEEP: URL})


def file_of(root: Path) -> Path:
    (path,) = (root / ".state/listings").iterdir()
    return path


def test_an_answer_comes_back_as_it_came(tmp_path: Path) -> None:
    killed = listings(tmp_path)
    assert killed.process_request(listing()) is None
    # redirected: kept by the address asked for
    asyncio.run(killed.process_response(Request(MOVED, meta={KEEP: URL}), ANSWER))
    found = listings(tmp_path).process_request(listing())
    assert found is not None
    assert (found.url, found.status, found.body, found.headers) == (MOVED, 200, ANSWER.body, ANSWER.headers)


def test_what_is_kept_is_not_kept_anew(tmp_path: Path) -> None:
    """Else a run that is killed every time would never see a listing again."""
    asyncio.run(listings(tmp_path).process_response(listing(), ANSWER))
    before = time.time() - SECONDS / 2
    os.utime(file_of(tmp_path), (before, before))
    after = listings(tmp_path)
    found = after.process_request(listing())
    assert found is not None
    asyncio.run(after.process_response(listing(), found))
    assert file_of(tmp_path).stat().st_mtime == pytest.approx(before)


def test_an_ended_run_keeps_nothing(tmp_path: Path) -> None:
    run = listings(tmp_path)
    run.process_request(listing())
    asyncio.run(run.process_response(listing(), ANSWER))
    run.close()
    assert listings(tmp_path).process_request(listing()) is None


@pytest.mark.parametrize("status", [304, 404, 500])
def test_only_whole_answers_are_kept(tmp_path: Path, status: int) -> None:
    run = listings(tmp_path)
    asyncio.run(run.process_response(listing(), ANSWER.replace(status=status)))
    asyncio.run(run.process_response(Request("https://paper.example/story"), ANSWER))
    assert listings(tmp_path).process_request(listing()) is None


def test_old_answers_are_forgotten(tmp_path: Path) -> None:
    asyncio.run(listings(tmp_path).process_response(listing(), ANSWER))
    late = time.time() - SECONDS - 1
    os.utime(file_of(tmp_path), (late, late))
    assert listings(tmp_path).process_request(listing()) is None
    assert not list((tmp_path / ".state/listings").iterdir())


@pytest.mark.parametrize("data", [b"", b"no zlib", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_damaged_file_is_none(tmp_path: Path, data: bytes) -> None:
    asyncio.run(listings(tmp_path).process_response(listing(), ANSWER))
    file_of(tmp_path).write_bytes(data)
    assert listings(tmp_path).process_request(listing()) is None
