"""Known addresses worth another visit that no listing need name again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from newscrawl.crawling.schedule import MARKS
from newscrawl.discover.entry import WELL_KNOWN
from newscrawl.discover.links import Link
from newscrawl.store.ledger import Ledger, LedgerEntry

# Addresses that failed and are no articles: they are tried again where they are found.
_NO_ARTICLE = (".xml", ".gz", ".rss", ".txt", ".json", "/feed/", "/rss")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address an earlier run has left, and what is known of it."""

    entry: LedgerEntry
    reason_for: str
    wanted: bool = False
    """Whether the user asked for a visit, whatever the schedule says."""

    @property
    def link(self) -> Link:
        return Link(self.entry.url, published_at=self.entry.published_at)


def left_by_earlier_runs(
    ledger: Ledger, publisher: str | None, now: datetime, *, recheck: datetime | None, most: int
) -> Iterator[Candidate]:
    """Failures that may pass, and articles that may have been corrected.

    Args:
        recheck: look at all articles published since, due or not; None for those of the schedule.
        most: how many articles to look at when all are asked for.
    """
    for entry in ledger.failing(publisher):
        if _may_be_article(entry.url):
            yield Candidate(entry, "article")
    if recheck is not None:
        for entry in ledger.articles_of(publisher, recheck, most):
            yield Candidate(entry, "recheck", wanted=True)
        return
    for entry in ledger.recent(now - MARKS[-1] - timedelta(days=1), publisher):
        yield Candidate(entry, "recheck")


def _may_be_article(url: str) -> bool:
    path = urlsplit(url).path
    return path not in ("", "/") and not path.endswith(_NO_ARTICLE) and path not in WELL_KNOWN
