"""A field that goes missing, told from one that was never there and from chance."""

from __future__ import annotations

import pytest

from newscrawl.crawling.coverage import falls
from newscrawl.quality import Coverage
from newscrawl.records import Article, Page


def shares(
    articles: int, share: float = 1.0, publisher: str = "post.example", field: str = "authors"
) -> dict[str, float]:
    return {f"{publisher}/articles": float(articles), f"{publisher}/{field}": share}


@pytest.mark.parametrize(
    ("now", "earlier", "fallen"),
    [
        ((20, 0.0), [(90, 1.0)], True),
        ((20, 0.5), [(20, 1.0)], True),  # halved, exactly
        ((20, 0.55), [(500, 1.0)], False),  # fell, and did not halve
        ((20, 0.4), [(90, 1.0), (10, 0.5)], True),  # 0.95 over all
        ((20, 0.1), [(200, 0.25)], False),  # two of twenty where five were due: chance
        ((400, 0.1), [(400, 0.25)], True),
        ((200, 0.0), [(200, 0.08)], False),  # always rare
        ((20, 0.0), [(19, 1.0)], False),  # no past to speak of
        ((20, 0.0), [], False),
        ((5, 0.0), [(4, 0.0), (6, 0.0), (5, 0.0), (300, 0.9)], True),  # a few articles every twenty minutes
        ((5, 0.0), [(4, 1.0), (6, 1.0), (5, 1.0), (300, 1.0)], False),  # five are not the whole story yet
        ((5, 0.0), [(4, 1.0)], False),
    ],
)
def test_what_fell(now: tuple[int, float], earlier: list[tuple[int, float]], fallen: bool) -> None:
    found = falls(shares(*now), [shares(*run) for run in earlier], 20)
    assert [fall.name for fall in found] == ["post.example/authors"] * fallen


def test_publishers_are_compared_with_themselves() -> None:
    now = shares(30, 0.0) | shares(30, 0.9, "other.example")
    earlier = [shares(50, 0.9) | shares(50, 0.0, "other.example"), shares(50, 1.0, "third.example")]
    (fall,) = falls(now, earlier, 20)
    assert str(fall) == "post.example/authors (was 90%, now 0%)"


def test_a_run_that_does_not_count_its_articles_is_no_past() -> None:
    assert falls(shares(30, 0.0), [{"post.example/authors": 1.0}], 20) == []


def test_it_reads_what_runs_hold() -> None:
    coverage = Coverage()
    for n in range(20):
        authors = ("Nell Ashworth",) if n < 8 else ()
        coverage.add(Page(article=Article(publisher="post.example", authors=authors, section="Town")))
    (fall,) = falls(coverage.shares(), [shares(100) | shares(100, field="section")], 20)
    assert (fall.name, fall.before, fall.now) == ("post.example/authors", 1.0, 0.4)
