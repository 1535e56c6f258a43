"""`scrapy why`: what it says of known and unknown addresses."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newscrawl.commands.why import explain
from newscrawl.records import Fetch, FetchResult
from newscrawl.store.store import Store

ROOT = Path(__file__).parents[2]
AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
URL = "https://post.example/story"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    missing = Fetch(url=URL, publisher="post.example", status=404, outcome="failed", reason="HTTP 404", fetched_at=AT)
    with Store(tmp_path, "run-1") as store:
        store.add(FetchResult(fetch=missing))
        store.add(FetchResult(fetch=replace(missing, url=URL + "2", status=None, reason="timeout")))
        store.add(
            FetchResult(
                fetch=replace(missing, url=URL + "3", status=None, outcome="skipped", reason="robots.txt forbids")
            )
        )
    return tmp_path


def lines(url: str, output: Path) -> str:
    return "\n".join(explain(url, output, NOW))


def test_a_refusal_is_explained(output: Path) -> None:
    told = lines(URL, output)
    assert "last visit 2026-03-01 08:00 UTC: failed (HTTP 404)" in told
    assert "would not be visited (refused less than a day ago" in told
    assert "[run run-1]" in told


def test_a_passing_failure_would_be_tried_again(output: Path) -> None:
    assert "would be visited (failed before: timeout)" in lines(URL + "2", output)


def test_a_decision_not_to_ask_is_in_the_fetches(output: Path) -> None:
    told = lines(URL + "3", output)
    assert "skipped (robots.txt forbids)" in told
    assert "would be visited (never visited)" in told


def test_the_unknown(output: Path, tmp_path: Path) -> None:
    assert "never visited" in lines("https://post.example/other", output)
    assert "nothing was crawled" in lines(URL, tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists(), "asking leaves no trace"


def test_a_wrong_argument_is_one_line() -> None:
    command = [sys.executable, "-m", "scrapy", "why", "example.com/story"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "write it out" in done.stderr
