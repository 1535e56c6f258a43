"""Dates as people write them, and what must not be taken for one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from newscrawl.parse.dates.human import holds_date, parse_human


@pytest.mark.parametrize(
    ("text", "language", "at", "precision"),
    [
        ("Published April 13, 2020", "en", "2020-04-13", "day"),
        ("13 April 2020", "en", "2020-04-13", "day"),
        ("29. Juni 2017, 23:39", "de", "2017-06-29T23:39", "minute"),
        ("01.02.2022", "de", "2022-02-01", "day"),
        ("01.02.22, 12:10 Uhr", "de", "2022-02-01T12:10", "minute"),
        ("26 | 01 | 2022", "de", "2022-01-26", "day"),
        ("4 de mayo de 2022", "es", "2022-05-04", "day"),
        ("le 7 mai 2020", "fr", "2020-05-07", "day"),
        ("05/04/2022", "fr", "2022-04-05", "day"),
        ("05/04/2022", "en", "2022-05-04", "day"),
        ("25/04/2022", "en", "2022-04-25", "day"),
        ("30 kwietnia 2021 , 11:55", "pl", "2021-04-30T11:55", "minute"),
        ("5 мая 2022, 10:15", "ru", "2022-05-05T10:15", "minute"),
        ("2024年5月1日 10時20分", "ja", "2024-05-01T10:20", "minute"),
        ("2024년 5월 1일", "ko", "2024-05-01", "day"),
        ("June 30, 2026 - 4:34pm", "en", "2026-06-30T16:34", "minute"),
        ("June 30, 2026 - 4.34pm", "en", "2026-06-30T16:34", "minute"),
        ("Posted May 24, 2026 10:05 am", "en", "2026-05-24T10:05", "minute"),
        ("3 maart 2021", "nl", "2021-03-03", "day"),
        ("29 Mayıs 2023", "tr", "2023-05-29", "day"),
    ],
)
def test_human_dates(text: str, language: str, at: str, precision: str) -> None:
    reading = parse_human(text, language)
    assert reading is not None
    assert reading.at.isoformat().startswith(at)
    assert reading.precision == precision


@pytest.mark.parametrize(
    ("text", "hours"),
    [("May 24, 2026 10:05 am PDT", -7), ("24 May 2026, 10:05 CEST", 2), ("May 24, 2026 10:05 GMT", 0)],
)
def test_zone_names(text: str, hours: int) -> None:
    reading = parse_human(text, "en")
    assert reading is not None
    assert reading.at.utcoffset() == timedelta(hours=hours)


def test_ambiguous_zone_names_are_left_alone() -> None:
    reading = parse_human("May 24, 2026 10:05 am IST", "en")
    assert reading is not None
    assert reading.at.tzinfo is None


def test_region_settles_the_order() -> None:
    british, american = parse_human("05/04/2022", "en", "GB"), parse_human("05/04/2022", "en", "US")
    assert british is not None and american is not None
    assert (british.at.month, american.at.month) == (4, 5)


@pytest.mark.parametrize(
    "text",
    [
        "yesterday", "2 hours ago", "vor 2 Stunden", "hace 3 horas", "May 2024", "2024", "May 12", "12:30",
        "Tel. 040/123-45", "32.13.2022", "Version 1.2.2022.1", "", "Monday", "10 May", "today at 10:20", "1/2",
        "call 555-12-2020", "10 | 11 | 12",
    ],
)  # fmt: skip
def test_what_is_no_full_date(text: str) -> None:
    assert parse_human(text, "en") is None


@pytest.mark.parametrize("text", ["a" * 100_000, "1." * 50_000, "12 " * 50_000, "1 a" * 40_000])
def test_the_cheap_test_stays_cheap(text: str) -> None:
    holds_date(text)
