"""The data dictionary says what the schema says."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from newscrawl import records
from newscrawl.schema import PARTITION, TABLES
from newscrawl.store.dictionary import describe, descriptions, dictionary

DOCS = Path(__file__).parents[2] / "docs"
SAME_COLUMNS = {"articles": records.Article, "fetches": records.Fetch, "runs": records.Run}


def test_the_file_is_up_to_date() -> None:
    """Else run: python -m newscrawl.store.dictionary > docs/data-dictionary.md"""
    assert (DOCS / "data-dictionary.md").read_text("utf-8") == dictionary()


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_described(table: str) -> None:
    for column in TABLES[table].names:
        assert describe(table, column).endswith((".", ")")), column


@pytest.mark.parametrize("table", SAME_COLUMNS)
def test_columns_are_the_records_fields_in_order(table: str) -> None:
    assert TABLES[table].names == [f.name for f in fields(SAME_COLUMNS[table])]


@pytest.mark.parametrize("name", ["Article", "Quote", "Ticker", "Fetch", "Run"])
def test_every_field_of_a_record_is_described(name: str) -> None:
    assert list(descriptions(name)) == [f.name for f in fields(getattr(records, name))]


def test_the_partition_column_is_in_no_file() -> None:
    assert all(PARTITION not in schema.names for schema in TABLES.values())
