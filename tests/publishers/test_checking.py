"""Layouts tried on stored pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from newscrawl.archive.stored import StoredPage
from newscrawl.parse.layout import Layout, Selector
from newscrawl.publishers.checking import FieldCheck, check_layouts
from newscrawl.publishers.publisher import Publisher

HTML = b"""<html><head><title>Dam reopens - Paper</title><meta property="og:title" content="Dam reopens"></head>
<body><h1>Dam reopens</h1><h2>After three years</h2></body></html>"""
PAGE = StoredPage("https://paper.example/dam", HTML, None, datetime(2026, 3, 2, tzinfo=UTC), "a.html")
FIELDS = {
    "headline": (Selector("css", "h1"),),
    "description": (Selector("css", "h2"),),
    "section": (Selector("css", ".gone"),),
}
PUBLISHER = Publisher(domain="paper.example", layouts=(Layout("new", valid_from=date(2026, 1, 1), fields=FIELDS),))


def test_counts() -> None:
    pages = [
        PAGE,
        replace(PAGE, html=HTML.replace(b"h2", b"h3")),
        replace(PAGE, problem="cut short"),
        replace(PAGE, url="https://other.example/x"),
        replace(PAGE, fetched_at=datetime(2025, 12, 31, tzinfo=UTC)),
    ]
    assert check_layouts({"paper.example": PUBLISHER}, pages) == [
        FieldCheck("paper.example", "new", "headline", pages=2, found=2, changed=0),
        FieldCheck("paper.example", "new", "description", pages=2, found=1, changed=1),
        FieldCheck("paper.example", "new", "section", pages=2, found=0, changed=0),
    ]
    assert check_layouts({}, pages) == []


def test_a_page_without_an_address_is_known_by_the_one_it_gives() -> None:
    html = HTML.replace(b"<head>", b"<head><link rel='canonical' href='https://paper.example/dam'>")
    checks = check_layouts({"paper.example": PUBLISHER}, [replace(PAGE, url=None, html=html)])
    assert [check.pages for check in checks] == [1, 1, 1]
