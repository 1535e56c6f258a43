"""How a run ended: counted item by item, judged at the end, told by the exit code (docs/exit-codes.md)."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy import signals

from newscrawl.crawling import clock
from newscrawl.crawling.arguments import Plan, site_of
from newscrawl.crawling.coverage import Fall, falls
from newscrawl.crawling.results import NEEDS_BROWSER
from newscrawl.crawling.robots import UNREACHABLE
from newscrawl.errors import NewscrawlError
from newscrawl.quality import Coverage
from newscrawl.records import FetchResult

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)

FINE, USAGE, STOPPED, ERRORS, NO_ARTICLES, COVERAGE_FELL, LOCKED = 0, 2, 3, 4, 5, 6, 75
# Reasons Scrapy and the spider give for an end that is the end of the work.
_COMPLETE = frozenset({"finished", "limit", "pages_left", "dry"})
_FEW_FAILURES = 3
_REMEDIES = {
    "forbidden address": "private and loopback addresses are opened by -s ALLOW_PRIVATE_ADDRESSES=1",
    "host not found": "is the name spelled right, and this machine online?",
}
_MOST_TOLD = 5
_SEEN = frozenset({"article", "duplicate", "unchanged"})


@dataclass
class Tally:
    """What became of the addresses of a run, or of one site in it."""

    outcomes: Counter[str] = field(default_factory=Counter)
    answered: int = 0
    articles_asked: int = 0
    listed: int = 0
    """Articles that listings named, visited or not; of listings that did not change, one each."""
    left: int = 0
    """Articles left to another run because their host gave out."""
    pipeline_errors: int = 0
    reached: bool = False
    """Whether anything but robots.txt was answered."""
    from_disk: bool = False
    """Whether pages were read from an archive."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Why addresses failed or were skipped."""

    def add(self, result: FetchResult) -> None:
        """Count a result."""
        fetch = result.fetch
        self.outcomes[fetch.outcome] += 1
        answered = fetch.status is not None or bool(fetch.bytes)
        self.answered += answered
        self.reached |= answered and fetch.reason_for != "robots"
        self.listed += fetch.outcome == "listing" and fetch.status == 304
        if fetch.outcome in ("failed", "skipped"):
            self.reasons[fetch.reason or "unknown"] += 1
        self.from_disk |= fetch.reason_for == "archive"
        self.articles_asked += fetch.reason_for in ("article", "recheck", "archive")

    @property
    def failed(self) -> int:
        return self.outcomes["failed"]

    @property
    def seen(self) -> int:
        """Articles met, new or known."""
        return sum(self.outcomes[name] for name in _SEEN)


@dataclass(frozen=True, slots=True)
class Judgement:
    """An exit code and the sentence that goes with it."""

    code: int
    text: str = ""


def judge(
    reason: str,
    tally: Tally,
    *,
    error_share: float,
    sites: Mapping[str, Tally] | None = None,
    fallen: Iterable[object] = (),
    advice: str = "",
) -> Judgement:
    """The exit code of a run that ended for `reason`: that of its worst site, where several were named."""
    if reason not in _COMPLETE and reason != "start_error":
        return Judgement(STOPPED, f"stopped early ({reason}); the same command goes on where this run ended")
    if reason == "start_error" or tally.pipeline_errors:
        lost = tally.pipeline_errors or "some"
        return Judgement(ERRORS, f"{lost} results were lost to errors of the program; see the log")
    each = sites if sites and len(sites) > 1 else {"": tally}
    errors = {name: text for name, one in each.items() if (text := _errors(one, error_share))}
    barren = {name: text for name, one in each.items() if (text := _nothing_found(one, advice))}
    if errors:
        return Judgement(ERRORS, _told(errors if len(each) == 1 else barren | errors))
    if barren:
        return Judgement(NO_ARTICLES, _told(barren))
    if names := list(map(str, fallen)):
        return Judgement(COVERAGE_FELL, f"fewer articles than before have: {', '.join(names)}")
    return Judgement(FINE)


def _errors(tally: Tally, share: float) -> str | None:
    if not tally.reached and tally.reasons and NEEDS_BROWSER not in tally.reasons:
        if tally.from_disk:
            return f"nothing could be read ({_cause(tally)})"
        cause = _cause(tally)
        return f"nothing was fetched ({cause}); {_REMEDIES.get(cause, 'is the site up, and spelled right?')}"
    bad = tally.failed + tally.left
    if bad >= _FEW_FAILURES and bad > share * (bad + tally.seen + tally.outcomes["dropped"]):
        left = f" and {tally.left} were left to another run" if tally.left else ""
        return f"{tally.failed} addresses failed{left} ({_cause(tally)}), more than {share:.0%} of those asked"
    return None


