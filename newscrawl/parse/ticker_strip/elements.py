"""Strips in the tree of a page: where they may stand, and how far they reach.

Most pages hold none, so the tests are ordered by what they cost: first all texts are asked for values, then the
elements above them for how much else they hold, and only what is left is read by the grammar of rows. Strips
that print nothing, in `data-` attributes and scripts, are looked for where the page's source has the words for them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from lxml import etree
from lxml.html import HtmlElement

from newscrawl.parse.document import Document
from newscrawl.parse.lexicon.ticker_words import DOWN_ARROWS, UP_ARROWS
from newscrawl.parse.ticker_strip import fields, marks
from newscrawl.parse.ticker_strip.cells import MAX_LENGTH, cell_text
from newscrawl.parse.ticker_strip.classes import hint
from newscrawl.parse.ticker_strip.evidence import is_strip, unique
from newscrawl.parse.ticker_strip.rows import Observed, read_rows
from newscrawl.parse.ticker_strip.scripts import script_rows
from newscrawl.records import Ticker

_MAX_CLIMB = 12
_LONGEST_TEXT = 4000
_MAX_HITS = 400
_PROSE = 80
_SHORT = 80
_MIN_NUMBERS = 2
_WORDS_PER_NUMBER, _WORDS_BESIDE = 5, 8
_SENTENCE, _NAME_WORDS = 15, 4
_HIT_SHARE = 0.2
_STOP = frozenset({"article", "main", "body", "html", "blockquote", "h1", "form", "figure"})

# A change or percentage as a named value, `"change": -0.5` or `data-pct="1.2"`: two fixed words, so that a page of any
# size is searched in a fraction of the time it takes to parse.
_NAMED_VALUES = (
    re.compile(rb"hange(?:[-_]?[pP](?:c|er)[a-z]{0,10}[\"']?\s?[:=]|[\"']?\s{0,2}:\s?[\"'\d+-]|=[\"'][-+\d])"),
    re.compile(rb"pct[\"']?\s?[:=]"),
)
_data_rows = etree.XPath("descendant::*[@data-price or @data-last or @data-value or @data-rate or @data-close]")

_texts = etree.XPath("descendant::text()", smart_strings=False)
_placed_texts = etree.XPath("descendant::text()")
_SILENT = frozenset({"script", "style", "noscript", "template", "textarea", "title", "option"})

# What strips print and other lists seldom do: a percentage, an arrow, a number with decimals in a short text.
_MARKS = re.compile(rf"[%٪％{UP_ARROWS}{DOWN_ARROWS}]")
# The same beyond ASCII. Characters past U+FFFF in a class are tested one by one, so here all of them pass for arrows.
_LIKE_ARROWS = re.compile(
    "[٪％" + "".join(a for a in UP_ARROWS + DOWN_ARROWS if a <= "\uffff") + "\U00010000-\U0010ffff]"
)
_DECIMAL = re.compile(r"\d[.,'’٫]\d")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2,4})?|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[:.]\d\d\s?(?:h|Uhr|[ap]\.?m)\b"
)
_STRANGERS_BESIDE = 3
# Characters read in all, many times what a page of strips has; a glance costs a fraction of reading rows.
_MOST_READ, _GLANCE = 400_000, 8
_WORDS = re.compile(r"[^\W\d_]{2,}")
_NUMBERS = re.compile(r"\d[\d.,'’]*")


@dataclass(frozen=True, slots=True)
class TickerStrip:
    """The rows of a page's strips and the elements that held them."""

    rows: tuple[Ticker, ...] = ()
    elements: Collection[HtmlElement] = ()


def extract_ticker_strip(doc: Document) -> TickerStrip:
    """The rows of every strip on the page."""
    found = list(_printed(doc.root))
    rows = [row for _, rows in found for row in rows]
    if not rows and any(pattern.search(doc.source) for pattern in _NAMED_VALUES):
        found = list(_attributed(doc.root))
        rows = [row for _, rows in found for row in rows] or [row for table in script_rows(doc.root) for row in table]
    return TickerStrip(unique(rows), tuple(element for element, _ in found))


def _printed(root: HtmlElement) -> Iterator[tuple[HtmlElement, list[Observed]]]:
    """The highest elements that are strips, in document order."""
    seen = _Seen()
    taken: set[HtmlElement] = set()
    for holder in _holders(root):
        chain = list(_climb(holder))
        if not taken.intersection(chain) and (best := _highest(chain, seen)):
            taken.add(best[0])
            yield best


def _holders(root: HtmlElement) -> list[HtmlElement]:
    """The elements whose own text prints a value; none where the page prints fewer than two."""
    texts = cast(list[str], _texts(root))
    arrow, decimal = _LIKE_ARROWS.search, _DECIMAL.search
    # most texts of a page are the white space between its tags, and most characters stand in scripts
    plain = [(i, t) for i, t in enumerate(texts) if not t.isspace() and len(t) < _LONGEST_TEXT and "{" not in t]
    likely = [i for i, t in plain if "%" in t or (len(t) <= _SHORT and decimal(t)) or (not t.isascii() and arrow(t))]
    hits = [i for i in likely if _is_hit(texts[i])][:_MAX_HITS]
    if sum(_values(texts[i]) for i in hits) < _MIN_NUMBERS:
        return []
    placed = cast(list[Any], _placed_texts(root))
    found: dict[HtmlElement, None] = {}
    for text in (placed[i] for i in hits):
        parent = text.getparent()
        holder = parent.getparent() if text.is_tail else parent
        if holder is not None and holder.tag not in _SILENT:
            found[holder] = None
    return list(found)


