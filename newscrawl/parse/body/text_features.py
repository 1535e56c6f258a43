"""What can be seen of a block by its text and mark-up alone, as named features."""

from __future__ import annotations

import re
from bisect import bisect

from newscrawl.parse.blocks import Block
from newscrawl.parse.body.model import ladder

_TAGS = {
    **{tag: tag for tag in ("p", "h1", "h2", "h3", "li", "td", "blockquote", "figcaption", "dt", "dd", "pre", "a")},
    **dict.fromkeys(("h4", "h5", "h6"), "h4"),
    "th": "td",
    **dict.fromkeys(("article", "section"), "section"),
    **dict.fromkeys(("span", "b", "strong", "em", "i", "font"), "inline"),
    **dict.fromkeys(("div", "center", "main", "body"), "div"),
}
_WIDE = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_STOPS = frozenset(".!?…。！？।۔؟")
_CLOSING = "”\"'’»」』)]"
_INNER_STOPS = (". ", "! ", "? ", "… ", "。", "！", "？", "। ", "۔ ", "؟ ", ".” ", '." ', ".« ")
_LENGTHS = (8, 16, 30, 50, 80, 120, 200, 400)
_LINKED = (0.01, 0.2, 0.5, 0.9)
_LOWER = (0.01, 0.3, 0.5, 0.7)
_COMMAS = frozenset(",，、،")
_OPENING = frozenset("“\"«„「‘'—–-")
_BULLETS = frozenset("#•*–—-")
_ARROWS = frozenset("›»→▶▸>")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_DATELINE = 80
_CLOCK = re.compile(r"\d[:.]\d\d\b")
_DIGIT = re.compile(r"\d")
_LONG = 250
"""Paragraphs of this length are told by it; the marks of small print are sought in shorter ones."""
_SAMPLE = 12
"""Words of a line that are looked at for small initials: names and headings have few."""
_LONGEST_LABEL = 30
_LONGEST_CREDIT = 45
_BRACKETS = frozenset("([（【")
_BRACKETS_CLOSING = frozenset(")]）】")

# Feature names by kind of element, and by length on the scale of _LENGTHS; the sums over kinds take every other step.
KINDS = (*dict.fromkeys(_TAGS.values()), "other")
_STEPS = range(len(_LENGTHS) + 1)
_SHAPE_NAMES = {tag: [(f"tag:{tag}", f"len:{n}", f"{tag}/len:{n // 2}") for n in _STEPS] for tag in KINDS}
_LINKED_NAMES = {tag: [(f"{tag}/linked", f"linked/len:{n // 2}") for n in _STEPS] for tag in KINDS}
_LINK_NAMES = [[(f"linked:{share}", f"links:{links}") for links in range(4)] for share in range(len(_LINKED) + 1)]
_ENDED_NAMES, _STRONG_NAMES, _SLANTED_NAMES = (
    [(mark, f"{mark}/len:{n // 2}") for n in _STEPS] for mark in ("ended", "strong", "slanted")
)
_LOWER_NAMES = ladder("lower-words", len(_LOWER) + 1)
_STOP_NAMES = ladder("stops", 4)


def tag_of(block: Block) -> str:
    """The kind of element a block stands in."""
    return _TAGS.get(block.node.tag, "other")


def size_of(text: str) -> int:
    """Length in characters, where one that fills a square counts double: it says as much as two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def text_features(block: Block, size: int) -> list[str]:
    """The features of one block."""
    text, tag = block.text, tag_of(block)
    chars = len(text)
    length = bisect(_LENGTHS, size)
    linked = bisect(_LINKED, block.link_chars / chars) if block.link_chars else 0
    names = [*_SHAPE_NAMES[tag][length], *_LINK_NAMES[linked][min(block.links, 3)]]
    if linked >= 3:
        names += _LINKED_NAMES[tag][length]
    first, last = text[0], text[-1]
    if last in _STOPS or (last in _CLOSING and text.rstrip(_CLOSING)[-1:] in _STOPS):
        names += _ENDED_NAMES[length]
    elif last in ":：":
        names.append("colon")
    if block.strong_chars >= 0.9 * chars:
        names += _STRONG_NAMES[length]
    if block.slanted_chars >= 0.9 * chars:
        names += _SLANTED_NAMES[length]
    if first in _OPENING:
        names.append("opens-quote")
    if first.islower():
        names.append("lower")
    if chars >= _LONG:
        names.append("stops:3")
    else:
        _add_small_print(names, text, linked)
    return names


def _add_small_print(names: list[str], text: str, linked: int) -> None:
    """Features that tell lines and captions from short paragraphs."""
    _add_signs(names, text)
    if ":" in text:
        _add_labels(names, text, linked)
    if digits := len(_DIGIT.findall(text)):
        if _CLOCK.search(text):
            names.append("mark:clock")
        if len(text) < _LONGEST_DATELINE and _YEAR.search(text):
            names.append("mark:year")
        if 4 * digits > len(text):
            names.append("digits")
    initials = [word[0] for word in text.split(None, _SAMPLE)[:_SAMPLE]]
    small = sum(map(str.islower, initials))
    names.append(_LOWER_NAMES[bisect(_LOWER, small / len(initials))])
    names.append(_STOP_NAMES[min(3, sum(map(text.count, _INNER_STOPS)))])
    if not small and text.isupper():
        names.append("upper")
    if not _COMMAS.isdisjoint(text):
        names.append("comma")


def _add_signs(names: list[str], text: str) -> None:
    """Signs that credits, links and lists carry."""
    first, last = text[0], text[-1]
    if "©" in text or "opyright" in text:
        names.append("mark:copyright")
    if "@" in text or "://" in text or "www." in text:
        names.append("mark:address")
    if "|" in text:
        names.append("mark:bar")
    if first in _ARROWS or last in _ARROWS:
        names.append("mark:arrow")
    if first in _BULLETS:
        names.append("mark:bullet")
    if first in _BRACKETS and text.rstrip(".。")[-1:] in _BRACKETS_CLOSING:
        names.append("mark:bracket")
    if text.endswith(("…", "...")):
        names.append("mark:dots")


def _add_labels(names: list[str], text: str, linked: int) -> None:
    """A label before a text, or one before the names that end it."""
    colon = text.find(":")
    if 1 < colon <= _LONGEST_LABEL and "." not in text[:colon] and colon + 1 < len(text):
        names.append("mark:label")
        if linked >= 2:
            names.append("label/linked")
    if _ends_in_label(text):
        names.append("mark:credited")


def _ends_in_label(text: str) -> bool:
    """Whether a line ends in a label and names, as captions end in `Photo: Ida Holm`."""
    colon = text.rfind(":")
    if not max(0, len(text) - _LONGEST_CREDIT) <= colon < len(text) - 2 or text[-1] in _STOPS:
        return False
    return all(not word[0].islower() for word in text[colon + 1 :].split())
