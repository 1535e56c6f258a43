"""The names a site goes by, and titles without them.

No list of sites: the names are what the page says in its metadata and its own address, and what several of its titles
agree to leave out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from newscrawl.parse.headings import Heading
from newscrawl.parse.linked_data import text_of, types_of
from newscrawl.parse.markup import Markup
from newscrawl.text import fold
from newscrawl.urls import registered_domain

_NAME_METAS = (
    "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "twitter:app:name:iphone",
    "publisher", "dc.publisher", "cre", "parsely-site",
)  # fmt: skip
_ORGANISATIONS = frozenset({"Organization", "NewsMediaOrganization", "WebSite", "Corporation"})
# A bar, dash or arrow between title and site. Full-width bars and colons stand without spaces, the others need one on
# each side (a hyphen without is part of a word), a vertical bar on one side at least.
SEPARATOR = re.compile(r"\s+[-–—―·•∙»«›‹>*~:/|¦ǀ│]{1,3}\s+|\s*[｜：]\s*|\s*\|\s+|\s+\|\s*|--+|\s+[»›>]{1,2}\s*")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}/?", re.IGNORECASE)
_MIN_PREFIX = 4
_MAX_NAME = 80
_TWO = 2
_MAX_NODES = 40


def declared_names(page: Markup) -> Iterator[tuple[str, str]]:
    """`(name, source)` of every name the page states for its site, best first."""
    for key in _NAME_METAS:
        for value in page.metas.get(key, ()):
            yield value.lstrip("@"), f"meta:{key}"
    publisher = page.linked_data.article.get("publisher")
    if name := text_of(page.linked_data.resolve(publisher)):
        yield name, "json-ld:publisher"
    for node in page.linked_data.nodes[:_MAX_NODES]:
        if not _ORGANISATIONS.isdisjoint(types_of(node)) and (name := text_of(node.get("name"))):
            yield name, "json-ld:Organization"


def read_site_names(page: Markup) -> frozenset[str]:
    """The folded names of the site: those it states, its domain, and the domain's first label."""
    names = {fold(name) for name, _ in declared_names(page)}
    for host in {_host(url) for url in (page.url, page.canonical, *page.metas.get("og:url", ())) if url}:
        names.update(_names_of_host(host))
    names.discard("")
    return frozenset(names)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _names_of_host(host: str) -> Iterator[str]:
    domain = registered_domain(host) if host else None
    if domain:
        yield fold(host)
        yield fold(domain)
        yield fold(domain.split(".", 1)[0])


def is_site_name(text: str, names: Collection[str]) -> bool:
    """Whether a piece of a title is the name of the site, or plainly an address."""
    return len(text) <= _MAX_NAME and (_is_name(fold(text), names) or _DOMAIN.fullmatch(text.strip()) is not None)


def is_site_heading(heading: Heading, names: Collection[str]) -> bool:
    """The same of a heading, whose text has been folded."""
    text = heading.text
    if len(text) > _MAX_NAME:
        return False
    return _is_name(heading.folded, names) or (" " not in text and _DOMAIN.fullmatch(text) is not None)


def _is_name(folded: str, names: Collection[str]) -> bool:
    """Whether it is one of the names, or nearly one: `West Australian` for `The West Australian`."""
    if not folded or folded in names:
        return True
    size = len(folded)
    for name in names:  # a plain loop: every heading and every piece of a title is held against every name
        if size <= len(name):
            if size >= _MIN_PREFIX and len(name) <= 2 * size and (name.startswith(folded) or name.endswith(folded)):
                return True
        elif len(name) >= _MIN_PREFIX and size <= 2 * len(name) and (folded.startswith(name) or folded.endswith(name)):
            return True
    return False


def pieces(title: str) -> list[tuple[int, int]]:
    """Spans of the pieces a title falls into at bars, dashes and arrows."""
    spans, start = [], 0
    for match in SEPARATOR.finditer(title):
        if match.start() > start:
            spans.append((start, match.start()))
        start = match.end()
    if start < len(title):
        spans.append((start, len(title)))
    return spans


def without_site_name(title: str, names: Collection[str]) -> str:
    """The title without the site's name at its end or beginning; never empty."""
    spans = pieces(title)
    if len(spans) > _TWO:  # a name may hold a separator itself
        spans = next((spans[:n] for n in range(1, len(spans)) if fold(title[spans[n][0] :]) in names), spans)
    while len(spans) > 1 and is_site_name(title[slice(*spans[-1])], names):
        spans.pop()
    while len(spans) > 1 and is_site_name(title[slice(*spans[0])], names):
        spans.pop(0)
    return title[spans[0][0] : spans[-1][1]].strip() if spans else title


def cuts(title: str) -> Iterator[str]:
    """Every proper beginning and end of a title at a separator, longest first."""
    spans = pieces(title)
    for size in range(len(spans) - 1, 0, -1):
        yield title[spans[0][0] : spans[size - 1][1]].strip()
        yield title[spans[-size][0] : spans[-1][1]].strip()
