"""When a known address is worth another visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscrawl.store.ledger import LedgerEntry

# Corrections come soon after publication or hardly at all.
MARKS = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3), timedelta(days=7))
OLDER_THAN_SINCE = "older than since"
_SKEW = timedelta(minutes=5)  # a server's clock may be ahead of ours; dates of next year are nonsense
_DAY = timedelta(days=1)
_GONE = frozenset({410})
_REFUSED = frozenset({400, 401, 402, 403, 404, 405, 406, 451})
_REFUSALS = 3
_FAILURES = 10


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to visit, and the reason in words a person understands."""

    visit: bool
    why: str


def decide(
    entry: LedgerEntry | None,
    now: datetime,
    *,
    modified_at: datetime | None = None,
    published_at: datetime | None = None,
    since: datetime | None = None,
) -> Decision:
    """Whether an address is to be visited now.

    Args:
        entry: what the ledger knows of it.
        now: the present.
        modified_at: when a sitemap or feed says the page was last changed, or published.
        published_at: when a sitemap or feed says it was published.
        since: the oldest publication date the run asks for.
    """
    if entry is None or entry.fetched_at is None:
        return Decision(True, "never visited")
    if entry.outcome == "failed":
        return _after_failure(entry, now)
    if entry.outcome == "listing":
        return Decision(False, "a listing, not an article")
    # listings count in seconds: a change in the very second of the last visit may have come after it
    if modified_at and entry.fetched_at.replace(microsecond=0) <= modified_at <= now + _SKEW:
        return Decision(True, "changed since the last visit, says its listing")
    if entry.outcome == "dropped":
        if entry.reason == OLDER_THAN_SINCE and since is None:
            return Decision(True, "left out earlier for its age")
        return Decision(False, f"no article: {entry.reason or 'dropped'}")
    if mark := due_mark(entry, now, published_at):
        return Decision(True, f"last visited before it was {_words(mark)} old: time to look for corrections")
    return Decision(False, "known, and no visit is due")


def due_mark(entry: LedgerEntry, now: datetime, published_at: datetime | None = None) -> timedelta | None:
    """The latest mark of the schedule that has passed since the last visit. Page and listing may give two dates of
    publication: the later one counts, for the news of yesterday is news whenever it was first written."""
    dates = [at for at in (entry.published_at, published_at) if at and at <= now]
    if not dates and entry.published_at is None and entry.first_fetched_at:
        dates = [entry.first_fetched_at]
    if not dates or entry.fetched_at is None:
        return None
    born = max(dates)
    passed = [mark for mark in MARKS if entry.fetched_at < born + mark <= now]
    return passed[-1] if passed else None


def _after_failure(entry: LedgerEntry, now: datetime) -> Decision:
    assert entry.fetched_at is not None
    if entry.status in _GONE:
        return Decision(False, f"gone for good (HTTP {entry.status})")
    if entry.status in _REFUSED:
        if entry.attempts >= _REFUSALS:
            return Decision(False, f"refused {entry.attempts} times (HTTP {entry.status})")
        if now < entry.fetched_at + _DAY:
            return Decision(False, f"refused less than a day ago (HTTP {entry.status})")
    if entry.attempts >= _FAILURES:
        return Decision(False, f"failed {entry.attempts} times, last: {entry.reason}")
    return Decision(True, f"failed before: {entry.reason}")


def _words(mark: timedelta) -> str:
    if mark < _DAY:
        hours = int(mark.total_seconds() // 3600)
        return f"{hours} hour{'s' if hours > 1 else ''}"
    return f"{mark.days} day{'s' if mark.days > 1 else ''}"
