"""From records to Arrow tables, with the one explicit schema and nothing inferred.

A value that the schema cannot hold (a lone surrogate, a number out of range) costs itself, never its row and never
the two hundred rows beside it: it is mended or becomes null.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa

from newscrawl.records import FetchResult, Run
from newscrawl.schema import TABLES
from newscrawl.text import strip_unprintable

logger = logging.getLogger(__name__)

Row = tuple[Any, Any]  # the record, and the one beside it that fills the columns repeated for convenience
# Columns that save a join: table -> column -> attribute of the record beside.
REPEATED: dict[str, dict[str, str]] = {
    "quotes": {
        "article_id": "article_id",
        "revision": "revision",
        "publisher": "publisher",
        "published_at": "published_at",
        "fetched_at": "fetched_at",
        "run_id": "run_id",
    },
    "tickers": {"observed_at": "fetched_at", "publisher": "publisher", "url": "url", "run_id": "run_id"},
}
# What leads to other rows comes after them: no reader finds an article whose quotes are still to come.
_ORDER = ("quotes", "tickers", "articles", "fetches", "runs")
_BAD_VALUE = (pa.ArrowException, UnicodeError, OverflowError, TypeError, ValueError)


def rows_of(result: FetchResult) -> list[tuple[str, Row]]:
    """The rows one result makes, with the table of each."""
    rows: list[tuple[str, Row]] = [("fetches", (result.fetch, None))]
    if page := result.page:
        if result.fetch.outcome == "article":
            rows.append(("articles", (page.article, None)))
            rows += (("quotes", (quote, page.article)) for quote in page.quotes)
        rows += (("tickers", (ticker, result.fetch)) for ticker in page.tickers)
    return rows


def group_rows(results: Iterable[FetchResult], run: Run | None = None) -> dict[tuple[str, date], list[Row]]:
    """All rows of a segment, by table and day of the fetch, in the order in which they are to be published."""
    groups: dict[tuple[str, date], list[Row]] = defaultdict(list)
    for result in results:
        day = utc_day(result.fetch.fetched_at)
        for table, row in rows_of(result):
            groups[table, day].append(row)
    if run is not None:
        groups["runs", utc_day(run.finished_at or run.started_at)].append((run, None))
    return dict(sorted(groups.items(), key=lambda group: (_ORDER.index(group[0][0]), group[0][1])))


def utc_day(at: datetime | None) -> date:
    """The partition a row belongs to."""
    return (at or datetime.now(UTC)).astimezone(UTC).date()


def build_table(name: str, rows: list[Row]) -> pa.Table:
    """Rows as an Arrow table with exactly the schema of the table."""
    schema = TABLES[name]
    beside = REPEATED.get(name, {})
    arrays = []
    for column in schema:
        if attribute := beside.get(column.name):
            values = [getattr(other, attribute) for _, other in rows]
        else:
            values = [getattr(record, column.name) for record, _ in rows]
        arrays.append(_array(f"{name}.{column.name}", values, column.type))
    return pa.Table.from_arrays(arrays, schema=schema)


def _array(name: str, values: list[Any], kind: pa.DataType) -> pa.Array:
    if pa.types.is_map(kind):
        values = [list(v.items()) if isinstance(v, Mapping) else v for v in values]
    try:
        return pa.array(values, kind)
    except _BAD_VALUE as error:
        logger.warning("%s: a value does not fit the column and was mended or left out (%s)", name, error)
        return pa.array([_mended(value, kind) for value in values], kind)


def _mended(value: Any, kind: pa.DataType) -> Any:
    """The value if the column can hold it, else the value with its text made valid, else null."""
    for candidate in (value, _valid_text(value)):
        try:
            pa.array([candidate], kind)
        except _BAD_VALUE:
            continue
        return candidate
    return None


def _valid_text(value: Any) -> Any:
    if isinstance(value, str):
        return strip_unprintable(value)
    if isinstance(value, list | tuple):
        return [_valid_text(v) for v in value]
    return value
