"""The dates of a page: what its markup states, else what is printed near the headline.

Independent statements are weighed in the order of how seldom they are wrong; a day without a time, or a time without a
zone, is completed from another statement about the same moment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property
from itertools import chain, islice
from typing import Any
from urllib.parse import urlsplit

from newscrawl.parse.dates.forms import Reading, parse_markup
from newscrawl.parse.dates.human import MAX_LENGTH, date_span, holds_date, parse_human
from newscrawl.parse.dates.local_time import zone_of, zone_of_line
from newscrawl.parse.dates.moment import Moment
from newscrawl.parse.dates.printed import date_lines, dateline_dates, region_of, tells_time
from newscrawl.parse.document import Document
from newscrawl.parse.element import Element
from newscrawl.parse.found import Found
from newscrawl.parse.hints import is_elsewhere
from newscrawl.parse.site_name import pieces

_PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "article:published:time",
    "datepublished", "og:published_time", "og:pubdate",
    "published_time", "published-date", "publish-date", "publish_date", "publishdate", "published_at", "pubdate",
    "article.published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "citation_publication_date", "citation_online_date", "rnews:datepublished",
    "article:published", "bt:pubdate", "og:release_date", "release_date", "originalpublicationdate",
    "iso-8601-publish-date", "eomportal-publicationdate", "article_date_original", "article:post_date", "pub_date",
    "firstpublished", "publicationdate",
)  # fmt: skip
# These may be the day of the last change, of the print edition or of the template.
_LOOSE_METAS = (
    "dc.date.issued", "dcterms.issued", "citation_date", "dc.date.created", "dcterms.created", "dcterms.available",
    "dcterms.date", "dc.date", "datecreated", "created", "date", "ptime", "gentime", "sent-date", "time",
    "last-published",
)  # fmt: skip
_MODIFIED_METAS = (
    "article:modified_time", "article:modified:time", "og:updated_time",
    "og:modified_time", "datemodified", "article:updated_time",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised", "parsely-modified-date",
    "article.updated", "modified", "updated_time", "dateupdated",
)  # fmt: skip
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|\D|$)")
# Eight digits within a path: `/ferry-aground-20220504`, `/dmf20220504_96887132`.
_URL_STAMP = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_MAX_CLOCK = 12
_PUBLISHED_PROPS = frozenset({"datepublished", "datecreated", "pubdate", "published", "uploaddate"})
_MODIFIED_PROPS = frozenset({"datemodified", "dateupdated"})
_DATE_PROP = re.compile(rb"""itemprop=["']?[^"'>]{0,40}(?:[dD]ate|publ|upload)""")
_TAG = re.compile(rb"<([A-Za-z][A-Za-z0-9-]{0,30})")
_MAX_TAG = 1000
_MAX_ELEMENTS = 40
_MAX_DATE_TEXTS = 3
_MAX_WITNESSES = 8
_BELIEF = {"json-ld": 1.5}
_NEARLY = timedelta(hours=26)


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an article."""

    published: Found[Moment] | None = None
    modified: Found[Moment] | None = None


@dataclass(frozen=True, slots=True)
class _Claim:
    """One statement about a date."""

    reading: Reading
    source: str
    raw: str


def extract_dates(doc: Document, language: str | None = None) -> Dates:
    """The dates of a page; `language` helps to read human dates."""
    markup = _Markup(doc)
    published = list(_stated_published(doc))
    modified = list(_stated_modified(doc)) or list(markup.claims(_MODIFIED_PROPS))
    if not published or not published[0].reading.aware:  # the markup of the body may know the time, or the zone
        published += markup.claims()
        published += _stated_of_page(doc)
    elif all(claim.source.startswith("meta:") for claim in published):  # some templates state the last change there
        published += islice(markup.claims(), 1)
    if not published:
        published = [*_printed(doc, language), *_loose(doc)] or [*_of_title(doc, language), *_of_address(doc)]
        published = published or list(_at_head_of_text(doc, language))
    elif not all(_agree(published[0], claim) for claim in published):
        witnesses = islice(markup.claims(), _MAX_WITNESSES)
        published = _most_believed([*published, *witnesses, *_printed(doc, language)])
    everything = published + modified
    if published:
        published[0] = _in_local_time(_with_time(published[0], published), published, doc, markup)
    return in_order(Dates(_settle(published, everything), _settle(modified, everything)))


def in_order(dates: Dates) -> Dates:
    """Dates without a change before the publication: what was written ahead has not changed since its release."""
    published, modified = dates.published, dates.modified
    if published and modified and modified.value.at < published.value.at:
        return Dates(published)
    return dates


def _most_believed(claims: list[_Claim]) -> list[_Claim]:
    """The claims that agree with the one that most kinds of sources agree on; of equals the first."""
    best = max(claims, key=lambda claim: _belief(claim, claims))
    return [claim for claim in claims if _agree(best, claim)]


def _belief(claim: _Claim, claims: list[_Claim]) -> float:
    """Votes for a claim: each kind of source has one, JSON-LD more."""
    kinds = {other.source.split(":", 1)[0] for other in claims if _agree(claim, other)}
    return sum(_BELIEF.get(kind, 1.0) for kind in kinds)


def _agree(one: _Claim, other: _Claim) -> bool:
    """Whether two claims may mean the same moment, whatever zones they leave out."""
    return abs(one.reading.at.replace(tzinfo=None) - other.reading.at.replace(tzinfo=None)) < _NEARLY


def _settle(claims: list[_Claim], everything: list[_Claim]) -> Found[Moment] | None:
    """The first claim, with the time and the zone that others give it."""
    if not claims:
        return None
    claim = _with_time(claims[0], claims)
    moment = claim.reading.moment(_zone_for(claim.reading, everything))
    return Found(moment, claim.source, claim.raw) if moment else None


def _in_local_time(claim: _Claim, claims: list[_Claim], doc: Document, markup: _Markup) -> _Claim:
    """Of statements of the same instant, the one in the paper's own zone says more than the one in UTC."""
    at = claim.reading.at
    if at.utcoffset() != timedelta(0):
        return claim
    for other in chain(claims, _loose(doc), markup.claims()):  # cheapest first
        offset = other.reading.at.utcoffset()
        if offset and abs(other.reading.at - at) < timedelta(minutes=1):
            return other
        if offset is None and other.reading.precision != "day" and (zone := zone_of(at, other.reading.at)):
            return _told_in(claim, zone, other.source, other.raw)
    for line in doc.near_lines:
        if tells_time(line.text) and (zone := zone_of_line(at, line.text)):
            return _told_in(claim, zone, "text:near-headline", line.text)
    return claim


def _told_in(claim: _Claim, zone: tzinfo, source: str, raw: str) -> _Claim:
    """The instant of a claim in the zone that another statement of it tells."""
    if zone.utcoffset(None) == timedelta(0):
        return claim
    return _Claim(Reading(claim.reading.at.astimezone(zone), claim.reading.precision), source, raw)


def _with_time(claim: _Claim, claims: list[_Claim]) -> _Claim:
    if claim.reading.precision != "day":
        return claim
    same_day = [c for c in claims if c.reading.precision != "day" and c.reading.at.date() == claim.reading.at.date()]
    return same_day[0] if same_day else claim


def _zone_for(reading: Reading, everything: list[_Claim]) -> tzinfo:
    """The zone of a time printed without one: that of another statement of the same wall-clock time, else UTC."""
    if not reading.aware and reading.precision != "day":
        for other in everything:
            if other.reading.aware and _same_clock(reading.at, other.reading.at):
                return other.reading.at.tzinfo or UTC
    return UTC


def _same_clock(naive: datetime, aware: datetime) -> bool:
    return abs(aware.replace(tzinfo=None) - naive) < timedelta(minutes=1)


def _claims(values: Iterator[tuple[Any, str]]) -> Iterator[_Claim]:
    for value, source in values:
        text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
        if text and (reading := parse_markup(text) or _plain(text)):
            yield _Claim(reading, source, text)


def _plain(text: str) -> Reading | None:
    return parse_human(text) if len(text) <= MAX_LENGTH and holds_date(text) else None


def _stated_published(doc: Document) -> Iterator[_Claim]:
    data = doc.linked_data
    stated = ((data.article.get(key), f"json-ld:{key}") for key in ("datePublished", "dateCreated", "uploadDate"))
    yield from islice(_claims(stated), 1)
    yield from _claims(_first_of_metas(doc, _PUBLISHED_METAS))


def _first_of_metas(doc: Document, keys: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    metas = doc.metas
    return ((metas[key][0], f"meta:{key}") for key in keys if key in metas)


def _stated_of_page(doc: Document) -> Iterator[_Claim]:
    page = doc.linked_data.page
    yield from _claims((page.get(key), f"json-ld:page:{key}") for key in ("datePublished", "dateCreated"))


def _stated_modified(doc: Document) -> Iterator[_Claim]:
    data = doc.linked_data
    yield from _claims(iter([(data.article.get("dateModified"), "json-ld:dateModified")]))
    yield from _claims(_first_of_metas(doc, _MODIFIED_METAS))
    yield from _claims(iter([(data.page.get("dateModified"), "json-ld:page:dateModified")]))


class _Markup:
    """Elements that say in their markup that they hold the date of publication, or another one."""

    def __init__(self, doc: Document) -> None:
        self._doc = doc

    def claims(self, props: frozenset[str] = _PUBLISHED_PROPS) -> Iterator[_Claim]:
        for element in islice(self._elements(), _MAX_ELEMENTS):
            prop = (element.get("itemprop") or "").lower()
            stated = element.get("datetime") or element.get("content") or ""
            if not stated or (not props.intersection(prop.split()) if prop else props is not _PUBLISHED_PROPS):
                continue
            if not _is_modified(element) and not is_elsewhere(element, self._doc.trunk):
                yield from _claims(iter([(stated, f"itemprop:{prop}" if prop else "time")]))

    def _elements(self) -> Iterator[Element]:
        yield from (element for element in self._doc.times if element.get("datetime"))
        yield from self._with_prop

    @cached_property
    def _with_prop(self) -> list[Element]:
        return list(islice(_with_date_prop(self._doc), _MAX_ELEMENTS))


def _with_date_prop(doc: Document) -> Iterator[Element]:
    """Elements but `<meta>` and `<time>` that give a property a date; the tree is searched for those tags alone that
    the source shows with one."""
    if not doc.has_properties:
        return
    tags = {_tag_before(doc.source, match.start()) for match in islice(_DATE_PROP.finditer(doc.source), _MAX_ELEMENTS)}
    if tags := tags - {"meta", "time", ""}:
        yield from (e for e in doc.root.iter(*tags) if e.get("itemprop") and (e.get("datetime") or e.get("content")))


def _tag_before(source: bytes, position: int) -> str:
    """The tag whose attribute stands at a position; an empty string where none does."""
    opened = source.rfind(b"<", max(0, position - _MAX_TAG), position)
    name = _TAG.match(source, opened) if opened >= 0 else None
    return name[1].decode().lower() if name else ""


def _is_modified(element: Element) -> bool:
    words = (element.get("class") or "").lower()
    return ("updated" in words or "modif" in words) and "publish" not in words


def _printed(doc: Document, language: str | None) -> Iterator[_Claim]:
    """Dates printed in hinted elements and beside the headline."""
    region = region_of(doc)
    for text, source in islice(date_lines(doc), _MAX_DATE_TEXTS):
        if reading := parse_human(text, language, region):
            yield _Claim(reading, source, text)


def _at_head_of_text(doc: Document, language: str | None) -> Iterator[_Claim]:
    """The date of the dateline, where nothing else tells one."""
    for text in islice(dateline_dates(doc), 1):
        if reading := parse_human(text, language, region_of(doc)):
            yield _Claim(reading, "text:dateline", text)


def _loose(doc: Document) -> Iterator[_Claim]:
    """Metas that name a date without saying of what."""
    yield from _claims(_first_of_metas(doc, _LOOSE_METAS))


def _of_title(doc: Document, language: str | None) -> Iterator[_Claim]:
    """A piece of `<title>` that is a date and nothing else: `Ferry aground | The Skiff | 4.5.2022`."""
    title = doc.title or ""
    for start, end in pieces(title) if holds_date(title) else ():
        piece = title[start:end].strip()
        span = date_span(piece)
        if span and span[0] == 0 and len(piece) - span[1] <= _MAX_CLOCK and (found := parse_human(piece, language)):
            yield _Claim(found, "title", piece)


def _of_address(doc: Document) -> Iterator[_Claim]:
    """The date that addresses of dated archives carry."""
    for url in (doc.canonical, doc.url):
        path = _path(url) if url else ""
        match = _URL_DATE.search(path) or _URL_STAMP.search(path)
        if match and (reading := parse_markup("-".join(match.groups()))):
            yield _Claim(reading, "url", match.group().strip("/"))


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
