"""Pages on disk."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from newscrawl.archive.files import iter_stored
from newscrawl.archive.stored import MAX_PAGE
from tests.archive.pages import PAGE, SITE, http, members, record


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", PAGE),
        ("a.htm.gz", gzip.compress(PAGE)),
        ("a.gz", gzip.compress(PAGE)),
        ("gzip called.html", gzip.compress(PAGE)),
        ("page without a suffix", PAGE),
        ("a.html", PAGE.decode().encode("utf-16")),
    ],
    ids=["html", "htm.gz", "gz", "gzip called html", "no suffix", "utf-16"],
)
def test_one_page(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (page,) = iter_stored(tmp_path / name)
    assert page.html == (gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data)
    assert (page.url, page.problem, page.address) == (None, None, f"file:{name}")


@pytest.mark.parametrize("name", ["x.warc.gz", "x.warc.gz.open", "called anything"])
def test_warc_files_are_known_by_their_bytes(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(members(record(http())))
    (page,) = iter_stored(tmp_path / name)
    assert (page.url, page.html) == (f"{SITE}/dam", PAGE)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty"),
        (b"\n", "empty"),
        (b"%PDF-1.7 ...", "neither HTML nor WARC"),
        (gzip.compress(PAGE)[:-9], "cut short"),
        (b"\x1f\x8b\x08\0" + b"\xff" * 99, "damaged compression"),
        (gzip.compress(b" " * (MAX_PAGE + 1)), "larger than 16 MiB"),
        (b" " * (MAX_PAGE + 1), "larger than 16 MiB"),
    ],
    ids=["nothing", "blank", "pdf", "cut gzip", "damaged gzip", "gzip bomb", "too large"],
)
def test_what_cannot_be_read_is_reported(tmp_path: Path, data: bytes, problem: str) -> None:
    (tmp_path / "a.html").write_bytes(data)
    (page,) = iter_stored(tmp_path / "a.html")
    assert (page.problem, page.html) == (problem, b"")


def test_a_missing_path_is_reported(tmp_path: Path) -> None:
    (page,) = iter_stored(tmp_path / "none.html")
    assert page.problem == "unreadable"


def test_a_folder_is_read_in_order_and_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "b" / "a.html.gz").write_bytes(gzip.compress(PAGE))
    (tmp_path / "b" / "z.warc").write_bytes(record(http()))
    (tmp_path / "broken.html").write_bytes(b"")
    (tmp_path / "notes.json").write_text("{}")
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    assert [(page.path, page.problem) for page in iter_stored(tmp_path)] == [
        ("a.html", None),
        ("broken.html", "empty"),
        ("b/a.html.gz", None),
        ("b/z.warc", None),
    ]


def test_a_pack_knows_its_addresses(tmp_path: Path) -> None:
    (tmp_path / "truth").mkdir()
    (tmp_path / "html" / "one").mkdir(parents=True)
    (tmp_path / "truth" / "one.json").write_text(json.dumps({"x/a.html": {"url": f"{SITE}/a"}, "gone": {}}))
    (tmp_path / "truth" / "two.json").write_text("[]")
    (tmp_path / "html" / "one" / "x__a.html.gz").write_bytes(gzip.compress(PAGE))
    gone, page, table = iter_stored(tmp_path)
    assert (gone.problem, gone.path) == ("unreadable", "one/gone")
    assert (page.url, page.html, page.path) == (f"{SITE}/a", PAGE, "one/x/a.html")
    assert table.problem == "unreadable"
