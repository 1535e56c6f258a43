"""docs/datasets.md says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb

from newscrawl import quality
from newscrawl.schema import TABLES
from newscrawl.store.store import SEGMENT_ROWS, SEGMENT_SECONDS, Store
from tests.store.samples import NOON, sample

TEXT = (Path(__file__).parents[2] / "docs/datasets.md").read_text("utf-8")


def test_every_table_and_reason_is_named() -> None:
    reasons = {v for k, v in vars(quality).items() if k.isupper() and k[0] != "_" and isinstance(v, str)}
    reasons.discard(quality.COUNT)
    assert len(reasons) == 6
    for name in (*TABLES, *reasons):
        assert f"`{name}`" in " ".join(TEXT.split()), name


def test_the_numbers_are_those_of_the_code() -> None:
    assert f"under {quality.MIN_WORDS} words" in TEXT
    assert f"every {SEGMENT_ROWS} articles" in TEXT
    assert (SEGMENT_SECONDS, "every five minutes" in TEXT) == (300.0, True)


def test_the_query_for_the_newest_revision(tmp_path: Path) -> None:
    with Store(tmp_path / "output", "run") as store:
        store.add(sample(1))
        store.add(sample(2))
        store.add(sample(1, text="Counted again.", at=NOON.replace(day=20)))
    found = re.search(r"```sql\n(.*?)```", TEXT, re.DOTALL)
    assert found
    rows = duckdb.sql(found[1].replace("output/", f"{tmp_path}/output/")).fetchall()
    assert len(rows) == 2
