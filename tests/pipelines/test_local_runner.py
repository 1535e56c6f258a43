"""Archives in bulk: once, whatever happens on the way."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import newscrawl
from newscrawl.errors import UsageError
from newscrawl.store.store import Store
from pipelines.runners import local
from pipelines.runners.local import main, process_warc

PAGE = """<!doctype html><html lang="en"><head><title>Ferry {n} sails | Harbour Post</title>
<link rel="canonical" href="https://harbourpost.example/news/{n}">
<meta property="article:published_time" content="2026-03-14T12:00:00Z"></head><body><article><h1>Ferry {n} sails</h1>
<p>Ferry number {n} left the pier at noon on Saturday with forty passengers and a brass band on board.</p>
<p>"We were {n} minutes late and nobody minded at all," said harbour master Ida Holm after the ferry had sailed.</p>
</article></body></html>"""
PAGES = 9


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for n in range(PAGES):
        (folder / f"{n}.html").write_text(PAGE.format(n=n))
    (folder / "x.html").write_text("<h1>Page not found</h1><p>Sorry.</p>")
    return folder


def assert_whole(out: Path) -> None:
    articles = newscrawl.load("articles", out)
    assert sorted(articles["headline"].to_pylist()) == [f"Ferry {n} sails" for n in range(PAGES)]
    fetches = Counter(newscrawl.load("fetches", out)["url"].to_pylist())
    assert len(fetches) == PAGES + 1
    assert set(fetches.values()) == {1}


def test_a_file_is_read_once(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    row = process_warc(folder, out, segment_rows=4)
    assert (row.pages, row.articles, row.dropped, row.exit_reason) == (PAGES + 1, PAGES, 1, "finished")
    assert process_warc(folder, out) == row
    assert_whole(out)
    assert newscrawl.load("runs", out)["run_id"].to_pylist() == [row.run_id]


def test_a_killed_run_goes_on_behind_the_last_published_page(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    read: list[str] = []
    add = Store.add

    def killed_at_the_seventh(store: Store, result: object) -> object:
        read.append(result.fetch.url)  # type: ignore[attr-defined]
        if len(read) == 7:
            store._broken = local.StoreError("killed")  # so that closing it publishes nothing
            raise KeyboardInterrupt
        return add(store, result)  # type: ignore[arg-type]

    monkeypatch.setattr(Store, "add", killed_at_the_seventh)
    with pytest.raises(KeyboardInterrupt):
        process_warc(folder, out, segment_rows=4)
    assert newscrawl.load("articles", out).num_rows == 4
    row = process_warc(folder, out, segment_rows=4)
    assert read[7:] == [*read[4:7], *read[10:]]  # what was published is not read again
    assert (row.articles, row.dropped) == (PAGES, 1)
    assert_whole(out)


def test_a_changed_file_is_read_again_and_nothing_is_written_twice(folder: Path, tmp_path: Path) -> None:
    out, page = tmp_path / "out", folder / "0.html"
    process_warc(page, out)
    page.write_text(PAGE.format(n=0) + "<!-- touched -->")
    assert process_warc(page, out).duplicates == 1
    assert newscrawl.load("articles", out).num_rows == 1


def test_a_pool(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    files = [str(folder / f"{n}.html") for n in range(PAGES)]
    assert main([str(out), *files, str(folder / "x.html"), "--processes", "2"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == PAGES + 1
    assert_whole(out)


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        process_warc(tmp_path / "nowhere.warc.gz", tmp_path)
    assert main([str(tmp_path), str(tmp_path / "nowhere.warc.gz"), "--processes", "1"]) == 2
    assert "nowhere.warc.gz" in capsys.readouterr().err
