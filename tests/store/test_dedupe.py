"""Grouping a dataset: it changes one column and nothing else, whenever it is interrupted."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import newscrawl
from newscrawl.errors import OutputLockedError, StoreError
from newscrawl.schema import TABLES
from newscrawl.store import swap
from newscrawl.store.compact import compact
from newscrawl.store.dedupe import dedupe
from newscrawl.store.lock import FileLock, RunLock
from newscrawl.store.store import Store
from tests import warm
from tests.store.faults import Faults, KilledError, killed, no_space
from tests.store.samples import NOON, sample
from tests.store.stories import story

PAPERS = 3
OWN = 3
ROOT = Path(__file__).parents[2]


def write(root: Path, run: str = "run", papers: Iterable[int] = range(PAPERS), own: bool = True) -> None:
    """A wire story in several papers, a day apart, and stories of their own."""
    with Store(root, run, segment_rows=2) as store:
        for number in papers:
            url = f"https://paper{number}.example/wire"
            text = f"{story(50 + number, 1)}\n\n{story(1)}"
            store.add(sample(number, url=url, text=text, at=NOON + timedelta(days=number % 2, minutes=number)))
        for number in range(OWN if own else 0):
            store.add(sample(number, text=story(10 + number), at=NOON))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("written")
    write(root)
    return root


def ids(root: Path) -> dict[str, str | None]:
    table = newscrawl.load("articles", root)
    return dict(zip(table["url"].to_pylist(), table["near_dup_id"].to_pylist(), strict=True))


def assert_whole(root: Path) -> None:
    assert sorted(newscrawl.load("articles", root)["url"].to_pylist()) == sorted(EXPECTED)


EXPECTED = [f"https://paper{n}.example/wire" for n in range(PAPERS)] + [
    f"https://harbourpost.example/news/story-{n}" for n in range(OWN)
]


def assert_grouped(root: Path) -> None:
    found = ids(root)
    wire = [found[f"https://paper{n}.example/wire"] for n in range(PAPERS)]
    assert wire[0]
    assert len(set(wire)) == 1
    assert sum(value is not None for value in found.values()) == PAPERS


def test_one_column_changes(tmp_path: Path) -> None:
    write(tmp_path)
    before = newscrawl.load("articles", tmp_path).sort_by("url").drop_columns("near_dup_id")
    done = dedupe(tmp_path)
    assert (done.articles, done.clusters, done.clustered, done.days, done.rows) == (6, 1, 3, 2, 3)
    assert_grouped(tmp_path)
    assert newscrawl.load("articles", tmp_path).sort_by("url").drop_columns("near_dup_id").equals(before)
    for file in (tmp_path / "articles").rglob("*.parquet"):
        assert pq.read_schema(file).equals(TABLES["articles"])
        assert pq.read_schema(file).metadata == TABLES["articles"].metadata
    first = newscrawl.load("articles", tmp_path, columns=["article_id", "url"]).to_pylist()
    (oldest,) = (row["article_id"] for row in first if row["url"] == "https://paper0.example/wire")
    assert set(ids(tmp_path).values()) == {oldest, None}
    assert list((tmp_path / ".state/stage").iterdir()) == []


def test_again_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path)
    dedupe(tmp_path)
    files = {path: path.stat().st_mtime_ns for path in (tmp_path / "articles").rglob("*.parquet")}
    again = dedupe(tmp_path)
    assert (again.clusters, again.days, again.rows) == (1, 0, 0)
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "articles").rglob("*.parquet")} == files
    list(compact(tmp_path))
    assert dedupe(tmp_path).rows == 0


def test_a_later_run_joins_the_cluster(tmp_path: Path) -> None:
    write(tmp_path)
    dedupe(tmp_path)
    before = ids(tmp_path)
    write(tmp_path, "later", papers=[7], own=False)
    assert dedupe(tmp_path).rows == 1
    after = ids(tmp_path)
    assert after.pop("https://paper7.example/wire") == before["https://paper0.example/wire"]
    assert after == before


def test_a_higher_threshold_parts_them_again(tmp_path: Path) -> None:
    write(tmp_path)
    dedupe(tmp_path)
    done = dedupe(tmp_path, threshold=1)
    assert (done.clusters, done.rows) == (0, 3)
    assert set(ids(tmp_path).values()) == {None}


@pytest.mark.parametrize("exchange", [True, False], ids=["exchange", "two renames"])
def test_a_crash_at_every_step(written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool) -> None:
    if not exchange:
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    faults = Faults(monkeypatch, killed)
    for at in range(1000):
        root = tmp_path / str(at)
        shutil.copytree(written, root)
        faults.arm(at)
        try:
            dedupe(root)
        except KilledError:
            faults.bury()
            if exchange:
                assert_whole(root)
            dedupe(root)
            assert_whole(root)
            assert_grouped(root)
            assert dedupe(root).rows == 0
        else:
            break
    assert at > 20


def test_a_full_disk_at_every_step(written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = Faults(monkeypatch, no_space)
    for at in range(1000):
        root = tmp_path / str(at)
        shutil.copytree(written, root)
        faults.arm(at)
        try:
            dedupe(root)
        except StoreError:
            faults.disarm()
            assert_whole(root)
            dedupe(root)
            assert_whole(root)
            assert_grouped(root)
        else:
            if not faults.hit:
                break
    assert at > 20


def test_it_refuses_beside_a_run(written: Path) -> None:
    with RunLock(written, ["paper0.example"]), pytest.raises(OutputLockedError, match="another process"):
        dedupe(written)
    with Store(written, "batch"), pytest.raises(OutputLockedError, match="another process"):
        dedupe(written)
    lock = FileLock(written.resolve() / ".state/locks/compact.lock")
    assert lock.acquire()
    try:
        with pytest.raises(OutputLockedError):
            dedupe(written)
    finally:
        lock.release()


def test_a_damaged_file_is_named_and_nothing_is_replaced(tmp_path: Path) -> None:
    write(tmp_path)
    files = sorted((tmp_path / "articles").rglob("*.parquet"))
    files[-1].write_bytes(files[-1].read_bytes()[:-10])
    with pytest.raises(StoreError, match=files[-1].name):
        dedupe(tmp_path)
    assert sorted((tmp_path / "articles").rglob("*.parquet")) == files


def test_the_notebook_lines_of_the_document_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "output")
    dedupe(tmp_path / "output")
    monkeypatch.chdir(tmp_path)
    text = (ROOT / "docs/near-duplicates.md").read_text("utf-8")
    lines = text.split("## In a notebook")[1].split("\n## ")[0].splitlines()
    names: dict[str, Any] = {}
    exec("\n".join(line.strip() for line in lines if line.startswith("    ")), names)
    assert names["wire"].publisher.nunique().tolist() == [PAPERS]
    assert len(names["stories"]) == 1 + OWN


def run(root: Path, *options: str) -> warm.Done:
    return warm.run("scrapy", "dedupe", "-s", f"OUTPUT_DIR={root}", *options)


def test_the_command(tmp_path: Path) -> None:
    write(tmp_path)
    first, second = (run(tmp_path).out.splitlines() for _ in range(2))
    assert first[0].startswith("articles: 6, clusters: 1, articles in clusters: 3, seconds: ")
    assert first[1] == "3 rows changed, 2 days rewritten"
    assert second[1] == "nothing changed"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ["--threshold", "much"],
            "--threshold much is no share of the text; write a number from 0.05 to 1, such as 0.2",
        ),
        (["--threshold", "nan"], "--threshold nan is no share of the text; write a number from 0.05 to 1, such as 0.2"),
        (["articles"], "takes no articles; name the dataset with -s OUTPUT_DIR=..."),
    ],
)
def test_wrong_arguments(tmp_path: Path, options: list[str], message: str) -> None:
    wrong = run(tmp_path, *options)
    assert (wrong.code, wrong.out, wrong.err) == (2, "", f"scrapy dedupe: {message}\n")


def test_nothing_to_group(tmp_path: Path) -> None:
    nowhere = run(tmp_path / "none")
    assert nowhere.code == 3
    assert "there is no dataset" in nowhere.err
    Store(tmp_path, "empty").close()
    assert run(tmp_path).out == f"no articles in {tmp_path}: nothing to group\n"
