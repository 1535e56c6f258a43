"""Content encodings undone: right, bounded, and never half."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest
import zstandard

from newscrawl.crawling.decompress import DamagedError, TooLargeError, decompress

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
    "zstd": zstandard.compress,
}


@pytest.mark.parametrize("name", PACKERS)
def test_what_was_packed_comes_out(name: str) -> None:
    assert decompress(PACKERS[name](TEXT), [name.upper()], LIMIT) == TEXT


@pytest.mark.parametrize("name", PACKERS)
@pytest.mark.parametrize("keep", [0.5, 0.99])
def test_half_a_stream_is_damage_not_half_a_page(name: str, keep: float) -> None:
    packed = PACKERS[name](TEXT)
    with pytest.raises(DamagedError):
        decompress(packed[: int(len(packed) * keep)], [name], LIMIT)


@pytest.mark.parametrize("name", PACKERS)
def test_a_flipped_byte_never_passes_for_the_page(name: str) -> None:
    packed = bytearray(PACKERS[name](TEXT))
    packed[len(packed) // 2] ^= 0xFF
    try:
        out = decompress(bytes(packed), [name], LIMIT)
    except (DamagedError, TooLargeError):
        return
    assert name in ("br", "zstd"), "only these two carry no check sum here"
    assert out != TEXT


@pytest.mark.parametrize("name", PACKERS)
def test_a_bomb_stops_at_the_limit(name: str) -> None:
    with pytest.raises(TooLargeError):
        decompress(PACKERS[name](bytes(LIMIT * 4)), [name], LIMIT)


@pytest.mark.parametrize(
    ("body", "encodings", "expected"),
    [
        (TEXT, [], TEXT),
        (TEXT, ["identity"], TEXT),
        (TEXT, ["gzip"], TEXT),  # says gzip and is none
        (b"", ["br"], b""),
        (gzip.compress(gzip.compress(TEXT)), ["gzip, gzip"], TEXT),
        (zstandard.compress(gzip.compress(TEXT)), ["gzip", "zstd"], TEXT),
        (gzip.compress(TEXT) + gzip.compress(TEXT), ["gzip"], TEXT + TEXT),
        (gzip.compress(TEXT) + b"\0\0\0", ["gzip"], TEXT),  # padding behind the stream
        (zstandard.compress(TEXT) + zstandard.compress(TEXT), ["zstd"], TEXT + TEXT),
        (raw_deflate(TEXT), ["deflate"], TEXT),
    ],
)
def test_the_ways_of_servers(body: bytes, encodings: list[str], expected: bytes) -> None:
    assert decompress(body, encodings, LIMIT) == expected


@pytest.mark.parametrize("encodings", [["compress"], ["rot13"], ["gzip"] * 4, ["gzip,gzip,gzip,gzip"]])
def test_what_nobody_knows_is_refused(encodings: list[str]) -> None:
    with pytest.raises(DamagedError):
        decompress(b"\x1f\x8bxx", encodings, LIMIT)


def test_a_plain_body_over_the_limit_is_too_large() -> None:
    with pytest.raises(TooLargeError):
        decompress(b"x" * 11, [], 10)
