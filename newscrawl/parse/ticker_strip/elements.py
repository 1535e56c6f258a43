"""Strips in the tree of a page: how far they reach around the values that `places` found.

Around a cluster of values, the elements that hold little else are read by the grammar of rows, the widest first. Strips
that print nothing, in `data-` attributes and scripts, are looked for where the page's source has the words for them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Final

from newscrawl.parse.document import Document
from newscrawl.parse.element import (
    Element,
    count_texts,
    elements_having,
    holder_of_text,
    texts_before,
    texts_of,
)
from newscrawl.parse.ticker_strip import fields, marks
from newscrawl.parse.ticker_strip.cells import MAX_LENGTH, cell_text
from newscrawl.parse.ticker_strip.classes import direction_of, hint
from newscrawl.parse.ticker_strip.evidence import is_strip, unique
from newscrawl.parse.ticker_strip.places import find_clusters, glance, is_dense
from newscrawl.parse.ticker_strip.rows import Observed, read_rows
from newscrawl.parse.ticker_strip.scripts import holds_rows, script_rows
from newscrawl.records import Ticker

_MAX_CLIMB: Final = 12
_MAX_CLIMBS: Final = 40
_PROSE: Final = 80
_HIT_SHARE: Final = 0.2
_STOP: Final = frozenset({"article", "main", "body", "html", "blockquote", "h1", "form", "figure"})
_SILENT: Final = frozenset({"script", "style", "noscript", "template", "textarea", "title", "option"})

_DATA_PRICES: Final[tuple[str, ...]] = ("data-price", "data-last", "data-value", "data-rate", "data-close")
# One of these is always there, and the source is searched in a fraction of the time that the tree takes.
_DATA_SIGN: Final = re.compile(rb"data-(?:price|last)")

_STRANGERS_BESIDE: Final = 3
# What is read in all, many times what a page of strips has.
_MOST_TEXTS: Final = 20_000
_MOST_CHARS: Final = 200_000
_NEAR: Final = 3
_NEAR_ELEMENTS: Final = 40
_WORDS: Final = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class TickerStrip:
    """The rows of a page's strips and the elements that held them."""

    rows: tuple[Ticker, ...] = ()
    elements: Collection[Element] = ()


def extract_ticker_strip(doc: Document) -> TickerStrip:
    """The rows of every strip on the page."""
    texts = texts_of(doc.root)
    found = list(_printed(doc.root, texts)) or list(_attributed(doc))
    rows = [row for _, rows in found for row in rows]
    if not rows and holds_rows(texts):
        rows = [row for table in script_rows(doc.root) for row in table]
    return TickerStrip(unique(rows), tuple(element for element, _ in found))


@dataclass(slots=True)
class _Search:
    """What may still be read: a thousand values, each within the last, would otherwise be read again for each."""

    climbs: int = _MAX_CLIMBS
    texts: int = _MOST_TEXTS
    chars: int = _MOST_CHARS
    failed: set[Element] = field(default_factory=set)

    def may_climb(self) -> bool:
        """Whether another value may be looked around; if so, it is counted."""
        self.climbs -= 1
        return self.climbs >= 0 and self.texts > 0 and self.chars > 0


def _printed(root: Element, texts: Sequence[str]) -> Iterator[tuple[Element, list[Observed]]]:
    """The highest elements that are strips, in document order."""
    search = _Search()
    for cluster in find_clusters(texts):
        hits = cluster.hits
        if not (cluster.is_plain or _is_marked(root, hits)):
            continue
        read, room = -1, cluster.room
        for hit in hits:
            if hit <= read or not search.may_climb():
                continue
            holder = _holder(root, hit)
            if holder is None:
                continue
            chain = _candidates(holder, room, search)
            if best := _highest(chain, search):
                yield best
            if chain:
                read = _last_text(best[0] if best else chain[-1])


def _holder(root: Element, text: int) -> Element | None:
    """The element that holds the text node of a number."""
    holder = holder_of_text(root, text)
    return None if holder is None or holder.tag in _SILENT else holder


def _last_text(element: Element) -> int:
    """The number of the last text node an element holds."""
    return texts_before(element) + count_texts(element) - 1


def _candidates(holder: Element, room: int, search: _Search) -> list[Element]:
    """The elements around a value, from the inside, that hold little but values and names."""
    found: list[Element] = []
    held = 0
    verdict: bool | None = False
    for element in _climb(holder):
        count = count_texts(element)
        if count > room or search.texts <= 0:
            break
        if count > held:  # a wrapper is worth what it wraps
            search.texts -= count
            verdict = _verdict(texts_of(element))
            if verdict is None:
                break
        if verdict:
            found.append(element)
        held = count
    return found


