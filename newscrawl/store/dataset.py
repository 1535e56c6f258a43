"""Reading a dataset back: `newscrawl.load("articles", latest=True)`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from newscrawl.errors import StoreError, UsageError
from newscrawl.schema import PARTITION, TABLES
from newscrawl.store.layout import Layout

_PARTITIONING = ds.partitioning(pa.schema([(PARTITION, pa.date32())]), flavor="hive")
_ATTEMPTS = 5
_KEY = ["article_id", "revision", "fetched_at"]  # names one row of articles


def load(
    table: str,
    root: str | Path = "output",
    *,
    latest: bool = False,
    columns: Sequence[str] | None = None,
    filters: ds.Expression | None = None,
) -> pa.Table:
    """One table of a dataset, with the `fetch_date` its rows are filed under.

    Args:
        table: `articles`, `quotes`, `tickers`, `fetches` or `runs`.
        root: the output folder.
        latest: for articles, the newest revision of each; for quotes, those of the newest revision.
        columns: the columns wanted; all by default.
        filters: a pyarrow expression, such as `pyarrow.compute.field("publisher") == "example.com"`; with `latest`, it
            picks among the newest revisions.

    Raises:
        UsageError: there is no such table or column.
        StoreError: there is no dataset, or a file of it cannot be read.
    """
    schema = _schema(table)
    _check_columns(table, schema, columns)
    for attempt in range(_ATTEMPTS):
        try:
            return _read(table, Layout(Path(root)), latest, columns, filters)
        except FileNotFoundError as error:  # compacted between listing and reading: list again
            if attempt == _ATTEMPTS - 1:
                raise StoreError(f"files of {Path(root) / table} vanish while it is read: {error}") from error
        except OSError as error:
            raise StoreError(f"cannot read {Path(root) / table}: {error}") from error
    raise AssertionError("unreachable")


def _read(
    table: str, layout: Layout, latest: bool, columns: Sequence[str] | None, filters: ds.Expression | None
) -> pa.Table:
    data = _dataset(table, layout)
    if not latest or table not in ("articles", "quotes"):
        return data.to_table(columns=list(columns) if columns is not None else None, filter=filters)
    # The newest revision is found over the whole dataset, before any filter: an article that moved out of a filter
    # must not come back in an older version.
    newest = _newest(_dataset("articles", layout))
    wanted = list(dict.fromkeys([*(columns or data.schema.names), *_KEY]))
    rows = data.to_table(columns=wanted, filter=filters)
    numbers = pa.array(range(rows.num_rows), pa.int64())
    kept = rows.select(_KEY).append_column("number", numbers).join(newest, keys=_KEY, join_type="left semi")
    return rows.filter(pc.is_in(numbers, kept["number"].combine_chunks())).select(list(columns or data.schema.names))


def _newest(articles: ds.Dataset) -> pa.Table:
    """The key of the newest row of each article."""
    order = [("article_id", "ascending"), ("revision", "descending"), ("fetched_at", "descending")]
    groups = articles.to_table(columns=_KEY).sort_by(order).group_by("article_id", use_threads=False)
    return groups.aggregate([("revision", "first"), ("fetched_at", "first")]).rename_columns(_KEY)


def _dataset(table: str, layout: Layout) -> ds.Dataset:
    folder = layout.table(table)
    schema = _schema(table)
    if not folder.is_dir():
        if not any(layout.table(name).is_dir() for name in TABLES):
            raise StoreError(
                f"there is no dataset in {layout.root.absolute()}: run a crawl (`scrapy crawl demo`), "
                "or name the folder with root=..."
            )
        return ds.dataset(schema.empty_table(), schema=schema)
    return ds.dataset(folder, schema=schema, format="parquet", partitioning=_PARTITIONING)


def _schema(table: str) -> pa.Schema:
    if table not in TABLES:
        raise UsageError(f"there is no table {table!r}; the tables are {', '.join(TABLES)}")
    return TABLES[table].append(pa.field(PARTITION, pa.date32()))


def _check_columns(table: str, schema: pa.Schema, columns: Sequence[str] | None) -> None:
    unknown = [name for name in columns or () if name not in schema.names]
    if unknown:
        raise UsageError(f"{table} has no column {', '.join(unknown)}; docs/data-dictionary.md lists them")
