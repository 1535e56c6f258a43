"""Layouts: where a publisher's pages keep their fields, for a span of time, as CSS selectors or XPath.

A layout is for the pages on which the general readers fail. Its fields win over theirs; a field whose selector finds
nothing falls back to them, so a site that changes its theme loses what the layout added and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, tzinfo
from functools import lru_cache
from typing import Any, Literal, cast
from zoneinfo import ZoneInfo

from cssselect import HTMLTranslator
from cssselect.parser import SelectorError
from lxml import etree

from newscrawl.parse.byline.names import read_names
from newscrawl.parse.dates.forms import parse_markup
from newscrawl.parse.dates.human import parse_human
from newscrawl.parse.dates.moment import Moment
from newscrawl.parse.document import Document, lxml_root
from newscrawl.parse.element import Element
from newscrawl.parse.found import Found
from newscrawl.parse.inline_text import inline_text
from newscrawl.text import squeeze
from newscrawl.urls import absolute

_MAX_MATCHES = 2_000
_OWN_ATTRIBUTE = {"meta": "content", "time": "datetime", "img": "src", "link": "href"}


@dataclass(frozen=True, slots=True)
class Selector:
    """Where a field stands. Holds text only, so that it can be sent to another process."""

    kind: Literal["css", "xpath"]
    expression: str
    attribute: str | None = None
    """The attribute to read; without one, the text (of `<meta>`, `<time>`, `<img>`, `<link>` what they are for)."""

    def check(self) -> None:
        """Raises ValueError for an expression that means nothing."""
        _compiled(self.kind, self.expression)

    def texts(self, root: etree._Element) -> Iterator[str]:
        """What stands there, match by match, without blank ones."""
        found = _compiled(self.kind, self.expression)(root)
        for match in found[:_MAX_MATCHES] if isinstance(found, list) else [found]:
            if text := self._text(match):
                yield text

    def _text(self, match: Any) -> str:
        if isinstance(match, str):  # XPath may end in text() or @attribute
            return squeeze(match)
        if not isinstance(match, etree._Element):
            return ""
        if self.attribute:
            return squeeze(match.get(self.attribute) or "")
        own = _OWN_ATTRIBUTE.get(match.tag)
        return squeeze((own and match.get(own)) or "") or inline_text(cast(Element, match))


@dataclass(frozen=True, slots=True)
class Layout:
    """One theme of a publisher's pages."""

    name: str
    valid_from: date | None = None
    """The first day it was in use; None for ever before."""
    valid_until: date | None = None
    """The last day it was in use; None until now."""
    fields: Mapping[str, tuple[Selector, ...]] = field(default_factory=dict)
    """Field name -> selectors to try in order."""
    timezone: str | None = None
    """The zone of the dates it prints without one."""

    def covers(self, day: date) -> bool:
        """Whether it was in use on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


def apply_layout(doc: Document, layout: Layout) -> dict[str, Found[Any]]:
    """The fields a layout finds on a page, by the names of `FIELDS`. Total."""
    reading = {}
    root = lxml_root(doc.source)
    for name, selectors in layout.fields.items():
        for selector in selectors:
            try:
                texts = list(selector.texts(root))
            except (ValueError, etree.XPathError):
                continue  # checked when it was loaded; an XPath may still fail on what it meets
            value = FIELDS[name](texts, doc, layout) if texts and name in FIELDS else None
            if value:
                raw = texts[0] if name in {"authors", "published_at", "modified_at"} else None
                reading[name] = Found(value, f"layout:{layout.name}", raw)
                break
    return reading


@lru_cache(maxsize=1024)
def _compiled(kind: str, expression: str) -> etree.XPath:
    try:
        return etree.XPath(HTMLTranslator().css_to_xpath(expression) if kind == "css" else expression)
    except (SelectorError, etree.XPathError) as error:
        raise ValueError(f"{kind} {expression!r} cannot be read: {error}") from error


def _first(texts: list[str], doc: Document, layout: Layout) -> str | None:
    return texts[0]


def _paragraphs(texts: list[str], doc: Document, layout: Layout) -> tuple[str, ...]:
    return tuple(texts)


def _authors(texts: list[str], doc: Document, layout: Layout) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for text in texts for name in read_names(text)))


def _keywords(texts: list[str], doc: Document, layout: Layout) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for text in texts for part in text.split(",") if (word := part.strip())))


def _moment(texts: list[str], doc: Document, layout: Layout) -> Moment | None:
    reading = parse_markup(texts[0]) or parse_human(texts[0], doc.root.get("lang"))
    return reading.moment(_zone(layout.timezone)) if reading else None


def _address(texts: list[str], doc: Document, layout: Layout) -> str | None:
    return absolute(doc.url, texts[0])


def _zone(name: str | None) -> tzinfo:
    try:
        return ZoneInfo(name) if name else UTC
    except (ValueError, OSError, KeyError):  # no such zone on this machine: as the general readers do
        return UTC


FIELDS: Mapping[str, Callable[[list[str], Document, Layout], Any]] = {
    "headline": _first,
    "description": _first,
    "section": _first,
    "keywords": _keywords,
    "authors": _authors,
    "published_at": _moment,
    "modified_at": _moment,
    "body": _paragraphs,
    "image_url": _address,
}
"""The fields a layout can hold, and how each is read from the texts its selector finds."""
