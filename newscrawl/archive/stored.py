"""A page as an archive holds it, and the limit every reader of archives keeps to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from newscrawl.compression import CutShortError, DamagedError, TooLargeError
from newscrawl.records import Page

MAX_PAGE = 16 * 1024 * 1024
"""Bytes of one page, compressed or not; what is larger is reported and not read."""

TOO_LARGE = "larger than 16 MiB"
CUT_SHORT = "cut short"
DAMAGED = "damaged compression"
UNREADABLE = "unreadable"
# Responses that were never pages, as against pages that cannot be read.
_NO_PAGE = frozenset({"revisit", "not HTML", "not HTTP", "empty"})


@dataclass(frozen=True, slots=True)
class StoredPage:
    """One page out of an archive, or the reason why there is none."""

    url: str | None
    """Where it was fetched from, if the archive says."""
    html: bytes
    """The page without any compression; empty where there is a problem."""
    encoding: str | None
    """The charset of the HTTP header."""
    fetched_at: datetime | None
    """When it was fetched, UTC."""
    path: str
    """The file it stands in, as reached from the path asked for."""
    warc_offset: int | None = None
    """Where its record begins in a WARC file."""
    problem: str | None = None
    """Why it could not be read, as a short fixed phrase."""

    @property
    def never_was(self) -> bool:
        """Whether what is stored was no page when it was fetched."""
        return self.problem is not None and (self.problem in _NO_PAGE or self.problem.startswith("status "))

    @property
    def address(self) -> str:
        """The URL, or `file:` and the path for a page whose address nobody wrote down."""
        if self.url:
            return self.url
        place = f"#{self.warc_offset}" if self.warc_offset is not None else ""
        return f"file:{self.path}{place}"


def placed(page: Page, stored: StoredPage) -> Page:
    """The page with its place in the archive written down."""
    in_warc = stored.warc_offset is not None
    article = replace(
        page.article,
        fetched_at=stored.fetched_at,
        warc_file=stored.path if in_warc else None,
        warc_offset=stored.warc_offset,
    )
    return replace(page, article=article)


class UnreadableError(ValueError):
    """Bytes that hold no whole page within the limit; the message is the problem of a StoredPage."""


def undone(decode: Callable[[bytes, int], bytes], data: bytes) -> bytes:
    """Compression undone. Raises UnreadableError for what is too large, cut short or damaged: never half a page."""
    try:
        return decode(data, MAX_PAGE)
    except CutShortError as error:
        raise UnreadableError(CUT_SHORT) from error
    except DamagedError as error:
        raise UnreadableError(DAMAGED) from error
    except TooLargeError as error:
        error.prefix.clear()
        raise UnreadableError(TOO_LARGE) from None
