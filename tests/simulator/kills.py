"""Kill a crawl with SIGKILL at random moments, start it again by the same command, and count what it did.

Run as a program for figures: NEWSCRAWL_SIMULATOR=site.py python -m tests.simulator.kills --pages 2000 --kills 50
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq

from newscrawl.store.dataset import load
from tests.simulator.simulator import SIMULATOR, Simulator, build, run, serve
from tests.site import ROOT, command

DECIDED = ("article", "duplicate", "dropped", "failed")


@dataclass(frozen=True)
class Account:
    """What came of all listed pages after all kills."""

    kills: int
    code: int
    """How the last run ended."""
    lost: int
    """Pages without a row in `fetches` that decides about them."""
    twice: int
    """Pages with more than one, or articles with more than one row."""
    undecided: int
    """Articles in one of the two tables alone."""
    outcomes: Counter[str]
    requests: int
    """Requests for pages the server saw, over all runs."""
    pages: int

    @property
    def overhead(self) -> float:
        return self.requests / self.pages


def crawl_through_kills(
    simulator: Simulator, output: Path, *, kills: int, processes: int, seed: int, stride: int, rows: int = 25
) -> Account:
    """Kill a crawl so many times, each time when it fetched up to `stride` more pages, then let it end."""
    dice = random.Random(seed)
    simulator.ask("reset")
    line = command(
        output,
        f"site={simulator.url('/')}",
        ALLOW_PRIVATE_ADDRESSES="127.0.0.1",
        PARSE_PROCESSES=processes,
        SEGMENT_ROWS=rows,
    )
    killed = 0
    while killed < kills and _kill_once(simulator, line, dice, stride):
        killed += 1
        assert_readable(output)
    last = run(line, output)
    assert_readable(output)
    return account(simulator, output, killed, last.code)


def _kill_once(simulator: Simulator, line: list[str], dice: random.Random, stride: int) -> bool:
    """Whether the run could be killed before it ended."""
    goal = simulator.stats()["page_hits"] + dice.randrange(stride)
    late = dice.random() * 0.1  # off the rhythm of requests: into parsing, journals, publishing
    with _running(line) as process:
        # some kills come before the first page, while the start cleans up after its predecessor
        until = time.monotonic() + (0.5 + dice.random() if dice.random() < 0.15 else 300)
        while simulator.stats()["page_hits"] < goal and time.monotonic() < until and process.poll() is None:
            time.sleep(0.01)
        time.sleep(late)
        return process.poll() is None


@contextmanager
def _running(line: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(line, cwd=ROOT, env=env, stdout=quiet, stderr=quiet)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def assert_readable(output: Path) -> None:
    """Every file that stands under a table's root is whole."""
    for table in ("articles", "quotes", "tickers", "fetches", "runs"):
        for path in (output / table).rglob("*"):
            if path.is_file():
                assert path.suffix == ".parquet", path
                pq.read_table(path)


def account(simulator: Simulator, output: Path, kills: int, code: int) -> Account:
    """Hold what the server listed against what the tables hold."""
    listed = {simulator.url(f"/{path}") for path in simulator.pages()}
    decided: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    for row in load("fetches", output, columns=["url", "outcome"]).to_pylist():
        if row["url"] in listed and row["outcome"] in DECIDED:
            decided[row["url"]] += 1
            outcomes[row["outcome"]] += 1
    articles = Counter(row["url"] for row in load("articles", output, columns=["url"]).to_pylist())
    return Account(
        kills=kills,
        code=code,
        lost=len(listed - set(decided)),
        twice=sum(n > 1 for n in decided.values()) + sum(n > 1 for n in articles.values()),
        undecided=abs(outcomes["article"] - sum(articles.values())),
        outcomes=outcomes,
        requests=simulator.stats()["page_hits"],
        pages=len(listed),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--processes", type=int, default=0)
    parser.add_argument("--rows", type=int, default=25, help="articles per segment")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = Path(os.environ[SIMULATOR]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        build(program, data, options.pages)
        for simulator in serve(program, data):
            stride = 2 * options.pages // (options.kills + 2)
            began = time.monotonic()
            result = crawl_through_kills(
                simulator,
                Path(folder) / "output",
                kills=options.kills,
                processes=options.processes,
                seed=options.seed,
                stride=stride,
                rows=options.rows,
            )
            print(f"{result}\nrequests per page {result.overhead:.3f}, {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
