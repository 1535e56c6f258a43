"""What pages declare about themselves."""

from __future__ import annotations

import pytest

from newscrawl.parse import metadata
from tests.parse.pages import json_ld, meta, page

URL = "https://www.skiff.example/news/ferry"


@pytest.mark.parametrize(
    ("head", "canonical"),
    [
        ('<link rel="canonical" href="/news/ferry?utm_source=x">', URL),
        (meta("og:url", URL), URL),
        (json_ld(f'{{"@type": "Article", "mainEntityOfPage": {{"@id": "{URL}"}}}}'), URL),
        ('<link rel="canonical" href="https://other.example/a">', None),
        ('<link rel="canonical" href="https://www.skiff.example/">', None),
        ('<link rel="canonical" href="javascript:void(0)">', None),
        ('<link rel="canonical" href="http://[">', None),
        ("", None),
    ],
)
def test_canonical_url(head: str, canonical: str | None) -> None:
    found = metadata.extract_canonical_url(page(head, url=URL))
    assert (found.value if found else None) == canonical


@pytest.mark.parametrize(
    ("head", "access"),
    [
        (json_ld('{"@type": "Article", "isAccessibleForFree": false}'), "paywalled"),
        (json_ld('{"@type": "Article", "isAccessibleForFree": "http://schema.org/True"}'), "free"),
        (
            json_ld('{"@type": "Article", "isAccessibleForFree": true, "hasPart": {"isAccessibleForFree": "False"}}'),
            "paywalled",
        ),
        (json_ld('{"@type": "Article", "isAccessibleForFree": "maybe"}'), None),
        (meta("article:content_tier", "locked"), "paywalled"),
        (meta("article:content_tier", "free"), "free"),
        (meta("is_premium", "false"), "free"),
        ("", None),
    ],
)
def test_access(head: str, access: str | None) -> None:
    found = metadata.extract_access(page(head))
    assert (found.value if found else None) == access


CRUMBS = json_ld(
    '{"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"item": {"name": "Shipping"}}, '
    '{"name": "Ferry runs aground off Lund"}]}'
)


@pytest.mark.parametrize(
    ("head", "section"),
    [
        (json_ld('{"@type": "Article", "articleSection": ["World", "Sea"]}'), "World"),
        (meta("article:section", "Politics &amp;amp; Law"), "Politics & Law"),
        (CRUMBS, "Shipping"),
        (meta("article:section", "https://skiff.example/x"), None),
        (meta("article:section", "Harbours, Ferries, Lund"), "Harbours"),
        (meta("article:section", "Ships, Ports &amp;amp; Trade"), "Ships, Ports & Trade"),
        (meta("article:section", "Alle Artikel"), None),
        (meta("article:section", "skiff.example"), None),
        (meta("og:site_name", "The Skiff") + meta("article:section", "The Skiff") + meta("category", "Sea"), "Sea"),
        ("", None),
    ],
)
def test_section(head: str, section: str | None) -> None:
    found = metadata.extract_section(page(head, "<h1>Ferry runs aground off Lund</h1>"))
    assert (found.value if found else None) == section


@pytest.mark.parametrize(
    ("head", "keywords"),
    [
        (meta("news_keywords", "ferry, Lund;  harbour") + meta("keywords", "x"), ("ferry", "Lund", "harbour")),
        (json_ld('{"@type": "Article", "keywords": ["ferry", "Ferry", "sea"]}'), ("ferry", "sea")),
        (meta("article:tag", "one") + meta("article:tag", "two"), ("one", "two")),
        (meta("keywords", "渡し船、港"), ("渡し船", "港")),
        (meta("keywords", " , ; "), None),
        ("", None),
    ],
)
def test_keywords(head: str, keywords: tuple[str, ...] | None) -> None:
    found = metadata.extract_keywords(page(head))
    assert (found.value if found else None) == keywords


@pytest.mark.parametrize(
    ("head", "image"),
    [
        (meta("og:image", "/a.jpg"), "https://www.skiff.example/a.jpg"),
        (json_ld('{"@type": "Article", "image": [{"url": "https://i.example/b.jpg"}]}'), "https://i.example/b.jpg"),
        (meta("og:image", "data:image/png;base64,AAAA"), None),
        ("", None),
    ],
)
def test_image(head: str, image: str | None) -> None:
    found = metadata.extract_image_url(page(head, url=URL))
    assert (found.value if found else None) == image


def test_publisher_and_description() -> None:
    head = json_ld('{"@type": "Article", "publisher": {"name": "The Skiff"}, "description": "A &amp; b"}')
    name, text = metadata.extract_publisher_name(page(head)), metadata.extract_description(page(head))
    assert name is not None and text is not None
    assert (name.value, text.value) == ("The Skiff", "A & b")
    assert metadata.extract_publisher_name(page()) is None
    assert metadata.extract_description(page()) is None
