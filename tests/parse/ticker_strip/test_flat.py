"""Strips printed as text: what is glued together is parted again, by sign, by arithmetic, by the names of indices."""

from __future__ import annotations

import pytest

from newscrawl.parse.ticker_strip import parse_ticker_text
from newscrawl.records import Ticker

# symbol, price, change, change_pct, change_pct_reported, direction, consistent
Row = tuple[str, float | None, float | None, float | None, float | None, str | None, bool | None]

STRIPS: dict[str, list[Row]] = {
    # glued, arrow, change and percentage; the percentage is printed as a fraction
    "ABL40▼ -0.01 (0.00%)HARBOUR199▲ 11.02 (0.06%)": [
        ("ABL", 40, -0.01, -0.02, 0.0, "down", True),
        ("HARBOUR", 199, 11.02, 5.86, 0.06, "up", True),
    ],
    "KELP6.33▼ -0.07 (-0.01%)DFM41.57▲ 0 (0.00%)": [
        ("KELP", 6.33, -0.07, -1.09, -0.01, "down", True),
        ("DFM", 41.57, 0, 0, 0, "up", True),
    ],
    "IBEX9078.02-0.24%ELLERY43.14-0.6%B&B CO22.84+3.55%": [
        ("IBEX", 9078.02, None, None, -0.24, "down", None),
        ("ELLERY", 43.14, None, None, -0.6, "down", None),
        ("B&B CO", 22.84, None, None, 3.55, "up", None),
    ],
    "CAC®7.105,83+0,14%SBF®3.895,34-0,29%": [
        ("CAC®", 7105.83, None, None, 0.14, "up", None),
        ("SBF®", 3895.34, None, None, -0.29, "down", None),
    ],
    # names with digits: the grouping, the arithmetic, the lexicon
    "KSE10064,890.12▲ 512.3 (0.80%)KSE3021,345.1▼ -45.2 (-0.21%)OGDC210.5▲5.65 (2.76%)": [
        ("KSE100", 64890.12, 512.3, 0.8, 0.8, "up", True),
        ("KSE30", 21345.1, -45.2, -0.21, -0.21, "down", True),
        ("OGDC", 210.5, 5.65, 2.76, 2.76, "up", True),
    ],
    "KSE100 64,890 KSE30 21,345 BR100 6,512": [
        ("KSE100", 64890, None, None, None, None, None),
        ("KSE30", 21345, None, None, None, None, None),
        ("BR100", 6512, None, None, None, None, None),
    ],
    "XQ7512.5▲ 1.25 (0.25%)XQ7140.5▼ 0.5 (0.35%)": [
        ("XQ7", 512.5, 1.25, 0.24, 0.25, "up", True),
        ("XQ7", 140.5, -0.5, -0.35, -0.35, "down", True),
    ],
    "S&P 5004,659.48+0.38%Nikkei 22538,032.47-0.2%H & M155.3+1.1%3M102.1+0.3%": [
        ("S&P 500", 4659.48, None, None, 0.38, "up", None),
        ("Nikkei 225", 38032.47, None, None, -0.2, "down", None),
        ("H & M", 155.3, None, None, 1.1, "up", None),
        ("3M", 102.1, None, None, 0.3, "up", None),
    ],
    "S&P 500 4,659.48 +0.38% Nikkei 225 38,032.47 −0.2% Russell 2000 Index 1,987.20 +0.4%": [
        ("S&P 500", 4659.48, None, None, 0.38, "up", None),
        ("Nikkei 225", 38032.47, None, None, -0.2, "down", None),
        ("Russell 2000 Index", 1987.2, None, None, 0.4, "up", None),
    ],
    "DAX 15.234,56 +0,45% CAC 40 7 105,83 +0,14% Nikkei 225 38.032,47 -0,2%": [
        ("DAX", 15234.56, None, None, 0.45, "up", None),
        ("CAC 40", 7105.83, None, None, 0.14, "up", None),
        ("Nikkei 225", 38032.47, None, None, -0.2, "down", None),
    ],
    "A2 Milk 5.12 +0.4% 1&1 17.34 -0.8% 20 Microns 120.30 +1.1%": [
        ("A2 Milk", 5.12, None, None, 0.4, "up", None),
        ("1&1", 17.34, None, None, -0.8, "down", None),
        ("20 Microns", 120.3, None, None, 1.1, "up", None),
    ],
    # words
    "KSE100 64,890 Increased By 512.3 (0.8%) KSE30 21,345 Decreased By -45 (-0.21%) BR100 6,500 No Change 0 (0%)": [
        ("KSE100", 64890, 512.3, 0.8, 0.8, "up", True),
        ("KSE30", 21345, -45, -0.21, -0.21, "down", True),
        ("BR100", 6500, 0, 0, 0, "flat", True),
    ],
    "ELL 189.30 unch MRN 240.1 ▲ 1.2%": [
        ("ELL", 189.3, None, None, None, "flat", None),
        ("MRN", 240.1, None, None, 1.2, "up", None),
    ],
    "上证指数3,050.12涨0.5%深证成指9,800.10跌0.3%": [
        ("上证指数", 3050.12, None, None, 0.5, "up", None),
        ("深证成指", 9800.1, None, None, -0.3, "down", None),
    ],
    # signs and spaces of every kind
    "SMI 11'234.56 +0.4% ELL 45.12 −1.2% MRN 12.00 ±0.0%": [
        ("SMI", 11234.56, None, None, 0.4, "up", None),
        ("ELL", 45.12, None, None, -1.2, "down", None),
        ("MRN", 12, None, None, 0, "flat", None),
    ],
    "OMXS30 2\u00a0345,67 +0,45 % Volvo 251,3 –0,80 %": [
        ("OMXS30", 2345.67, None, None, 0.45, "up", None),
        ("Volvo", 251.3, None, None, -0.8, "down", None),
    ],
    "SENSEX 1,00,980.25 +512.30 (+0.51%) NIFTY 50 30,245.10 -45.20 (-0.15%)": [
        ("SENSEX", 100980.25, 512.3, 0.51, 0.51, "up", True),
        ("NIFTY 50", 30245.1, -45.2, -0.15, -0.15, "down", True),
    ],
    "BIST 100 9.105,35 %0,45 Dolar 32,45 %-0,10": [
        ("BIST 100", 9105.35, None, None, 0.45, "up", None),
        ("Dolar", 32.45, None, None, -0.1, "down", None),
    ],
    "الذهب ٢٠٣٤٫٥٠ ▲ ٣٫١ (٠٫١٥٪) برنت ٨٢٫٣٠ ▼ ٠٫٤ (٠٫٤٨٪)": [
        ("الذهب", 2034.5, 3.1, 0.15, 0.15, "up", True),
        ("برنت", 82.3, -0.4, -0.48, -0.48, "down", True),
    ],
    # the arrow before the name
    "▲ ABL 40 0.01 0.03% ▼ HARBOUR 199 11.02 5.2%": [
        ("ABL", 40, 0.01, 0.03, 0.03, "up", True),
        ("HARBOUR", 199, -11.02, -5.25, -5.2, "down", True),
    ],
    # a part to a line
    "ABL\n40\n▼ -0.01 (0.00%)\nHARBOUR\n199\n▲ 11.02 (0.06%)": [
        ("ABL", 40, -0.01, -0.02, 0.0, "down", True),
        ("HARBOUR", 199, 11.02, 5.86, 0.06, "up", True),
    ],
    # the page is wrong: what it prints is kept, what is true is computed
    "ABL 50.00 ▲ 1.00 (7.77%) HARBOUR 199 ▲ 11.02 (5.86%) MRN 20.00 ▼ 0.20 (0.99%)": [
        ("ABL", 50, 1, 2.04, 7.77, "up", False),
        ("HARBOUR", 199, 11.02, 5.86, 5.86, "up", True),
        ("MRN", 20, -0.2, -0.99, -0.99, "down", True),
    ],
    # doubled for scrolling
    "ABL 50.00 ▲ 1.00 HARBOUR 199 ▼ 2.00 ABL 50.00 ▲ 1.00 HARBOUR 199 ▼ 2.00": [
        ("ABL", 50, 1, 2.04, None, "up", None),
        ("HARBOUR", 199, -2, -1.0, None, "down", None),
    ],
}

