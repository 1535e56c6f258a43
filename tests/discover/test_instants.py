"""Machine-written dates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.discover.instants import read_instant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-02", datetime(2026, 3, 2)),
        ("2026-03", datetime(2026, 3, 1)),
        ("2026", datetime(2026, 1, 1)),
        ("2026-03-02T12:00Z", datetime(2026, 3, 2, 12)),
        ("2026-03-02T12:00:05.123456Z", datetime(2026, 3, 2, 12, 0, 5)),
        ("2026-03-02T12:00:05+05:30", datetime(2026, 3, 2, 6, 30, 5)),
        ("2026-03-02 12:00:05-0800", datetime(2026, 3, 2, 20, 0, 5)),
        ("2026-03-02T12:00:05", datetime(2026, 3, 2, 12, 0, 5)),
        ("2026-03-02 12:00:05 UTC", datetime(2026, 3, 2, 12, 0, 5)),
        (" 2026-03-02\n", datetime(2026, 3, 2)),
        ("Mon, 02 Mar 2026 12:00:00 GMT", datetime(2026, 3, 2, 12)),
        ("Mon, 02 Mar 2026 12:00:00 -0500", datetime(2026, 3, 2, 17)),
        ("2 Mar 2026 12:00:00 EST", datetime(2026, 3, 2, 17)),
        ("Mon, 02 Mar 2026 12:00:60 GMT", datetime(2026, 3, 2, 12, 0, 59)),
    ],
)
def test_read(text: str, expected: datetime) -> None:
    assert read_instant(text) == expected.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [None, "", "soon", "2026-02-30", "2026-13-01", "0001-01-01", "9999-12-31", "1970-01-01T00:00:00Z", "20260302",
     "1772452800", "2026-03-02T25:00:00Z", "2026-03-02T12:00:00+99:00", "Mon, 99 Mar 2026 12:00:00 GMT",
     "Mon, 02 Mar 2026 12:00:00 +999999", "-" * 1_000_000, "2026-03-02T12:00:00Z and more"],
)  # fmt: skip
def test_doubt_is_none(text: str | None) -> None:
    assert read_instant(text) is None
