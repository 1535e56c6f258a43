"""Compression undone within a limit: never more bytes than asked for, never half a body for a whole one.

For answers of servers (`decode`, by their Content-Encoding), for files (`gunzip`), and for what is read as it is
unpacked (`gunzip_pieces`). Streams are undone a piece at a time, so that a bomb costs no more memory than the limit.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import brotli  # type: ignore[import-untyped]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

inflating: Any = zlib
with suppress(ImportError):  # not made for every processor; where it is, pages cost less than half of zlib's time
    from isal import isal_zlib as inflating  # type: ignore[no-redef, import-not-found, unused-ignore]

ACCEPT_ENCODING = "gzip, deflate, br, zstd"
GZIP = b"\x1f\x8b"
"""How every gzip stream begins."""
LAYERS = 3
"""Encodings within one another that anybody has a reason for."""
# What RFC 8878 tells a browser to support: a frame that wants a larger window wants our memory.
_ZSTD_WINDOW_LOG = 23


class TooLargeError(ValueError):
    """More than the limit comes out; `prefix` is what came until then.

    Whoever does not want it clears it: frames of the traceback hold it too, and a traceback lives for a while.
    """

    def __init__(self, prefix: bytearray) -> None:
        super().__init__("too large")
        self.prefix = prefix


class DamagedError(ValueError):
    """The stream is corrupt, cut short, or of a kind nobody knows."""


class CutShortError(DamagedError):
    """The stream has no end."""


def decode(body: bytes, encodings: Sequence[str], limit: int) -> bytes:
    """A body with its content encodings undone, the one applied last first.

    Raises TooLargeError before more than `limit` bytes are held, DamagedError for streams that are corrupt, cut short
    or in an unknown encoding.
    """
    names = [n for e in encodings for part in e.split(",") if (n := part.strip().lower()) and n != "identity"]
    if len(names) > LAYERS:
        raise DamagedError("too many layers of compression")
    for name in reversed(names):
        if name not in ENCODINGS:
            raise DamagedError("unknown content encoding")
        if body:
            body = ENCODINGS[name](body, limit)
    if len(body) > limit:
        raise TooLargeError(bytearray(body[:limit]))
    return body


def gunzip(body: bytes, limit: int) -> bytes:
    """The members of a gzip stream joined; bytes that are no such stream come back as they are."""
    if not body.startswith(GZIP):
        return body  # a server that says gzip and sends none: the page is there for the taking
    # The stream's end tells how much comes out; a lie, or a second member, costs a second attempt.
    told = int.from_bytes(body[-4:], "little")
    member = inflating.decompressobj(wbits=31)
    try:
        page = member.decompress(body, min(told + 1, limit))
    except (zlib.error, inflating.error) as problem:
        raise DamagedError("corrupt compression") from problem
    if member.eof and not member.unused_data:
        return bytes(page)
    del page
    out = bytearray()
    while body.startswith(GZIP):
        member = inflating.decompressobj(wbits=31)
        _pull(out, limit, _zlib_chunks(member, body))
        _finish(member.eof)
        body = member.unused_data
    return bytes(out)


def gunzip_pieces(pieces: Iterator[bytes], step: int) -> Iterator[bytes]:
    """The members of a gzip stream joined, in pieces of `step` bytes at most: for who can use what comes until it
    breaks. Raises DamagedError or CutShortError then; whoever draws the pieces keeps the limit."""
    # zlib everywhere: it tells damage from an early end where isal waits for more
    member = zlib.decompressobj(wbits=31)
    try:
        for piece in pieces:
            while piece:
                if member.eof:  # another one may follow; padding is none
                    if not piece.startswith(GZIP[:1]):
                        return
                    member = zlib.decompressobj(wbits=31)
                if out := member.decompress(piece, step):
                    yield out
                piece = member.unused_data if member.eof else member.unconsumed_tail
    except zlib.error as problem:
        raise DamagedError("corrupt compression") from problem
    _finish(member.eof)


def _inflate(body: bytes, limit: int) -> bytes:
    # zlib's own header, as the standard says, or none, as some servers send: the header's check sum tells which
    has_header = len(body) > 1 and body[0] & 0x0F == 8 and int.from_bytes(body[:2]) % 31 == 0
    stream = inflating.decompressobj(wbits=15 if has_header else -15)
    out = _pull(bytearray(), limit, _zlib_chunks(stream, body))
    _finish(stream.eof)
    return bytes(out)


def _unbrotli(body: bytes, limit: int) -> bytes:
    stream = brotli.Decompressor()
    out = _pull(bytearray(), limit, _brotli_chunks(stream, body))
    _finish(stream.is_finished())
    return bytes(out)


def _unzstd(body: bytes, limit: int) -> bytes:
    out = bytearray()
    while body:
        frame = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _ZSTD_WINDOW_LOG})
        _pull(out, limit, _zstd_chunks(frame, body))
        _finish(frame.eof)
        body = frame.unused_data
    return bytes(out)


ENCODINGS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": gunzip,
    "x-gzip": gunzip,
    "deflate": _inflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
"""What undoes each content encoding, within a limit."""
_STEP = 1 << 19


def _zlib_chunks(stream: Any, rest: bytes) -> Iterator[bytes]:
    while not stream.eof:
        chunk = stream.decompress(rest, _STEP)
        rest = stream.unconsumed_tail
        if not chunk and not rest:
            return
        yield chunk


def _brotli_chunks(stream: Any, rest: bytes) -> Iterator[bytes]:
    while not stream.is_finished() and (chunk := stream.process(rest, output_buffer_limit=_STEP)):
        rest = b""
        yield chunk


def _zstd_chunks(stream: Any, rest: bytes) -> Iterator[bytes]:
    while not stream.eof and (chunk := stream.decompress(rest, max_length=_STEP)):
        rest = b""
        yield chunk


def _pull(out: bytearray, limit: int, chunks: Iterator[bytes]) -> bytearray:
    """Gather chunks until none comes or the limit is passed."""
    try:
        for chunk in chunks:
            out += chunk
            if len(out) > limit:
                del out[limit:]
                raise TooLargeError(out)
    except (zlib.error, inflating.error, brotli.error, zstd.ZstdError, EOFError) as problem:
        raise DamagedError("corrupt compression") from problem
    return out


def _finish(complete: bool) -> None:
    if not complete:
        raise CutShortError("compression cut short")
