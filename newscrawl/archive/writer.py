"""Writing responses to WARC files as they come, so that a better parser can be run over old pages without fetching.

A file is called `<run id>-<number>.warc.gz`, with `.open` behind it until it is finished: whoever copies `*.warc.gz`
copies whole files. Every record is a gzip member of its own, so that one can be read by its offset and a kill costs at
most the record being written, which the next run cuts off. Bodies are stored as they came over the wire, their content
encoding included and told in their headers: what is compressed already is not compressed again.
"""

from __future__ import annotations

import errno
import fcntl
import os
import zlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from newscrawl.archive import record
from newscrawl.archive.stored import MAX_PAGE
from newscrawl.compression import inflating
from newscrawl.version import __version__

OPEN = ".open"
MAX_BYTES = 1 << 30
_RECORD, _MEMBER = b"WARC/1.", b"\x1f\x8b\x08"
_ENOUGH = 4096  # bytes of a member that surely unpack to its first ones: tables of codes come before them
_LONGEST_RECORD = MAX_PAGE + (1 << 20)
_MOST_PIECES = 1000  # of one write: systems take at most 1024


class WarcWriter:
    """Writes the responses of one run into a folder; a new file once one has reached `max_bytes`."""

    def __init__(self, folder: Path, run_id: str, *, max_bytes: int = MAX_BYTES) -> None:
        self.folder = folder
        self._run_id = run_id
        self._max_bytes = max_bytes
        self._number = 0
        self._file: FileIO | None = None
        self._path: Path | None = None
        self.size = sum(map(_size_of, _files_of(folder)))
        """Bytes of all archives in the folder, those of other runs as they were when this one began."""

    def write(
        self,
        url: str,
        status: int,
        headers: Iterable[tuple[str, str]],
        body: bytes,
        fetched_at: datetime,
        *,
        encoded: bool = False,
    ) -> tuple[str, int]:
        """Append a response; returns the name of the file it is in and where its record begins.

        The record is safe from a kill of the process at once, from a power cut after the next `flush`.

        Args:
            encoded: the body is still in the content encoding its headers name; else they will not speak of one.
        """
        file = self._open_file()
        pieces = record.response(url, status, headers, body, fetched_at, encoded=encoded)
        offset = self._append(file, record.stored(pieces) if encoded else record.compressed(pieces))
        name = self._name()
        if file.tell() >= self._max_bytes:
            self._finish()
        return name, offset

    def _append(self, file: FileIO, member: Sequence[record.Buffer]) -> int:
        """Write a record, in one piece; where it begins."""
        if len(member) > _MOST_PIECES:
            member = [b"".join(member)]
        offset = file.tell()
        size = sum(map(len, member))
        if os.writev(file.fileno(), member) != size:  # a full disk takes what fits
            file.truncate(file.seek(offset))
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.size += size
        return offset

    def flush(self) -> None:
        """Put everything written so far on the disk."""
        if self._file is not None:
            os.fsync(self._file.fileno())

    def close(self) -> None:
        """Finish the file being written."""
        if self._file is not None:
            self._finish()

    def __enter__(self) -> WarcWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open_file(self) -> FileIO:
        if self._file is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._number += 1
            while (self.folder / self._name()).exists() or (self.folder / (self._name() + OPEN)).exists():
                self._number += 1  # a run resumed under its old id
            self._path = self.folder / (self._name() + OPEN)
            self._file = self._path.open("xb", buffering=0)
            fcntl.flock(self._file, fcntl.LOCK_EX)  # says "in use" until the process ends, however it ends
            info = {"software": f"newscrawl/{__version__}", "format": "WARC File Format 1.1", "isPartOf": self._run_id}
            self._append(self._file, record.compressed(record.warcinfo(self._name(), info.items(), datetime.now(UTC))))
        return self._file

    def _name(self) -> str:
        return f"{self._run_id}-{self._number:05d}.warc.gz"

    def _finish(self) -> None:
        assert self._file is not None and self._path is not None
        self.flush()
        if self._path.exists():  # else another run took it for a dead run's in the instant before it was locked
            self._path.replace(self.folder / self._name())
        self._file.close()
        self._file = self._path = None


def finish_left_open(folder: Path) -> int:
    """Finish the files killed runs left open; how many. Those that a run is writing are left alone.

    A record that was being written is cut off: no row speaks of it, and whoever reads the file finds whole records.
    """
    finished = 0
    for path in sorted(folder.glob("*.warc.gz" + OPEN)) if folder.is_dir() else []:
        with path.open("r+b") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            file.truncate(whole_records(file))
            path.replace(path.with_suffix(""))
            finished += 1
    return finished


def whole_records(file: BinaryIO) -> int:
    """Where the last whole record of a file of ours ends: all of the file, unless its writer was killed.

    Looked for from behind, so that a gigabyte costs no more than a page. Bodies hold gzip streams too; a record is one
    that unpacks to the first words of a record.
    """
    size = file.seek(0, os.SEEK_END)
    before = file.seek(max(0, size - _LONGEST_RECORD))
    tail = file.read()
    at = len(tail)
    while (at := tail.rfind(_MEMBER, 0, at)) >= 0:
        stream = inflating.decompressobj(wbits=31)
        try:
            if not stream.decompress(tail[at : at + _ENOUGH], len(_RECORD)).startswith(_RECORD):
                continue
            stream = inflating.decompressobj(wbits=31)
            stream.decompress(tail[at:], 2 * _LONGEST_RECORD)
        except (zlib.error, inflating.error):
            continue
        return size - len(stream.unused_data) if stream.eof else before + at
    return size


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # just finished by another run, under its other name
        return 0


def _files_of(folder: Path) -> list[Path]:
    return [*folder.glob("*.warc.gz"), *folder.glob("*.warc.gz" + OPEN)] if folder.is_dir() else []
