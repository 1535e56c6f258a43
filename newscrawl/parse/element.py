"""The element of a page: lxml's own class, not its `HtmlElement`.

That one adds methods that nobody needs here, and makes every walk of a tree a fifth dearer: each element handed out
becomes a Python object with a dictionary of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from lxml.etree import _Element as Element

__all__ = ["Element", "attributes_of", "texts_of"]


attributes_of = cast(Callable[[Element], list[tuple[str, str]]], Element.items)
"""All attributes, which cost less than asking for two that are not there."""


def texts_of(element: Element, *tags: str) -> Iterator[str]:
    """The texts within an element, or those of its descendants of some kinds and what follows them."""
    return cast(Iterator[str], element.itertext(*tags))
