"""Blocks that are no text of the article by their own look, in any language; the readings judge the others.

A linear model cannot say "all of it a link, and all of it in capitals", so these few rules stand beside the two.
"""

from __future__ import annotations

import re
from typing import Final

from newscrawl.parse.blocks import Block
from newscrawl.parse.byline.names import has_lead
from newscrawl.parse.dates.human import without_dates
from newscrawl.parse.lexicon.ad_labels import AD_LABELS
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
_LONGEST_AD_LABEL: Final = 40
_AD_INITIALS: Final = frozenset(label[0] for label in AD_LABELS)
_LINKED: Final = 0.9
_LONGEST_LINK: Final = 400
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What may part a label from a link, `More news | Ferry aground`: a colon, bar or arrow, or a dash before a space.
# The label is bounded and every repetition needs a sign of its own, so a match takes a bounded number of steps.
_LABEL: Final = re.compile(r"[^|»>→:]{0,40}?\s?(?:(?:[|»>→:]|[-–—]\s)\s?){1,3}")
_LONGEST_LABEL: Final = 24
_LONGEST_DATE_LINE: Final = 90
_LONGEST_UNIT: Final = 3  # pm, Uhr, hrs
_SENTENCE_ENDS: Final = ".!?。"
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_label(text: str) -> bool:
    """A shortcode the site failed to expand, a counter of pictures, an address, the label over an advertisement."""
    if (text[0] == "[" and (_SHORTCODE.match(text) or _WRAPPED.match(text))) or ("@" in text and _ADDRESS.match(text)):
        return True
    if text[-1].isdecimal() and len(text) <= _LONGEST_COUNTER and _COUNTER.match(text):
        return True
    if len(text) > _LONGEST_AD_LABEL or (text[0].isalnum() and text[0].casefold()[0] not in _AD_INITIALS):
        return False
    return fold(text) in AD_LABELS


def points_elsewhere(block: Block) -> bool:
    """A link to another story between paragraphs: all of it a link, or a link after a label such as `See also:`.

    Headings are links on many sites, so of them only those in capitals are meant.
    """
    text, linked = block.text, block.link_chars
    if linked > _LINKED * len(text):
        return (len(text) < _LONGEST_LINK and block.node.tag not in _HEADINGS) or text.isupper()
    label = _LABEL.match(text)
    return label is not None and 0 < len(text) - label.end() <= linked + 2


def is_date_line(text: str) -> bool:
    """A date alone or after a label, or in a line that opens as a byline does; a place and a date are a dateline."""
    if len(text) > _LONGEST_DATE_LINE or (bare := without_dates(text)) == text:
        return False
    if has_lead(text) and text[-1] not in _SENTENCE_ENDS:
        return True
    label, colon, rest = bare.partition(":")
    words = _WORD.findall(rest if colon and len(label) <= _LONGEST_LABEL else bare)
    return all(len(word) <= _LONGEST_UNIT for word in words)
