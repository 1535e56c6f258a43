"""The store loses nothing and repeats nothing, whatever happens to it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.records import Run
from newscrawl.store import segment
from newscrawl.store.dataset import load
from newscrawl.store.store import Store
from tests.store.samples import NOON, SITE, changed, failure, listing, sample


def urls(root: Path, table: str = "articles") -> list[str]:
    return sorted(load(table, root)["url"].to_pylist())


def test_segments_are_published_as_they_fill(tmp_path: Path) -> None:
    with Store(tmp_path, "run", segment_rows=3) as store:
        for n in range(7):
            store.add(sample(n))
        assert len(urls(tmp_path)) == 6
        assert store.get(sample(6).fetch.url) is not None  # waiting, and known all the same
    assert len(urls(tmp_path)) == 7
    assert sorted(p.name for p in (tmp_path / "articles").rglob("*.parquet")) == [
        "run-1-000001.parquet",
        "run-1-000002.parquet",
        "run-1-000003.parquet",
    ]


def test_only_finished_files_stand_under_the_tables(tmp_path: Path) -> None:
    with Store(tmp_path, "run", segment_rows=2) as store:
        for n in range(5):
            store.add(sample(n, tickers=3))
        store.add(failure(9))
    for table in ("articles", "quotes", "tickers", "fetches"):
        files = [p for p in (tmp_path / table).rglob("*") if p.is_file()]
        assert files
        assert all(p.suffix == ".parquet" for p in files)


def test_an_article_never_appears_before_its_quotes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published: list[str] = []
    monkeypatch.setattr(segment, "move_into_place", lambda source, target: published.append(target.parts[-3]))
    with Store(tmp_path, "run") as store:
        store.add(sample(1, tickers=1))
    assert published == ["quotes", "tickers", "articles", "fetches"]


def test_rows_are_filed_under_the_day_of_their_fetch(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        store.add(sample(1, at=NOON))
        store.add(sample(2, at=NOON + timedelta(days=1)))
    assert {p.name for p in (tmp_path / "articles").iterdir()} == {"fetch_date=2026-03-14", "fetch_date=2026-03-15"}


def test_a_second_run_finds_everything_unchanged(tmp_path: Path) -> None:
    for run in ("first", "second"):
        with Store(tmp_path, run) as store:
            outcomes = [store.add(sample(n)).fetch.outcome for n in range(4)]
    assert outcomes == ["unchanged"] * 4
    assert len(urls(tmp_path)) == 4
    assert len(urls(tmp_path, "fetches")) == 8


def test_a_changed_article_is_a_new_revision(tmp_path: Path) -> None:
    later = NOON + timedelta(days=1)
    with Store(tmp_path, "first") as store:
        store.add(sample(1))
        store.add(sample(2))
    with Store(tmp_path, "second") as store:
        store.add(sample(1, text="The harbour master counted again.", at=later))
    rows = load("articles", tmp_path)
    assert sorted(rows["revision"].to_pylist()) == [1, 1, 2]
    latest = load("articles", tmp_path, latest=True).sort_by("url")
    assert latest["revision"].to_pylist() == [2, 1]
    assert latest["body"][0].as_py().startswith("The harbour master counted again.")
    quotes = load("quotes", tmp_path, latest=True)
    assert sorted(quotes["revision"].to_pylist()) == [1, 2]


def test_a_skipped_url_is_told_of_but_not_known(tmp_path: Path) -> None:
    skipped = changed(failure(1, "past the limit"), outcome="skipped")
    with Store(tmp_path, "run") as store:
        store.add(skipped)
    with Store(tmp_path, "next") as store:
        assert store.get(skipped.fetch.url) is None
    assert load("fetches", tmp_path)["outcome"].to_pylist() == ["skipped"]


def test_a_failure_keeps_what_is_known(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        store.add(sample(1))
        for _ in range(2):
            store.add(failure(1, status=503))
    with Store(tmp_path, "next") as store:
        store.add(failure(1))
        waiting = store.get(sample(1).fetch.url)
        store.flush()
        entry = store.ledger.get(sample(1).fetch.url)
    assert entry == waiting
    assert entry is not None
    assert (entry.outcome, entry.attempts, entry.etag, entry.revision) == ("failed", 3, '"1"', 1)


@pytest.mark.parametrize(("reason", "kept"), [("finished", True), ("shutdown", False)])
def test_listing_validators_are_kept_only_by_a_finished_run(tmp_path: Path, reason: str, kept: bool) -> None:
    store = Store(tmp_path, "run")
    store.add(listing())
    store.close(Run(run_id="run", spider="news", started_at=NOON, finished_at=NOON, exit_reason=reason))
    with Store(tmp_path, "next") as store:
        headers = store.ledger.conditional_headers(f"{SITE}/feed")
    assert headers == ({"If-None-Match": '"L"'} if kept else {})


def test_what_was_judged_is_judged_again_where_another_process_was_first(tmp_path: Path) -> None:
    with Store(tmp_path, "first") as first, Store(tmp_path, "second") as second:
        judged = first.judge(sample(1))
        second.add(sample(1))
        second.flush()
        assert first.add(judged).fetch.outcome == "article"  # as far as it knows
    assert len(urls(tmp_path)) == 1


def test_a_verdict_holds_for_the_next_result_only(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        early = store.judge(sample(1))
        store.add(sample(1))
        assert store.add(early).fetch.outcome != "article"
    assert len(urls(tmp_path)) == 1
