"""Attributed quotes: who said what.

English is read in full: direct, indirect and mixed quotes, each with its speaker resolved. Of other languages the
direct quotes are read, with the speaker named beside them; paragraphs without quotation marks cost a search each.
docs/quotes.md says how right all this is, and how to use it.
"""

from __future__ import annotations

from typing import Final

from newscrawl.parse.quotes.assemble import continue_quotations, rows
from newscrawl.parse.quotes.attribution import attributions
from newscrawl.parse.quotes.classes import ENGLISH, MARKS_ONLY
from newscrawl.parse.quotes.elsewhere import Reader
from newscrawl.parse.quotes.layout import lay_out
from newscrawl.parse.quotes.ranking import Ranker
from newscrawl.parse.quotes.speakers import Speakers
from newscrawl.parse.quotes.tokens import Vocabulary, tokenize
from newscrawl.records import Quote

_ENGLISH: Final = Vocabulary(ENGLISH)
_ELSEWHERE: Final = Vocabulary(MARKS_ONLY)


def extract_quotes(body: str, language: str | None = "en") -> tuple[Quote, ...]:
    """The attributed quotes of a text whose paragraphs are separated by line breaks, in reading order.

    Args:
        body: the text; the offsets of the quotes are code points into it.
        language: ISO 639-1 code. English rules also read a text whose language nobody knows.
    """
    if (language or "en")[:2].lower() != "en":
        reader = Reader(body, language, _ELSEWHERE)
        found = reader.quotations()
        return rows(reader.layout, found, reader.names(found)) if found else ()
    layout = lay_out(tokenize(body, _ENGLISH))
    found = attributions(layout, Ranker())
    continue_quotations(layout, found)
    if not found:
        return ()  # and nobody's name is asked for
    return rows(layout, found, Speakers(layout.tokens, layout.quoted, layout.sentences))
