"""Rows of a strip turned into records: one notation for all of them, then each row's best reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from newscrawl.parse.lexicon.names import is_market_name, may_end_in_digits
from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.arithmetic import agreement, change_percent
from newscrawl.parse.ticker_strip.lexer import tokens
from newscrawl.parse.ticker_strip.readings import Notation, Reading, is_code, is_decided, readings
from newscrawl.parse.ticker_strip.segments import Row, split_rows
from newscrawl.records import Direction, Ticker

_PURE: Final[tuple[Notation, ...]] = (Notation(".", "."), Notation(",", ","))
_MIXTURES: Final[tuple[Notation, ...]] = (Notation(",", "."), Notation(".", ","))
_MIXED: Final = -3.0
_POINT_PRIOR: Final = 0.5
_MAX_ROWS: Final = 500
_MOVING: Final = 0.5


@dataclass(frozen=True, slots=True)
class Observed:
    """A row as read, with what tells whether it belongs to a strip."""

    ticker: Ticker
    pointed: bool
    """Whether the page showed a direction: an arrow, a word, a class name, a sign, or a word for no change."""
    dated: bool = False
    """Whether dates or times of day stand in the row."""
    fine: bool = False
    """Whether price or percentage were printed with decimals."""
    marked: bool = False
    """Whether the page names the parts of the row, so that nothing of it was guessed."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A number and the sign before it."""

    value: Decimal
    sign: str


def read_rows(text: str, *, comma_likely: bool = False, hinted: bool = False) -> list[Observed]:
    """The rows of a text that may be a strip, undecided ones included.

    Whether it is one is judged elsewhere; but a text of which few rows show a movement, and that nothing calls a strip
    (`hinted`), is not worth the weighing.
    """
    rows = [r for r in split_rows(text, tokens(text))[:_MAX_ROWS] if r.name and r.figures]
    _drop_heading(rows)
    if not rows or not any(row.has_price for row in rows):
        return []
    if not hinted and sum(row.moves or _is_known(_name(text, row)) for row in rows) < _MOVING * len(rows):
        return []
    ranked = _under_best_notation(text, rows, comma_likely)
    return [_observed(text, row, readings) for row, readings in zip(rows, ranked, strict=True)]


def _is_known(name: str) -> bool:
    return is_market_name(name) or may_end_in_digits(name)


def _drop_heading(rows: list[Row]) -> None:
    """A first row with one cell more in its name than any other has the strip's heading in it."""
    if len(rows) > 2 and len(rows[0].name) == 1 + max(len(r.name) for r in rows[1:]):
        del rows[0].name[0]
        rows[0].start = rows[0].name[0].start


def _under_best_notation(text: str, rows: Sequence[Row], comma_likely: bool) -> list[list[Reading]]:
    """The readings of every row under the decimal signs with which the strip as a whole reads best.

    A row that cannot be read so is read under others: a strip may quote a foreign market in its own notation.
    """
    names = [(_name(text, row), row) for row in rows]

    def under(notation: Notation) -> tuple[float, list[list[Reading]]]:
        ranked = [readings(name, row.figures, notation, _falls(row)) for name, row in names]
        prior = _POINT_PRIOR * (notation.price == ("," if comma_likely else "."))
        mixed = _MIXED * (notation.price != notation.change)
        return prior + mixed + sum(r[0].weight for r in ranked), ranked

    tried = [under(notation) for notation in _PURE]
    best = max(tried, key=lambda t: t[0])
    if all(r[0].readable for r in best[1]):
        return best[1]
    tried += [under(notation) for notation in _MIXTURES]
    best = max(tried, key=lambda t: t[0])
    by_row = zip(best[1], *(ranked for _, ranked in tried), strict=True)
    return [next((r for r in ways if r[0].readable), ways[0]) for ways in by_row]


def _name(text: str, row: Row) -> str:
    """The last stretch of the name, which digits may belong to."""
    return marks.printed(text[row.name[-1].start : row.name[-1].end]) if row.name else ""


def _falls(row: Row) -> bool:
    return _shown(row) == "down"


def _observed(text: str, row: Row, ranked: list[Reading]) -> Observed:
    signed = bool(ranked[0].change_sign or ranked[0].percent_sign)
    return Observed(_ticker(text, row, ranked), bool(row.printed or row.hinted or signed), row.dated, ranked[0].fine)


