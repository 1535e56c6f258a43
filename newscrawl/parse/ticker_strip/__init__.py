"""The ticker strip: the line of prices that many news pages carry."""

from __future__ import annotations

from newscrawl.parse.ticker_strip.elements import TickerStrip, extract_ticker_strip
from newscrawl.parse.ticker_strip.flat import parse_ticker_text

__all__ = ["TickerStrip", "extract_ticker_strip", "parse_ticker_text"]
