"""`scrapy extract`, run the way a person runs it."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newscrawl.archive.writer import WarcWriter
from newscrawl.commands.extract import extract, plain
from newscrawl.records import Article, Quote
from tests import warm

ROOT = Path(__file__).parents[2]
PAGE = """<html lang="en"><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens after storm</h1>
<p>The harbour of Port Ellery reopened on Monday after three days of storm, the port office told reporters in town.</p>
<p>“Every berth is open again,” said harbour master Jane Doe. “We thank the crews for their patience.”</p>
</article></body></html>"""


def run(*args: str, stdin: bytes = b"", cwd: Path = ROOT) -> tuple[int, list[dict], str]:
    done = warm.run("newscrawl", "extract", *args, cwd=cwd, stdin=stdin)
    return done.code, [json.loads(line) for line in done.out.splitlines()], done.err


def test_prints_one_object_per_file_outside_a_project_too(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(PAGE.encode()) + gzip.compress(b"<!-- second member -->"))
    code, rows, err = run(
        "a.html", "b.html.gz", "-", "--url", "https://example.com/x", stdin=PAGE.encode(), cwd=tmp_path
    )
    assert (code, err) == (0, "")
    assert [row["article"]["headline"] for row in rows] == ["Harbour reopens after storm"] * 3
    assert rows[0]["article"]["url"] == "https://example.com/x"
    assert list(rows[0]) == ["article", "quotes", "tickers"]
    assert list(rows[0]["article"]) == [f.name for f in fields(Article)]


def test_reads_the_good_files_before_it_fails_for_the_bad_ones(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "cut.html.gz").write_bytes(gzip.compress(PAGE.encode())[:-20])
    (tmp_path / "empty").mkdir()
    code, rows, err = run("missing.html", "cut.html.gz", "empty", "a.html", cwd=tmp_path)
    assert code == 2
    assert [row["article"]["headline"] for row in rows] == ["Harbour reopens after storm"]
    lines = err.splitlines()
    assert len(lines) == 3
    for name, line in zip(("missing.html", "cut.html.gz", "empty"), lines, strict=True):
        assert line.startswith("scrapy extract: ")
        assert name in line


def test_reads_archives_and_folders_of_them(tmp_path: Path) -> None:
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    html = [("Content-Type", "text/html; charset=utf-8")]
    folder = tmp_path / "kept"
    with WarcWriter(folder / "warc", "run-1") as writer:
        _, first = writer.write("https://example.com/a", 200, html, PAGE.encode(), at)
        writer.write("https://example.com/gone", 404, html, b"<p>Gone</p>", at)
        writer.write("https://example.com/b", 200, html, PAGE.encode(), at)
    (folder / "c.html").write_text(PAGE)
    code, rows, err = run("kept", cwd=tmp_path)
    assert (code, err) == (0, "scrapy extract: kept also holds what is no page: status 404 1\n")
    assert [row["article"]["url"] for row in rows] == [None, "https://example.com/a", "https://example.com/b"]
    assert all(row["article"]["headline"] == "Harbour reopens after storm" and row["quotes"] for row in rows)
    assert rows[1]["article"]["warc_offset"] == first
    assert rows[1]["article"]["fetched_at"] == at.isoformat()
    (folder / "warc" / "run-1-00001.warc.gz").rename(tmp_path / "unnamed")
    with (tmp_path / "unnamed").open("r+b") as file:
        file.truncate(file.seek(0, os.SEEK_END) - 100)
    code, rows, err = run("unnamed", cwd=tmp_path)
    assert code == 2 and "unnamed" in err and len(rows) == 1


@pytest.mark.parametrize(
    ("args", "hint"),
    [
        ((), "name at least one file"),
        (("--txet", "a.html"), "unknown option --txet"),
        (("a.html", "--url", "example.com/x"), "write it out"),
        (("a.html", "--encoding", "utf-99"), "unknown to Python"),
    ],
)
def test_a_wrong_argument_is_one_line_with_a_remedy(args: tuple[str, ...], hint: str) -> None:
    code, rows, err = run(*args)
    assert (code, rows) == (2, [])
    assert hint in err
    assert len(err.splitlines()) == 1


def test_flat_text_goes_to_the_text_parser() -> None:
    as_text = extract(b"Harbour reopens\n\nThe port of Ellery is open again.", text=True)
    assert as_text["article"]["headline"] == "Harbour reopens"
    assert as_text["article"]["body"] == "The port of Ellery is open again."


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (gzip.compress(b"", mtime=0), "is empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "is no page"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "is no page"),
        (bytes(range(256)) * 8, "is no page"),
    ],
)
def test_what_is_no_page_is_refused(data: bytes, hint: str) -> None:
    code, rows, err = run("-", stdin=data)
    assert (code, rows) == (2, [])
    assert err.startswith(f"scrapy extract: - {hint}")


def test_a_page_without_article_is_told_and_printed() -> None:
    code, rows, err = run("-", stdin=b"<p>Menu</p>")
    assert (code, len(rows)) == (0, 1)
    assert err == "scrapy extract: - holds no article: no headline and no body found\n"


@pytest.mark.parametrize(
    ("redirect", "code", "hint"), [("<&-", 2, "standard input"), (">/dev/full", 3, "cannot write")]
)
def test_streams_that_fail_are_one_line(tmp_path: Path, redirect: str, code: int, hint: str) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    name = "-" if redirect.startswith("<") else "a.html"
    line = f"{sys.executable} -m newscrawl extract {name} {redirect}"
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert hint in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b"\0" * (80 << 20)))
    code, rows, err = run("bomb.html.gz", cwd=tmp_path)
    assert (code, rows) == (2, [])
    assert "unpacks to more than" in err


def test_plain_keeps_nulls_and_offsets() -> None:
    quote = Quote(quote_no=0, kind="direct", text="“x”", start=0, end=3, confidence=float("nan"))
    assert plain(quote)["speaker"] is None
    assert plain(quote)["confidence"] is None
    article = plain(Article(published_at=datetime(2026, 1, 2, tzinfo=UTC), authors=("A",), provenance={"k": "v"}))
    assert article["published_at"] == "2026-01-02T00:00:00+00:00"
    assert article["authors"] == ["A"]
    assert article["provenance"] == {"k": "v"}
