"""Nothing lost, nothing twice: after a crash at every step, a full disk, and kill -9 at any moment."""

from __future__ import annotations

import os
import pickle
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from newscrawl.errors import StoreError
from newscrawl.records import Run
from newscrawl.store.dataset import load
from newscrawl.store.journal import _FRAME, Journal, read_journal
from newscrawl.store.store import Store
from tests.store.faults import Faults, KilledError, killed, no_space
from tests.store.samples import NOON, SITE, failure, sample

ROOT = Path(__file__).parents[2]
PAGES = 3
KILLS = 10


@pytest.fixture
def fast_path() -> Iterator[Path]:
    """A folder in memory where there is one: these tests force hundreds of files to the disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


def fetch_all(root: Path, run_id: str) -> list[int]:
    """A crawl of three pages into segments of two, going on from what is known; returns what it fetched."""
    fetched: list[int] = []
    store = None
    run = Run(run_id=run_id, spider="news", arguments={"site": "harbourpost.example"}, started_at=NOON)
    try:
        store = Store(root, run_id, segment_rows=2, begun=run)
        for n in range(PAGES):
            item = sample(n, tickers=2)
            if store.get(item.fetch.url) is None:
                fetched.append(n)
                store.add(item)
        store.close(replace(run, finished_at=NOON, exit_reason="finished"))
    except StoreError:
        if store is not None:
            with pytest.raises(StoreError):  # a broken store refuses; closing it makes no second attempt
                store.add(sample(99))
            store.close()
        raise
    return fetched


def assert_whole(root: Path) -> None:
    """Each page's rows once in every table, and nothing left on the stage."""
    for table, times in (("articles", 1), ("quotes", 1), ("tickers", 2), ("fetches", 1)):
        rows = load(table, root)
        counts = Counter(rows["article_id" if table == "quotes" else "url"].to_pylist())
        assert len(counts) == PAGES, table
        assert set(counts.values()) == {times}, table
    for file in (root / "articles").rglob("*"):
        assert file.is_dir() or pq.read_metadata(file).num_rows
    runs = load("runs", root)["run_id"].to_pylist()
    assert len(runs) == len(set(runs)), "a run has one row, whoever wrote it"
    assert [p for p in (root / ".state/stage").iterdir() if p.is_dir()] == []


