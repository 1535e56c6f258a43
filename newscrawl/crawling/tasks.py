"""What a news spider has still to do: listings to read and articles to fetch, newest first, each address once."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from time import monotonic
from typing import Literal

from newscrawl.discover.links import Link
from newscrawl.discover.patterns import shape_of

Kind = Literal["home", "section", "sitemap", "feed", "guess", "article"]
# Further listings wait until so few articles are in hand: a site's sitemaps may list every page of twenty years.
LOW_WATER = 1000


@dataclass(frozen=True, slots=True)
class Task:
    """One address to visit, and why."""

    url: str
    site: str
    kind: Kind = "article"
    reason_for: str = "article"
    link: Link | None = None
    depth: int = 0
    """For listings: how many listings led here."""
    etag: str | None = None
    last_modified: str | None = None
    attempts: int = 0
    """Failed attempts in this run."""

    @property
    def is_listing(self) -> bool:
        return self.kind != "article"


def tell(tasks: Iterable[Task]) -> list[str]:
    """Tasks for a person to read, a line for each."""
    lines = []
    for task in tasks:
        at = task.link.newest if task.link else None
        lines.append(
            f"{at:%Y-%m-%d %H:%M}  {task.reason_for:<7}  {task.url}"
            if at
            else f"no date           {task.reason_for:<7}  {task.url}"
        )
    return lines


@dataclass
class Site:
    """One site's part of the frontier."""

    name: str
    page_budget: int
    shape_budget: int
    listings: list[tuple[int, float, int, Task]] = field(default_factory=list)
    articles: list[tuple[float, int, Task]] = field(default_factory=list)
    guesses: deque[Task] = field(default_factory=deque)
    resting: list[tuple[float, int, Task]] = field(default_factory=list)
    """Tasks that failed and wait for another attempt, by the time it may be made."""
    seen: set[int] = field(default_factory=set)
    known: set[int] = field(default_factory=set)
    """Addresses listed of which the ledger says that no visit is due."""
    shapes: dict[str, int] = field(default_factory=dict)
    symbols: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Ticker symbols by address, of whichever listing names them: another may have told of the address first."""
    listed: int = 0
    """Links to articles that listings named, new or not."""
    outstanding: int = 0
    filling: int = 0
    """Listings whose links are being queued: which article is the newest is not known yet."""
    accepted: int = 0
    given_up: int = 0
    """Articles forgotten because their host gave out."""
    left_over: int = 0
    """Links that were not taken because a budget was spent: another run's work."""

    def note_symbols(self, url: str, symbols: tuple[str, ...]) -> None:
        """Keep what a listing tells of an address, for as many addresses as a run may visit."""
        if symbols and len(self.symbols) < self.page_budget:
            self.symbols[hash(url)] = symbols

    def claim(self, url: str) -> bool:
        """Whether the address is new in this run; it is not from now on."""
        mark = hash(url)
        if mark in self.seen:
            return False
        self.seen.add(mark)
        return True

    def within_budget(self, url: str, *, found_on_page: bool) -> bool:
        """Whether there is room for another article; links found on pages are also capped by the shape of their
        address, so that calendars and session ids stay bounded however they are spelled."""
        if self.accepted >= self.page_budget:
            self.left_over += 1
            return False
        if found_on_page:
            shape = shape_of(url)
            self.shapes[shape] = seen = self.shapes.get(shape, 0) + 1
            if seen > self.shape_budget:
                self.left_over += 1
                return False
        self.accepted += 1
        return True


