"""Invented results for the store's tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from newscrawl.normalise import normalise_result
from newscrawl.records import Article, Fetch, FetchResult, Page, Quote, Ticker

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
SITE = "https://harbourpost.example"


def sample(
    number: int, *, url: str | None = None, text: str | None = None, headline: str | None = None,
    at: datetime | None = None, canonical: str | None = None, tickers: int = 0,
) -> FetchResult:  # fmt: skip
    """An article as it reaches the store."""
    words = text or f"Harbour master counts {number} boats."
    body = f'{words}\n\n"We saw {number} of them," said Ida Holm.'
    start = body.index('"')
    quote = Quote(quote_no=0, kind="direct", text=body[start:], start=start, end=len(body), speaker="Ida Holm")
    address = url or f"{SITE}/news/story-{number}"
    article = Article(
        url=address,
        canonical_url=canonical or address,
        headline=headline or f"Boats in port: {number}",
        body=body,
        published_at=NOON,
        published_precision="minute",
        authors=("Nils Berg",),
        provenance={"headline": "h1"},
    )
    fetch = Fetch(
        url=address, final_url=address, status=200, outcome="article", etag=f'"{number}"', bytes=1000, seconds=0.1,
        fetched_at=at or NOON + timedelta(seconds=number),
    )  # fmt: skip
    strip = tuple(Ticker(symbol=f"S{n}", price=10.0 + n, raw=f"S{n} {10 + n}.0") for n in range(tickers))
    return normalise_result(FetchResult(fetch=fetch, page=Page(article=article, quotes=(quote,), tickers=strip)))


def failure(number: int, reason: str = "timeout", status: int | None = None) -> FetchResult:
    return FetchResult(
        fetch=Fetch(url=f"{SITE}/news/story-{number}", outcome="failed", reason=reason, status=status, fetched_at=NOON)
    )


def listing(etag: str | None = '"L"') -> FetchResult:
    return FetchResult(
        fetch=Fetch(url=f"{SITE}/feed", outcome="listing", reason_for="listing", status=200, etag=etag, fetched_at=NOON)
    )


def changed(result: FetchResult, **fetch: object) -> FetchResult:
    return replace(result, fetch=replace(result.fetch, **fetch))  # type: ignore[arg-type]