def _values(text: str) -> int:
    return len(_MARKS.findall(text)) + len(_DECIMAL.findall(text))


@dataclass(frozen=True, slots=True)
class _Look:
    """What an element turned out to be: its rows if it is a strip, and whether it is not worth looking above it."""

    rows: list[Observed] | None = None
    stop: bool = False


@dataclass(slots=True)
class _Seen:
    """What was looked at, and how much may still be read: a thousand values, each within the last, would otherwise
    all be read again for each of them.
    """

    looks: dict[HtmlElement, _Look] = field(default_factory=dict)
    budget: int = _MOST_READ

    def may_read(self, length: int) -> bool:
        """Whether so many characters may be read; if so, they are counted."""
        self.budget -= length
        return self.budget >= 0


def _highest(chain: Sequence[HtmlElement], seen: _Seen) -> tuple[HtmlElement, list[Observed]] | None:
    """The highest element of a chain up to which all is strip."""
    best: tuple[HtmlElement, list[Observed]] | None = None
    for element in chain:
        if element not in seen.looks:
            seen.looks[element] = _look(element, seen)
        look = seen.looks[element]
        if look.rows and not (best and _adds_strangers(best[1], look.rows)):
            best = (element, look.rows)
        elif best or look.stop:
            break
    return best


def _adds_strangers(strip: Sequence[Observed], wider: Sequence[Observed]) -> bool:
    """Whether a wider element only adds a few rows without a movement to a strip that shows one in every row, as the
    paper's name and its founding year do that stand below the strip.
    """
    known = {o.ticker.raw for o in strip}
    new = [o for o in wider if o.ticker.raw not in known]
    moving = all(_moves(o) for o in strip)
    return moving and 0 < len(new) < len(strip) >= _STRANGERS_BESIDE and not any(_moves(o) for o in new)


def _moves(seen: Observed) -> bool:
    return seen.ticker.change is not None or seen.ticker.change_pct_reported is not None


def _look(element: HtmlElement, seen: _Seen) -> _Look:
    """First a glance at how much else an element holds, and only then the grammar of rows."""
    words = numbers = hits = leaves = length = 0
    for leaf in element.itertext():
        text = str(leaf)
        if text.isspace() or "{" in text:
            continue
        length += len(text)
        few, some = len(_WORDS.findall(text)), len(_NUMBERS.findall(text))
        if (
            length > MAX_LENGTH
            or not seen.may_read(len(text) // _GLANCE)
            or (few >= _SENTENCE and few > _NAME_WORDS * some)
        ):
            return _Look(stop=True)
        words, numbers, leaves, hits = words + few, numbers + some, leaves + 1, hits + _is_hit(text)
    if not _is_dense(words, numbers) or hits < _HIT_SHARE * leaves:
        return _Look()
    return _Look(_judge(element)) if seen.may_read(length) else _Look(stop=True)


def _is_hit(text: str) -> bool:
    """Whether a text prints a value."""
    if _MARKS.search(text):
        return len(text) <= _SHORT or _is_dense(len(_WORDS.findall(text)), len(_NUMBERS.findall(text)))
    if len(text) > _SHORT or not _DECIMAL.search(text):
        return False
    return _DECIMAL.search(_DATE.sub("", text)) is not None


def _is_dense(words: int, numbers: int) -> bool:
    return numbers >= _MIN_NUMBERS and words <= _WORDS_PER_NUMBER * numbers + _WORDS_BESIDE


def _climb(element: HtmlElement | None) -> Iterator[HtmlElement]:
    """The element and its ancestors, up to where prose or the page's frame begins."""
    for _ in range(_MAX_CLIMB):
        if element is None or element.tag in _STOP:
            return
        yield element
        element = element.getparent()


def _judge(element: HtmlElement) -> list[Observed] | None:
    """The rows of an element that is a strip and nothing else."""
    text = cell_text(element)
    if not text:
        return None
    level = _hint(element)
    if level < 2 and _stands_in_prose(element):
        return None
    return list(_reading(text, level)) or None


@lru_cache(maxsize=8)
def _reading(text: str, level: int) -> tuple[Observed, ...]:
    """The rows of a text that is a strip. Elements are often wrapped in others that add nothing, read right after."""
    rows = read_rows(text, hinted=level == 2)
    return tuple(rows) if is_strip(rows, level=level) and _covered(text, rows) else ()


def _attributed(root: HtmlElement) -> Iterator[tuple[HtmlElement, list[Observed]]]:
    """Strips whose rows are elements with the values in `data-` attributes, by the element that holds them."""
    holders: dict[HtmlElement, list[HtmlElement]] = {}
    for element in cast(list[HtmlElement], _data_rows(root)):
        parent = element.getparent()
        holders.setdefault(element if parent is None else parent, []).append(element)
    for holder, elements in holders.items():
        texts = [fields.row_text(_data_fields(e)) for e in elements]
        level = _hint(holder)
        rows = read_rows("".join(texts), hinted=True)
        if all(texts) and is_strip(rows, level=level) and (level == 2 or not _stands_in_prose(holder)):
            yield holder, rows


def _data_fields(element: HtmlElement) -> list[tuple[str, str]]:
    named = [(str(k)[5:], str(v)) for k, v in element.items() if str(k).startswith("data-")]
    text = " ".join("".join(element.itertext()).split())
    return [*named, ("name", text)] if text and not any(c.isdigit() for c in text) else named


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
