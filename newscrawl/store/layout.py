"""Where things stand under an output folder, and the few disk operations that must be done right.

    <table>/fetch_date=YYYY-MM-DD/<run id>-<writer>-<counter>.parquet   finished files, and nothing else
    .state/ledger.sqlite       what has been fetched and published
    .state/stage/<writer>/     files on their way, one folder per writer
    .state/locks/              one file per site being crawled

Everything is on one file system, so that a rename moves a file in one step.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from newscrawl.errors import StoreError
from newscrawl.schema import PARTITION


@dataclass(frozen=True, slots=True)
class Layout:
    """The folders of one output root."""

    root: Path

    @property
    def state(self) -> Path:
        return self.root / ".state"

    @property
    def ledger(self) -> Path:
        return self.state / "ledger.sqlite"

    @property
    def stage(self) -> Path:
        return self.state / "stage"

    @property
    def locks(self) -> Path:
        return self.state / "locks"

    def table(self, name: str) -> Path:
        return self.root / name

    def partition(self, table: str, day: date) -> Path:
        return self.table(table) / f"{PARTITION}={day.isoformat()}"

    def make(self) -> None:
        """Create the state folders; tables appear with their first file."""
        with disk_errors("create", self.state):
            self.stage.mkdir(parents=True, exist_ok=True)
            self.locks.mkdir(parents=True, exist_ok=True)


@contextmanager
def disk_errors(verb: str, path: Path) -> Iterator[None]:
    """Turn an OSError into a StoreError that names the path and the remedy."""
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"cannot {verb} {path}: {error.strerror or error}. What was published is whole; "
            "make room or give write access, then run the same command again: it goes on from there."
        ) from error


def sync_file(path: Path) -> None:
    """Force a file's content to the disk."""
    _sync(path, os.O_RDONLY)


def sync_folder(path: Path) -> None:
    """Force a folder's entries to the disk, so that a rename outlives a power cut."""
    _sync(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_file(path: Path) -> None:
    """Delete a file that is no longer needed; where that fails, the next start tidies up."""
    with suppress(OSError):
        path.unlink()


def move_into_place(source: Path, target: Path) -> None:
    """Rename `source` to `target`, making the folders on the way; done for good when it returns."""
    folder = target.parent
    fresh = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    source.replace(target)
    sync_folder(folder)
    if fresh:
        sync_folder(folder.parent)
        sync_folder(folder.parent.parent)
