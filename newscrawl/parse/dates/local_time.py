"""The paper's own zone, told by the clock time it prints beside an instant that its markup gives in UTC.

`2022-05-04T02:41Z` and a printed `3/5/2022 22:41` are one instant, four hours west of Greenwich: the paper's day was
the third. The instant stays what it is; the zone makes its wall-clock time known.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from newscrawl.parse.dates.human import clock_of

_QUARTER = timedelta(minutes=15)
_DAY = timedelta(hours=24)
_EAST, _WEST = timedelta(hours=14), timedelta(hours=-12)
_NUMBER = re.compile(r"\d+")


def zone_of(at: datetime, local: datetime) -> timezone | None:
    """The zone in which an instant has this wall-clock time; None where no zone has."""
    offset = local.replace(second=0, microsecond=0) - at.astimezone(UTC).replace(second=0, microsecond=0, tzinfo=None)
    if offset % _QUARTER or not _WEST <= offset <= _EAST:
        return None
    return timezone(offset)


def zone_of_line(at: datetime, line: str) -> timezone | None:
    """The zone in which a line with a day and a clock time, in whatever language, tells an instant."""
    clock = clock_of(line)
    if clock is None:
        return None
    utc = at.astimezone(UTC).replace(tzinfo=None)
    numbers = {int(number) for number in _NUMBER.findall(line) if len(number) <= 2}
    for days in (0, -1, 1):
        local = datetime.combine(utc + days * _DAY, clock)
        if local.day in numbers and (zone := zone_of(at, local)):
            return zone
    return None
