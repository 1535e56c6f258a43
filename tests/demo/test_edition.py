"""The newspaper's files are whole, and its pages hold what the files say."""

from __future__ import annotations

import re
from html import unescape

import pytest

from newscrawl.demo.edition import Story, load_edition
from newscrawl.demo.rendering import Renderer, human_day

EDITION = load_edition()
_TAG = re.compile(r"<[^>]*>")


def _named(story: Story) -> str:
    return story.slug


def _page(story: Story) -> str:
    return Renderer(EDITION, EDITION.origin).article(story)


def test_there_is_a_newspaper_of_some_size() -> None:
    assert len(EDITION.stories) >= 24
    assert {story.layout for story in EDITION.stories} == {"classic", "modern"}
    assert {story.markup for story in EDITION.stories} == {"json-ld", "meta", "bare"}
    assert len({story.path for story in EDITION.stories}) == len(EDITION.stories)


def test_newest_first() -> None:
    dates = [story.published for story in EDITION.stories]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize(
    "kind",
    [
        lambda s: s.language == "de",
        lambda s: s.charset_lie,
        lambda s: s.paywalled,
        lambda s: s.subscribers_only,
        lambda s: s.credit == "Reuters" and s.dateline,
        lambda s: s.credit == "AFP" and s.credit_raw == "—AFP",
        lambda s: s.credit == "AP" and s.byline,
        lambda s: s.stock_tickers,
        lambda s: len(s.authors) == 2,
    ],
    ids=["german", "charset", "paywall", "subscribers", "reuters", "afp", "ap", "stock-tickers", "two-authors"],
)
def test_every_kind_of_page_is_there(kind) -> None:  # type: ignore[no-untyped-def]
    assert any(kind(story) for story in EDITION.stories)


@pytest.mark.parametrize("story", EDITION.stories, ids=_named)
def test_story_is_well_formed(story: Story) -> None:
    assert story.section in EDITION.sections
    assert story.published.utcoffset() is not None, "a date without a zone is no instant"
    assert 100 <= sum(len(p.split()) for p in story.paragraphs) <= 500
    assert not any("\n" in paragraph for paragraph in story.paragraphs), "one paragraph, one line"
    text = " ".join(story.paragraphs)
    opening, closing = ("„", "“") if story.language == "de" else ("“", "”")
    assert text.count(opening) == text.count(closing)
    for speaker in story.speakers:
        assert speaker in text, "a speaker is named in the text by the full name"


@pytest.mark.parametrize("story", EDITION.stories, ids=_named)
def test_page_shows_what_the_story_says(story: Story) -> None:
    html = _page(story)
    assert "$" not in _TAG.sub("", html), "an unfilled place in a template"
    text = unescape(_TAG.sub("", html))
    assert story.headline in text
    assert human_day(story.published, story.language) in text
    for paragraph in story.shown:
        assert paragraph.removeprefix("## ") in text
    for hidden in set(story.paragraphs) - set(story.shown):
        assert hidden not in text
    assert (story.published.isoformat() in html) == (story.markup != "bare")
    assert ("application/ld+json" in html) == (story.markup == "json-ld")
