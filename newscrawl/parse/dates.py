"""When a page was published and last changed: instants with a zone, their precision kept, never the wall clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.records import Precision


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant in UTC and how exact it is; a bare day is its midnight UTC with precision `day`."""

    at: datetime
    precision: Precision


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an article."""

    published: Found[Moment] | None = None
    modified: Found[Moment] | None = None


def extract_dates(doc: Document, language: str | None = None) -> Dates:
    """The dates of a page; `language` helps to read human dates."""
    return Dates()
