"""Parts of Scrapy that run for every page, without what a crawl by frontier does not need.

Each does what its base class promises; docs/reliability.md tells what they save.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from inspect import isawaitable
from time import monotonic
from typing import TYPE_CHECKING, Any

from pydispatch.dispatcher import Any as AnySignal  # type: ignore[import-untyped]
from pydispatch.dispatcher import getAllReceivers, liveReceivers
from pydispatch.robustapply import robustApply  # type: ignore[import-untyped]
from scrapy import signals
from scrapy.core.downloader import Downloader as ScrapyDownloader
from scrapy.core.scheduler import BaseScheduler
from scrapy.extensions.corestats import CoreStats
from scrapy.http import Request, Response
from scrapy.signalmanager import SignalManager
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.asyncgen import as_async_generator
from twisted.python.failure import Failure

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)


class Scheduler(BaseScheduler):
    """Hands on requests, those with a priority first, then what a spider's `next_request` has chosen.

    Nothing is filtered or kept on disk: the frontier knows what was seen, the ledger what was done.
    """

    def __init__(self) -> None:
        self._first: deque[Request] = deque()
        self._rest: deque[Request] = deque()
        self._more: Callable[[], Request | None] | None = None

    def open(self, spider: Spider) -> None:
        self._more = getattr(spider, "next_request", None)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Scheduler:
        return cls()

    def has_pending_requests(self) -> bool:
        return bool(self._first or self._rest)

    def enqueue_request(self, request: Request) -> bool:
        (self._first if request.priority > 0 else self._rest).append(request)
        return True

    def next_request(self) -> Request | None:
        queue = self._first or self._rest
        if queue:
            return queue.popleft()
        return self._more() if self._more else None


class OneByOne:
    """An extension: what a callback yields goes through the pipelines in the task that drew it.

    Scrapy makes three tasks and a queue of them for each answer, so that several items may be under way at once;
    a callback of ours yields one.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> OneByOne:
        extension = cls(crawler)
        crawler.signals.connect(extension.open, signals.spider_opened)
        return extension

    def open(self) -> None:
        """Take over from the scraper's own way."""
        assert self._crawler.engine is not None
        self._crawler.engine.scraper.handle_spider_output_async = self.handle  # type: ignore[method-assign]

    async def handle(self, result: Any, request: Request, response: Response | Failure) -> None:
        """The same to the outside: errors of a callback are told and counted."""
        assert self._crawler.engine is not None
        scraper = self._crawler.engine.scraper
        try:
            async for item in as_async_generator(result):
                await scraper._process_spidermw_output_async(item, response)
        except Exception:
            scraper.handle_spider_error(Failure(), request, response)  # type: ignore[no-untyped-call]


class Downloader(ScrapyDownloader):
    """Scrapy's, but where no delay is to be kept a request goes straight to the handler, in the same task.

    How many may be on the wire at once is for the handler to see to (`Courtesy.turn`).
    """

    async def _enqueue_request(self, request: Request) -> Response:
        key, slot = self._get_slot(request)
        if slot.delay or slot.queue or slot.latercall:
            return await super()._enqueue_request(request)
        request.meta[self.DOWNLOAD_SLOT] = key
        slot.active.add(request)
        slot.lastseen = monotonic()
        try:
            return await self._download(slot, request)
        finally:
            slot.active.remove(request)


class Signals(SignalManager):
    """Scrapy's, but a signal without listeners costs nothing, and those of an item are told one after the other,
    without a task for each."""

    def __init__(self, sender: Any) -> None:
        super().__init__(sender)
        self._heard: set[Any] = set()

    def connect(self, receiver: Any, signal: Any, **kwargs: Any) -> None:
        self._heard.add(signal)
        super().connect(receiver, signal, **kwargs)

    def send_catch_log(self, signal: Any, **kwargs: Any) -> list[tuple[Any, Any]]:
        if signal not in self._heard and AnySignal not in self._heard:
            return []
        return super().send_catch_log(signal, **kwargs)

    async def send_catch_log_async(self, signal: Any, **kwargs: Any) -> list[tuple[Any, Any]]:
        if signal is not signals.item_scraped:
            return await super().send_catch_log_async(signal, **kwargs)
        sender = kwargs.pop("sender", self.sender)
        told = []
        for receiver in liveReceivers(getAllReceivers(sender, signal)):
            try:
                result = robustApply(receiver, signal=signal, sender=sender, **kwargs)
                if result is not None and isawaitable(result):
                    result = await result
            except Exception as error:
                logger.error("Error caught on signal handler: %s", receiver, exc_info=True)
                result = error
            told.append((receiver, result))
        return told


class Stats(MemoryStatsCollector):
    """Scrapy's, without the check, at each access, for callers that still pass a spider."""

    def __getattribute__(self, name: str) -> Any:
        return object.__getattribute__(self, name)


class RunStats(CoreStats):
    """When the run began and how it ended; Scrapy's also counts every item and answer, as the row of the run does."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RunStats:
        assert crawler.stats is not None
        stats = cls(crawler.stats)
        crawler.signals.connect(stats.spider_opened, signals.spider_opened)
        crawler.signals.connect(stats.spider_closed, signals.spider_closed)
        return stats
