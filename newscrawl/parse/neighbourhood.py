"""What is printed just before and after the headline: the lines where bylines and dates stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from newscrawl.parse.document import Document
from newscrawl.text import squeeze

_AFTER, _BEFORE = 120, 60
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "select", "option"})
_INLINE = frozenset({"a", "span", "b", "i", "em", "strong", "small", "abbr", "font", "u", "sup", "time"})
_MAX_LINE = 200
_MAX_CLIMB = 8


def lines_near(doc: Document) -> Iterator[str]:
    """Short lines around the headline, those after it first, each nearest first."""
    heading = doc.main_heading
    if heading is None:
        return
    yield from _lines(islice(_following(heading), _AFTER))
    yield from _lines(islice(_preceding(heading), _BEFORE))


def _following(element: HtmlElement) -> Iterator[HtmlElement]:
    """Elements after this one in document order."""
    for climbed, ancestor in enumerate((element, *element.iterancestors())):
        if climbed > _MAX_CLIMB or ancestor.tag == "body":
            return
        for sibling in ancestor.itersiblings():
            yield from sibling.iter()


def _preceding(element: HtmlElement) -> Iterator[HtmlElement]:
    """Elements before this one, roughly nearest first."""
    for climbed, ancestor in enumerate((element, *element.iterancestors())):
        if climbed > _MAX_CLIMB or ancestor.tag == "body":
            return
        for sibling in ancestor.itersiblings(preceding=True):
            yield from islice(sibling.iter(), 30)


def _lines(elements: Iterator[HtmlElement]) -> Iterator[str]:
    """The text of leaf blocks, the inline elements in them included."""
    for element in elements:
        if not isinstance(element.tag, str) or element.tag in _SILENT:
            continue
        if element.tag in _INLINE and element.getparent() is not None and _is_leaf(element.getparent()):
            continue  # its parent has given the whole line
        text = squeeze("".join(element.itertext())) if _is_leaf(element) else squeeze(element.text or "")
        if text and len(text) <= _MAX_LINE:
            yield text


def _is_leaf(element: HtmlElement) -> bool:
    """Whether an element holds text and inline elements only."""
    return all(child.tag in _INLINE or child.tag == "br" or not isinstance(child.tag, str) for child in element)
