"""Locks that die with their process.

POSIX record locks (`lockf`), not `flock`: a pool of parsing processes forked from the crawl does not inherit them, so
the lock of a killed crawl is free at once even while its orphans finish a page. They belong to the process as a
whole, so a registry of what this process holds makes a second lock inside it fail too.
"""

from __future__ import annotations

import fcntl
import os
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from newscrawl.errors import OutputLockedError
from newscrawl.store.layout import Layout, disk_errors
from newscrawl.text import digest

_held: dict[Path, int] = {}  # path -> process that holds it (a forked child holds none of its parent's)
_LONGEST_WAIT = 10.0
_UNSAFE = re.compile(r"[^a-z0-9.-]+")


class FileLock:
    """An exclusive lock on a path; the file stays behind, only the lock matters."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock if it is free; never waits."""
        if _held.get(self.path) == os.getpid():
            return False
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        _held[self.path] = os.getpid()
        return True

    def write(self, text: str) -> None:
        """Say in the file who holds it."""
        assert self._descriptor is not None
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, text.encode(), 0)

    def read(self) -> str:
        """What the holder wrote; opens no second descriptor in the holding process (closing it would drop the lock)."""
        try:
            return self.path.read_text("utf-8", "replace") if _held.get(self.path) != os.getpid() else ""
        except OSError:
            return ""

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
            _held.pop(self.path, None)


@contextmanager
def publishing(layout: Layout, *, exchange: bool = False) -> Iterator[None]:
    """Held while files are renamed into their partitions, by any number of processes; alone, to exchange a partition.

    It keeps readers from missing a file for a moment and nothing depends on it, so nobody waits long for a process
    that was stopped while it held it.
    """
    path = layout.locks / "publish.lock"
    with disk_errors("lock", path):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        _wait_for(descriptor, fcntl.LOCK_EX if exchange else fcntl.LOCK_SH)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int, mode: int) -> None:
    until = time.monotonic() + _LONGEST_WAIT
    while time.monotonic() < until:
        try:
            fcntl.lockf(descriptor, mode | fcntl.LOCK_NB)
            return
        except OSError:
            time.sleep(0.005)


class RunLock:
    """One run per site and output folder.

    Runs over different sites proceed side by side; a second run over a site that is being crawled is refused at once.
    """

    def __init__(self, root: Path | str, sites: Iterable[str]) -> None:
        self.layout = Layout(Path(root).resolve())
        self.sites = tuple(sorted({site.lower() for site in sites}))
        self._locks: list[FileLock] = []

    def acquire(self) -> None:
        """Take the locks of all sites, or none and raise OutputLockedError."""
        self.layout.make()
        for site in self.sites:
            lock = FileLock(self.layout.locks / _file_name(site))
            with disk_errors("lock", lock.path):
                taken = lock.acquire()
            if not taken:
                holder = lock.read().strip()
                self.release()
                raise OutputLockedError(
                    f"another run{f' (process {holder})' if holder else ''} is crawling {site} into "
                    f"{self.layout.root}; let it finish, or write elsewhere with -s OUTPUT_DIR=..."
                )
            lock.write(f"{os.getpid()}\n")
            self._locks.append(lock)

    def release(self) -> None:
        for lock in self._locks:
            lock.release()
        self._locks.clear()

    def __enter__(self) -> RunLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _file_name(site: str) -> str:
    """A readable, safe and unambiguous file name: a hostile name never becomes a path."""
    return f"{_UNSAFE.sub('-', site)[:60].strip('.')}-{digest(site)[:12]}.lock"
