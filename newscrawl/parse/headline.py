"""The headline, without the site's name."""

from __future__ import annotations

from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.text import squeeze


def extract_headline(doc: Document) -> Found[str] | None:
    """The headline of the page."""
    for h1 in doc.root.iter("h1"):
        if text := squeeze("".join(h1.itertext())):
            return Found(text, "h1")
    return Found(doc.title, "title") if doc.title else None
