"""WARC records of ours, as the gzip members that stand in a file.

Built straight from bytes: a general library turns every record over several times, which cost an eighth of a crawl.
What is compressed already goes into stored blocks of deflate: nothing is compressed, nor even copied.
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from struct import Struct
from urllib.parse import quote
from uuid import uuid4

from newscrawl.compression import inflating

Buffer = bytes | memoryview
_MEMBER_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
"""Of gzip (RFC 1952): deflate, no name, no time, an unknown system."""
_MEMBER_TAIL = Struct("<II")
_BLOCK_HEAD = Struct("<BHH")
_LONGEST_BLOCK = 0xFFFF
_END = b"\r\n\r\n"
_PRINTABLE = "".join(map(chr, range(0x20, 0x7F)))
_PHRASES = {status.value: status.phrase for status in HTTPStatus}
# What was true of the bytes on the wire and is not of the bytes that are stored.
_WIRE_HEADERS = frozenset({"transfer-encoding", "content-length", "connection", "keep-alive", "te"})
_OF_ENCODED = _WIRE_HEADERS | {"content-encoding"}


def response(
    url: str, status: int, headers: Iterable[tuple[str, str]], body: bytes, fetched_at: datetime, *, encoded: bool
) -> list[bytes]:
    """The record of a response, in pieces; `encoded` bodies are still in the content encoding their headers name."""
    untrue = _WIRE_HEADERS if encoded else _OF_ENCODED
    lines = [f"HTTP/1.1 {status} {_PHRASES.get(status, '')}"]
    for name, value in headers:
        if name.lower().strip() not in untrue:
            lines.append(f"{_printable(name)}: {_printable(value)}")
    lines.append(f"Content-Length: {len(body)}\r\n\r\n")
    http = "\r\n".join(lines).encode("ascii")
    named = (
        ("WARC-Target-URI", _printable(url)),
        ("WARC-Payload-Digest", "sha1:" + b32encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()),
        ("Content-Type", "application/http; msgtype=response"),
    )
    return [_head("response", fetched_at, named, len(http) + len(body)), http, body, _END]


def warcinfo(file: str, fields: Iterable[tuple[str, str]], at: datetime) -> list[bytes]:
    """The record a file begins with: who wrote it."""
    content = "".join(f"{name}: {_printable(value)}\r\n" for name, value in fields).encode("ascii")
    named = (("WARC-Filename", _printable(file)), ("Content-Type", "application/warc-fields"))
    return [_head("warcinfo", at, named, len(content)), content, _END]


def compressed(record: Iterable[bytes]) -> list[Buffer]:
    """A record as a gzip member."""
    stream = inflating.compressobj(1, wbits=31)
    return [*(stream.compress(piece) for piece in record), stream.flush()]


def stored(record: Sequence[bytes]) -> list[Buffer]:
    """A record as a gzip member that compresses nothing, in pieces of the record itself."""
    out: list[Buffer] = [_MEMBER_HEAD]
    check = size = 0
    for piece in record:
        check = inflating.crc32(piece, check)
        size += len(piece)
        view = memoryview(piece)
        for start in range(0, len(piece), _LONGEST_BLOCK):
            block = view[start : start + _LONGEST_BLOCK]
            out += (_BLOCK_HEAD.pack(0, len(block), len(block) ^ 0xFFFF), block)
    out += (_BLOCK_HEAD.pack(1, 0, 0xFFFF), _MEMBER_TAIL.pack(check, size & 0xFFFFFFFF))
    return out


def _head(kind: str, at: datetime, fields: Iterable[tuple[str, str]], length: int) -> bytes:
    date = at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    named = "".join(f"{name}: {value}\r\n" for name, value in fields)
    return (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{uuid4()}>\r\nWARC-Date: {date}Z\r\n"
        f"{named}Content-Length: {length}\r\n\r\n"
    ).encode("ascii")


def _printable(text: str) -> str:
    """Text that stays on its line: a server's header must not forge one of ours."""
    return text if text.isascii() and text.isprintable() else quote(text, safe=_PRINTABLE)
