"""What can be seen of a block by its text and mark-up alone, as named features."""

from __future__ import annotations

import re
from bisect import bisect

from newscrawl.parse.blocks import Block

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


def tag_of(block: Block) -> str:
    """The kind of element a block stands in."""
    return _TAGS.get(block.node.tag, "other")


def size_of(text: str) -> int:
    """Length in characters, where one that fills a square counts double: it says as much as two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def text_features(block: Block, size: int) -> list[str]:
    """The features of one block."""
    text, tag = block.text, tag_of(block)
    length = bisect(_LENGTHS, size)
    coarse = length // 2
    linked = bisect(_LINKED, block.link_chars / len(text))
    names = [f"tag:{tag}", f"len:{length}", f"{tag}/len:{coarse}", f"linked:{linked}", f"links:{min(block.links, 3)}"]
    if linked >= 3:
        names += (f"{tag}/linked", f"linked/len:{coarse}")
    if text.rstrip(_CLOSING)[-1:] in _STOPS:
        names += ("ended", f"ended/len:{coarse}")
    elif text[-1] in ":：":
        names.append("colon")
    for mark, chars in (("strong", block.strong_chars), ("slanted", block.slanted_chars)):
        if chars >= 0.9 * len(text):
            names += (mark, f"{mark}/len:{coarse}")
    if text[0] in _OPENING:
        names.append("opens-quote")
    if text[0].islower():
        names.append("lower")
    if len(text) >= _LONG:
        names.append("stops:3")
    else:
        names += _small_print(text, linked)
    return names


def _small_print(text: str, linked: int) -> list[str]:
    """Features that tell lines and captions from short paragraphs."""
    names = _marks(text)
    if linked >= 2 and "mark:label" in names:
        names.append("label/linked")
    words = text.split()[:_SAMPLE]
    names += (
        f"stops:{min(3, sum(map(text.count, _INNER_STOPS)))}",
        f"lower-words:{bisect(_LOWER, sum(word[0].islower() for word in words) / len(words))}",
    )
    if text.isupper():
        names.append("upper")
    if 4 * len(_DIGIT.findall(text)) > len(text):
        names.append("digits")
    if not _COMMAS.isdisjoint(text):
        names.append("comma")
    return names


def _marks(text: str) -> list[str]:
    """Signs that credits, links, labels, times and lists carry."""
    colon = text.find(":")
    marks = {
        "copyright": "©" in text or "opyright" in text,
        "address": "@" in text or "://" in text or "www." in text,
        "bar": "|" in text,
        "clock": _CLOCK.search(text),
        "arrow": text[-1] in _ARROWS or text[0] in _ARROWS,
        "bullet": text[0] in _BULLETS,
        "bracket": text[0] in "([（【" and text.rstrip(".。")[-1:] in tuple(")]）】"),
        "label": 1 < colon <= _LONGEST_LABEL and "." not in text[:colon] and colon + 1 < len(text),
        "dots": text.endswith(("…", "...")),
        "credited": _ends_in_label(text),
        "year": len(text) < _LONGEST_DATELINE and _YEAR.search(text),
    }
    return [f"mark:{mark}" for mark, found in marks.items() if found]


def _ends_in_label(text: str) -> bool:
    """Whether a line ends in a label and names, as captions end in `Photo: Ida Holm`."""
    colon = text.rfind(":")
    if not max(0, len(text) - _LONGEST_CREDIT) <= colon < len(text) - 2 or text[-1] in _STOPS:
        return False
    return all(not word[0].islower() for word in text[colon + 1 :].split())
