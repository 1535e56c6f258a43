"""What can be seen of a block by its text and mark-up alone."""

from __future__ import annotations

import re
from bisect import bisect
from typing import Final, Generic

from newscrawl.parse.blocks import Block
from newscrawl.parse.body.model import Scale, Sum

_KINDS: Final = {
    **{tag: tag for tag in ("p", "h1", "h2", "h3", "li", "td", "blockquote", "figcaption", "dt", "dd", "pre", "a")},
    **dict.fromkeys(("h4", "h5", "h6"), "h4"),
    "th": "td",
    **dict.fromkeys(("article", "section"), "section"),
    **dict.fromkeys(("span", "b", "strong", "em", "i", "font"), "inline"),
    **dict.fromkeys(("div", "center", "main", "body"), "div"),
}
KINDS: Final[tuple[str, ...]] = (*dict.fromkeys(_KINDS.values()), "other")
_WIDE: Final = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_STOPS: Final = frozenset(".!?…。！？।۔؟")
_CLOSING: Final = "”\"'’»」』)]"
_LENGTHS: Final[tuple[int, ...]] = (8, 16, 30, 50, 80, 120, 200, 400)
_STEPS: Final = len(_LENGTHS) + 1
_LINKED: Final[tuple[float, ...]] = (0.01, 0.2, 0.5, 0.9)
_OPENING: Final = frozenset("“\"«„「‘'—–-")
_BULLETS: Final = frozenset("#•*–—-")
_ARROWS: Final = frozenset("›»→▶▸>")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_DATELINE: Final = 80
_CLOCK: Final = re.compile(r"\d[:.]\d\d\b")
_LONG: Final = 250
"""Paragraphs of this length are told by it; the marks of small print are sought in shorter ones."""
_LONGEST_LABEL: Final = 30
_LONGEST_CREDIT: Final = 45
_BRACKETS: Final = frozenset("([（【")
_BRACKETS_CLOSING: Final = frozenset(")]）】")


def kind_of(block: Block) -> str:
    """The kind of element a block stands in."""
    return _KINDS.get(block.node.tag, "other")


def size_of(text: str) -> int:
    """Length in characters, where one that fills a square counts double: it says as much as two.

    Beyond the last step of the scale nothing depends on it, so longer texts are not counted through.
    """
    length = len(text)
    return length if length >= _LENGTHS[-1] or text.isascii() else length + len(_WIDE.findall(text))


def _by_size(scale: Scale[Sum], name: str) -> list[Sum]:
    """A feature alone and by length; here and below every second step of the lengths."""
    return [scale.of(name, f"{name}/len:{n // 2}") for n in range(_STEPS)]


class TextScale(Generic[Sum]):
    """What the features of a text come to."""

    def __init__(self, scale: Scale[Sum]) -> None:
        of = scale.of
        self._nothing = of()
        self._shape = {
            kind: [of(f"tag:{kind}", f"len:{n}", f"{kind}/len:{n // 2}") for n in range(_STEPS)] for kind in KINDS
        }
        self._links = [[of(f"linked:{share}", f"links:{n}") for n in range(4)] for share in range(len(_LINKED) + 1)]
        self._linked = {kind: [of(f"{kind}/linked", f"linked/len:{n // 2}") for n in range(_STEPS)] for kind in KINDS}
        self._ended, self._strong, self._slanted = (_by_size(scale, name) for name in ("ended", "strong", "slanted"))
        self._colon, self._opens_quote, self._lower, self._upper = map(of, ("colon", "opens-quote", "lower", "upper"))
        self._copyright, self._address, self._bar, self._arrow, self._bullet, self._bracket, self._dots = (
            of(f"mark:{name}") for name in ("copyright", "address", "bar", "arrow", "bullet", "bracket", "dots")
        )
        self._clock, self._year, self._credited = of("mark:clock"), of("mark:year"), of("mark:credited")
        self._label = [of("mark:label", *["label/linked"] * (share >= 2)) for share in range(len(_LINKED) + 1)]
        self._long = of("long")

    def weigh(self, block: Block, size: int) -> Sum:
        """What the features of one block come to."""
        text, kind, chars = block.text, kind_of(block), len(block.text)
        length = bisect(_LENGTHS, size)
        total = self._shape[kind][length]
        linked = 0
        if block.links:
            linked = bisect(_LINKED, block.link_chars / chars)
            total += self._links[linked][min(block.links, 3)]
            if linked >= 3:
                total += self._linked[kind][length]
        first, last = text[0], text[-1]
        if last in _STOPS or (last in _CLOSING and text.rstrip(_CLOSING)[-1:] in _STOPS):
            total += self._ended[length]
        elif last in ":：":
            total += self._colon
        if block.strong_chars and block.strong_chars >= 0.9 * chars:
            total += self._strong[length]
        if block.slanted_chars and block.slanted_chars >= 0.9 * chars:
            total += self._slanted[length]
        if first in _OPENING:
            total += self._opens_quote
        elif first.islower():
            total += self._lower
        return total + (self._long if chars >= _LONG else self._small_print(text, linked))

    def _small_print(self, text: str, linked: int) -> Sum:
        """Features that tell lines and captions from short paragraphs."""
        total = self._signs(text)
        if ":" in text:
            total += self._labels(text, linked)
            if _CLOCK.search(text):
                total += self._clock
        if len(text) < _LONGEST_DATELINE and ("20" in text or "19" in text) and _YEAR.search(text):
            total += self._year
        if text.isupper():
            total += self._upper
        return total

    def _signs(self, text: str) -> Sum:
        """Signs that credits, links and lists carry."""
        total = self._nothing
        first, last = text[0], text[-1]
        if "©" in text or "opyright" in text:
            total += self._copyright
        if "@" in text or "://" in text or "www." in text:
            total += self._address
        if "|" in text:
            total += self._bar
        if first in _ARROWS or last in _ARROWS:
            total += self._arrow
        if first in _BULLETS:
            total += self._bullet
        if first in _BRACKETS and text.rstrip(".。")[-1:] in _BRACKETS_CLOSING:
            total += self._bracket
        if last == "…" or text.endswith("..."):
            total += self._dots
        return total

    def _labels(self, text: str, linked: int) -> Sum:
        """A label before a text, or one before the names that end it."""
        total = self._nothing
        colon = text.find(":")
        if 1 < colon <= _LONGEST_LABEL and "." not in text[:colon] and colon + 1 < len(text):
            total += self._label[linked]
        if _ends_in_label(text):
            total += self._credited
        return total


def _ends_in_label(text: str) -> bool:
    """Whether a line ends in a label and names, as captions end in `Photo: Ida Holm`."""
    colon = text.rfind(":")
    if not max(0, len(text) - _LONGEST_CREDIT) <= colon < len(text) - 2 or text[-1] in _STOPS:
        return False
    return all(not word[0].islower() for word in text[colon + 1 :].split())
