"""Dates as markup writes them: ISO 8601 and its many near misses, RFC 2822, numbers of seconds.

Only full dates are read: a year alone, a month alone or a time alone is None, and so is a date that no newspaper can
have printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from newscrawl.parse.dates.moment import Moment
from newscrawl.records import Precision

MIN_YEAR, MAX_YEAR = 1800, 2100
MAX_LENGTH = 60

# Year first, then month and day with the same separator or none; a time with optional seconds and fraction; a zone.
# Bounded repetitions only.
_STAMP = re.compile(
    r"""
    (?P<year>\d{4}) (?P<sep>[-/.年]?)\s? (?P<month>\d{1,2}) [-/.月]?\s? (?P<day>\d{1,2}) 日? (?!\d)
    (?:
        (?:\s{0,3}[T,|\-–]\s{0,3}|\s{1,3}(?:[a-z]{2,3}\s)?|(?<=日))
        (?P<hour>\d{1,2}) [:h.時] (?P<minute>\d{1,2}) (?:[:.分](?P<second>\d{1,2}))? (?:[.,]\d{1,9})?
        \s{0,2} (?P<half>[ap]\.?m\.?)?
        \s{0,2} (?P<zone>z|utc|gmt|[+-]\d{2}:?\d{2}|(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{1,2}(?!\d))?
    )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_RFC = re.compile(r"(?:[A-Z][a-z]{2,8}, ?)?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}")
_JS = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (?:(\d{4}) )?(\d{2}:\d{2}:\d{2})"
    r"(?: (?:[A-Z]{3,4})?([+-]\d{4})?.{0,40}?)?(?: (\d{4}))?"
)
_EPOCH = re.compile(r"-?\d{9,10}(?:\.\d{1,6})?|\d{12,13}")
_ZONE = re.compile(r"([+-])(\d{1,2}):?(\d{2})?")


@dataclass(frozen=True, slots=True)
class Reading:
    """A date as read: wall-clock time, with a zone where one was given."""

    at: datetime
    precision: Precision

    @property
    def aware(self) -> bool:
        return self.at.tzinfo is not None

    def moment(self, zone: tzinfo = UTC) -> Moment | None:
        """The instant; `zone` is taken for a time without one, a bare day stays the day it says."""
        if self.precision == "day":
            return Moment(self.at.replace(tzinfo=UTC), "day")
        at = self.at if self.aware else self.at.replace(tzinfo=zone)
        try:
            return Moment(at.astimezone(UTC), self.precision)
        except (OverflowError, ValueError):
            return None


def plausible(at: datetime) -> bool:
    """Whether a paper can have printed the date. The first day of 1970 is a computer's zero, not a date."""
    return MIN_YEAR <= at.year <= MAX_YEAR and not (at.year == 1970 and at.month == 1 and at.day == 1)


def parse_markup(text: str) -> Reading | None:
    """A date in one of the forms that markup uses, or None."""
    text = text.strip().strip("\"'")
    if not 6 <= len(text) <= MAX_LENGTH:
        return None
    reading = _iso(text) or _stamp(text) or _compact(text) or _rfc(text) or _javascript(text) or _epoch(text)
    return reading if reading and plausible(reading.at) else None


def _iso(text: str) -> Reading | None:
    if not text[0].isdigit() or "-" not in text:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    if _DAY.fullmatch(text):
        return Reading(at, "day")
    return Reading(at, "second" if text.count(":", 0, 19) >= 2 else "minute")


def _stamp(text: str) -> Reading | None:
    match = _STAMP.match(text)
    if match is None or (match["sep"] == "" and len(match["month"]) < 2):
        return None
    rest = text[match.end() :].strip()
    if match["hour"] is None:
        return _reading(match["year"], match["month"], match["day"]) if not rest or match["sep"] else None
    hour = _hour(int(match["hour"]), match["half"])
    clock = (str(hour), match["minute"], match["second"])
    return _reading(match["year"], match["month"], match["day"], clock, match["zone"])


def _compact(text: str) -> Reading | None:
    match = _COMPACT.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    return _reading(year, month, day, (hour, minute, second) if hour else None, zone)


def _hour(hour: int, half: str | None) -> int:
    if half and half[0].lower() == "p" and hour < 12:
        return hour + 12
    return 0 if half and half[0].lower() == "a" and hour == 12 else hour


def _reading(
    year: str, month: str, day: str, clock: tuple[str, str, str | None] | None = None, zone: str | None = None
) -> Reading | None:
    try:
        at = datetime(int(year), int(month), int(day))
        if clock is None:
            return Reading(at, "day")
        hour, minute, second = clock
        at = at.replace(hour=int(hour), minute=int(minute), second=int(second or 0))
        return Reading(at.replace(tzinfo=parse_zone(zone)), "minute" if second is None else "second")
    except ValueError:
        return None


def parse_zone(text: str | None) -> timezone | None:
    """`Z`, `UTC`, `GMT`, `+02:00`, `+0200`, `UTC+2`; None for none and for nonsense."""
    if not text:
        return None
    match = _ZONE.search(text)
    if match is None:
        return UTC if text.strip().upper() in ("Z", "UTC", "GMT") else None
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if offset >= timedelta(hours=15):
        return None
    return timezone(-offset if sign == "-" else offset)


def _rfc(text: str) -> Reading | None:
    if not _RFC.match(text):
        return None
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return Reading(at, "second" if text.count(":") >= 2 else "minute")


def _javascript(text: str) -> Reading | None:
    """What `new Date().toString()` and `date` print: `Tue Nov 26 2024 21:27:00 GMT+0800 (...)`."""
    match = _JS.fullmatch(text)
    if match is None:
        return None
    month, day, year, clock, zone, last_year = match.groups()
    return _rfc(f"{day} {month} {year or last_year} {clock} {zone or ''}".strip()) if year or last_year else None


def _epoch(text: str) -> Reading | None:
    if not _EPOCH.fullmatch(text):
        return None
    seconds = float(text)
    if seconds > 99_999_999_999:
        seconds /= 1000
    try:
        return Reading(datetime.fromtimestamp(seconds, UTC), "second")
    except (OverflowError, ValueError, OSError):
        return None
