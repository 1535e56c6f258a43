"""Rows whose parts the page names: `data-` attributes and objects in scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from newscrawl.parse.lexicon.currencies import CODES, SIGNS
from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.classes import direction, role, words
from newscrawl.parse.ticker_strip.numbers import fold_digits, read_number
from newscrawl.parse.ticker_strip.rows import Observed, Printed, make_ticker
from newscrawl.records import Direction, Ticker

_MAX_VALUE: Final = 80
_MAX_DEPTH: Final = 2
_CURRENCY: Final = frozenset({"currency", "ccy", "cur"})
_DIRECTION: Final = frozenset(
    {"direction", "trend", "dir", "movement", "arrow", "mark", "sign", "color", "colour", "state"}
)
# A number with its sign and a currency or percent sign beside it; brackets are a minus, as accountants print it.
_FIGURE: Final = re.compile(
    r"\s*\(?(?:[^\d\s+\-−–±.,()]{1,3}\s?|[A-Z]{3}\s)?(?P<sign>[+\-−–±]?)\s?[^\d\s.,()]{0,3}"
    r"(?P<digits>\d[\d.,'’٫٬ \u00a0\u202f]*\d|\d|[.,]\d+)\s?[^\d\s.,()]{0,3}\)?\s*"
)


@dataclass(frozen=True, slots=True)
class Cells:
    """A row whose parts are known, each as printed."""

    symbol: str
    name: str
    price: str
    change: str
    percent: str
    currency: str
    """ISO code, if the row names one apart from its price."""
    direction: Direction | None


def cells_of(record: Mapping[str, str], columns: Mapping[str, str]) -> Cells | None:
    """The parts of a record, given the keys of its columns by mark; None where it has no name or no price."""
    found = {mark: record.get(key, "") for mark, key in columns.items()}
    symbol, name = found.get(marks.SYMBOL, ""), found.get(marks.NAME, "")
    if not found.get(marks.PRICE) or not (symbol or name):
        return None
    return Cells(
        symbol or name, name if symbol and name != symbol else "",
        found[marks.PRICE], found.get(marks.CHANGE, ""), found.get(marks.PERCENT, ""),
        currency_of(record), marks.DIRECTIONS.get(direction_of(record)),
    )  # fmt: skip


def columns_of(record: Mapping[str, str]) -> dict[str, str]:
    """The keys of a record by the marks that their names give them."""
    columns: dict[str, str] = {}
    for key in record:
        if words(key) & (_CURRENCY | _DIRECTION):
            continue
        if mark := role_of(key):
            columns.setdefault(mark, key)
    return columns


def role_of(key: str) -> str:
    """The mark of the role that a key gives a value, its last name first: `instrument.name` is a name."""
    return role(key.rpartition(".")[2]) or role(key)


def observed(table: Sequence[Cells]) -> list[Observed]:
    """The rows of a table under the decimal sign with which more of its numbers can be read and agree."""
    ranked = [[_observed(cells, decimal) for cells in table] for decimal in ".,"]
    return max(ranked, key=lambda rows: sum(_merit(row.ticker) for row in rows))


def _merit(row: Ticker) -> int:
    return (row.price is not None) + (row.change_pct is not None) + 2 * bool(row.consistent)


def _observed(cells: Cells, decimal: str) -> Observed:
    price, change, percent = (_read(t, decimal) for t in (cells.price, cells.change, cells.percent))
    raw = " ".join(t for t in (cells.symbol, cells.name, cells.price, cells.change, cells.percent) if t)
    code = cells.currency or _currency_in(cells.price)
    ticker = make_ticker(cells.symbol, cells.name or None, price, change, percent, cells.direction, code or None, raw)
    fine = price is not None and price.value % 1 != 0
    return Observed(ticker, bool(cells.direction or change or (percent and percent.sign)), fine=fine,
                    marked=True)  # fmt: skip


def _read(text: str, decimal: str) -> Printed | None:
    match = _FIGURE.fullmatch(fold_digits(text))
    value = read_number(match["digits"].strip(), decimal) if match else None
    if match is None or value is None:
        return None
    sign = match["sign"] or ""
    sign = "-" if sign in ("−", "–") or (text.strip().startswith("(") and not sign) else sign
    return Printed(value, sign)


def _currency_in(text: str) -> str:
    """The currency whose sign stands beside a price."""
    beside = text.strip("0123456789.,'’ \u00a0+-")
    return SIGNS.get(beside, beside if beside in CODES else "")


def flat(record: Mapping[str, object]) -> dict[str, str]:
    """The scalars of an object as printed, those of the objects within it under both their names."""
    return dict(_flat(record, "", 0))


def _flat(record: Mapping[str, object], outer: str, depth: int) -> Iterator[tuple[str, str]]:
    for key, value in record.items():
        if isinstance(value, dict) and depth < _MAX_DEPTH:
            yield from _flat(value, f"{outer}{key}.", depth + 1)
        elif text := _printed(value):
            yield f"{outer}{key}", text


def currency_of(record: Mapping[str, str]) -> str:
    """The currency an object names."""
    return next((v for k, v in record.items() if words(k) & _CURRENCY and v.upper() in CODES), "").upper()


def direction_of(record: Mapping[str, str]) -> str:
    """The mark of the direction an object shows: `"trend": "up"`, `"mark": -1`, `"down": true`."""
    for key, text in record.items():
        if text == _TRUE:
            if pointed := direction(key):
                return pointed
        elif words(key) & _DIRECTION:
            if (whole := number(text)) is not None:
                return marks.UP if whole > 0 else marks.DOWN if whole else marks.FLAT
            if pointed := direction(text) or marks.ARROWS.get(text, ""):
                return pointed
    return ""


def points(key: str, values: Iterable[str]) -> bool:
    """Whether a column tells directions by numbers: 1, 0 and -1."""
    return bool(words(key) & _DIRECTION) and all(v in _POINTERS for v in values)


@lru_cache(maxsize=4096)
def number(text: str) -> Decimal | None:
    """The number a value is, signs of currency and percent aside; None where it is none."""
    for decimal in ".,":
        if read := _read(text, decimal):
            return -read.value if read.sign == "-" else read.value
    return None


_TRUE: Final = "true"
_POINTERS: Final = frozenset({"-1", "0", "1", "+1"})


def _printed(value: object) -> str:
    """A scalar as text; numbers without an exponent, which no page prints."""
    if isinstance(value, bool):
        return _TRUE if value else ""
    if isinstance(value, float):
        return f"{value:.10f}".rstrip("0").rstrip(".") if abs(value) < 1e15 else ""
    if isinstance(value, int):
        return str(value) if abs(value) < 10**15 else ""
    return marks.blank(" ".join(value.split())) if isinstance(value, str) and len(value) <= _MAX_VALUE else ""