def test_a_crash_at_every_step(fast_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = Faults(monkeypatch, killed)
    for at in range(1000):
        root = fast_path / str(at)
        faults.arm(at)
        try:
            fetched = fetch_all(root, "first")
        except KilledError:
            faults.bury()
            fetch_all(root, "second")
            assert_whole(root)
        else:
            break
    assert fetched == list(range(PAGES))
    assert at > 40  # the injector saw the steps


@pytest.mark.parametrize("seed", range(25))
def test_a_crash_during_recovery_from_a_crash(fast_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    chance = random.Random(seed)
    faults = Faults(monkeypatch, killed)
    for attempt in range(6):
        faults.arm(chance.randrange(8, 60))
        try:
            fetch_all(fast_path, f"run{attempt}")
        except KilledError:
            faults.bury()
    faults.disarm()
    fetch_all(fast_path, "last")
    assert_whole(fast_path)


def test_a_full_disk_at_every_step(fast_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store says so in one clear error, and the next run completes what is there."""
    faults = Faults(monkeypatch, no_space)
    for at in range(1000):
        root = fast_path / str(at)
        faults.arm(at)
        try:
            fetch_all(root, "first")
        except StoreError as error:
            assert re.search("No space left on device|disk is full", str(error))
            assert re.search("run the same\\s+command again", str(error))
            faults.disarm()
            fetch_all(root, "second")
            assert_whole(root)
        else:
            assert at > 40
            break


def test_kill_9_at_random_moments(tmp_path: Path) -> None:
    """A writer of 400 results, killed again and again; each start goes on from what the ledger knows."""
    chance = random.Random(20260314)
    output, log = tmp_path / "output", tmp_path / "fetched"
    kills = 0
    for attempt in range(KILLS + 2):
        process = start_writer(output, f"run{attempt}", log)
        if kills < KILLS:
            if attempt % 3:  # else it is killed while it starts: importing, opening, recovering
                assert process.stdout is not None
                process.stdout.readline()
                time.sleep(chance.uniform(0, 0.2))
            else:
                time.sleep(chance.uniform(0.3, 1.0))
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                kills += 1
        process.communicate()
        if process.returncode == 0:
            break
        read_every_file(output)
    assert process.returncode == 0, "the writer never came to its end"
    assert kills >= 3
    wanted = {f"{SITE}/news/story-{n}" for n in range(400)}
    for table in ("articles", "fetches"):
        counts = Counter(load(table, output)["url"].to_pylist())
        assert set(counts) == wanted
        assert set(counts.values()) == {1}
    assert load("quotes", output).num_rows == 400
    fetched = log.read_text().split()
    assert len(fetched) <= 400 + kills  # the one in flight at each kill, nothing that was handed over


def start_writer(output: Path, run_id: str, log: Path | None = None, first: int = 0) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.writer", str(output), run_id, str(first), str(log or "")]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def read_every_file(output: Path) -> None:
    for file in output.glob("*/**/*.parquet"):
        pq.read_table(file, partitioning=None)


def test_two_writers_at_once(tmp_path: Path) -> None:
    """Both write all they have; of the articles they share, one copy each."""
    writers = [start_writer(tmp_path, f"run{n}", first=200 * n) for n in range(2)]  # 0 to 399 and 200 to 599
    for writer in writers:
        writer.communicate(timeout=60)
    assert [w.returncode for w in writers] == [0, 0]
    counts = Counter(load("articles", tmp_path)["url"].to_pylist())
    assert len(counts) == 600
    assert set(counts.values()) == {1}
    outcomes = Counter(load("fetches", tmp_path)["outcome"].to_pylist())
    assert outcomes["article"] == 600


def test_a_living_writer_is_left_alone(tmp_path: Path) -> None:
    """A store opened beside another publishes nothing of it and deletes nothing."""
    living = Store(tmp_path, "living")
    living.add(sample(1))
    with Store(tmp_path, "other") as other:
        assert other.recovered == 0
    living.close()
    assert load("articles", tmp_path).num_rows == 1


def test_an_error_in_the_crawl_does_not_lose_what_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path, "interrupted")
    store.add(sample(1))
    monkeypatch.setattr(store, "_publish", interrupt)
    with pytest.raises(KeyboardInterrupt):
        store.close()
    with Store(tmp_path, "next") as after:
        assert after.recovered == 1
    assert load("articles", tmp_path)["run_id"].to_pylist() == ["interrupted"]


def interrupt(*args: object, **kwargs: object) -> None:
    raise KeyboardInterrupt


def test_a_killed_run_has_its_row(fast_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written by the next start, with what was published of it, by itself or by that start."""
    faults = Faults(monkeypatch, killed)
    begun = Run(run_id="killed", spider="news", arguments={"site": "a"}, started_at=NOON)
    store = Store(fast_path, "killed", segment_rows=2, begun=begun)
    for item in (sample(0, tickers=2), sample(1), failure(5, status=404), sample(2)):
        store.add(item)
    faults.bury()
    Store(fast_path, "next").close()
    (run,) = load("runs", fast_path).to_pylist()
    assert (run["run_id"], run["exit_reason"], run["exit_code"]) == ("killed", "killed", None)
    assert (run["articles"], run["quotes"], run["tickers"], run["failed"], run["pages"]) == (3, 3, 2, 1, 4)
    assert run["finished_at"] == NOON + timedelta(seconds=2)
    assert dict(run["arguments"]) == {"site": "a"}
    Store(fast_path, "third").close()
    assert len(load("runs", fast_path)) == 1


def test_a_run_killed_before_its_first_page_has_a_row(fast_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = Faults(monkeypatch, killed)
    Store(fast_path, "killed", begun=Run(run_id="killed", spider="news", started_at=NOON))
    faults.bury()
    Store(fast_path, "next").close()
    (run,) = load("runs", fast_path).to_pylist()
    assert (run["exit_reason"], run["articles"], run["finished_at"]) == ("killed", 0, None)


NOTES = ("", "{", "[]", "{}", '{"run_id": "x", "started_at": "yesterday"}', '{"started_at": null}')


@pytest.mark.parametrize("text", NOTES)
def test_a_note_that_cannot_be_read_costs_a_row_and_nothing_else(
    fast_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    faults = Faults(monkeypatch, killed)
    store = Store(fast_path, "killed", begun=Run(run_id="killed", spider="news", started_at=NOON))
    store.add(sample(1))
    (note,) = fast_path.glob(".state/stage/*/*.run")
    note.write_text(text)
    faults.bury()
    Store(fast_path, "next").close()
    assert (len(load("articles", fast_path)), len(load("runs", fast_path))) == (1, 0)


def test_a_torn_journal_is_read_to_the_tear(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    journal = Journal(path)
    for n in range(3):
        assert journal.append(sample(n))
    journal.close()
    whole = path.read_bytes()
    ends = []
    for size in [*range(0, len(whole), 97), len(whole) - 1, len(whole)]:
        path.write_bytes(whole[:size])
        ends.append(len(list(read_journal(path))))
    assert ends == sorted(ends)
    assert ends[-2:] == [2, 3]
    path.write_bytes(whole[:-40] + b"\0" * 40)
    assert list(read_journal(path)) == [sample(0), sample(1)]


def test_a_journal_cannot_run_code(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    record = pickle.dumps(print)
    path.write_bytes(_FRAME.pack(len(record), zlib.crc32(record)) + record)
    with pytest.raises(pickle.UnpicklingError):
        list(read_journal(path))
