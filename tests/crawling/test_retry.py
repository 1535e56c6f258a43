"""Retry-After in its two forms, and growing waits."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from scrapy.http import Response

from newscrawl.crawling.retry import backoff, retry_after

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (b"2", 2.0),
        (b" 120 ", 120.0),
        (b"86400", 86400.0),
        (b"Tue, 10 Mar 2026 12:00:30 GMT", 30.0),
        (b"Tue, 10 Mar 2026 11:00:00 GMT", 0.0),
        (b"Tue, 10 Mar 2026 12:00:30 -0000", 30.0),
        (b"", None),
        (b"soon", None),
        (b"-5", None),
        ("٣".encode(), None),
        (b"9" * 400, 999999999.0),
    ],
)
def test_retry_after(value: bytes, seconds: float | None) -> None:
    assert retry_after(Response("https://example.com", headers={"Retry-After": value}), NOW) == seconds


def test_waits_grow_to_an_end() -> None:
    assert [backoff(1, n) for n in range(7)] == [1, 2, 4, 8, 16, 32, 32]
