"""JSON-LD: the schema.org description many pages carry of themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

_ARTICLE_TYPES = frozenset({
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting",
    "LiveBlogPosting", "ReviewNewsArticle", "BackgroundNewsArticle", "AskPublicNewsArticle", "SocialMediaPosting",
    "Report", "ScholarlyArticle", "TechArticle", "AdvertiserContentArticle", "SatiricalArticle",
})  # fmt: skip
_MAX_NODES = 5000


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The JSON-LD nodes of a page, flattened."""

    nodes: tuple[Mapping[str, Any], ...] = ()

    @property
    def article(self) -> Mapping[str, Any]:
        """The node that describes the article; empty where there is none."""
        for node in self.nodes:
            if _ARTICLE_TYPES.intersection(types_of(node)):
                return node
        return {}


def types_of(node: Mapping[str, Any]) -> tuple[str, ...]:
    """The `@type`s of a node, without a namespace."""
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return tuple(k.rsplit("/", 1)[-1] for k in kinds if isinstance(k, str))


def read_linked_data(root: HtmlElement) -> LinkedData:
    """Every JSON-LD object of the page, in document order; broken scripts are skipped."""
    nodes: list[Mapping[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            nodes.extend(_objects(_loads(script.text or "")))
    return LinkedData(tuple(nodes[:_MAX_NODES]))


def _loads(text: str) -> Any:
    try:
        return json.loads(text.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """Top-level objects, the members of lists and of `@graph`."""
    stack, seen = [value], 0
    while stack and seen < _MAX_NODES:
        item = stack.pop()
        seen += 1
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, dict):
            yield item
            stack.append(item.get("@graph"))
