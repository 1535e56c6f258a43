"""Flat page text, as copied from a browser: strip, headline, site furniture and paragraphs, line by line."""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.parse.found import Found
from newscrawl.parse.ticker_strip import parse_ticker_text
from newscrawl.records import Ticker
from newscrawl.text import squeeze


@dataclass(frozen=True, slots=True)
class FlatPage:
    """The parts of a flat text page."""

    headline: Found[str] | None = None
    paragraphs: tuple[str, ...] = ()
    tickers: tuple[Ticker, ...] = ()


def read_flat_text(text: str) -> FlatPage:
    """Sort the lines of a flat page into its parts."""
    lines = [line for raw in text.splitlines() if (line := squeeze(raw))]
    tickers = parse_ticker_text(lines[0]) if lines else ()
    lines = lines[1:] if tickers else lines
    headline = Found(lines[0], "text:headline") if lines else None
    return FlatPage(headline, tuple(lines[1:]), tickers)
