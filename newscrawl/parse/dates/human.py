"""Dates as people write them, in any language: `4 de mayo de 2022`, `29. Juni 2017, 23:39`, `April 13, 2020`.

Names of months are looked up; dateparser reads the languages whose months we have no list of, with settings that keep
the wall clock out: no relative dates, every part must be printed. It takes milliseconds, so only short texts that hold
a day and a four-digit year get that far.
"""

from __future__ import annotations

import re
import warnings
from datetime import datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from newscrawl.parse.dates.forms import Reading, parse_markup, parse_zone, plausible
from newscrawl.parse.dates.worded import knows_months, worded_day
from newscrawl.parse.lexicon.dates import CLOCK_WORDS, LEAD_WORDS, MONTH_FIRST_REGIONS, PARSER_LANGUAGES, ZONE_NAMES

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

MAX_LENGTH = 120

_DIGITS = re.compile(r"\d\d")  # every date has a year, every clock time its minutes
# 31.12.2024, 31/12/24, 31-12-2024, 31 | 12 | 2024; bars between pairs of digits number pages
_NUMERIC = re.compile(
    r"(?<![\d.,/:-])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{4}|(?<!\|)(?<!\| )\d{2})(?![\d/-]|[.,]\d)"
)
# A day and a year around a month's name, either way round; Hungarian and Lithuanian dates put the year first.
_WORDED = re.compile(
    r"(?<!\d)(?:"
    r"\d{1,2}(?:st|nd|rd|th|er|º|ª|\.|e|:e)?[\s.,/-]{1,3}(?:(?:de|of|da|d')\s?)?[^\W\d_][^\d\n|•·<>()]{1,18}?[\s.,/-]{1,3}\d{4}"
    r"|[^\W\d_][^\W\d_]{2,14}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s{1,2}\d{4}"
    r"|\d{4}\.?[\s-][^\W\d_]{3,14}\.?[\s-]\d{1,2}\.?"
    r")(?!\d)"
)
_YEAR_FIRST = re.compile(r"(?<!\d)(?:1[89]|20)\d\d\s?(?:([-/.])\s?\d{1,2}\s?\1|年\s?\d{1,2}\s?月)\s?\d{1,2}(?!\d)")
_KOREAN = re.compile(r"(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일")
_TIME = re.compile(
    r"(?<![\d.,/])(\d{1,2})\s?(?:[:h時시]|(?<=\d)\.(?=\d\d\s?(?:uhr|hrs|h\b|[ap]m))|(?=\s?[ap]\.?m\.?))\s?(\d{2})?(?::(\d{2}))?(?!\d)"
    r"\s?(?P<half>[ap]\.?m\.?)?\s?(?P<zone>(?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|hrs|[ap]\.?m\.?)\b)?", re.IGNORECASE)
# `4 months ago`, `vor 2 Stunden`: no date, but it stands where one would
_AGO = re.compile(
    r"\b(?:\d{1,2}|an?) (?:min(?:ute)?|hour|day|week|month|year)s? ago\b|"
    r"\b(?:vor|hace|il y a|há|för|for) (?:\d{1,2}|einer|einem|una?|une?|en) [^\W\d]{3,10}\b",
    re.IGNORECASE,
)
_CLOCK_END = re.compile(r"\d\s?[ap]\.m\.$|\bUhr\.$", re.IGNORECASE)
_ZONE_AFTER = re.compile(rf"\b({'|'.join(ZONE_NAMES)})\b")


def holds_date(text: str) -> bool:
    """A cheap test whether a text may hold a full date."""
    if _DIGITS.search(text) is None:
        return False
    return bool(_NUMERIC.search(text) or _YEAR_FIRST.search(text) or _WORDED.search(text) or _KOREAN.search(text))


def ends_in_clock(text: str) -> bool:
    """Whether the full stop at the end of a text is that of a clock time: `at 11:08 a.m.`"""
    return _CLOCK_END.search(text, max(0, len(text) - 8)) is not None


def date_span(text: str) -> tuple[int, int] | None:
    """Where the first full date of a text stands."""
    for pattern in (_YEAR_FIRST, _KOREAN, _NUMERIC, _WORDED):
        if match := pattern.search(text):
            return match.span()
    return None


def without_dates(text: str) -> str:
    """The text with a bar in place of every date and clock time."""
    text = _AGO.sub("|", text)
    if _DIGITS.search(text) is None:
        return text
    for pattern in (_YEAR_FIRST, _KOREAN, _NUMERIC, _WORDED, _CLOCK):
        text = pattern.sub("|", text)
    return text


