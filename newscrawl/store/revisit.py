"""When a URL is worth another request: pure functions of what the ledger knows and of a clock passed in.

Papers correct most stories within hours and few after a week, so an article is looked at again 1 h, 6 h, 1, 3 and
7 days after it was published; a visit that comes late counts for all it missed. What failed is tried again at once
twice, then ever more rarely, and given up in the end; what a server says is gone, sooner.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from newscrawl.store.ledger import LedgerEntry

REVISITS = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3), timedelta(days=7))
RETRIES = (timedelta(0), timedelta(0), *REVISITS)
RETRIES_WHEN_GONE = (timedelta(days=1), timedelta(days=7))
_GONE = (404, 410, 451)
_READ = ("article", "unchanged")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether to fetch a URL, and why, as a short fixed phrase."""

    fetch: bool
    reason: str


def decide(entry: LedgerEntry | None, now: datetime, changed_at: datetime | None = None) -> Verdict:
    """Whether a URL should be fetched now.

    Args:
        entry: what the ledger knows of it.
        now: the time of the question.
        changed_at: when its sitemap or feed says it last changed.
    """
    if entry is None:
        return Verdict(True, "never fetched")
    if entry.outcome == "listing":
        return Verdict(True, "lists other pages")
    due = next_visit(entry)
    if entry.outcome == "failed":
        if due is None:
            return Verdict(False, f"given up after {entry.attempts} failures")
        return Verdict(due <= now, "failed, tried again" if due <= now else "failed, tried again later")
    if changed_at and entry.fetched_at and entry.fetched_at < changed_at <= now:
        return Verdict(True, "changed since it was fetched")
    if due is None:
        return Verdict(False, "known")
    return Verdict(due <= now, "recent, looked at again" if due <= now else "recent, looked at again later")


def next_visit(entry: LedgerEntry) -> datetime | None:
    """When a URL is due for another look; None for never."""
    if entry.fetched_at is None:
        return None
    if entry.outcome == "failed":
        waits = RETRIES_WHEN_GONE if entry.status in _GONE else RETRIES
        tried = max(entry.attempts, 1)
        return entry.fetched_at + waits[tried - 1] if tried <= len(waits) else None
    if entry.outcome not in _READ or entry.published_at is None:
        return None
    # A date in the future is a mistake of the page: it was there when it was first fetched.
    published = min(entry.published_at, entry.first_fetched_at or entry.fetched_at)
    return next((published + step for step in REVISITS if published + step > entry.fetched_at), None)
