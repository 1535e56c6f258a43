"""A page after its one lxml parse, with what several extractors need read off it once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from newscrawl.parse.encoding import decode_html
from newscrawl.parse.linked_data import LinkedData, read_linked_data
from newscrawl.text import squeeze

_EMPTY = "<html><body></body></html>"
_META_KEYS = ("property", "name", "itemprop", "http-equiv")


@dataclass(frozen=True)
class Document:
    """One parsed page. Extractors read it and never change the tree."""

    root: HtmlElement
    url: str | None = None

    @cached_property
    def metas(self) -> Mapping[str, tuple[str, ...]]:
        """Contents of the `<meta>` tags by lower-cased property, name or itemprop, in document order."""
        found: dict[str, list[str]] = {}
        for meta in self.root.iter("meta"):
            content = squeeze(meta.get("content") or "")
            if not content:
                continue
            for key in _META_KEYS:
                if name := meta.get(key):
                    found.setdefault(name.strip().lower(), []).append(content)
        return {name: tuple(values) for name, values in found.items()}

    def meta(self, *names: str) -> tuple[str, str] | None:
        """`(name, content)` of the first of the named metas that is there."""
        for name in names:
            if values := self.metas.get(name):
                return name, values[0]
        return None

    @cached_property
    def title(self) -> str | None:
        """The `<title>` text of the head."""
        for element in self.root.iter("title"):
            return squeeze("".join(element.itertext())) or None
        return None

    @cached_property
    def linked_data(self) -> LinkedData:
        """The JSON-LD of the page."""
        return read_linked_data(self.root)


def parse_document(html: bytes | str, url: str | None = None, encoding: str | None = None) -> Document:
    """Parse a page once. Total: bytes that hold no HTML give an empty document."""
    text = html if isinstance(html, str) else decode_html(html, encoding)
    # libxml2 wants bytes in a known encoding; a str with an XML declaration would be refused. Of the unprintable
    # characters only NUL would stop it: the rest are dropped from the texts that are read, 50 times cheaper.
    data = text.encode("utf-8", "replace").replace(b"\x00", b"")
    try:
        root = document_fromstring(data or _EMPTY, parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = document_fromstring(_EMPTY)
    return Document(root=root, url=url)
