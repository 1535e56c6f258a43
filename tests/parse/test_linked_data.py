"""Which JSON-LD node a page is about."""

from __future__ import annotations

import pytest

from newscrawl.parse.linked_data import text_of, types_of
from tests.parse.pages import json_ld, meta, page

TEASER = '{"@type": "NewsArticle", "headline": "Bakers strike over flour", "url": "https://x.example/flour"}'
STORY = '{"@type": "NewsArticle", "headline": "Ferry runs aground off Lund", "url": "https://x.example/ferry"}'


def headline(*scripts: str, head: str = "", body: str = "", url: str | None = None) -> object:
    return page("".join(map(json_ld, scripts)) + head, body, url=url).linked_data.article.get("headline")


@pytest.mark.parametrize(
    "script",
    [
        STORY,
        f"[{STORY}]",
        f'{{"@graph": [{{"@type": "WebSite", "name": "X"}}, {STORY}]}}',
        f'{{"@type": "WebPage", "mainEntity": {STORY}}}',
        f'{{"@type": "WebPage", "mainEntity": {{"@type": "ItemList", "itemListElement": [{{"item": {STORY}}}]}}}}',
        STORY.replace('"NewsArticle"', '["ReportageNewsArticle", "NewsArticle"]'),
        STORY.replace('"NewsArticle"', '"https://schema.org/NewsArticle"'),
    ],
)
def test_article_is_found_wherever_it_hangs(script: str) -> None:
    assert headline(script) == "Ferry runs aground off Lund"


def test_several_articles_are_told_apart_by_headline() -> None:
    assert headline(TEASER, STORY, body="<h1>Ferry runs aground off Lund</h1>") == "Ferry runs aground off Lund"
    assert headline(TEASER, STORY, head=meta("og:title", "Bakers strike over flour")) == "Bakers strike over flour"


def test_several_articles_are_told_apart_by_address() -> None:
    assert headline(TEASER, STORY, url="https://x.example/ferry?utm_source=a") == "Ferry runs aground off Lund"
    assert headline(STORY, TEASER, head='<link rel="canonical" href="https://x.example/flour">').startswith("Bakers")


def test_no_article_gives_nothing() -> None:
    assert headline('{"@type": "Organization", "name": "X"}') is None
    assert headline("{broken", "[]", "null", "3") is None


def test_authors_are_resolved_within_the_graph() -> None:
    data = page(json_ld('{"@graph": [{"@type": "Person", "@id": "#p", "name": "Ida Holm"}]}')).linked_data
    assert data.resolve({"@id": "#p"}) == {"@type": "Person", "@id": "#p", "name": "Ida Holm"}
    assert data.resolve({"@id": "#q"}) == {"@id": "#q"}


@pytest.mark.parametrize("depth", [10, 100_000])
def test_deep_nesting_is_survived(depth: int) -> None:
    assert headline('{"@graph": [' * depth + "]}" * depth, STORY) == "Ferry runs aground off Lund"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (" A &amp;quot;B&amp;quot; ", 'A "B"'),
        (["first", "second"], "first"),
        ({"@value": "x"}, "x"),
        ([], ""),
        (None, ""),
        (7, ""),
    ],
)
def test_text_of(value: object, text: str) -> None:
    assert text_of(value) == text


def test_types_of_strips_namespaces() -> None:
    assert types_of({"@type": ["http://schema.org/Article", "schema.org#Person", 3]}) == ("Article", "Person")
