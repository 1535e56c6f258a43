"""A command that dies of SIGKILL in the middle of one step: `python -m tests.simulator.doomed STEP N COMMAND...`

Kills at random moments seldom fall into the few milliseconds that matter most. Here the process runs the real command,
and at the N-th call of the step it is gone: before it, after it, or half-way through its bytes.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, Literal


@dataclass(frozen=True)
class Step:
    """A function of the program, and when the process dies of it."""

    module: str
    name: str
    when: Literal["before", "after", "half", "beside"]


CRAWL_STEPS = {
    "page being parsed": Step("newscrawl.crawling.parsing", "ParsePool.parse", "beside"),
    "page parsed, not handed over": Step("newscrawl.crawling.parsing", "ParsePool.parse", "after"),
    "journal half written": Step("newscrawl.store.journal", "Journal._write", "half"),
    "segment half written": Step("newscrawl.store.segment", "pq.write_table", "half"),
    "segment staged": Step("newscrawl.store.segment", "Writer.stage", "after"),
    "transaction open": Step("newscrawl.store.ledger", "Ledger.record_articles", "after"),
    "segment committed": Step("newscrawl.store.segment", "Writer.publish", "before"),
    "first file published": Step("newscrawl.store.segment", "move_into_place", "after"),
    "segment published": Step("newscrawl.store.segment", "Writer.publish", "after"),
    "journal opened": Step("newscrawl.store.journal", "Journal.__init__", "after"),
}
REWRITE_STEPS = {
    "day half merged": Step("newscrawl.store.compact", "_merge", "half"),
    "swap announced": Step("newscrawl.store.swap", "_exchange", "before"),
    "folders exchanged": Step("newscrawl.store.swap", "_exchange", "after"),
    "old files half cleared": Step("newscrawl.store.swap", "shutil.rmtree", "before"),
}
STEPS = {**CRAWL_STEPS, **REWRITE_STEPS}


def doom(step: Step, number: int) -> None:
    """Make the process die at the so-manieth call of a step."""
    owner: Any = import_module(step.module)
    *path, name = step.name.split(".")
    for part in path:
        owner = getattr(owner, part)
    original = getattr(owner, name)
    calls = count(1)

    def doomed(*args: Any, **kwargs: Any) -> Any:
        return original(*args, **kwargs) if next(calls) < number else _die(step, original, args, kwargs)

    async def doomed_later(*args: Any, **kwargs: Any) -> Any:
        if next(calls) >= number:
            work = asyncio.ensure_future(original(*args, **kwargs))
            await (asyncio.sleep(0.01) if step.when == "beside" else work)
            _kill()
        return await original(*args, **kwargs)

    setattr(owner, name, doomed_later if asyncio.iscoroutinefunction(original) else doomed)


def _die(step: Step, original: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    if step.when == "half" and isinstance(args[-1], bytes):
        original(*args[:-1], args[-1][: len(args[-1]) // 2])
    elif step.when != "before":
        original(*args, **kwargs)
    if step.when == "half":
        for path in (a for a in args if isinstance(a, Path)):
            os.truncate(path, path.stat().st_size // 2)
    _kill()


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    from scrapy.cmdline import execute

    doom(STEPS[sys.argv[1]], int(sys.argv[2]))
    execute(["scrapy", *sys.argv[3:]])


if __name__ == "__main__":
    main()
