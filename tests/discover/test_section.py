"""Listing pages in the shapes themes give them; all invented."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.section import Section, read_section

SITE = "https://paper.example"
AT = f"{SITE}/world/"


def read(body: str, head: str = "", at: str = AT) -> Section:
    return read_section(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), at)


def found(body: str, head: str = "") -> list[str]:
    return [link.url.removeprefix(SITE) for link in read(body, head).links]


HEADLINES = (
    ("/2026/03/02/dam-reopens", "Dam reopens after three years of repairs"),
    ("/world/late-wicket-wins-the-match", "Late wicket wins the match for the visitors"),
    ("/world/a-65464327", "Minister resigns over the bridge that never was"),
)

NAVIGATION = """
<nav><a href="/politics">Politics</a> <a href="/world/asia">Asia</a>
<a href="/our-story-in-five-words">Our story so far</a></nav>
<div class="top-menu"><a href="/subscribe">Subscribe</a><a href="/weather-in-your-home-town">Weather</a></div>
"""
FOOTER = """
<footer><a href="/terms-and-conditions-of-use">Terms and conditions of use</a> <a href="/author/jane-doe">Jane Doe</a>
<a href="https://social.example/paper/status/12345678">Follow us on the other site</a></footer>
"""


def cards(template: str) -> str:
    return "".join(template.format(href=href, text=text) for href, text in HEADLINES)


@pytest.mark.parametrize(
    "template",
    [
        pytest.param("<article><h2><a href='{href}'>{text}</a></h2><p>By A. Writer</p></article>", id="articles"),
        pytest.param("<li><a href='{href}'><h3>{text}</h3></a></li>", id="heading in link"),
        pytest.param("<div class='row'><a href='{href}'><img src='x.jpg'></a><a href='{href}'>{text}</a></div>",
                     id="two links"),
        pytest.param("<tr><td><a href='{href}#comments'>3</a></td><td><a href='{href}'>{text}</a></td></tr>",
                     id="table"),
        pytest.param("<p><a href='https://paper.example{href}'>{text}</a></p>", id="absolute"),
        pytest.param("<header class='entry-header'><h2><a href='{href}'>{text}</a></h2></header>",
                     id="header of a card"),
    ],
)  # fmt: skip
def test_the_articles_of_a_list_and_nothing_else(template: str) -> None:
    assert found(NAVIGATION + cards(template) + FOOTER) == [href for href, _ in HEADLINES]


def test_titles_and_dates_come_from_the_card() -> None:
    body = "<time datetime='2020-01-01'>Today</time><ul>" + "".join(
        f"<li><article><a href='{href}'><img></a><h2><a href='{href}'>{text}</a></h2>"
        f"<a href='{href}'>Read more</a><time datetime='2026-03-0{n}T10:00:00Z'></time></article></li>"
        for n, (href, text) in enumerate(HEADLINES, 1)
    )
    links = read(body).links
    assert [(link.title, link.published_at) for link in links] == [
        (text, datetime(2026, 3, n, 10, tzinfo=UTC)) for n, (_, text) in enumerate(HEADLINES, 1)
    ]


def test_one_date_above_many_links_is_no_ones() -> None:
    links = "".join(
        f"<div><a href='/2026/03/02/story-{n}-of-the-day'>Story {n} of the day is here</a></div>" for n in range(20)
    )
    assert all(
        link.published_at is None for link in read(f"<div><time datetime='2026-03-02'></time>{links}</div>").links
    )


def test_addresses_that_say_nothing_need_the_place_to_speak() -> None:
    headline = "<h2><a href='/dam'>Dam reopens after three years of repairs</a></h2>"
    card = f"<article>{headline}<time datetime='2026-03-02'></time></article>"
    assert found(card) == ["/dam"]
    assert found("<p><a href='/dam'>Dam</a></p>") == []


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<a rel='next' href='/world/page/2'>more</a>", "/world/page/2"),
        ("<a href='?page=2'>Next »</a>", "/world/?page=2"),
        ("<a href='/world/page/2'>Older posts</a>", "/world/page/2"),
        ("<a class='next page-numbers' href='/world/page/2'>›</a>", "/world/page/2"),
        ("<a href='/world/2'>Weiter</a>", "/world/2"),
        ("<a href='/world/2'>次へ</a>", "/world/2"),
        ("<a href='#'>Next</a>", None),
        ("<a href='/calendar/2026/04'>Next</a>", None),
        ("<a href='/world/'>Next</a>", None),
        ("<a href='javascript:next()' rel='next'>Next</a>", None),
        ("<a href='https://elsewhere.example/2' rel='next'>Next</a>", None),
        ("<a href='/dam'>Next week the dam reopens</a>", None),
        ("<a href='/world/page/1'>← Previous</a>", None),
    ],
)
def test_next_page(html: str, expected: str | None) -> None:
    assert read(html).next_page == (SITE + expected if expected else None)


def test_declared_feeds_and_sitemaps() -> None:
    section = read(
        "",
        """<base href="https://paper.example/en/"><link rel="alternate" type="application/rss+xml" href="feed">
        <link rel="alternate" type="application/atom+xml; charset=utf-8" href="/atom.xml">
        <link rel="alternate" type="application/rss+xml" href="/comments/feed">
        <link rel="alternate" hreflang="de" href="/de">
        <link rel="sitemap" type="application/xml" href="/map.xml"><link rel="next" href="/world/2">
        <link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">""",
    )
    assert section.feeds == (f"{SITE}/en/feed", f"{SITE}/atom.xml")
    assert section.sitemaps == (f"{SITE}/map.xml",)
    assert section.next_page == f"{SITE}/world/2"


