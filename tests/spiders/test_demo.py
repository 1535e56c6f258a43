"""`scrapy crawl demo`, twice, as `make crawl` runs it: everything the newspaper prints arrives, and arrives once."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import newscrawl
from newscrawl.demo.edition import load_edition

EDITION = load_edition()
PROJECT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Run:
    """What a run said and left behind."""

    code: int
    stdout: str
    stderr: str
    tables: dict[str, list[dict[str, Any]]]


def crawl(output: Path) -> Run:
    command = [sys.executable, "-m", "scrapy", "crawl", "demo", "-s", f"OUTPUT_DIR={output}"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=300)
    tables = {
        name: newscrawl.load(name, output).to_pylist() for name in ("articles", "quotes", "tickers", "fetches", "runs")
    }
    return Run(done.returncode, done.stdout, done.stderr, tables)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Run]:
    output = tmp_path_factory.mktemp("output")
    return crawl(output), crawl(output)


def test_both_runs_end_well_and_quietly(runs: tuple[Run, Run]) -> None:
    assert [(run.code, run.stderr) for run in runs] == [(0, ""), (0, "")]


def test_every_open_story_makes_one_row(runs: tuple[Run, Run]) -> None:
    rows = runs[0].tables["articles"]
    assert sorted(row["headline"] for row in rows) == sorted(story.headline for story in EDITION.open_stories)
    assert {row["publisher"] for row in rows} == {EDITION.host}
    assert all(row["url"].startswith(EDITION.origin + "/") for row in rows), "no port of this run in the data"


def test_what_is_no_article_of_its_own_is_told(runs: tuple[Run, Run]) -> None:
    outcomes = {row["url"].removeprefix(EDITION.origin): row for row in runs[0].tables["fetches"]}
    copies = [outcomes[path] for path in ("/m/harbour-ferry-returns/", *EDITION.redirects)]
    assert [row["outcome"] for row in copies] == ["duplicate"] * 2
    library = [outcomes["/weekend/night-at-the-library/"], outcomes[EDITION.story("library-night").path]]
    assert sorted(row["outcome"] for row in library) == ["article", "duplicate"]
    assert outcomes[EDITION.soft_404["path"]]["outcome"] == "dropped"
    (forbidden,) = (story for story in EDITION.stories if story.subscribers_only)
    assert outcomes[forbidden.path]["outcome"] == "skipped"
    assert "robots.txt" in outcomes[forbidden.path]["reason"]


def test_a_strip_on_every_page_is_one_observation(runs: tuple[Run, Run]) -> None:
    symbols = [row["symbol"] for row in runs[0].tables["tickers"]]
    assert sorted(symbols) == sorted(row.symbol for row in (*EDITION.shares, *EDITION.markets))


def test_the_second_run_finds_nothing_new_and_says_so(runs: tuple[Run, Run]) -> None:
    first, second = runs
    for name in ("articles", "quotes"):
        assert second.tables[name] == first.tables[name]
    assert "nothing new" in second.stdout
    assert len(second.tables["runs"]) == 2
    assert len(second.tables["fetches"]) > len(first.tables["fetches"]), "listings are looked at again"


def test_the_summary_ends_with_a_line_for_python(runs: tuple[Run, Run]) -> None:
    assert "newscrawl.load(" in runs[0].stdout.splitlines()[-1]


def test_a_theme_that_loses_the_byline_is_noticed(tmp_path: Path) -> None:
    assert crawl(tmp_path).code == 0
    command = [sys.executable, "-m", "tests.demo.relaid", "-s", f"OUTPUT_DIR={tmp_path}"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 6
    (line,) = done.stderr.splitlines()
    assert line.startswith("scrapy crawl: fewer articles than before have: saltmerecourier.example/authors (was ")
    assert line.endswith("%, now 0%)"), "one field, named, and no other"
    codes = newscrawl.load("runs", tmp_path).sort_by("started_at").column("exit_code").to_pylist()
    assert codes == [0, 6]
    assert newscrawl.load("articles", tmp_path).num_rows >= 40, "the articles are stored all the same"
