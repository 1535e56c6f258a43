"""A line that shows how a crawl is getting on: on a terminal only, twice a second, drawn by rich."""

from __future__ import annotations

import asyncio
import sys
from time import monotonic
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import NotConfigured

from newscrawl.crawling.verdict import Verdict

if TYPE_CHECKING:
    from rich.status import Status
    from scrapy.crawler import Crawler

_SECONDS = 0.5


class Progress:
    """A Scrapy extension; not there when standard error is no terminal."""

    def __init__(self, crawler: Crawler) -> None:
        if not sys.stderr.isatty():
            raise NotConfigured
        self._crawler = crawler
        self._started = monotonic()
        self._status: Status | None = None
        self._timer: asyncio.TimerHandle | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Progress:
        progress = cls(crawler)
        crawler.signals.connect(progress.open, signals.spider_opened)
        crawler.signals.connect(progress.close, signals.spider_closed)
        return progress

    def open(self) -> None:
        """Begin to draw."""
        from rich.console import Console

        self._status = Console(stderr=True).status("", refresh_per_second=2)
        self._status.start()
        self._draw()

    def close(self) -> None:
        """Wipe the line."""
        if self._timer is not None:
            self._timer.cancel()
        if self._status is not None:
            self._status.stop()

    def _draw(self) -> None:
        assert self._status is not None
        self._status.update(self.line())
        self._timer = asyncio.get_running_loop().call_later(_SECONDS, self._draw)

    def line(self) -> str:
        """Pages, rate, articles, and what waits."""
        stats = self._crawler.stats
        verdict = self._crawler.get_extension(Verdict)
        pages = verdict.tally.answered if verdict else 0
        frontier = getattr(self._crawler.spider, "frontier", None)
        parts = [
            f"{pages:,} pages ({pages / max(monotonic() - self._started, 0.1):.1f}/s)",
            f"{stats.get_value('newscrawl/articles', 0):,} articles",
            f"{verdict.tally.failed if verdict else 0:,} failed",
        ]
        if frontier is not None:
            parts.append(f"{frontier.waiting:,} waiting")
        return ", ".join(parts)
