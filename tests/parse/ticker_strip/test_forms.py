"""The table of invented strips: every row of every form right, and nothing read where there is no strip."""

from __future__ import annotations

import pytest

from newscrawl.parse.page import parse_page, parse_text
from newscrawl.parse.ticker_strip import parse_ticker_text
from newscrawl.records import Ticker
from tests.parse.ticker_strip.strips import FLAT, NO_STRIPS, PAGES

SENTENCE = "The council of Harbour met on Sunday to talk about the price of water, which is to rise next year."
STORY = f"<article><h1>Water costs more in Harbour</h1>{f'<p>{SENTENCE} {SENTENCE}</p>' * 5}</article>"


def page(html: str) -> str:
    return (
        "<!doctype html><html><head><title>Water costs more in Harbour</title></head><body><header><a href='/'>Harbour"
        f" Gazette</a></header>{html}{STORY}<footer><a href='/about'>About us</a></footer></body></html>"
    )


def written(t: Ticker) -> str:
    """A row as the table writes it."""
    values = (t.symbol, t.name, t.price, t.change, t.change_pct_reported, t.direction, t.currency)
    return "|".join("" if v is None else f"{v:.10g}" if isinstance(v, float) else v for v in values)


@pytest.mark.parametrize(("text", "rows"), FLAT.items(), ids=[text[:50] for text in FLAT])
def test_flat_strips(text: str, rows: tuple[str, ...]) -> None:
    assert tuple(map(written, parse_ticker_text(text))) == rows


@pytest.mark.parametrize(("text", "rows"), FLAT.items(), ids=[text[:50] for text in FLAT])
def test_flat_strips_above_a_story(text: str, rows: tuple[str, ...]) -> None:
    read = parse_text(f"{text}\nWater costs more in Harbour\n{SENTENCE} {SENTENCE}\n{SENTENCE} {SENTENCE}\n")
    assert tuple(map(written, read.tickers)) == rows
    assert read.article.headline == "Water costs more in Harbour"
    assert read.article.body == f"{SENTENCE} {SENTENCE}\n\n{SENTENCE} {SENTENCE}"


@pytest.mark.parametrize(("html", "rows"), PAGES.values(), ids=PAGES.keys())
def test_strips_in_pages(html: str, rows: tuple[str, ...]) -> None:
    read = parse_page(page(html))
    assert tuple(map(written, read.tickers)) == rows
    assert read.article.headline == "Water costs more in Harbour"
    assert set(read.article.body.split("\n\n")) == {f"{SENTENCE} {SENTENCE}"}
    assert read.quotes == ()


@pytest.mark.parametrize("html", NO_STRIPS.values(), ids=NO_STRIPS.keys())
def test_what_is_no_strip(html: str) -> None:
    assert parse_page(page(html)).tickers == ()


def test_the_table_is_as_large_as_promised() -> None:
    assert len(FLAT) + len(PAGES) >= 100
    assert len(NO_STRIPS) >= 25
