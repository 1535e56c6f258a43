"""A page as a flat list of text blocks: what a browser would draw as separate runs of lines, in reading order.

One walk over the tree, without recursion. A block is the text between two block boundaries (start or end of a block
element, `<br><br>`, `<hr>`); inline elements melt into it. Scripts, styles and controls are left out, and so are blocks
that are nothing but links, as menus and teasers are: they are counted, not read. Time and memory are linear in the
page, whatever its depth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from newscrawl.text import squeeze

_SKIP, _INLINE, _BREAK, _BLOCK, _LINK, _STRONG, _SLANTED = range(7)
_SKIPPED = (
    "script", "style", "noscript", "svg", "iframe", "select", "button", "template", "head", "math", "textarea",
    "object", "embed", "video", "audio", "canvas", "map", "datalist", "input", "img", "link", "meta", "picture",
    "source", "track", "progress", "meter", "area", "amp-ad", "rt", "rp", "nav", "footer",
)  # fmt: skip
_INLINES = (
    "span", "font", "u", "sup", "sub", "small", "abbr", "time", "mark", "q", "cite", "code", "ins", "del", "s",
    "label", "bdi", "bdo", "kbd", "var", "wbr", "acronym", "big", "tt", "nobr", "data", "dfn", "samp", "strike",
    "ruby", "rb", "output", "blink",
)  # fmt: skip
_KINDS: dict[str, int] = {
    **dict.fromkeys(_SKIPPED, _SKIP),
    **dict.fromkeys(_INLINES, _INLINE),
    **dict.fromkeys(("br", "hr"), _BREAK),
    "a": _LINK,
    **dict.fromkeys(("b", "strong"), _STRONG),
    **dict.fromkeys(("i", "em"), _SLANTED),
}
_KEPT_THOUGH_LINKED = frozenset(("p", "blockquote", "h1", "h2", "h3", "h4"))
_LINKED_SHARE = 0.8
_LONGEST_TEASER = 120
_POPS_UP = re.compile("hover|pop|roll-?over|tool-?tip|flyout")
_LONGEST_NAME = 300


class Node:
    """An element that holds text somewhere below it; the chain of parents ends at the body."""

    __slots__ = ("depth", "element", "parent", "tag")

    def __init__(self, element: HtmlElement, tag: str, parent: Node | None) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0


@dataclass(slots=True)
class Block:
    """One run of text."""

    text: str
    node: Node
    """The innermost block element around it."""
    place: int
    """Its number among the blocks of the page, the ones left out counted."""
    links: int
    """Number of links in it."""
    link_chars: int
    """Characters of it that stand in links."""
    strong_chars: int
    """Characters of it in `<b>` or `<strong>`."""
    slanted_chars: int
    """Characters of it in `<i>` or `<em>`."""


class _Run:
    """The text gathered since the last block boundary."""

    __slots__ = ("_since", "blocks", "break_at", "chars", "links", "parts", "places")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.chars = [0] * 7
        """Characters by kind of marked text."""
        self.links = 0
        self.places = 0
        self.break_at = -1
        self._since: dict[int, int] = {}
        """The part that an open link or stretch of marked text began at, by kind."""

    def enter(self, kind: int) -> None:
        """A link or a stretch of marked text that holds elements begins."""
        self._since.setdefault(kind, len(self.parts))

    def leave(self, kind: int) -> None:
        """It ends."""
        self._count(kind, self._since.pop(kind, len(self.parts)))

    def _count(self, kind: int, since: int) -> None:
        for part in self.parts[since:]:
            self.chars[kind] += len(part)
        self.links += kind == _LINK

    def line_break(self, node: Node) -> None:
        """One `<br>` is a space, two in a row end the block."""
        if not self.parts:
            return
        if self.break_at >= 0 and "".join(self.parts[self.break_at :]).isspace():
            self.flush(node)
            return
        self.break_at = len(self.parts)
        self.parts.append(" ")

    def flush(self, node: Node) -> None:
        """The block ends here, inside `node`. There is text: white space alone never begins a block."""
        for kind in self._since:
            self._count(kind, self._since[kind])
            self._since[kind] = 0
        parts, chars = self.parts, self.chars
        text = squeeze(parts[0] if len(parts) == 1 else "".join(parts))
        parts.clear()
        linked = chars[_LINK] >= _LINKED_SHARE * len(text) and len(text) < _LONGEST_TEASER
        if text and (not linked or node.tag in _KEPT_THOUGH_LINKED):
            self.blocks.append(
                Block(text, node, self.places, self.links, chars[_LINK], chars[_STRONG], chars[_SLANTED])
            )
        self.places += 1
        self.links = 0
        self.break_at = -1
        chars[_LINK] = chars[_STRONG] = chars[_SLANTED] = 0


def _is_hover_card(element: HtmlElement) -> bool:
    """Whether an inline element is a card that pops up beside a link: it repeats the name in mid-sentence."""
    if element.get("hidden") is not None:
        return True
    name = element.get("class")
    if not name or not _POPS_UP.search(name, 0, _LONGEST_NAME):
        return False
    before = element.getprevious()
    return before is not None and before.tag == "a"


def read_blocks(body: HtmlElement) -> tuple[Block, ...]:  # noqa: C901  one tight loop: it is half the cost of a page
    """The text blocks of a page, in document order."""
    run = _Run()
    node = Node(body, "body", None)
    parts, chars, kinds = run.parts, run.chars, _KINDS
    if (text := body.text) and not text.isspace():
        parts.append(text)
    stack = [(iter(body), body, _BLOCK, node)]
    while stack:
        for element in stack[-1][0]:
            tag = element.tag
            kind = kinds.get(tag)
            if kind is None:  # custom elements are inline to a browser, unknown ones hold blocks as a rule
                kind = _SKIP if tag.__class__ is not str else _INLINE if "-" in tag else _BLOCK
            if kind >= _BLOCK or kind == _INLINE:
                if kind == _BLOCK and parts:
                    run.flush(node)
                text = element.text
                if len(element):
                    if kind == _INLINE and _is_hover_card(element):
                        if tail := element.tail:
                            parts.append(tail)
                        continue
                    stack.append((iter(element), element, kind, node))
                    node = Node(element, tag, node)
                    if kind > _BLOCK:
                        run.enter(kind)
                    if text and (parts or not text.isspace()):
                        parts.append(text)
                    break
                if text and (parts or not text.isspace()):
                    parts.append(text)
                    chars[kind] += len(text)
                    if kind == _BLOCK:
                        run.flush(Node(element, tag, node))
                    elif kind == _LINK:
                        run.links += 1
            elif kind == _BREAK:
                run.line_break(node)
                if tag == "hr" and parts:
                    run.flush(node)
            if (tail := element.tail) and (parts or not tail.isspace()):
                parts.append(tail)
        else:
            _, element, kind, outer = stack.pop()
            if kind == _BLOCK:
                if parts:
                    run.flush(node)
            elif kind > _BLOCK:
                run.leave(kind)
            if stack:
                node = outer
                if (tail := element.tail) and (parts or not tail.isspace()):
                    parts.append(tail)
    return tuple(run.blocks)
