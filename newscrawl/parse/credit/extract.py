"""The source credit of a page, from the places that may name it, and the text without it.

In order of trust: a credit at the end of the text or on a line of its own, the dateline, the byline, an agency that
gave a part of the story, the page's JSON-LD, its meta tags. What stands in the text is cut from it in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newscrawl.parse.byline import Byline
from newscrawl.parse.credit.agencies import Agency, find_agency, folded_forms, leading_agency
from newscrawl.parse.credit.forms import Printed, at_end, bracketed, whole_line
from newscrawl.parse.document import Document
from newscrawl.parse.lexicon.agencies import COMMON_WORDS
from newscrawl.records import CreditKind

_LAST_LINES = 3
_LAST_NOTICES = 2
_LONGEST_BYLINE = 70
_IN_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】]{2,60})[)）\]】]|/([^()（）/]{2,60})/")
_PARTS = re.compile(r"[()（）\[\]【】/＝=—–:：,.]|\s-+\s|-$|\svia\s")
_BYLINE_PARTS = re.compile(r"\s*[,|•·;]\s*|\s+[-–—]\s+|\s*/\s*")
_METAS = (
    "source",
    "dc.source",
    "dcterms.source",
    "article:source",
    "original-source",
    "news_source",
    "news-source",
    "agency",
    "wire",
)


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency, normalised and as printed."""

    agency: str
    raw: str
    kind: CreditKind
    source: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    agency: Agency
    raw: str
    source: str
    contributed: bool = False


def extract_credit(
    doc: Document | None, paragraphs: tuple[str, ...], byline: Byline | None, dateline: str | None
) -> tuple[Credit | None, tuple[str, ...]]:
    """The credit, and the paragraphs without it."""
    printed, rest = _cut(paragraphs)
    candidates = [
        *(c for c in printed if not c.contributed),
        *_in_dateline(dateline),
        *_in_byline(byline),
        *(c for c in printed if c.contributed),
        *_declared(doc),
    ]
    named = [c for c in candidates if c.agency.kind != "own"] or candidates
    best = named[0] if named else None
    return (_credit(best, doc) if best else None), rest


def _credit(found: _Candidate, doc: Document | None) -> Credit:
    own = doc is not None and _is_publisher(found.agency, doc)
    return Credit(found.agency.name, found.raw, "own" if own else found.agency.kind, found.source)


def _is_publisher(agency: Agency, doc: Document) -> bool:
    return not folded_forms(agency.name).isdisjoint(doc.site_names)


def _cut(paragraphs: tuple[str, ...]) -> tuple[list[_Candidate], tuple[str, ...]]:
    """The credits printed in the text, best place first, and the paragraphs without them."""
    rest = list(paragraphs)
    lines: list[_Candidate] = []
    for at in range(len(rest) - 1, max(0, len(rest) - 1 - _LAST_LINES), -1):
        if found := whole_line(rest[at]):
            lines.append(_candidate(found, rest.pop(at), "text:line"))
    if len(rest) > 1 and (found := whole_line(rest[0])):
        lines.append(_candidate(found, rest.pop(0), "text:line"))
    trailing: list[_Candidate] = []
    while rest and len(trailing) < 2 and (found := at_end(rest[-1])):
        text = rest[-1]
        trailing.append(_candidate(found, text[found.start :], "text:trailing"))
        rest[-1] = text[: found.start].rstrip()
    if not trailing:
        trailing.extend(_before_the_end(rest))
    return trailing + lines, tuple(p for p in rest if p)


def _before_the_end(rest: list[str]) -> Iterator[_Candidate]:
    """A credit in brackets that ends the story proper, before a notice or two; it is cut from the paragraphs given."""
    for at in range(len(rest) - 2, max(0, len(rest) - 2 - _LAST_NOTICES), -1):
        found = bracketed(rest[at])
        if found and found.agency.kind == "wire" and rest[at][: found.start].rstrip()[-1:] in ".!?…”»。۔।":
            text = rest[at]
            rest[at] = text[: found.start].rstrip()
            yield _candidate(found, text[found.start :], "text:trailing")
            return


def _candidate(found: Printed, raw: str, source: str) -> _Candidate:
    return _Candidate(found.agency, raw.strip(), source, found.contributed)


def _in_dateline(dateline: str | None) -> Iterator[_Candidate]:
    """The agency a dateline names: in brackets, between dashes, or before the place (`新华社北京1月5日电`)."""
    if not dateline:
        return
    for match in _IN_BRACKETS.finditer(dateline):
        if agency := find_agency(match[1] or match[2]):
            yield _Candidate(agency, match[0], "text:dateline")
    for part in _PARTS.split(dateline):
        part = part.strip()
        if part and (agency := find_agency(part)):
            yield _Candidate(agency, part, "text:dateline")
        elif part and not part.isascii() and (leading := _at_an_end(part)):
            yield _Candidate(leading, part, "text:dateline")


def _at_an_end(text: str) -> Agency | None:
    """The agency a text without spaces begins or ends with: `新华社北京1月5日电`, `東京共同`."""
    for length in range(min(8, len(text)), 1, -1):
        if agency := find_agency(text[:length]) or find_agency(text[-length:]):
            return agency
    return None


def _in_byline(byline: Byline | None) -> Iterator[_Candidate]:
    """A byline that is an agency, or names one beside the author (`Jane Roe, Reuters`)."""
    if byline is None:
        return
    raw = byline.raw or ", ".join(byline.authors)
    if len(raw) > _LONGEST_BYLINE:
        return  # a caption, a biography
    whole = [find_agency(text) for text in (raw, *byline.authors)]
    parts = [find_agency(part) for part in _BYLINE_PARTS.split(raw)[1:]]
    parts += [_after_the_name(raw, author) for author in byline.authors]
    for agency in (*whole, *(p for p in parts if p and p.kind == "wire")):
        if agency:
            yield _Candidate(agency, raw, "byline")


def _after_the_name(raw: str, author: str) -> Agency | None:
    """The agency printed right after the author's name: `Tom Roe Associated Press Published 11:34`."""
    _, found, rest = raw.partition(f"{author} ")
    leading = leading_agency(rest) if found else None
    return leading[0] if leading and len(leading[0].name) > 1 and rest[: leading[1]] not in COMMON_WORDS else None


def _declared(doc: Document | None) -> Iterator[_Candidate]:
    """What JSON-LD and meta tags say, where it is an agency we know."""
    if doc is None:
        return
    article = doc.linked_data.article
    for key in ("sourceOrganization", "creditText", "provider", "isBasedOn"):
        for name in _names(article.get(key)):
            agency = find_agency(name)
            if agency and not _is_publisher(agency, doc):
                yield _Candidate(agency, name, f"json-ld:{key}")
    named = doc.meta(*_METAS)
    agency = find_agency(named[1]) if named else None
    if named and agency and not _is_publisher(agency, doc):
        yield _Candidate(agency, named[1], f"meta:{named[0]}")


def _names(value: object) -> Iterator[str]:
    """The names in a JSON-LD value: a string, an object with a name, or a list of either."""
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str) and name.strip():
            yield " ".join(name.split())
