"""What an address alone gives away. The addresses are invented in the shapes content management systems make."""

from __future__ import annotations

import time

import pytest

from newscrawl.discover.patterns import article_score, is_article_url, shape_of, trap_of

SITE = "https://paper.example"


@pytest.mark.parametrize(
    "path",
    [
        "/2026/03/02/world/asia/dam-reopens.html",
        "/2026/03/02/dam/",
        "/world/2026/mar/02/dam-reopens-after-flood",
        "/news/world-asia-68412345",
        "/dam-reopens-after-three-years-of-repairs/",
        "/story/dam-reopens-after-flood-1.2345678",
        "/sport/cricket/late-wicket-wins-it/a-65464327",
        "/article/dam-repairs-flood-596187204627",
        "/articles/c4gzdk8ye9jo",
        "/wirtschaft/a-1234567.html",
        "/politik/staudamm-oeffnet-wieder-id12345678.html",
        "/inland/staudamm-oeffnet-nach-jahren-wieder-100.html",
        "/20260302/dam-reopens",
        "/news/1234567",
        "/?p=12345",
        "/article.php?id=4711",
        "/tag/history-of-the-dam-in-ten-pictures-12345678",
        "/मुख्य/बांध-फिर-खुला-तीन-साल-बाद-2345678",
        "/%E5%8D%97%E9%83%A8%E6%B0%B4%E5%A3%A9%E9%87%8D%E9%96%8B%E4%B8%89%E5%B9%B4/1234567",
    ],
)
def test_articles(path: str) -> None:
    assert is_article_url(SITE + path)


@pytest.mark.parametrize(
    "path",
    [
        "", "/", "/politics", "/politics/", "/world/asia", "/en/index.html", "/tag/iran", "/tags/dam-repairs-in-asia",
        "/author/jane-doe", "/author/12345/jane-doe", "/category/local-news", "/page/12345", "/politics/page/2",
        "/login", "/subscribe", "/privacy-policy", "/about-us", "/search?q=dam", "/2026", "/archive/2026/03",
        "/rss.xml", "/images/2026/03/02/dam-reopens-after-flood.jpg", "/report-of-the-year-2026-12345.pdf",
        "/wp-json/12345", "/?page=2", "/calendar/2026/03/02", "/de/impressum",
    ],
)  # fmt: skip
def test_other_pages(path: str) -> None:
    assert not is_article_url(SITE + path)


@pytest.mark.parametrize("url", ["mailto:a@paper.example", "javascript:void(0)", "http://[bad", "", "x" * 10_000])
def test_what_is_no_address_scores_below_zero(url: str) -> None:
    assert article_score(url) < 0


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/calendar/2026/01", "calendar"),
        ("/events/2026-03-02/", "calendar"),
        ("/agenda/2026/?day=3", "calendar"),
        ("/list?sid=8a7f", "session id"),
        ("/list;jsessionid=8A7F.node1?x=1", "session id"),
        ("/list.php?PHPSESSID=8a7f", "session id"),
        ("/fault/trap/x/trap/x/trap/x/", "growing path"),
        ("/a/b/a/b/", "growing path"),
        ("/x/x/x/", "growing path"),
        ("/" + "/".join("abcdefghijklmn"), "growing path"),
        ("/" + "a" * 2000, "too long"),
        ("/list?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9", "too many parameters"),
        ("/2026/03/02/dam-reopens", None),
        ("/03/03/03/2026/03/03/dam", None),
        ("/events/dam-reopens-with-a-party", None),
        ("/news/news-of-the-day/news", None),
        ("/sport/football/football/2026/x", None),
    ],
)
def test_traps(path: str, kind: str | None) -> None:
    assert trap_of(SITE + path) == kind


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("/calendar/2026/01", "/calendar/1999/12", True),
        ("/list?sid=1&x=2", "/list?x=9&sid=abc", True),
        ("/news/dam-reopens-after-flood", "/news/late-wicket-wins-it-all", True),
        ("/page/2", "/page/977", True),
        ("/world/asia", "/world/africa", False),
        ("/list?x=1", "/list", False),
    ],
)
def test_shapes(one: str, other: str, same: bool) -> None:
    assert (shape_of(SITE + one) == shape_of(SITE + other)) is same


@pytest.mark.parametrize(
    "path", ["/-" * 4000, "/" + "a-" * 4000, "/" + "1" * 8000, "/%FF%00" * 1000, "/?" + "id=1&" * 1600]
)
def test_hostile_addresses_are_cheap(path: str) -> None:
    start = time.process_time()
    for _ in range(10):
        article_score(SITE + path)
        trap_of(SITE + path)
        shape_of(SITE + path)
    assert time.process_time() - start < 0.5
