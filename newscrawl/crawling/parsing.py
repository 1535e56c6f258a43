"""Parsing beside the reactor: in processes of its own, or right here where there are none.

A page may be hostile. One that outlives its time or takes its process down costs that page and a new process; the
crawl goes on.
"""

from __future__ import annotations

import asyncio
import logging

from newscrawl.crawling.failures import FetchError
from newscrawl.crawling.workers import Worker, WorkerDiedError
from newscrawl.parse.layout import Layout
from newscrawl.parse.page import parse_page
from newscrawl.records import Page

logger = logging.getLogger(__name__)

SECONDS_PER_PAGE = 30.0
"""A page that takes longer is hostile; the start of its process is within them."""
PAGES_EACH = 2
"""In a process's hands: one being parsed, and the next, so that it need not wait for us."""
ATTEMPTS = 2
"""For a page whose process died while it was at work on it: perhaps it was somebody else's doing."""
STILLBORN = 6
"""Processes that died one after the other without an answer: then it is not the pages."""


class ParsePool:
    """Parses pages, at most `2 * processes` at a time; with 0 processes in the caller's own thread."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._workers: list[Worker] = []
        self._room = asyncio.Semaphore(max(1, PAGES_EACH * processes))
        self._closed = False
        self._stillborn = 0

    async def parse(self, html: bytes, url: str | None, encoding: str | None, layout: Layout | None = None) -> Page:
        """The page's records. Raises FetchError where the page brought the parser down."""
        if not self._processes:
            return parse_page(html, url, encoding, layout)
        attempts = 0
        async with self._room:
            while attempts < ATTEMPTS and not self._closed:
                if self._stillborn >= STILLBORN:
                    raise FetchError("parser does not start")
                try:
                    page: Page = await self._worker().ask(html, url, encoding, layout)
                except WorkerDiedError as error:
                    attempts += error.at_work
                    self._note(stillborn=error.at_work and error.stillborn)
                except TimeoutError as error:
                    raise FetchError("parser timeout") from error
                else:
                    self._stillborn = 0
                    return page
        raise FetchError("parser crashed")

    def _note(self, *, stillborn: bool) -> None:
        self._stillborn += stillborn
        if stillborn and self._stillborn == STILLBORN:
            logger.error("parsing processes do not start; try without them (-s PARSE_PROCESSES=0)")

    def _worker(self) -> Worker:
        """The process with the least to do; a new one while there are fewer than there may be and the rest is busy."""
        self._workers = [worker for worker in self._workers if worker.alive]
        least = min(self._workers, key=lambda worker: worker.load, default=None)
        if least is None or (least.load and len(self._workers) < self._processes):
            least = Worker(parse_page, SECONDS_PER_PAGE)
            self._workers.append(least)
        return least

    def close(self) -> None:
        """End the processes."""
        self._closed = True
        for worker in self._workers:
            worker.end()
        self._workers.clear()
