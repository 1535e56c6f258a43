"""Is this article new, changed, or there already?

`judge` compares a result with what is known and says so in the fetch's outcome:

- the address gave this content last time, or its article has this content: `unchanged`;
- another address of the same article, or another article of the same publisher with the same content: `duplicate`;
- the article's content changed: a new revision;
- else the article is new.

Two papers that print the same wire copy are two facts, so content is only compared within a publisher. A page whose
canonical address belongs to an article with another headline is not believed (sites that name their front page or a
section in every canonical link are common): it is known by its own address.

`StripMemory` does the same for ticker strips: a row repeated on the pages of one run is one observation.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from newscrawl.quality import without_article
from newscrawl.records import Article, Fetch, FetchResult, Page, Ticker
from newscrawl.store.ledger import LedgerEntry
from newscrawl.text import digest, fold
from newscrawl.urls import normalise

# Within this time, other words under another address are the same story in another layout (AMP, print, mobile).
SAME_STORY = timedelta(hours=1)
STRIP_ROWS = 200_000
SAME_CONTENT = "same content"
SAME_ADDRESS = "same canonical address"


class Known(Protocol):
    """What has been seen before; a `Ledger` or a `Store`."""

    def get(self, url: str) -> LedgerEntry | None: ...
    def article(self, article_id: str) -> LedgerEntry | None: ...
    def by_content(self, content_hash: str, publisher: str | None = None) -> LedgerEntry | None: ...


def judge(result: FetchResult, known: Known) -> FetchResult:
    """The result with its outcome, article id and revision settled; the same object where nothing changes.

    Judging twice against the same knowledge gives the same verdict.
    """
    page, fetch = result.page, result.fetch
    if page is None or fetch.outcome != "article" or page.article.content_hash is None:
        return result
    article = page.article
    last = known.get(fetch.url)
    if last and last.article_id and last.content_hash == article.content_hash:
        return without_article(result, "unchanged", None, last.article_id)
    current, identity = _current(article, fetch.url, last, known)
    if current is None:
        twin = known.by_content(article.content_hash or "", article.publisher)
        if twin:
            return without_article(result, "duplicate", SAME_CONTENT, twin.article_id)
        return _accept(result, page, identity, 1)
    same_place = current.url == fetch.url
    if current.content_hash == article.content_hash:
        return without_article(
            result,
            "unchanged" if same_place else "duplicate",
            None if same_place else SAME_ADDRESS,
            current.article_id,
        )
    if not same_place and _just_seen(current, fetch):
        return without_article(result, "duplicate", SAME_ADDRESS, current.article_id)
    return _accept(result, page, identity, (current.revision or 0) + 1)


def headline_hash(article: Article) -> str | None:
    """Hash of the headline, case, spaces and punctuation aside."""
    return digest(fold(article.headline)) if article.headline else None


def _current(article: Article, url: str, last: LedgerEntry | None, known: Known) -> tuple[LedgerEntry | None, str]:
    """The state of the article this page is a reading of, and the id it goes by."""
    if last and last.article_id:
        current = known.article(last.article_id)
        if current and current.url == url:
            return current, last.article_id
    current = known.article(article.article_id)
    if current is None or current.url == url or current.headline_hash == headline_hash(article):
        return current, article.article_id
    own = digest(normalise(url) or url)
    return known.article(own), own


def _just_seen(current: LedgerEntry, fetch: Fetch) -> bool:
    if current.fetched_at is None or fetch.fetched_at is None:
        return False
    return abs(fetch.fetched_at - current.fetched_at) < SAME_STORY


def _accept(result: FetchResult, page: Page, article_id: str, revision: int) -> FetchResult:
    article, fetch = page.article, result.fetch
    if (
        (article.article_id, article.revision) == (article_id, revision)
        and fetch.article_id == article_id
        and fetch.content_hash == article.content_hash
    ):
        return result
    if (article.article_id, article.revision) != (article_id, revision):
        page = replace(page, article=replace(article, article_id=article_id, revision=revision))
    return FetchResult(fetch=replace(fetch, article_id=article_id, content_hash=article.content_hash), page=page)


class StripMemory:
    """Remembers the ticker rows of one run: which publisher printed what."""

    def __init__(self, limit: int = STRIP_ROWS) -> None:
        self._limit = limit
        self._strips: dict[int, None] = {}
        self._rows: dict[int, None] = {}

    def keep_new(self, result: FetchResult) -> FetchResult:
        """The result with the ticker rows not seen before in this run."""
        page = result.page
        if page is None or not page.tickers:
            return result
        rows = self.new_rows(result.fetch.publisher, page.tickers)
        if not rows and result.fetch.outcome != "article":
            return replace(result, page=None)
        return replace(result, page=replace(page, tickers=rows))

    def new_rows(self, publisher: str | None, tickers: Iterable[Ticker]) -> tuple[Ticker, ...]:
        """The rows not seen before in this run, in order."""
        rows = tuple(tickers)
        strip = hash((publisher, *((t.symbol, t.raw, t.price, t.change) for t in rows)))
        if not rows or not self._first(self._strips, strip):
            return ()
        return tuple(t for t in rows if self._first(self._rows, hash((publisher, t.symbol, t.raw, t.price, t.change))))

    def _first(self, seen: dict[int, None], key: int) -> bool:
        """Whether a key is new; the oldest are forgotten beyond the limit, so that no site can fill the memory."""
        if key in seen:
            return False
        seen[key] = None
        if len(seen) > self._limit:
            del seen[next(iter(seen))]
        return True
