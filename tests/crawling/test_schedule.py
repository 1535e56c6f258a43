"""When a known address is visited again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from newscrawl.crawling.schedule import OLDER_THAN_SINCE, decide
from newscrawl.store.ledger import LedgerEntry

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def entry(age: float, visited: float, outcome: str = "article", **more: Any) -> LedgerEntry:
    """Published `age` hours ago, visited last `visited` hours ago."""
    return LedgerEntry(
        url="https://example.com/a",
        outcome=outcome,
        published_at=NOW - hours(age),
        fetched_at=NOW - hours(visited),
        **more,
    )


@pytest.mark.parametrize(
    ("age", "visited", "due"),
    [
        (0.5, 0.4, False),
        (1.1, 1.05, True),  # the mark of one hour has passed since
        (1.1, 0.05, False),
        (5, 3, False),
        (7, 3, True),
        (7, 0.5, False),
        (25, 18, True),
        (73, 40, True),
        (73, 0.5, False),
        (7 * 24 + 1, 48, True),
        (8 * 24, 1, False),
        (400, 200, False),  # old enough: never again
        (400, 300, True),  # seen only when fresh: one last look
        (-5, 1, False),  # dated in the future
    ],
)
def test_recent_articles_are_looked_at_again_ever_less(age: float, visited: float, due: bool) -> None:
    assert decide(entry(age, visited), NOW).visit is due


@pytest.mark.parametrize(
    ("known", "visit"),
    [
        (None, True),
        (entry(900, 700, "duplicate"), False),
        (entry(900, 700, "listing"), False),
        (entry(2, 1.5, "dropped", reason="no headline"), False),
        (entry(900, 1, "dropped", reason=OLDER_THAN_SINCE), True),
        (entry(900, 1, "failed", reason="timeout", attempts=1), True),
        (entry(900, 1, "failed", reason="timeout", attempts=10), False),
        (entry(900, 1, "failed", status=404, attempts=1), False),
        (entry(900, 25, "failed", status=404, attempts=1), True),
        (entry(900, 25, "failed", status=404, attempts=3), False),
        (entry(900, 999, "failed", status=410, attempts=1), False),
        (entry(900, 1, "failed", status=503, attempts=1), True),
    ],
)
def test_what_became_of_it_decides(known: LedgerEntry | None, visit: bool) -> None:
    decision = decide(known, NOW)
    assert decision.visit is visit
    assert decision.why


@pytest.mark.parametrize(
    ("modified", "visit"),
    [(NOW - hours(1), True), (NOW - hours(60), False), (NOW + timedelta(days=365), False), (None, False)],
)
def test_a_listing_that_says_changed_is_believed_within_reason(modified: datetime | None, visit: bool) -> None:
    assert decide(entry(900, 50), NOW, modified_at=modified).visit is visit


def test_a_run_that_wants_new_ones_leaves_old_ones_out() -> None:
    assert not decide(entry(900, 1, "dropped", reason=OLDER_THAN_SINCE), NOW, since=NOW).visit


def test_a_change_in_the_second_of_the_last_visit_is_not_missed() -> None:
    visited = entry(900, 50).fetched_at
    assert visited is not None
    late = LedgerEntry(url="https://example.com/a", outcome="article", fetched_at=visited + timedelta(milliseconds=400))
    assert decide(late, NOW, modified_at=visited).visit
    assert not decide(late, NOW, modified_at=visited - timedelta(seconds=1)).visit


def test_the_later_of_two_dates_of_publication_counts() -> None:
    """A sitemap that lists an article as today's news knows better than a page that says 2015."""
    old = entry(9000, 1.05)
    assert not decide(old, NOW).visit
    assert decide(old, NOW, published_at=NOW - hours(1.1)).visit
    assert not decide(old, NOW, published_at=NOW - hours(0.9)).visit
    assert not decide(entry(2, 0.5), NOW, published_at=NOW - hours(9000)).visit


def test_an_undated_article_counts_from_its_first_visit() -> None:
    undated = LedgerEntry(
        url="https://example.com/a", outcome="article", first_fetched_at=NOW - hours(7), fetched_at=NOW - hours(5)
    )
    assert decide(undated, NOW).visit
    assert decide(undated, NOW, published_at=NOW + hours(200)).visit, "dates in the future tell nothing"


@pytest.mark.parametrize(
    ("hour", "visits"),
    [(0.9, 0), (1.1, 1), (5.9, 1), (6.1, 2), (23, 2), (25, 3), (71, 3), (73, 4), (167, 4), (169, 5), (2000, 5)],
)
def test_a_crawl_every_ten_minutes_visits_five_times(hour: float, visits: int) -> None:
    """Read when it was new, an article is looked at again at 1 h, 6 h, 1 d, 3 d and 7 d, and never after."""
    born = NOW
    state = LedgerEntry(url="https://example.com/a", outcome="article", published_at=born, fetched_at=born)
    made, now = 0, born
    while now <= born + hours(hour):
        if decide(state, now).visit:
            made += 1
            state = replace(state, fetched_at=now, outcome="unchanged")
        now += timedelta(minutes=10)
    assert made == visits
