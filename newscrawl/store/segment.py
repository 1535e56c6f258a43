"""Segments: how rows become files that readers may see.

1. A segment's files are written to the writer's own folder under `.state/stage` and forced to the disk.
2. One SQLite transaction records the manifest (the files of all tables) and the state of every URL in it.
3. Each file is renamed into its table's partition, and the folder is forced to the disk.

A crash before 2 leaves files that do not count: they are deleted. A crash after 2 leaves renames to finish: `recover`
does what is left, and doing it twice does no harm. Names hold the run, a writer number the ledger never gives twice
and a counter, so no file ever replaces another.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from newscrawl.errors import StoreError
from newscrawl.store.layout import Layout, disk_errors, move_into_place, remove_file, sync_file, sync_folder
from newscrawl.store.ledger import Ledger
from newscrawl.store.lock import FileLock, publishing
from newscrawl.store.swap import finish_all

logger = logging.getLogger(__name__)

COMPRESSION = {"compression": "zstd", "compression_level": 3}
_JOURNAL = ".journal"
NOTE = ".run"


class Writer:
    """A numbered folder under the stage, locked for as long as its process lives."""

    def __init__(self, layout: Layout, ledger: Ledger, run_id: str) -> None:
        self.layout = layout
        self.run_id = run_id
        self.number = ledger.new_writer(run_id)
        self.folder = layout.stage / str(self.number)
        self._lock = FileLock(_lock_path(self.folder))
        self._counter = 0
        with disk_errors("create", self.folder):
            self._lock.acquire()  # before the folder exists: nobody may take it for abandoned
            try:
                self.folder.mkdir()
            except OSError:
                self._lock.release()
                raise

    def next_name(self) -> str:
        """A name no segment has had."""
        self._counter += 1
        return f"{self.run_id}-{self.number}-{self._counter:06d}"

    def journal_path(self, name: str) -> Path:
        return self.folder / (name + _JOURNAL)

    @property
    def note_path(self) -> Path:
        """Where it is noted that the run has begun."""
        return self.folder / f"{self.run_id}-{self.number}-run{NOTE}"

    def stage(self, name: str, tables: dict[tuple[str, date], pa.Table]) -> list[str]:
        """Write a segment's files aside; returns where they belong, relative to the root."""
        files: list[str] = []
        try:
            for (table, day), rows in tables.items():
                path = self.layout.partition(table, day) / f"{name}.parquet"
                files.append(path.relative_to(self.layout.root).as_posix())
                staged = _staged(self.folder, files[-1])
                with disk_errors("write", staged):
                    pq.write_table(rows, staged, **COMPRESSION)
                    sync_file(staged)
            with disk_errors("write", self.folder):
                sync_folder(self.folder)
        except StoreError:
            self.discard(files)  # a full disk needs the room
            raise
        return files

    def publish(self, files: list[str]) -> None:
        """Move a committed segment's files to where readers look."""
        roll_forward(self.layout, self.folder, files)

    def discard(self, files: list[str]) -> None:
        """Delete the staged files of a segment that was not committed."""
        for file in files:
            remove_file(_staged(self.folder, file))

    def close(self, *, keep: bool = False) -> None:
        """Leave the stage; `keep` leaves what could not be published for the next start to recover."""
        if not keep:
            _remove(self.folder)
        self._lock.release()


def roll_forward(layout: Layout, folder: Path, files: list[str]) -> list[str]:
    """Rename what is still staged of a committed segment; returns the files that stand nowhere."""
    missing = []
    with publishing(layout):
        for file in files:
            staged, target = _staged(folder, file), layout.root / file
            with disk_errors("publish", target):
                if staged.exists():
                    move_into_place(staged, target)
                elif not target.exists():
                    missing.append(file)
    return missing


def recover(layout: Layout, ledger: Ledger) -> Iterator[tuple[int, str, Path]]:
    """Finish what dead writers began.

    Committed segments are published and uncommitted files deleted. Yields (writer, name, path) for each journal of a
    segment that was never committed, then for the note of a run that wrote no row; the caller publishes what they tell
    of, recording the name in the same transaction, before asking for the next. A writer that lives is left alone.
    """
    for folder in sorted(p for p in layout.stage.iterdir() if p.is_dir() and p.name.isdecimal()):
        lock = FileLock(_lock_path(folder))
        with disk_errors("lock", lock.path):
            if not lock.acquire():
                continue
        try:
            writer = int(folder.name)
            with disk_errors("finish the compaction in", folder):
                finish_all(layout, folder)
            _publish_committed(layout, ledger, folder, writer)
            for path in (*sorted(folder.glob(f"*{_JOURNAL}")), *folder.glob(f"*{NOTE}")):
                if not ledger.has_segment(path.stem):
                    yield writer, path.stem, path
            _remove(folder)
        finally:
            lock.release()


def _publish_committed(layout: Layout, ledger: Ledger, folder: Path, writer: int) -> None:
    for segment in ledger.open_segments(writer):
        missing = roll_forward(layout, folder, list(segment.files))
        for file in missing:
            logger.error("%s was committed, but its file is gone from both its place and the stage", file)
        with ledger.transaction():
            ledger.mark_published([segment.name])


def _staged(folder: Path, file: str) -> Path:
    # No .parquet at the end: even a glob over the whole output finds finished files only.
    return folder / (file.replace("/", "~") + ".part")


def _lock_path(folder: Path) -> Path:
    return folder.with_suffix(".lock")


def _remove(folder: Path) -> None:
    """Delete a writer's folder, then its lock file; a failure leaves them to the next start."""
    shutil.rmtree(folder, ignore_errors=True)
    if not folder.exists():
        remove_file(_lock_path(folder))
