"""Rows whose parts the page names: `data-` attributes and objects in scripts, written out for the grammar of rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.classes import direction, role, words

_MAX_VALUE = 80
_ORDER = (marks.SYMBOL, marks.NAME, marks.PRICE, marks.CHANGE, marks.PERCENT)
_CURRENCY = frozenset({"currency", "ccy", "cur"})
_DIRECTION = frozenset({"direction", "trend", "dir", "movement", "arrow"})


def row_text(named: Iterable[tuple[str, object]]) -> str:
    """A row of named values as marked text; empty where it has no name or no price, or nothing moves in it."""
    cells, currency, pointed = _sorted(named)
    if marks.PRICE not in cells or not (marks.SYMBOL in cells or marks.NAME in cells):
        return ""
    parts = [f"{marks.CELL}{mark}{cells[mark]}" for mark in _ORDER if mark in cells]
    if currency:
        parts.insert(1 + parts.index(f"{marks.CELL}{marks.PRICE}{cells[marks.PRICE]}"), f" {currency}")
    return marks.ROW + pointed + "".join(parts) + marks.ROW


def moves(named: Mapping[str, object]) -> bool:
    """Whether the named values tell of a movement."""
    cells, _, pointed = _sorted(named.items())
    return bool(pointed) or marks.CHANGE in cells or marks.PERCENT in cells


def _sorted(named: Iterable[tuple[str, object]]) -> tuple[dict[str, str], str, str]:
    cells: dict[str, str] = {}
    currency = pointed = ""
    for key, value in named:
        text = _printed(value)
        if not text:
            continue
        found = words(key)
        if found & _CURRENCY:
            currency = text
        elif found & _DIRECTION:
            pointed = direction(text)
        elif mark := role(key):
            cells.setdefault(mark, text)
    return cells, currency, pointed


def _printed(value: object) -> str:
    """A scalar as text; numbers without an exponent, which no page prints."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return f"{value:.10f}".rstrip("0").rstrip(".") if abs(value) < 1e15 else ""
    if isinstance(value, int):
        return str(value) if abs(value) < 10**15 else ""
    return marks.blank(" ".join(value.split())) if isinstance(value, str) and len(value) <= _MAX_VALUE else ""
