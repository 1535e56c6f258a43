"""What is printed just after and before the headline: the lines where bylines and dates stand.

The blocks of a page leave out what is nothing but a link, as most names of authors are; so these lines are read off the
tree around the headline, a few elements each way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from lxml.html import HtmlElement

from newscrawl.text import fold, squeeze

if TYPE_CHECKING:
    from newscrawl.parse.document import Document

WIDE, NARROW = (70, 40), (30, 10)
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "select", "option", "figure", "nav"})
_INLINE = frozenset({"a", "span", "b", "i", "em", "strong", "small", "abbr", "font", "u", "sup", "time", "br", "cite"})
_MAX_LINE = 300
_MAX_CLIMB = 8
_OPENING = 6  # characters of a headline before which its first letter comes, whatever marks open it


@dataclass(frozen=True, slots=True)
class Line:
    """A short line of the page and the element that prints it."""

    text: str
    element: HtmlElement


def lines_near(doc: Document, reach: tuple[int, int] = WIDE) -> list[Line]:
    """Short lines around the headline, those after it first, each roughly nearest first.

    Args:
        doc: the page.
        reach: how many elements to read after the headline, and how many before it.
    """
    heading = doc.main_heading
    if heading is None:
        return []
    return [*_lines(_after(heading, reach)), *_lines(_before(heading, reach))]


def elements_near(doc: Document) -> Iterator[HtmlElement]:
    """The elements around the headline, those after it first."""
    heading = doc.main_heading
    return iter(()) if heading is None else chain(_after(heading, WIDE), _before(heading, WIDE))


def _after(heading: HtmlElement, reach: tuple[int, int]) -> Iterator[HtmlElement]:
    return islice(_beside(heading, before=False), reach[0])


def _before(heading: HtmlElement, reach: tuple[int, int]) -> Iterator[HtmlElement]:
    return islice(_beside(heading, before=True), reach[1])


def _beside(element: HtmlElement, *, before: bool) -> Iterator[HtmlElement]:
    """Elements after this one in document order, or those before it, branch by branch."""
    for climbed, ancestor in enumerate((element, *element.iterancestors())):
        if climbed > _MAX_CLIMB or ancestor.tag == "body":
            return
        for sibling in ancestor.itersiblings(preceding=before):
            if sibling.tag not in _SILENT:
                yield from islice(sibling.iter(), 30 if before else None)


def _lines(elements: Iterator[HtmlElement]) -> Iterator[Line]:
    """The text of elements that hold text and inline elements only; of others, the text before their first child."""
    told: set[HtmlElement] = set()
    for element in elements:
        tag = element.tag
        if tag.__class__ is not str or tag in _SILENT or element in told:
            continue
        text = element.text or ""
        if len(element) and all(child.tag in _INLINE or child.tag.__class__ is not str for child in element):
            told.update(element.iterdescendants())
            text = "".join(element.itertext())
        text = squeeze(text)
        if not text:
            continue
        if text[-1] in ":：" and element.tail:  # a label in a block of its own: `<h5>Date:</h5>4 May 2024`
            text = squeeze(f"{text} {element.tail}")
        if 1 < len(text) <= _MAX_LINE:
            yield Line(text, element)


def headline_index(doc: Document) -> int | None:
    """The number of the block that prints the headline."""
    if doc.headline is None:
        return None
    text = fold(doc.headline.value)
    shortest, longest = len(text), 2 * len(text) + 20  # folding drops spaces and marks, and costs more than comparing
    first = text[:1]
    for index, block in enumerate(doc.blocks):
        line = block.text
        if shortest <= len(line) <= longest and first in line[:_OPENING].casefold() and fold(line) == text:
            return index
    return None
