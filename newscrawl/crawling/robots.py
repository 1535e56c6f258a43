"""robots.txt as RFC 9309 has it: 4xx opens the site, anything worse closes it, 500 KiB are read, for a day."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from protego import Protego
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Request, Response
from scrapy.http.request import NO_CALLBACK

from newscrawl.crawling import clock
from newscrawl.crawling.catalogue import publisher_for
from newscrawl.crawling.courtesy import Courtesy
from newscrawl.crawling.failures import FetchError, SkipRequest, StopRequest, reason_of
from newscrawl.crawling.kept import KEEP, kept_reason
from newscrawl.records import Fetch, FetchResult
from newscrawl.urls import origin_of, publisher_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

MAX_BYTES = 500 * 1024
_DAY = 24 * 3600.0
_SECONDS = 20.0
FORBIDDEN = "robots.txt forbids"
UNREACHABLE = "robots.txt unreachable"


@dataclass(frozen=True)
class Rules:
    """What a host's robots.txt says to us."""

    text: str
    parser: Any
    read_at: float
    problem: str | None = None
    """Why it could not be read: nothing of the host may be asked then."""

    def verdict(self, url: str, agent: str) -> str | None:
        """Why the URL may not be asked; None where it may."""
        if self.problem:
            return UNREACHABLE
        return None if self.parser.can_fetch(url, agent) else FORBIDDEN


class RobotsMiddleware:
    """Asks every host for its rules before anything else, and again after a day."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self._crawler = crawler
        self._agent: str = crawler.settings["ROBOTSTXT_USER_AGENT"] or crawler.settings["USER_AGENT"]
        self._rules: dict[str, asyncio.Future[Rules]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsMiddleware:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        if request.meta.get("dont_obey_robotstxt"):
            return
        rules = await self.rules(request.url)
        if verdict := rules.verdict(request.url, self._agent):
            raise SkipRequest(verdict)

    async def rules(self, url: str) -> Rules:
        """The rules of the host of a URL, fetched on first use."""
        origin = _origin(url)
        known = self._rules.get(origin)
        if known is None or (known.done() and _is_stale(known)):
            known = self._rules[origin] = asyncio.ensure_future(self._fetch(origin))
        return known.result() if known.done() else await asyncio.shield(known)

    def known(self, url: str) -> Rules | None:
        """The rules of the host of a URL as far as they have been fetched."""
        known = self._rules.get(_origin(url))
        return known.result() if known and known.done() and not known.exception() else None

    async def _fetch(self, origin: str) -> Rules:
        meta = {
            "dont_obey_robotstxt": True,
            "download_maxsize": MAX_BYTES,
            "download_truncate": True,
            "download_timeout": min(_SECONDS, self._crawler.settings.getfloat("DOWNLOAD_TIMEOUT")),
            "max_retry_times": 2,
            KEEP: f"{origin}/robots.txt",
        }
        request = Request(f"{origin}/robots.txt", callback=NO_CALLBACK, meta=meta, dont_filter=True)
        try:
            response = await self._crawler.engine.download_async(request)
        except StopRequest:
            return Rules("", None, 0.0, "the run is ending")
        except (FetchError, IgnoreRequest) as error:
            rules = Rules("", None, monotonic(), reason_of(error))
            await self._report(request, None, rules.problem)
            return rules
        rules = read_rules(response)
        await self._report(request, response, rules.problem)
        if delay := self._delay(origin, rules):
            Courtesy.of(self._crawler).set_crawl_delay(urlsplit(origin).hostname or "", delay)
        return rules

    def _delay(self, origin: str, rules: Rules) -> float:
        """Seconds between two requests: what robots.txt asks, or the publisher's file, whichever is longer."""
        asked = (rules.parser.crawl_delay(self._agent) if rules.parser is not None else None) or 0.0
        publisher = publisher_for(self._crawler, origin)
        return max(float(asked), (publisher and publisher.delay) or 0.0)

    async def _report(self, request: Request, response: Response | None, problem: str | None) -> None:
        fetch = Fetch(
            url=request.url,
            final_url=response.url if response else None,
            publisher=publisher_of(request.url),
            reason_for="robots",
            status=response.status if response else None,
            outcome="failed" if problem else "listing",
            reason=problem or kept_reason(response),
            bytes=len(response.body) if response else None,
            seconds=request.meta.get("download_seconds"),
            fetched_at=clock.now(),
        )
        deliver: Callable[..., Awaitable[None]] = self._crawler.engine.scraper.start_itemproc_async
        await deliver(FetchResult(fetch=fetch), response=None)


def read_rules(response: Response) -> Rules:
    """The rules in an answer."""
    # 429 is "not now" rather than "there are none", so it counts with the 5xx
    if response.status == 429 or response.status >= 500:
        return Rules("", None, monotonic(), f"HTTP {response.status}")
    text = response.body.decode("utf-8-sig", "replace") if response.status == 200 else ""
    return Rules(text, Protego.parse(text), monotonic())


def _origin(url: str) -> str:
    origin = origin_of(url)
    if origin == url:
        parts = urlsplit(url)
        return f"{parts.scheme}://{parts.netloc}"
    return origin


def _is_stale(known: asyncio.Future[Rules]) -> bool:
    return known.exception() is not None or monotonic() - known.result().read_at > _DAY
