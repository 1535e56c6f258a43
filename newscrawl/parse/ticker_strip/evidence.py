"""Whether rows that could be read as prices are a ticker strip: no strip is better than a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from newscrawl.parse.lexicon.names import is_market_name
from newscrawl.parse.ticker_strip.readings import is_code
from newscrawl.parse.ticker_strip.rows import Observed
from newscrawl.records import Ticker

_MAX_NAME: Final = 48
_MAX_WORDS: Final = 6
_MOST: Final = 0.7
_DEGREES: Final = "°"
_SENTENCE: Final = re.compile(r"[.!?。！？;]\s|[“”„«»…]|(?<!\w)\"|\"(?!\w)|,\s")


def is_strip(seen: Sequence[Observed], *, level: int = 0) -> bool:
    """Whether rows are a strip; `level` is how plainly the page calls them one (see `classes.hint`)."""
    good = [o for o in seen if _is_row(o)]
    if not good or len(good) < _MOST * len(seen):
        return False
    rows = [o.ticker for o in good]
    if _mostly(_DEGREES in r.raw for r in rows):
        return False  # the weather
    if level < 2 and _mostly(r.consistent is False for r in rows):
        return False
    if level < 2 and _mostly(o.dated for o in good) and not _mostly(r.consistent is True for r in rows):
        return False
    known = [r for r in rows if is_market_name(r.symbol) or (r.name and is_market_name(r.name))]
    if len(known) >= max(2, 0.5 * len(rows)):
        return True
    reported = sum(r.change_pct_reported is not None and r.price is not None for r in rows)
    pointed = sum(o.pointed for o in good)
    if level == 2:
        return bool(known) or 2 * max(reported, pointed) >= len(rows) or len(rows) >= 3
    if _mostly(r.consistent is True for r in rows):
        return True
    if len(rows) < 2 or 2 * sum(o.fine for o in good) < len(good) or _is_discount_list(rows):
        return False
    return (reported >= _MOST * len(rows) and pointed > 0) or pointed >= _MOST * len(rows)


def _is_discount_list(rows: Sequence[Ticker]) -> bool:
    """Whether every movement is a whole percentage and none of price, as in a list of offers."""
    moved = [r.change_pct_reported for r in rows if r.change_pct_reported]
    return bool(moved) and all(m % 1 == 0 for m in moved) and all(r.change is None for r in rows)


def _mostly(facts: Iterable[bool]) -> bool:
    answers = list(facts)
    return sum(answers) > max(1, len(answers) // 2)


def _is_row(seen: Observed) -> bool:
    """Whether a row has a price and a name that reads like one."""
    row = seen.ticker
    if seen.marked:
        return row.price is not None
    names = (row.symbol, row.name or "")
    if row.price is None and row.consistent is not False:
        return False
    moves = row.change is not None or row.change_pct_reported is not None
    return (any(c.isalpha() or c == "&" for c in row.symbol) or (moves and is_code(row.symbol))) and all(
        len(n) <= _MAX_NAME and len(n.split()) <= _MAX_WORDS and not _SENTENCE.search(n) for n in names
    )


def unique(seen: Sequence[Observed]) -> tuple[Ticker, ...]:
    """Each observation once, in reading order: scrolling strips print everything twice."""
    rows: dict[tuple[object, ...], Ticker] = {}
    for row in (o.ticker for o in seen):
        rows.setdefault((row.symbol, row.price, row.change, row.change_pct_reported), row)
    return tuple(rows.values())
