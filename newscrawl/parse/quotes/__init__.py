"""Attributed quotes: who said what."""

from __future__ import annotations

from newscrawl.parse.quotes.assemble import continue_quotations, rows
from newscrawl.parse.quotes.attribution import attributions, lay_out
from newscrawl.parse.quotes.classes import ENGLISH
from newscrawl.parse.quotes.ranking import Ranker
from newscrawl.parse.quotes.tokens import tokenize
from newscrawl.records import Quote


def extract_quotes(body: str, language: str | None = "en") -> tuple[Quote, ...]:
    """The attributed quotes of a text whose paragraphs are separated by line breaks, in reading order."""
    tokens = tokenize(body, ENGLISH)
    layout = lay_out(tokens)
    found = attributions(layout, Ranker())
    continue_quotations(layout, found)
    return rows(layout, found)
