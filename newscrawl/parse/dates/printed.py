"""Where a page prints its date: beside the headline, in elements whose class says so, at the head of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from newscrawl.parse.blocks import Block
from newscrawl.parse.dates.human import MAX_LENGTH, date_span, ends_in_clock, holds_date
from newscrawl.parse.document import Document
from newscrawl.parse.element import Element
from newscrawl.parse.hints import INLINE_TAGS, is_anothers, is_elsewhere, line_hints, own_hints
from newscrawl.parse.inline_text import inline_text
from newscrawl.parse.lexicon.dates import MODIFIED_WORDS
from newscrawl.parse.neighbourhood import WIDE

_HEADINGS = ("h2", "h3", "h4", "h5")
_TEASER_DEPTH = 4
_MAX_MARKED = 100  # each is looked around, and a page may mark thousands
_MAX_HEADINGS = 20
_MAX_WORDS = 9
_MAX_LINE = 60
_MAX_SHORT = 80
_CAPTION_WORDS = 6
_PARAGRAPH = 120
_HEAD = 80
_MAX_PARAGRAPHS = 2
_MAX_LOST = 6  # where no heading tells where the text begins
_CLOCK = re.compile(r"\d[:.h時시]\s?\d\d|\d\s?[ap]\.?m\b", re.IGNORECASE)
# What may stand between a word for a change and its date.
_BEFORE_DATE = re.compile(r"[\s:.,(]*(?:(?:am|on|at|le|el|il|em|den|dne|op|pe)[\s:])?\s*$", re.IGNORECASE)
_DASHES = ("—", "–", "- ")
# What parts a dateline from the story: a bracket, bar, dash or slash.
_DATELINE_END = re.compile(r"\s?[)|–—/]|\s?\(|\s-{1,2}\s|\.-")


def date_lines(doc: Document) -> Iterator[tuple[str, str]]:
    """`(line, source)` of lines that may print the date, likeliest first."""
    yield from ((text, "text:heading") for text in _within_heading(doc))
    near = [line for line in doc.wide_lines if may_print_date(line.text) and not is_anothers(line.element, doc.trunk)]
    near.sort(key=lambda line: is_elsewhere(line.element, doc.trunk))  # stable: nearest first
    for line in near:
        if any(line_hints(line.element)) or not _is_caption(line.text):
            yield line.text, "text:near-headline"
    yield from ((block.text, "text:near-headline") for block in doc.opening if _prints_date_alone(block, doc))
    yield from ((text, "text:class") for text in _marked(doc))
    lost = doc.main_heading is None  # nothing tells where the article begins: any short line with a date will do
    for block in doc.blocks:
        if not may_print_date(block.text) or is_elsewhere(block.node.element, doc.trunk):
            continue
        if any(line_hints(block.node.element)) or (lost and len(block.text) < _MAX_LINE):
            yield block.text, "text:class"


def _within_heading(doc: Document) -> Iterator[str]:
    """A date in a part of the heading that is no part of the headline."""
    heading = doc.main_heading
    if heading is None or doc.headline is None or len(heading) == 0:
        return
    for child in islice(heading.iterdescendants("span", "time", "small", "div", "em", "p"), _MAX_WORDS):
        text = inline_text(child)
        if text and may_print_date(text) and text not in doc.headline.value:
            yield text


def _prints_date_alone(block: Block, doc: Document) -> bool:
    text, element = block.text, block.node.element
    if len(text) >= _MAX_SHORT or not may_print_date(text) or _is_anothers(element, doc):
        return False
    return any(line_hints(element)) or not _is_caption(text)


def _marked(doc: Document) -> Iterator[str]:
    """What elements near the headline print whose class tells of a date, then `<time>` elements below it."""
    hinted = [e for e in doc.neighbourhood.elements(WIDE) if e.tag in INLINE_TAGS and own_hints(e)[1]]
    for element in islice(chain(hinted, _times_below(doc)), _MAX_MARKED):
        text = inline_text(element)
        if text and may_print_date(text) and not _is_anothers(element, doc):
            yield text


def _times_below(doc: Document) -> Iterator[Element]:
    """The `<time>` elements after the headline, or all where none is printed."""
    heading = doc.main_heading
    if heading is None or not doc.times:
        yield from doc.times
        return
    after, within = False, frozenset(heading.iter("time"))
    for element in doc.root.iter("time", heading.tag):
        if element is heading:
            after = True
        elif after and element.tag == "time" and element not in within:
            yield element


def _is_anothers(element: Element, doc: Document) -> bool:
    """Whether an element stands around the article, or a heading that is a link close by: another story's date."""
    if is_elsewhere(element, doc.trunk):
        return True
    for above in islice((element, *element.iterancestors()), _TEASER_DEPTH):
        if above in doc.trunk:
            return False
        if _holds_linked_heading(above):
            return True
    return False


def _holds_linked_heading(element: Element) -> bool:
    for heading in islice(element.iterdescendants(*_HEADINGS), _MAX_HEADINGS):
        parent = heading.getparent()
        if next(heading.iterdescendants("a"), None) is not None or (parent is not None and parent.tag == "a"):
            return True
    return False


def may_print_date(text: str) -> bool:
    """Whether a line may print the date of publication."""
    return (
        len(text) <= MAX_LENGTH
        and holds_date(text)
        and not _tells_update(text)
        and not _is_sentence(text)
        and not text.startswith(_DASHES)  # who said it, and when
    )


def tells_time(text: str) -> bool:
    """Whether a line may print date and time of publication, asked cheaply of many lines."""
    return _CLOCK.search(text, 0, MAX_LENGTH) is not None and may_print_date(text)


def _is_sentence(text: str) -> bool:
    """Whether a line is prose: the dates in it are those of events."""
    return text[-1] in ".!?" and len(text.split()) > _MAX_WORDS and not ends_in_clock(text)


def _is_caption(text: str) -> bool:
    """Whether a line tells what a picture shows and when: `The ferry off Lund in heavy seas, 1 May 2024`."""
    span = date_span(text)
    if span is None or span[1] < len(text.rstrip(" .")):
        return False
    before = text[: span[0]].rstrip()
    words = before.split()
    return before.endswith(",") and len(words) >= _CAPTION_WORDS and sum(word[0].islower() for word in words) > 1


def _tells_update(text: str) -> bool:
    """Whether a line opens with a word for a change, or has one right before its date."""
    lowered = text.lower()
    if lowered.startswith(MODIFIED_WORDS):
        return True
    span = date_span(text)
    return span is not None and _BEFORE_DATE.sub("", lowered[: span[0]]).endswith(MODIFIED_WORDS)


def dateline_dates(doc: Document) -> Iterator[str]:
    """The date of a dateline: `(4 May 2022) The council`, `LUND, May 4, 2022 /Newswire/ -`."""
    start = doc.headline_index
    long = (b for b in doc.blocks[start or 0 :] if len(b.text) > _PARAGRAPH)
    for block in islice(long, _MAX_PARAGRAPHS if start is not None else _MAX_LOST):
        span = date_span(block.text[:_HEAD])
        if span and _DATELINE_END.match(block.text, span[1]) and "." not in block.text[: span[0]]:
            if is_anothers(block.node.element, doc.trunk):
                continue
            yield block.text[: span[1]]


def region_of(doc: Document) -> str | None:
    """The country of the page's locale, as in `en-GB`."""
    for locale in (doc.root.get("lang"), *doc.metas.get("og:locale", ())):
        parts = re.split(r"[-_]", locale or "")
        if len(parts) > 1 and len(parts[-1]) == 2:
            return parts[-1].upper()
    return None
