"""The headings of a page, or what is set as one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from newscrawl.parse.element import Element
from newscrawl.parse.hints import is_elsewhere
from newscrawl.parse.inline_text import inline_text
from newscrawl.text import fold

HEADING_TAGS = ("h1", "h2", "h3")
_MAX_HEADINGS = 60
# Where a page has no headings, what stands in for one: a class that says so, or large type.
_STAND_IN_TAGS = ("font", "span", "div", "td", "p", "b", "strong")
_STAND_IN = re.compile(r"(?:^|[\s_-])(?:title|headline|heading|titel|titre|titulo|titolo)(?:$|\s)", re.IGNORECASE)
_LARGE = frozenset({"5", "6", "7", "+2", "+3", "+4"})
_MAX_SEARCHED = 4000
_MIN_STAND_IN, _MAX_STAND_IN = 15, 200


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page."""

    element: Element
    tag: str
    text: str
    folded: str
    """The text folded for comparison."""


def read_headings(elements: Iterable[Element], root: Element) -> tuple[Heading, ...]:
    """The headings that print something, in document order.

    Args:
        elements: all elements of the page whose tag is one of `HEADING_TAGS`.
        root: the page, to look for what is set as a heading where none is marked up as one.
    """
    found: list[Heading] = []
    for element in elements:
        # menus may hold hundreds of headings, before the one that matters
        if (len(found) < _MAX_HEADINGS or element.tag == "h1") and (text := inline_text(element)):
            found.append(Heading(element, element.tag, text, fold(text)))
            if len(found) >= 2 * _MAX_HEADINGS:
                break
    if not found and (stand_in := _stand_in(root)) is not None:
        text = inline_text(stand_in)
        found.append(Heading(stand_in, "h1", text, fold(text)))
    return tuple(found)


def _stand_in(root: Element) -> Element | None:
    """The element that is set as a heading on a page that has none: old layouts do it with fonts and spans."""
    for element in islice(root.iter(*_STAND_IN_TAGS), _MAX_SEARCHED):
        named = element.get("class")
        large = element.tag == "font" and element.get("size") in _LARGE
        if (large or (named and _STAND_IN.search(named, 0, _MAX_STAND_IN))) and (
            _MIN_STAND_IN <= len(inline_text(element)) <= _MAX_STAND_IN and not _is_of_menu(element)
        ):
            return element
    return None


def _is_of_menu(element: Element) -> bool:
    return is_elsewhere(element) or next(element.iterancestors("li", "a"), None) is not None
