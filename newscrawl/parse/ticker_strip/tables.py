"""Strips that stand in a script as values: lists of objects or of lists, objects keyed by symbol, lists side by side.

Which column is the price, which the change and which the percentage, its name tells; where names say nothing (`p`,
`c`, no name at all), arithmetic does: price, change and percentage have to agree in nearly every row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from typing import Any, Final

from newscrawl.parse.lexicon.names import is_market_name
from newscrawl.parse.ticker_strip import fields, marks
from newscrawl.parse.ticker_strip.arithmetic import agreement
from newscrawl.parse.ticker_strip.classes import level as named_level
from newscrawl.parse.ticker_strip.classes import role, words
from newscrawl.parse.ticker_strip.evidence import is_strip
from newscrawl.parse.ticker_strip.rows import Observed

_MAX_NODES: Final = 20_000
_MAX_ROWS: Final = 500
_MAX_COLUMNS: Final = 40
_MAX_FIGURES: Final = 10
_MIN_ROWS: Final = 2
_MOST: Final = 0.7
_AGREED: Final = 0.9

_Record = Mapping[str, str]
_Columns = tuple[str, str | None, str | None]


def find_tables(value: Any, level: int) -> Iterator[list[Observed]]:
    """The strips in a value, at any depth; names of keys on the way tell what they hold."""
    stack: list[tuple[Any, int]] = [(value, level)]
    seen = 0
    while stack and seen < _MAX_NODES:
        item, level = stack.pop()
        seen += 1
        if rows := _rows(_records(item), level):
            yield rows
        elif isinstance(item, dict):
            stack.extend(
                (v, max(level, named_level(k))) for k, v in reversed(item.items()) if isinstance(v, dict | list)
            )
        elif isinstance(item, list):
            stack.extend((v, level) for v in reversed(item) if isinstance(v, dict | list))


def _records(item: Any) -> list[_Record]:
    """The rows of a table in whichever of its forms, each as printed values by name; empty where it is none."""
    if isinstance(item, list):
        if item and all(isinstance(row, dict) for row in item):
            return [fields.flat(row) for row in item[:_MAX_ROWS]]
        if len(item) >= _MIN_ROWS and all(isinstance(row, list) for row in item):
            return _listed(item[:_MAX_ROWS])
    elif isinstance(item, dict) and len(item) > 1:
        values = list(item.values())
        if all(isinstance(row, dict) for row in values):
            return [{"symbol": str(key)} | fields.flat(row) for key, row in list(item.items())[:_MAX_ROWS]]
        if all(isinstance(row, list) for row in values):
            if all(_is_scalar(row) for row in values) and len({len(row) for row in values}) == 1 and values[0]:
                return _transposed(item) or _keyed(item)
            return _keyed(item)
    return []


def _is_scalar(row: Sequence[Any]) -> bool:
    return not any(isinstance(v, dict | list) for v in row)


def _listed(rows: Sequence[list[Any]]) -> list[_Record]:
    """A list of lists; the first may be the heads of its columns."""
    if len({len(row) for row in rows}) != 1 or not 2 <= len(rows[0]) <= _MAX_COLUMNS:
        return []
    if not all(map(_is_scalar, rows)):
        return []
    heads = [str(v) for v in rows[0]]
    if sum(bool(role(h)) for h in heads) >= _MIN_ROWS and not any(map(fields.number, heads)):
        return [fields.flat(dict(zip(heads, row, strict=True))) for row in rows[1:]]
    return [fields.flat({f"#{at}": v for at, v in enumerate(row)}) for row in rows]


def _keyed(item: Mapping[str, Any]) -> list[_Record]:
    """An object of lists by symbol: `{"ABL": [40.1, -0.5]}`."""
    rows = _listed([[key, *row] for key, row in item.items()])
    return [{"symbol": row["#0"]} | {k: v for k, v in row.items() if k != "#0"} for row in rows if "#0" in row]


def _transposed(item: Mapping[str, list[Any]]) -> list[_Record]:
    """Lists side by side: `{"symbols": [...], "prices": [...]}`."""
    singular = {key: key[:-1] if key.endswith("s") and not role(key) else key for key in item}
    if sum(bool(role(name)) for name in singular.values()) < _MIN_ROWS:
        return []
    length = min(_MAX_ROWS, len(next(iter(item.values()))))
    return [fields.flat({singular[key]: column[at] for key, column in item.items()}) for at in range(length)]


def _rows(records: Sequence[_Record], level: int) -> list[Observed]:
    """The rows of a table that is a strip."""
    if len(records) < _MIN_ROWS and level < 2:
        return []
    shared = [k for k in records[0] if sum(k in r for r in records) >= _MOST * len(records)] if records else []
    figures = [k for k in shared if _is_column_of_figures(records, k)][:_MAX_FIGURES]
    if not any(_is_fine(records, k) for k in figures):
        return []
    named = _names(records, [k for k in shared if k not in figures])
    if not figures or not named:
        return []
    columns = _assigned(records, figures, named, level)
    if columns is None:
        return []
    keys = dict(named) | dict(zip((marks.PRICE, marks.CHANGE, marks.PERCENT), columns, strict=True))
    cells = [fields.cells_of(r, {mark: key for mark, key in keys.items() if key}) for r in records]
    rows = fields.observed([c for c in cells if c])
    if len(rows) < _MOST * len(records):
        return []
    return rows if is_strip(rows, level=max(level, 1)) else []


def _is_column_of_figures(records: Sequence[_Record], key: str) -> bool:
    values = [r[key] for r in records if key in r]
    if fields.role_of(key) in (marks.SYMBOL, marks.NAME) or fields.points(key, values):
        return False
    return all(fields.number(v) is not None for v in values)


def _is_fine(records: Sequence[_Record], key: str) -> bool:
    """Whether a column holds decimals, signs or percentages: numbers, widths and times have none."""
    return any(not r[key].isdigit() for r in records if key in r)


def _names(records: Sequence[_Record], keys: Sequence[str]) -> list[tuple[str, str]]:
    """The columns that name the rows, with their marks: by their own names, else the first of words that differ."""
    found: dict[str, str] = {}
    for key in keys:
        mark = fields.role_of(key)
        values = {r[key] for r in records if key in r}
        if mark in (marks.SYMBOL, marks.NAME) and len(values) > len(records) // 2:
            found.setdefault(mark, key)
    if found:
        return list(found.items())
    for key in keys:
        values = {r[key] for r in records if key in r}
        if len(values) == len(records) and all(any(c.isalpha() for c in v) and len(v) <= 48 for v in values):
            found.setdefault(marks.SYMBOL if not found else marks.NAME, key)
    return list(found.items())[:2]


_PRIORS: Final = {
    marks.PRICE: ("p", "l", "v", "last", "val", "q"),
    marks.CHANGE: ("c", "ch", "d", "chg", "n"),
    marks.PERCENT: ("cp", "pc", "pch", "r", "cr", "pp", "dp", "chp"),
}


def _prior(records: Sequence[_Record], key: str, mark: str) -> float:
    """How well a column's name suits a role."""
    shown = any("%" in r.get(key, "") for r in records)
    named = marks.PERCENT if shown else fields.role_of(key)
    if named == marks.PRICE and mark == marks.PERCENT and "rate" in words(key):
        return 0.0  # of exchange, or of change
    if named:
        return (3.0 + (len(words(key)) == 1)) if named == mark else -4.0
    return 0.5 if key.casefold() in _PRIORS[mark] else 0.0


