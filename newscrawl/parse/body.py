"""The body: the paragraphs of the article and nothing else."""

from __future__ import annotations

from collections.abc import Collection

from lxml.html import HtmlElement

from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.text import squeeze


def extract_body(
    doc: Document, headline: str | None = None, skip: Collection[HtmlElement] = ()
) -> Found[tuple[str, ...]] | None:
    """The paragraphs of the article in reading order; `skip` holds elements that are known to be something else."""
    paragraphs = tuple(t for p in doc.root.iter("p") if (t := squeeze("".join(p.itertext()))))
    return Found(paragraphs, "p") if paragraphs else None
