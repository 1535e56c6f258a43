"""The source credit: which agency or paper wrote the text."""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.parse.byline import Byline
from newscrawl.parse.document import Document
from newscrawl.records import CreditKind


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency, normalised and as printed."""

    agency: str
    raw: str
    kind: CreditKind
    source: str


def extract_credit(
    doc: Document | None, paragraphs: tuple[str, ...], byline: Byline | None, dateline: str | None
) -> tuple[Credit | None, tuple[str, ...]]:
    """The credit, and the paragraphs without it."""
    return None, paragraphs
