"""The byline: who wrote it."""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.parse.document import Document


@dataclass(frozen=True, slots=True)
class Byline:
    """The authors of a page and the byline as printed."""

    authors: tuple[str, ...]
    raw: str | None
    source: str


def extract_byline(doc: Document) -> Byline | None:
    """The authors the page names, or None."""
    return None
