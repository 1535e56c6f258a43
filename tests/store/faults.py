"""Fail at the n-th step that touches the disk, whichever it is.

`Faults` wraps every function of the store through which bytes, renames or transactions reach the disk, counts the
calls, and raises at the chosen one. Going through n = 0, 1, 2 ... until nothing is raised visits every state a crash
can leave behind.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from newscrawl.store import compact, journal, layout, ledger, segment, swap
from newscrawl.store.lock import FileLock

STEPS: tuple[tuple[Any, str], ...] = (
    (journal.Journal, "_write"),
    (ledger.Ledger, "record_segment"),
    (ledger.Ledger, "record_urls"),
    (ledger.Ledger, "record_articles"),
    (ledger.Ledger, "mark_published"),
    (pq, "write_table"),
    (segment, "sync_file"),
    (segment, "sync_folder"),
    (layout, "sync_folder"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "mkdir"),
    (Path, "rename"),
    (Path, "write_text"),
    (compact, "_merge"),
    (swap, "_exchange"),
    (swap, "sync_file"),
    (swap, "sync_folder"),
    (shutil, "rmtree"),
)


class KilledError(BaseException):
    """Stands for `kill -9`: nothing in the store may catch it and act on it."""


class Faults:
    """Counts steps; raises at step `at`, before or after doing it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, error: Callable[[Any], BaseException]) -> None:
        self.at = -1
        self.done = False  # whether the failing step is carried out before it fails
        self.count = 0
        self.hit = False
        self._error = error
        for owner, name in STEPS:
            monkeypatch.setattr(owner, name, self._wrapped(owner, getattr(owner, name)))
        self._locks: list[FileLock] = []
        acquire = FileLock.acquire

        def recorded(lock: FileLock) -> bool:
            self._locks.append(lock)
            return acquire(lock)

        monkeypatch.setattr(FileLock, "acquire", recorded)

    def arm(self, at: int, *, done: bool = False) -> None:
        self.at, self.done, self.count, self.hit = at, done, 0, False

    def disarm(self) -> None:
        self.arm(-1)

    def bury(self) -> None:
        """What the kernel does for a killed process: its locks are gone; nothing else happens."""
        self.disarm()
        for lock in self._locks:
            lock.release()
        self._locks.clear()

    def _wrapped(self, owner: Any, step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            number, self.count = self.count, self.count + 1
            if number != self.at:
                return step(*args, **kwargs)
            self.hit = True
            if self.done:
                step(*args, **kwargs)
            error = self._error(owner)
            if isinstance(error, OSError) and kwargs.get("ignore_errors"):
                return None
            raise error

        return run


def killed(owner: Any) -> BaseException:
    return KilledError()


def no_space(owner: Any) -> BaseException:
    """A full disk, as the library in question reports it."""
    if owner is ledger.Ledger:
        return sqlite3.OperationalError("database or disk is full")
    return OSError(errno.ENOSPC, "No space left on device")
