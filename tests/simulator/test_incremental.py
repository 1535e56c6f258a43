"""A second crawl of a site where a tenth of the pages changed: what it costs, and what it finds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.simulator import Crawl, Simulator

pytestmark = pytest.mark.slow

MORNING = datetime(2026, 1, 1, 7, 30, tzinfo=UTC)
"""The site's articles are of the night before."""
NEXT_DAY = datetime(2026, 1, 2, 8, tzinfo=UTC)
"""All of them are a day old, and due for another look."""


def test_all_changes_for_a_fraction_of_the_bytes(simulator: Simulator, tmp_path: Path) -> None:
    first = crawl_at(simulator, tmp_path, MORNING, "first")
    assert first.code == 0
    full = simulator.stats()["bytes"]
    try:
        simulator.ask("gen?g=2")
        second = crawl_at(simulator, tmp_path, NEXT_DAY, "second")
    finally:
        visits, cost = simulator.log("127.0.0.1"), simulator.stats()["bytes"]
        simulator.ask("gen?g=1")
    assert second.code == 0
    pages = set(simulator.pages())
    asked = [visit for visit in visits if visit["u"].removeprefix("/") in pages]
    assert len(asked) == len({visit["u"] for visit in asked})
    assert all(visit["inm"] for visit in asked), "every visit is conditional"
    known = {row["url"] for row in run(second, "fetches", "first") if row["outcome"] in ("article", "duplicate")}
    again = {row["url"]: row for row in run(second, "fetches", "second") if row["reason_for"] == "recheck"}
    assert known == again.keys()
    changed = {url for url, row in again.items() if row["status"] == 200}
    assert 0.05 * len(pages) <= len(changed) <= 0.15 * len(pages)
    assert cost <= 0.15 * full
    assert {row["outcome"] for url, row in again.items() if url not in changed} == {"unchanged"}
    # the simulator marks the first paragraph of the page, which is not always the article's
    revised = run(second, "articles", "second")
    assert {row["url"] for row in revised} <= changed
    assert {row["revision"] for row in revised} == {2}
    assert sum("[updated g2]" in row["body"] for row in revised) >= 0.8 * len(revised)
    assert revised


def crawl_at(simulator: Simulator, output: Path, at: datetime, name: str) -> Crawl:
    ahead = (at - datetime.now(UTC)).total_seconds()
    return simulator.crawl(output, f"site={simulator.url('/')}", CLOCK_AHEAD=ahead, RUN_ID=name)


def run(crawl: Crawl, table: str, name: str) -> list[dict[str, Any]]:
    """The rows of a table that a run has written."""
    return [row for row in crawl.rows(table) if row["run_id"] == name]
