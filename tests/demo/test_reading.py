"""The parsers against the demo newspaper: what a story's file says is what its page gives.

The pages are made from the files, so the truth costs nothing and covers every field of every page.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from newscrawl.demo.edition import Quotation, Story, load_edition
from newscrawl.demo.site import build_site
from newscrawl.parse.page import parse_page
from newscrawl.records import Page

EDITION = load_edition()
SITE = build_site(EDITION, EDITION.origin)
# What the parsers cannot do yet, by test and story, with the reason.
KNOWN = {
    "authors": {
        "comet": "an agency among the authors",
    },
    "declares": {story.slug: "the section stands in links only" for story in EDITION.stories if story.markup == "bare"},
    "speakers": {
        "bench-on-tallow-lane": "a phrase in marks taken for speech",
    },
}


def each_story(test: str) -> pytest.MarkDecorator:
    """Parametrize a test by the stories, those it is known to fail on marked."""
    known = KNOWN.get(test, {})
    marks = {slug: [pytest.mark.xfail(reason=reason, strict=True)] for slug, reason in known.items()}
    cases = [pytest.param(story, marks=marks.get(story.slug, []), id=story.slug) for story in EDITION.stories]
    return pytest.mark.parametrize("story", cases)


@cache
def page_of(story: Story) -> Page:
    return parse_page(SITE[story.path].body, EDITION.origin + story.path, "utf-8")


@each_story("headline")
def test_headline(story: Story) -> None:
    assert page_of(story).article.headline == story.headline


@each_story("authors")
def test_authors(story: Story) -> None:
    assert page_of(story).article.authors == story.authors


@each_story("body")
def test_body(story: Story) -> None:
    paragraphs = page_of(story).article.body.split("\n\n")
    if paragraphs[0] == story.description:  # the standfirst: readers differ on whether it belongs to the body
        del paragraphs[0]
    assert paragraphs == [paragraph.removeprefix("## ") for paragraph in story.shown]


@each_story("dates")
def test_dates(story: Story) -> None:
    article = page_of(story).article
    if story.markup == "bare":
        day = story.published
        assert article.published_at == datetime(day.year, day.month, day.day, tzinfo=UTC)
        assert article.published_precision == "day"
    else:
        assert article.published_at == story.published.astimezone(UTC)
        declared = story.modified or (story.published if story.markup == "json-ld" else None)
        assert article.modified_at == (declared.astimezone(UTC) if declared else None)


@each_story("credit")
def test_credit_and_dateline(story: Story) -> None:
    article = page_of(story).article
    assert article.source_credit == story.credit
    assert article.dateline_place == story.dateline_place
    assert (article.credit_kind == "wire") == (story.credit is not None)


@each_story("declares")
def test_what_the_page_declares(story: Story) -> None:
    article = page_of(story).article
    assert article.canonical_url == EDITION.origin + story.path
    assert article.publisher == EDITION.host
    assert article.language == story.language
    assert article.description == story.description
    assert article.section == EDITION.sections[story.section]
    assert (article.access == "paywalled") == story.paywalled


@each_story("speakers")
def test_speakers_of_direct_quotes(story: Story) -> None:
    speakers = [quote.speaker for quote in page_of(story).quotes if quote.kind == "direct"]
    assert speakers == list(story.speakers)


@each_story("ticker_strip")
def test_ticker_strip(story: Story) -> None:
    printed = EDITION.shares if story.layout == "classic" else EDITION.markets
    rows = [(row.symbol, row.price, row.change, row.change_pct_reported) for row in page_of(story).tickers]
    assert rows == [_numbers(row) for row in printed]


def _numbers(row: Quotation) -> tuple[str, float, float, float]:
    price, change, percent = (float(text.replace(",", "")) for text in (row.price, row.change, row.percent))
    return row.symbol, price, change, percent
