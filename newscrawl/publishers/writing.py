"""A publisher as a TOML file, for a person to go on from."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newscrawl.publishers.publisher import Publisher

_LAYOUT_HINT = """
# Where the general readers get a field wrong, say where it stands; `scrapy publisher check` tries it on stored pages.
# [[layouts]]
# from = 2026-01-01
# [layouts.fields]
# headline = { css = "h1" }
"""


# What a look at a site cannot tell, or did not: for a person to fill in.
_EXAMPLES = {
    "names": '["The Example"]',
    "language": '"en"',
    "timezone": '"Europe/London"   # of dates printed without one',
    "sections": '["https://www.example.com/world/"]',
    "article_url": "'/20\\d\\d/\\d\\d/'   # found in the addresses of articles and of nothing else",
}


def to_toml(publisher: Publisher) -> str:
    """The file's text, without layouts, which nobody but a person can write."""
    return "\n".join((*_lines(publisher), *_hints(publisher), *_politeness(publisher))) + "\n" + _LAYOUT_HINT


def _hints(publisher: Publisher) -> Iterator[str]:
    missing = [name for name in _EXAMPLES if not getattr(publisher, name)]
    if missing:
        yield "\n# Not known yet; none is required:"
        yield from (f"# {name} = {_EXAMPLES[name]}" for name in missing)


def _lines(publisher: Publisher) -> Iterator[str]:
    yield f"domain = {_text(publisher.domain)}"
    for key in ("names", "language", "timezone", "feeds", "sitemaps", "sections", "article_url"):
        value = getattr(publisher, key)
        if isinstance(value, str):
            yield f"{key} = {_text(value)}"
        elif value:
            yield f"{key} = [" + ", ".join(map(_text, value)) + "]"
    if publisher.render:
        yield "render = true"


def _politeness(publisher: Publisher) -> Iterator[str]:
    if publisher.delay is not None:
        yield f"\n[politeness]\ndelay = {publisher.delay}"


def _text(value: str) -> str:
    """A basic string of TOML, which is a string of JSON but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
