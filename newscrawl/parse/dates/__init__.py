"""When a page was published and last changed: instants with a zone, their precision kept, never the wall clock."""

from __future__ import annotations

from newscrawl.parse.dates.extract import Dates, extract_dates, in_order
from newscrawl.parse.dates.moment import Moment

__all__ = ["Dates", "Moment", "extract_dates", "in_order"]
