"""What counts as an article."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newscrawl.quality import (
    NO_BODY,
    NO_HEADLINE,
    NOT_ARTICLE,
    SHORT_BODY,
    SOFT_404,
    WALL,
    Coverage,
    why_no_article,
)
from newscrawl.records import Article, Page
from newscrawl.text import word_count

TEXT = "The ferry left the pier at noon with forty people and a brass band on board."
TEASERS = "\n\n".join(f"Ferry number {n} runs late again" for n in range(12))
DATED = datetime(2026, 3, 14, tzinfo=UTC)
STORY = "https://harbourpost.example/news/ferry"


def page(headline: str | None = "Ferry sails", body: str = TEXT, dated: bool = False) -> Page:
    article = Article(headline=headline, body=body, word_count=word_count(body), published_at=DATED if dated else None)
    return Page(article=article)


@pytest.mark.parametrize(
    ("case", "url", "reason"),
    [
        (page(), STORY, None),
        (page(), None, None),
        (None, STORY, NO_BODY),
        (page(None), STORY, NO_HEADLINE),
        (page(" – "), STORY, NO_HEADLINE),
        (page(body=""), STORY, NO_BODY),
        (page(body=" \n\n "), STORY, NO_BODY),
        (page(body="Watch the video."), STORY, SHORT_BODY),
        (page("Page not found", "Sorry, there is nothing here."), STORY, SOFT_404),
        (page("404 - Page Not Found!"), STORY, SOFT_404),
        (page("Seite nicht gefunden"), STORY, SOFT_404),
        (page("الصفحة غير موجودة"), STORY, SOFT_404),
        (page("Just a moment..."), STORY, WALL),
        (page("Access Denied"), STORY, WALL),
        # Stories about errors and walls are stories.
        (page("Page not found: how libraries lose their books"), STORY, None),
        (page("Access denied", TEXT * 12), STORY, None),
        (page("Oops", TEXT * 12), STORY, None),
        (page(), "https://harbourpost.example/", NOT_ARTICLE),
        (page(), "https://harbourpost.example", NOT_ARTICLE),
        (page(), "https://harbourpost.example/?p=1234", None),
        (page(dated=True), "https://harbourpost.example/", NOT_ARTICLE),
        (page(), "https://harbourpost.example/category/sport", NOT_ARTICLE),
        (page(), "https://harbourpost.example/en/tag/ferries/page/2", NOT_ARTICLE),
        (page(dated=True), "https://harbourpost.example/category/sport/ferry-sails", None),
        (page(), "https://harbourpost.example/categorical-denial", None),
        (page(body=TEASERS), STORY, NOT_ARTICLE),
        (page(body=TEASERS, dated=True), STORY, None),
        (page(body="\n\n".join([TEXT] * 12)), STORY, None),
        (page(body="\n\n".join(["一名男子昨日在港口被捕。"] * 12)), STORY, None),
        (page(body="\n\n".join(["गोदी पर आज भारी भीड़ रही और नावें देर से चलीं।"] * 12)), STORY, None),
    ],
)
def test_judgement(case: Page | None, url: str | None, reason: str | None) -> None:
    assert why_no_article(case, url) == reason


def test_coverage() -> None:
    coverage = Coverage()
    for authors in ((), ("Nils Berg",), ("Ida Holm",), ()):
        article = replace(page(dated=True).article, authors=authors, publisher="harbourpost.example")
        coverage.add(Page(article=article))
    shares = coverage.shares()
    assert shares["harbourpost.example/authors"] == 0.5
    assert shares["harbourpost.example/published_at"] == 1.0
    assert shares["harbourpost.example/section"] == 0.0
