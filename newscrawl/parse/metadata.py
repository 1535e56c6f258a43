"""What a page declares about itself: address, publisher, description, section, keywords, lead image, access."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.parse.lexicon.access import FREE_TIERS, HOME_WORDS, NO_SECTIONS, PAYWALL_TIERS
from newscrawl.parse.linked_data import Node, text_of, types_of
from newscrawl.parse.site_name import declared_names, is_site_name
from newscrawl.records import Access
from newscrawl.text import fold, squeeze
from newscrawl.urls import absolute, normalise, publisher_of, split_http

_DESCRIPTIONS = (
    "og:description", "description", "twitter:description", "dc.description", "dcterms.description",
    "sailthru.description", "parsely-description",
)  # fmt: skip
_SECTIONS = (
    "article:section", "og:article:section", "section", "parsely-section", "sailthru.section", "cxenseparse:section",
    "page.section", "article.section", "category", "dc.type.section", "rnews:section", "news_section", "cre:section",
)  # fmt: skip
_KEYWORDS = (
    "news_keywords", "keywords", "article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "dc.subject",
    "dcterms.subject", "cxenseparse:keywords", "tags",
)  # fmt: skip
_IMAGES = (
    "og:image:secure_url",
    "og:image",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "thumbnail",
    "thumbnailurl",
)
_TIERS = (
    "article:content_tier", "og:article:content_tier", "content_tier", "article.content_tier", "cxenseparse:tier",
    "isaccessibleforfree", "article:access", "access", "paywall", "is_premium", "premium",
)  # fmt: skip
_KEYWORD_BREAK = re.compile(r"\s*[,;，、؛،|]\s*")
_MAX_KEYWORD = 80
_MAX_KEYWORDS = 50
_MAX_DESCRIPTION = 5000
_MAX_CRUMBS = 20


def extract_canonical_url(doc: Document) -> Found[str] | None:
    """The address the page gives for itself, normalised; one on another site, or its front page, is not believed."""
    for href, source in _stated_addresses(doc):
        url = absolute(doc.url, href)
        clean = normalise(url) if url else None
        if clean and _is_own_address(clean, doc.url):
            return Found(clean, source)
    return None


def _stated_addresses(doc: Document) -> Iterator[tuple[str, str]]:
    if doc.canonical:
        yield doc.canonical, "link:canonical"
    for value in doc.metas.get("og:url", ()):
        yield value, "meta:og:url"
    article = doc.linked_data.article
    for key in ("url", "mainEntityOfPage"):
        stated = article.get(key)
        if isinstance(stated, Mapping):
            stated = stated.get("@id") or stated.get("url")
        if isinstance(stated, str):
            yield stated.strip(), f"json-ld:{key}"


def _is_own_address(url: str, fetched: str | None) -> bool:
    if fetched is None:
        return True
    if publisher_of(url) != publisher_of(fetched):
        return False
    stated, asked = split_http(url), split_http(fetched)
    return stated is None or asked is None or stated.path.strip("/") != "" or asked.path.strip("/") == ""


def extract_publisher_name(doc: Document) -> Found[str] | None:
    """The name of the outlet."""
    for name, source in declared_names(doc):
        name = squeeze(html.unescape(name))
        if name and "://" not in name:
            return Found(name, source)
    return None


def extract_description(doc: Document) -> Found[str] | None:
    """The summary written for search engines and social media."""
    for key in _DESCRIPTIONS:
        for value in doc.metas.get(key, ()):
            if text := squeeze(html.unescape(value)):
                return Found(text[:_MAX_DESCRIPTION], f"meta:{key}")
    if text := text_of(doc.linked_data.article.get("description")):
        return Found(text[:_MAX_DESCRIPTION], "json-ld:description")
    return None


def extract_section(doc: Document) -> Found[str] | None:
    """The section or category: as the article states it, else the last breadcrumb before the article."""
    text = _first_section(text_of(doc.linked_data.article.get("articleSection")))
    if _is_section(text) and not _is_nowhere(text, doc):
        return Found(text, "json-ld:articleSection")
    for key in _SECTIONS:
        for value in doc.metas.get(key, ()):
            text = _first_section(squeeze(html.unescape(value)))
            if _is_section(text) and not _is_nowhere(text, doc):
                return Found(text, f"meta:{key}")
    if crumb := _last_crumb(doc):
        return Found(crumb, "json-ld:BreadcrumbList")
    return None


def _is_section(text: str) -> bool:
    return bool(text) and len(text) <= _MAX_KEYWORD and "://" not in text and not text.isdigit()


def _first_section(text: str) -> str:
    """Several keywords in the place of a section tell the section first; one comma may stand in a section's name."""
    return text.split(",", 1)[0].strip() if text.count(",") > 1 else text


