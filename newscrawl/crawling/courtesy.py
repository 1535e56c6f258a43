"""How often a host may be asked: Crawl-delay, pauses it asked for, and hosts given up for this run.

Scrapy's slots keep the delay between two requests to a host; what they cannot do is wait longer because the server said
so. The download handler asks for its turn here at the last moment, after all queues.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy.extensions.throttle import AutoThrottle

from newscrawl.crawling.failures import SkipRequest, StopRequest

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

# A run that is told to stop looks up from its sleep this often.
_GLANCE = 0.25
# More than ten minutes between two requests is a way of saying no; it is granted as ten minutes.
LONGEST_CRAWL_DELAY = 600.0
# Seconds until the headers come from a server that is not under strain.
BRISK = 0.5


@dataclass
class Host:
    """What is known of a host in this run."""

    crawl_delay: float = 0.0
    paused_until: float = 0.0
    failures: int = 0
    long_pauses: int = 0
    closed: str | None = None
    gate: asyncio.Semaphore | None = None


class Courtesy:
    """A Scrapy extension that other components ask for a host's turn."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._hosts: dict[str, Host] = {}
        self._at_once: int = max(1, crawler.settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"))
        self._most_failures: int = crawler.settings.getint("HOST_FAILURES_MAX")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Courtesy:
        return cls(crawler)

    @classmethod
    def of(cls, crawler: Crawler) -> Courtesy:
        """The instance of a running crawler."""
        courtesy = crawler.get_extension(cls)
        if courtesy is None:
            raise RuntimeError(f"{cls.__module__}.{cls.__qualname__} is missing from EXTENSIONS")
        return courtesy

    def host(self, name: str | None) -> Host:
        """The record of a host."""
        return self._hosts.setdefault((name or "").lower(), Host())

    @asynccontextmanager
    async def turn(self, name: str | None) -> AsyncIterator[None]:
        """The host's turn, when it comes. Raises StopRequest when the run ends meanwhile, SkipRequest when the host was
        given up.

        The gate counts what is on the wire. Scrapy's slots do not: without a delay they start everything that is queued
        before the first of it counts as started (2.19, with asyncio).
        """
        host = self.host(name)
        if host.gate is None:
            host.gate = asyncio.Semaphore(self._at_once)
        async with host.gate:
            while (wait := host.paused_until - monotonic()) > 0 and host.closed is None:
                await self.sleep(min(wait, _GLANCE))
            if host.closed:
                raise SkipRequest(host.closed)
            if is_closing(self._crawler):
                raise StopRequest("the run is ending")
            yield

    async def sleep(self, seconds: float) -> None:
        """Sleep, and raise StopRequest as soon as the run is ending."""
        until = monotonic() + seconds
        while (left := until - monotonic()) > 0:
            if is_closing(self._crawler):
                raise StopRequest("the run is ending")
            await asyncio.sleep(min(left, _GLANCE))

    def pause(self, name: str | None, seconds: float) -> None:
        """Ask nothing of the host for a while."""
        host = self.host(name)
        host.paused_until = max(host.paused_until, monotonic() + seconds)

    def busy(self, name: str | None, asked: float, longest: float) -> None:
        """The host wants to be left alone for so long; it is, as far as a run can wait."""
        self.pause(name, min(asked, longest))
        if asked > longest:
            host = self.host(name)
            host.long_pauses += 1
            if host.long_pauses > 1:  # one page may be special; twice is the host speaking
                self.give_up(name, "host asked to wait")

    def give_up(self, name: str | None, reason: str) -> None:
        """Ask nothing more of the host in this run."""
        self.host(name).closed = reason

    def set_crawl_delay(self, name: str, seconds: float) -> None:
        """Keep at least so many seconds between two requests, as the host's robots.txt asks."""
        host = self.host(name)
        host.crawl_delay = delay = min(seconds, LONGEST_CRAWL_DELAY)
        downloader = self._crawler.engine.downloader
        if delay <= self._crawler.settings.getfloat("DOWNLOAD_DELAY"):
            return
        # for slots yet to be made, which Scrapy also does after a quiet minute, and for the one that is there
        downloader.per_slot_settings[name] = {"delay": delay, "jitter": 0.0}
        if slot := downloader.slots.get(name):
            slot.delay, slot.jitter = delay, 0.0

    def answered(self, name: str | None) -> None:
        """The host answered, whatever it said."""
        self.host(name).failures = 0

    def failed(self, name: str | None) -> None:
        """A URL of the host failed for good without an answer; too many in a row and it is given up."""
        host = self.host(name)
        host.failures += 1
        if 0 < self._most_failures <= host.failures:
            host.closed = host.closed or "host unreachable"


class Throttle(AutoThrottle):
    """AutoThrottle that never goes below the Crawl-delay of a host, and leaves a brisk host alone where the user
    asked for no delay at all."""

    def _start_delay(self) -> float:
        return self._min_delay()

    def _adjust_delay(self, slot: Any, latency: float, response: Any) -> None:
        floor = Courtesy.of(self.crawler).host(urlsplit(response.url).hostname).crawl_delay
        if self.mindelay == 0 and latency < BRISK:
            slot.delay = floor
            return
        super()._adjust_delay(slot, latency, response)
        slot.delay = max(slot.delay, floor)


def is_closing(crawler: Crawler) -> bool:
    """Whether the run is ending: nothing new is to be started."""
    engine = crawler.engine
    slot = getattr(engine, "_slot", None)
    return not crawler.crawling or (slot is not None and slot.closing is not None)