def _assigned(
    records: Sequence[_Record], figures: Sequence[str], named: Sequence[tuple[str, str]], level: int
) -> _Columns | None:
    """The columns of price, change and percentage; None where neither their names nor their values tell."""
    best: tuple[float, _Columns] | None = None
    known = sum(any(is_market_name(r.get(key, "")) for _, key in named) for r in records) >= 0.5 * len(records)
    for price, change, percent in product(figures, (*figures, None), (*figures, None)):
        if change == price or percent == price or (change is not None and change == percent):
            continue
        weight, told = _weight(records, price, change, percent)
        if told or ((known or level == 2) and weight > 0):
            weight -= 0.01 * figures.index(price)
            if best is None or weight > best[0]:
                best = weight, (price, change, percent)
    return best[1] if best else None


def _weight(records: Sequence[_Record], price: str, change: str | None, percent: str | None) -> tuple[float, bool]:
    """How well an assignment suits names and values, and whether they tell enough of it to be believed."""
    priced = _prior(records, price, marks.PRICE)
    changed = _prior(records, change, marks.CHANGE) if change else 0.0
    shared = _prior(records, percent, marks.PERCENT) if percent else 0.0
    weight = priced + changed + shared
    named = priced > 1 and (changed > 1 or shared > 1)
    if change is None:
        return weight, named
    if any(abs(_value(r, change)) > abs(_value(r, price)) for r in records):
        return weight - 9, False
    if percent is None:
        signed = any(_value(r, change) < 0 for r in records)
        return weight, named or (priced > 0 and changed > 0 and signed and weight >= 1)
    rows = [(_value(r, price), _value(r, change), _value(r, percent)) for r in records]
    moving = [row for row in rows if row[1] or row[2]]
    agreed = [row for row in moving if _agrees(*row)]
    all_agree = len(agreed) >= max(_MIN_ROWS, _AGREED * len(moving)) and len({row[2] for row in agreed}) >= _MIN_ROWS
    return weight + (5 if all_agree else 0), named or (all_agree and weight > -2)


def _value(record: _Record, key: str) -> Decimal:
    return fields.number(record.get(key, "")) or Decimal(0)


def _agrees(price: Decimal, change: Decimal, percent: Decimal) -> bool:
    if change < 0 <= percent or percent < 0 <= change:
        return False
    return agreement(price, change, percent) is not None or agreement(price, -change, -percent) is not None
