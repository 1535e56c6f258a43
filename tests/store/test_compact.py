"""Compaction changes the files and never the rows, whenever it is interrupted and whoever reads meanwhile."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

import newscrawl
from newscrawl.errors import OutputLockedError, StoreError
from newscrawl.records import Run
from newscrawl.schema import TABLES
from newscrawl.store import compact as compaction
from newscrawl.store import swap
from newscrawl.store.compact import compact
from newscrawl.store.ledger import Ledger
from newscrawl.store.lock import FileLock
from newscrawl.store.store import Store
from tests import warm
from tests.store.faults import Faults, KilledError, killed, no_space
from tests.store.samples import NOON, sample

PAGES = 6
DAY = date(2026, 3, 14)


def write(root: Path, pages: int = PAGES, days: int = 1, segment: int = 2) -> None:
    store = Store(root, "run", segment_rows=segment)
    for n in range(pages):
        store.add(sample(n, tickers=1, at=NOON + timedelta(days=n % days, seconds=n)))
    store.close(Run(run_id="run", spider="news", started_at=NOON, finished_at=NOON))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("written")
    write(root)
    return root


def assert_whole(root: Path) -> None:
    for table in ("articles", "quotes", "tickers", "fetches"):
        key = "article_id" if table == "quotes" else "url"
        counts = Counter(newscrawl.load(table, root)[key].to_pylist())
        assert len(counts) == PAGES
        assert set(counts.values()) == {1}


def files(root: Path, table: str = "articles") -> list[Path]:
    return sorted((root / table).rglob("*.parquet"))


def test_many_files_become_one(tmp_path: Path) -> None:
    write(tmp_path)
    before = {table: newscrawl.load(table, tmp_path) for table in TABLES}
    done = list(compact(tmp_path))
    assert [(d.table, d.day, d.files, d.rows) for d in done] == [
        (table, DAY, 3, PAGES) for table in ("articles", "quotes", "tickers", "fetches")
    ]
    for table in TABLES:
        assert newscrawl.load(table, tmp_path).equals(before[table])
        (file,) = files(tmp_path, table)
        assert pq.read_schema(file).metadata == TABLES[table].metadata
    assert list(compact(tmp_path)) == []
    assert list((tmp_path / ".state/stage").iterdir()) == []


def test_row_groups_are_filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compaction, "ROW_GROUP", 4)
    monkeypatch.setattr(compaction, "_BATCH", 2)
    write(tmp_path)
    list(compact(tmp_path, tables=["articles"]))
    metadata = pq.read_metadata(files(tmp_path)[0])
    assert [metadata.row_group(n).num_rows for n in range(metadata.num_row_groups)] == [4, 2]


def test_days_that_are_not_over_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path, days=2)
    assert {d.day for d in compact(tmp_path, before=DAY + timedelta(days=1))} == {DAY}
    assert list(compact(tmp_path, before=DAY)) == []


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
            list(compact(root, tables=["articles"]))
        except KilledError:
            faults.bury()
            if exchange:
                assert_whole(root)  # before anything is repaired
            Store(root, "next").close()
            assert_whole(root)
            assert [p for p in (root / ".state/stage").iterdir() if p.is_dir()] == []
            list(compact(root))
            assert_whole(root)
            assert len(files(root)) == 1
        else:
            break
    assert at > 10


def test_a_full_disk_at_every_step(written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = Faults(monkeypatch, no_space)
    for at in range(1000):
        root = tmp_path / str(at)
        shutil.copytree(written, root)
        faults.arm(at)
        try:
            list(compact(root, tables=["articles"]))
        except StoreError:
            faults.disarm()
            assert_whole(root)
            list(compact(root))
            Store(root, "next").close()
            assert_whole(root)
        else:
            if not faults.hit:
                break
    assert at > 10


def test_what_is_published_meanwhile_is_carried_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crawl files a late page under the day that is just being exchanged."""
    write(tmp_path, pages=PAGES - 1, segment=1)
    exchange = swap._exchange

    def publish_then_exchange(one: Path, other: Path) -> bool:
        if "articles" in other.parts:
            with Store(tmp_path, "late") as store:
                store.add(sample(PAGES - 1, tickers=1))
        return exchange(one, other)

    monkeypatch.setattr(swap, "_exchange", publish_then_exchange)
    list(compact(tmp_path))
    assert_whole(tmp_path)


def test_a_file_that_is_not_replaced_is_never_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a segment a killed run published but did not tick off; seen at the moment the folders are exchanged."""
    write(tmp_path, segment=1)
    with closing(Ledger(tmp_path)) as ledger, ledger.transaction():
        ledger._db.execute("UPDATE segments SET state = 'committed' WHERE name LIKE '%-000002'")
    exchange = swap._exchange

    def exchange_and_die(one: Path, other: Path) -> bool:
        exchange(one, other)
        raise KilledError

    monkeypatch.setattr(swap, "_exchange", exchange_and_die)
    with pytest.raises(KilledError):
        list(compact(tmp_path, tables=["articles"]))
    assert_whole(tmp_path)
    assert len(files(tmp_path)) == 2


def test_reading_while_days_are_compacted(tmp_path: Path) -> None:
    """No reader sees a row twice or misses one; at worst it finds a file gone and lists them again."""
    write(tmp_path, pages=60, days=6, segment=12)
    code = "import sys; from newscrawl.store.compact import compact; print(len(list(compact(sys.argv[1]))))"
    process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    readings = 0
    while process.poll() is None:
        assert newscrawl.load("articles", tmp_path).num_rows == 60
        try:
            assert len(pd.read_parquet(tmp_path / "articles")) == 60
        except FileNotFoundError:
            continue
        readings += 1
    assert process.stdout is not None
    assert process.stdout.read() == "24\n"
    assert readings
    assert len(files(tmp_path)) == 6


def test_one_compaction_at_a_time(written: Path) -> None:
    lock = FileLock(written.resolve() / ".state/locks/compact.lock")
    assert lock.acquire()
    try:
        with pytest.raises(OutputLockedError):
            list(compact(written))
    finally:
        lock.release()


def test_a_damaged_file_is_named_and_nothing_is_replaced(tmp_path: Path) -> None:
    write(tmp_path)
    damaged = files(tmp_path)[1]
    damaged.write_bytes(damaged.read_bytes()[:-10])
    with pytest.raises(StoreError, match=damaged.name):
        list(compact(tmp_path))
    assert len(files(tmp_path)) == 3


def test_the_command(tmp_path: Path) -> None:
    write(tmp_path)
    run = partial(warm.run, "scrapy", "compact", "-s", f"OUTPUT_DIR={tmp_path}", "articles")
    assert run().out.startswith("articles 2026-03-14: 3 files")
    assert run().out == "nothing to compact\n"
    wrong = run("--before", "yesterday")
    assert (wrong.code, wrong.err) == (
        2,
        "scrapy compact: --before yesterday is no date; write it as 2026-03-14\n",
    )