def _ticker(text: str, row: Row, ranked: list[Reading]) -> Ticker:
    best = ranked[0]
    decided = is_decided(_name(text, row), ranked)
    symbol, name = _names(text, row, best.name_end if decided else -1)
    if best.code and decided:
        symbol, name = best.code, symbol
    price, change, percent = (
        None if value is None else Printed(value, sign)
        for value, sign in ((best.price, ""), (best.change, best.change_sign), (best.percent, best.percent_sign))
    )
    raw = marks.printed(text[row.start : row.end])
    ticker = make_ticker(symbol, name, price if decided else None, change, percent, _shown(row), _currency(row), raw)
    return ticker if decided else replace(ticker, consistent=False)


def make_ticker(
    symbol: str,
    name: str | None,
    price: Printed | None,
    change: Printed | None,
    percent: Printed | None,
    shown: Direction | None,
    currency: str | None,
    raw: str,
) -> Ticker:
    """A row from its parts: signs given by the direction shown, percentage computed, agreement checked."""
    moved = _signed(change, shown)
    share = _signed(percent, shown or ("down" if moved and moved < 0 else None))
    exact = change_percent(price.value, moved) if price and moved is not None else None
    return Ticker(
        symbol=symbol,
        name=name,
        price=float(price.value) if price else None,
        change=None if moved is None else float(moved),
        change_pct=None if exact is None else round(float(exact), 2) + 0.0,
        change_pct_reported=None if share is None else float(share),
        direction=_direction(change, percent, shown, moved, share),
        currency=currency,
        raw=raw,
        consistent=None
        if price is None or moved is None or share is None
        else agreement(price.value, moved, share) is not None,
    )


def _names(text: str, row: Row, name_end: int) -> tuple[str, str | None]:
    """Symbol and long name: the cells of the name, told apart by role, by shape, or by their order."""
    cells = [(marks.printed(text[c.start : c.end]), c.role) for c in row.name]
    if name_end > row.name[-1].end:
        cells[-1] = (marks.printed(text[row.name[-1].start : name_end]), cells[-1][1])
    cells = [(text.strip(" :-–—"), role) for text, role in cells]
    if len(cells) == 1:
        return cells[0][0], None
    by_role = {role: text for text, role in reversed(cells) if role in ("symbol", "name")}
    if "symbol" in by_role and "name" in by_role:
        same = by_role["symbol"] == by_role["name"]
        return by_role["symbol"], None if same else by_role["name"]
    first, second = cells[0][0], cells[1][0]
    if by_role.get("symbol") == second or (_is_code(second) and not _is_code(first)):
        first, second = second, first
    return first, second if second != first else None


def _is_code(text: str) -> bool:
    if text.isdigit():
        return is_code(text)
    return len(text) <= 10 and text.upper() == text and text.lower() != text and " " not in text


def _shown(row: Row) -> Direction | None:
    """The direction shown by arrows and words, else by class names; None where they contradict each other."""
    for directions in (row.printed, row.hinted):
        pointed = {d for d in directions if d != "flat"}
        if len(pointed) == 1:
            return pointed.pop()
        if pointed:
            return None
        if directions:
            return "flat"
    return None


def _direction(
    change: Printed | None,
    percent: Printed | None,
    shown: Direction | None,
    moved: Decimal | None,
    share: Decimal | None,
) -> Direction | None:
    """What the page showed; a printed sign of a number that is not zero outweighs an arrow that contradicts it."""
    signs = {p.sign for p in (change, percent) if p and p.value and p.sign in ("+", "-")}
    if len(signs) == 1:
        return "up" if signs == {"+"} else "down"
    if shown:
        return shown
    value = moved if moved is not None else share
    if value is None:
        return None
    return "flat" if not value else "up" if value > 0 else "down"


def _signed(printed: Printed | None, shown: Direction | None) -> Decimal | None:
    """The value with the sign printed before it, else with the one the direction gives it."""
    if printed is None or not printed.value:
        return printed.value if printed else None
    return -printed.value if printed.sign == "-" or (not printed.sign and shown == "down") else printed.value


def _currency(row: Row) -> str | None:
    """The one currency the row prints."""
    return row.currencies[0] if len(set(row.currencies)) == 1 else None
