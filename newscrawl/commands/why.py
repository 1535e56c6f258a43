"""`scrapy why URL`: what is known of an address, and why it was or was not fetched. Reads only, and asks no server."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from newscrawl.crawling import clock
from newscrawl.crawling.checks import ChecksSettings
from newscrawl.errors import NewscrawlError, UsageError
from newscrawl.urls import normalise

if TYPE_CHECKING:
    from newscrawl.store.ledger import LedgerEntry

_VISITS = 10


class Command(ChecksSettings):
    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "URL..."

    def short_desc(self) -> str:
        return "Tell what is known of an address and whether a crawl would visit it now"

    def run(self, args: list[str], opts: Namespace) -> None:
        assert self.settings is not None
        try:
            root = Path(self.settings["OUTPUT_DIR"])
            for url in _addresses(args):
                print("\n".join(explain(url, root, clock.now())))
        except NewscrawlError as problem:
            print(f"scrapy why: {problem}", file=sys.stderr)
            self.exitcode = problem.exit_code


def _addresses(args: list[str]) -> Iterator[str]:
    if not args:
        raise UsageError("say which address: scrapy why https://example.com/news/story")
    for arg in args:
        url = normalise(arg)
        if url is None:
            raise UsageError(f"{arg} is no web address; write it out, as https://example.com/news/story")
        yield url


def explain(url: str, root: Path, now: datetime) -> Iterator[str]:
    """What is known of an address, a line for each thing."""
    from newscrawl.crawling.schedule import decide
    from newscrawl.store.layout import Layout
    from newscrawl.store.ledger import Ledger

    yield url
    if not Layout(root.resolve()).ledger.exists():
        yield f"  nothing was crawled into {root} yet"
        return
    ledger = Ledger(root)
    try:
        entry = ledger.get(url)
        if entry is not None:
            yield from _known(entry)
            if entry.article_id and (article := ledger.article(entry.article_id)) and article.url != url:
                yield f"  the article is kept under {article.url}"
    finally:
        ledger.close()
    yield from _visits(url, root)
    decision = decide(entry, now)
    yield f"  now: {'would be visited' if decision.visit else 'would not be visited'} ({decision.why})"
    if entry is None:
        yield "  a crawl visits it when a sitemap, feed or listing of its site names it, or with -a url="


def _known(entry: LedgerEntry) -> Iterator[str]:
    yield f"  last visit {_when(entry.fetched_at)}: {_result(entry.outcome, entry.status, entry.reason)}"
    yield f"  first visit {_when(entry.first_fetched_at)}"
    if entry.published_at:
        yield f"  published {_when(entry.published_at)}"
    if entry.article_id:
        yield f"  article {entry.article_id}, revision {entry.revision or 1}"
    if entry.attempts:
        yield f"  failed {entry.attempts} time{'s' if entry.attempts > 1 else ''} in a row"


def _visits(url: str, root: Path) -> Iterator[str]:
    import pyarrow.compute as pc

    from newscrawl.store.dataset import load

    if not any((root / "fetches").glob("**/*.parquet")):
        return
    columns = ["url", "fetched_at", "reason_for", "outcome", "status", "reason", "run_id"]
    rows = load("fetches", root, columns=columns, filters=pc.field("url") == url).to_pylist()
    rows.sort(key=lambda row: row["fetched_at"])
    for row in rows[-_VISITS:]:
        result = _result(row["outcome"], row["status"], row["reason"])
        yield f"  {_when(row['fetched_at'])} as {row['reason_for']}: {result} [run {row['run_id']}]"


def _result(outcome: str, status: int | None, reason: str | None) -> str:
    details = [f"HTTP {status}"] if status else []
    if reason and reason not in details:
        details.append(reason)
    return outcome + (f" ({', '.join(details)})" if details else "")


def _when(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "unknown"
