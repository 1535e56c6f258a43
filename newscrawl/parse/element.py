"""The elements of a page, and what can be asked of them.

They are part of lxml's interface, under its names, and there are two kinds that answer alike: a copy of the page's tree
(`tree.pyx`, compiled), and lxml's own elements (`lxml_tree.py`) where nothing is compiled. Readers know neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

__all__ = [
    "Element",
    "Outline",
    "count_texts",
    "elements_having",
    "holder_of_text",
    "outline_of",
    "read_tree",
    "texts_before",
    "texts_of",
    "values_of",
]

try:
    from newscrawl.parse.tree import (
        count_texts,
        elements_having,
        holder_of_text,
        outline_of,
        read_tree,
        texts_before,
        texts_of,
        values_of,
    )
except (ImportError, TypeError, ValueError):  # not compiled, or for another release of lxml
    from newscrawl.parse.lxml_tree import (
        count_texts,
        elements_having,
        holder_of_text,
        outline_of,
        read_tree,
        texts_before,
        texts_of,
        values_of,
    )


class Element(Protocol):
    """An element; one is the same as another only if it is it. Walks go in document order unless they say otherwise."""

    @property
    def tag(self) -> str: ...

    @property
    def text(self) -> str | None:
        """What stands before its first child."""

    @property
    def tail(self) -> str | None:
        """What stands between its end and the next tag."""

    def get(self, name: str) -> str | None:
        """The value of an attribute; `""` where it has none, None where it is not there."""

    def items(self) -> list[tuple[str, str]]:
        """All attributes, which cost less than asking for two that are not there."""

    def __len__(self) -> int:
        """How many children it has."""

    def __iter__(self) -> Iterator[Element]: ...

    def __reversed__(self) -> Iterator[Element]: ...

    def __getitem__(self, place: slice) -> list[Element]:
        """Some of its children."""

    def __hash__(self) -> int: ...

    def getparent(self) -> Element | None: ...

    def getnext(self) -> Element | None: ...

    def getprevious(self) -> Element | None: ...

    def find(self, path: str) -> Element | None:
        """The first child of a tag."""

    def iter(self, *tags: str) -> Iterator[Element]:
        """Itself and all below it, or those of some tags."""

    def iterdescendants(self, *tags: str) -> Iterator[Element]: ...

    def iterchildren(self, *tags: str) -> Iterator[Element]: ...

    def iterancestors(self, *tags: str) -> Iterator[Element]:
        """From its parent outwards."""

    def itersiblings(self, *tags: str, preceding: bool = False) -> Iterator[Element]:
        """Those after it, or those before it from the nearest on."""


class Outline(Protocol):
    """An element and all below it by number, in document order from 0, for who walks through all of them.

    Texts of nothing but white space, as two thirds are, are a single space.
    """

    @property
    def tags(self) -> list[str]: ...

    @property
    def texts(self) -> list[str | None]: ...

    @property
    def tails(self) -> list[str | None]: ...

    @property
    def ends(self) -> list[int]:
        """The number after that of the last element within each."""

    def element(self, number: int) -> Element: ...
