"""What the mark-up of a page says, read off its one tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from newscrawl.parse.blocks import Block, read_blocks
from newscrawl.parse.element import Element, texts_of
from newscrawl.parse.headings import HEADING_TAGS, Heading, read_headings
from newscrawl.parse.linked_data import LinkedData, read_linked_data
from newscrawl.text import squeeze

_META_KEYS = ("property", "name", "itemprop", "http-equiv")
_INDEXED = ("title", "meta", "link", "script", "time")


@dataclass(frozen=True)
class Markup:
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
        found |= dict.fromkeys(HEADING_TAGS, headings)  # one list, in document order
        for element in self.root.iter(*_INDEXED, *HEADING_TAGS):
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
    def canonical(self) -> str | None:
        """The `href` of `<link rel="canonical">` as written."""
        for link in self._index["link"]:
            if (link.get("rel") or "").strip().lower() == "canonical" and (href := (link.get("href") or "").strip()):
                return href
        return None

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The headings `h1` to `h3` that print something, in document order."""
        return read_headings(self._index["h1"], self.root)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The text of the page as a flat list of blocks, in reading order."""
        body = self.root.find("body")
        return read_blocks(self.root if body is None else body)
