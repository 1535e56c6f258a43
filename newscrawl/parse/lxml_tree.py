"""lxml's own elements as those of `element.py`, where `tree.pyx` is not compiled: slower, and the same answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

if TYPE_CHECKING:
    from newscrawl.parse.element import Element


def read_tree(root: etree._Element) -> Element:
    """The element whose tree the readers get, of one that lxml has parsed."""
    return cast("Element", root)


class _Outline:
    def __init__(self, root: Any) -> None:
        self._elements = list(root.iter())
        self.tags = [element.tag for element in self._elements]
        self.texts = [_outlined(element.text) for element in self._elements]
        self.tails = [_outlined(element.tail) for element in self._elements]
        self.ends = self._read_ends()

    def _read_ends(self) -> list[int]:
        """An element ends where the last of its children does, which comes later."""
        numbers = {element: number for number, element in enumerate(self._elements)}
        ends = [0] * len(numbers)
        for number, element in reversed([*enumerate(self._elements)]):
            ends[number] = ends[numbers[element[-1]]] if len(element) else number + 1
        return ends

    def element(self, number: int) -> Element:
        return cast("Element", self._elements[number])


def _outlined(text: str | None) -> str | None:
    return " " if text and not text.strip(" \n\t\r") else text


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
