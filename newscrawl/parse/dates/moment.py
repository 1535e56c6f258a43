"""An instant and how exact it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newscrawl.records import Precision


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant in UTC and how exact it is; a bare day is its midnight UTC with precision `day`."""

    at: datetime
    precision: Precision
