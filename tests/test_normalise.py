"""One form for every record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.normalise import LENGTHS, MAX_BODY, normalise_result
from newscrawl.records import Article, Fetch, FetchResult, Page, Quote, Ticker
from newscrawl.schema import TABLES
from newscrawl.store.rows import build_table, group_rows
from newscrawl.text import digest
from newscrawl.urls import normalise

URL = "https://harbourpost.example/news/ferry"
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def article(url: str = URL, quotes: tuple[Quote, ...] = (), **fields: Any) -> Article:
    values = {"headline": "Ferry sails", "body": "One.\n\nTwo."} | fields
    fetch = Fetch(url=url, outcome="article", fetched_at=NOON, run_id="run")
    page = normalise_result(FetchResult(fetch=fetch, page=Page(article=Article(**values), quotes=quotes))).page
    assert page is not None
    return page.article


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("headline", "  Ferry\n\tsails\u200b ", "Ferry sails"),
        ("headline", "x" * 1_000_000, "x" * LENGTHS["headline"]),
        ("headline", " \u00ad ", None),
        ("headline", "bad \ud800 mark", "bad \ufffd mark"),
        ("headline", "Cafe\u0301 opens", "Café opens"),
        ("headline", "Ferry <b>sails</b>", "Ferry <b>sails</b>"),
        ("description", "<p>The ferry<br/>sails.</p> <a class='more' href='/x'>More", "The ferry sails. More"),
        ("description", "Below 5 < 6 > 4, and <unknown> words", "Below 5 < 6 > 4, and <unknown> words"),
        ("description", "<p></p>", None),
        ("authors", ("Rene\u0301 Holm", "Ren\u00e9 Holm"), ("René Holm",)),
        ("authors", (" Ida  Holm", "Ida Holm", "", "Nils Berg"), ("Ida Holm", "Nils Berg")),
        ("keywords", ("k",) * 5_000_000, ("k",)),
        ("image_url", "javascript:alert(1)", None),
        ("image_url", "https://cdn.example/a.jpg", "https://cdn.example/a.jpg"),
        ("image_url", "https://cdn.example/" + "a" * 10_000, None),
        ("published_at", datetime(2026, 3, 14, 17, tzinfo=timezone(timedelta(hours=5))), NOON),
        ("published_at", datetime(2026, 3, 14, 12), NOON),
        ("published_at", datetime.max.replace(tzinfo=timezone(-timedelta(hours=5))), None),
        ("body", "Nul\x00 and \udfff.", "Nul\ufffd and \ufffd."),
        ("body", "a" * (MAX_BODY + 5), "a" * MAX_BODY),
    ],
)
def test_fields(field: str, value: object, expected: object) -> None:
    assert getattr(article(**{field: value}), field) == expected


@pytest.mark.parametrize(
    ("url", "canonical", "identity", "publisher"),
    [
        (URL + "?utm_source=x", None, URL, "harbourpost.example"),
        (URL + "?a=1", URL, URL, "harbourpost.example"),
        ("https://amp.example.org/f", "https://example.org/news/f", "https://example.org/news/f", "example.org"),
        (URL, "https://harbourpost.example/", URL, "harbourpost.example"),
        (URL, "https://bigpaper.example/ferry", URL, "harbourpost.example"),
        (URL, "not a url", URL, "harbourpost.example"),
        ("pages/ferry.html", URL, URL, "harbourpost.example"),
    ],
)
def test_identity(url: str, canonical: str | None, identity: str, publisher: str) -> None:
    found = article(url, canonical_url=canonical)
    assert (found.article_id, found.publisher) == (digest(normalise(identity) or ""), publisher)


def test_without_any_address_the_content_is_the_identity() -> None:
    found = article("pages/ferry.html")
    assert found.article_id == found.content_hash
    assert found.url is None


def test_only_quotes_that_stand_in_the_body_are_kept() -> None:
    def quote(start: int, end: int, **places: int) -> Quote:
        return Quote(quote_no=0, kind="direct", text="?", start=start, end=end, **places)

    quotes = (quote(0, 4, speaker_start=5, speaker_end=90), quote(3, 3), quote(-1, 4), quote(4, 99))
    fetch = Fetch(url=URL, outcome="article")
    page = normalise_result(
        FetchResult(fetch=fetch, page=Page(article=Article(headline="h", body="One. Two."), quotes=quotes))
    ).page
    assert page is not None
    assert [(q.text, q.speaker_start, q.speaker_end) for q in page.quotes] == [("One.", None, None)]


@settings(deadline=None)  # a busy machine is no failure
@given(
    texts=st.lists(st.text(st.characters(exclude_categories=())), min_size=8, max_size=8),
    number=st.floats() | st.integers(),
)
def test_any_text_can_be_stored(texts: list[str], number: float) -> None:
    """Whatever a page holds becomes rows with exactly the schema."""
    h, b, d, a, s, u, r, e = texts
    fetch = Fetch(url=u, outcome="article", reason=r, etag=e, fetched_at=NOON)
    quote = Quote(quote_no=0, kind="direct", text=b, start=0, end=len(b), speaker=s, cue=d)
    ticker = Ticker(symbol=s, price=float(number) if abs(number) < 1e300 else None, raw=r)
    page = Page(
        article=Article(headline=h, body=b, description=d, authors=(a,), url=u, provenance={r: e}, image_url=u),
        quotes=(quote,),
        tickers=(ticker,),
    )
    result = normalise_result(FetchResult(fetch=fetch, page=page))
    for (table, _), rows in group_rows([result]).items():
        built = build_table(table, rows)
        assert built.num_rows == len(rows)
        assert built.schema.equals(TABLES[table])
