"""What a run's row in `runs` is made of: what its results add up to, and by which versions."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields
from importlib.metadata import version
from typing import Any

from newscrawl.quality import Coverage
from newscrawl.records import FetchResult, Run
from newscrawl.version import __version__

_LIBRARIES = ("scrapy", "twisted", "lxml", "pyarrow", "dateparser", "beautifulsoup4")

# Outcome -> column of `runs`; listings are pages and nothing more.
_COLUMNS = {
    "article": "articles",
    "duplicate": "duplicates",
    "unchanged": "duplicates",
    "dropped": "dropped",
    "failed": "failed",
    "skipped": "skipped",
}


class Tally:
    """Counts results as the store gives them back."""

    def __init__(self, counts: Mapping[str, int] | None = None) -> None:
        self.counts: Counter[str] = Counter(counts)
        self._coverage = Coverage()

    def add(self, result: FetchResult) -> None:
        fetch, page = result.fetch, result.page
        self.count(fetch.outcome, fetch.status)
        if page is None:
            return
        self.counts["tickers"] += len(page.tickers)
        if fetch.outcome == "article":
            self.counts["quotes"] += len(page.quotes)
            self._coverage.add(page)

    def count(self, outcome: str, status: int | None) -> None:
        """Count what became of an address."""
        # A page from disk has no status; a failure that has one was an answer all the same.
        self.counts["pages"] += status is not None or outcome not in ("failed", "skipped")
        if column := _COLUMNS.get(outcome):
            self.counts[column] += 1

    def columns(self) -> dict[str, Any]:
        """The columns of `runs` that are counted."""
        names = {f.name for f in fields(Run)}
        return {n: c for n, c in self.counts.items() if n in names} | {"coverage": self._coverage.shares()}


def library_versions() -> dict[str, str]:
    """Versions of newscrawl, Python and the libraries that shape the rows."""
    return {"newscrawl": __version__, "python": platform.python_version()} | {n: version(n) for n in _LIBRARIES}
