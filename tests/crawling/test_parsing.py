"""Pages parsed in processes of their own: what one of them does to its process, the others do not feel."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newscrawl.crawling import parsing
from newscrawl.crawling.failures import FetchError
from newscrawl.crawling.parsing import ParsePool
from newscrawl.parse.page import parse_page
from tests.site import ROOT

PAGE = b"<title>Dam</title><h1>The dam holds</h1><p>" + b"Nobody in the valley slept that night. " * 9000
URL = "https://paper.example/dam"
DEADLY, ENDLESS, ODD, MUTE = b"deadly", b"endless", b"odd", b"mute"


class SpeechlessError(Exception):
    """One that cannot be sent."""

    def __reduce__(self) -> Any:
        raise TypeError


def behave(page: bytes, *rest: Any) -> Any:
    """In the process."""
    if page == DEADLY:
        os.kill(os.getpid(), signal.SIGKILL)
    if page == ENDLESS:
        time.sleep(600)
    if page == ODD:
        raise LookupError("no such page")
    if page == MUTE:
        raise SpeechlessError("of that")
    return len(page), rest, os.getpid()


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., ParsePool]]:
    made = []

    def make(processes: int, work: Callable[..., Any] = behave) -> ParsePool:
        monkeypatch.setattr(parsing, "parse_page", work)
        made.append(ParsePool(processes))
        return made[-1]

    yield make
    for one in made:
        assert not one._workers, "closed by the test, in the loop they belong to"


def run(pool: ParsePool, *pages: bytes) -> list[Any]:
    """What comes of pages handed over all at once."""

    async def ask() -> list[Any]:
        try:
            return await asyncio.gather(*(pool.parse(page, URL, "utf-8") for page in pages), return_exceptions=True)
        finally:
            pool.close()

    return asyncio.run(ask())


def test_a_page_is_what_it_is_here(pool: Callable[..., ParsePool]) -> None:
    (page,) = run(pool(1, parse_page), PAGE)
    assert page == parse_page(PAGE, URL, "utf-8")
    assert page.article.headline == "The dam holds"


def test_every_page_gets_its_own_answer_and_all_processes_work(pool: Callable[..., ParsePool]) -> None:
    answers = run(pool(2), *(b"x" * (n * 9973) for n in range(60)))
    assert [size for size, _, _ in answers] == [n * 9973 for n in range(60)]
    assert {rest for _, rest, _ in answers} == {(URL, "utf-8", None)}
    assert len({process for _, _, process in answers}) == 2
    assert os.getpid() not in {process for _, _, process in answers}


def test_a_deadly_page_costs_itself(pool: Callable[..., ParsePool]) -> None:
    before, deadly, *after = run(pool(1), b"before", DEADLY, *([b"after"] * 5))
    assert isinstance(deadly, FetchError) and deadly.reason == "parser crashed"
    assert before[0] == 6 and [size for size, _, _ in after] == [5] * 5


def test_processes_that_never_start_are_given_up(
    pool: Callable[..., ParsePool], caplog: pytest.LogCaptureFixture
) -> None:
    answers = run(pool(2), *([DEADLY] * 30))
    reasons = [answer.reason for answer in answers]
    assert set(reasons) == {"parser crashed", "parser does not start"}
    assert reasons.count("parser does not start") >= 20
    assert caplog.text.count("do not start") == 1


def test_an_endless_page_costs_itself(pool: Callable[..., ParsePool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "SECONDS_PER_PAGE", 4.0)
    endless, *others = run(pool(1), ENDLESS, b"one", b"other")
    assert isinstance(endless, FetchError) and endless.reason == "parser timeout"
    assert [size for size, _, _ in others] == [3, 5], "the seconds of a page begin when it is looked at"


def test_errors_come_back_as_they_were_raised(pool: Callable[..., ParsePool]) -> None:
    odd, mute, fine = run(pool(1), ODD, MUTE, b"fine")
    assert isinstance(odd, LookupError) and odd.args == ("no such page",)
    assert isinstance(mute, RuntimeError) and str(mute) == "SpeechlessError: of that"
    assert fine[0] == 4


def test_closing_does_not_wait(pool: Callable[..., ParsePool]) -> None:
    async def close() -> float:
        waiting = pool(1)
        asked = asyncio.ensure_future(waiting.parse(ENDLESS, URL, None))
        await asyncio.sleep(0.5)
        began = time.monotonic()
        waiting.close()
        with pytest.raises(FetchError, match="parser crashed"):
            await asyncio.wait_for(asked, 5)
        waiting.close()
        return time.monotonic() - began

    assert asyncio.run(close()) < 5


SCRIPT = """
import asyncio, os, signal, sys
from newscrawl.crawling.workers import Worker
from tests.crawling.test_parsing import ENDLESS, behave
async def main():
    worker = Worker(behave, 60)
    os.killpg(0, signal.SIGINT) if sys.argv[1] == "told" else None
    print((await worker.ask(b"x"))[2], flush=True)
    await asyncio.wait_for(worker.ask(ENDLESS), 1 if sys.argv[1] == "leaves" else None)
if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: None)
    asyncio.run(main())
"""


@pytest.mark.parametrize("way", ["killed", "leaves", "told"])
def test_processes_end_with_the_crawl_and_not_before(tmp_path: Path, way: str) -> None:
    """Killed, or gone without closing anything; and Ctrl-C, which every process of a terminal gets, is not for them."""
    (tmp_path / "script.py").write_text(SCRIPT)
    line = [sys.executable, str(tmp_path / "script.py"), way]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=env, start_new_session=True
    ) as crawl:
        assert crawl.stdout is not None
        worker = int(crawl.stdout.readline())
        if way != "leaves":
            crawl.kill()
        try:
            _, told = crawl.communicate(timeout=20)
        finally:
            crawl.kill()
        assert b"KeyboardInterrupt" not in told
    until = time.monotonic() + 10
    while is_running(worker) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_running(worker)


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False
