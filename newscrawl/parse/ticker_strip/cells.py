"""An element of a page written out as the text that the grammar of rows reads, boundaries and class hints marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newscrawl.parse.element import Element, texts_of
from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.classes import direction_of, heading_role, role

MAX_LENGTH: Final = 40_000
_MAX_DEPTH: Final = 60
_SILENT: Final = frozenset({"script", "style", "noscript", "template", "input", "select", "iframe", "video", "audio"})
_RUNNING: Final = frozenset({"sup", "sub", "font", "bdi", "bdo", "wbr", "abbr"})
_ROWS: Final = frozenset({"tr", "li", "dt"})
_SPACE: Final = re.compile(r"\s+")
_VALUE: Final = re.compile(r"\d[.,'’٫]\d|\d\s?%|%\s?\d|[+\-−–±]\s?\d|[▲▼△▽↑↓▴▾]")
_FILLED: Final = 1
_NAME: Final = 2
_NUMBER: Final = 4
_LETTER: Final = re.compile(r"[^\W\d_]")
_DETACHED_SIGN: Final = re.compile(f"({marks.CELL}\\s*[+\\-−±])(?:\\s*[{marks.CELL}])+(?=\\s*\\d)")
_CELLS: Final = re.compile(f"{marks.CELL}(?:\\s*{marks.CELL})+")
_DETACHED_PERCENT: Final = re.compile(f"(?<=\\d)(?:\\s*{marks.CELL})+\\s*(?=%)")


class TooLongError(Exception):
    """The element holds more text than a strip does."""


def cell_text(element: Element) -> str:
    """The text of an element with its boundaries marked; empty where it is too long to be a strip."""
    writer = _Writer(_holdings(element))
    try:
        writer.write(element, 0)
    except TooLongError:
        return ""
    text = _CELLS.sub(marks.CELL, "".join(writer.parts))
    return _DETACHED_PERCENT.sub("", _DETACHED_SIGN.sub(r"\1", text))


def _holdings(element: Element) -> dict[Element, int]:
    """What the texts within each element hold, children before parents: names, values, or anything at all."""
    found: dict[Element, int] = {}
    for node in reversed(list(element.iter("*"))):
        held = found.get(node, 0)
        if node.tag not in _SILENT:
            held |= _held(node.text)
        found[node] = held
        parent = node.getparent()
        if parent is not None:
            found[parent] = found.get(parent, 0) | held | _held(node.tail)
    return found


def _held(text: str | None) -> int:
    if not text or text.isspace():
        return 0
    return _FILLED | (_NAME if _LETTER.search(text) else 0) | (_NUMBER if _VALUE.search(text) else 0)


class _Writer:
    def __init__(self, holdings: dict[Element, int]) -> None:
        self.holdings = holdings
        self.parts: list[str] = []
        self.length = 0
        self.columns: Sequence[str] = ()

    def write(self, element: Element, depth: int, column: str = "") -> None:
        """The element and what it holds, without its tail; `column` is the role its table's head gives it."""
        if element.tag in _SILENT or depth > _MAX_DEPTH:
            return
        running = element.tag in _RUNNING
        if not running:
            self._put(marks.CELL)
        self._put(direction_of(element) + (column or self._role(element)))
        self._text(element.text)
        children = list(element)
        if element.tag == "tr":
            self._table_row(children, depth)
        else:
            rows = self._rows(children)
            for child in children:
                self._child(child, depth, child in rows or child.tag in _ROWS)
        if not running:
            self._put(marks.CELL)

    def _rows(self, children: Sequence[Element]) -> set[Element]:
        """The children that each hold a whole row, where most of them do."""
        filled = [c for c in children if self.holdings.get(c) and c.tag not in _SILENT]
        rows = {c for c in filled if self.holdings[c] == _FILLED | _NAME | _NUMBER}
        return rows if len(rows) >= 2 and len(rows) >= 0.6 * len(filled) else set()

    def _child(self, child: Element, depth: int, is_row: bool) -> None:
        if is_row:
            self._put(marks.ROW)
        self.write(child, depth + 1)
        if is_row and child.tag != "dt":
            self._put(marks.ROW)
        self._text(child.tail)

    def _table_row(self, cells: list[Element], depth: int) -> None:
        texts = ["".join(texts_of(c)) for c in cells]
        heads = [heading_role(t) for t in texts]
        if len([h for h in heads if h]) >= 2 and not any(c.isdigit() for t in texts for c in t):
            self.columns = heads
            return
        for at, cell in enumerate(cells):
            column = self.columns[at] if len(self.columns) == len(cells) else ""
            self.write(cell, depth + 1, column)

    def _role(self, element: Element) -> str:
        """The role of a leaf, by its class or its `data-` field name."""
        if len(element) and any(len((c.text or "").strip()) > 0 for c in element):
            return ""
        name = element.get("class") or element.get("itemprop") or element.get("data-field") or ""
        return role(name) if name else ""

    def _text(self, text: str | None) -> None:
        if text:
            self._put(_SPACE.sub(" ", marks.blank(text)))

    def _put(self, text: str) -> None:
        if not text:
            return
        self.length += len(text)
        if self.length > MAX_LENGTH:
            raise TooLongError
        self.parts.append(text)
