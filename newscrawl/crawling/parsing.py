"""Parsing beside the reactor: in a pool of processes, or right here where the pool has no processes.

A page may be hostile. One that outlives its time or takes its process down costs that page and a new process; the
crawl goes on.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from time import sleep

from newscrawl.crawling.failures import FetchError
from newscrawl.crawling.process import settle
from newscrawl.parse.layout import Layout
from newscrawl.parse.page import parse_page
from newscrawl.records import Page

# Twice what a page may take: it may wait for the one before it.
SECONDS_PER_PAGE = 60.0


class ParsePool:
    """Parses pages, at most `2 * processes` at a time; with 0 processes in the caller's own thread."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._pool: ProcessPoolExecutor | None = None
        self._room = asyncio.Semaphore(max(1, 2 * processes))

    async def parse(self, html: bytes, url: str | None, encoding: str | None, layout: Layout | None = None) -> Page:
        """The page's records. Raises FetchError where the page brought the parser down."""
        if not self._processes:
            return parse_page(html, url, encoding, layout)
        async with self._room:
            try:
                return await self._ask(html, url, encoding, layout)
            except BrokenProcessPool:
                pass  # perhaps another page's doing: once more, with new processes
            try:
                return await self._ask(html, url, encoding, layout)
            except BrokenProcessPool as error:
                raise FetchError("parser crashed") from error

    async def _ask(self, html: bytes, url: str | None, encoding: str | None, layout: Layout | None) -> Page:
        pool = self._pool = self._pool or self._start()
        work = asyncio.get_running_loop().run_in_executor(pool, parse_page, html, url, encoding, layout)
        try:
            return await asyncio.wait_for(work, SECONDS_PER_PAGE)
        except TimeoutError as error:
            self._restart(pool)
            raise FetchError("parser timeout") from error
        except BrokenProcessPool:
            self._restart(pool)
            raise

    def close(self) -> None:
        """End the processes."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _start(self) -> ProcessPoolExecutor:
        # spawned, not forked: a fork would inherit the reactor's sockets and the ledger's locks
        return ProcessPoolExecutor(
            self._processes, mp_context=get_context("spawn"), initializer=_prepare, initargs=(os.getpid(),)
        )

    def _restart(self, broken: ProcessPoolExecutor) -> None:
        if self._pool is not broken:
            return  # somebody else's page did it first
        self._pool = None
        for process in list((getattr(broken, "_processes", None) or {}).values()):
            process.kill()
        broken.shutdown(wait=False, cancel_futures=True)


def _prepare(parent: int) -> None:
    """In a worker: leave signals to the crawl, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    threading.Thread(target=_die_with, args=(parent,), daemon=True).start()
    settle()


def _die_with(parent: int) -> None:
    while os.getppid() == parent:
        sleep(1)
    os._exit(1)
