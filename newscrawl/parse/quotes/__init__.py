"""Attributed quotes: who said what."""

from __future__ import annotations

from newscrawl.records import Quote


def extract_quotes(body: str, language: str | None = "en") -> tuple[Quote, ...]:
    """The attributed quotes of a text whose paragraphs are separated by line breaks, in reading order."""
    return ()
