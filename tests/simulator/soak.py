"""An hour as cron would have it: crawls that follow one another, faults of every kind, kills, compactions, readers.

Several sites share the listed pages; a share of the pages fails at first, each in one of the ways the simulator has.
Runs are killed with SIGKILL until past the middle of the time, so that the last one is long enough to see its memory.
When the time is over, runs go on until one of them leaves nothing behind.

    NEWSCRAWL_SIMULATOR=site.py python -m tests.simulator.soak --minutes 60 --kills 10
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.simulator.account import Account, account
from tests.simulator.outcomes import PAGES as FAULTS
from tests.simulator.pages import different_pages
from tests.simulator.readers import Reader, assert_whole, reading
from tests.simulator.simulator import SIMULATOR, Simulator, build, serve
from tests.site import ROOT, command

_REST = 5.0  # seconds between two runs
_MOST_AFTERWARDS = 5  # runs after the time is over
_RESIDENT = re.compile(r"VmRSS:\s+(\d+) kB")


@dataclass
class Ran:
    """One run, and its memory from second to second."""

    killed: bool = False
    code: int | None = None
    began: float = field(default_factory=time.monotonic)
    seconds: float = 0.0
    memory: list[float] = field(default_factory=list)
    """Resident megabytes, a sample a second."""

    @property
    def growth(self) -> float:
        """Memory in the last quarter of the run over memory in the second."""
        quarter = len(self.memory) // 4
        return median(self.memory[-quarter:]) / median(self.memory[quarter : 2 * quarter]) if quarter else 1.0

    def __str__(self) -> str:
        end = "killed" if self.killed else f"exit {self.code}"
        peak = max(self.memory, default=0.0)
        return f"{self.seconds:6.0f} s, {end}, peak {peak:.0f} MB, growth {self.growth:.3f}"


@dataclass(frozen=True)
class Soaked:
    """What a soak came to."""

    account: Account
    runs: list[Ran]
    compactions: int
    readings: Counter[str]
    vanished: int
    tracebacks: int

    @property
    def kills(self) -> int:
        return sum(run.killed for run in self.runs)

    @property
    def longest(self) -> Ran:
        return max(self.runs, key=lambda run: run.seconds)


@dataclass
class Soak:
    """How a soak is to go."""

    simulator: Simulator
    output: Path
    seconds: float
    kills: int
    hosts: int
    settings: dict[str, object]
    seed: int = 1
    rest: float = _REST
    runs: list[Ran] = field(default_factory=list)
    compactions: int = 0

    def __post_init__(self) -> None:
        dice = random.Random(self.seed)
        self.output.mkdir(parents=True)
        self._log = self.output / "stderr.txt"
        self._began = time.monotonic()
        self._kill_at = sorted(dice.uniform(0.03, 0.6) * self.seconds for _ in range(self.kills))
        self._compact_at = [share * self.seconds for share in (0.2, 0.4, 0.55, 0.7, 0.85)]

    @property
    def now(self) -> float:
        """Seconds since the soak began."""
        return time.monotonic() - self._began

    def go(self, reader: Reader) -> Soaked:
        """Crawl for the whole time, and on until nothing is left."""
        while self.now < self.seconds:
            self._run(reader)
            time.sleep(self.rest)
        for _ in range(_MOST_AFTERWARDS):
            done = account(self.simulator, self.output, self.hosts)
            if done.is_square and self.runs[-1].code == 0:
                break
            self._run(reader)
        assert_whole(self.output)
        log = self._log.read_text("utf-8")
        return Soaked(
            account=account(self.simulator, self.output, self.hosts),
            runs=self.runs,
            compactions=self.compactions,
            readings=reader.readings,
            vanished=reader.vanished,
            tracebacks=log.count("Traceback"),
        )

    def _run(self, reader: Reader) -> None:
        """One run, to its end or its kill."""
        sites = ",".join(self.simulator.url("/", f"127.0.0.{n + 1}") for n in range(self.hosts))
        line = command(self.output, f"site={sites}", ALLOW_PRIVATE_ADDRESSES="127.0.0.0/28", **self.settings)
        run = Ran()
        self.runs.append(run)
        with self._log.open("ab") as log:
            process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=log)
        try:
            for _ in _seconds(process):
                run.memory.append(_resident(process.pid))
                if self._kill_at and self.now >= self._kill_at[0]:
                    self._kill_at.pop(0)
                    process.kill()
                    run.killed = True
                elif self._compact_at and self.now >= self._compact_at[0] and self._has_articles():
                    self._compact_at.pop(0)
                    self._compact()
        finally:
            process.kill()
            process.wait()
        run.seconds, run.code = time.monotonic() - run.began, process.returncode
        pages = self.simulator.stats()["page_hits"]
        print(f"{self.now:6.0f} s: {run}, {pages} requests for pages so far", flush=True)
        assert not reader.wrong, reader.wrong

    def _has_articles(self) -> bool:
        return any(self.output.glob("articles/**/*.parquet"))

    def _compact(self) -> None:
        """Beside the crawl, today's files too."""
        line = [sys.executable, "-m", "scrapy", "compact", "--before", "2100-01-01", "-s", f"OUTPUT_DIR={self.output}"]
        subprocess.run(line, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        self.compactions += 1


def _seconds(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Once a second, for as long as the process lives."""
    while True:
        try:
            process.wait(1.0)
            return
        except subprocess.TimeoutExpired:
            yield


def _resident(process: int) -> float:
    try:
        found = _RESIDENT.search(Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


def soak(
    program: Path,
    folder: Path,
    *,
    seconds: float,
    kills: int,
    hosts: int,
    delay: float,
    faults: float,
    **settings: object,
) -> Soaked:
    """A soak of as many pages as politeness lets through in four fifths of the time."""
    pages = int(0.8 * seconds * hosts / delay)
    pattern = different_pages(program, folder / "pages", pages)
    build(program, folder / "data", pages, pattern)
    errors = ",".join(f"{name}:{faults / len(FAULTS):.7f}" for name in FAULTS)
    for simulator in serve(program, folder / "data", "--hosts", str(hosts), "--partition", "--errors", errors):
        output = folder / "output"
        plan = Soak(simulator, output, seconds, kills, hosts, {"DOWNLOAD_DELAY": delay, **settings}, rest=delay * _REST)
        with reading(output, rest=min(20.0, seconds / 20)) as reader:
            return plan.go(reader)
    raise AssertionError("unreachable")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--hosts", type=int, default=4)
    parser.add_argument("--delay", type=float, default=1.0, help="seconds between two requests to a host")
    parser.add_argument("--faults", type=float, default=0.02, help="share of pages that fail at first")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        done = soak(
            Path(os.environ[SIMULATOR]).resolve(),
            Path(folder),
            seconds=60 * options.minutes,
            kills=options.kills,
            hosts=options.hosts,
            delay=options.delay,
            faults=options.faults,
            RETRY_BACKOFF=1,
            RETRY_AFTER_MAX=60,
        )
    print(done.account)
    print(f"square: {done.account.is_square}, requests per page {done.account.overhead:.3f}")
    print(f"kills {done.kills}, compactions {done.compactions}, tracebacks {done.tracebacks}")
    print(f"readings {dict(done.readings)}, files exchanged under a reader {done.vanished}")
    print(f"longest run: {done.longest}")


if __name__ == "__main__":
    main()
