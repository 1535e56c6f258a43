"""pandas, Polars and DuckDB read the datasets as they stand, also while segments are being published."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

import newscrawl
from newscrawl.errors import StoreError, UsageError
from newscrawl.records import Run
from newscrawl.schema import SCHEMA_VERSION, TABLES
from newscrawl.store.store import Store
from tests.store.samples import NOON, sample
from tests.store.test_crashes import start_writer


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("output")
    for n in range(2):
        store = Store(root, f"run{n}", segment_rows=2)
        for number in range(5 * n, 5 * n + 5):
            store.add(sample(number, tickers=2))
        store.close(Run(run_id=f"run{n}", spider="news", arguments={"site": "x"}, started_at=NOON, finished_at=NOON))
    return root


ROWS = {"articles": 10, "quotes": 10, "tickers": 20, "fetches": 10, "runs": 2}


@pytest.mark.parametrize("table", TABLES)
def test_three_libraries_read_every_table(output: Path, table: str) -> None:
    folder = output / table
    names = [*TABLES[table].names, "fetch_date"]
    frame = pd.read_parquet(folder)
    polars = pl.read_parquet(folder)
    duck = duckdb.sql(f"SELECT * FROM '{folder}/**/*.parquet'").fetchall()
    assert len(frame) == len(polars) == len(duck) == ROWS[table]
    assert list(frame.columns) == names
    assert polars.columns == names
    assert duckdb.sql(f"SELECT fetch_date FROM '{folder}/**/*.parquet'").fetchall()[0] == (date(2026, 3, 14),)


def test_the_values_come_back(output: Path) -> None:
    articles = pd.read_parquet(output / "articles").sort_values("url").reset_index()
    assert articles.headline[3] == "Boats in port: 3"
    assert articles.published_at[3] == pd.Timestamp(NOON)
    assert list(articles.authors[3]) == ["Nils Berg"]
    quotes = pl.read_parquet(output / "quotes").join(pl.read_parquet(output / "articles"), on="article_id")
    for text, start, end, body in quotes.select("text", "start", "end", "body").rows():
        assert body[start:end] == text
    sources = duckdb.sql(f"SELECT provenance['headline'] FROM '{output}/articles/**/*.parquet'").fetchall()
    assert sources == [("h1",)] * 10


def test_every_file_states_the_schema(output: Path) -> None:
    for table, schema in TABLES.items():
        for file in (output / table).rglob("*.parquet"):
            written = pq.read_schema(file)
            assert written.equals(schema)
            assert written.metadata[b"newscrawl.schema_version"] == str(SCHEMA_VERSION).encode()
            assert pq.read_metadata(file).row_group(0).column(0).compression == "ZSTD"


def test_reading_while_a_crawl_writes(tmp_path: Path) -> None:
    """At every moment each library sees a whole number of segments, and never fewer rows than before."""
    writer = start_writer(tmp_path, "run")
    folder = tmp_path / "articles"
    while not folder.exists():
        time.sleep(0.005)
        assert writer.poll() is None or folder.exists()
    seen = [0]
    readings = 0
    while writer.poll() is None:
        for read in (
            lambda: len(pd.read_parquet(folder)),
            lambda: len(pl.read_parquet(folder)),
            lambda: len(duckdb.sql(f"SELECT url FROM '{folder}/**/*.parquet'").fetchall()),
            lambda: newscrawl.load("articles", tmp_path).num_rows,
        ):
            try:
                seen.append(read())
            except (FileNotFoundError, duckdb.IOException, pl.exceptions.ComputeError) as error:
                assert not list(folder.rglob("*.parquet")), error  # the folder may be there a moment before its file
            readings += 1
    assert writer.returncode == 0
    assert readings > 4
    assert seen == sorted(seen)
    assert all(count % 16 == 0 for count in seen)
    assert len(pd.read_parquet(folder)) == 400


def test_load_names_the_folder_where_there_is_nothing(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no dataset in .*nowhere"):
        newscrawl.load("articles", tmp_path / "nowhere")


def test_load_of_an_empty_table_has_the_schema(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        store.add(sample(1))
    table = newscrawl.load("tickers", tmp_path, latest=True)
    assert table.num_rows == 0
    assert table.schema.equals(TABLES["tickers"].append(pa.field("fetch_date", pa.date32())))


def test_load_picks_columns_and_rows(output: Path) -> None:
    picked = newscrawl.load(
        "articles", output, latest=True, columns=["headline"], filters=pc.field("url").cast("string") > "https://i"
    )
    assert (picked.column_names, picked.num_rows) == (["headline"], 0)
    assert newscrawl.load("quotes", output, latest=True, columns=["text", "fetch_date"]).num_columns == 2


@pytest.mark.parametrize(("table", "columns"), [("pages", None), ("articles", ["title"])])
def test_load_refuses_what_there_is_not(output: Path, table: str, columns: list[str] | None) -> None:
    with pytest.raises(UsageError):
        newscrawl.load(table, output, columns=columns)


def test_latest_does_not_bring_back_what_a_filter_hides(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        store.add(sample(1, headline="Boats and more boats"))
        store.flush()
        store.add(sample(1, headline="Ships", at=NOON.replace(day=15)))
    boats = pc.match_substring(pc.field("headline"), "boats")
    assert newscrawl.load("articles", tmp_path, filters=boats).num_rows == 1
    assert newscrawl.load("articles", tmp_path, latest=True, filters=boats).num_rows == 0
