"""newscrawl.urls: one spelling per page, and who publishes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.urls import _canonical, absolute, normalise, publisher_of, registered_domain, split_http


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://Example.com/a#top", "https://example.com/a"),
        ("https://example.com:443/a", "https://example.com/a"),
        ("http://example.com:8080/a", "http://example.com:8080/a"),
        ("https://example.com/a?utm_source=x&id=3&fbclid=9", "https://example.com/a?id=3"),
        ("https://example.com/a?b=2&a=1", "https://example.com/a?a=1&b=2"),
        ("https://example.com/a?utm_campaign=x", "https://example.com/a"),
        ("https://example.com/Käse", "https://example.com/K%C3%A4se"),
        ("https://example.com", "https://example.com/"),
        ("https://news.example.com/2024/a_b-c~d.html", "https://news.example.com/2024/a_b-c~d.html"),
        ("https://example.com/./a", "https://example.com/a"),
        ("https://example.com/a/../b", "https://example.com/b"),
        ("https://example.com/" + "a" * 9000, None),
        ("ftp://example.com/a", None),
        ("file:///etc/passwd", None),
        ("http://[bad", None),
        ("http://example.com:port/", None),
        ("//example.com/a", None),
        ("", None),
    ],
)
def test_normalise(url: str, expected: str | None) -> None:
    assert normalise(url) == expected


@given(st.text())
def test_normalise_is_total_and_stable(text: str) -> None:
    for url in (text, "https://example.com/" + text):
        once = normalise(url)
        assert once is None or normalise(once) == once


@pytest.mark.parametrize(
    ("base", "href", "expected"),
    [
        ("https://example.com/news/", "../a.html", "https://example.com/a.html"),
        ("https://example.com/", "//cdn.example.com/x.jpg", "https://cdn.example.com/x.jpg"),
        ("https://example.com/", "javascript:void(0)", None),
        ("https://example.com/", "mailto:desk@example.com", None),
        (None, "/a.html", None),
        (None, "https://example.com/a", "https://example.com/a"),
        ("https://example.com/", "http://[bad", None),
    ],
)
def test_absolute(base: str | None, href: str, expected: str | None) -> None:
    assert absolute(base, href) == expected


@pytest.mark.parametrize(
    ("url", "publisher"),
    [
        ("https://www.example.co.uk/a", "example.co.uk"),
        ("https://news.example.com/a", "example.com"),
        ("http://127.0.0.1:8080/a", "127.0.0.1"),
        ("http://localhost/a", "localhost"),
        ("not a url", None),
        (None, None),
    ],
)
def test_publisher_of(url: str | None, publisher: str | None) -> None:
    assert publisher_of(url) == publisher


_PLAIN_URL = st.from_regex(
    r"(https?://[A-Za-z0-9.-]{1,12}(:[0-9]{1,4})?)(/[A-Za-z0-9_.~%;:,-]{0,6}){1,4}/?", fullmatch=True
)


@given(_PLAIN_URL)
def test_the_short_way_spells_as_the_long_way(url: str) -> None:
    parts = split_http(url)
    assert normalise(url) == (parts and _canonical(url, parts))


@given(_PLAIN_URL | st.text().map("http://example.com".__add__) | st.text())
def test_the_origin_tells_whose_an_address_is(url: str) -> None:
    parts = split_http(url)
    assert publisher_of(url) == (registered_domain(parts.hostname) if parts and parts.hostname else None)
