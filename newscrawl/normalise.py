"""One form for every record: clean, bounded, with identifiers that rest on what was fetched.

The body's characters keep their places, for quotes point into it; what cannot be stored is replaced one for one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from newscrawl.records import Article, Fetch, FetchResult, Page, Quote, Ticker
from newscrawl.text import content_hash, digest, squeeze, word_count
from newscrawl.urls import MAX_URL_LENGTH, normalise, publisher_of, split_http

MAX_BODY = 4_000_000
MAX_NAMES = 100
MAX_TICKERS = 2_000
MAX_QUOTES = 5_000
LENGTHS = {
    "headline": 2_000, "description": 10_000, "section": 300, "publisher_name": 300, "byline_raw": 2_000,
    "dateline_place": 300, "dateline_raw": 500, "published_raw": 500, "source_credit": 500, "source_credit_raw": 1_000,
    "language": 35, "warc_file": 4_096,
}  # fmt: skip
_NAME_LENGTHS = {"authors": 300, "keywords": 300, "symbols": 50}
_TICKER_LENGTHS = {"symbol": 100, "name": 300, "currency": 10, "raw": 1_000}
_QUOTE_LENGTHS = {"speaker": 500, "speaker_raw": 500, "speaker_role": 500, "cue": 300, "addressee": 300}
_INSTANTS = ("published_at", "modified_at")
# One pass over the text, for what a match may not hold is what ends it.
_TAG = re.compile(r"</?(?:a|b|br|div|em|i|img|li|p|small|span|strong|u|ul)(?:\s[^<>]*)?/?>", re.IGNORECASE)
# Not storable as UTF-8, or taken by readers for the end of the text.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def normalise_result(result: FetchResult, run_id: str | None = None) -> FetchResult:
    """A result with its records in their final form, of the run named where it is of none yet."""
    fetch = result.fetch
    fetch = replace(fetch, publisher=fetch.publisher or publisher_of(fetch.url), run_id=fetch.run_id or run_id)
    page = result.page
    if page is None:
        return FetchResult(fetch=fetch)
    tickers = tuple(_ticker(t) for t in page.tickers[:MAX_TICKERS])
    if fetch.outcome != "article":
        return FetchResult(fetch=fetch, page=Page(article=Article(), tickers=tickers) if tickers else None)
    article = _article(page.article, fetch)
    quotes = tuple(_quotes(page.quotes[:MAX_QUOTES], article.body))
    return FetchResult(fetch=fetch, page=Page(article=article, quotes=quotes, tickers=tickers))


def _article(article: Article, fetch: Fetch) -> Article:
    values: dict[str, Any] = {name: _line(getattr(article, name), size) for name, size in LENGTHS.items()}
    values["description"] = _line(_untagged(values["description"]), LENGTHS["description"])
    values |= {name: _names(getattr(article, name), size) for name, size in _NAME_LENGTHS.items()}
    values |= {name: _utc(getattr(article, name)) for name in _INSTANTS}
    url = _url(article.url) or _url(fetch.final_url) or _url(fetch.url)
    canonical = normalise(article.canonical_url) if article.canonical_url else None
    body = _UNSTORABLE.sub("\ufffd", article.body[:MAX_BODY])
    same = body == article.body  # then what the parser counted still holds
    if same and values["headline"] == article.headline and article.content_hash:
        told = article.content_hash
    else:
        told = content_hash(values["headline"], body)
    return replace(
        article,
        **values,
        url=url,
        canonical_url=canonical or (normalise(url) if url else None),
        publisher=publisher_of(url) or publisher_of(canonical),
        article_id=_identity(url, canonical) or told,
        image_url=_url(article.image_url),
        body=body,
        word_count=article.word_count if same and article.word_count else word_count(body),
        content_hash=told,
        provenance={str(k)[:100]: str(v)[:300] for k, v in list(article.provenance.items())[:MAX_NAMES]},
        run_id=fetch.run_id or article.run_id,
        fetched_at=_utc(fetch.fetched_at or article.fetched_at),
    )


def _identity(url: str | None, canonical: str | None) -> str | None:
    """The id of the article at an address.

    The page's word for its canonical address counts within its own site only, and never for the front page: no page
    may pass for another publisher's article, nor a whole site for one article.
    """
    own = normalise(url) if url else None
    if canonical and (own is None or (publisher_of(own) == publisher_of(canonical) and not _is_front(canonical))):
        return digest(canonical)
    return digest(own) if own else None


def _is_front(url: str) -> bool:
    return re.fullmatch(r"https?://[^/?#]*/?", url) is not None


def _quotes(quotes: Iterable[Quote], body: str) -> Iterable[Quote]:
    """The quotes whose place in the body is true."""
    for quote in quotes:
        if 0 <= quote.start < quote.end <= len(body):
            values: dict[str, Any] = {n: _line(getattr(quote, n), size) for n, size in _QUOTE_LENGTHS.items()}
            for name in ("speaker", "cue"):
                start, end = getattr(quote, f"{name}_start"), getattr(quote, f"{name}_end")
                if start is None or end is None or not 0 <= start < end <= len(body):
                    values |= {f"{name}_start": None, f"{name}_end": None}
            yield replace(quote, text=body[quote.start : quote.end], **values)


def _ticker(ticker: Ticker) -> Ticker:
    values: dict[str, Any] = {n: _line(getattr(ticker, n), size) for n, size in _TICKER_LENGTHS.items()}
    return replace(ticker, **values | {"symbol": values["symbol"] or "", "raw": values["raw"] or ""})


def _line(text: str | None, size: int) -> str | None:
    """One clean line of at most `size` characters, composed (NFC), so that equal names are equal; null where nothing
    is left."""
    if text is None:
        return None
    # Cut before cleaning too, so that a title of a megabyte costs nothing; twice the size leaves room for white space.
    line = squeeze(text[: 2 * size])
    if not line.isascii():
        line = unicodedata.normalize("NFC", line)
    return line[:size].rstrip() or None


def _untagged(text: str | None) -> str | None:
    """A description without the tags that some sites leave in it."""
    return _TAG.sub(" ", text) if text and "<" in text else text


def _names(names: Iterable[str], size: int) -> tuple[str, ...]:
    """Clean names, each once, in order."""
    clean = (_line(name, size) for name in tuple(names)[:MAX_NAMES])
    return tuple(dict.fromkeys(name for name in clean if name))


def _url(url: str | None) -> str | None:
    clean = squeeze(url[: MAX_URL_LENGTH + 1]) if url else None  # a cut URL is too long for split_http
    return clean if clean and split_http(clean) else None


def _utc(at: datetime | None) -> datetime | None:
    """The instant in UTC; one without a zone is taken to be UTC already."""
    if at is None:
        return None
    try:
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (OverflowError, ValueError):  # the first or last day of the calendar
        return None
