"""What must hold for any input at all: the parsers never raise, never open a socket, never take for ever.

Three kinds of input: bytes without sense, pages put together from a small grammar of everything news pages are made of,
and golden pages cut, spliced, repeated and decoded wrongly. A fault found here is fixed in its extractor and stays as
an `@example`. `FUZZ=1000 pytest tests/test_properties.py` searches for longer, with new examples every time.
"""

from __future__ import annotations

import math
import os
import socket
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newscrawl.parse.page import parse_page, parse_text
from newscrawl.records import Article, Page, Quote, Ticker
from tests import hostile
from tests.strategies import ENCODINGS, FLAT_TEXTS, PAGES, URL, URLS, damaged

# The suite tries the same examples every time; FUZZ=1000 tries new ones, so many for each test.
FUZZ = int(os.environ.get("FUZZ", "0"))
few = settings(
    max_examples=FUZZ or 50, derandomize=not FUZZ, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
many = settings(few, max_examples=FUZZ or 120)


@pytest.fixture(autouse=True, scope="module")
def no_sockets() -> Iterator[None]:
    def refuse(*args: object, **kwargs: object) -> NoReturn:
        raise AssertionError("a parser opened a socket")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "socket", refuse)
        patch.setattr(socket, "getaddrinfo", refuse)
        yield


# --- what must hold


def check(page: Page) -> None:
    """The promises of records.py, on one page."""
    failed = {name: source for name, source in page.article.provenance.items() if source.startswith("error:")}
    assert not failed, "an extractor raised, and only the guard of page.py caught it"
    check_article(page.article)
    for number, quote in enumerate(page.quotes):
        assert quote.quote_no == number
        check_quote(quote, page.article.body)
    for ticker in page.tickers:
        check_ticker(ticker)


def check_article(article: Article) -> None:
    for name in article.__slots__:
        check_value(getattr(article, name))
    if article.body:
        assert all(p == p.strip() and p for p in article.body.split("\n\n"))
    assert (article.published_at is None) == (article.published_precision is None)
    assert article.word_count >= 0
    assert article.article_id
    assert len(article.authors) == len(set(article.authors))
    for name in ("headline", "description", "section", "dateline_place", "source_credit", "published_raw"):
        value = getattr(article, name)
        assert value is None or value.strip(), f"{name} is empty; nothing found is None"


def check_value(value: Any) -> None:
    if isinstance(value, str):
        value.encode("utf-8")  # a lone surrogate would break the writer
    elif isinstance(value, datetime):
        assert value.utcoffset() == UTC.utcoffset(None)
    elif isinstance(value, tuple):
        for item in value:
            check_value(item)


def check_quote(quote: Quote, body: str) -> None:
    assert 0 <= quote.start < quote.end <= len(body)
    assert quote.text == body[quote.start : quote.end]
    assert 0 <= quote.confidence <= 1
    assert quote.paragraph_no == body.count("\n\n", 0, quote.start)
    for text, start, end in (
        (quote.speaker_raw, quote.speaker_start, quote.speaker_end),
        (quote.cue, quote.cue_start, quote.cue_end),
    ):
        assert (start is None) == (end is None)
        if start is not None and end is not None:
            assert text == body[start:end]


def check_ticker(ticker: Ticker) -> None:
    assert ticker.symbol.strip()
    assert ticker.raw.strip()
    assert ticker.direction in (None, "up", "down", "flat")
    for number in (ticker.price, ticker.change, ticker.change_pct, ticker.change_pct_reported):
        assert number is None or math.isfinite(number)
    for text in (ticker.symbol, ticker.name, ticker.raw):
        check_value(text)


# --- the tests


@many
@given(st.binary(max_size=1500), URLS, ENCODINGS)
@example(b"\x80", None, "hex")
@example(b"\x80", None, "idna")
@example(b"\x80", None, "utf-16")
@example(b'<meta charset="undefined">\x80', None, None)
def test_any_bytes(data: bytes, url: str | None, encoding: str | None) -> None:
    check(parse_page(data, url, encoding))


@many
@given(PAGES, URLS)
def test_any_page(html: str, url: str | None) -> None:
    check(parse_page(html, url))
    check(parse_page(html.encode("utf-8", "surrogatepass"), url))


@many
@given(damaged(), ENCODINGS)
def test_damaged_golden_pages(data: bytes, encoding: str | None) -> None:
    check(parse_page(data, URL, encoding))


@many
@given(FLAT_TEXTS)
@example("")
@example("\n\n\n")
@example("▲")
@example("A1▲ 1 (1%)")
def test_any_flat_text(text: str) -> None:
    check(parse_text(text, URL))


@few
@given(damaged())
def test_damaged_text(data: bytes) -> None:
    check(parse_text(data.decode("utf-8", "surrogateescape")))


@few
@given(st.one_of(PAGES, damaged()))
def test_same_input_same_output(html: str | bytes) -> None:
    assert parse_page(html, URL) == parse_page(html, URL)


# --- time


def seconds(work: Callable[[], Page]) -> float:
    started = time.process_time()
    check(work())
    return time.process_time() - started


# A bound far above what a linear reader needs (well under a second each) and far below what a quadratic one takes.
BOUND = 10.0


@pytest.mark.parametrize("name", hostile.PAGES)
def test_hostile_page_in_bounded_time(name: str) -> None:
    assert seconds(lambda: parse_page(hostile.PAGES[name].encode(), URL)) < BOUND


@pytest.mark.parametrize("name", hostile.TEXTS)
def test_hostile_text_in_bounded_time(name: str) -> None:
    assert seconds(lambda: parse_text(hostile.TEXTS[name], URL)) < BOUND
