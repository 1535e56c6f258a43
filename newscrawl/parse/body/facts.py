"""What a page says of itself that bears on its blocks: witnesses to find the body by, never the body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from newscrawl.parse.document import Document
from newscrawl.text import fold, squeeze

_SHORTEST_LINKED_BODY: Final = 200
_MOST_AUTHORS: Final = 20
_MOST_UPDATES: Final = 500
_SHORTEST_NAME: Final = 4


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is known of the page before its blocks are read."""

    headline: str = ""
    """Folded."""
    description: str = ""
    authors: tuple[str, ...] = ()
    """As its metadata spell them."""
    linked_body: str = ""
    """The `articleBody` of its JSON-LD, or those of a live blog's entries, on one line."""


def page_facts(doc: Document, headline: str | None) -> PageFacts:
    """What the page says of itself, in the form that its blocks are compared with."""
    described = doc.meta("og:description", "description", "twitter:description")
    return PageFacts(
        headline=fold(headline or ""),
        description=described[1] if described else "",
        authors=_authors(doc),
        linked_body=squeeze(linked_body(doc) or _linked_updates(doc)),
    )


def linked_body(doc: Document) -> str:
    """The text a page gives of itself in JSON-LD; often cut short, so it is a witness first and the body last."""
    body = doc.linked_data.article.get("articleBody")
    return body if isinstance(body, str) and len(body) >= _SHORTEST_LINKED_BODY else ""


def _linked_updates(doc: Document) -> str:
    """The entries of a live blog, which have a body each in its JSON-LD."""
    updates = doc.linked_data.article.get("liveBlogUpdate")
    if not isinstance(updates, list):
        return ""
    bodies = (update.get("articleBody") for update in updates[:_MOST_UPDATES] if isinstance(update, dict))
    return "\n".join(body for body in bodies if isinstance(body, str))


def _authors(doc: Document) -> tuple[str, ...]:
    """Names that the page's metadata give as authors, unchecked: they only help to tell a byline from a paragraph."""
    stated = doc.linked_data.article.get("author")
    people = stated if isinstance(stated, list) else [stated]
    names = [person.get("name") if isinstance(person, dict) else person for person in people[:_MOST_AUTHORS]]
    names += [doc.metas.get(name, ("",))[0] for name in ("author", "article:author")]
    return tuple({squeeze(name) for name in names if isinstance(name, str) and len(name) >= _SHORTEST_NAME})