def parse_human(text: str, language: str | None = None, region: str | None = None) -> Reading | None:
    """The first full date in a short text, with its time where one is printed beside it.

    Args:
        text: a line from a page.
        language: ISO 639-1 code of the page; without it every language is tried.
        region: ISO 3166 code where the page names one; it settles whether 04/05/2022 is in April or May.
    """
    text = text.strip()
    if not 6 <= len(text) <= MAX_LENGTH:
        return None
    found = _day_of(text, language, region)
    if found is None:
        return None
    day, start, end = found
    if not plausible(day):
        return None
    return _with_time(day, text[end:]) or _with_time(day, text[:start]) or Reading(day, "day")


def _day_of(text: str, language: str | None, region: str | None) -> tuple[datetime, int, int] | None:
    if match := _YEAR_FIRST.search(text):
        reading = parse_markup(match.group())
        return (reading.at, *match.span()) if reading else None
    if match := _KOREAN.search(text):
        year, month, day = match.groups()
        return _date(year, month, day, match.span())
    if match := _NUMERIC.search(text):
        first, _, second, year = match.groups()
        month_first = match.group(2) == "/" and _month_first(language, region)
        day, month = (second, first) if month_first else (first, second)
        if int(month) > 12:
            day, month = month, day
        return _date(year if len(year) == 4 else f"20{year}", month, day, match.span())
    if match := _WORDED.search(text):
        day_ = _worded_day(match.group(), language)
        return (day_, *match.span()) if day_ else None
    return None


def _date(year: str, month: str, day: str, span: tuple[int, int]) -> tuple[datetime, int, int] | None:
    try:
        return datetime(int(year), int(month), int(day)), *span
    except ValueError:
        return None


def _month_first(language: str | None, region: str | None) -> bool:
    return region in MONTH_FIRST_REGIONS if region else language == "en"


def _with_time(day: datetime, text: str) -> Reading | None:
    """The day at the time printed within a few words of it."""
    match = _TIME.search(text)
    if match is None or not _is_clock(match, text):
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0].lower() == "p" else 0)
    named = _ZONE_AFTER.search(text, match.end())
    zone = parse_zone(match["zone"]) or (parse_zone(ZONE_NAMES[named.group(1)]) if named else None)
    try:
        at = day.replace(hour=hour, minute=minute, second=second, tzinfo=zone)
    except ValueError:
        return None
    return Reading(at, "second" if match[3] else "minute")


def clock_of(text: str) -> time | None:
    """The first clock time of a line, cheaply: no date is read."""
    for match in _TIME.finditer(text):
        if match[2] or match["half"]:
            found = _with_time(datetime(2000, 1, 1), match.group())
            return found.at.time() if found else None
    return None


def _is_clock(match: re.Match[str], text: str) -> bool:
    between = text[: match.start()]
    return bool(match[2] or match["half"]) and len(between) <= 24 and not any(w in between.lower() for w in CLOCK_WORDS)


def _worded_day(text: str, language: str | None) -> datetime | None:
    day = worded_day(text, language)
    return day if day or knows_months(language) else _parsed_day(text, language)


def _parsed_day(text: str, language: str | None) -> datetime | None:
    """What dateparser makes of it."""
    parser = _parser(language)
    for start in LEAD_WORDS:
        text = text.removeprefix(start)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about two-digit years and time zones, which never get here
        try:
            found = parser.get_date_data(text, date_formats=None).date_obj
        except (ValueError, OverflowError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
            return None
    return datetime(found.year, found.month, found.day) if found else None


def _languages(language: str | None) -> list[str] | None:
    """The page's language, and English, in which many templates print dates whatever the text is in."""
    if language is None:
        return None
    return list(dict.fromkeys((PARSER_LANGUAGES.get(language, language), "en")))


@lru_cache(maxsize=64)
def _parser(language: str | None) -> DateDataParser:
    """One parser per language: building one costs far more than using it."""
    from dateparser.date import DateDataParser

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": True,
        "RELATIVE_BASE": datetime(2000, 1, 1),
        "STRICT_PARSING": True,
        "NORMALIZE": True,
    }
    try:
        return DateDataParser(languages=_languages(language), settings=settings)
    except ValueError:
        return DateDataParser(settings=settings)
