"""Sitemaps as sites really serve them, faults included; every page and address is invented."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from datetime import UTC, datetime

import pytest

from newscrawl.discover import markup
from newscrawl.discover.sitemap import MAX_ENTRIES, read_sitemap

SITE = "https://paper.example"
AT = f"{SITE}/sitemap.xml"
NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
PAGES = [f"{SITE}/story/{n}" for n in range(10)]


def urlset(*locs: str, before: str = "", attributes: str = NS) -> bytes:
    body = "".join(f"<url><loc>{loc}</loc></url>" for loc in locs)
    return f"<?xml version='1.0'?>{before}<urlset {attributes}>{body}</urlset>".encode()


def urls(data: bytes, at: str = AT) -> list[str]:
    return [link.url for link in read_sitemap(data, at).links]


def test_news_extension_is_read_and_pictures_are_not() -> None:
    data = f"""<?xml version="1.0" encoding="UTF-8"?>
    <urlset {NS} {NEWS} xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>{SITE}/chips-rally</loc><lastmod>2026-03-02T09:30:00+05:00</lastmod>
        <news:news><news:publication><news:name>The Paper</news:name><news:language>en</news:language>
          </news:publication>
          <news:publication_date>2026-03-02T08:15:00+05:00</news:publication_date>
          <news:title>Chips &amp; dips: makers rally</news:title>
          <news:stock_tickers>NASDAQ:AMAT, BOM:500325</news:stock_tickers></news:news>
        <image:image><image:loc>{SITE}/chips.jpg</image:loc><image:title>A fab</image:title></image:image>
      </url>
    </urlset>""".encode()
    (link,) = read_sitemap(data, AT).links
    assert link.url == f"{SITE}/chips-rally"
    assert link.published_at == datetime(2026, 3, 2, 3, 15, tzinfo=UTC)
    assert link.modified_at == datetime(2026, 3, 2, 4, 30, tzinfo=UTC)
    assert link.title == "Chips & dips: makers rally"
    assert link.symbols == ("NASDAQ:AMAT", "BOM:500325")


def test_an_index_gives_sitemaps_not_links() -> None:
    data = f"""<sitemapindex {NS}><sitemap><loc>{SITE}/a.xml</loc><lastmod>2026-01-02</lastmod></sitemap>
    <sitemap><loc>{SITE}/b.xml.gz</loc></sitemap><sitemap><loc>{SITE}/a.xml</loc></sitemap></sitemapindex>""".encode()
    sitemap = read_sitemap(data, AT)
    assert sitemap.links == ()
    assert [s.url for s in sitemap.sitemaps] == [f"{SITE}/a.xml", f"{SITE}/b.xml.gz"]
    assert sitemap.sitemaps[0].modified_at == datetime(2026, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(urlset(*PAGES), id="plain"),
        pytest.param(urlset(*PAGES, attributes=""), id="no namespace"),
        pytest.param(urlset(*PAGES, attributes='xmlns="https://www.google.com/schemas/sitemap/0.84"'),
                     id="old namespace"),
        pytest.param(urlset(*PAGES, attributes=f"{NS} xmlns:x='urn:x' x:schemaLocation='a b'"), id="more namespaces"),
        pytest.param(gzip.compress(urlset(*PAGES)), id="gzip"),
        pytest.param(gzip.compress(gzip.compress(urlset(*PAGES))), id="gzip twice"),
        pytest.param(gzip.compress(urlset(*PAGES)[:200]) + gzip.compress(urlset(*PAGES)[200:]), id="two gzip members"),
        pytest.param(b"\xef\xbb\xbf\n\n" + urlset(*PAGES), id="mark and blank line before the declaration"),
        pytest.param(urlset(*PAGES).decode().encode("utf-16"), id="utf-16 with a mark"),
        pytest.param(urlset(*PAGES).decode().encode("utf-16-be"), id="utf-16 without a mark"),
        pytest.param(urlset(*PAGES).replace(b"'1.0'", b"'1.0' encoding='utf-16'"), id="says utf-16, is not"),
        pytest.param(urlset(*PAGES, before="<!DOCTYPE urlset>"), id="document type"),
        pytest.param(urlset(*PAGES, before='<!DOCTYPE urlset SYSTEM "http://127.0.0.1:9/evil.dtd">'), id="foreign dtd"),
        pytest.param(urlset(*[f"<![CDATA[{p}]]>" for p in PAGES]), id="cdata"),
        pytest.param(urlset(*[f"\n  {p}\n" for p in PAGES]), id="white space"),
        pytest.param("\n".join(PAGES).encode(), id="plain text"),
        pytest.param(b"\xef\xbb\xbf" + "\r\n".join(PAGES).encode() + b"\r\n\r\n", id="plain text from Windows"),
        pytest.param(gzip.compress("\n".join(PAGES).encode()), id="plain text, gzip"),
    ],
)  # fmt: skip
def test_every_spelling_of_a_good_sitemap(data: bytes) -> None:
    sitemap = read_sitemap(data, AT)
    assert [link.url for link in sitemap.links] == PAGES
    assert sitemap.problems == ()


@pytest.mark.parametrize(
    ("data", "expected", "problem"),
    [
        pytest.param(urlset(*PAGES)[:-150], PAGES[:7], "truncated", id="cut"),
        pytest.param(gzip.compress(urlset(*PAGES))[:-12], PAGES, "truncated gzip", id="cut gzip"),
        pytest.param(urlset(*PAGES).replace(b"<loc>" + PAGES[5].encode(), b"<lo c>\x02<<" + PAGES[5].encode()),
                     PAGES[:5] + PAGES[6:], "malformed XML", id="bad tag half way"),
        pytest.param(urlset(*PAGES).replace(b"</loc></url>", b"", 1), PAGES[1:], "malformed XML", id="unclosed record"),
        pytest.param(urlset("file:///etc/passwd", "data:text/html,x", "javascript:alert(1)", "ftp://h.example/x",
                            "http://[bad", PAGES[0]), PAGES[:1], "an address that is none", id="schemes"),
        pytest.param(urlset(f"{SITE}/&x;", PAGES[0], before="<!DOCTYPE u [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"),
                     PAGES[:1], "declares entities", id="external entity"),
        pytest.param(urlset(f"{SITE}/&x;", PAGES[0],
                            before="<!DOCTYPE u [<!-- it's ]> --><!ENTITY x 'a]>\"b'><!ENTITY % y SYSTEM \"z\">%y;]>"),
                     PAGES[:1], "declares entities", id="document type with traps"),
        pytest.param(b"<!doctype html><html><body><a href='/x'>Not <br> here</a></body></html>", [],
                     "HTML instead of a sitemap", id="html"),
        pytest.param(b"", [], "empty", id="empty"),
        pytest.param(b" \n ", [], "empty", id="blank"),
        pytest.param(b"\x1f\x8b\x08garbage", [], "damaged gzip", id="not gzip"),
        pytest.param(b"User-agent: *\nDisallow:", [], "not a sitemap", id="something else"),
        pytest.param(b"<config><a>1</a></config>", [], "not a sitemap", id="other xml"),
        pytest.param(bytes(range(256)) * 64, [], "not a sitemap", id="noise"),
        pytest.param(b"<!DOCTYPE urlset [<!ENTITY a 'b'>", [], "not a sitemap", id="unfinished document type"),
    ],
)  # fmt: skip
def test_faults_are_named_and_the_rest_is_used(data: bytes, expected: list[str], problem: str) -> None:
    sitemap = read_sitemap(data, AT)
    assert [link.url for link in sitemap.links] == expected
    assert problem in sitemap.problems


@pytest.mark.parametrize(
    ("loc", "url"),
    [
        (f"{SITE}/a?x=1&y=2", f"{SITE}/a?x=1&y=2"),
        (f"{SITE}/a?x=1&amp;y=2", f"{SITE}/a?x=1&y=2"),
        (f"{SITE}/a?x=1&copy=2", f"{SITE}/a?x=1&copy=2"),
        (f"<![CDATA[{SITE}/a?x=1&y=2]]>", f"{SITE}/a?x=1&y=2"),
        (f"{SITE}/caf&eacute;", f"{SITE}/café"),
        (f"{SITE}/caf&#233;", f"{SITE}/café"),
        (f"{SITE}/&#xD800;a", None),
        ("/relative", f"{SITE}/relative"),
        ("//other.example/x", "https://other.example/x"),
        (f"{SITE}:8080/x", f"{SITE}:8080/x"),
        (f"{SITE}:99999/x", None),
        (f"{SITE}/" + "a" * 9000, None),
    ],
)
def test_addresses(loc: str, url: str | None) -> None:
    assert urls(urlset(loc)) == ([url] if url else [])


@pytest.mark.parametrize(
    "lastmod",
    ["9999-12-31", "99999-01-01", "0000-00-00", "yesterday", "", "2026-13-45", "-1", "1e999", "2026-01-01T25:61:61Z",
     "٢٠٢٦-٠١-٠١", "9" * 5000],
)  # fmt: skip
def test_a_date_that_is_none_leaves_the_link_undated(lastmod: str) -> None:
    data = f"<urlset><url><loc>{PAGES[0]}</loc><lastmod>{lastmod}</lastmod></url></urlset>".encode()
    (link,) = read_sitemap(data, AT).links
    assert link.modified_at is None


def test_a_feed_served_as_a_sitemap() -> None:
    data = f"<rss version='2.0'><channel><item><link>{PAGES[0]}</link></item></channel></rss>".encode()
    assert urls(data) == PAGES[:1]


def test_more_entries_than_the_protocol_allows_are_cut() -> None:
    sitemap = read_sitemap(urlset(*(f"{SITE}/{n}" for n in range(MAX_ENTRIES + 10))), AT)
    assert len(sitemap.links) == MAX_ENTRIES
    assert sitemap.problems == ("more than 50,000 entries",)


def laughs() -> bytes:
    levels = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    return urlset(f"{SITE}/&a9;", PAGES[0], before=f"<!DOCTYPE u [<!ENTITY a0 'ha'>{levels}]>")


def quadratic() -> bytes:
    return urlset(f"{SITE}/{'&x;' * 20_000}", PAGES[0], before=f"<!DOCTYPE u [<!ENTITY x '{'A' * 100_000}'>]>")


def bomb(inside: bytes, megabytes: int) -> bytes:
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = inside * (2**20 // len(inside))
    return b"".join([
        squeezer.compress(b"<urlset>"), *(squeezer.compress(block) for _ in range(megabytes)), squeezer.flush()
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(laughs(), PAGES[:1], id="billion laughs"),
        pytest.param(quadratic(), PAGES[:1], id="quadratic blowup"),
        pytest.param(bomb(f"<url><loc>{PAGES[0]}</loc></url>".encode(), 256), PAGES[:1], id="gzip bomb of entries"),
        pytest.param(bomb(b" ", 256), [], id="gzip bomb of nothing"),
        pytest.param(bomb(b"<a>", 32), [], id="gzip bomb of open tags"),
        pytest.param(bomb(b"<!-- ", 32), [], id="gzip bomb of comments"),
        pytest.param(bomb(b"<url><loc>", 32), [], id="gzip bomb of unclosed records"),
        pytest.param(b"<!DOCTYPE u [" + b"<!--" * 100_000 + b"'" * 100_001, [], id="document type without end"),
    ],
)
def test_bombs_are_cheap(data: bytes, expected: list[str]) -> None:
    tracemalloc.start()
    start = time.process_time()
    found = urls(data)
    seconds = time.process_time() - start
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == expected
    assert peak < 32 * 2**20
    assert seconds < 10, "bounded; some ten times less without tracing"


def test_sixty_megabytes_are_cut_in_bounded_memory() -> None:
    data = urlset(*(f"{SITE}/{'h' * 1000}-{n}" for n in range(58_000)))
    assert len(data) > markup.MAX_BYTES
    tracemalloc.start()
    sitemap = read_sitemap(data, AT)
    current, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert f"larger than {markup.MAX_BYTES >> 20} MiB" in sitemap.problems
    assert 40_000 < len(sitemap.links) <= MAX_ENTRIES
    assert peak - current < 8 * 2**20, "beyond the links themselves, a few chunks"
