"""The dates machines write into sitemaps and feeds: W3C / ISO 8601 and RFC 2822.

Unlike the dates of :mod:`newscrawl.parse.dates`, these only order the queue and answer "is it new?", so a date without
a zone is taken for UTC and a bare day for its midnight. What cannot be read, or lies outside the life of the web, is
None: a page dated 9999 would be "new" for ever.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

EARLIEST, LATEST = 1990, 2100
_MAX_LENGTH = 64  # the longest honest date is some 35 characters; regexes below are anchored and linear all the same

_ISO = re.compile(
    r"""(?P<year>[0-9]{4}) (?: -(?P<month>[0-9]{1,2}) (?: -(?P<day>[0-9]{1,2}) )? )?
    (?: [T\ ]\s? (?P<hour>[0-9]{1,2}) : (?P<minute>[0-9]{2}) (?: : (?P<second>[0-9]{2}) (?:[.,][0-9]{1,9})? )?
        \s? (?: (?P<utc>Z|z|UTC|GMT) | (?P<sign>[+-]) (?P<off_hour>[0-9]{2}) :? (?P<off_minute>[0-9]{2})? )?
    )?""",
    re.VERBOSE,
)


def read_instant(text: str | None) -> datetime | None:
    """The instant a machine-written date means, in UTC, or None."""
    text = " ".join(text.split()) if text and len(text) <= 4 * _MAX_LENGTH else ""
    if not text or len(text) > _MAX_LENGTH:
        return None
    try:
        at = _read_iso(text) or _read_rfc2822(text)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return at if at and EARLIEST <= at.year < LATEST else None


def _read_iso(text: str) -> datetime | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    part = {name: int(value) for name, value in match.groupdict().items() if value and value.isdecimal()}
    offset = timedelta(hours=part.get("off_hour", 0), minutes=part.get("off_minute", 0))
    zone = timezone(-offset if match["sign"] == "-" else offset)
    return datetime(
        part["year"],
        part.get("month", 1),
        part.get("day", 1),
        part.get("hour", 0),
        part.get("minute", 0),
        part.get("second", 0),
        tzinfo=zone,
    ).astimezone(UTC)


def _read_rfc2822(text: str) -> datetime | None:
    fields = parsedate_tz(text)
    if fields is None:
        return None
    zone = timezone(timedelta(seconds=fields[9] or 0))
    year, month, day, hour, minute, second = fields[:6]
    return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone).astimezone(UTC)
