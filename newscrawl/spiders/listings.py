"""What a news spider makes of home pages, sitemaps, feeds and section pages: more listings, and links to articles."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import urljoin

from scrapy.crawler import Crawler
from scrapy.http import Response

from newscrawl.crawling.arguments import Plan, site_of
from newscrawl.crawling.aside import aside
from newscrawl.crawling.results import problem_of, result_of, without_validators
from newscrawl.crawling.robots import RobotsMiddleware
from newscrawl.crawling.tasks import Frontier, Kind, Task
from newscrawl.discover.entry import WELL_KNOWN, sitemap_rank
from newscrawl.discover.feed import read_feed
from newscrawl.discover.links import Link, same_site
from newscrawl.discover.robots import sitemaps_of
from newscrawl.discover.section import Section, read_section
from newscrawl.discover.sitemap import Sitemap, read_sitemap
from newscrawl.records import FetchResult
from newscrawl.store.ledger import Ledger
from newscrawl.urls import normalise

logger = logging.getLogger(__name__)

MAX_DEPTH = 4
"""Listings within listings: an index of indexes is common, one more is not."""
MAX_SECTION_PAGES = 20
REFUSALS = frozenset({401, 402, 403, 451})
A_DAY = timedelta(days=1)
"""How far the dates of an index are trusted: many have the day alone."""


class ListingReader:
    """The part of a spider that finds things; the spider says what becomes of the links."""

    crawler: Crawler
    plan: Plan
    frontier: Frontier
    ledger: Ledger
    now: datetime

    async def consider_all(self, links: Iterable[Link], site: str, *, found_on_page: bool = False) -> int:
        """Queue those of the links that are ours, new or due; how many that were."""
        raise NotImplementedError

    async def read_listing(self, response: Response, task: Task) -> FetchResult:
        """A listing's answer: its links join the frontier."""
        if response.status == 304:
            self.frontier.site(task.site).listed += 1
            return result_of(task, "listing", "not modified", response)
        problem = problem_of(response)
        if task.kind == "home":
            await self.expand_home(task, None if problem else response, refused=response.status in REFUSALS)
        if problem:
            return result_of(task, "skipped" if task.kind == "guess" else "failed", problem, response)
        if task.kind == "section":
            await self.expand_section(task, await _section(response), response.url)
        elif task.kind != "home" and await self.expand_source(task, response):
            return without_validators(result_of(task, "listing", None, response))
        return result_of(task, "listing", None, response)

    async def expand_home(self, task: Task, response: Response | None, *, refused: bool = False) -> None:
        """Sitemaps of robots.txt, what the home page declares, else well-known addresses and its own links. Of a site
        that refuses its home page, nothing is guessed."""
        rules = self.crawler.get_downloader_middleware(RobotsMiddleware)
        base = response.url if response else task.url
        known = [one for url in dict.fromkeys((task.url, base)) if rules and (one := rules.known(url))]
        if any(one.problem for one in known):
            return
        section = await _section(response) if response else Section()
        sitemaps = [url for one in known for url in sitemaps_of(one.text, base)]
        for url in (*sitemaps, *section.sitemaps):
            self.add_listing(url, task.site, "sitemap")
        for url in section.feeds:
            self.add_listing(url, task.site, "feed")
        if not (sitemaps or section.sitemaps or section.feeds or refused):
            self.guess(task, base)
            await self.expand_section(replace(task, kind="section"), section, base)
            self.frontier.add_guesses(Task(url, task.site, "section", "discovery", depth=1) for url in section.sections)

    def guess(self, task: Task, base: str) -> None:
        """Well-known addresses: those that answered before, or all of them, one after the other and once a day."""
        addresses = [urljoin(base, path) for path in WELL_KNOWN]
        known = self.ledger.get_many(addresses)
        if answered := [url for url in addresses if url in known and known[url].outcome == "listing"]:
            for url in answered:
                self.add_listing(url, task.site, "sitemap")
        elif not self.visited_today(task.url):
            self.frontier.add_guesses(Task(url, task.site, "guess", "discovery") for url in addresses)

    def visited_today(self, home: str) -> bool:
        """Whether an earlier run of the day asked for the home page, and made all guesses then."""
        entry = self.ledger.get(home)
        return entry is not None and entry.fetched_at is not None and entry.fetched_at.date() == self.now.date()

    async def expand_section(self, task: Task, section: Section, url: str) -> None:
        """Its links, and its next page as long as there is anything new."""
        new = await self.consider_all(section.links, task.site, found_on_page=True)
        if new and section.next_page and task.depth < MAX_SECTION_PAGES and same_site(section.next_page, url):
            self.add_listing(section.next_page, task.site, "section", depth=task.depth + 1)

    async def expand_source(self, task: Task, response: Response) -> bool:
        """A sitemap's or feed's links, and the sitemaps of an index; whether it is an index."""
        if task.kind == "feed":
            feed = await aside(len(response.body), read_feed, response.body, response.url)
            found = Sitemap(feed.links, (), feed.problems)
        else:
            found = await aside(len(response.body), read_sitemap, response.body, response.url)
        for problem in found.problems if task.kind != "guess" else ():
            logger.warning("%s: %s", response.url, problem)
        if found.links or found.sitemaps:
            self.frontier.site(task.site).guesses.clear()
        await self.consider_all(found.links, task.site)
        if task.depth < MAX_DEPTH:
            for link in found.sitemaps:
                if site_of(link.url) in (task.site, site_of(response.url)) and not self.is_settled(link):
                    self.add_listing(link.url, task.site, "sitemap", depth=task.depth + 1, link=link)
        return bool(found.sitemaps)

    def is_settled(self, link: Link) -> bool:
        """Whether an index says of a sitemap that it holds nothing for us: it was read to the end since it last
        changed, or changed last before the days that are asked for."""
        changed = link.modified_at
        if changed is None:
            return False
        if self.plan.since and changed < self.plan.since:
            return True
        entry = self.ledger.get(normalise(link.url) or "")
        # validators are kept of listings alone whose links were all dealt with
        read = entry is not None and (entry.etag or entry.last_modified) and entry.fetched_at
        return bool(read and changed + A_DAY < read)

    def add_listing(self, url: str, site: str, kind: Kind, *, depth: int = 0, link: Link | None = None) -> None:
        """Queue a listing; what the user or the site names itself comes before what an index lists."""
        key = normalise(url)
        if key is None:
            return
        entry = self.ledger.get(key)
        task = Task(key, site, kind, "listing", link, depth)
        if entry is not None and kind != "home" and not self.plan.dry:
            task = replace(task, etag=entry.etag, last_modified=entry.last_modified)
        news_first = sitemap_rank(key)[0] if kind == "sitemap" else 0
        newest = link.modified_at if link and link.modified_at and link.modified_at <= self.now else None
        self.frontier.add_listing(task, news_first + (depth > 0), newest.timestamp() if newest else 0.0)


async def _section(response: Response) -> Section:
    return await aside(len(response.body), read_section, response.body, response.url)
