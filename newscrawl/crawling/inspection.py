"""A look at a site: its name, its language, and which of its sitemaps and feeds answer with articles.

What `scrapy publisher add` runs. As polite as a crawl, a few dozen requests at most, and of a slow site fewer.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from time import monotonic
from typing import Any
from urllib.parse import urljoin, urlsplit

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.crawling.failures import reason_of
from newscrawl.crawling.robots import RobotsMiddleware
from newscrawl.discover.entry import WELL_KNOWN, sitemap_rank
from newscrawl.discover.feed import read_feed
from newscrawl.discover.robots import sitemaps_of
from newscrawl.discover.section import read_section
from newscrawl.discover.sitemap import read_sitemap
from newscrawl.parse.document import parse_document
from newscrawl.parse.metadata import extract_publisher_name
from newscrawl.publishers.publisher import Publisher
from newscrawl.settings import EXTENSIONS
from newscrawl.urls import publisher_of

MOST_OF_A_KIND = 5
MOST_SECTIONS = 12
PATIENCE = 60.0
"""Seconds after which nothing more is tried."""
FEW_LINKS = 3
"""Articles a section page must name to be worth listing."""
_FOR_CRAWLS = ("newscrawl.crawling.verdict.Verdict", "newscrawl.crawling.progress.Progress")


class Inspector(Spider):
    """Visits the home page of a site, then the listings it declares."""

    name = "inspector"
    custom_settings: dict[str, Any] | None = {  # noqa: RUF012  # Scrapy's declaration
        "ITEM_PIPELINES": {},
        "EXTENSIONS": EXTENSIONS | dict.fromkeys(_FOR_CRAWLS),
    }

    def __init__(self, home: str) -> None:
        super().__init__()
        self.home = home
        parts = urlsplit(home)
        self.named_hosts = frozenset({(parts.hostname, parts.port or {"http": 80, "https": 443}[parts.scheme])})
        self.problem: str | None = None
        self.site_name: str | None = None
        self.language: str | None = None
        self.feeds: list[str] = []
        self.sitemaps: list[str] = []
        self.sections: list[str] = []
        self.articles = 0
        """Articles the home page names."""
        self.menu: tuple[str, ...] = ()
        self.until = monotonic() + PATIENCE

    @property
    def publisher(self) -> Publisher:
        """What was found."""
        return Publisher(
            domain=publisher_of(self.home) or "",
            names=(self.site_name,) if self.site_name else (),
            language=self.language,
            feeds=tuple(self.feeds),
            sitemaps=tuple(sorted(self.sitemaps, key=sitemap_rank)),
            sections=tuple(self.sections),
        )

    async def start(self) -> AsyncIterator[Request]:
        yield self.request(self.home, self.read_home)

    def request(self, url: str, callback: Any) -> Request:
        """A request whose answer may be cut: beginnings are enough."""
        return Request(url, callback=callback, errback=self.failed, meta={"download_truncate": True}, dont_filter=True)

    def read_home(self, response: Response) -> Iterator[Request]:
        """Note what the home page says, and ask for the listings."""
        if response.status != 200:
            self.problem = f"HTTP {response.status}"
            return
        doc = parse_document(response.body, response.url)
        name = extract_publisher_name(doc)
        self.site_name = name.value if name else None
        language = (doc.root.get("lang") or "").partition("-")[0].lower()
        self.language = language if language.isalpha() and len(language) == 2 else None
        section = read_section(response.body, response.url)
        middleware = self.crawler.get_downloader_middleware(RobotsMiddleware)
        rules = middleware.known(self.home) if middleware else None
        sitemaps = dict.fromkeys([*(sitemaps_of(rules.text, self.home) if rules else ()), *section.sitemaps])
        for url in sorted(sitemaps, key=sitemap_rank)[:MOST_OF_A_KIND]:
            yield self.request(url, self.read_sitemap)
        for url in section.feeds[:MOST_OF_A_KIND]:
            yield self.request(url, self.read_feed)
        self.articles, self.menu = len(section.links), section.sections[:MOST_SECTIONS]
        if not sitemaps and not section.feeds:
            yield from self.guess(response.url, 0)

    def guess(self, base: str, number: int) -> Iterator[Request]:
        """Try well-known addresses one after the other until one answers; if none does, the sections of the menu."""
        if self.feeds or self.sitemaps:
            return
        if number < len(WELL_KNOWN) and monotonic() < self.until:
            request = self.request(urljoin(base, WELL_KNOWN[number]), self.read_guess)
            yield request.replace(meta=request.meta | {"guess": (base, number)})
        elif self.menu and monotonic() < self.until + PATIENCE:
            url, *rest = self.menu
            self.menu = tuple(rest)
            request = self.request(url, self.read_section)
            yield request.replace(meta=request.meta | {"guess": (base, number)})

    def read_guess(self, response: Response) -> Iterator[Request]:
        """A guess's answer, and the next guess."""
        self.read_feed(response)
        if not self.feeds:
            self.read_sitemap(response)
        base, number = response.meta["guess"]
        yield from self.guess(base, number + 1)

    def read_section(self, response: Response) -> Iterator[Request]:
        """Keep a section page that names articles, and look at the next."""
        if response.status == 200 and len(read_section(response.body, response.url).links) >= FEW_LINKS:
            self.sections.append(response.url)
        yield from self.guess(*response.meta["guess"])

    def read_sitemap(self, response: Response) -> None:
        """Keep a sitemap that lists anything."""
        found = read_sitemap(response.body, response.url)
        if response.status == 200 and (found.links or found.sitemaps):
            self.sitemaps.append(response.url)

    def read_feed(self, response: Response) -> None:
        """Keep a feed that lists anything."""
        if response.status == 200 and read_feed(response.body, response.url).links:
            self.feeds.append(response.url)

    def failed(self, failure: Failure) -> Iterator[Request]:
        """A listing that does not answer is left out; a home page that does not is the end."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy's addition
        if request.url == self.home:
            self.problem = self.why(failure.value)
        if guess := request.meta.get("guess"):
            yield from self.guess(guess[0], guess[1] + 1)

    def why(self, error: BaseException | None) -> str:
        """Why the home page cannot be had; where its robots.txt cannot, why that."""
        reason = reason_of(error) if error else "unknown"
        middleware = self.crawler.get_downloader_middleware(RobotsMiddleware)
        rules = middleware.known(self.home) if middleware else None
        return f"{reason}: {rules.problem}" if rules and rules.problem else reason
