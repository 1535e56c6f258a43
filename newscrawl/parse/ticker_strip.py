"""The ticker strip: the line of prices that many news pages carry."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from lxml.html import HtmlElement

from newscrawl.parse.document import Document
from newscrawl.records import Ticker


@dataclass(frozen=True, slots=True)
class TickerStrip:
    """The rows of a page's strips and the elements that held them."""

    rows: tuple[Ticker, ...] = ()
    elements: Collection[HtmlElement] = ()


def extract_ticker_strip(doc: Document) -> TickerStrip:
    """The rows of every strip on the page."""
    return TickerStrip()


def parse_ticker_text(text: str) -> tuple[Ticker, ...]:
    """The rows of a strip printed as one glued line of text."""
    return ()
