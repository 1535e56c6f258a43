"""Writing WARC files, and reading them back with another library than the one that wrote them."""

from __future__ import annotations

import gzip
import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from newscrawl.archive.files import iter_stored
from newscrawl.archive.warc import iter_warc, read_record
from newscrawl.archive.writer import WarcWriter, finish_left_open, whole_records
from newscrawl.version import __version__
from tests.archive.pages import PAGE, SITE

AT = datetime(2026, 3, 2, 17, 0, 0, 123456, tzinfo=timezone(timedelta(hours=5)))
HEADERS = [("Content-Type", "text/html; charset=windows-1252"), ("Content-Encoding", "gzip"), ("Content-Length", "7")]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    with WarcWriter(tmp_path / "warc", "run-1") as writer:
        name, offset = writer.write(f"{SITE}/dam", 200, HEADERS, PAGE, AT)
        other = writer.write(f"{SITE}/gone", 404, [], b"", AT)
    page = read_record(tmp_path / "warc" / name, offset)
    assert (page.url, page.html, page.encoding, page.problem) == (f"{SITE}/dam", PAGE, "windows-1252", None)
    assert page.fetched_at == datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=UTC)
    assert other[0] == name and read_record(tmp_path / "warc" / name, other[1]).problem == "status 404"
    assert len(list(iter_stored(tmp_path))) == 2


def test_a_file_is_open_until_it_is_finished(tmp_path: Path) -> None:
    writer = WarcWriter(tmp_path, "run-1")
    writer.write(f"{SITE}/dam", 200, HEADERS, PAGE, AT)
    writer.flush()
    assert [p.name for p in tmp_path.iterdir()] == ["run-1-00001.warc.gz.open"]
    (page,) = iter_stored(tmp_path)
    assert page.html == PAGE
    writer.close()
    writer.close()
    assert [p.name for p in tmp_path.iterdir()] == ["run-1-00001.warc.gz"]


def test_files_rotate_by_size_and_names_never_repeat(tmp_path: Path) -> None:
    for _ in range(2):
        with WarcWriter(tmp_path, "run-1", max_bytes=1000) as writer:
            for n in range(5):
                writer.write(f"{SITE}/{n}", 200, HEADERS, PAGE, AT)
    names = sorted(p.name for p in tmp_path.iterdir())
    assert len(names) >= 4 and all(name.endswith(".warc.gz") for name in names)
    assert len(list(iter_stored(tmp_path))) == 10


def test_a_run_without_responses_leaves_nothing(tmp_path: Path) -> None:
    with WarcWriter(tmp_path / "warc", "run-1") as writer:
        writer.flush()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_run_costs_its_last_record_at_most(tmp_path: Path) -> None:
    writer = WarcWriter(tmp_path, "run-1")
    for n in range(3):
        writer.write(f"{SITE}/{n}", 200, HEADERS, PAGE, AT)
    (path,) = tmp_path.iterdir()
    torn = path.read_bytes()[:-40]
    assert finish_left_open(tmp_path) == 0, "a run is writing it"
    writer.close()
    path.with_suffix("").unlink()
    path.write_bytes(torn)
    assert finish_left_open(tmp_path) == 1 and finish_left_open(tmp_path) == 0
    pages = list(iter_warc(path.with_suffix("")))
    assert [p.problem for p in pages] == [None, None]
    assert len(torn) > path.with_suffix("").stat().st_size


@pytest.mark.parametrize("body", [PAGE, gzip.compress(PAGE), b"\x1f\x8b\x08 no gzip", b""])
@pytest.mark.parametrize("encoded", [True, False])
@pytest.mark.parametrize("cut", [0, 1, 5, 9, 12, 30, 200])
def test_a_torn_record_is_cut_off_and_no_other(tmp_path: Path, body: bytes, cut: int, encoded: bool) -> None:
    """`cut` bytes of the third record were written; with none of them, the file is whole."""
    with WarcWriter(tmp_path, "run-1") as writer:
        for n in range(2):
            writer.write(f"{SITE}/{n}", 200, HEADERS, body, AT, encoded=encoded)
        name, third = writer.write(f"{SITE}/2", 200, HEADERS, body, AT, encoded=encoded)
    (tmp_path / name).rename(tmp_path / (name + ".open"))
    with (tmp_path / (name + ".open")).open("r+b") as file:
        file.truncate(third + cut)
        assert whole_records(file) == third


def test_a_file_without_any_record_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "run-1-00001.warc.gz.open").write_bytes(b"\x1f\x8b\x08 none of ours")
    assert finish_left_open(tmp_path) == 1
    assert (tmp_path / "run-1-00001.warc.gz").read_bytes() == b"\x1f\x8b\x08 none of ours"


def test_a_full_disk_leaves_whole_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    writer = WarcWriter(tmp_path, "run-1")
    writer.write(f"{SITE}/0", 200, HEADERS, PAGE, AT)
    monkeypatch.setattr(os, "writev", lambda file, pieces: os.write(file, b"".join(pieces)[:10]))
    with pytest.raises(OSError, match="No space left"):
        writer.write(f"{SITE}/1", 200, HEADERS, PAGE, AT)
    monkeypatch.undo()
    writer.close()
    assert [page.url for page in iter_stored(tmp_path)] == [f"{SITE}/0"]


@pytest.mark.parametrize("body", [PAGE, b"", b"x" * 0xFFFF, bytes(range(256)) * 5000, b"y" * 40_000_000])
def test_another_library_reads_what_was_written(tmp_path: Path, body: bytes) -> None:
    """Digests included, whether the body is compressed for the archive or stands in it as it came."""
    packed = gzip.compress(body, 0)
    with WarcWriter(tmp_path, "run-1") as writer:
        writer.write(f"{SITE}/plain", 200, HEADERS, body, AT)
        name, _ = writer.write(f"{SITE}/as-it-came", 299, HEADERS, packed, AT, encoded=True)
    with (tmp_path / name).open("rb") as file:
        found = [
            (r.rec_type, r.rec_headers["WARC-Target-URI"], r.rec_headers["WARC-Date"], r.raw_stream.read())
            for r in ArchiveIterator(file, check_digests="raise")
        ]
    date = "2026-03-02T12:00:00.123456Z"
    assert found[0][0] == "warcinfo" and f"newscrawl/{__version__}".encode() in found[0][3]
    assert found[1:] == [
        ("response", f"{SITE}/plain", date, body),
        ("response", f"{SITE}/as-it-came", date, packed),
    ]


def test_hostile_headers_and_addresses_forge_nothing(tmp_path: Path) -> None:
    headers = [
        ("X-A\r\nWARC-Type: x", "v\r\n\r\n<html>forged"),
        ("X-Name", "Käse\x00\x1b[2J"),
        ("Content-Type", "text/html"),
    ]
    with WarcWriter(tmp_path, "run-1") as writer:
        name, offset = writer.write(f"{SITE}/a\r\nWARC-Type: metadata", 200, headers, PAGE, AT)
        writer.write(f"{SITE}/b", 200, HEADERS, PAGE, AT)
    page = read_record(tmp_path / name, offset)
    assert (page.html, page.problem) == (PAGE, None)
    assert [p.problem for p in iter_warc(tmp_path / name)] == [None, None]
