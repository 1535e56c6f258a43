"""The body of an archived HTTP response, with chunks joined and compression undone.

Archives disagree about what they store: bytes as they came over the wire, or decoded bytes under headers that still
speak of an encoding. So the bytes are asked first, and headers believed only where the bytes agree.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO

from fastwarc.stream_io import BrotliReader, ZstdReader

from newscrawl.archive.stored import DAMAGED, MAX_PAGE, TOO_LARGE, UnreadableError, gunzip

_GZIP = b"\x1f\x8b"
_ZSTD = b"\x28\xb5\x2f\xfd"
_MAX_LAYERS = 3


def plain_body(body: bytes, transfer_encoding: str | None, content_encoding: str | None) -> bytes:
    """The page in a response's payload. Raises UnreadableError for what cannot be read whole within the limit."""
    if transfer_encoding and "chunked" in transfer_encoding.lower():
        joined = _join_chunks(body)
        body = body if joined is None else joined
    names = [name.strip().lower() for name in (content_encoding or "").split(",")][:_MAX_LAYERS]
    for name in reversed(names):
        if decode := _DECODERS.get(name):
            body = decode(body)
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


def _ungzip(body: bytes) -> bytes:
    return gunzip(body) if body.startswith(_GZIP) else body


def _inflate(body: bytes) -> bytes:
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        inflater = zlib.decompressobj(wbits=bits)
        try:
            out = inflater.decompress(body, MAX_PAGE + 1)
        except zlib.error:
            continue
        if inflater.eof or len(out) > MAX_PAGE:
            return out
    return body  # neither form: decoded long ago


def _unbrotli(body: bytes) -> bytes:
    if body.lstrip()[:1] == b"<":
        return body  # brotli has no mark of its own; a page begins with a tag
    return _read(BrotliReader, body)


def _unzstd(body: bytes) -> bytes:
    return _read(ZstdReader, body) if body.startswith(_ZSTD) else body


def _read(reader: Callable[[BytesIO], BrotliReader | ZstdReader], body: bytes) -> bytes:
    try:
        return reader(BytesIO(body)).read(MAX_PAGE + 1)
    except (OSError, ValueError) as error:
        raise UnreadableError(DAMAGED) from error


_DECODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": _ungzip,
    "x-gzip": _ungzip,
    "deflate": _inflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
