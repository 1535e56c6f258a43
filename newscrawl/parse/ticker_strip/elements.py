"""Strips in the tree of a page: where they may stand, and how far they reach."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from newscrawl.parse.document import Document
from newscrawl.parse.lexicon.ticker_words import DOWN_ARROWS, UP_ARROWS
from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.cells import cell_text
from newscrawl.parse.ticker_strip.classes import hint
from newscrawl.parse.ticker_strip.evidence import is_strip, unique
from newscrawl.parse.ticker_strip.rows import Observed, read_rows
from newscrawl.records import Ticker

_MAX_CLIMB = 9
_MAX_HITS = 400
_PROSE = 80
_STOP = frozenset({"p", "article", "main", "body", "html", "blockquote", "h1", "h2", "form", "figure"})
_WORDS_PER_NUMBER = 8

# What strips print and other lists seldom do: a percentage, an arrow, a number with decimals in a short text.
_MOVE = re.compile(rf"\d\s?[%٪％]|[%٪％]\s?[-+−]?\d|[{UP_ARROWS}{DOWN_ARROWS}]")
_DECIMAL = re.compile(r"\d[.,'’٫]\d")
_SHORT = 80
_WORDS = re.compile(r"[^\W\d_]{2,}")
_NUMBERS = re.compile(r"\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class TickerStrip:
    """The rows of a page's strips and the elements that held them."""

    rows: tuple[Ticker, ...] = ()
    elements: Collection[HtmlElement] = ()


def extract_ticker_strip(doc: Document) -> TickerStrip:
    """The rows of every strip on the page."""
    found = list(_strips(_hits(doc)))
    return TickerStrip(unique([row for _, rows in found for row in rows]), tuple(element for element, _ in found))


def _hits(doc: Document) -> list[HtmlElement]:
    """The elements that print something a strip would, if there are two; the cheap test that clears most pages."""
    hits = [block.node.element for block in doc.blocks if _is_hit(block.text)]
    return hits[:_MAX_HITS] if len(hits) > 1 or (hits and hint(hits[0])) else []


def _is_hit(text: str) -> bool:
    if len(text) <= _SHORT:
        return _MOVE.search(text) is not None or _DECIMAL.search(text) is not None
    return len(_MOVE.findall(text)) > 1 and len(_WORDS.findall(text)) <= _WORDS_PER_NUMBER * len(_NUMBERS.findall(text))


def _strips(hits: Sequence[HtmlElement]) -> Iterator[tuple[HtmlElement, list[Observed]]]:
    """The highest elements that are strips, in document order."""
    judged: dict[HtmlElement, list[Observed] | None] = {}
    taken: set[HtmlElement] = set()
    for holder in hits:
        chain = list(_climb(holder))
        if taken.intersection(chain):
            continue
        best: tuple[HtmlElement, list[Observed]] | None = None
        for element in chain:
            if element not in judged:
                judged[element] = _judge(element)
            rows = judged[element]
            if rows:
                best = (element, rows)
            elif best:
                break
        if best:
            taken.add(best[0])
            yield best


def _climb(element: HtmlElement) -> Iterator[HtmlElement]:
    """The element and its ancestors, up to where prose or the page's frame begins."""
    at: HtmlElement | None = element
    for _ in range(_MAX_CLIMB):
        if at is None or at.tag in _STOP:
            return
        yield at
        at = at.getparent()


def _judge(element: HtmlElement) -> list[Observed] | None:
    """The rows of an element that is a strip and nothing else."""
    text = cell_text(element)
    if not text or len(_WORDS.findall(text)) > _WORDS_PER_NUMBER * len(_NUMBERS.findall(text)) + 8:
        return None
    level = _hint(element)
    if level < 2 and _stands_in_prose(element):
        return None
    rows = read_rows(text)
    if not is_strip(rows, hinted=level == 2) or not _covered(text, rows):
        return None
    return rows


def _hint(element: HtmlElement) -> int:
    """The plainest name the element, its nearest ancestors or its first descendants bear."""
    near = [element, *list(element.iterancestors())[:3], *list(element)[:2]]
    return max((hint(e) for e in near if isinstance(e.tag, str) and e.tag not in ("body", "html")), default=0)


def _stands_in_prose(element: HtmlElement) -> bool:
    """Whether an element is set between paragraphs of prose, as a table in a market report is."""
    for ancestor in list(element.iterancestors())[:3]:
        long = [p for p in ancestor.iterchildren("p") if len("".join(p.itertext())) > _PROSE]
        if len(long) >= 2:
            return True
    return False


def _covered(text: str, rows: Sequence[Observed]) -> bool:
    """Whether the rows use up the element's text, but for a heading and a link or two."""
    words = len(_WORDS.findall(marks.printed(text)))
    used = sum(len(_WORDS.findall(row.ticker.raw)) for row in rows)
    return used >= 0.7 * words - 8
