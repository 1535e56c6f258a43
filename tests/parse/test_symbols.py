"""Ticker symbols printed in the copy."""

from __future__ import annotations

import pytest

from newscrawl.parse.symbols import extract_symbols, join_symbols


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Ellery (NYSE: ELL) rose.", ("NYSE:ELL",)),
        ("Ellery (NASDAQ:ELRY) and Merrow (Nasdaq: MRW).", ("NASDAQ:ELRY", "NASDAQ:MRW")),
        ("PSX: OGDC, the oil company", ("PSX:OGDC",)),
        ("(NASDAQ: GOOG, GOOGL)", ("NASDAQ:GOOG", "NASDAQ:GOOGL")),
        ("(NYSE: BRK.B)", ("NYSE:BRK.B",)),
        ("(New York Stock Exchange: ELL)", ("NYSE:ELL",)),
        ("(TSX: ABC) (TSXV: XYZ)", ("TSX:ABC", "TSXV:XYZ")),
        ("(HKEX: 0700)", ("HKEX:0700",)),
        ("(NYSE: ELL) and again (NYSE: ELL)", ("NYSE:ELL",)),
        ("(NYSE：ELL)", ("NYSE:ELL",)),
        ("(NYSE: ELL, NASDAQ: MRW)", ("NYSE:ELL", "NASDAQ:MRW")),
        ("(NYSE: ELL; NASDAQ: MRW, WND and KLP)", ("NYSE:ELL", "NASDAQ:MRW", "NASDAQ:WND", "NASDAQ:KLP")),
        ("NYSE: ELL/TSX: ELL", ("NYSE:ELL", "TSX:ELL")),
        ("(TYO: 7203, NYSE: TM)", ("TYO:7203", "NYSE:TM")),
        ("NYSE: 12 points", ()),
        ("the NYSE: a history", ()),
        ("NASDAQ: The index fell", ()),
        ("Set: A new play", ()),
        ("the TSE: it fell", ()),
        ("", ()),
        ("ASE: ELL", ()),
    ],
)
def test_symbols(text: str, symbols: tuple[str, ...]) -> None:
    assert extract_symbols(text) == symbols


def test_symbols_of_a_listing_join_those_of_the_text() -> None:
    listed = ("NASDAQ:AMAT", "Nasdaq: MRW", "BOM:500325", "SAMPLE:XYZ", "ELL")
    assert join_symbols(("NYSE:ELL", "NASDAQ:MRW"), listed) == (
        "NYSE:ELL", "NASDAQ:MRW", "NASDAQ:AMAT", "BOM:500325", "SAMPLE:XYZ", "ELL",
    )  # fmt: skip
    assert join_symbols((), ()) == ()


def test_long_texts_take_linear_time() -> None:
    extract_symbols("NYSE: " + "A, " * 50_000 + "NYSE:" * 50_000)
