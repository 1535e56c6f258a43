"""The item pipelines in a real crawl."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from newscrawl.store.dataset import load
from tests import warm

ROOT = Path(__file__).parents[2]


def run_crawl(root: Path, run_id: str, disk: str = "") -> tuple[dict[str, Any], str]:
    """The crawl's stats and what it wrote to stderr."""
    done = warm.run("tests.pipelines.crawl", str(root), run_id, disk)
    assert done.code == 0, done.err
    return json.loads(done.out), done.err


def crawl(root: Path, run_id: str) -> dict[str, Any]:
    stats, log = run_crawl(root, run_id)
    assert not log
    return stats


@pytest.fixture(scope="module")
def crawls(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    root = tmp_path_factory.mktemp("output")
    return root, [crawl(root, "first"), crawl(root, "second")]


def test_everything_is_counted(crawls: tuple[Path, list[dict[str, Any]]]) -> None:
    _, (first, second) = crawls
    counts = {
        "newscrawl/dropped/no headline": 1,
        "newscrawl/dropped/soft 404": 1,
        "newscrawl/failed/timeout": 1,
        "newscrawl/tickers": 4,
        "finish_reason": "finished",
    }
    assert first == counts | {"newscrawl/articles": 2, "newscrawl/quotes": 2, "newscrawl/duplicates": 2}
    assert second == counts | {"newscrawl/duplicates": 4}


def test_every_result_has_its_row_in_fetches(crawls: tuple[Path, list[dict[str, Any]]]) -> None:
    fetches = load("fetches", crawls[0]).to_pylist()
    outcomes = {run: Counter(f["outcome"] for f in fetches if f["run_id"] == run) for run in ("first", "second")}
    rest = {"dropped": 2, "failed": 1, "listing": 1}
    assert outcomes["first"] == rest | {"article": 2, "duplicate": 2}
    assert outcomes["second"] == rest | {"unchanged": 4}
    repeated = {f["url"].split("/")[3]: f["article_id"] for f in fetches if f["outcome"] == "duplicate"}
    articles = {a["url"]: a["article_id"] for a in load("articles", crawls[0]).to_pylist()}
    assert set(repeated.values()) == set(articles.values())


def test_a_strip_is_one_observation_per_run(crawls: tuple[Path, list[dict[str, Any]]]) -> None:
    tickers = load("tickers", crawls[0])
    assert Counter(tickers["run_id"].to_pylist()) == {"first": 4, "second": 4}
    assert None not in tickers["observed_at"].to_pylist()


def test_a_run_tells_what_it_was(crawls: tuple[Path, list[dict[str, Any]]]) -> None:
    first, second = load("runs", crawls[0]).sort_by("run_id").to_pylist()
    assert first["config_hash"] == second["config_hash"]
    assert (first["pages"], first["articles"], first["duplicates"], first["dropped"], first["failed"]) == (
        7,
        2,
        2,
        2,
        1,
    )
    assert (second["articles"], second["duplicates"]) == (0, 4)
    assert dict(first["arguments"]) == {"edition": "harbour"}
    assert dict(first["coverage"])["harbourpost.example/authors"] == 1.0
    assert dict(first["coverage"])["harbourpost.example/section"] == 0.0
    assert first["exit_reason"] == "finished"


def test_a_full_disk_stops_the_crawl_with_one_clear_message(tmp_path: Path) -> None:
    stats, log = run_crawl(tmp_path, "first", "full")
    assert stats["finish_reason"] == "output_failed"
    assert "No space left on device" in stats["newscrawl/store_error"]
    assert not log  # the crawl command prints it, once
    stats, log = run_crawl(tmp_path, "second")
    assert load("articles", tmp_path).sort_by("url")["run_id"].to_pylist() == ["first", "second"]
