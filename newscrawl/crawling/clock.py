"""What time it is, for all that a crawl decides by the clock or writes down with it.

The setting CLOCK_AHEAD moves it: a schedule of days is tried in seconds, and `scrapy why URL -s CLOCK_AHEAD=86400`
tells what would be done tomorrow. Waiting and politeness go by the monotonic clock, which nothing moves.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_ahead = timedelta(0)


def set_ahead(seconds: float) -> None:
    """Move the clock of this process; once, before anything starts."""
    global _ahead
    _ahead = timedelta(seconds=seconds)


def now() -> datetime:
    """The present, UTC."""
    return datetime.now(UTC) + _ahead
