"""Kill a crawl with SIGKILL, start it again by the same command, and count what it did; compactions and groupings too.

Half of the kills come at random moments, half in the middle of a chosen step (see `doomed.py`); where pages are parsed
in processes of their own, some kills hit those too. A reader that never stops looks on with three libraries.

Run as a program for figures: NEWSCRAWL_SIMULATOR=site.py python -m tests.simulator.kills --pages 2000 --kills 50
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from newscrawl.archive.files import iter_stored
from newscrawl.store.dataset import load
from tests.simulator.account import Account, account
from tests.simulator.doomed import CRAWL_STEPS, REWRITE_STEPS
from tests.simulator.pages import different_pages
from tests.simulator.readers import Reader, assert_whole, reading
from tests.simulator.simulator import SIMULATOR, Simulator, build, run, serve
from tests.site import ROOT, command

_REWRITES = {"compact": ["--before", "2100-01-01"], "dedupe": []}
MOMENT, WORKER = "random moment", "parsing process"


@dataclass(frozen=True)
class Killing:
    """What came of all kills."""

    account: Account
    kills: Counter[str]
    """How often the process died, by where."""
    code: int
    """How the last run ended."""
    readings: Counter[str]
    vanished: int
    archived: int
    """Articles whose answer is in the archive, where their rows say."""
    unreadable: int
    """Records of the archive that are torn or damaged."""


@dataclass
class Victim:
    """A crawl of a simulated site that is killed and started again."""

    simulator: Simulator
    output: Path
    processes: int = 0
    rows: int = 25
    seed: int = 1
    kills: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self._steps = list(CRAWL_STEPS)
        self.dice.shuffle(self._steps)
        self.simulator.ask("reset")

    @property
    def line(self) -> list[str]:
        """The command, always the same."""
        return command(
            self.output,
            f"site={self.simulator.url('/')}",
            ALLOW_PRIVATE_ADDRESSES="127.0.0.1",
            PARSE_PROCESSES=self.processes,
            SEGMENT_ROWS=self.rows,
        )

    def kill_a_crawl(self, stride: int) -> bool:
        """One kill, when up to `stride` more pages were fetched or in the midst of a step; False where the run came to
        its end before."""
        if self.dice.random() < 0.5:
            return self.kill_at(self._steps[self.kills.total() % len(self._steps)], self.dice.randint(1, 3))
        return self._kill_at_random(stride)

    def kill_at(self, step: str, number: int = 1) -> bool:
        """A kill at the so-manieth call of a step; False where the run came to its end before."""
        died = self._dies(step, number, self.line)
        self.kills[step] += died
        return died

    def _kill_at_random(self, stride: int) -> bool:
        more = self.dice.randrange(stride)
        with _running(self.line) as process:
            # some kills come before the first page, while the start cleans up after its predecessor
            seconds = 0.5 + self.dice.random() if self.dice.random() < 0.15 else 300
            if self.processes and self.dice.random() < 0.5:
                self._wait_for(process, more // 2, seconds)
                self.kills[WORKER] += _kill_worker(process.pid)  # the crawl itself goes on
            self._wait_for(process, more - more // 2, seconds)
            time.sleep(self.dice.random() * 0.1)  # off the rhythm of requests: into parsing, journals, publishing
            self.kills[MOMENT] += (alive := process.poll() is None)
            return alive

    def _wait_for(self, process: subprocess.Popen[bytes], more: int, seconds: float) -> None:
        """Until so many more pages were asked for, or the time is over."""
        goal, until = self.simulator.stats()["page_hits"] + more, time.monotonic() + seconds
        while self.simulator.stats()["page_hits"] < goal and time.monotonic() < until and process.poll() is None:
            time.sleep(0.01)

    def kill_a_rewrite(self) -> None:
        """One kill of a compaction or a grouping, and another of them that may finish."""
        name = self.dice.choice(list(_REWRITES))
        number = self.dice.randint(1, 3) if name == "compact" else 1  # a grouping rewrites one table only
        self.kill_rewrite_at(name, self.dice.choice(list(REWRITE_STEPS)), number)
        subprocess.run(self._rewrite(name), cwd=ROOT, check=True, stdout=subprocess.DEVNULL)

    def kill_rewrite_at(self, name: str, step: str, number: int = 1) -> bool:
        """A kill of `compact` or `dedupe`; False where there was too little to do."""
        died = self._dies(step, number, self._rewrite(name))
        self.kills[f"{name}: {step}"] += died
        return died

    def _rewrite(self, name: str) -> list[str]:
        return [sys.executable, "-m", "scrapy", name, *_REWRITES[name], "-s", f"OUTPUT_DIR={self.output}"]

    def _dies(self, step: str, number: int, line: list[str]) -> bool:
        """Whether a command died of a step."""
        assert line[1:3] == ["-m", "scrapy"]
        with _running([line[0], "-m", "tests.simulator.doomed", step, str(number), *line[3:]]) as process:
            return process.wait(300) == -signal.SIGKILL


def crawl_through_kills(victim: Victim, *, kills: int, stride: int, rewrites: int = 0) -> Killing:
    """Kill a crawl so many times, and compactions or groupings in between, then let it end."""
    between = max(1, kills // (rewrites + 1))
    with reading(victim.output) as reader:
        for number in range(1, kills + 1):
            if not victim.kill_a_crawl(stride):
                break
            look(victim, reader)
            if rewrites and number % between == 0 and any(victim.output.glob("articles/**/*.parquet")):
                victim.kill_a_rewrite()
                look(victim, reader)
        return finish(victim, reader)


def look(victim: Victim, reader: Reader) -> None:
    """Every file is whole, and the reader has seen nothing wrong."""
    assert_whole(victim.output)
    assert not reader.wrong, (reader.wrong, victim.kills)


def finish(victim: Victim, reader: Reader) -> Killing:
    """Let the crawl come to its end, and make up the account."""
    last = run(victim.line, victim.output)
    look(victim, reader)
    pages = list(iter_stored(victim.output / "warc"))
    places = {(page.path, page.warc_offset): page.url for page in pages}
    articles = load("articles", victim.output, columns=["url", "warc_file", "warc_offset"]).to_pylist()
    return Killing(
        account=account(victim.simulator, victim.output),
        kills=victim.kills,
        code=last.code,
        readings=reader.readings,
        vanished=reader.vanished,
        archived=sum(places.get((row["warc_file"], row["warc_offset"])) == row["url"] for row in articles),
        unreadable=sum(page.problem is not None for page in pages),
    )


def _kill_worker(crawl: int) -> bool:
    """Kill a process that parses for a crawl."""
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == crawl and b"spawn_main" in (entry / "cmdline").read_bytes():
                os.kill(int(entry.name), signal.SIGKILL)
                return True
        except OSError:  # it ended meanwhile
            continue
    return False


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--rewrites", type=int, default=10, help="compactions and groupings killed, besides")
    parser.add_argument("--processes", type=int, default=0)
    parser.add_argument("--rows", type=int, default=25, help="articles per segment")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = Path(os.environ[SIMULATOR]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pattern = different_pages(program, folder / "pages", options.pages)
        build(program, folder / "data", options.pages, pattern)
        for simulator in serve(program, folder / "data"):
            victim = Victim(simulator, folder / "output", options.processes, options.rows, options.seed)
            began = time.monotonic()
            done = crawl_through_kills(
                victim,
                kills=options.kills,
                stride=2 * options.pages // (options.kills + 2),
                rewrites=options.rewrites,
            )
            print(done)
            paid = done.account
            print(f"square: {paid.is_square}, a page {paid.overhead:.3f} requests, all {paid.whole_overhead:.3f}")
            print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
