"""JSON-LD: the schema.org description many pages carry of themselves.

Objects are flattened into a list of nodes: members of lists and of `@graph`, and what hangs from a node as its main
entity. A page may describe several articles (teasers, the article and its video, one plugin's node next to another's);
`LinkedData.article` is the one that the page is about.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from newscrawl.parse.element import Element
from newscrawl.parse.loose_json import read_json, salvage
from newscrawl.text import fold, squeeze

ARTICLE_TYPES = frozenset({
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting",
    "LiveBlogPosting", "ReviewNewsArticle", "BackgroundNewsArticle", "AskPublicNewsArticle", "SocialMediaPosting",
    "Report", "ScholarlyArticle", "TechArticle", "AdvertiserContentArticle", "SatiricalArticle",
    "MedicalScholarlyArticle", "DiscussionForumPosting",
})  # fmt: skip
# Kinds of pages that are articles in all but name; asked only where there is no article.
ARTICLE_LIKE_TYPES = frozenset(
    {"ClaimReview", "Review", "CriticReview", "Recipe", "VideoObject", "CreativeWork", "HowTo"}
)
PAGE_TYPES = frozenset({"WebPage", "ItemPage", "AboutPage", "FAQPage", "MedicalWebPage", "QAPage"})

_MAX_NODES = 2000
_MAX_SCRIPTS = 60
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "itemListElement", "item", "liveBlogUpdate")
_MIN_HEADLINE = 8
_SAME = 8
_MAX_TWINS = 3
_MAX_CANDIDATES = 60

_UNTYPED = ('{"@context"', '{ "@context"', '[{"@context"')

Node = Mapping[str, Any]
_NOTHING: Node = {}


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The JSON-LD nodes of a page, flattened."""

    nodes: tuple[Node, ...] = ()
    article: Node = field(default_factory=dict)
    """The node that describes the article; empty where there is none."""
    twins: tuple[Node, ...] = ()
    """Other nodes that describe the same article: two plugins of one site often do."""
    page: Node = field(default_factory=dict)
    """The node that describes the web page; empty where there is none."""

    def resolve(self, value: Any) -> Any:
        """The node that a bare `{"@id": ...}` refers to, or the value itself."""
        if isinstance(value, Mapping) and isinstance(value.get("@id"), str) and not value.get("name"):
            for node in self.nodes:
                if node.get("@id") == value["@id"] and node.get("name"):
                    return node
        return value


def types_of(node: Node) -> tuple[str, ...]:
    """The `@type`s of a node, without a namespace."""
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return tuple(k.rsplit("/", 1)[-1].rsplit("#", 1)[-1] for k in kinds if isinstance(k, str))


def text_of(value: Any) -> str:
    """The text of a property: the first of a list, HTML entities resolved (often twice), white space squeezed."""
    while isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, Mapping):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return ""
    if "&" in value:
        value = html.unescape(html.unescape(value))
    return squeeze(value)


def read_linked_data(
    scripts: Iterable[Element], addresses: tuple[str, ...] = (), titles: tuple[str, ...] = ()
) -> LinkedData:
    """Every JSON-LD object of the page, in document order; what cannot be read is left out.

    Args:
        scripts: the scripts of the page.
        addresses: URLs the page goes by, to tell its own article from those it teases.
        titles: what the page calls itself, for the same purpose.
    """
    nodes: list[Node] = []
    for number, script in enumerate(_typed(scripts)):
        text = script.text or ""
        values = read_json(text) or [salvage(text)]
        for node in _flatten(values, _MAX_NODES - len(nodes)):
            nodes.append(node)
        if len(nodes) >= _MAX_NODES or number >= _MAX_SCRIPTS:
            break
    if not nodes:
        return LinkedData()
    article, twins = _choose_article(nodes, addresses, titles)
    return LinkedData(
        nodes=tuple(nodes),
        article=article,
        twins=twins,
        page=next((n for n in nodes if not PAGE_TYPES.isdisjoint(types_of(n))), _NOTHING),
    )


def _typed(scripts: Iterable[Element]) -> Iterator[Element]:
    untyped: list[Element] = []
    typed = False
    for script in scripts:
        kind = script.get("type")
        if kind is None:
            untyped.append(script)
        elif "ld+json" in kind.lower():
            typed = True
            yield script
    if not typed:  # a template may forget the type
        yield from (s for s in untyped[:_MAX_SCRIPTS] if (s.text or "")[:40].lstrip().startswith(_UNTYPED))


def _flatten(values: list[Any], room: int) -> Iterator[Node]:
    """Nodes in document order, without recursion: a page may nest them as deep as it likes."""
    stack, seen = list(reversed(values)), 0
    while stack and seen < room:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item[:_MAX_NODES]))
        elif isinstance(item, Mapping) and item:
            seen += 1
            yield item
            stack.extend(item[key] for key in reversed(_NESTED) if isinstance(item.get(key), list | dict))


def _choose_article(
    nodes: list[Node], addresses: tuple[str, ...], titles: tuple[str, ...]
) -> tuple[Node, tuple[Node, ...]]:
    for kinds in (ARTICLE_TYPES, ARTICLE_LIKE_TYPES):
        matching = (node for node in nodes if not kinds.isdisjoint(types_of(node)))
        candidates = list(islice(matching, _MAX_CANDIDATES))  # a live blog describes hundreds of posts after itself
        if len(candidates) == 1:
            return candidates[0], ()
        if candidates:
            paths = {path for path in map(_path, addresses) if path}
            names = [fold(title) for title in titles]
            likeness = [_likeness(node, paths, names) for node in candidates]
            best = candidates[likeness.index(max(likeness))]  # the first of equals
            twins = (n for n, points in zip(candidates, likeness, strict=True) if points >= _SAME and n is not best)
            return best, tuple(islice(twins, _MAX_TWINS))
    return _NOTHING, ()


def _likeness(node: Node, paths: set[str], titles: list[str]) -> int:
    """How well a node fits the page: its address, its headline, and how much it tells."""
    points = 0
    headline = fold(text_of(node.get("headline") or node.get("name")))
    if len(headline) >= _MIN_HEADLINE and any(headline in title or title in headline for title in titles if title):
        points += 4
    if paths and any(_path(url) in paths for url in _addresses_of(node)):
        points += 4
    told = ("headline", "datePublished", "author", "articleBody")
    return points + sum(1 for key in told if node.get(key))


def _addresses_of(node: Node) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        value = node.get(key)
        if isinstance(value, Mapping):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.strip("/").lower()
    except ValueError:
        return ""
