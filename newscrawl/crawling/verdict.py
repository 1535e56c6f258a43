"""How a run ended: counted item by item, judged at the end, told by the exit code (docs/exit-codes.md)."""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy import signals

from newscrawl.errors import NewscrawlError
from newscrawl.quality import Coverage
from newscrawl.records import FetchResult

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)

FINE, USAGE, STOPPED, ERRORS, NO_ARTICLES, COVERAGE_FELL, LOCKED = 0, 2, 3, 4, 5, 6, 75
# Reasons Scrapy and the spider give for an end that is the end of the work.
_COMPLETE = frozenset({"finished", "limit", "pages_left"})
_FEW_FAILURES = 3
_SEEN = frozenset({"article", "duplicate", "unchanged"})


@dataclass
class Tally:
    """What became of the addresses of a run."""

    outcomes: Counter[str] = field(default_factory=Counter)
    answered: int = 0
    articles_asked: int = 0
    known: int = 0
    """Known articles that needed no visit."""
    listings_unchanged: int = 0
    pipeline_errors: int = 0
    reached: bool = False
    """Whether anything but robots.txt was answered."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Why addresses failed or were skipped."""

    def add(self, result: FetchResult) -> None:
        """Count a result."""
        fetch = result.fetch
        self.outcomes[fetch.outcome] += 1
        answered = fetch.status is not None or bool(fetch.bytes)
        self.answered += answered
        self.reached |= answered and fetch.reason_for != "robots"
        if fetch.outcome in ("failed", "skipped"):
            self.reasons[fetch.reason or "unknown"] += 1
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


def judge(reason: str, tally: Tally, *, error_share: float, fallen: Iterable[str] = (), advice: str = "") -> Judgement:
    """The exit code of a run that ended for `reason`."""
    if reason not in _COMPLETE and reason != "start_error":
        return Judgement(STOPPED, f"stopped early ({reason}); the same command goes on where this run ended")
    if problem := _errors(reason, tally, error_share):
        return Judgement(ERRORS, problem)
    if not tally.seen:
        if tally.articles_asked:
            return Judgement(NO_ARTICLES, f"{tally.articles_asked} pages were to be articles and none was one")
        if not tally.known and not tally.listings_unchanged:
            return Judgement(NO_ARTICLES, "no article was found anywhere" + (f"; {advice}" if advice else ""))
    if names := list(fallen):
        return Judgement(COVERAGE_FELL, f"fewer articles than before have: {', '.join(names)}")
    return Judgement(FINE)


def _errors(reason: str, tally: Tally, share: float) -> str | None:
    if reason == "start_error" or tally.pipeline_errors:
        return f"{tally.pipeline_errors or 'some'} results were lost to errors of the program; see the log"
    if not tally.reached and tally.reasons:
        return f"nothing was fetched ({tally.reasons.most_common(1)[0][0]}); is the site up, and spelled right?"
    if tally.failed >= _FEW_FAILURES and tally.failed > share * (tally.failed + tally.seen + tally.outcomes["dropped"]):
        return f"{tally.failed} addresses failed, more than {share:.0%} of those asked"
    return None


def fallen_fields(now: Coverage, past: Mapping[str, float], least: int) -> list[str]:
    """`publisher/field` names whose share of articles is less than half of what it was."""
    return sorted(
        name
        for name, share in now.shares().items()
        if now.articles(name.rpartition("/")[0]) >= least and past.get(name, 0.0) > 0.1 and share < past[name] / 2
    )


def past_coverage(runs: Iterable[Mapping[str, Any]], least: int) -> dict[str, float]:
    """Mean share per `publisher/field` over earlier runs, weighed by their articles; of few articles, none."""
    weights: Counter[str] = Counter()
    sums: dict[str, float] = defaultdict(float)
    for run in runs:
        for name, share in dict(run["coverage"] or ()).items():
            weights[name] += run["articles"]
            sums[name] += share * run["articles"]
    return {name: sums[name] / weight for name, weight in weights.items() if weight >= least}


class Verdict:
    """A Scrapy extension that counts results and sets the run's exit code."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self.tally = Tally()
        self.coverage = Coverage()
        self.sites: dict[str, Counter[str]] = {}

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
        if fetch.publisher:
            self.sites.setdefault(fetch.publisher, Counter())[fetch.outcome] += 1
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
        self.tally.known = stats.get_value("newscrawl/skipped/known", 0)
        self.tally.listings_unchanged = stats.get_value("newscrawl/listings_unchanged", 0)
        judgement = judge(
            reason,
            self.tally,
            error_share=settings.getfloat("ERROR_SHARE_MAX"),
            fallen=self._fallen(),
            advice=getattr(self._crawler.spider, "advice", ""),
        )
        stats.set_value("newscrawl/exit_code", judgement.code)
        stats.set_value("newscrawl/verdict", judgement.text)

    def _fallen(self) -> list[str]:
        settings = self._crawler.settings
        least = settings.getint("COVERAGE_ARTICLES_MIN")
        if not self.tally.outcomes["article"] >= least:
            return []
        since = datetime.now(UTC) - timedelta(days=settings.getint("COVERAGE_DAYS"))
        try:
            runs = _runs_since(Path(settings["OUTPUT_DIR"]), since)
        except NewscrawlError as error:
            logger.warning("coverage is not compared: %s", error)
            return []
        return fallen_fields(self.coverage, past_coverage(runs, least), least)


def _runs_since(root: Path, since: datetime) -> list[dict[str, Any]]:
    import pyarrow.compute as pc

    from newscrawl.store.dataset import load

    if not any((root / "runs").glob("**/*.parquet")):
        return []
    rows: list[dict[str, Any]] = load(
        "runs", root, columns=["articles", "coverage", "started_at"], filters=pc.field("started_at") >= since
    ).to_pylist()
    return rows
