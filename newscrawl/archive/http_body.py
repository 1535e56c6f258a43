"""The body of an archived HTTP response, with chunks joined and compression undone.

Archives disagree about what they store: bytes as they came over the wire, or decoded bytes under headers that still
speak of an encoding. So the bytes are asked first, and headers believed only where the bytes agree.
"""

from __future__ import annotations

from newscrawl.archive.stored import MAX_PAGE, TOO_LARGE, UnreadableError, undone
from newscrawl.compression import ENCODINGS, GZIP, LAYERS

# What a stream begins with, where it has a mark of its own.
_MARKS = {"gzip": GZIP, "x-gzip": GZIP, "zstd": b"\x28\xb5\x2f\xfd"}


def plain_body(body: bytes, transfer_encoding: str | None, content_encoding: str | None) -> bytes:
    """The page in a response's payload. Raises UnreadableError for what cannot be read whole within the limit."""
    if transfer_encoding and "chunked" in transfer_encoding.lower():
        joined = _join_chunks(body)
        body = body if joined is None else joined
    names = [name.strip().lower() for name in (content_encoding or "").split(",")][:LAYERS]
    for name in reversed(names):
        if name in ENCODINGS:
            body = _decoded(name, body)
    if len(body) > MAX_PAGE:
        raise UnreadableError(TOO_LARGE)
    return body


def _join_chunks(body: bytes) -> bytes | None:
    """The chunks of RFC 9112 joined, or None where there are none: decoded long ago, or broken off."""
    out: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + 64)
        size_text = body[at:end].partition(b";")[0].strip()
        if end < 0 or not size_text or size_text.strip(b"0123456789abcdefABCDEF") or len(size_text) > 8:
            return None
        size = int(size_text, 16)
        if not size:
            return b"".join(out)
        at = end + 2 + size
        if at + 2 > len(body):
            return None
        out.append(body[end + 2 : at])
        at += 2


def _decoded(name: str, body: bytes) -> bytes:
    """A layer undone, unless it was long ago: where its mark is missing, or, for one that has none, where what begins
    as a page does is no such stream."""
    if mark := _MARKS.get(name):
        return undone(ENCODINGS[name], body) if body.startswith(mark) else body
    try:
        return undone(ENCODINGS[name], body)
    except UnreadableError:
        if body.lstrip()[:1] in (b"<", b""):
            return body
        raise
