"""Command lines run in processes forked from a warm one: what users type, without a second of imports before each.

Tests of what a run does use it. Those that kill a run, send it signals or give it parsing processes start it as users
do.
"""

from __future__ import annotations

import gc
import json
import os
import pkgutil
import random
import runpy
import signal
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[1]
_LONGEST = 120
_PACKAGES = ("newscrawl", "pipelines")
_LIBRARIES = (
    "scrapy.cmdline",
    "scrapy.core.engine",
    "scrapy.core.downloader.handlers.http11",
    "aiohttp",
    "pyarrow.compute",
)


@dataclass(frozen=True)
class Done:
    """How a run ended."""

    code: int
    out: str
    err: str


def run(module: str, *arguments: str, cwd: Path = ROOT, stdin: bytes = b"") -> Done:
    """`python -m module arguments` to its end; after two minutes SIGALRM ends it."""
    with TemporaryDirectory() as folder:
        streams = [Path(folder, name) for name in ("in", "out", "err")]
        streams[0].write_bytes(stdin)
        job = {"line": [module, *arguments], "cwd": str(cwd), "env": dict(os.environ), "streams": [*map(str, streams)]}
        server = _server()
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(json.dumps(job) + "\n")
        server.stdin.flush()
        code = int(server.stdout.readline())
        return Done(code, *(path.read_text("utf-8") for path in streams[1:]))


@cache
def _server() -> subprocess.Popen[str]:
    """One a test process; it ends when that does, with the end of its input."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-m", "tests.warm"]
    return subprocess.Popen(line, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _serve() -> None:
    _import_all()
    gc.freeze()  # and let no run go through what all share
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if not child:
            _become(job)
            return
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def _import_all() -> None:
    for name in _LIBRARIES:
        import_module(name)
    for package in map(import_module, _PACKAGES):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__") and (module.ispkg or _has_source(module)):
                import_module(module.name)
    assert "twisted.internet.reactor" not in sys.modules, "each run installs its own"


def _has_source(module: pkgutil.ModuleInfo) -> bool:
    """Not so of compiled libraries: whom they belong to imports them, where compiled modules are to run."""
    folder = getattr(module.module_finder, "path", "")
    return Path(folder, f"{module.name.rpartition('.')[2]}.py").exists()


def _become(job: dict[str, Any]) -> None:
    signal.alarm(_LONGEST)
    os.chdir(job["cwd"])
    os.environ.clear()
    os.environ.update(job["env"])
    for descriptor, path in enumerate(job["streams"]):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT), descriptor)
    random.seed()
    module, *arguments = job["line"]
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _serve()