CURRENCIES = {
    "EUR/USD 1.0876 ▲ 0.0012 (0.11%) USD/JPY 150.23 ▼ 0.5 (0.33%)": [
        ("EUR/USD", 1.0876, None), ("USD/JPY", 150.23, None),
    ],
    "Gold $2,034.50 +0.3% Silver $23.10 -0.2%": [("Gold", 2034.5, "USD"), ("Silver", 23.1, "USD")],
    "Gold 2.034,50 € +0,3 % Brent 82,30 USD -0,2 %": [("Gold", 2034.5, "EUR"), ("Brent", 82.3, "USD")],
    "USD 278.50 +0.20 EUR 302.10 -0.15": [("USD", 278.5, None), ("EUR", 302.1, None)],
    "Bitcoin US$43,250.10 ▲ 1.2% Ethereum US$2,310.45 ▼ 0.4%": [
        ("Bitcoin", 43250.1, "USD"), ("Ethereum", 2310.45, "USD"),
    ],
    "USD 278.50 ▲ 0.20 EUR 302.10 ▼ 0.15": [("USD", 278.5, None), ("EUR", 302.1, None)],
    "Petrol Rs 272.89 +1.50 Gold Rs 2,010.00 -5.00": [("Petrol", 272.89, None), ("Gold", 2010, None)],
}  # fmt: skip