def _is_nowhere(text: str, doc: Document) -> bool:
    """Whether a section is the whole site, or all that belongs nowhere else."""
    return is_site_name(text, doc.site_names) or fold(text) in NO_SECTIONS


def _last_crumb(doc: Document) -> str | None:
    headline = fold(doc.headline.value) if doc.headline else ""
    for node in doc.linked_data.nodes:
        if "BreadcrumbList" not in types_of(node):
            continue
        names = [fold_name for fold_name in map(_crumb_name, _crumbs(node)) if fold_name]
        trail = [
            n for n in names if fold(n) not in HOME_WORDS | doc.site_names and not headline.startswith(fold(n)[:40])
        ]
        if trail and _is_section(trail[-1]):
            return trail[-1]
    return None


def _crumbs(node: Node) -> list[Any]:
    items = node.get("itemListElement")
    return items[:_MAX_CRUMBS] if isinstance(items, list) else []


def _crumb_name(item: Any) -> str:
    if not isinstance(item, Mapping):
        return ""
    return text_of(item.get("name")) or text_of(item.get("item"))


def extract_keywords(doc: Document) -> Found[tuple[str, ...]] | None:
    """Keywords and tags: those for news search first, then the article's own."""
    stated = doc.linked_data.article.get("keywords")
    sources: list[tuple[str, list[str]]] = [
        ("meta:news_keywords", list(doc.metas.get("news_keywords", ()))),
        ("json-ld:keywords", [text_of(v) for v in stated] if isinstance(stated, list) else [text_of(stated)]),
        *((f"meta:{key}", list(doc.metas.get(key, ()))) for key in _KEYWORDS[1:]),
    ]
    for source, values in sources:
        if words := _split_keywords(values):
            return Found(words, source)
    return None


def _split_keywords(values: list[str]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for value in values[:_MAX_KEYWORDS]:
        for word in _KEYWORD_BREAK.split(html.unescape(value)[:_MAX_DESCRIPTION]):
            word = squeeze(word)
            if word and len(word) <= _MAX_KEYWORD and "://" not in word:
                seen.setdefault(fold(word) or word, word)
    return tuple(seen.values())[:_MAX_KEYWORDS]


def extract_image_url(doc: Document) -> Found[str] | None:
    """The address of the lead image."""
    for key in _IMAGES:
        for value in doc.metas.get(key, ()):
            if url := absolute(doc.url, value):
                return Found(url, f"meta:{key}")
    for key in ("image", "thumbnailUrl"):
        if url := _image_of(doc, doc.linked_data.article.get(key)):
            return Found(url, f"json-ld:{key}")
    return None


def _image_of(doc: Document, value: Any) -> str | None:
    while isinstance(value, list):
        value = value[0] if value else None
    value = doc.linked_data.resolve(value)
    if isinstance(value, Mapping):
        value = value.get("url") or value.get("contentUrl") or value.get("@id")
    while isinstance(value, list):
        value = value[0] if value else None
    return absolute(doc.url, value) if isinstance(value, str) else None


def extract_access(doc: Document) -> Found[Access] | None:
    """Whether the article is free or behind a paywall, where the page says so."""
    article = doc.linked_data.article
    answers = [_is_free(article.get("isAccessibleForFree"))]
    parts = article.get("hasPart")
    for part in (parts if isinstance(parts, list) else [parts])[:_MAX_CRUMBS]:
        if isinstance(part, Mapping):
            answers.append(_is_free(part.get("isAccessibleForFree")))
    if False in answers:
        return Found("paywalled", "json-ld:isAccessibleForFree")
    if True in answers:
        return Found("free", "json-ld:isAccessibleForFree")
    for key in _TIERS:
        for value in doc.metas.get(key, ()):
            tier = fold(value)
            if tier in PAYWALL_TIERS.get(key, PAYWALL_TIERS["*"]):
                return Found("paywalled", f"meta:{key}")
            if tier in FREE_TIERS.get(key, FREE_TIERS["*"]):
                return Found("free", f"meta:{key}")
    return None


def _is_free(value: Any) -> bool | None:
    """`true`, `"True"`, `"http://schema.org/False"`, 1."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, bool):
        return value
    word = str(value).rsplit("/", 1)[-1].strip().lower()
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(word)
