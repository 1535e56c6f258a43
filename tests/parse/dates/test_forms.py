"""Dates as markup writes them."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from newscrawl.parse.dates.forms import parse_markup, parse_zone


@pytest.mark.parametrize(
    ("text", "at", "precision"),
    [
        ("2024-05-01", "2024-05-01T00:00:00+00:00", "day"),
        ("2024-05-01T10:20:30Z", "2024-05-01T10:20:30+00:00", "second"),
        ("2024-05-01T10:20+02:00", "2024-05-01T08:20:00+00:00", "minute"),
        ("2024-05-01T10:20:30+0200", "2024-05-01T08:20:30+00:00", "second"),
        ("2024-05-01T10:20:30.1234567Z", "2024-05-01T10:20:30", "second"),
        ("2024-05-01 10:20", "2024-05-01T10:20:00+00:00", "minute"),
        ("2024-5-1 9:20:30", "2024-05-01T09:20:30+00:00", "second"),
        ("2024-05-01T10:20:30 UTC", "2024-05-01T10:20:30+00:00", "second"),
        ("2024/05/01 10:20", "2024-05-01T10:20:00+00:00", "minute"),
        ("2024.05.01", "2024-05-01T00:00:00+00:00", "day"),
        ("2024年5月1日 10:20", "2024-05-01T10:20:00+00:00", "minute"),
        ("20240501", "2024-05-01T00:00:00+00:00", "day"),
        ("20240501T102030Z", "2024-05-01T10:20:30+00:00", "second"),
        ("Wed, 01 May 2024 10:20:30 GMT", "2024-05-01T10:20:30+00:00", "second"),
        ("Wed, 1 May 2024 10:20:30 +0200", "2024-05-01T08:20:30+00:00", "second"),
        ("Wed May 01 2024 10:20:30 GMT+0200 (CEST)", "2024-05-01T08:20:30+00:00", "second"),
        ("Wed May 01 10:20:30 UTC 2024", "2024-05-01T10:20:30+00:00", "second"),
        ("1714558830", "2024-05-01T10:20:30+00:00", "second"),
        ("1714558830000", "2024-05-01T10:20:30+00:00", "second"),
        ("2024-05-01 10:20 PM", "2024-05-01T22:20:00+00:00", "minute"),
    ],
)
def test_forms(text: str, at: str, precision: str) -> None:
    reading = parse_markup(text)
    assert reading is not None
    moment = reading.moment()
    assert moment is not None
    assert moment.at.isoformat().startswith(at)
    assert moment.precision == precision


@pytest.mark.parametrize(
    "text",
    [
        "", "2024", "2024-05", "10:20", "0000-00-00T00:00:00Z", "0001-01-01T00:00:00", "1970-01-01T00:00:00Z",
        "99999-12-31", "253402300800000", "-271821-04-20", "-271821-04-20T00:00:00.000Z", "9999-12-31T23:59:59Z",
        "2024-13-01", "2024-02-30", "2024-05-01T25:00:00Z x", "tomorrow", "now", "-1", "0", "1e400", "NaN",
        "9" * 100_000, "2024-05-01T10:20:30+99:99 ", "date", "Invalid Date",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    reading = parse_markup(text)
    assert reading is None or reading.at.isoformat().startswith("2024-05-01")


@pytest.mark.parametrize(
    ("text", "hours"),
    [("Z", 0), ("utc", 0), ("GMT", 0), ("+02:00", 2), ("-0530", -5.5), ("UTC+2", 2), ("", None), ("+99:00", None)],
)
def test_zones(text: str, hours: float | None) -> None:
    assert parse_zone(text) == (None if hours is None else timezone(timedelta(hours=hours)))


def test_the_edge_of_the_calendar_does_not_raise() -> None:
    reading = parse_markup("1800-01-01T00:00:00+14:00")
    assert reading is None or reading.moment() is not None