class Frontier:
    """The tasks of all sites. Sites take turns; within a site, listings come first while articles are few."""

    def __init__(self, *, page_budget: int, shape_budget: int, per_site: int) -> None:
        self._page_budget = page_budget
        self._shape_budget = shape_budget
        self._per_site = max(1, per_site)
        self._sites: dict[str, Site] = {}
        self._turns: deque[Site] = deque()
        self._number = count()
        self._outstanding: dict[str, Task] = {}

    def site(self, name: str) -> Site:
        """The queue of a site, made on first use."""
        if name not in self._sites:
            site = self._sites[name] = Site(name, self._page_budget, self._shape_budget)
            self._turns.append(site)
        return self._sites[name]

    def add_listing(self, task: Task, rank: int = 0, newest: float = 0.0) -> bool:
        """Queue a listing; lower ranks first, then the most recently changed."""
        site = self.site(task.site)
        if not site.claim(task.url):
            return False
        heapq.heappush(site.listings, (rank, -newest, next(self._number), task))
        return True

    def add_article(self, task: Task, *, found_on_page: bool = False) -> bool:
        """Queue an article; False where it was seen before or there is no room for it."""
        site = self.site(task.site)
        if not site.claim(task.url) or not site.within_budget(task.url, found_on_page=found_on_page):
            return False
        newest = task.link.newest if task.link else None
        # undated ones come after everything of this century
        heapq.heappush(site.articles, (-newest.timestamp() if newest else 0.0, next(self._number), task))
        return True

    def add_guesses(self, tasks: Iterable[Task]) -> None:
        """Queue addresses to try one after the other until one of them answers with links."""
        for task in tasks:
            site = self.site(task.site)
            if site.claim(task.url):
                site.guesses.append(task)

    def take(self, room: int | None = None) -> Iterator[Task]:
        """The tasks that may be started now, one per turn of a site, until every site has enough under way; of
        articles at most as many as there is room for."""
        idle = 0
        while self._turns and idle < len(self._turns):
            site = self._turns[0]
            self._turns.rotate(-1)
            task = self._next(site, articles=room is None or room > 0)
            if task is None:
                idle += 1
                continue
            idle = 0
            if room is not None and not task.is_listing and not task.attempts:
                room -= 1
            site.outstanding += 1
            self._outstanding[task.url] = task
            yield task

    def _next(self, site: Site, *, articles: bool) -> Task | None:
        if site.outstanding >= self._per_site:
            return None
        if site.resting and site.resting[0][0] <= monotonic():
            return heapq.heappop(site.resting)[-1]
        if site.listings and (len(site.articles) < LOW_WATER or site.listings[0][0] == 0):
            return heapq.heappop(site.listings)[-1]
        if articles and site.articles and not site.filling:
            return heapq.heappop(site.articles)[-1]
        # guesses wait for their predecessor's answer, which may make them needless
        if site.guesses and not site.outstanding:
            return site.guesses.popleft()
        return None

    def end(self, url: str) -> Task | None:
        """A task is over, whatever became of it; None where it was none of ours."""
        task = self._outstanding.pop(url, None)
        if task is not None:
            self.site(task.site).outstanding -= 1
        return task

    def again(self, task: Task, seconds: float) -> None:
        """A task failed and is to be handed out once more, not before so many seconds."""
        if self.end(task.url) is not None:
            entry = (monotonic() + seconds, next(self._number), replace(task, attempts=task.attempts + 1))
            heapq.heappush(self.site(task.site).resting, entry)

    @property
    def resting(self) -> list[Task]:
        """Tasks that wait for another attempt."""
        return [task for site in self._sites.values() for _, _, task in site.resting]

    @property
    def articles_under_way(self) -> int:
        """Articles handed out and not yet over."""
        return sum(not task.is_listing for task in (*self._outstanding.values(), *self.resting))

    def lost(self) -> list[Task]:
        """Tasks handed out and never heard of again; to be asked only when nothing is under way."""
        return list(self._outstanding.values())

    def give_up(self, name: str) -> int:
        """Forget everything a site has still to do; how many articles that was."""
        site = self.site(name)
        dropped = len(site.articles) + len(site.resting)
        site.left_over += dropped
        site.given_up += dropped
        site.resting.clear()
        site.listings.clear()
        site.articles.clear()
        site.guesses.clear()
        return dropped

    @property
    def waiting(self) -> int:
        """Articles queued and not yet handed out."""
        return sum(len(site.articles) for site in self._sites.values())

    def queued(self) -> list[Task]:
        """Articles queued and not yet handed out: site by site, the newest first."""
        return [task for site in self._sites.values() for _, _, task in sorted(site.articles)]

    @property
    def left_alone(self) -> int:
        """Known addresses that were not visited."""
        return sum(len(site.known - site.seen) for site in self._sites.values())

    def listed(self) -> dict[str, int]:
        """How many articles the listings of each site named."""
        return {site.name: site.listed for site in self._sites.values()}

    def given_up(self) -> dict[str, int]:
        """How many articles of each site were forgotten because its host gave out."""
        return {site.name: site.given_up for site in self._sites.values() if site.given_up}

    @property
    def left_over(self) -> int:
        """Articles left to another run."""
        return sum(site.left_over for site in self._sites.values())
