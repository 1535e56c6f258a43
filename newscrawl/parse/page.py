"""The one place where the extractors are put in order.

`parse_page` and `parse_text` are pure and total: any input in, records out. They open no file and no socket, read no
clock, and their memory and time are bounded by the input.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ParamSpec, TypeVar

from newscrawl.parse.body import extract_body
from newscrawl.parse.byline import Byline, extract_byline
from newscrawl.parse.credit import extract_credit
from newscrawl.parse.dateline import split_dateline
from newscrawl.parse.dates import Dates, extract_dates, in_order
from newscrawl.parse.document import Document, parse_document
from newscrawl.parse.flat_text import read_flat_text
from newscrawl.parse.found import Found
from newscrawl.parse.language import extract_language
from newscrawl.parse.layout import Layout, apply_layout
from newscrawl.parse.metadata import (
    extract_access,
    extract_canonical_url,
    extract_description,
    extract_image_url,
    extract_keywords,
    extract_publisher_name,
    extract_section,
)
from newscrawl.parse.quotes import extract_quotes
from newscrawl.parse.symbols import extract_symbols
from newscrawl.parse.ticker_strip import TickerStrip, extract_ticker_strip
from newscrawl.records import Article, Page, Quote
from newscrawl.text import content_hash, digest, word_count
from newscrawl.urls import normalise, publisher_of
from newscrawl.version import __version__

P = ParamSpec("P")
R = TypeVar("R")
PARAGRAPH_BREAK = "\n\n"

_METADATA: dict[str, Callable[[Document], Found[Any] | None]] = {
    "canonical_url": extract_canonical_url,
    "publisher_name": extract_publisher_name,
    "headline": lambda doc: doc.headline,
    "description": extract_description,
    "section": extract_section,
    "keywords": extract_keywords,
    "image_url": extract_image_url,
    "access": extract_access,
}


@contextmanager
def _uncollected() -> Iterator[None]:
    """While a page is read the collector of circles would find none, and look seven times: a twentieth of the cost."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@_uncollected()
def parse_page(
    html: bytes | str, url: str | None = None, encoding: str | None = None, layout: Layout | None = None
) -> Page:
    """Split a news page into its parts.

    Args:
        html: the page; bytes are decoded by what they are, not by what they claim.
        url: the address it was fetched from, if known.
        encoding: the charset of the HTTP header, a hint only.
        layout: where this publisher's pages keep their fields; what it finds wins over the general readers.

    Returns:
        The article (its body is `""` where the page holds none), its quotes and the rows of its ticker strip.
    """
    sheet, doc = _open(html, url, encoding)
    if layout:
        sheet.given = sheet.ask("layout", apply_layout, doc, layout) or {}
    strip = sheet.ask("tickers", extract_ticker_strip, doc) or TickerStrip()
    article = _read_article(sheet, doc, strip)
    return Page(article=article, quotes=_read_quotes(sheet, article), tickers=strip.rows)


@_uncollected()
def parse_article(html: bytes | str, url: str | None = None, encoding: str | None = None) -> Article:
    """The article alone, for who needs neither quotes nor tickers; arguments as for `parse_page`."""
    sheet, doc = _open(html, url, encoding)
    return _read_article(sheet, doc, TickerStrip())


@_uncollected()
def parse_text(text: str, url: str | None = None) -> Page:
    """Split flat page text (as copied from a browser, everything glued together) into its parts."""
    flat = read_flat_text(text)
    sheet = _Sheet()
    sheet.put("headline", flat.headline)
    if flat.paragraphs:
        sheet.provenance["body"] = "text"
    article = _assemble(sheet, url, None, None, flat.paragraphs)
    return Page(article=article, quotes=_read_quotes(sheet, article), tickers=flat.tickers)


