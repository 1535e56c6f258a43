"""The news spider: finds a site's listings, takes the newest articles first, fetches each address once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DontCloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from newscrawl.archive.writer import WarcWriter, finish_left_open
from newscrawl.crawling import clock
from newscrawl.crawling.again import Candidate, left_by_earlier_runs
from newscrawl.crawling.arguments import MEANINGS, Plan, read_plan, site_of
from newscrawl.crawling.catalogue import layout_for, publisher_for
from newscrawl.crawling.courtesy import Courtesy, is_closing
from newscrawl.crawling.download import WIRE
from newscrawl.crawling.ending import output_failed
from newscrawl.crawling.failures import FetchError, SkipRequest, StopRequest, UnreachableError, reason_of
from newscrawl.crawling.kept import KEEP
from newscrawl.crawling.parsing import ParsePool
from newscrawl.crawling.results import NEEDS_BROWSER, completed_by_listing, problem_of, result_of
from newscrawl.crawling.retry import backoff
from newscrawl.crawling.schedule import OLDER_THAN_SINCE, decide
from newscrawl.crawling.tasks import Frontier, Kind, Task, tell
from newscrawl.discover.links import Link
from newscrawl.errors import StoreError
from newscrawl.records import FetchResult, Outcome
from newscrawl.spiders.listings import ListingReader
from newscrawl.store.layout import disk_errors
from newscrawl.store.ledger import Ledger, LedgerEntry
from newscrawl.urls import normalise, publisher_of

logger = logging.getLogger(__name__)

TRIES_PER_ARTICLE = 3
LINKS_AT_ONCE = 500
"""Links of a listing that are looked up and queued before anything else gets its turn."""


class NewsSpider(ListingReader, Spider):
    """`scrapy crawl news -a site=example.com`; the arguments are those of `newscrawl.crawling.arguments`."""

    name = "news"
    accepts: ClassVar[Mapping[str, str]] = MEANINGS
    advice = "name a listing of the site with -a sitemap=, feed= or section="
    """What to try when nothing was found."""
    proxy: str | None = None
    """An HTTP proxy all requests go through; for spiders whose site lives behind one."""
    would_visit: list[str] | None = None
    """What a dry run has found, a line for each address."""

    @classmethod
    def plan_for(cls, arguments: Mapping[str, str]) -> Plan:
        """What the arguments ask for, or UsageError; asked before a run starts too."""
        return read_plan(arguments)

    def __init__(self, **arguments: str) -> None:
        super().__init__()
        self.arguments = dict(arguments)
        self.plan = self.plan_for(arguments)
        self.named_hosts = self.plan.named_hosts

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> NewsSpider:
        spider: NewsSpider = super().from_crawler(crawler, *args, **kwargs)
        spider.prepare(crawler)
        return spider

    def prepare(self, crawler: Crawler) -> None:
        """Open what the run needs."""
        settings = crawler.settings
        processes = settings.getint("PARSE_PROCESSES")
        self.parser = ParsePool(processes)
        self.frontier = Frontier(
            page_budget=settings.getint("SITE_PAGES_MAX"),
            shape_budget=settings.getint("SHAPE_PAGES_MAX"),
            per_site=max(settings.getint("TASKS_PER_SITE"), processes + 2),
        )
        self.retries = settings.getint("RETRY_TIMES") if settings.getbool("RETRY_ENABLED") else 0
        self.ledger = Ledger(Path(settings["OUTPUT_DIR"]))
        self.archive: WarcWriter | None = None
        self.archive_bytes = settings.getfloat("WARC_MAX_GB") * 1e9
        if folder := (settings["WARC_DIR"] or "").replace("{OUTPUT_DIR}", str(settings["OUTPUT_DIR"])):
            with disk_errors("write", Path(folder)):
                finish_left_open(Path(folder))
            self.archive = WarcWriter(Path(folder), settings["RUN_ID"] or "run")
        self.articles = self.tried = 0
        connect = crawler.signals.connect
        connect(self.on_item, signals.item_scraped)
        connect(self.on_item, signals.item_error)
        connect(self.on_idle, signals.spider_idle)
        connect(self.on_closed, signals.spider_closed)

    # What to do

    async def start(self) -> AsyncIterator[Any]:
        """Fill the frontier; requests are made from it as the engine asks for them."""
        self.now = clock.now()
        plan = self.plan
        for home in plan.homes:
            publisher = publisher_for(self.crawler, home)
            if publisher and publisher.render:
                yield result_of(Task(home, site_of(home), "home", "discovery"), "skipped", NEEDS_BROWSER)
                continue
            self.frontier.add_listing(Task(home, site_of(home), "home", "discovery"))
            self.add_known_listings(home)
            self.take_up_again(home)
        sources: dict[Kind, tuple[str, ...]] = {"sitemap": plan.sitemaps, "feed": plan.feeds, "section": plan.sections}
        for kind, urls in sources.items():
            for url in urls:
                self.add_listing(url, site_of(url), kind)
        for url in plan.urls:
            self.add_article(Task(url, site_of(url)), self.ledger.get(url))
        self.refill()

    def add_known_listings(self, home: str) -> None:
        """Queue what the publisher's file names."""
        if publisher := publisher_for(self.crawler, home):
            for url in publisher.sitemaps:
                self.add_listing(url, site_of(home), "sitemap")
            for url in publisher.feeds:
                self.add_listing(url, site_of(home), "feed")
            for url in publisher.sections:
                self.add_listing(url, site_of(home), "section")

    def take_up_again(self, home: str) -> None:
        """Queue what earlier runs left."""
        most = self.crawler.settings.getint("SITE_PAGES_MAX")
        found = left_by_earlier_runs(self.ledger, publisher_of(home), self.now, recheck=self.plan.recheck, most=most)
        for candidate in found:
            self.consider_again(candidate, site_of(home))

    def next_request(self) -> Request | None:
        """What the scheduler hands on, asked whenever a task has ended."""
        task = next(self.frontier.take(self.room), None)
        return self.request(task) if task is not None else None

    def refill(self) -> None:
        """Hand the engine as many tasks as may be under way: where nothing has ended that would make it ask."""
        engine = self.crawler.engine
        if engine is None or engine.spider is None or is_closing(self.crawler):
            return
        for task in self.frontier.take(self.room):
            engine.crawl(self.request(task))

    @property
    def room(self) -> int | None:
        """How many more articles may be started: within the limit, and within three visits for each one wanted, for a
        site of duplicates would never reach it."""
        if self.plan.dry:
            return 0
        if (limit := self.plan.limit) is None:
            return None
        return min(limit - self.articles, TRIES_PER_ARTICLE * limit - self.tried) - self.frontier.articles_under_way

    def request(self, task: Task) -> Request:
        """The request for a task, conditional where an earlier answer can be compared."""
        headers = {"If-None-Match": task.etag, "If-Modified-Since": task.last_modified}
        meta: dict[str, Any] = {
            "task": task,
            "page": not task.is_listing,
            "download_truncate": task.is_listing,
            "verbatim_url": True,  # spelled as it should be; Scrapy would do it again
        }
        if task.is_listing:
            meta[KEEP] = task.url
        elif self.archive is not None:
            meta[WIRE] = None
        return Request(
            task.url,
            callback=self.parse,
            errback=self.failed,
            headers={name: value for name, value in headers.items() if value},
            meta=meta,
            priority=1 if task.is_listing else 0,
            dont_filter=True,  # the frontier has seen to it, and what it hands out must come back
        )

    # What came back

    async def parse(self, response: Response) -> AsyncIterator[FetchResult]:
        """One result for one answer."""
        task: Task = response.meta["task"]
        try:
            yield await (self.read_listing(response, task) if task.is_listing else self.read_article(response, task))
        except FetchError as error:
            yield result_of(task, "failed", error.reason, response)
        except StoreError as error:  # the address stays as it was
            self.frontier.end(task.url)
            output_failed(self.crawler, error)
        except Exception as error:  # a bug of ours must cost one page, be counted, and be seen
            logger.error("cannot read %s: %s: %s", task.url, type(error).__name__, error)
            logger.debug("traceback", exc_info=True)
            yield result_of(task, "failed", reason_of(error), response)

    async def failed(self, failure: Failure) -> AsyncIterator[FetchResult]:
        """One result for a request that came to nothing; none where the run ended first."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy's addition
        error = failure.value or FetchError("unknown")
        task: Task = request.meta["task"]
        if isinstance(error, StopRequest):
            self.frontier.end(task.url)
            return
        if isinstance(error, SkipRequest):
            if task.kind == "home":
                await self.expand_home(task, None)
            self.give_up_with(urlsplit(request.url).hostname, task)
            yield result_of(task, "skipped", str(error))
            return
        if isinstance(error, FetchError) and task.attempts < min(error.retries, self.retries):
            self.again(task)
            return
        if isinstance(error, UnreachableError):
            Courtesy.of(self.crawler).failed(urlsplit(request.url).hostname)
        if task.kind == "home":
            await self.expand_home(task, None)
        outcome: Outcome = "skipped" if task.kind == "guess" else "failed"
        result = result_of(task, outcome, reason_of(error))
        seconds = request.meta.get("download_seconds")
        yield replace(result, fetch=replace(result.fetch, seconds=seconds, status=getattr(error, "status", None)))

    def again(self, task: Task) -> None:
        """Try a task once more after a while, and wake up for it."""
        self.count("retries")
        seconds = backoff(self.crawler.settings.getfloat("RETRY_BACKOFF"), task.attempts)
        self.frontier.again(task, seconds)
        asyncio.get_running_loop().call_later(seconds + 0.01, self.refill)

    async def read_article(self, response: Response, task: Task) -> FetchResult:
        """An article's answer."""
        if response.status == 304:
            if task.etag or task.last_modified:
                return result_of(task, "unchanged", None, response)
            return result_of(task, "failed", "304 unasked", response)
        if problem := problem_of(response):
            return result_of(task, "failed", problem, response)
        content_type = (response.headers.get("Content-Type") or b"").decode("latin-1")
        encoding = http_content_type_encoding(content_type)
        layout = layout_for(self.crawler, response.url, self.now)
        place = self.keep(response)
        page = await self.parser.parse(response.body, response.url, encoding, layout)
        if place:
            page = replace(page, article=replace(page.article, warc_file=place[0], warc_offset=place[1]))
        symbols = self.frontier.site(task.site).symbols.pop(hash(task.url), ())
        page = completed_by_listing(page, task.link, symbols)
        result = result_of(task, "article", None, response)
        published_at, since = page.article.published_at, self.plan.since
        if since and published_at and published_at < since:
            return replace(result, fetch=replace(result.fetch, outcome="dropped", reason=OLDER_THAN_SINCE))
        return replace(result, page=page)

    def keep(self, response: Response) -> tuple[str, int] | None:
        """Write an answer to the archive, if one is kept; the file's name and the record's place in it."""
        archive = self.archive
        if archive is None or archive.size >= self.archive_bytes:
            return None
        wire: bytes | None = response.meta.pop(WIRE, None)
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, values in response.headers.items()
            for value in values
        ]
        body = response.body if wire is None else wire
        encoded = wire is not None and "Content-Encoding" in response.headers
        with disk_errors("write", archive.folder):
            place = archive.write(response.url, response.status, headers, body, clock.now(), encoded=encoded)
        if archive.size >= self.archive_bytes:
            logger.warning("%s is full (WARC_MAX_GB): pages are not kept there from now on", archive.folder)
        return place

    # Articles

    async def consider_all(self, links: Iterable[Link], site: str, *, found_on_page: bool = False) -> int:
        """Queue those of the links that are ours, new or due; how many that were.

        Some at a time, so that fifty thousand hold nobody up; of the site nothing is started meanwhile, for the newest
        may come last.
        """
        queue = self.frontier.site(site)
        queue.filling += 1
        try:
            found = 0
            seen: set[str] = set()
            rest = iter(links)
            while some := tuple(islice(rest, LINKS_AT_ONCE)):
                found += self.consider_some(some, site, seen, found_on_page)
                await asyncio.sleep(0)
            return found
        finally:
            queue.filling -= 1

    def consider_some(self, links: Iterable[Link], site: str, seen: set[str], found_on_page: bool) -> int:
        """The same for some of a listing's links, of which it has `seen` others."""
        ours: dict[str, Link] = {}
        publisher = publisher_for(self.crawler, f"http://{site}/")
        queue = self.frontier.site(site)
        for link in links:
            key = normalise(link.url)
            if key is None or site_of(key).partition(":")[0] != site.partition(":")[0]:
                self.count("skipped/another site")
            elif found_on_page and publisher and publisher.is_article(key) is False:
                self.count("skipped/not an article's address")
            elif self.plan.since and link.newest and link.newest < self.plan.since:
                self.count(f"skipped/{OLDER_THAN_SINCE}")
                queue.left_over += 1
                queue.listed += 1
            else:
                queue.note_symbols(key, link.symbols)
                if key not in seen:
                    seen.add(key)
                    ours[key] = replace(link, url=key)
        queue.listed += len(ours)
        known = self.ledger.get_many(ours)
        return sum(self.consider(link, site, "article", known.get(url), found_on_page) for url, link in ours.items())

    def consider(
        self, link: Link, site: str, reason_for: str, entry: LedgerEntry | None, found_on_page: bool = False
    ) -> bool:
        """Queue an address if it is new or a visit is due by what the ledger knows of it."""
        dates = {"modified_at": link.newest, "published_at": link.published_at}
        verdict = decide(entry, self.now, **dates, since=self.plan.since)
        if not verdict.visit:
            self.frontier.site(site).known.add(hash(link.url))  # another listing may yet say that it changed
            return False
        if entry is not None and entry.outcome in ("article", "duplicate", "unchanged"):
            reason_for = "recheck"
        return self.add_article(Task(link.url, site, "article", reason_for, link), entry, found_on_page)

    def consider_again(self, candidate: Candidate, site: str) -> None:
        """Queue an address of an earlier run if a visit is due, or asked for."""
        link, entry = candidate.link, candidate.entry
        if candidate.wanted:
            self.add_article(Task(link.url, site, "article", candidate.reason_for, link), entry)
        else:
            self.consider(link, site, candidate.reason_for, entry)

    def add_article(self, task: Task, entry: LedgerEntry | None, found_on_page: bool = False) -> bool:
        """Queue an article, conditionally where it was fetched before."""
        if entry is not None and entry.outcome != "failed":
            task = replace(task, etag=entry.etag, last_modified=entry.last_modified)
        added = self.frontier.add_article(task, found_on_page=found_on_page)
        if added:
            self.count("due")
        return added

    # Accounts

    def count(self, name: str, by: int = 1) -> None:
        """Add to one of our statistics."""
        self.crawler.stats.inc_value(f"newscrawl/{name}", by)

    def give_up_with(self, host: str | None, task: Task) -> None:
        """Where a host was given up, forget what its site has still to do."""
        if (closed := Courtesy.of(self.crawler).host(host).closed) and (left := self.frontier.give_up(task.site)):
            logger.warning("%s: %s; %d articles left to another run", task.site, closed, left)
            self.count(f"skipped/{closed}", left)

    def on_item(self, item: Any) -> None:
        """A result has been through the pipelines: its task is over."""
        task = self.frontier.end(item.fetch.url) if isinstance(item, FetchResult) else None
        if task is not None and not task.is_listing:
            self.tried += 1
            self.articles += item.fetch.outcome == "article"

    def on_idle(self) -> None:
        """Nothing is under way: go on, account for what was lost, or say why there is an end before the end."""
        if lost := self.frontier.lost():
            for task in lost:
                self.frontier.end(task.url)
                self.crawler.engine.scraper._start_itemproc_nowait(result_of(task, "failed", "lost on the way"))
            raise DontCloseSpider
        self.refill()
        if self.frontier.lost() or self.frontier.resting:
            raise DontCloseSpider
        if self.plan.dry:
            self.would_visit = tell(self.frontier.queued()[: self.plan.limit])
            self.crawler.stats.set_value("newscrawl/would_visit", len(self.would_visit))
            raise CloseSpider("dry")
        if self.frontier.waiting:
            raise CloseSpider("limit")
        if self.frontier.left_over:
            raise CloseSpider("pages_left")  # not "finished": listings must not say "not modified" to the next run

    def on_closed(self) -> None:
        """Let go of what the run held."""
        if known := self.frontier.left_alone:
            self.count("skipped/known", known)
        self.crawler.stats.set_value("newscrawl/listed", self.frontier.listed())
        self.crawler.stats.set_value("newscrawl/left", self.frontier.given_up())
        self.parser.close()
        self.ledger.close()
        if self.archive:
            try:
                with disk_errors("write", self.archive.folder):
                    self.archive.close()
            except StoreError as error:
                output_failed(self.crawler, error)
