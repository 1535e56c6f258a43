"""A page as a flat list of text blocks: what a browser would draw as separate runs of lines, in reading order.

One walk over the tree, without recursion. A block is the text between two block boundaries (start or end of a block
element, `<br><br>`, `<hr>`); inline elements melt into it. Scripts, styles and controls are left out, and so are blocks
that are nothing but links, as menus and teasers are: they are counted, not read. Time and memory are linear in the
page, whatever its depth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from newscrawl.parse.element import Element, Outline, outline_of
from newscrawl.parse.lexicon.containers import SPOKEN
from newscrawl.text import squeeze

# The kinds of elements; numbers that are known to be final cost nothing where this is compiled.
_SKIP: Final = 0
_MENU: Final = 1
_BREAK: Final = 2
_INLINE: Final = 3
_BLOCK: Final = 4
_LINK: Final = 5
_STRONG: Final = 6
_SLANTED: Final = 7
_SKIPPED: Final = (
    "script", "style", "noscript", "svg", "iframe", "select", "button", "template", "head", "math", "textarea",
    "object", "embed", "video", "audio", "canvas", "map", "datalist", "input", "img", "link", "meta", "picture",
    "source", "track", "progress", "meter", "area", "amp-ad", "rt", "rp",
)  # fmt: skip
_BLOCKS: Final = (
    "div", "p", "li", "ul", "ol", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption",
    "header", "main", "aside", "form", "blockquote", "table", "tbody", "thead", "tr", "td", "th", "dl", "dt", "dd",
    "pre", "address", "center", "fieldset", "body",
)  # fmt: skip
_INLINES: Final = (
    "span", "font", "u", "sup", "sub", "small", "abbr", "time", "mark", "q", "cite", "code", "ins", "del", "s",
    "label", "bdi", "bdo", "kbd", "var", "wbr", "acronym", "big", "tt", "nobr", "data", "dfn", "samp", "strike",
    "ruby", "rb", "output", "blink",
)  # fmt: skip


class _Kinds(dict[str, int]):
    """Kinds by tag."""

    def __missing__(self, tag: str) -> int:
        return _INLINE if "-" in tag else _BLOCK  # to a browser custom elements are inline; unknown ones hold blocks


_KINDS: Final = _Kinds(
    {
        **dict.fromkeys(_SKIPPED, _SKIP),
        **dict.fromkeys(_INLINES, _INLINE),
        **dict.fromkeys(("nav", "footer"), _MENU),
        **dict.fromkeys(("br", "hr"), _BREAK),
        **dict.fromkeys(_BLOCKS, _BLOCK),
        "a": _LINK,
        **dict.fromkeys(("b", "strong"), _STRONG),
        **dict.fromkeys(("i", "em"), _SLANTED),
    }
)
_UNSCRIPTED: Final = _Kinds({**_KINDS, "noscript": _BLOCK})
_KEPT_THOUGH_LINKED: Final = frozenset(("p", "blockquote", "h1", "h2", "h3", "h4"))
_LINKED_SHARE: Final = 0.8
_LONGEST_TEASER: Final = 120
_POPS_UP: Final = re.compile("hover|pop|roll-?over|tool-?tip|flyout")
_LONGEST_NAME: Final = 300
# Styles that take an element out of sight and leave it to screen readers, or to nobody.
_CLIPPED: Final = re.compile(r"clip:\s?rect\(|clip-path:\s?inset\((?:50|100)%|display:\s?none")
_LONGEST_STYLE: Final = 500


class Node:
    """An element that holds text somewhere below it; the chain of parents ends at the body."""

    __slots__ = ("depth", "element", "number", "parent", "tag")

    def __init__(self, page: Outline, number: int, parent: Node | None, depth: int) -> None:
        self.number = number
        self.element: Element = page.element(number)
        self.tag: str = page.tags[number]
        self.parent = parent
        self.depth = depth


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


class _Walk:
    """The elements that are open, and the text gathered since the last block boundary."""

    __slots__ = (
        "_nodes", "_page", "_since", "blocks", "break_at", "chars", "kinds", "links", "open", "parts", "places",
    )  # fmt: skip

    def __init__(self, page: Outline) -> None:
        self._page = page
        self.blocks: list[Block] = []
        self.open: list[int] = [0]
        """The numbers of the open elements, from the body inwards."""
        self.kinds: list[int] = [_BLOCK]
        """And their kinds."""
        self._nodes = [Node(page, 0, None, 0)]
        """Nodes made on the way here, from the body inwards: most elements never hold text, and get none."""
        self.parts: list[str] = []
        self.chars = [0] * 8
        """Characters by kind of marked text."""
        self.links = 0
        self.places = 0
        self.break_at = -1
        self._since: dict[int, int] = {}
        """The part that an open link or stretch of marked text began at, by kind."""

    def enter(self, number: int, kind: int) -> None:
        """An element that holds others begins; a link or a stretch of marked text is counted from here."""
        self.open.append(number)
        self.kinds.append(kind)
        if kind > _BLOCK:
            self._since.setdefault(kind, len(self.parts))

    def leave(self) -> None:
        """The innermost ends."""
        kind = self.kinds[-1]
        if kind > _BLOCK:
            self._count(kind, self._since.pop(kind, len(self.parts)))
        elif kind == _BLOCK and self.parts:
            self.flush()
        self.open.pop()
        self.kinds.pop()

    def _count(self, kind: int, since: int) -> None:
        for part in self.parts[since:]:
            self.chars[kind] += len(part)
        self.links += kind == _LINK

    def line_break(self) -> None:
        """One `<br>` is a space, two in a row end the block."""
        if not self.parts:
            return
        if self.break_at >= 0 and "".join(self.parts[self.break_at :]).isspace():
            self.flush()
            return
        self.break_at = len(self.parts)
        self.parts.append(" ")

    def flush(self, leaf: int = -1) -> None:
        """The block ends here, in the innermost open element or a leaf of it; white space alone never begins one."""
        if self._since:
            for kind in self._since:
                self._count(kind, self._since[kind])
                self._since[kind] = 0
        parts, chars = self.parts, self.chars
        text = squeeze(parts[0] if len(parts) == 1 else "".join(parts))
        parts.clear()
        linked = chars[_LINK]
        if text and not (linked and self._is_menu(text, linked, leaf)):
            node = self._node(leaf)
            block = Block(text, node, self.places, self.links, linked, chars[_STRONG], chars[_SLANTED])
            self.blocks.append(block)
        self.places += 1
        self.links = chars[_LINK] = chars[_STRONG] = chars[_SLANTED] = 0
        self.break_at = -1

    def _is_menu(self, text: str, linked: int, leaf: int) -> bool:
        if linked < _LINKED_SHARE * len(text) or len(text) >= _LONGEST_TEASER:
            return False
        return self._page.tags[self.open[-1] if leaf < 0 else leaf] not in _KEPT_THOUGH_LINKED

    def _node(self, leaf: int) -> Node:
        """The node of the innermost open element, or of a leaf of it."""
        nodes, opened = self._nodes, self.open
        known, size = len(nodes), len(opened)
        if known > size:
            del nodes[size:]
            known = size
        while nodes[-1].number != opened[known - 1]:
            nodes.pop()
            known -= 1
        node = nodes[-1]
        while known < size:
            node = Node(self._page, opened[known], node, known)
            nodes.append(node)
            known += 1
        return node if leaf < 0 else Node(self._page, leaf, node, known)


def _is_hover_card(element: Element) -> bool:
    """Whether an inline element is a card that pops up beside a link: it repeats the name in mid-sentence."""
    if element.get("hidden") is not None:
        return True
    name = element.get("class")
    if not name or not _POPS_UP.search(name, 0, _LONGEST_NAME):
        return False
    before = element.getprevious()
    return before is not None and before.tag == "a"


def _is_left_out(element: Element) -> bool:
    """Whether an inline element that holds others is no part of the line."""
    return _is_hover_card(element) or _is_unseen(element)


def _is_unseen(element: Element) -> bool:
    """Whether an inline element is only spoken, as `, opens in a new tab` after a link, or not shown at all."""
    for name, value in element.items():
        if name == "class" and _is_spoken(value):
            return True
        if name == "style" and _CLIPPED.search(value, 0, _LONGEST_STYLE):
            return True
    return False


@lru_cache(maxsize=4096)  # the pages of a site share their names
def _is_spoken(name: str) -> bool:
    return not SPOKEN.isdisjoint(name.split())


def read_blocks(body: Element) -> tuple[Block, ...]:
    """The text blocks of a page, in document order; those for browsers without scripts where there are no others."""
    page = outline_of(body)
    return _read(page, _KINDS) or _read(page, _UNSCRIPTED)


def _read(page: Outline, kinds: _Kinds) -> tuple[Block, ...]:  # noqa: C901  one tight loop through all of a page
    walk = _Walk(page)
    opened, parts, chars = walk.open, walk.parts, walk.chars
    tags: list[str] = page.tags
    texts: list[str | None] = page.texts
    tails: list[str | None] = page.tails
    ends: list[int] = page.ends
    if (text := texts[0]) and not text.isspace():
        parts.append(text)
    at = 1
    while opened:
        told = at
        if at == ends[opened[-1]]:
            told = opened[-1]
            walk.leave()
        else:
            kind, end = kinds[tags[at]], ends[at]
            if kind >= _INLINE:
                if parts and kind == _BLOCK:
                    walk.flush()
                text = texts[at]
                if end > at + 1:
                    if not (kind == _INLINE and _is_left_out(page.element(at))):
                        walk.enter(at, kind)
                        if text and (parts or not text.isspace()):
                            parts.append(text)
                        at += 1
                        continue
                elif text and (parts or not text.isspace()) and not (kind == _INLINE and _is_unseen(page.element(at))):
                    parts.append(text)
                    if kind == _BLOCK:
                        walk.flush(at)
                    else:
                        chars[kind] += len(text)
                        walk.links += kind == _LINK
            elif kind == _BREAK:
                walk.line_break()
                if parts and tags[at] == "hr":
                    walk.flush()
            elif kind == _MENU and "main" in tags[at:end]:  # nobody closed it, and it has swallowed the page
                walk.enter(at, _BLOCK)
                at += 1
                continue
            at = end
        if (tail := tails[told]) and (parts or not tail.isspace()):
            parts.append(tail)
    return tuple(walk.blocks)