NO_STRIPS = [
    "",
    "Harbour 2 - 1 Ellery",
    "Lions 102 Bears 99 Bulls 88 Heat 87",
    "The KSE-100 rose 1.2% to 64,890 while OGDC fell 3.4% to 210.",
    "Brent crude was up 0.5% at $82.30 a barrel; gold lost 0.2% to $2,034.50.",
    "The dollar bought 278.50 rupees and the euro 302.10, said the bank.",
    "Labour 33.5% (+0.5) Tories 25.1% (-0.2) Greens 9.0% (+1.0)",
    "Monday 12.5° 60% Tuesday 18.1° 20% Wednesday 9.0° 80%",
    "12 comments 1.2K shares 45 likes",
    "Blue shirt 15.00 -25% Red shirt 30.00 -25% Hat 9.00 -10%",
    "Published 12.05.2023 10:45 Updated 13.05.2023 11:50",
    "Share Tweet WhatsApp 1,234 5,678",
    "1 Harbour 20 +30 45 2 Ellery 20 +12 40 3 Merrow 20 -3 33",
    "▲ Back to top ▲ 100% 50%",
    "+44 20 7946 0000 +44 20 7946 0001",
]


def as_row(t: Ticker) -> Row:
    return (t.symbol, t.price, t.change, t.change_pct, t.change_pct_reported, t.direction, t.consistent)


@pytest.mark.parametrize(("text", "rows"), STRIPS.items(), ids=[text[:40] for text in STRIPS])
def test_strips(text: str, rows: list[Row]) -> None:
    assert [as_row(t) for t in parse_ticker_text(text)] == rows


@pytest.mark.parametrize(("text", "rows"), CURRENCIES.items(), ids=[text[:40] for text in CURRENCIES])
def test_currencies(text: str, rows: list[tuple[str, float, str | None]]) -> None:
    assert [(t.symbol, t.price, t.currency) for t in parse_ticker_text(text)] == rows


@pytest.mark.parametrize("text", NO_STRIPS)
def test_what_is_no_strip(text: str) -> None:
    assert parse_ticker_text(text) == ()


def test_the_raw_text_of_glued_rows_is_what_is_printed() -> None:
    rows = parse_ticker_text("ABL40▼ -0.01 (0.00%)HARBOUR199▲ 11.02 (0.06%)")
    assert [t.raw for t in rows] == ["ABL40▼ -0.01 (0.00%)", "HARBOUR199▲ 11.02 (0.06%)"]


def test_a_row_that_cannot_be_decided_is_kept_and_not_guessed() -> None:
    text = "Dow3039012.10-0.30%ABL40.10+0.25%KSE1006412.40▲ 9.1 (7.77%)"
    rows = {t.raw: t for t in parse_ticker_text(text)}
    undecided = rows["KSE1006412.40▲ 9.1 (7.77%)"]
    assert (undecided.price, undecided.change_pct, undecided.consistent) == (None, None, False)
    assert undecided.change == 9.1
    assert rows["ABL40.10+0.25%"].price == 40.1


def test_long_lines_take_linear_time() -> None:
    for text in ("1" * 40_000, "1," * 20_000, "A1" * 15_000, "+-" * 20_000, "(" * 40_000, "▲1.0" * 8_000):
        parse_ticker_text(text)
