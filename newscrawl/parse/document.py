"""A page after its one lxml parse, with what several extractors work out of it once."""

from __future__ import annotations

from functools import cached_property

from lxml import etree

from newscrawl.parse.blocks import Block
from newscrawl.parse.element import Element, read_tree
from newscrawl.parse.encoding import to_utf8
from newscrawl.parse.found import Found
from newscrawl.parse.headings import HEADING_TAGS, Heading
from newscrawl.parse.headline import vote_headline
from newscrawl.parse.markup import Markup
from newscrawl.parse.neighbourhood import NARROW, WIDE, Line, Neighbourhood
from newscrawl.parse.site_name import read_site_names
from newscrawl.text import fold

_EMPTY = "<html><body></body></html>"
_MAX_BELOW, _MAX_ABOVE = 25, 4
_PARAGRAPH = 120
_OPENING = 6  # characters of a headline before which its first letter comes, whatever marks open it


class Document(Markup):
    """The mark-up of a page, and what it comes to: the site's names, the headline and where it is printed."""

    @cached_property
    def site_names(self) -> frozenset[str]:
        """The folded names the site goes by."""
        return read_site_names(self)

    @cached_property
    def _headline(self) -> tuple[Found[str] | None, Heading | None]:
        return vote_headline(self, self.site_names)

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
    def headline_index(self) -> int | None:
        """The number of the block that prints the headline."""
        if self.headline is None:
            return None
        text = fold(self.headline.value)
        # folding drops spaces and marks, and costs more than comparing
        shortest, longest = len(text), 2 * len(text) + 20
        first = text[:1]
        main = self.main_heading
        for index, block in enumerate(self.blocks):
            if block.node.element is main:
                return index
        for index, block in enumerate(self.blocks):
            line = block.text
            if shortest <= len(line) <= longest and first in line[:_OPENING].casefold() and fold(line) == text:
                return index
        return None

    @cached_property
    def opening(self) -> tuple[Block, ...]:
        """The short blocks of text between the headline and the story, then those right above the headline.

        However many elements stand between: rows of buttons to share a story are none of its text. Where no text is
        the headline, the first heading stands in for it.
        """
        index = self.headline_index
        if index is None:
            index = next((n for n, block in enumerate(self.blocks) if block.node.tag in HEADING_TAGS[:2]), None)
        if index is None:
            return ()
        below: list[Block] = []
        long = 0
        for block in self.blocks[index + 1 : index + _MAX_BELOW]:
            if len(block.text) <= _PARAGRAPH:
                below.append(block)
                continue
            long += 1
            if long > 1:  # the first may be the standfirst
                break
        return (*below, *reversed(self.blocks[max(0, index - _MAX_ABOVE) : index]))


def parse_document(html: bytes | str, url: str | None = None, encoding: str | None = None) -> Document:
    """Parse a page once. Total: bytes that hold no HTML give an empty document."""
    data = html.encode("utf-8", "replace") if isinstance(html, str) else to_utf8(html, encoding)
    # libxml2 stops reading at a NUL. Other unprintable characters are left in: `squeeze` drops them where text is read.
    data = data.replace(b"\x00", b"")
    return Document(root=read_tree(lxml_root(data), len(data)), url=url, source=data)


def lxml_root(source: bytes) -> etree._Element:
    """The tree that lxml parses of a page in UTF-8, for who needs its XPath."""
    try:
        root = etree.fromstring(source, _parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    return etree.fromstring(_EMPTY, _parser()) if root is None else root  # None where there is no mark-up at all


def _parser() -> etree.HTMLParser:
    """A parser of its own for each page: one that is shared keeps the errors of all pages, and threads wait for it."""
    # nobody asks for an element by its id, and keeping a table of them costs a twentieth of the parse
    return etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
