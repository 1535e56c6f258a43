"""Strips in flat text."""

from __future__ import annotations

import re
from typing import Final

from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.evidence import is_strip, unique
from newscrawl.parse.ticker_strip.rows import Observed, read_rows
from newscrawl.records import Ticker

_MAX_LENGTH: Final = 50_000
_LINE_BREAKS: Final = re.compile(r"\s*[\r\n]+\s*|\t+")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_DIGIT: Final = re.compile(r"\d")


def parse_ticker_text(text: str) -> tuple[Ticker, ...]:
    """The rows of a strip printed as text: glued, spaced, or a part to a line; empty where the text is no strip."""
    if len(text) > _MAX_LENGTH or len(_DIGIT.findall(text)) < 4:
        return ()
    line = _LINE_BREAKS.sub(marks.CELL, marks.blank(text).strip())
    rows = read_rows(line)
    if not is_strip(rows) or not _covered(line, rows):
        return ()
    return unique(rows)


def _covered(line: str, rows: list[Observed]) -> bool:
    """Whether the rows use up the text: what a strip prints beside its rows is a word or two."""
    used = sum(len(_WORD.findall(row.ticker.raw)) for row in rows)
    return used >= 0.9 * len(_WORD.findall(line)) - 2
