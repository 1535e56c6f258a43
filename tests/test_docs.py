"""Documents that cannot rot: the README's Python runs against the demo dataset, its pictures are real, its links lead
somewhere, and what it names is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import newscrawl

PROJECT = Path(__file__).parents[1]
README = (PROJECT / "README.md").read_text("utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
PAGES = [PROJECT / "README.md", PROJECT / "output" / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose `output` holds the demo newspaper."""
    folder = tmp_path_factory.mktemp("docs")
    command = [sys.executable, "-m", "scrapy", "crawl", "demo", "-s", f"OUTPUT_DIR={folder / 'output'}"]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, timeout=300)
    return folder


def test_python_in_the_readme_runs(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In order and in one namespace, as a reader would paste it."""
    monkeypatch.chdir(dataset)
    names: dict[str, Any] = {}
    for snippet in SNIPPETS:
        exec(compile(snippet, "README.md", "exec"), names)
    assert len(SNIPPETS) >= 5
    assert names["most_quoted"].iloc[0] > 1
    assert "Reuters" in names["agencies"].index


def test_the_tour_runs(dataset: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, str(PROJECT / "notebooks" / "tour.py")]
    run = subprocess.run(command, cwd=dataset, env=environment, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    assert "Flood wall" in run.stdout


def picture(table: str) -> list[list[str]]:
    """The rows of a table as the README prints them; cells are set apart by two spaces or more."""
    block = re.search(rf"^    {table} .*\n    ─+\n.*\n((?:    \S.*\n)+)", README, re.MULTILINE)
    assert block, f"no picture of {table}"
    return [re.split(r" {2,}", line.strip()) for line in block.group(1).splitlines()]


def printed(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@pytest.mark.parametrize("table", ["articles", "quotes", "tickers"])
def test_pictures_are_of_real_rows(dataset: Path, table: str) -> None:
    rows = [[printed(value) for value in row.values()] for row in newscrawl.load(table, dataset / "output").to_pylist()]
    for cells in picture(table):
        beginnings = [cell.removesuffix(" ...") for cell in cells]
        assert any(all(any(v.startswith(b) for v in row) for b in beginnings) for row in rows), cells


def test_the_picture_counts_right(dataset: Path) -> None:
    rows, columns = re.search(r"(\d+) rows, (\d+) columns", README).groups()  # type: ignore[union-attr]
    articles = newscrawl.load("articles", dataset / "output")
    assert (articles.num_rows, articles.num_columns) == (int(rows), int(columns))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(PROJECT)))
def test_links_lead_somewhere(page: Path) -> None:
    targets = [link for link in _LINK.findall(page.read_text("utf-8")) if "://" not in link]
    missing = [link for link in targets if not (page.parent / link).exists()]
    assert not missing


def test_the_tree_is_the_tree() -> None:
    tree = README.partition("## The repository")[2]
    folders: list[str] = []
    for indent, name in re.findall(r"^    ( *)([a-z_]+(?:/|\.py)) ", tree, re.MULTILINE):
        folders = [*folders[: len(indent) // 2], name]
        assert (PROJECT / "".join(folders)).exists(), "".join(folders)
    assert "newscrawl/" in tree


def test_commands_that_are_named_exist() -> None:
    ours = {path.stem for path in (PROJECT / "newscrawl" / "commands").glob("[a-z]*.py")}
    named = set(re.findall(r"scrapy (\w+) ", README))
    assert named <= ours | {"list"}
    targets = set(re.findall(r"(?:^    |`)make ([a-z]+)", README, re.MULTILINE))
    assert targets <= set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text(), re.MULTILINE))


def test_the_changelog_knows_the_version() -> None:
    from newscrawl.schema import SCHEMA_VERSION

    heading = re.search(r"^## (\S+) .*schema (\d+)", (PROJECT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heading
    assert heading.groups() == (newscrawl.__version__, str(SCHEMA_VERSION))
