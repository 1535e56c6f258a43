"""The headings of a page, or what is set as one, and those that are not what their tag says.

Some sites wrap their logo in an `<h1>`, others the last crumb of a breadcrumb trail, for search engines to take it for
the headline.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
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
# Where a heading is the site's name, or the last crumb of a breadcrumb trail.
_ARTICLES = frozenset({"article", "main", "body", "html"})
_ITEMS = frozenset({"a", "span", "strong", "b"})
_LOGOS = frozenset({"site-title", "site-name", "sitename", "site_title", "site-logo", "logo"})
# The address of a front page, by itself or relative to a page of the site.
_FRONT_PAGE = re.compile(
    r"\s*(?:(?:https?:)?//(?:www\.)?([^/?#\s]+)/?|(?:\.\./)*(?:index\.[a-z]{3,5})?|/)\s*", re.IGNORECASE
)
_MAX_HREF = 200
_MAX_CLASS = 400
_CRUMB_DEPTH = 4
_ROW_DEPTH, _MAX_ROW, _MIN_LINKS = 2, 12, 2


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


def is_crumb(heading: Element) -> bool:
    """Whether a heading is a step of a breadcrumb trail or menu: an item of a list, or in what is called so."""
    inline = True
    for above in islice((heading, *islice(heading.iterancestors(), _CRUMB_DEPTH)), 1 + _CRUMB_DEPTH):
        tag = above.tag
        if tag in _ARTICLES:
            return False
        if tag == "nav" or (tag == "li" and inline) or _is_called_crumb(above):
            return True
        inline = inline and (above is heading or tag in _ITEMS)
    return False


def is_logo(heading: Element, names: Collection[str]) -> bool:
    """Whether a heading is called the site's name or logo, stands in what is called so, or links to the front page.

    Args:
        heading: the heading.
        names: the folded names of the site, its host among them: other sites have front pages too.
    """
    above = heading.getparent()
    if _is_called_logo(heading) or (above is not None and _is_called_logo(above)):
        return True
    link = above if above is not None and above.tag == "a" else next(heading.iter("a"), None)
    href = link.get("href") if link is not None else None
    front = _FRONT_PAGE.fullmatch(href, 0, _MAX_HREF) if href else None
    return front is not None and (front[1] is None or fold(front[1]) in names)


def _is_called_logo(element: Element) -> bool:
    named = element.get("class")
    return named is not None and not _LOGOS.isdisjoint(named[:_MAX_CLASS].lower().split())


def _is_called_crumb(element: Element) -> bool:
    named = element.get("class")
    if named and "crumb" in named.lower():
        return True
    named = element.get("id")
    return named is not None and "crumb" in named.lower()


def follows_links(heading: Element) -> bool:
    """Whether a heading stands last in a row of links, as in a trail that is called nothing."""
    node: Element | None = heading
    for _ in range(_ROW_DEPTH):
        if node is None or (node.getnext() is not None and node is heading):
            return False
        before = list(islice(node.itersiblings(preceding=True), _MAX_ROW))
        if before:
            return sum(map(_is_link, before)) >= _MIN_LINKS
        node = node.getparent()
    return False


def _is_link(element: Element) -> bool:
    if element.tag == "a":
        return True
    return len(element) == 1 and element.find("a") is not None and not (element.text or "").strip()
