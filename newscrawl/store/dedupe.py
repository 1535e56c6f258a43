"""Give every article of a dataset its `near_dup_id`.

Reads the bodies once to group them (see `near_duplicates.py`), then rewrites the days on which an article's group
changed, one after another, by the exchange of folders that compaction uses: what holds for compaction at a crash, on a
full disk and for readers holds here. Interrupted between two days, some carry the new ids and some the old; the next
grouping gives the rest. A grouping of what is grouped already rewrites nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from newscrawl.errors import OutputLockedError, StoreError
from newscrawl.store.compact import Change, replaceable, rewrite, rewriting
from newscrawl.store.compact import days as days_of
from newscrawl.store.layout import Layout, disk_errors
from newscrawl.store.lock import FileLock
from newscrawl.store.near_duplicates import THRESHOLD, NearDuplicates, rows
from newscrawl.store.store import Store

_TABLE = "articles"
_COLUMN = "near_dup_id"
_NEEDED = ["article_id", "body", "fetched_at", _COLUMN]
_BATCH = 200

Days = Mapping[date, list[Path]]


@dataclass(frozen=True, slots=True)
class Deduped:
    """What a grouping found and did."""

    articles: int
    clusters: int
    clustered: int
    """Articles in clusters."""
    days: int
    """Days rewritten."""
    rows: int
    """Rows whose `near_dup_id` changed."""
    seconds: float


def dedupe(root: Path | str, threshold: float = THRESHOLD) -> Deduped:
    """Group the near-duplicates of a whole dataset and write `near_dup_id`.

    Raises:
        OutputLockedError: a run, a compaction or another grouping is under way.
        StoreError: there is no dataset, a file cannot be read, or the disk is full; nothing published is lost.
    """
    started = time.monotonic()
    layout = Layout(Path(root).resolve())
    if not layout.state.is_dir():
        raise StoreError(f"there is no dataset in {layout.root}")
    _refuse_beside_runs(layout)
    with closing(Store(layout.root, f"dedupe-{datetime.now(UTC):%Y%m%dT%H%M%S}")):
        pass  # opening it has published what a killed run left
    with rewriting(layout.root, "dedupe") as (writer, ledger):
        days = {day: replaceable(writer, ledger, _TABLE, day) for day in days_of(layout, _TABLE)}
        found = NearDuplicates(threshold)
        for batch in _batches(days, _NEEDED):
            for row in rows(batch):
                found.add(*row)
        ids = found.ids()
        changed = {day: count for day, files in days.items() if (count := _changes(day, files, ids))}
        for day in changed:
            rewrite(writer, _TABLE, day, days[day], _assign(ids))
    return Deduped(
        articles=len(found),
        clusters=len(set(ids.values())),
        clustered=len(ids),
        days=len(changed),
        rows=sum(changed.values()),
        seconds=time.monotonic() - started,
    )


def _refuse_beside_runs(layout: Layout) -> None:
    """Raise if any process is writing to this output.

    A run that starts later does no harm: the files it adds to a day are carried over, with null in the column.
    """
    for path in (*sorted(layout.locks.glob("*.lock")), *sorted(layout.stage.glob("*.lock"))):
        lock = FileLock(path)
        with disk_errors("lock", path):
            free = lock.acquire()
        if not free:
            holder = lock.read().strip()
            raise OutputLockedError(
                f"another process{f' ({holder})' if holder else ''} is writing to {layout.root}; let it finish, then "
                "run the same command again"
            )
        lock.release()


def _batches(days: Days, columns: list[str]) -> Iterator[pa.RecordBatch]:
    for files in days.values():
        for path in files:
            with disk_errors("read", path):
                try:
                    with pq.ParquetFile(path) as file:
                        yield from file.iter_batches(_BATCH, columns=columns)
                except pa.ArrowException as error:
                    raise StoreError(f"{path} is damaged: {error}") from error


def _changes(day: date, files: list[Path], ids: Mapping[str, str]) -> int:
    """How many rows of a day have another id than the one found."""
    return sum(
        before != ids.get(name)
        for batch in _batches({day: files}, ["article_id", _COLUMN])
        for name, before in zip(batch["article_id"].to_pylist(), batch[_COLUMN].to_pylist(), strict=True)
    )


def _assign(ids: Mapping[str, str]) -> Change:
    def change(batch: pa.RecordBatch) -> pa.RecordBatch:
        found = pa.array([ids.get(name) for name in batch["article_id"].to_pylist()], pa.string())
        return batch.set_column(batch.schema.get_field_index(_COLUMN), batch.schema.field(_COLUMN), found)

    return change
