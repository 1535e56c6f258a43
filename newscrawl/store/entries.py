"""From results to ledger entries, and what is known of results that wait to be published."""

from __future__ import annotations

from dataclasses import replace

from newscrawl.records import Fetch, FetchResult
from newscrawl.store.duplicates import headline_hash
from newscrawl.store.ledger import LedgerEntry
from newscrawl.text import strip_unprintable

_LARGEST = 2**63 - 1


def url_entry(result: FetchResult) -> LedgerEntry | None:
    """What a result tells of its URL; None for a skipped one, which must not pass for visited."""
    fetch = result.fetch
    if fetch.outcome == "skipped":
        return None
    article = result.page.article if result.page and fetch.outcome == "article" else None
    return LedgerEntry(
        url=fetch.url,
        publisher=fetch.publisher,
        article_id=fetch.article_id,
        content_hash=fetch.content_hash,
        revision=article.revision if article else None,
        outcome=fetch.outcome,
        reason=fetch.reason,
        status=fetch.status,
        etag=fetch.etag,
        last_modified=fetch.last_modified,
        published_at=article.published_at if article else None,
        first_fetched_at=fetch.fetched_at,
        fetched_at=fetch.fetched_at,
        attempts=1 if fetch.outcome == "failed" else 0,
    )


def article_entry(result: FetchResult) -> LedgerEntry | None:
    """What a result tells of its article; None where it holds none."""
    fetch = result.fetch
    if result.page is None or fetch.outcome != "article":
        return None
    article = result.page.article
    return LedgerEntry(
        url=fetch.url,
        publisher=article.publisher,
        article_id=article.article_id,
        content_hash=article.content_hash,
        headline_hash=headline_hash(article),
        revision=article.revision,
        outcome="article",
        published_at=article.published_at,
        first_fetched_at=fetch.fetched_at,
        fetched_at=fetch.fetched_at,
    )


class Pending:
    """What is known of results that wait for their segment."""

    def __init__(self) -> None:
        self.urls: dict[str, LedgerEntry] = {}
        self.articles: dict[str, LedgerEntry] = {}
        self._contents: dict[tuple[str, str | None], LedgerEntry] = {}

    def add(self, entry: LedgerEntry, before: LedgerEntry | None, article: LedgerEntry | None) -> None:
        """Take a URL's new state, what was known of it before, and its article."""
        self.urls[entry.url] = _merged(before, entry)
        if article and article.article_id and article.content_hash:
            self.articles[article.article_id] = article
            self._contents.setdefault((article.content_hash, article.publisher), article)

    def by_content(self, content_hash: str, publisher: str | None) -> LedgerEntry | None:
        if publisher is not None:
            return self._contents.get((content_hash, publisher))
        return next((e for (content, _), e in self._contents.items() if content == content_hash), None)


def _merged(before: LedgerEntry | None, entry: LedgerEntry) -> LedgerEntry:
    """As the ledger merges them: a failure keeps what earlier visits learnt."""
    if before is None:
        return entry
    answered = entry.status == 200
    return replace(
        entry,
        publisher=entry.publisher or before.publisher,
        article_id=entry.article_id or before.article_id,
        content_hash=entry.content_hash or before.content_hash,
        revision=entry.revision or before.revision,
        etag=entry.etag if answered else entry.etag or before.etag,
        last_modified=entry.last_modified if answered else entry.last_modified or before.last_modified,
        published_at=entry.published_at or before.published_at,
        first_fetched_at=before.first_fetched_at,
        attempts=before.attempts + 1 if entry.attempts else 0,
    )


def storable(fetch: Fetch) -> Fetch:
    """The fetch with nothing in it that SQLite or Arrow would refuse; nearly always the same object."""
    changes: dict[str, object] = {}
    for name in ("url", "final_url", "publisher", "reason", "article_id", "etag", "last_modified", "content_hash"):
        value = getattr(fetch, name)
        if value is not None and not value.isascii() and (clean := strip_unprintable(value)) != value:
            changes[name] = clean
    if fetch.status is not None and not 0 <= fetch.status < 2**31:
        changes["status"] = None
    if fetch.bytes is not None and not 0 <= fetch.bytes <= _LARGEST:
        changes["bytes"] = None
    return replace(fetch, **changes) if changes else fetch  # type: ignore[arg-type]
