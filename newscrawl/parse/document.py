"""A page after its one lxml parse, with what several extractors need read off it once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from newscrawl.parse.blocks import Block, read_blocks
from newscrawl.parse.element import Element, texts_of
from newscrawl.parse.encoding import to_utf8
from newscrawl.parse.found import Found
from newscrawl.parse.headline import stand_in_heading, vote_headline
from newscrawl.parse.inline_text import inline_text
from newscrawl.parse.linked_data import LinkedData, read_linked_data
from newscrawl.parse.neighbourhood import NARROW, WIDE, Line, Neighbourhood
from newscrawl.parse.site_name import read_site_names
from newscrawl.text import fold, squeeze

_EMPTY = "<html><body></body></html>"
_META_KEYS = ("property", "name", "itemprop", "http-equiv")
_HEADINGS = ("h1", "h2", "h3")
_INDEXED = ("title", "meta", "link", "script", "time")
_MAX_HEADINGS = 60


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page."""

    element: Element
    tag: str
    text: str
    folded: str
    """The text folded for comparison."""


@dataclass(frozen=True)
class Document:
    """One parsed page. Extractors read it and never change the tree."""

    root: Element
    url: str | None = None
    source: bytes = b""
    """The page as UTF-8, for cheap tests of whether a word occurs in it at all."""

    @cached_property
    def _index(self) -> Mapping[str, list[Element]]:
        """The elements that many extractors ask for by name: one search of the tree costs as much as the next."""
        found: dict[str, list[Element]] = {tag: [] for tag in _INDEXED}
        headings: list[Element] = []
        found |= dict.fromkeys(_HEADINGS, headings)  # one list, in document order
        for element in self.root.iter(*_INDEXED, *_HEADINGS):
            found[element.tag].append(element)
        return found

    @property
    def scripts(self) -> Sequence[Element]:
        """The `<script>` elements, in document order."""
        return self._index["script"]

    @property
    def times(self) -> Sequence[Element]:
        """The `<time>` elements, in document order."""
        return self._index["time"]

    @cached_property
    def metas(self) -> Mapping[str, tuple[str, ...]]:
        """Contents of the `<meta>` tags by lower-cased property, name or itemprop, in document order."""
        found: dict[str, list[str]] = {}
        for meta in self._index["meta"]:
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
    def has_properties(self) -> bool:
        """Whether any element of the page has an `itemprop`."""
        return b"itemprop=" in self.source

    @cached_property
    def title(self) -> str | None:
        """The `<title>` text of the head."""
        for element in self._index["title"]:
            text = "".join(texts_of(element)) if len(element) else element.text
            return squeeze(text or "") or None
        return None

    @cached_property
    def linked_data(self) -> LinkedData:
        """The JSON-LD of the page."""
        addresses = (self.url, self.canonical, *self.metas.get("og:url", ()))
        titles = (self.title, *self.metas.get("og:title", ()), *(h.text for h in self.headings if h.tag == "h1"))
        return read_linked_data(self.scripts, tuple(a for a in addresses if a), tuple(t for t in titles if t))

    @cached_property
    def _headline(self) -> tuple[Found[str] | None, Heading | None]:
        return vote_headline(self)

    @property
    def headline(self) -> Found[str] | None:
        """The headline that the page's titles and headings elect."""
        return self._headline[0]

    @property
    def main_heading(self) -> Element | None:
        """The element that prints the headline, or the nearest to one there is."""
        heading = self._headline[1]
        return heading.element if heading else None

    @cached_property
    def neighbourhood(self) -> Neighbourhood:
        """What stands around the headline."""
        return Neighbourhood(self.main_heading)

    @cached_property
    def near_lines(self) -> tuple[Line, ...]:
        """The lines next to the headline, where bylines and dates are printed."""
        return self.neighbourhood.lines(NARROW)

    @cached_property
    def wide_lines(self) -> tuple[Line, ...]:
        """More lines around the headline, for pages whose markup says nothing."""
        return self.neighbourhood.lines(WIDE)

    @cached_property
    def trunk(self) -> frozenset[Element]:
        """The headline and all that encloses it."""
        heading = self.main_heading
        return frozenset() if heading is None else frozenset((heading, *heading.iterancestors()))

    @cached_property
    def site_names(self) -> frozenset[str]:
        """The folded names the site goes by."""
        return read_site_names(self)

    @cached_property
    def canonical(self) -> str | None:
        """The `href` of `<link rel="canonical">` as written."""
        for link in self._index["link"]:
            if (link.get("rel") or "").strip().lower() == "canonical" and (href := (link.get("href") or "").strip()):
                return href
        return None

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The headings `h1` to `h3` that print something, in document order."""
        found: list[Heading] = []
        for element in self._index["h1"]:
            # menus may hold hundreds of headings, before the one that matters
            if (len(found) < _MAX_HEADINGS or element.tag == "h1") and (text := inline_text(element)):
                found.append(Heading(element, element.tag, text, fold(text)))
                if len(found) >= 2 * _MAX_HEADINGS:
                    break
        if not found and (stand_in := stand_in_heading(self.root)) is not None:
            text = inline_text(stand_in)
            found.append(Heading(stand_in, "h1", text, fold(text)))
        return tuple(found)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The text of the page as a flat list of blocks, in reading order."""
        body = self.root.find("body")
        return read_blocks(self.root if body is None else body)


def parse_document(html: bytes | str, url: str | None = None, encoding: str | None = None) -> Document:
    """Parse a page once. Total: bytes that hold no HTML give an empty document."""
    data = html.encode("utf-8", "replace") if isinstance(html, str) else to_utf8(html, encoding)
    # libxml2 stops reading at a NUL. Other unprintable characters are left in: `squeeze` drops them where text is read.
    data = data.replace(b"\x00", b"")
    try:
        root = etree.fromstring(data, _parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:  # no mark-up at all
        root = etree.fromstring(_EMPTY, _parser())
    return Document(root=root, url=url, source=data)


def _parser() -> etree.HTMLParser:
    """A parser of its own for each page: one that is shared keeps the errors of all pages, and threads wait for it."""
    # nobody asks for an element by its id, and keeping a table of them costs a twentieth of the parse
    return etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, collect_ids=False)
