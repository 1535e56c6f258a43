"""When a URL is fetched again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from newscrawl.store.ledger import LedgerEntry
from newscrawl.store.revisit import decide, next_visit
from tests.store.samples import NOON

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def entry(outcome: str = "article", fetched: timedelta = timedelta(0), **known: object) -> LedgerEntry:
    values = {"published_at": NOON, "first_fetched_at": NOON} | known
    return LedgerEntry(url="https://a.example/1", outcome=outcome, fetched_at=NOON + fetched, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fetched", "next_look"),
    [
        (timedelta(0), HOUR),
        (HOUR / 2, HOUR),
        (HOUR, 6 * HOUR),
        (5 * HOUR, 6 * HOUR),
        (7 * HOUR, DAY),
        (DAY, 3 * DAY),
        (2 * DAY, 3 * DAY),
        (6 * DAY, 7 * DAY),
        (7 * DAY, None),
        (400 * DAY, None),
    ],
)
def test_looks_grow_rarer_with_age(fetched: timedelta, next_look: timedelta | None) -> None:
    due = next_visit(entry(fetched=fetched))
    assert due == (NOON + next_look if next_look else None)
    if due:
        assert decide(entry(fetched=fetched), due).fetch
        assert not decide(entry(fetched=fetched), due - timedelta(seconds=1)).fetch


@pytest.mark.parametrize(
    ("known", "now", "fetch", "reason"),
    [
        (None, NOON, True, "never fetched"),
        (entry("listing"), NOON, True, "lists other pages"),
        (entry("duplicate"), NOON + DAY, False, "known"),
        (entry("dropped"), NOON + DAY, False, "known"),
        (entry(published_at=None), NOON + DAY, False, "known"),
        (entry("unchanged"), NOON + DAY, True, "recent, looked at again"),
        (entry(published_at=NOON + 900 * DAY), NOON + HOUR, True, "recent, looked at again"),
        (entry("failed", attempts=1), NOON, True, "failed, tried again"),
        (entry("failed", attempts=2), NOON, True, "failed, tried again"),
        (entry("failed", attempts=3), NOON + HOUR / 2, False, "failed, tried again later"),
        (entry("failed", attempts=3), NOON + HOUR, True, "failed, tried again"),
        (entry("failed", attempts=8), NOON + 900 * DAY, False, "given up after 8 failures"),
        (entry("failed", attempts=1, status=404), NOON + HOUR, False, "failed, tried again later"),
        (entry("failed", attempts=1, status=404), NOON + DAY, True, "failed, tried again"),
        (entry("failed", attempts=3, status=410), NOON + 900 * DAY, False, "given up after 3 failures"),
    ],
)
def test_decisions(known: LedgerEntry | None, now: object, fetch: bool, reason: str) -> None:
    verdict = decide(known, now)  # type: ignore[arg-type]
    assert (verdict.fetch, verdict.reason) == (fetch, reason)


@pytest.mark.parametrize(
    ("changed", "fetch"), [(timedelta(minutes=10), True), (-HOUR, False), (timedelta(0), False), (9 * DAY, False)]
)
def test_a_listing_may_say_that_a_page_changed(changed: timedelta, fetch: bool) -> None:
    """Later than the fetch, and not in the future, which some sitemaps put every date in."""
    assert decide(entry("dropped"), NOON + HOUR, NOON + changed).fetch is fetch
