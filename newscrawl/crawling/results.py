"""From an answer to the one row its address gets."""

from __future__ import annotations

from datetime import UTC, datetime

from scrapy.http import Response

from newscrawl.crawling.tasks import Task
from newscrawl.records import Fetch, FetchResult, Outcome
from newscrawl.urls import publisher_of

LONGEST_VALIDATOR = 512


def result_of(task: Task, outcome: Outcome, reason: str | None = None, response: Response | None = None) -> FetchResult:
    """The result of a task, without its page."""
    fetch = Fetch(
        url=task.url,
        final_url=response.url if response else None,
        publisher=publisher_of(response.url if response else task.url),
        reason_for=task.reason_for,
        status=response.status if response else None,
        outcome=outcome,
        reason=reason,
        bytes=len(response.body) if response else None,
        seconds=response.meta.get("download_seconds") if response else None,
        etag=_validator(response, "ETag"),
        last_modified=_validator(response, "Last-Modified"),
        fetched_at=datetime.now(UTC),
    )
    return FetchResult(fetch=fetch)


def problem_of(response: Response) -> str | None:
    """Why an answer holds no document; None where it holds one."""
    if response.status != 200:
        return "empty answer" if response.status == 204 else f"HTTP {response.status}"
    return None if response.body.strip() else "empty answer"


def _validator(response: Response | None, name: str) -> str | None:
    """A validator header to send back on the next visit, unless it is a burden."""
    value = (response.headers.get(name) or b"").decode("latin-1").strip() if response else ""
    return value if value and len(value) <= LONGEST_VALIDATOR else None
