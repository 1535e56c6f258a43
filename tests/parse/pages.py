"""Small invented pages for tests of extractors that read a Document."""

from __future__ import annotations

from newscrawl.parse.document import Document, parse_document


def page(head: str = "", body: str = "", *, url: str | None = None, lang: str = "en") -> Document:
    """A document of a head and a body."""
    return parse_document(f'<html lang="{lang}"><head>{head}</head><body>{body}</body></html>', url)


def json_ld(text: str) -> str:
    """A JSON-LD script."""
    return f'<script type="application/ld+json">{text}</script>'


def meta(name: str, content: str) -> str:
    """A meta tag."""
    key = "property" if ":" in name else "name"
    return f'<meta {key}="{name}" content="{content}">'
