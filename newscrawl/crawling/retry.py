"""Trying again: later each time, when the server said so, and never for what will not change."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.exceptions import NotConfigured
from scrapy.http import Request, Response

from newscrawl.crawling.courtesy import Courtesy
from newscrawl.crawling.failures import FetchError, UnreachableError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

# Answers that another attempt may change.
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529})
_BUSY = frozenset({429, 503})
# Wait after the first failure, doubled for each further one, in units of RETRY_BACKOFF.
_LONGEST_BACKOFF = 5


class RetryMiddleware:
    """Retries with growing waits, and pauses a host that says it is busy."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        if not settings.getbool("RETRY_ENABLED"):
            raise NotConfigured
        self._crawler = crawler
        self._courtesy = Courtesy.of(crawler)
        self._times: int = settings.getint("RETRY_TIMES")
        self._backoff: float = settings.getfloat("RETRY_BACKOFF")
        self._longest_pause: float = settings.getfloat("RETRY_AFTER_MAX")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RetryMiddleware:
        return cls(crawler)

    async def process_response(self, request: Request, response: Response) -> Request | Response:
        if response.status not in PASSING:
            return response
        error = FetchError(f"HTTP {response.status}", retries=self._times, status=response.status)
        asked = retry_after(response, datetime.now(UTC))
        if asked is None and response.status == 429:
            asked = self._wait(request) * 5
        if asked and response.status in _BUSY:
            self._pause(request, asked)
            if asked > self._longest_pause:
                raise FetchError(
                    error.reason, status=error.status
                )  # coming back earlier would be rude, and later is another run
        return await self._again(request, error) or response

    async def process_exception(self, request: Request, exception: Exception) -> Request | None:
        if not isinstance(exception, FetchError):
            return None
        again = await self._again(request, exception)
        if again is None and isinstance(exception, UnreachableError):
            self._courtesy.failed(urlsplit(request.url).hostname)
        return again

    async def _again(self, request: Request, error: FetchError) -> Request | None:
        done = request.meta.get("retry_times", 0)
        if done >= min(error.retries, self._times, request.meta.get("max_retry_times", self._times)):
            return None
        self._crawler.stats.inc_value("newscrawl/retries")
        await self._courtesy.sleep(self._wait(request))
        again: Request = request.replace(dont_filter=True, priority=request.priority - 1)
        again.meta["retry_times"] = done + 1
        return again

    def _wait(self, request: Request) -> float:
        return float(self._backoff * 2 ** min(request.meta.get("retry_times", 0), _LONGEST_BACKOFF))

    def _pause(self, request: Request, asked: float) -> None:
        name = urlsplit(request.url).hostname
        self._courtesy.pause(name, min(asked, self._longest_pause))
        if asked > self._longest_pause:
            host = self._courtesy.host(name)
            host.long_pauses += 1
            if host.long_pauses > 1:  # one page may be special; twice is the host speaking
                self._courtesy.give_up(name, "host asked to wait")


def retry_after(response: Response, now: datetime) -> float | None:
    """The seconds of a Retry-After header, whether it gives them or a date; None where it gives neither."""
    value = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())
