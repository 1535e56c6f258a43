"""lxml's own elements as those of `element.py`, where `tree.pyx` is not compiled: slower, and the same answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

if TYPE_CHECKING:
    from newscrawl.parse.element import Element


def read_tree(root: etree._Element, size: int = 0) -> Element:
    """The element whose tree the readers get, of one that lxml has parsed of so many bytes."""
    return cast("Element", root)


class _Outline:
    def __init__(self, root: Any) -> None:
        self._elements = elements = list(root.iter())
        self.tags = [element.tag for element in elements]
        self.texts = _outlined([element.text for element in elements])
        self.tails = _outlined([element.tail for element in elements])
        self.ends = _ends([len(element) for element in elements])

    def element(self, number: int) -> Element:
        return cast("Element", self._elements[number])


def _outlined(texts: list[str | None]) -> list[str | None]:
    return [text if not text or text.strip(" \n\t\r") else " " for text in texts]


def _ends(children: list[int]) -> list[int]:
    """Where elements end that have so many children: where the last child does, read from the end of the page."""
    ends = [0] * len(children)
    waiting: list[int] = []  # ends of those whose parent is still to come, the first child last
    for number in range(len(children) - 1, -1, -1):
        count = children[number]
        ends[number] = waiting[-count] if count else number + 1
        del waiting[len(waiting) - count :]
        waiting.append(ends[number])
    return ends


def outline_of(element: Element) -> _Outline:
    """An element and all below it, by number."""
    return _Outline(element)


def texts_of(element: Element, *tags: str) -> list[str]:
    """The texts within an element; given tags, only those that its elements of these begin with or are followed by."""
    if tags:
        return list(cast(Any, element).itertext(*tags))
    texts: list[str] = _path("descendant::text()")(element)
    return texts


def count_texts(element: Element) -> int:
    """How many texts stand within an element."""
    return int(_path("count(descendant::text())")(element))


def texts_before(element: Element) -> int:
    """How many texts of the page stand before an element."""
    return int(_path("count(preceding::text())")(element))


def holder_of_text(root: Element, number: int) -> Element | None:
    """The innermost element around the text of a number, counted from 0 through the page."""
    found: list[Element] = cast(Any, root).xpath(f"descendant::text()[{number + 1}]/..")
    return found[0] if found else None


def elements_having(root: Element, *names: str) -> list[Element]:
    """The elements below one that have any of some attributes."""
    found: list[Element] = _path(f"descendant::*[{' or '.join(f'@{name}' for name in names)}]")(root)
    return found


def values_of(root: Element, *names: str) -> list[str]:
    """The values of some attributes of the elements below one."""
    found: list[str] = _path(" | ".join(f"descendant::*/@{name}" for name in names))(root)
    return found


@lru_cache(maxsize=32)
def _path(expression: str) -> Callable[[Element], Any]:
    return cast(Callable[["Element"], Any], etree.XPath(expression, smart_strings=False))