def test_links_of_traps_and_other_sites_are_left_alone() -> None:
    assert found(
        "<a href='/calendar/2026/03/02'>Everything that happened on this day</a>"
        "<a href='/list?sid=5&id=12345'>Everything that happened on this day</a>"
        "<a href='https://elsewhere.example/2026/03/02/dam-reopens-after-flood'>Dam reopens after the flood</a>"
        "<a href='/2026/03/02/dam-reopens-after-flood?replytocom=5'>Answer to this comment here</a>"
    ) == []  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("".join(f"<a href='/ok/l-{n}'>l</a>" for n in range(200_000)), id="many links"),
        pytest.param("<div>" * 50_000 + "<a href='/2026/03/02/x-y-z'>Deep down in the well</a>", id="deep"),
        pytest.param("<time datetime='2026-03-02'>" * 20_000, id="times in times"),
        pytest.param("<a href='/" + "a" * 3_000_000 + "'>x</a>", id="long"),
        pytest.param("<h2><a href='/2026/01/01/a-b'>" + "word " * 1_000_000 + "</a></h2>", id="endless headline"),
    ],
)
def test_hostile_pages_are_cheap(body: str) -> None:
    start = time.process_time()
    section = read(body)
    assert time.process_time() - start < 5
    assert len(section.links) <= 1_000


@given(st.binary(max_size=300), st.text(max_size=20))
def test_total(data: bytes, url: str) -> None:
    read_section(data, url)
    read_section(b"<a href='" + data + b"'><h2>a b c d e</h2></a><time datetime='" + data, AT, url)


def test_sections_are_the_short_names_of_a_menu() -> None:
    items = {
        "/world/": "World", "/category/sport": "Sport", "/politik": "Politik", "/local/news.html": "Local news",
        "/about-us/": "About us", "/login": "Log in", "/tag/": "Tags", "/search?q=x": "Search", "/logo.png": "Logo",
        "/2026/03/01/harbour-opens-for-ships-again": "Harbour", "https://elsewhere.example/world": "Elsewhere",
        "/privacy-policy": "Privacy", "/calendar/2026/03": "Calendar", "/opinion": "", "/": "Home",
        "/long": "A name of a great many words is none that stands in a menu",
    }  # fmt: skip
    menu = "".join(f"<li><a href='{url}'>{name}</a></li>" for url, name in items.items())
    found = read_section(f"<nav><ul>{menu}</ul></nav>".encode(), "https://paper.example/").sections
    assert found == tuple(
        f"https://paper.example{path}" for path in ("/world/", "/category/sport", "/politik", "/local/news.html")
    )


def test_a_menu_of_a_thousand_items_is_cut() -> None:
    menu = "".join(f"<a href='/s{chr(97 + n % 26)}{chr(97 + n // 26)}/'>S</a>" for n in range(600))
    assert len(read_section(menu.encode(), "https://paper.example/").sections) == 30
