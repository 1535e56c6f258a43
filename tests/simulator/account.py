"""What a crawl owes: every listed page in the tables once, whatever happened on the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from newscrawl.store.dataset import load
from tests.simulator.simulator import Simulator

_FINAL = frozenset({"article", "duplicate", "unchanged", "dropped"})
_COLUMNS = ["url", "outcome", "article_id", "run_id", "reason_for", "fetched_at"]


def killed_runs(output: Path) -> int:
    """How many runs a later one wrote the row of."""
    reasons: list[str] = load("runs", output, columns=["exit_reason"])["exit_reason"].to_pylist()
    return reasons.count("killed")


@dataclass(frozen=True)
class Account:
    """The tables held against what the site listed."""

    pages: int
    """Pages listed."""
    outcomes: Counter[str]
    """What became of them, by the last word on each."""
    lost: int
    """Pages without a word in `fetches`."""
    twice: int
    """Pages with two rows in `articles`, decided about twice, or with two rows of one run."""
    unmatched: int
    """Rows of `articles` that `fetches` knows nothing of, and the other way round."""
    foreign: int
    """Rows about addresses of the site that nobody listed."""
    requests: int
    """Requests for pages the server saw, over all runs."""

    all_requests: int
    """Requests of any kind the server saw, robots.txt and listings included."""

    @property
    def overhead(self) -> float:
        """Requests for pages, a page."""
        return self.requests / self.pages

    @property
    def whole_overhead(self) -> float:
        """Requests of any kind, a page."""
        return self.all_requests / self.pages

    @property
    def is_square(self) -> bool:
        """Discovered = articles + duplicates + dropped + failed + skipped, each address once."""
        return (self.lost, self.twice, self.unmatched, self.foreign) == (0, 0, 0, 0) and (
            sum(self.outcomes.values()) == self.pages
        )


def account(simulator: Simulator, output: Path, hosts: int = 1) -> Account:
    """Hold what the server listed against what the tables hold."""
    listed = set(simulator.listed(hosts))
    rows = load("fetches", output, columns=_COLUMNS).to_pylist()
    rows = sorted((r for r in rows if r["reason_for"] in ("article", "recheck")), key=lambda r: r["fetched_at"])
    last = {row["url"]: row["outcome"] for row in rows}
    decided = Counter(row["url"] for row in rows if row["outcome"] in _FINAL)
    in_run = Counter((row["url"], row["run_id"]) for row in rows)
    articles = Counter(load("articles", output, columns=["article_id"])["article_id"].to_pylist())
    fetched = {row["article_id"] for row in rows if row["outcome"] == "article"}
    return Account(
        pages=len(listed),
        outcomes=Counter(last[url] for url in listed & last.keys()),
        lost=len(listed - last.keys()),
        twice=sum(n > 1 for count in (decided, in_run, articles) for n in count.values()),
        unmatched=len(fetched ^ articles.keys()),
        foreign=len(last.keys() - listed),
        requests=simulator.stats()["page_hits"],
        all_requests=len(simulator.log()),
    )
