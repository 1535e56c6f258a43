"""The journal: what a store has been given and not yet published.

Results wait in memory for a segment to fill. Each is also appended to a file, so that a killed process loses none:
bytes handed to the kernel outlive it, no fsync needed. (A power cut may lose the tail. The ledger does not know those
URLs yet, so they are fetched again.) Recovery reads up to the first torn record.

Records are stored as tuples of plain values under a header that names their fields, so a journal can be read by
another version; nothing but dates can be unpickled from it.
"""

from __future__ import annotations

import errno
import io
import os
import pickle
import struct
import zlib
from collections.abc import Iterator
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

from newscrawl.records import Article, Fetch, FetchResult, Page, Quote, Ticker
from newscrawl.store.layout import disk_errors

NOT_A_JOURNAL = (pickle.UnpicklingError, EOFError, LookupError, TypeError, ValueError, AttributeError)
_FRAME = struct.Struct("<II")  # length and CRC-32 of the record that follows
_KINDS = (Fetch, Article, Quote, Ticker)
_NAMES = {kind: tuple(f.name for f in fields(kind)) for kind in _KINDS}
_GET = {kind: attrgetter(*names) for kind, names in _NAMES.items()}
_HEADER = {kind.__name__: names for kind, names in _NAMES.items()}
_ALLOWED = {("datetime", "datetime"), ("datetime", "timedelta"), ("datetime", "timezone")}
T = TypeVar("T", Fetch, Article, Quote, Ticker)


class Journal:
    """Appends results to a file of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with disk_errors("write", path):
            self._file = path.open("xb", buffering=0)
        self._append(_HEADER)

    def append(self, result: FetchResult) -> bool:
        """Keep a result; False for one that holds something other than plain values, to be published at once."""
        try:
            self._append(_plain(result))
        except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
            return False
        return True

    def _append(self, value: object) -> None:
        record = pickle.dumps(value, protocol=5)
        frame = _FRAME.pack(len(record), zlib.crc32(record)) + record
        with disk_errors("write", self.path):
            self._write(frame)

    def _write(self, data: bytes) -> None:
        if self._file.write(data) != len(data):  # a full disk takes what fits
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def close(self) -> None:
        self._file.close()


def read_journal(path: Path) -> Iterator[FetchResult]:
    """The whole records of a journal, in order; the torn tail a crash may leave is passed over."""
    with disk_errors("read", path):
        data = path.read_bytes()
    header: dict[str, tuple[str, ...]] | None = None
    position = 0
    while position + _FRAME.size <= len(data):
        length, checksum = _FRAME.unpack_from(data, position)
        record = data[position + _FRAME.size : position + _FRAME.size + length]
        position += _FRAME.size + length
        if len(record) != length or zlib.crc32(record) != checksum:
            return
        value = _DatesOnly(io.BytesIO(record)).load()
        if header is None:
            header = value
        else:
            yield _result(value, header)


class _DatesOnly(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name} has no place in a journal")
        return super().find_class(module, name)


def _plain(result: FetchResult) -> tuple[object, ...]:
    page = result.page
    if page is None:
        return (_GET[Fetch](result.fetch), None, (), ())
    return (
        _GET[Fetch](result.fetch),
        _GET[Article](page.article),
        tuple(map(_GET[Quote], page.quotes)),
        tuple(map(_GET[Ticker], page.tickers)),
    )


def _result(value: tuple[Any, ...], header: dict[str, tuple[str, ...]]) -> FetchResult:
    fetch, article, quotes, tickers = value
    page = None
    if article is not None:
        page = Page(
            article=_record(Article, article, header),
            quotes=tuple(_record(Quote, q, header) for q in quotes),
            tickers=tuple(_record(Ticker, t, header) for t in tickers),
        )
    return FetchResult(fetch=_record(Fetch, fetch, header), page=page)


def _record(kind: type[T], values: tuple[Any, ...], header: dict[str, tuple[str, ...]]) -> T:
    known = _NAMES[kind]
    return kind(**{n: v for n, v in zip(header[kind.__name__], values, strict=True) if n in known})