class _Sheet:
    """Collects field values and where they came from.

    Extractors are total by themselves, and the tests say so; should one fail all the same on a page nobody thought of,
    the failure costs its own field and is named in the provenance, never the rest of the page.
    """

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.provenance: dict[str, str] = {}
        self.given: Mapping[str, Found[Any]] = {}
        """What the publisher's layout found: it wins."""

    def ask(self, name: str, extract: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        try:
            return extract(*args, **kwargs)
        except Exception as error:
            self.provenance[name] = f"error:{type(error).__name__}"
            return None

    def put(self, name: str, found: Found[Any] | None) -> None:
        found = self.given.get(name, found)
        if found is not None:
            self.values[name] = found.value
            self.provenance[name] = found.source


def _open(html: bytes | str, url: str | None, encoding: str | None) -> tuple[_Sheet, Document]:
    """Parse a page, and read what nearly every one is asked for while the processor still has the tree at hand."""
    sheet, doc = _Sheet(), parse_document(html, url, encoding)
    sheet.ask("linked_data", getattr, doc, "linked_data")
    sheet.ask("body", getattr, doc, "blocks")
    return sheet, doc


def _read_article(sheet: _Sheet, doc: Document, strip: TickerStrip) -> Article:
    for name, extract in _METADATA.items():
        sheet.put(name, sheet.ask(name, extract, doc))
    if names := sheet.given.get("authors"):
        byline: Byline | None = Byline(names.value, names.raw, names.source)
    else:
        byline = sheet.ask("authors", extract_byline, doc)
    body = sheet.given.get("body") or sheet.ask("body", extract_body, doc, sheet.values.get("headline"), strip.elements)
    if body:
        sheet.provenance["body"] = body.source
    return _assemble(sheet, doc.url, doc, byline, body.value if body else ())


def _read_quotes(sheet: _Sheet, article: Article) -> tuple[Quote, ...]:
    return sheet.ask("quotes", extract_quotes, article.body, article.language) or ()


def _assemble(
    sheet: _Sheet, url: str | None, doc: Document | None, byline: Byline | None, paragraphs: tuple[str, ...]
) -> Article:
    """Read what stands in the text itself, and fill in the records."""
    if byline:
        sheet.values |= {"authors": byline.authors, "byline_raw": byline.raw}
        sheet.provenance["authors"] = byline.source
    if split := sheet.ask("dateline", split_dateline, paragraphs):
        dateline, paragraphs = split
        if dateline:
            sheet.values |= {"dateline_place": dateline.place, "dateline_raw": dateline.raw}
            sheet.provenance["dateline_place"] = "text:dateline"
    if credited := sheet.ask(
        "source_credit", extract_credit, doc, paragraphs, byline, sheet.values.get("dateline_raw")
    ):
        credit, paragraphs = credited
        if credit:
            sheet.values |= {
                "source_credit": credit.agency,
                "source_credit_raw": credit.raw,
                "credit_kind": credit.kind,
            }
            sheet.provenance["source_credit"] = credit.source
    body = PARAGRAPH_BREAK.join(paragraphs)
    sheet.put("language", sheet.ask("language", extract_language, doc, body))
    language = sheet.values.get("language")
    if doc is not None:
        dates = sheet.ask("published_at", extract_dates, doc, language) or Dates()
        published, modified = sheet.given.get("published_at"), sheet.given.get("modified_at")
        _put_dates(sheet, in_order(Dates(published or dates.published, modified or dates.modified)))
    sheet.values["symbols"] = sheet.ask("symbols", extract_symbols, body) or ()
    return _article(sheet, url, body)


def _put_dates(sheet: _Sheet, dates: Dates) -> None:
    if published := dates.published:
        sheet.values |= {
            "published_at": published.value.at,
            "published_raw": published.raw,
            "published_precision": published.value.precision,
        }
        sheet.provenance["published_at"] = published.source
    if modified := dates.modified:
        sheet.values["modified_at"] = modified.value.at
        sheet.provenance["modified_at"] = modified.source


def _article(sheet: _Sheet, url: str | None, body: str) -> Article:
    values = sheet.values
    canonical = values.pop("canonical_url", None) or (normalise(url) if url else None)
    told = content_hash(values.get("headline"), body)
    return Article(
        article_id=digest(canonical) if canonical else told,
        url=url,
        canonical_url=canonical,
        publisher=publisher_of(canonical or url),
        body=body,
        word_count=word_count(body),
        content_hash=told,
        provenance=sheet.provenance,
        parser_version=__version__,
        **values,
    )
