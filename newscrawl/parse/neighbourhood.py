"""What is printed just after and before the headline: the lines where bylines and dates stand.

The blocks of a page leave out what is nothing but a link, as most names of authors are; so these lines are read off the
tree around the headline, a few elements each way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from newscrawl.parse.element import Element, texts_of
from newscrawl.text import squeeze

WIDE: Final = (50, 20)
NARROW: Final = (30, 10)
_SILENT: Final = frozenset({"script", "style", "noscript", "template", "svg", "select", "option", "figure", "nav"})
_INLINE: Final = frozenset({
    "a", "span", "b", "i", "em", "strong", "small", "abbr", "font", "u", "sup", "time", "br", "wbr", "cite", "img",
})  # fmt: skip
_MAX_LINE: Final = 300
_MAX_CLIMB: Final = 8


@dataclass(frozen=True, slots=True)
class Line:
    """A short line of the page and the element that prints it."""

    text: str
    element: Element


class Neighbourhood:
    """The elements around a heading, read off the tree as far as anybody asks."""

    def __init__(self, heading: Element | None) -> None:
        self._after = _Side(heading, before=False)
        self._before = _Side(heading, before=True)

    def lines(self, reach: tuple[int, int]) -> tuple[Line, ...]:
        """Short lines around the heading, those after it first, each roughly nearest first.

        Args:
            reach: how many elements to read after the heading, and how many before it.
        """
        return (*self._after.lines(reach[0]), *self._before.lines(reach[1]))

    def elements(self, reach: tuple[int, int]) -> list[Element]:
        """The elements themselves, in the same order."""
        return [*self._after.elements(reach[0]), *self._before.elements(reach[1])]


class _Side:
    """What comes after a heading, or before it."""

    def __init__(self, heading: Element | None, *, before: bool) -> None:
        self._unread = iter(()) if heading is None else _beside(heading, before=before)
        self._elements: list[Element] = []
        self._lines: list[tuple[int, Line]] = []
        """Lines by the number of their element."""
        self._next = 0
        """The number of the first element whose line has not been read."""

    def elements(self, reach: int) -> list[Element]:
        self._elements += islice(self._unread, max(0, reach - len(self._elements)))
        return self._elements[:reach]

    def lines(self, reach: int) -> Iterator[Line]:
        elements = self.elements(reach)
        while self._next < len(elements):
            element = elements[self._next]
            text, size = _text_of(element)
            if 1 < len(text) <= _MAX_LINE:
                self._lines.append((self._next, Line(text, element)))
            self._next += size
        return (line for number, line in self._lines if number < reach)


def _beside(element: Element, *, before: bool) -> Iterator[Element]:
    """Elements after this one in document order, or those before it, branch by branch."""
    for climbed, ancestor in enumerate((element, *element.iterancestors())):
        if climbed > _MAX_CLIMB or ancestor.tag == "body":
            return
        for sibling in ancestor.itersiblings(preceding=before):
            if sibling.tag not in _SILENT:
                yield from islice(sibling.iter(), 30 if before else None)


def _text_of(element: Element) -> tuple[str, int]:
    """The line of an element, and how many elements it tells: an element with inline ones is a line, of another it is
    the text before its first child."""
    tag, told = element.tag, 1
    if tag in _SILENT:
        return "", told
    text = element.text or ""
    if len(element) and _is_inline(element):
        text = _spaced(element)
        told += sum(1 for _ in element.iterdescendants())
    text = squeeze(text)
    if text and text[-1] in ":：" and element.tail:  # a label in a block of its own: `<h5>Date:</h5>4 May 2024`
        text = squeeze(f"{text} {element.tail}")
    return text, told


def _spaced(element: Element) -> str:
    """The text of a line; elements that style sheets set apart are so here: `<a>Ana Ruiz</a><a>Politics</a>`."""
    parts: list[str] = []
    for part in texts_of(element):
        if parts and _runs_on(parts[-1][-1:], part[:1]):
            parts.append(" ")
        parts.append(part)
    return "".join(parts)


def _runs_on(end: str, start: str) -> bool:
    """Whether two characters would not meet in print: `RuizPolitics`, `20247:55`."""
    return (start.isupper() and (end.islower() or end.isdigit())) or (start.isdigit() and end.isdigit())


def _is_inline(element: Element) -> bool:
    for child in element:  # noqa: SIM110 - a generator costs twice as much, and this is asked of every wrapper
        if child.tag not in _INLINE:
            return False
    return True
