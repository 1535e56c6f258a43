"""What is printed just after and before the headline: the lines where bylines and dates stand."""

from __future__ import annotations

from collections.abc import Iterator

from newscrawl.parse.blocks import Block
from newscrawl.parse.document import Document
from newscrawl.text import fold, squeeze

_AFTER, _BEFORE = 14, 10
_MAX_LINE = 300
_MAX_DEPTH = 6


def lines_near(doc: Document) -> Iterator[Block]:
    """Short blocks around the headline: those after it, nearest first, then those before it."""
    place = headline_index(doc)
    if place is None:
        return
    for index in (*range(place + 1, place + 1 + _AFTER), *range(place - 1, place - 1 - _BEFORE, -1)):
        if 0 <= index < len(doc.blocks) and len(doc.blocks[index].text) <= _MAX_LINE:
            yield doc.blocks[index]


def headline_index(doc: Document) -> int | None:
    """The number of the block that prints the headline."""
    heading = doc.main_heading
    if heading is None:
        return None
    text = squeeze(heading.text or "")
    for index, block in enumerate(doc.blocks):
        if text and block.text == text and block.node.element is heading:
            return index
    for index, block in enumerate(doc.blocks):
        node = block.node
        for _ in range(_MAX_DEPTH):
            if node.element is heading:
                return _last_of(doc, heading, index)
            if node.parent is None:
                break
            node = node.parent
    text = fold(doc.headline.value) if doc.headline else ""
    return next((index for index, block in enumerate(doc.blocks) if fold(block.text) == text), None)


def _last_of(doc: Document, heading: object, index: int) -> int:
    """The last of the blocks of a heading that prints several."""
    while index + 1 < len(doc.blocks):
        node = doc.blocks[index + 1].node
        if node.element is not heading and (node.parent is None or node.parent.element is not heading):
            break
        index += 1
    return index
