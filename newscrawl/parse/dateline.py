"""The dateline: where a story was filed, at the head of its first paragraph (`KABUL (Reuters) -`)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place and dateline as printed, separator included."""

    place: str
    raw: str


def split_dateline(paragraphs: tuple[str, ...]) -> tuple[Dateline | None, tuple[str, ...]]:
    """The dateline, and the paragraphs without it."""
    return None, paragraphs
