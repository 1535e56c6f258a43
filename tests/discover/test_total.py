"""Any bytes in, an answer out: nothing raises, and every address handed out is http(s)."""

from __future__ import annotations

import gzip
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.entry import home_of, sitemap_rank
from newscrawl.discover.feed import read_feed
from newscrawl.discover.links import Link
from newscrawl.discover.patterns import article_score, is_action, shape_of, trap_of
from newscrawl.discover.robots import sitemaps_of
from newscrawl.discover.sitemap import read_sitemap
from newscrawl.urls import split_http

AT = "https://paper.example/x"
_PIECES = st.sampled_from([
    "<?xml version='1.0'?>", "<urlset>", "</urlset>", "<sitemapindex>", "<sitemap>", "<url>", "</url>", "<loc>",
    "</loc>", "https://paper.example/a", "javascript:x", "<![CDATA[", "]]>", "&amp;", "&x;", "&", "<", ">",
    "<!--", "-->", "<lastmod>", "2026-01-01", "<!DOCTYPE x [", "<!ENTITY x 'y'>", "]>", "<rss>", "<channel>",
    "<item>", "</item>", "<link>", "</link>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>",
    "<link href='/b'/>", "\x00", "\ud800", "é", "{\"items\": [", "{\"url\": \"https://paper.example/c\"}", "]}",
    "<html>", "<news:title>", "#", "'", '"',
])  # fmt: skip
documents = st.one_of(
    st.binary(max_size=400),
    st.lists(_PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")),
    st.lists(_PIECES, max_size=30).map(lambda pieces: gzip.compress("".join(pieces).encode("utf-8", "surrogatepass"))),
    st.lists(_PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode("utf-16", "surrogatepass")),
)


def sound(links: Iterable[Link]) -> bool:
    return all(split_http(link.url) and "\ufffd" not in link.url for link in links)


@given(documents)
def test_documents(data: bytes) -> None:
    sitemap, feed = read_sitemap(data, AT), read_feed(data, AT)
    assert sound(sitemap.links) and sound(sitemap.sitemaps) and sound(feed.links)


@given(st.text(max_size=60), st.sampled_from(["", "https://", "https://paper.example/", "http://["]))
def test_addresses(text: str, start: str) -> None:
    url = start + text
    for function in (article_score, trap_of, is_action, shape_of, home_of):
        function(url)
    assert all(split_http(found) for found in sitemaps_of(f"Sitemap: {url}", AT))
    if split_http(url):
        sitemap_rank(url)


@pytest.mark.parametrize("cut", range(0, 120, 7))
def test_a_document_cut_anywhere(cut: int) -> None:
    data = f"<urlset><url><loc>{AT}1</loc></url><url><loc>{AT}2</loc></url></urlset>".encode()
    whole = [link.url for link in read_sitemap(data, AT).links]
    found = [link.url for link in read_sitemap(data[:cut], AT).links]
    assert found == whole[: len(found)]