def _verdict(texts: Sequence[str]) -> bool | None:
    """Whether texts are mostly values and names; None where there is too much text for any element around them."""
    words = numbers = hits = leaves = length = 0
    for text in texts:
        if text.isspace() or "{" in text:
            continue
        seen = glance(text)
        length += len(text)
        if length > MAX_LENGTH or seen.is_sentence:
            return None
        words, numbers, leaves, hits = words + seen.words, numbers + seen.numbers, leaves + 1, hits + (seen.values > 0)
    return is_dense(words, numbers) and hits >= _HIT_SHARE * leaves


def _is_marked(root: Element, hits: Sequence[int]) -> bool:
    """Whether class names, colours or icons call what is around a cluster a strip, or show a direction."""
    for hit in {hits[0], hits[len(hits) // 2]}:
        near = list(_climb(_holder(root, hit)))
        if any(hint(e) for e in near):
            return True
        if near and any(direction_of(e) for e in islice(near[:_NEAR][-1].iter("*"), _NEAR_ELEMENTS)):
            return True
    return False


def _highest(chain: Sequence[Element], search: _Search) -> tuple[Element, list[Observed]] | None:
    """The highest element of a chain that is a strip and nothing else."""
    hints = [_hint(element) for element in chain]
    for at in range(len(chain) - 1, -1, -1):
        if chain[at] in search.failed:
            continue
        rows = _judge(chain[at], hints[at], search)
        if rows:
            return _without_strangers(chain[: at + 1], hints, rows, search)
        search.failed.add(chain[at])
    return None


def _without_strangers(
    chain: Sequence[Element], hints: Sequence[int], rows: list[Observed], search: _Search
) -> tuple[Element, list[Observed]]:
    """The strip at the end of a chain, or the one within it to which it only adds strangers."""
    if not all(_moves(row) for row in rows):
        for element, level in zip(chain[-2::-1], hints[len(chain) - 2 :: -1], strict=False):
            inner = _judge(element, level, search)
            if inner and _adds_strangers(inner, rows):
                return element, inner
    return chain[-1], rows


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


def _climb(element: Element | None) -> Iterator[Element]:
    """The element and its ancestors, up to where prose or the page's frame begins."""
    for _ in range(_MAX_CLIMB):
        if element is None or element.tag in _STOP:
            return
        yield element
        element = element.getparent()


def _judge(element: Element, level: int, search: _Search) -> list[Observed] | None:
    """The rows of an element that is a strip and nothing else."""
    text = cell_text(element)
    search.chars -= len(text)
    if not text or search.chars < 0 or (level < 2 and _stands_in_prose(element)):
        return None
    return list(_reading(text, level)) or None


@lru_cache(maxsize=8)
def _reading(text: str, level: int) -> tuple[Observed, ...]:
    """The rows of a text that is a strip. Elements are often wrapped in others that add nothing, read right after."""
    rows = read_rows(text, hinted=level == 2)
    return tuple(rows) if is_strip(rows, level=level) and _covered(text, rows) else ()


def _attributed(doc: Document) -> Iterator[tuple[Element, list[Observed]]]:
    """Strips whose rows are elements with the values in `data-` attributes, by the element that holds them."""
    holders: dict[Element, list[Element]] = {}
    if _DATA_SIGN.search(doc.source) is None:
        return
    for element in elements_having(doc.root, *_DATA_PRICES):
        parent = element.getparent()
        holders.setdefault(element if parent is None else parent, []).append(element)
    for holder, elements in holders.items():
        records = [_data_fields(e) for e in elements]
        cells = [fields.cells_of(r, fields.columns_of(r)) for r in records]
        level = _hint(holder)
        rows = fields.observed([c for c in cells if c])
        if all(cells) and is_strip(rows, level=level) and (level == 2 or not _stands_in_prose(holder)):
            yield holder, rows


def _data_fields(element: Element) -> dict[str, str]:
    named = fields.flat({str(k)[5:]: str(v) for k, v in element.items() if str(k).startswith("data-")})
    text = " ".join("".join(texts_of(element)).split())
    return named | {"name": text} if text and not any(c.isdigit() for c in text) else named


def _hint(element: Element) -> int:
    """The plainest name the element, its nearest ancestors or its first descendants bear."""
    near = [element, *list(element.iterancestors())[:3], *list(element)[:2]]
    return max((hint(e) for e in near if e.tag not in ("body", "html")), default=0)


def _stands_in_prose(element: Element) -> bool:
    """Whether an element is set between paragraphs of prose, as a table in a market report is."""
    for ancestor in list(element.iterancestors())[:3]:
        long = [p for p in ancestor.iterchildren("p") if len("".join(texts_of(p))) > _PROSE]
        if len(long) >= 2:
            return True
    return False


def _covered(text: str, rows: Sequence[Observed]) -> bool:
    """Whether the rows use up the element's text, but for a heading and a link or two."""
    words = len(_WORDS.findall(marks.printed(text)))
    used = sum(len(_WORDS.findall(row.ticker.raw)) for row in rows)
    return used >= 0.7 * words - 8
