"""A page as a flat list of text blocks: what a browser would draw as separate runs of lines, in reading order.

One walk over the tree, without recursion, gives every extractor the same list. A block is the text between two
block boundaries (start or end of a block element, `<br><br>`, `<hr>`); inline elements melt into it. Scripts, styles
and controls are left out. Time and memory are linear in the page, whatever its depth.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml.html import HtmlElement

from newscrawl.text import squeeze

_SKIP, _INLINE, _LINK, _STRONG, _BREAK, _BLOCK = range(6)
_SKIPPED = (
    "script", "style", "noscript", "svg", "iframe", "select", "button", "template", "head", "math", "textarea",
    "object", "embed", "video", "audio", "canvas", "map", "datalist", "input", "img", "link", "meta", "picture",
    "source", "track", "progress", "meter", "area", "amp-ad", "rt", "rp",
)  # fmt: skip
_INLINES = (
    "span", "font", "em", "i", "u", "sup", "sub", "small", "abbr", "time", "mark", "q", "cite", "code", "ins",
    "del", "s", "label", "bdi", "bdo", "kbd", "var", "wbr", "acronym", "big", "tt", "nobr", "data", "dfn", "samp",
    "strike", "ruby", "rb", "output", "blink", "marquee",
)  # fmt: skip
_KINDS: dict[str, int] = {
    **dict.fromkeys(_SKIPPED, _SKIP),
    **dict.fromkeys(_INLINES, _INLINE),
    "a": _LINK,
    "b": _STRONG,
    "strong": _STRONG,
    "br": _BREAK,
    "hr": _BREAK,
}


class Node:
    """An element that holds text somewhere below it; the chain of parents ends at the body."""

    __slots__ = ("depth", "element", "hints", "parent", "tag")

    def __init__(self, element: HtmlElement, tag: str, parent: Node | None) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.hints = -1
        """Bits of what this element and its ancestors are called; filled in by whoever needs it."""


@dataclass(slots=True)
class Block:
    """One run of text."""

    text: str
    node: Node
    """The innermost block element around it."""
    link_chars: int
    """Characters of it that stand in links."""
    links: int
    strong_chars: int
    """Characters of it in `<b>` or `<strong>`."""


class _Walk:
    """The state of one walk."""

    __slots__ = (
        "_breaks",
        "_link_chars",
        "_links",
        "_parts",
        "_strong_chars",
        "blocks",
        "link_depth",
        "node",
        "strong_depth",
    )

    def __init__(self, body: HtmlElement) -> None:
        self.blocks: list[Block] = []
        self.node = Node(body, "body", None)
        self.link_depth = 0
        self.strong_depth = 0
        self._reset()

    def _reset(self) -> None:
        self._parts: list[str] = []
        self._link_chars = self._links = self._strong_chars = self._breaks = 0

    def text(self, text: str) -> None:
        if text.isspace():
            if self._parts:
                self._parts.append(" ")
            return
        self._breaks = 0
        self._parts.append(text)
        if self.link_depth:
            self._link_chars += len(text.strip())
        if self.strong_depth:
            self._strong_chars += len(text.strip())

    def link(self) -> None:
        self._links += 1

    def line_break(self) -> None:
        """One `<br>` is a space, two in a row end the block."""
        self._breaks += 1
        if self._breaks > 1:
            self.flush()
        elif self._parts:
            self._parts.append(" ")

    def flush(self) -> None:
        if self._parts and (text := squeeze("".join(self._parts))):
            self.blocks.append(Block(text, self.node, self._link_chars, self._links, self._strong_chars))
        if self._parts or self._links:
            self._reset()


def read_blocks(body: HtmlElement) -> tuple[Block, ...]:
    """The text blocks of a page, in document order."""
    walk = _Walk(body)
    if body.text:
        walk.text(body.text)
    stack = [(iter(body), body, _BLOCK, walk.node)]
    while stack:
        for element in stack[-1][0]:
            tag = element.tag
            kind = _KINDS.get(tag, _BLOCK if "-" not in tag else _INLINE) if tag.__class__ is str else _SKIP
            if kind in (_SKIP, _BREAK):
                if kind == _BREAK:
                    walk.line_break() if tag == "br" else walk.flush()
            else:
                _enter(walk, element, kind)
                if len(element):
                    outer = walk.node
                    walk.node = Node(element, tag, outer)
                    if element.text:
                        walk.text(element.text)
                    stack.append((iter(element), element, kind, outer))
                    break
                _leaf(walk, element, tag, kind)
            if element.tail:
                walk.text(element.tail)
        else:
            _, element, kind, outer = stack.pop()
            _leave(walk, kind)
            walk.node = outer
            if stack and element.tail:
                walk.text(element.tail)
    return tuple(walk.blocks)


def _enter(walk: _Walk, element: HtmlElement, kind: int) -> None:
    if kind == _BLOCK:
        walk.flush()
    elif kind == _LINK:
        walk.link_depth += 1
        walk.link()
    elif kind == _STRONG:
        walk.strong_depth += 1


def _leaf(walk: _Walk, element: HtmlElement, tag: str, kind: int) -> None:
    """An element without element children."""
    if element.text:
        if kind == _BLOCK:
            outer = walk.node
            walk.node = Node(element, tag, outer)
            walk.text(element.text)
            walk.flush()
            walk.node = outer
            return
        walk.text(element.text)
    _leave(walk, kind)


def _leave(walk: _Walk, kind: int) -> None:
    if kind == _BLOCK:
        walk.flush()
    elif kind == _LINK:
        walk.link_depth -= 1
    elif kind == _STRONG:
        walk.strong_depth -= 1
