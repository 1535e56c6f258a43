"""Compaction: the many small files of a closed day become one.

A crawl publishes every few minutes, so a day ends with dozens of files a table. `compact` rewrites each closed day
with pyarrow (which keeps the schema's metadata), in row groups of 10,000, and swaps the result in (see `swap.py`).

Safe at any moment: against kill -9, against a full disk, beside running crawls, and for readers as far as a folder of
files allows. A reader never sees a row twice or misses one; one that had listed a day's files just before they were
replaced fails with "file not found" and reads well when it lists them again, as `newscrawl.load` does by itself.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from newscrawl.errors import OutputLockedError, StoreError
from newscrawl.schema import PARTITION, TABLES
from newscrawl.store.layout import Layout, disk_errors, sync_file
from newscrawl.store.ledger import Ledger
from newscrawl.store.lock import FileLock
from newscrawl.store.segment import COMPRESSION, Writer
from newscrawl.store.swap import swap

logger = logging.getLogger(__name__)

Change = Callable[[pa.RecordBatch], pa.RecordBatch]

ROW_GROUP = 10_000
_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Compacted:
    """What was done to one day of one table."""

    table: str
    day: date
    files: int
    rows: int
    bytes_before: int
    bytes_after: int


def compact(root: Path | str, before: date | None = None, tables: Iterable[str] = tuple(TABLES)) -> Iterator[Compacted]:
    """Merge the files of each day before `before` (today, UTC, by default), one day after another.

    Raises:
        OutputLockedError: another compaction of this output is under way.
        StoreError: there is no dataset, a file cannot be read, or the disk is full; nothing published is changed.
    """
    closed = before or datetime.now(UTC).date()
    with rewriting(root, "compact") as (writer, ledger):
        for table in tables:
            for day in days(writer.layout, table):
                if day < closed and (inputs := replaceable(writer, ledger, table, day, least=2)):
                    yield rewrite(writer, table, day, inputs)


@contextmanager
def rewriting(root: Path | str, purpose: str) -> Iterator[tuple[Writer, Ledger]]:
    """A writer for exchanging days, with the lock that lets one process at a time do so."""
    layout = Layout(Path(root).resolve())
    if not layout.state.is_dir():
        raise StoreError(f"there is no dataset in {layout.root}")
    lock = FileLock(layout.locks / "compact.lock")
    with disk_errors("lock", lock.path):
        if not lock.acquire():
            raise OutputLockedError(f"another compaction of {layout.root} is under way; let it finish")
    try:
        with closing(Ledger(layout.root)) as ledger:
            writer = Writer(layout, ledger, f"{purpose}-{datetime.now(UTC):%Y%m%dT%H%M%S}")
            done = False
            try:
                yield writer, ledger
                done = True
            finally:
                writer.close(keep=not done)
    finally:
        lock.release()


def days(layout: Layout, table: str) -> list[date]:
    """The days a table has, oldest first."""
    return sorted(filter(None, map(_day, layout.table(table).glob(f"{PARTITION}=*"))))


def replaceable(writer: Writer, ledger: Ledger, table: str, day: date, least: int = 1) -> list[Path]:
    """The files of a day, or none where they are fewer than `least` or one has another schema than this version's.

    A file its writer may yet look for is not among them: it stays as it is.
    """
    partition = writer.layout.partition(table, day)
    with disk_errors("read", partition):
        inputs = [p for p in sorted(partition.glob("*.parquet")) if _name(writer, p) not in ledger.open_files()]
    return inputs if len(inputs) >= least and all(_same_schema(table, path) for path in inputs) else []


def rewrite(writer: Writer, table: str, day: date, inputs: list[Path], change: Change | None = None) -> Compacted:
    """Put one file in the place of a day's files: their rows in order, each batch as `change` returns it."""
    partition = writer.layout.partition(table, day)
    fresh = writer.folder / f"{table}~{partition.name}"
    merged = fresh / f"{writer.next_name()}.parquet"
    with disk_errors("rewrite", partition):
        before = sum(path.stat().st_size for path in inputs)
        try:
            fresh.mkdir()
            rows = _merge(table, inputs, merged, change)
        except BaseException:  # a full disk needs the room
            shutil.rmtree(fresh, ignore_errors=True)
            raise
        size = merged.stat().st_size
        swap(writer.layout, fresh, f"{table}/{partition.name}", merged.name, [p.name for p in inputs])
    return Compacted(table, day, len(inputs), rows, before, size)


def _merge(table: str, inputs: list[Path], merged: Path, change: Change | None = None) -> int:
    """Write the rows of all inputs, in order, to one file; returns how many. Holds one row group in memory."""
    expected = sum(pq.read_metadata(path).num_rows for path in inputs)
    schema = TABLES[table]
    with pq.ParquetWriter(merged, schema, **COMPRESSION) as output:
        for group in _groups(inputs):
            output.write_table(pa.Table.from_batches(map(change, group) if change else group, schema))
    sync_file(merged)
    written: int = pq.read_metadata(merged).num_rows
    if written != expected:
        raise StoreError(f"{merged} holds {written} rows where {expected} were expected; nothing was replaced")
    return written


def _groups(inputs: list[Path]) -> Iterator[list[pa.RecordBatch]]:
    """The inputs' rows in portions of a row group."""
    group: list[pa.RecordBatch] = []
    for path in inputs:
        try:
            with pq.ParquetFile(path) as file:
                for batch in file.iter_batches(_BATCH):
                    group.append(batch)
                    if sum(b.num_rows for b in group) >= ROW_GROUP:
                        yield group
                        group = []
        except pa.ArrowException as error:
            raise StoreError(f"{path} is damaged: {error}") from error
    if group:
        yield group


def _same_schema(table: str, path: Path) -> bool:
    with disk_errors("read", path):
        try:
            same: bool = pq.read_schema(path).equals(TABLES[table])
        except pa.ArrowException as error:
            raise StoreError(f"{path} is damaged: {error}") from error
    if not same:
        logger.warning("%s has another schema than this version writes; its day is left as it is", path)
    return same


def _name(writer: Writer, path: Path) -> str:
    return path.relative_to(writer.layout.root).as_posix()


def _day(partition: Path) -> date | None:
    try:
        return date.fromisoformat(partition.name.removeprefix(f"{PARTITION}="))
    except ValueError:
        return None
