"""Blocks that are no text of the article by their own look or wording; the readings judge the others.

A linear model cannot say "all of it a link, and all of it in capitals", so these few rules stand beside the two. What
they know of languages is in `lexicon/`: `ad_labels.py`, `link_labels.py` and `prompts.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newscrawl.parse.blocks import Block
from newscrawl.parse.byline.names import has_lead
from newscrawl.parse.dates.human import without_dates
from newscrawl.parse.lexicon.ad_labels import AD_LABELS
from newscrawl.parse.lexicon.link_labels import LINK_LABELS
from newscrawl.parse.lexicon.prompts import ASKS, LEADS, OFFERS
from newscrawl.text import fold

# A name with an underscore or hyphen, or a name and attributes; both ends are anchored and the parts are bounded.
_SHORTCODE: Final = re.compile(
    r"^\[/?(?:[a-z]\w{0,40}[_-][\w-]{0,60}|[a-z]\w{0,40}(?= \w{1,40}=))(?: [^\]]{0,500})?\]$", re.IGNORECASE
)
# A shortcode around its text, `[button link="..."]Subscribe[/button]`: both names are the same.
_WRAPPED: Final = re.compile(r"^\[([a-z]\w{0,40})(?: [^\]]{0,500})?\].{0,200}\[/\1\]$", re.IGNORECASE)
# `3 / 12`, `Image 3 of / 12`, `Bild 3 von 12`: a word at most, two numbers, and a bar or a small word between them.
_COUNTER: Final = re.compile(r"(?:[^\W\d]{2,12} )?\d{1,3} (?:/|(?:of|von|de|sur|av|af|van|di|z)(?: /)?) \d{1,3}$")
_LONGEST_COUNTER: Final = 24
_ADDRESS: Final = re.compile(r"\S{1,60}@[\w.-]{1,60}$")
_RIGHTS: Final = re.compile(r"[©ⓒ]|\(c\)|copyright:? (?:[©ⓒ@\d]|\(c\))", re.IGNORECASE)
_LABELS: Final = AD_LABELS | LINK_LABELS
_LONGEST_KNOWN_LABEL: Final = 48
_LONGEST_LABELLED: Final = 200
_BEGINNINGS: Final = frozenset(label[:3] for label in _LABELS)
_LINKED: Final = 0.9
_LONGEST_LINK: Final = 400
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What may part a label from a link, `More news | Ferry aground`: a colon, bar or arrow, or a dash before a space.
# The label is bounded and every repetition needs a sign of its own, so a match takes a bounded number of steps.
_LABEL: Final = re.compile(r"[^|»>→:]{0,40}?\s?(?:(?:[|»>→:]|[-–—]\s)\s?){1,3}")
_LONGEST_MATCH: Final = 50  # of this pattern
_LONGEST_LABEL: Final = 24
_LONGEST_NOTICE: Final = 300
_ASKING: Final = frozenset(ask.partition(" ")[0] for ask in ASKS)
_QUOTING: Final = '"“„«‘'
_CLAUSE_ENDS: Final = ",.!?:|–—"
_AROUND_WORDS: Final = _CLAUSE_ENDS + ';"“”«»()'
_LONGEST_DATE_LINE: Final = 90
_LONGEST_UNIT: Final = 3  # pm, Uhr, hrs
_SENTENCE_ENDS: Final = ".!?。"
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_label(text: str) -> bool:
    """A shortcode the site failed to expand, a counter of pictures, an address, a known label.

    Known are the labels of advertisements and of links; what the latter are followed by in the same line are titles or
    tags: `See also: Ferry aground`.
    """
    if (text[0] == "[" and (_SHORTCODE.match(text) or _WRAPPED.match(text))) or ("@" in text and _ADDRESS.match(text)):
        return True
    if text[-1].isdecimal() and len(text) <= _LONGEST_COUNTER and _COUNTER.match(text):
        return True
    if len(text) > _LONGEST_LABELLED or (text[:3].isalnum() and text[:3].casefold()[:3] not in _BEGINNINGS):
        return False
    if len(text) <= _LONGEST_KNOWN_LABEL and fold(text) in _LABELS:
        return True
    colon = text.find(":", 0, _LONGEST_KNOWN_LABEL)
    return colon > 0 and fold(text[:colon]) in LINK_LABELS


def points_elsewhere(block: Block) -> bool:
    """A link to another story between paragraphs: all of it a link, or a link after a label such as `See also:`.

    Headings are links on many sites, so of them only those in capitals are meant.
    """
    text, linked = block.text, block.link_chars
    if linked > _LINKED * len(text):
        return (len(text) < _LONGEST_LINK and block.node.tag not in _HEADINGS) or text.isupper()
    if len(text) > linked + 2 + _LONGEST_MATCH:
        return False
    label = _LABEL.match(text)
    return label is not None and 0 < len(text) - label.end() <= linked + 2


def is_notice(text: str) -> bool:
    """Whether a line tells who holds the rights, or asks its readers to follow, to subscribe, to get in touch.

    The readings see these lines: they learn from them what other furniture looks like.
    """
    return len(text) <= _LONGEST_NOTICE and (_RIGHTS.match(text) is not None or _is_prompt(text))


def _is_prompt(text: str) -> bool:
    """Whether it asks for something, by the rule of `lexicon/prompts.py`; what is quoted asks somebody else."""
    if text[0] in _QUOTING:
        return False
    words = text.lower().split()
    return not _ASKING.isdisjoint(words) and any(map(_asks, _clauses(words)))


def _clauses(words: list[str]) -> Iterator[list[str]]:
    clause: list[str] = []
    for word in words:
        clause.append(word)
        if word[-1] in _CLAUSE_ENDS:
            yield clause
            clause = []
    if clause:
        yield clause


def _asks(clause: list[str]) -> bool:
    first = clause[0]
    if not (first in ASKS or " ".join(clause[:2]) in ASKS or (first in LEADS and not ASKS.isdisjoint(clause))):
        return False
    return any(word.strip(_AROUND_WORDS) in OFFERS for word in clause)


def is_date_line(text: str) -> bool:
    """A date alone or after a label, or in a line that opens as a byline does; a place and a date are a dateline."""
    if len(text) > _LONGEST_DATE_LINE or (bare := without_dates(text)) == text:
        return False
    if has_lead(text) and text[-1] not in _SENTENCE_ENDS:
        return True
    label, colon, rest = bare.partition(":")
    words = _WORD.findall(rest if colon and len(label) <= _LONGEST_LABEL else bare)
    return all(len(word) <= _LONGEST_UNIT for word in words)
