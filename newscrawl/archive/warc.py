"""Reading WARC files: the HTML pages in them, whatever else they hold and however they are damaged.

A response is a page when its status is 200 and its type HTML. Other responses are reported with a problem, so that
every fetch in the file is accounted for; records that are no fetches (requests, metadata ...) are only counted. Where
a file is damaged, reading goes on at the next record that can be found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from newscrawl.archive.http_body import plain_body
from newscrawl.archive.stored import CUT_SHORT, MAX_PAGE, TOO_LARGE, UNREADABLE, StoredPage, UnreadableError
from newscrawl.urls import split_http

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_GZIP_MEMBER = b"\x1f\x8b\x08"
_PLAIN_RECORD = b"\r\n\r\nWARC/1."
_BLOCK = 1 << 20
MAX_RESTARTS = 1000
"""Damaged places of one file after which reading it stops."""


def iter_warc(path: Path, name: str | None = None, counts: Counter[str] | None = None) -> Iterator[StoredPage]:
    """The responses of a WARC file, in its order. Total.

    Args:
        path: the file, gzipped or not.
        name: what to call the file in the pages; its path by default.
        counts: counts the records that are no responses, by type.
    """
    name = str(path) if name is None else name
    try:
        with path.open("rb") as stream:
            yield from _iter_stream(stream, name, Counter() if counts is None else counts)
    except OSError:
        yield StoredPage(None, b"", None, None, name, problem=UNREADABLE)


def read_record(path: Path, offset: int) -> StoredPage:
    """The page whose record begins at `offset` of a WARC file."""
    with path.open("rb") as stream:
        stream.seek(offset)
        for page in _iter_stream(stream, str(path), Counter()):
            return page
    return StoredPage(None, b"", None, None, str(path), offset, problem=UNREADABLE)


def _iter_stream(stream: BufferedReader, name: str, counts: Counter[str]) -> Iterator[StoredPage]:
    mark = _GZIP_MEMBER if stream.peek(3)[:3] == _GZIP_MEMBER else _PLAIN_RECORD
    at, whole = stream.tell(), True
    for _ in range(MAX_RESTARTS):
        try:
            for record in ArchiveIterator(stream):
                at, whole = record.stream_pos, True
                if page := _page_of(record, name, counts):
                    yield page
            return
        except OSError:  # FastWARC's word for damage
            if whole:  # once for each damaged stretch, not for every place in it that might have been a record
                yield StoredPage(None, b"", None, None, name, at, problem="damaged record")
            whole = False
        following = _find(stream, mark, at + 1)
        if following is None:
            return
        at = following
        stream.seek(at)


def _find(stream: BufferedReader, mark: bytes, start: int) -> int | None:
    """Where the next record may begin: FastWARC tells of damage, not of where it ends."""
    stream.seek(start)
    tail, at = b"", start
    while block := stream.read(_BLOCK):
        found = (tail + block).find(mark)
        if found >= 0:
            place = at - len(tail) + found
            return place + 4 if mark == _PLAIN_RECORD else place
        at += len(block)
        tail = (tail + block)[-len(mark) + 1 :]
    return None


def _page_of(record: WarcRecord, name: str, counts: Counter[str]) -> StoredPage | None:
    if record.record_type not in (WarcRecordType.response, WarcRecordType.revisit):
        counts[(record.headers.get("WARC-Type") or "unknown").lower()] += 1
        return None
    problem, html = _why_not(record), b""
    if problem is None:
        try:
            html = _body(record)
        except UnreadableError as error:
            problem = str(error)
    return StoredPage(
        url=_url_of(record),
        html=html,
        encoding=record.http_charset if record.http_headers else None,
        fetched_at=_date_of(record),
        path=name,
        warc_offset=record.stream_pos,
        problem=problem,
    )


def _why_not(record: WarcRecord) -> str | None:
    """Why a response is no page."""
    if record.record_type == WarcRecordType.revisit:
        return "revisit"
    status = record.http_headers.status_code if record.http_headers else None
    if status is None:
        return "not HTTP"
    if status != 200:
        return f"status {status}" if 100 <= status <= 999 else "bad status"
    if (record.http_content_type or "").lower() not in _HTML:
        return "not HTML"
    return TOO_LARGE if record.content_length > MAX_PAGE else None


def _body(record: WarcRecord) -> bytes:
    length = record.content_length
    raw: bytes = record.reader.read(length) if length else b""
    if len(raw) < length:
        raise UnreadableError(CUT_SHORT)
    headers = record.http_headers
    return plain_body(raw, headers.get("Transfer-Encoding"), headers.get("Content-Encoding"))


def _url_of(record: WarcRecord) -> str | None:
    """The address; WARC 1.0 put it in angle brackets."""
    url = (record.headers.get("WARC-Target-URI") or "").strip().removeprefix("<").removesuffix(">")
    return url if split_http(url) else None


def _date_of(record: WarcRecord) -> datetime | None:
    date = record.record_date
    if date is None or not 1990 <= date.year < 2100:
        return None
    return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
