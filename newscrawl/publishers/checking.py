"""Layouts tried on stored pages: how often each selector finds something, and whether the general readers agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newscrawl.archive.stored import StoredPage
from newscrawl.parse.document import parse_document
from newscrawl.parse.layout import Layout, apply_layout
from newscrawl.parse.page import parse_article
from newscrawl.publishers.catalogue import publisher_at
from newscrawl.publishers.publisher import Publisher


@dataclass(frozen=True, slots=True)
class FieldCheck:
    """How one field of one layout did."""

    domain: str
    layout: str
    field: str
    pages: int
    """Pages of the publisher the layout was in use for."""
    found: int
    """Pages on which a selector found a value."""
    changed: int
    """Pages on which that value is not what the general readers give: what the layout is for, or its mistake."""


def check_layouts(publishers: Mapping[str, Publisher], stored: Iterable[StoredPage]) -> list[FieldCheck]:
    """A line for every field of every layout that at least one of the pages belongs to."""
    counts: Counter[tuple[str, str, str, str]] = Counter()
    for page in stored:
        if page.problem:
            continue
        plain = parse_article(page.html, page.url, page.encoding)
        publisher = publisher_at(publishers, page.url or plain.canonical_url or "")
        day = page.fetched_at or plain.published_at
        layout = publisher.layout_on(day.date() if day else None) if publisher else None
        if publisher and layout:
            found = _found(page, layout)
            for field in layout.fields:
                key = publisher.domain, layout.name, field
                counts[*key, "pages"] += 1
                counts[*key, "found"] += field in found
                counts[*key, "changed"] += field in found and found[field] != getattr(plain, field)
    keys = dict.fromkeys((domain, layout, field) for domain, layout, field, _ in counts)
    return [FieldCheck(*key, *(counts[*key, what] for what in ("pages", "found", "changed"))) for key in keys]


def _found(page: StoredPage, layout: Layout) -> dict[str, object]:
    """What the layout finds, in the form the article has it in."""
    found = apply_layout(parse_document(page.html, page.url, page.encoding), layout)
    values = {name: one.value for name, one in found.items()}
    for name in ("published_at", "modified_at"):
        if name in values:
            values[name] = values[name].at
    if "body" in values:
        values["body"] = "\n\n".join(values["body"])
    return values
