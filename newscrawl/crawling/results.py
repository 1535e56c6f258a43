"""From an answer to the one row its address gets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from scrapy.http import Response

from newscrawl.crawling import clock
from newscrawl.crawling.kept import kept_reason
from newscrawl.crawling.tasks import Task
from newscrawl.discover.links import Link
from newscrawl.parse.symbols import join_symbols
from newscrawl.records import Fetch, FetchResult, Outcome, Page
from newscrawl.urls import publisher_of

NEEDS_BROWSER = "needs a browser"
"""Of a site whose file says `render = true`."""
LONGEST_VALIDATOR = 512
# Dates of publication that a listing may be believed in.
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
AHEAD = timedelta(days=1)


def result_of(task: Task, outcome: Outcome, reason: str | None = None, response: Response | None = None) -> FetchResult:
    """The result of a task, without its page."""
    fetch = Fetch(
        url=task.url,
        final_url=response.url if response else None,
        publisher=publisher_of(response.url if response else task.url),
        reason_for=task.reason_for,
        status=response.status if response else None,
        outcome=outcome,
        reason=reason or kept_reason(response),
        bytes=len(response.body) if response else None,
        seconds=response.meta.get("download_seconds") if response else None,
        etag=_validator(response, "ETag"),
        last_modified=_validator(response, "Last-Modified"),
        fetched_at=clock.now(),
    )
    return FetchResult(fetch=fetch)


def without_validators(result: FetchResult) -> FetchResult:
    """The result of an index of sitemaps: one that is "not modified" would hide those of its sitemaps that are."""
    return replace(result, fetch=replace(result.fetch, etag=None, last_modified=None))


def completed_by_listing(page: Page, link: Link | None, symbols: tuple[str, ...] = ()) -> Page:
    """The page with what only its listings tell: the ticker symbols of a news sitemap, and a date where it has none."""
    if symbols:
        page = replace(page, article=replace(page.article, symbols=join_symbols(page.article.symbols, symbols)))
    return _dated(page, link) if link else page


def _dated(page: Page, link: Link) -> Page:
    article = page.article
    if link.published_at is None or article.published_at is not None:
        return page
    if not EARLIEST <= link.published_at <= clock.now() + AHEAD:
        return page
    at = link.published_at
    dated = replace(
        article,
        published_at=at,
        published_precision="day" if at.time() == time.min else "second",
        provenance={**article.provenance, "published_at": "listing"},
    )
    return replace(page, article=dated)


def problem_of(response: Response) -> str | None:
    """Why an answer holds no document; None where it holds one."""
    if response.status != 200:
        return "empty answer" if response.status == 204 else f"HTTP {response.status}"
    return "empty answer" if not response.body or response.body.isspace() else None


def _validator(response: Response | None, name: str) -> str | None:
    """A validator header to send back on the next visit, unless it is a burden."""
    value = (response.headers.get(name) or b"").decode("latin-1").strip() if response else ""
    return value if value and len(value) <= LONGEST_VALIDATOR else None
