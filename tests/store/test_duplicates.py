"""New, changed, or there already."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.records import FetchResult, Ticker
from newscrawl.store.duplicates import SAME_ADDRESS, SAME_CONTENT, StripMemory, judge
from newscrawl.store.store import Store
from tests.store.samples import NOON, SITE, listing, sample

LATER = NOON + timedelta(days=2)
OTHER = "https://otherpaper.example"
FIRST = f"{SITE}/news/story-1"

CASES = [
    ("another story", sample(2), ("article", None, 1)),
    ("the same address, the same words", sample(1, at=LATER), ("unchanged", None, None)),
    ("the same address, other words", sample(1, text="They were counted again.", at=LATER), ("article", None, 2)),
    ("the same address, another headline", sample(1, headline="More boats", at=LATER), ("article", None, 2)),
    ("spaces and capitals do not count", sample(1, headline="BOATS  in port: 1", at=LATER), ("unchanged", None, None)),
    ("another address of it", sample(1, url=f"{SITE}/amp/1", canonical=FIRST), ("duplicate", SAME_ADDRESS, None)),
    ("the same words elsewhere on the site", sample(1, url=f"{SITE}/copy"), ("duplicate", SAME_CONTENT, None)),
    ("the same words in another paper", sample(1, url=f"{OTHER}/1"), ("article", None, 1)),
    (
        "another layout, fetched with it",
        sample(1, url=f"{SITE}/amp/1", canonical=FIRST, text="Boats.", at=NOON + timedelta(minutes=5)),
        ("duplicate", SAME_ADDRESS, None),
    ),
    (
        "another address, changed since",
        sample(1, url=f"{SITE}/amp/1", canonical=FIRST, text="They were counted again.", at=LATER),
        ("article", None, 2),
    ),
    (
        "a canonical address that belongs to another story",
        sample(5, url=f"{SITE}/news/story-5", canonical=FIRST, at=LATER),
        ("article", None, 1),
    ),
    (
        "a canonical address in another paper",
        sample(1, url=f"{OTHER}/stolen", canonical=FIRST, text="All lies.", at=LATER),
        ("article", None, 1),
    ),
    ("a listing", listing(), ("listing", None, None)),
]


@pytest.mark.parametrize("waiting", [False, True], ids=["published", "waiting"])
@pytest.mark.parametrize(("result", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_verdicts(
    tmp_path: Path, result: FetchResult, expected: tuple[str, str | None, int | None], waiting: bool
) -> None:
    with Store(tmp_path, "run") as store:
        first = store.add(sample(1))
        if not waiting:
            store.flush()
        verdict = judge(result, store)
        assert judge(verdict, store) is verdict
        revision = verdict.page.article.revision if verdict.page else None
        assert (verdict.fetch.outcome, verdict.fetch.reason, revision) == expected
        if verdict.fetch.outcome in ("duplicate", "unchanged"):
            assert verdict.fetch.article_id == first.fetch.article_id


def test_a_site_whose_canonical_link_is_its_front_page_keeps_its_articles(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        verdicts = [store.add(sample(n, canonical=f"{SITE}/")) for n in range(3)]
    assert len({v.fetch.article_id for v in verdicts}) == 3
    assert {v.fetch.outcome for v in verdicts} == {"article"}


def test_a_site_whose_canonical_link_is_one_page_keeps_its_articles(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        verdicts = [store.add(sample(n, canonical=f"{SITE}/news")) for n in range(4)]
        again = [store.add(sample(n, canonical=f"{SITE}/news", at=LATER)) for n in range(4)]
        changed = [store.add(sample(n, canonical=f"{SITE}/news", text="New text.", at=LATER)) for n in range(4)]
    assert len({v.fetch.article_id for v in verdicts}) == 4
    assert {v.fetch.outcome for v in again} == {"unchanged"}
    assert [c.fetch.article_id for c in changed] == [v.fetch.article_id for v in verdicts]
    assert {c.page.article.revision for c in changed if c.page} == {2}


def test_two_layouts_do_not_take_turns_as_revisions(tmp_path: Path) -> None:
    """Each address is compared with what it gave itself."""
    layouts = [(FIRST, "Full text."), (f"{SITE}/amp/1", "Short text.")]
    with Store(tmp_path, "run") as store:
        outcomes = []
        for day in range(3):
            for url, text in layouts:
                at = NOON + timedelta(days=day)
                outcomes.append(store.add(sample(1, url=url, canonical=FIRST, text=text, at=at)).fetch.outcome)
    assert outcomes == ["article", "duplicate", *["unchanged"] * 4]


def test_tickers_stay_when_the_article_is_known(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        store.add(sample(1))
        again = store.add(sample(1, tickers=3, at=LATER))
    assert again.fetch.outcome == "unchanged"
    assert again.page is not None
    assert len(again.page.tickers) == 3


def strip(*prices: float) -> tuple[Ticker, ...]:
    return tuple(Ticker(symbol=f"S{n}", price=p, raw=f"S{n} {p}") for n, p in enumerate(prices))


def test_strips() -> None:
    memory = StripMemory()
    assert memory.new_rows("a", strip(1, 2)) == strip(1, 2)
    assert memory.new_rows("a", strip(1, 2)) == ()
    assert memory.new_rows("b", strip(1, 2)) == strip(1, 2)
    assert memory.new_rows("a", strip(1, 3)) == strip(1, 3)[1:]
    assert memory.new_rows("a", strip(1, 2, 4)) == strip(1, 2, 4)[2:]
    assert memory.new_rows("a", ()) == ()


def test_a_strip_on_a_thousand_pages_is_one_set_of_rows() -> None:
    memory = StripMemory()
    seen = [row for _ in range(1000) for row in memory.new_rows("a", strip(1, 2, 3))]
    seen += [row for _ in range(1000) for row in memory.new_rows("a", strip(1, 2, 4))]
    assert seen == [*strip(1, 2, 3), strip(1, 2, 4)[2]]
    assert memory.new_rows("b", strip(1, 2, 3)) == strip(1, 2, 3)


def test_strip_memory_is_bounded() -> None:
    memory = StripMemory(limit=10)
    for price in range(1000):
        assert memory.new_rows("a", strip(price))
    assert len(memory._rows) == len(memory._strips) == 10
