"""The element of a page: lxml's own class, not its `HtmlElement`.

That one adds methods that nobody needs here, and makes every walk of a tree a fifth dearer: each element handed out
becomes a Python object with a dictionary of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from lxml.etree import _Element as Element

__all__ = ["Element", "attributes_of", "texts_of"]


def attributes_of(element: Element) -> list[tuple[str, str]]:
    """All attributes, which cost less than asking for two that are not there."""
    return cast(list[tuple[str, str]], element.items())


def texts_of(element: Element, *tags: str) -> Iterator[str]:
    """The texts within an element, or those of its descendants of some kinds and what follows them."""
    return cast(Iterator[str], element.itertext(*tags))
