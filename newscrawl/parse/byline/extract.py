"""Who wrote an article: what its markup states, checked against the byline it prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from newscrawl.parse.byline.names import MAX_TEXT, has_lead, read_names
from newscrawl.parse.document import Document
from newscrawl.parse.hints import is_elsewhere
from newscrawl.parse.inline_text import inline_text
from newscrawl.parse.linked_data import text_of
from newscrawl.parse.neighbourhood import lines_near
from newscrawl.text import fold, squeeze

_METAS = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "citation_author", "byl", "cxenseparse:author", "article:author_name", "og:author", "authors",
    "dc.contributor", "rnews:author", "article.author", "page.author", "author_name", "creator", "content-author",
)  # fmt: skip
_WRITTEN_BY = (
    "written by",
    "verfasst von",
    "geschrieben von",
    "von",
    "escrito por",
    "écrit par",
    "scritto da",
    "autor",
    "author",
)
_MAX_LD_AUTHORS = 20
_MAX_ELEMENTS = 60
_MAX_LINE = 160


@dataclass(frozen=True, slots=True)
class Byline:
    """The authors of a page and the byline as printed."""

    authors: tuple[str, ...]
    raw: str | None
    source: str


def extract_byline(doc: Document) -> Byline | None:
    """The authors the page names, or None."""
    stated = list(_stated(doc))
    named = [claim for claim in stated if not _is_site(claim[0], doc)]
    if not named:
        named = list(_printed(doc))
    claims = named or stated
    if not claims:
        return None
    authors, source, raw = claims[0]
    return Byline(authors, raw or _printed_byline(doc, authors), source)


Claim = tuple[tuple[str, ...], str, str | None]


def _stated(doc: Document) -> Iterator[Claim]:
    """What JSON-LD, metas and microdata say."""
    article = doc.linked_data.article
    for key in ("author", "creator"):
        if names := _linked_names(doc, article.get(key)):
            yield names, f"json-ld:{key}", None
    for key in _METAS:
        names = _unique(name for value in doc.metas.get(key, ())[:10] for name in _plain_names(value))
        if names:
            yield names, f"meta:{key}", None
    for number in ("1", "2"):
        label = doc.meta(f"twitter:label{number}")
        value = doc.meta(f"twitter:data{number}")
        if label and value and label[1].lower() in _WRITTEN_BY and (names := _plain_names(value[1])):
            yield names, f"meta:twitter:data{number}", None


def _linked_names(doc: Document, value: Any) -> tuple[str, ...]:
    """Names out of a JSON-LD author: a string, an object, or a list of them."""
    values = value if isinstance(value, list) else [value]
    names: list[str] = []
    for item in values[:_MAX_LD_AUTHORS]:
        item = doc.linked_data.resolve(item)
        name = item.get("name") if isinstance(item, Mapping) else item
        for text in name if isinstance(name, list) else [name]:
            names.extend(_plain_names(text_of(text)))
    return _unique(iter(names))


def _plain_names(text: str) -> tuple[str, ...]:
    if "://" in text or text.startswith(("www.", "/")) or text.isdigit():
        return ()
    return read_names(text)


def _unique(names: Iterator[str]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(fold(name), name)
    return tuple(seen.values())


def _is_site(names: tuple[str, ...], doc: Document) -> bool:
    return all(fold(name) in doc.site_names for name in names)


def _printed(doc: Document) -> Iterator[Claim]:
    """Bylines printed in hinted elements of the article, else in a line beside the headline."""
    for element in doc.hints.authors[:_MAX_ELEMENTS]:
        if is_elsewhere(element):
            continue
        text = inline_text(element)
        if len(text) <= _MAX_LINE and (names := read_names(text, printed=True)):
            yield names, _kind(element), text
    for line in lines_near(doc):
        if len(line) <= _MAX_LINE and has_lead(line) and (names := read_names(line, printed=True)):
            yield names, "text:byline", line


def _kind(element: HtmlElement) -> str:
    if "author" in (element.get("itemprop") or ""):
        return "itemprop:author"
    return "rel:author" if "author" in (element.get("rel") or "") else "class:author"


def _printed_byline(doc: Document, authors: tuple[str, ...]) -> str | None:
    """The shortest printed line that names all of them."""
    wanted = [fold(name) for name in authors]
    best: str | None = None
    for element in doc.hints.authors[:_MAX_ELEMENTS]:
        text = squeeze("".join(element.itertext())) if len(element) < 20 else ""
        if text and len(text) <= MAX_TEXT and (best is None or len(text) < len(best)):
            folded = fold(text)
            if all(name in folded for name in wanted) and not is_elsewhere(element):
                best = text
    return best
