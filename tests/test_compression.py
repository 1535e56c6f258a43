"""Content encodings undone: right, bounded, and never half."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest

from newscrawl import compression
from newscrawl.compression import CutShortError, DamagedError, TooLargeError, decode, gunzip, gunzip_pieces, zstd

TEXT = "".join(f"<p>Paragraph {n} of a page that packs well.</p>" for n in range(20_000)).encode()
LIMIT = 16 << 20


def raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


PACKERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda data: brotli.compress(data, quality=5),
    "zstd": zstd.compress,
}


@pytest.mark.parametrize("name", PACKERS)
def test_what_was_packed_comes_out(name: str) -> None:
    assert decode(PACKERS[name](TEXT), [name.upper()], LIMIT) == TEXT


@pytest.mark.parametrize("name", PACKERS)
@pytest.mark.parametrize("keep", [0.5, 0.99])
def test_half_a_stream_is_damage_not_half_a_page(name: str, keep: float) -> None:
    packed = PACKERS[name](TEXT)
    with pytest.raises(DamagedError):
        decode(packed[: int(len(packed) * keep)], [name], LIMIT)


@pytest.mark.parametrize("name", PACKERS)
def test_a_flipped_byte_never_passes_for_the_page(name: str) -> None:
    packed = bytearray(PACKERS[name](TEXT))
    packed[len(packed) // 2] ^= 0xFF
    try:
        out = decode(bytes(packed), [name], LIMIT)
    except (DamagedError, TooLargeError):
        return
    assert name in ("br", "zstd"), "only these two carry no check sum here"
    assert out != TEXT


@pytest.mark.parametrize("name", PACKERS)
def test_a_bomb_stops_at_the_limit(name: str) -> None:
    with pytest.raises(TooLargeError):
        decode(PACKERS[name](bytes(LIMIT * 4)), [name], LIMIT)


@pytest.mark.parametrize(
    ("body", "encodings", "expected"),
    [
        (TEXT, [], TEXT),
        (TEXT, ["identity"], TEXT),
        (TEXT, ["gzip"], TEXT),  # says gzip and is none
        (b"", ["br"], b""),
        (gzip.compress(gzip.compress(TEXT)), ["gzip, gzip"], TEXT),
        (zstd.compress(gzip.compress(TEXT)), ["gzip", "zstd"], TEXT),
        (gzip.compress(TEXT) + gzip.compress(TEXT), ["gzip"], TEXT + TEXT),
        (gzip.compress(TEXT) + b"\0\0\0", ["gzip"], TEXT),  # padding behind the stream
        (zstd.compress(TEXT) + zstd.compress(TEXT), ["zstd"], TEXT + TEXT),
        (raw_deflate(TEXT), ["deflate"], TEXT),
    ],
)
def test_the_ways_of_servers(body: bytes, encodings: list[str], expected: bytes) -> None:
    assert decode(body, encodings, LIMIT) == expected


@pytest.mark.parametrize("encodings", [["compress"], ["rot13"], ["gzip"] * 4, ["gzip,gzip,gzip,gzip"]])
def test_what_nobody_knows_is_refused(encodings: list[str]) -> None:
    with pytest.raises(DamagedError):
        decode(b"\x1f\x8bxx", encodings, LIMIT)


def test_a_plain_body_over_the_limit_is_too_large() -> None:
    with pytest.raises(TooLargeError):
        decode(b"x" * 11, [], 10)


@pytest.mark.parametrize("data", [b"", b"<html>", gzip.compress(TEXT)])
def test_gunzip_leaves_alone_what_is_no_gzip(data: bytes) -> None:
    assert gunzip(data, LIMIT) == (TEXT if data.startswith(b"\x1f\x8b") else data)


def test_every_inflater_reads_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """isal's, where it is installed, and zlib's."""
    packed = gzip.compress(TEXT)
    for module in (compression.inflating, zlib):
        monkeypatch.setattr(compression, "inflating", module)
        assert decode(packed + packed, ["gzip"], LIMIT) == TEXT + TEXT
        assert decode(zlib.compress(TEXT), ["deflate"], LIMIT) == TEXT
        for broken in (packed[:-9], packed[:-1] + b"\1", packed[:99] + b"\0\0\0" + packed[102:]):
            with pytest.raises(DamagedError):
                decode(broken, ["gzip"], LIMIT)


@pytest.mark.parametrize("size", [1, 100, 1 << 20])
def test_pieces_give_what_there_is_until_it_breaks(size: int) -> None:
    whole = gzip.compress(TEXT[:5000]) + gzip.compress(TEXT[5000:9000])
    broken = bytearray(whole)
    broken[-6] ^= 0xFF  # the check sum
    for data, problem in ((whole, None), (whole + b"\0\0", None), (whole[:-9], CutShortError), (broken, DamagedError)):
        found = bytearray()
        try:
            for piece in gunzip_pieces((bytes(data[at : at + size]) for at in range(0, len(data), size)), 64):
                assert len(piece) <= 64
                found += piece
        except DamagedError as error:
            assert type(error) is problem
        else:
            assert problem is None
        assert TEXT.startswith(found) and len(found) > 8500
