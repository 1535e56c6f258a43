"""Ends before the end, in real crawls: a disk that fills up, signals, and that the same command goes on afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from newscrawl.store.dataset import load
from tests.site import Done, TestSite, command, crawl, start

PAGES = 120
OLD = datetime.now(UTC) - timedelta(days=30)


@pytest.fixture
def site() -> Iterator[TestSite]:
    with TestSite() as running:
        running.publish(PAGES, newest=OLD)
        yield running


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """A file system in memory, of so many kilobytes; called again, it has that size from then on."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def resize(kilobytes: int) -> Path:
        again = "remount," if folder.is_mount() else ""
        line = ["mount", "-t", "tmpfs", "-o", f"{again}size={kilobytes}k", "tmpfs", str(folder)]
        done = subprocess.run(line, capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")
        return folder

    if os.geteuid() != 0:
        pytest.skip("only root mounts file systems")
    yield resize
    if folder.is_mount():
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # a table just read may hold a file yet


def assert_complete(site: TestSite, output: Path, refetched: int) -> None:
    """The same command again finishes, and each page is there once."""
    done = crawl(output, f"site={site.base}", SEGMENT_ROWS=20)
    assert (done.code, done.err) == (0, "")
    urls = Counter(load("articles", output)["url"].to_pylist())
    assert len(urls) == PAGES
    assert set(urls.values()) == {1}
    assert sum(site.asked("/news/").values()) <= PAGES + refetched


def assert_one_message(done: Done) -> None:
    assert done.code == 3, done
    (line,) = done.err.splitlines()
    assert line.startswith("scrapy crawl: ")
    assert "No space left on device" in line or "disk is full" in line
    assert "make room" in line
    assert "same command again" in line


# The disk fills up before the first page, in the first segment, and in a later one.
@pytest.mark.slow
@pytest.mark.parametrize("kilobytes", [16, 200, 500])
def test_a_full_disk(site: TestSite, small_disk: Callable[[int], Path], kilobytes: int) -> None:
    output = small_disk(kilobytes) / "output"
    assert_one_message(crawl(output, f"site={site.base}", SEGMENT_ROWS=20))
    for path in output.glob("*/**/*.parquet"):
        pq.read_table(path, partitioning=None)
    small_disk(64_000)
    assert_complete(site, output, refetched=2)


@pytest.mark.slow
def test_a_full_disk_under_the_archive(site: TestSite, small_disk: Callable[[int], Path], tmp_path: Path) -> None:
    archive = small_disk(64)
    done = crawl(tmp_path / "output", f"site={site.base}", WARC_DIR=archive)
    assert_one_message(done)
    assert 0 < len(load("articles", tmp_path / "output")) < PAGES
    assert Counter(load("fetches", tmp_path / "output")["outcome"].to_pylist())["failed"] == 0
    assert_complete(site, tmp_path / "output", refetched=4)


@pytest.mark.parametrize(("number", "processes"), [(signal.SIGINT, 0), (signal.SIGTERM, 2)])
def test_a_signal_ends_the_run_cleanly(site: TestSite, tmp_path: Path, number: signal.Signals, processes: int) -> None:
    code, err = interrupted(site, tmp_path, processes, number)
    assert code == 3, err
    (line,) = err.splitlines()
    assert "stopped early (shutdown)" in line
    fetched = sum(site.asked("/news/").values())
    published = len(load("articles", tmp_path))
    assert fetched - 1 <= published < PAGES, "all that came is published"
    (run,) = load("runs", tmp_path).to_pylist()
    assert (run["exit_reason"], run["exit_code"], run["articles"]) == ("shutdown", 3, published)
    site.seconds = 0
    assert_complete(site, tmp_path, refetched=1)


@pytest.mark.parametrize("processes", [0, 2])
def test_a_second_signal_ends_it_at_once_and_loses_nothing(site: TestSite, tmp_path: Path, processes: int) -> None:
    site.seconds = 0.5
    code, err = interrupted(site, tmp_path, processes, signal.SIGINT, signal.SIGINT)
    assert code == 3
    (line,) = err.splitlines()
    assert line.startswith("scrapy crawl: stopped ")
    site.seconds = 0
    assert_complete(site, tmp_path, refetched=4)


def test_a_kill_does_not_cost_the_listings(site: TestSite, tmp_path: Path) -> None:
    """The run after it takes them as they were read; the one after that asks again."""
    interrupted(site, tmp_path, 0, signal.SIGKILL)
    listings = {path: n for path, n in site.hits.items() if not path.startswith("/news/")}
    assert {"/robots.txt", "/", "/sitemap.xml"} <= listings.keys()
    site.seconds = 0
    assert_complete(site, tmp_path, refetched=4)
    assert {path: n for path, n in site.hits.items() if not path.startswith("/news/")} == listings
    kept = [r["url"] for r in load("fetches", tmp_path).to_pylist() if r["reason"] == "kept by a killed run"]
    assert {url.removeprefix(site.base) for url in kept} == {path for path in listings if site.pages.get(path)}
    assert not list(tmp_path.glob(".state/listings/*"))
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert site.hits["/sitemap.xml"] == listings["/sitemap.xml"] + 1


def interrupted(site: TestSite, output: Path, processes: int, *signals: signal.Signals) -> tuple[int, str]:
    """Exit code and standard error of a run that was sent signals after some pages."""
    site.seconds = site.seconds or 0.02
    process = start(command(output, f"site={site.base}", PARSE_PROCESSES=processes))
    until = time.monotonic() + 60
    while sum(site.asked("/news/").values()) < 5 and time.monotonic() < until:
        time.sleep(0.01)
    for number in signals:
        process.send_signal(number)
        time.sleep(0.2)
    _, err = process.communicate(timeout=60)
    return process.returncode, err
