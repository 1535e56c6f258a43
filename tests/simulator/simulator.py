"""The news-site simulator, built and served for a test, and crawls of it whose cost is known.

The simulator is a program of its own, named by NEWSCRAWL_SIMULATOR; its commands are `build`, `serve` and `faults`.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from newscrawl.store.dataset import load
from tests.site import ROOT, command

SIMULATOR = "NEWSCRAWL_SIMULATOR"
CANARY = "127.0.0.250"
ALLOWED = "127.0.0.1,127.0.0.2,127.0.1.0/24"


@dataclass(frozen=True)
class Crawl:
    """A crawl that has ended, and what it cost."""

    output: Path
    code: int
    out: str
    err: str
    cpu: float
    """Seconds, of the crawl and its children."""
    peak_mb: float
    seconds: float

    @cached_property
    def fetches(self) -> dict[str, dict[str, Any]]:
        """The rows of `fetches` by path and query."""
        return {row["url"].split("/", 3)[3]: row for row in self.rows("fetches")}

    @cached_property
    def articles(self) -> dict[str, dict[str, Any]]:
        """The rows of `articles` by path and query of the address asked for."""
        return {row["url"].split("/", 3)[3]: row for row in self.rows("articles")}

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table."""
        if not any((self.output / table).glob("**/*.parquet")):
            return []
        found: list[dict[str, Any]] = load(table, self.output).to_pylist()
        return found


@dataclass
class Simulator:
    """A running simulator."""

    program: Path
    data: Path
    port: int
    process: subprocess.Popen[bytes] = field(repr=False)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def ask(self, path: str) -> bytes:
        """An answer of the simulator's administration."""
        with urlopen(self.url(f"/__admin/{path}"), timeout=30) as answer:
            body: bytes = answer.read()
        return body

    def stats(self) -> dict[str, Any]:
        stats: dict[str, Any] = json.loads(self.ask("stats"))
        return stats

    def log(self, host: str | None = None) -> list[dict[str, Any]]:
        """The access log in order, of one address where it is given."""
        visits = [json.loads(line) for line in self.ask("log").splitlines()]
        return sorted((v for v in visits if host in (None, v["ip"])), key=lambda visit: visit["t"])

    def canary_visits(self) -> list[dict[str, Any]]:
        """Who reached the internal service: nobody may."""
        return self.log(CANARY)

    @cached_property
    def catalogue(self) -> dict[str, dict[str, list[str]]]:
        """Its faults and robots.txt personalities."""
        done = subprocess.run([sys.executable, self.program, "faults"], check=True, capture_output=True)
        found: dict[str, dict[str, list[str]]] = json.loads(done.stdout)
        return found

    def pages(self) -> list[str]:
        """The paths of all articles."""
        lines = (self.data / "manifest.jsonl").read_text("utf-8").splitlines()
        return [json.loads(line)["path"].removeprefix("/") for line in lines]

    def listed(self, hosts: int = 1) -> list[str]:
        """The addresses of all articles; of several hosts that share them, each has its own."""
        return [self.url(f"/{path}", f"127.0.0.{n % hosts + 1}") for n, path in enumerate(self.pages())]

    def crawl(self, output: Path, *arguments: str, **settings: object) -> Crawl:
        """Run a crawl to its end with a clean log."""
        self.ask("reset")
        return run(command(output, *arguments, **{"ALLOW_PRIVATE_ADDRESSES": ALLOWED, **settings}), output)


def run(line: list[str], output: Path) -> Crawl:
    """Run a command; its cost is that of the process and the children it waited for."""
    output.mkdir(parents=True, exist_ok=True)
    out, err = output / "out.txt", output / "err.txt"
    started = time.monotonic()
    with out.open("wb") as stdout, err.open("wb") as stderr:
        env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        process = subprocess.Popen(line, cwd=ROOT, env=env, stdout=stdout, stderr=stderr)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Crawl(
        output=output,
        code=process.returncode,
        out=out.read_text("utf-8"),
        err=err.read_text("utf-8"),
        cpu=usage.ru_utime + usage.ru_stime,
        peak_mb=usage.ru_maxrss / 1024,
        seconds=time.monotonic() - started,
    )


def build(program: Path, data: Path, pages: int, sources: str | None = None) -> None:
    """Make the pages of a simulator, from its own or from the files a pattern names."""
    env = {**os.environ, "SITE_PAGES": sources} if sources else None
    line = [sys.executable, program, "build", "--out", data, "--n", str(pages)]
    subprocess.run(line, check=True, capture_output=True, env=env)


def serve(program: Path, data: Path, *options: str) -> Iterator[Simulator]:
    """A simulator that runs until the iterator is closed."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    line = [sys.executable, str(program), "serve", "--data", str(data), "--port", str(port), "--log", *options]
    process = subprocess.Popen(line, env={**os.environ, "SIM_BOMBS": str(bombs())}, stdout=subprocess.DEVNULL)
    simulator = Simulator(program, data, port, process)
    try:
        _wait_for(simulator)
        yield simulator
    finally:
        process.kill()
        process.wait()


@cache
def bombs() -> Path:
    """A folder for the simulator's bombs, which take it half a minute to make: once for all of a session."""
    folder = Path(tempfile.mkdtemp(prefix="bombs-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    make_zstd_bomb(folder)
    return folder


def make_zstd_bomb(folder: Path) -> None:
    """A gigabyte of zeros in zstd, where the simulator looks for it: it makes the others itself."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    path = folder / "zstd-1024.bin"
    if path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    stream, zeros = zstd.ZstdCompressor(), bytes(1 << 20)
    path.write_bytes(b"".join(stream.compress(zeros) for _ in range(1024)) + stream.flush())


def _wait_for(simulator: Simulator, seconds: float = 400) -> None:
    until = time.monotonic() + seconds
    while True:
        try:
            simulator.stats()
            return
        except URLError:
            if time.monotonic() > until or simulator.process.poll() is not None:
                raise
            time.sleep(0.1)
