"""Where a crawl of a bare domain begins."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.discover.entry import WELL_KNOWN, home_of, sitemap_rank
from newscrawl.discover.links import Link, same_site
from newscrawl.discover.robots import MAX_LENGTH, sitemaps_of

SITE = "https://paper.example"
ROBOTS = f"{SITE}/robots.txt"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User-agent: *\nDisallow: /x\nSitemap: https://paper.example/s.xml\n", ["/s.xml"]),
        ("\ufeffSITEMAP:https://paper.example/s.xml\r\nsitemap : /t.xml", ["/s.xml", "/t.xml"]),
        ("Sitemap: https://paper.example/s.xml # the news\nSitemap: https://paper.example/s.xml", ["/s.xml"]),
        ("Sitemap: file:///etc/passwd\nSitemap: javascript:x\nSitemap: http://[bad\nSitemap:", []),
        ("# Sitemap: https://paper.example/s.xml", []),
        ("<html><body>Sitemap</body></html>", []),
        ("", []),
        ("x" * MAX_LENGTH + "\nSitemap: /late.xml", []),
    ],
)
def test_sitemaps_of_robots(text: str, expected: list[str]) -> None:
    assert list(sitemaps_of(text, ROBOTS)) == [SITE + path for path in expected]
    assert sitemaps_of(text.encode(), ROBOTS) == sitemaps_of(text, ROBOTS)


@pytest.mark.parametrize(
    ("site", "home"),
    [
        ("paper.example", "https://paper.example/"),
        (" http://paper.example/section/?x=1 ", "http://paper.example/"),
        ("127.0.0.1:8000", "https://127.0.0.1:8000/"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
        ("localhost", "https://localhost/"),
        ("file:///etc/passwd", None),
        ("ftp://paper.example", None),
        ("javascript:alert(1)", None),
        ("user:secret@paper.example", None),
        ("no site at all", None),
        ("word", None),
        ("", None),
        ("http://[bad", None),
    ],
)
def test_home_of(site: str, home: str | None) -> None:
    assert home_of(site) == home


def test_news_sitemaps_come_first_and_pictures_last() -> None:
    order = [
        f"{SITE}/news-sitemap.xml",
        f"{SITE}/sitemap-latest.xml",
        f"{SITE}/post-sitemap9.xml",
        f"{SITE}/sitemap-2026-03.xml",
        f"{SITE}/sitemap-2026-02.xml",
        f"{SITE}/sitemap-2019.xml",
        f"{SITE}/author-sitemap.xml",
    ]
    assert sorted(order[3:] + order[:3], key=sitemap_rank) == order


def test_well_known_paths_are_paths() -> None:
    assert all(path.startswith("/") for path in WELL_KNOWN)
    assert len(set(WELL_KNOWN)) == len(WELL_KNOWN)


def test_the_newest_instant_of_a_link() -> None:
    early, late = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    links = [Link("a", early, late), Link("b", late, early), Link("c", None, late), Link("d", early), Link("e")]
    assert [link.newest for link in links] == [late, late, late, early, None]


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://sport.paper.co.uk/x", True),
        ("http://paper.co.uk:8080/", True),
        ("https://paper.co.uk.evil.example/", False),
        ("https://evilpaper.co.uk/", False),
        ("https://other.co.uk/", False),
        ("http://127.0.0.1/", False),
        ("mailto:x@paper.co.uk", False),
    ],
)
def test_same_site(url: str, same: bool) -> None:
    assert same_site(url, "https://www.paper.co.uk/news") is same
