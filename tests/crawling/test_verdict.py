"""From what was counted to an exit code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newscrawl.crawling.verdict import Tally, judge
from newscrawl.records import Fetch, FetchResult


def tally(articles_asked: int = 0, listed: int = 0, **outcomes: int) -> Tally:
    found = Tally(articles_asked=articles_asked, reached=True, listed=listed)
    found.outcomes.update(outcomes)
    return found


def silent(reason: str = "host not found") -> Tally:
    found = Tally()
    found.outcomes.update(failed=1, skipped=2)
    found.reasons.update({"robots.txt unreachable": 2, reason: 1})
    return found


@pytest.mark.parametrize(
    ("reason", "counted", "code"),
    [
        ("finished", tally(5, article=5), 0),
        ("limit", tally(5, article=5), 0),
        ("pages_left", tally(5, article=5), 0),
        ("finished", tally(listed=40, listing=3), 0),
        ("finished", tally(listed=2, listing=2), 0),
        ("finished", tally(9, unchanged=9), 0),
        ("dry", tally(listed=40, listing=3), 0),
        ("dry", tally(listing=3), 5),
        ("shutdown", tally(5, article=5), 3),
        ("closespider_timeout", tally(5, article=5), 3),
        ("output_failed", tally(5, article=5), 3),
        ("start_error", tally(5, article=5), 4),
        ("finished", tally(12, article=5, failed=7), 4),
        ("finished", tally(12, article=7, failed=5), 0),
        ("pages_left", replace(tally(12, article=7, failed=5), left=3), 4),
        ("pages_left", replace(tally(12, article=9, failed=5), left=3), 0),
        ("finished", tally(2, failed=2), 5),  # too few to speak of errors, and no article came
        ("finished", tally(4, dropped=4), 5),
        ("finished", tally(listing=1), 5),
    ],
)
def test_exit_code(reason: str, counted: Tally, code: int) -> None:
    judgement = judge(reason, counted, error_share=0.5)
    assert judgement.code == code
    assert bool(judgement.text) is (code != 0)


@pytest.mark.parametrize(
    ("reason", "hint"),
    [
        ("forbidden address", "(forbidden address); private and loopback addresses are opened by"),
        ("host not found", "(host not found); is the name spelled right"),
        ("connection failed", "(connection failed); is the site up"),
    ],
)
def test_what_to_do_about_silence(reason: str, hint: str) -> None:
    assert hint in judge("finished", silent(reason), error_share=0.5).text


GOOD = tally(5, article=5)


@pytest.mark.parametrize(
    ("sites", "code", "hint"),
    [
        ({"a.example": GOOD, "b.example": GOOD}, 0, ""),
        ({"a.example": GOOD, "b.example": tally(listed=3, listing=1)}, 0, ""),
        ({"a.example": GOOD, "b.example": silent()}, 4, "b.example: nothing was fetched (host not found)"),
        ({"a.example": GOOD, "b.example": tally(9, article=2, failed=7)}, 4, "b.example: 7 addresses failed"),
        ({"a.example": GOOD, "b.example": tally(listing=2)}, 5, "b.example: no article was found anywhere"),
        ({"a.example": GOOD, "b.example": tally(4, dropped=4)}, 5, "b.example: 4 pages were to be articles"),
        ({"a.example": silent(), "b.example": tally(listing=2)}, 4, "b.example: no article was found anywhere"),
        ({f"{n}.example": silent() for n in range(9)}, 4, "and 4 more sites"),
    ],
)
def test_a_run_is_as_good_as_its_worst_site(sites: dict[str, Tally], code: int, hint: str) -> None:
    judgement = judge("finished", GOOD, sites=sites, error_share=0.5)
    assert judgement.code == code
    assert hint in judgement.text
    assert "\n" not in judgement.text


def test_a_listing_that_did_not_change_is_no_sign_of_trouble() -> None:
    quiet = Tally()
    quiet.add(
        FetchResult(
            fetch=Fetch(url="https://post.example/map.xml", reason_for="listing", status=304, outcome="listing")
        )
    )
    assert judge("finished", quiet, error_share=0.5).code == 0


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


def test_fallen_fields_are_named() -> None:
    judgement = judge("finished", GOOD, error_share=0.5, fallen=["post.example/authors (was 98%, now 4%)"])
    assert judgement.code == 6
    assert "post.example/authors (was 98%, now 4%)" in judgement.text