def _cause(tally: Tally) -> str:
    """The commonest reason, but one that says more than that robots.txt could not be read."""
    ranked = [reason for reason, _ in tally.reasons.most_common() if reason != UNREACHABLE]
    return ranked[0] if ranked else UNREACHABLE if tally.reasons else "unknown"


def _nothing_found(tally: Tally, advice: str) -> str | None:
    if tally.seen:
        return None
    if NEEDS_BROWSER in tally.reasons:
        return "its file says that articles appear in a browser only (render = true), and newscrawl drives none"
    if tally.articles_asked:
        count = tally.articles_asked
        return (
            f"{count} pages were to be articles and none was one" if count > 1 else "the one page asked is no article"
        )
    if tally.listed:
        return None
    cause = f" ({_cause(tally)})" if tally.reasons else ""
    return f"no article was found anywhere{cause}" + (f"; {advice}" if advice else "")


def _told(problems: Mapping[str, str]) -> str:
    """Problems of sites in one line; the summary has the rest."""
    told = [f"{name}: {text}" if name else text for name, text in list(problems.items())[:_MOST_TOLD]]
    more = len(problems) - len(told)
    return "; ".join(told) + (f"; and {more} more sites" if more else "")


class Verdict:
    """A Scrapy extension that counts results and sets the run's exit code."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self.tally = Tally()
        self.coverage = Coverage()
        self.sites: dict[str, Tally] = {}
        """By site; those the run was told to crawl are there from the beginning."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Verdict:
        verdict = cls(crawler)
        crawler.signals.connect(verdict.count, signals.item_scraped)
        crawler.signals.connect(verdict.count_error, signals.item_error)
        crawler.signals.connect(verdict.close, signals.spider_closed)
        return verdict

    def count(self, item: Any) -> None:
        """Count a result that went through the pipelines."""
        if not isinstance(item, FetchResult):
            return
        self.tally.add(item)
        fetch = item.fetch
        if site := site_of(fetch.url):
            self.sites.setdefault(site, Tally()).add(item)
        if item.page is not None and fetch.outcome == "article":
            self.coverage.add(item.page)
        if fetch.outcome == "skipped":
            self._crawler.stats.inc_value(f"newscrawl/skipped/{fetch.reason or 'unknown'}")

    def count_error(self) -> None:
        """Count a result that a pipeline lost."""
        self.tally.pipeline_errors += 1

    def close(self, reason: str) -> None:
        """Judge the run; the pipeline that writes its row reads the exit code from the stats."""
        stats, settings = self._crawler.stats, self._crawler.settings
        for site, listed in stats.get_value("newscrawl/listed", {}).items():
            self.tally.listed += listed
            self.sites.setdefault(site, Tally()).listed += listed
        for site, left in stats.get_value("newscrawl/left", {}).items():
            self.tally.left += left
            self.sites.setdefault(site, Tally()).left += left
        judgement = judge(
            reason,
            self.tally,
            sites={name: self.sites.get(name, Tally()) for name in self.named},
            error_share=settings.getfloat("ERROR_SHARE_MAX"),
            fallen=self._fallen(),
            advice=getattr(self._crawler.spider, "advice", ""),
        )
        stats.set_value("newscrawl/exit_code", judgement.code)
        stats.set_value("newscrawl/verdict", judgement.text)

    @property
    def named(self) -> tuple[str, ...]:
        """The sites the run was told to crawl; none of a spider that crawls no sites."""
        plan = getattr(self._crawler.spider, "plan", None)
        return plan.sites if isinstance(plan, Plan) else ()

    def _fallen(self) -> list[Fall]:
        settings = self._crawler.settings
        if not self.tally.outcomes["article"]:
            return []
        since = clock.now() - timedelta(days=settings.getint("COVERAGE_DAYS"))
        try:
            earlier = _coverage_since(Path(settings["OUTPUT_DIR"]), since)
        except NewscrawlError as error:
            logger.warning("coverage is not compared: %s", error)
            return []
        return falls(self.coverage.shares(), earlier, settings.getint("COVERAGE_ARTICLES_MIN"))


def _coverage_since(root: Path, since: datetime) -> list[dict[str, float]]:
    """What earlier runs covered, the latest first."""
    import pyarrow.compute as pc

    from newscrawl.store.dataset import load

    if not any((root / "runs").glob("**/*.parquet")):
        return []
    newer = (pc.field("started_at") >= since) & (pc.field("articles") > 0)
    rows = load("runs", root, columns=["coverage", "started_at"], filters=newer).to_pylist()
    rows.sort(key=lambda row: row["started_at"], reverse=True)
    return [dict(row["coverage"] or ()) for row in rows]
