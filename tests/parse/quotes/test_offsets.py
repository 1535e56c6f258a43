"""Quotes stand exactly where their offsets say, on every invented page and in a text with everything in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quote_offsets import is_exact
from newscrawl.parse.page import parse_page
from newscrawl.parse.quotes import extract_quotes

PAGES = sorted((Path(__file__).parents[2] / "pages").glob("*/*/page.html"))
MIXED = """\ufeff  “Ünïcode 𝒮cript,”\u00a0said Jo Roe.\r
\r
\r
She added:\t“And 😀 too.”\x0b – Nobody – “asked, ” he said , “them.”\u2028“Open to the end

„Ja“, sagte Weber. «Non», dit-il. 「はい」と話した。 ''Doubled'' ``marks'' said Roe... U.S. officials said so."""


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_on_pages(path: Path) -> None:
    page = parse_page(path.read_bytes(), "https://example.org/a")
    assert all(is_exact(quote, page.article.body) for quote in page.quotes)


@pytest.mark.parametrize("language", [None, "en", "de", "fr", "es", "ar", "ur", "ja", "xx"])
def test_on_a_mixed_text(language: str | None) -> None:
    quotes = extract_quotes(MIXED, language)
    assert quotes
    assert all(is_exact(quote, MIXED) for quote in quotes)
