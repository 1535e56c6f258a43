"""From what was counted to an exit code."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.crawling.verdict import Tally, fallen_fields, judge, past_coverage
from newscrawl.quality import Coverage
from newscrawl.records import Article, Fetch, FetchResult, Page


def tally(articles_asked: int = 0, **outcomes: int) -> Tally:
    known = outcomes.pop("known", 0)
    unchanged = outcomes.pop("listings_unchanged", 0)
    found = Tally(articles_asked=articles_asked, reached=True, known=known, listings_unchanged=unchanged)
    found.outcomes.update(outcomes)
    return found


@pytest.mark.parametrize(
    ("reason", "counted", "code"),
    [
        ("finished", tally(5, article=5), 0),
        ("limit", tally(5, article=5), 0),
        ("pages_left", tally(5, article=5), 0),
        ("finished", tally(known=40, listing=3), 0),
        ("finished", tally(listings_unchanged=2, listing=2), 0),
        ("finished", tally(9, unchanged=9), 0),
        ("shutdown", tally(5, article=5), 3),
        ("closespider_timeout", tally(5, article=5), 3),
        ("output_failed", tally(5, article=5), 3),
        ("start_error", tally(5, article=5), 4),
        ("finished", tally(12, article=5, failed=7), 4),
        ("finished", tally(12, article=7, failed=5), 0),
        ("finished", tally(2, failed=2), 5),  # too few to speak of errors, and no article came
        ("finished", tally(4, dropped=4), 5),
        ("finished", tally(listing=1), 5),
    ],
)
def test_exit_code(reason: str, counted: Tally, code: int) -> None:
    judgement = judge(reason, counted, error_share=0.5)
    assert judgement.code == code
    assert bool(judgement.text) is (code != 0)


def test_nothing_answered() -> None:
    silent = Tally()
    silent.add(
        FetchResult(
            fetch=Fetch(url="https://post.example/robots.txt", reason_for="robots", status=503, reason="HTTP 503")
        )
    )
    silent.add(
        FetchResult(fetch=Fetch(url="https://post.example/", outcome="skipped", reason="robots.txt unreachable"))
    )
    judgement = judge("finished", silent, error_share=0.5)
    assert judgement.code == 4
    assert "HTTP 503" in judgement.text


def test_results_lost_in_the_pipelines() -> None:
    broken = tally(5, article=4)
    broken.pipeline_errors = 1
    assert judge("finished", broken, error_share=0.5).code == 4


def test_coverage() -> None:
    now = Coverage()
    for n in range(20):
        authors = ("Nell Ashworth",) if n < 8 else ()
        now.add(Page(article=Article(publisher="post.example", authors=authors, section="Town")))
    runs: list[dict[str, Any]] = [
        {"articles": 90, "coverage": [("post.example/authors", 1.0), ("post.example/section", 1.0)]},
        {"articles": 10, "coverage": [("post.example/authors", 0.5), ("other.example/authors", 1.0)]},
        {"articles": 0, "coverage": None},
    ]
    past = past_coverage(runs, 20)
    assert past["post.example/authors"] == pytest.approx(0.95)
    assert "other.example/authors" not in past, "ten articles are no past"
    fallen = fallen_fields(now, past, 20)
    assert fallen == ["post.example/authors"]
    assert judge("finished", tally(20, article=20), error_share=0.5, fallen=fallen).code == 6
    assert fallen_fields(now, past, 21) == []
