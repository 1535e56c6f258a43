"""WARC files as crawlers leave them: compressed twice, cut short, damaged, full of other things."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.stored import MAX_PAGE
from newscrawl.archive.warc import iter_warc, read_record
from tests.archive.pages import PAGE, SITE, http, members, record

WARCINFO = record(b"software: x\r\n", kind="warcinfo")
REQUEST = record(b"GET / HTTP/1.1\r\n\r\n", kind="request")


def chunked(body: bytes) -> bytes:
    return b"20;x=y\r\n" + body[:32] + b"\r\n" + f"{len(body) - 32:X}".encode() + b"\r\n" + body[32:] + b"\r\n0\r\n\r\n"


def written(folder: Path, data: bytes, name: str = "x.warc.gz") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("pack", [members, lambda *records: b"".join(records)], ids=["gzip", "plain"])
def test_pages_with_all_the_archive_says(tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    counts: Counter[str] = Counter()
    data = pack(WARCINFO, REQUEST, record(http(), f"<{SITE}/dam>"), record(http(kind="application/xhtml+xml")))
    first, second = iter_warc(written(tmp_path, data), "in/x", counts)
    assert (first.url, first.html, first.encoding, first.problem) == (f"{SITE}/dam", PAGE, "utf-8", None)
    assert first.fetched_at == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert (first.path, second.encoding) == ("in/x", None)
    assert counts == {"warcinfo": 1, "request": 1}
    assert second.warc_offset is not None and first.warc_offset is not None and second.warc_offset > first.warc_offset


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param(http(gzip.compress(PAGE), "Content-Encoding: gzip"), id="gzip"),
        pytest.param(http(PAGE, "Content-Encoding: gzip"), id="says gzip, decoded long ago"),
        pytest.param(http(zlib.compress(PAGE), "Content-Encoding: deflate"), id="deflate"),
        pytest.param(http(zlib.compress(PAGE)[2:-4], "Content-Encoding: deflate"), id="deflate without its header"),
        pytest.param(http(PAGE, "Content-Encoding: deflate"), id="says deflate, decoded long ago"),
        pytest.param(http(brotli.compress(PAGE), "Content-Encoding: br"), id="brotli"),
        pytest.param(http(PAGE, "Content-Encoding: br"), id="says brotli, decoded long ago"),
        pytest.param(http(gzip.compress(gzip.compress(PAGE)), "Content-Encoding: gzip, gzip"), id="twice"),
        pytest.param(http(chunked(PAGE), "Transfer-Encoding: chunked"), id="chunked"),
        pytest.param(http(PAGE, "Transfer-Encoding: chunked"), id="says chunked, joined long ago"),
        pytest.param(
            http(chunked(gzip.compress(PAGE)), "Transfer-Encoding: chunked", "Content-Encoding: gzip"), id="both"
        ),
    ],
)
def test_bodies_come_plain(tmp_path: Path, payload: bytes) -> None:
    (page,) = iter_warc(written(tmp_path, members(record(payload))))
    assert (page.problem, page.html) == (None, PAGE)


def bomb(megabytes: int) -> bytes:
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(squeezer.compress(b" " * 2**20) for _ in range(megabytes)) + squeezer.flush()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(record(http(status="404 Not Found")), "status 404", id="404"),
        pytest.param(record(http(status="301 Moved")), "status 301", id="301"),
        pytest.param(record(http(kind="image/jpeg")), "not HTML", id="image"),
        pytest.param(record(http(PAGE, "X-A: b", kind=None)), "not HTML", id="no type"),
        pytest.param(record(b"nonsense"), "not HTTP", id="not http"),
        pytest.param(record(http(), kind="revisit"), "revisit", id="revisit"),
        pytest.param(record(http(gzip.compress(PAGE)[:-20], "Content-Encoding: gzip")), "cut short", id="cut gzip"),
        pytest.param(record(http(b"\x1f\x8b\x08\0" + b"\xff" * 99, "Content-Encoding: gzip")),
                     "damaged compression", id="bad gzip"),
        pytest.param(record(http(b"\x0b\x02\x80" + PAGE, "Content-Encoding: br")),
                     "damaged compression", id="bad brotli"),
        pytest.param(record(http(bomb(200), "Content-Encoding: gzip")), "larger than 16 MiB", id="gzip bomb"),
        pytest.param(record(http(b" " * (MAX_PAGE + 1))), "larger than 16 MiB", id="large"),
    ],
)  # fmt: skip
def test_what_is_no_page_is_reported_and_the_next_is_read(tmp_path: Path, data: bytes, problem: str) -> None:
    tracemalloc.start()
    bad, good = iter_warc(written(tmp_path, members(data, record(http()))))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (bad.problem, bad.html, bad.url) == (problem, b"", f"{SITE}/dam")
    assert (good.problem, good.html) == (None, PAGE)
    assert peak < 4 * MAX_PAGE


GOOD = [record(http(), f"{SITE}/{n}") for n in range(4)]


@pytest.mark.parametrize(
    ("data", "urls", "problems"),
    [
        pytest.param(members(*GOOD)[:-60], ["/0", "/1", "/2"], ["cut short"], id="cut gzip"),
        pytest.param(b"".join(GOOD)[:-60], ["/0", "/1", "/2"], ["cut short"], id="cut"),
        pytest.param(members(*GOOD[:2]) + b"\x1f\x8b\x08\0" + b"\xff" * 90 + members(*GOOD[2:]),
                     ["/0", "/1", "/2", "/3"], ["damaged record"], id="damaged member"),
        pytest.param(members(GOOD[0]) + gzip.compress(GOOD[1])[:100] + members(*GOOD[2:]),
                     ["/0", "/2", "/3"], ["damaged record"], id="member cut in the middle"),
        pytest.param(GOOD[0] + b"garbage\r\n\r\n" + b"".join(GOOD[1:]), ["/0", "/1", "/2", "/3"], ["damaged record"],
                     id="garbage between"),
        pytest.param(b"hello" * 100, [], ["damaged record"], id="no WARC"),
        pytest.param(b"\x1f\x8b\x08hello" * 100, [], ["damaged record"], id="no gzip"),
        pytest.param(b"", [], [], id="empty"),
        pytest.param(gzip.compress(b"".join(GOOD)), ["/0", "/1", "/2", "/3"], [], id="one member for all"),
    ],
)  # fmt: skip
def test_damage_costs_what_is_damaged(tmp_path: Path, data: bytes, urls: list[str], problems: list[str]) -> None:
    pages = list(iter_warc(written(tmp_path, data)))
    assert [(page.url or "").removeprefix(SITE) for page in pages if not page.problem] == urls
    assert sorted({page.problem for page in pages if page.problem}) == problems


def test_a_record_is_found_again_by_its_offset(tmp_path: Path) -> None:
    path = written(tmp_path, members(WARCINFO, *GOOD))
    for page in iter_warc(path):
        assert page.warc_offset is not None
        assert read_record(path, page.warc_offset).url == page.url


def test_odd_dates_and_addresses_are_null(tmp_path: Path) -> None:
    data = members(record(http(), "dns:paper.example", date="yesterday"), record(http(), date="0001-01-01T00:00:00Z"))
    first, second = iter_warc(written(tmp_path, data))
    assert (first.url, first.fetched_at, second.fetched_at) == (None, None, None)
    assert first.address == f"file:{first.path}#{first.warc_offset}"


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    (page,) = iter_warc(tmp_path / "none.warc")
    assert page.problem == "unreadable"


@given(st.binary(max_size=200), st.integers(0, 400))
def test_total(tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int) -> None:
    folder = tmp_path_factory.mktemp("noise")
    for data in (members(*GOOD), b"".join(GOOD)):
        list(iter_warc(written(folder, data[:at] + noise + data[at:])))
