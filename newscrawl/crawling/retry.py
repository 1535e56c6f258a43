"""Trying again: later each time, when the server said so, and never for what will not change."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from scrapy.exceptions import NotConfigured
from scrapy.http import Request, Response

from newscrawl.crawling.courtesy import Courtesy
from newscrawl.crawling.failures import FetchError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from newscrawl.crawling.tasks import Task

# Answers that another attempt may change.
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529})
_BUSY = frozenset({429, 503})
# Wait after the first failure, doubled for each further one, in units of RETRY_BACKOFF.
_LONGEST_BACKOFF = 5


class RetryMiddleware:
    """Turns answers that may pass into failures that may be retried.

    A task of a spider goes back to the spider's frontier, which waits without holding a request; what has no task
    (robots.txt) is tried again here.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        if not settings.getbool("RETRY_ENABLED"):
            raise NotConfigured
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
        if (pause_asked(request, response, self._backoff) or 0) > self._longest_pause:
            error.retries = 0  # coming back earlier would be rude, and later is another run
        if "task" in request.meta:
            raise error
        return await self._again(request, error) or response

    async def process_exception(self, request: Request, exception: Exception) -> Request | None:
        if "task" in request.meta or not isinstance(exception, FetchError):
            return None
        return await self._again(request, exception)

    async def _again(self, request: Request, error: FetchError) -> Request | None:
        done = _attempts(request)
        if done >= min(error.retries, request.meta.get("max_retry_times", self._times)):
            return None
        await self._courtesy.sleep(backoff(self._backoff, done))
        again: Request = request.replace(dont_filter=True)
        again.meta["retry_times"] = done + 1
        return again


def backoff(unit: float, attempts: int) -> float:
    """Seconds to wait after so many attempts: doubled each time."""
    return float(unit * 2 ** min(attempts, _LONGEST_BACKOFF))


def _attempts(request: Request) -> int:
    task: Task | None = request.meta.get("task")
    attempts: int = task.attempts if task is not None else request.meta.get("retry_times", 0)
    return attempts


def pause_asked(request: Request, response: Response, unit: float) -> float | None:
    """The seconds a busy server wants to be left alone; None where it is not busy or does not say."""
    if response.status not in _BUSY:
        return None
    asked = retry_after(response, datetime.now(UTC))
    return backoff(unit, _attempts(request)) * 5 if asked is None and response.status == 429 else asked


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
