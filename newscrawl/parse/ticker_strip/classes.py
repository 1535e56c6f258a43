"""What class names, icon names, data attributes and table heads say about a cell of a strip."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from newscrawl.parse.element import Element
from newscrawl.parse.lexicon import ticker_words as lexicon
from newscrawl.parse.ticker_strip import marks

_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_LETTERS: Final = re.compile(r"[\W\d_]+")
_COLOUR: Final = re.compile(r"(?<![\w-])color\s*:\s*([^;]{1,24})")
_GREENS: Final = frozenset(
    {"green", "#008000", "#0f0", "#00ff00", "#090", "#009900", "lime", "limegreen", "darkgreen", "forestgreen"}
)
_REDS: Final = frozenset({"red", "#ff0000", "#f00", "#c00", "#cc0000", "crimson", "darkred", "firebrick"})
_ICON_ATTRIBUTES: Final[tuple[str, ...]] = (
    "alt",
    "title",
    "aria-label",
    "src",
    "href",
    "{http://www.w3.org/1999/xlink}href",
    "xlink:href",
    "data-icon",
)
_DIRECTION_ATTRIBUTES: Final[tuple[str, ...]] = (
    "data-direction",
    "data-trend",
    "data-dir",
    "data-state",
    "data-status",
    "direction",
    "trend",
)
_ICONS: Final = frozenset({"i", "img", "svg", "use", "span", "em", "b"})


_BASE: Final = {
    accented: base
    for accented in map(chr, (*range(0xC0, 0x180), *range(0x1EA0, 0x1EFA)))
    if (base := unicodedata.normalize("NFD", accented)[0]).isascii()
} | {"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D"}


def _without_accents(text: str) -> str:
    """Latin letters without their accents, as programmers write them; other scripts stay as they are."""
    return text if text.isascii() else "".join(_BASE.get(c, c) for c in text)


def _folded(vocabulary: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_without_accents, vocabulary))


_ROLES: Final = tuple(
    (_folded(vocabulary), mark)
    for vocabulary, mark in (
        (lexicon.PERCENT_WORDS, marks.PERCENT),
        (lexicon.CHANGE_WORDS, marks.CHANGE),
        (lexicon.OTHER_WORDS, marks.OTHER),
        (lexicon.PRICE_WORDS, marks.PRICE),
        (lexicon.SYMBOL_WORDS, marks.SYMBOL),
        (lexicon.NAME_WORDS, marks.NAME),
    )
)
_DIRECTIONS: Final = tuple(
    (_folded(vocabulary), mark)
    for vocabulary, mark in (
        (lexicon.UP_CLASSES, marks.UP),
        (lexicon.DOWN_CLASSES, marks.DOWN),
        (lexicon.FLAT_CLASSES, marks.FLAT),
    )
)
_STRIP_HINTS: Final = _folded(lexicon.STRIP_HINTS)
_WEAK_HINTS: Final = _folded(lexicon.WEAK_HINTS)


@lru_cache(maxsize=4096)
def words(name: str) -> frozenset[str]:
    """The words of a class attribute, field name or table head, in lower case and without accents:
    `stockPrice is-up` -> stock, price, is, up.
    """
    return frozenset(w for w in _NOT_LETTERS.split(_HUMP.sub(" ", _without_accents(name)).lower()) if w)


@lru_cache(maxsize=4096)
def role(name: str) -> str:
    """The mark of the role a name gives a cell, or nothing: `price-change` is a change, `change-percent` a share."""
    found = words(name)
    for vocabulary, mark in _ROLES:
        if found & vocabulary:
            return mark
    return ""


def heading_role(text: str) -> str:
    """The role a table head gives its column."""
    if "%" in text:
        return marks.PERCENT
    if text.strip(" .").lower() in ("+/-", "+/−", "±", "+-"):
        return marks.CHANGE
    return role(text)


@lru_cache(maxsize=4096)
def direction(name: str) -> str:
    """The mark of the direction a name points in; nothing where it points both ways."""
    found = words(name)
    pointed = [mark for vocabulary, mark in _DIRECTIONS if found & vocabulary]
    return pointed[0] if len(pointed) == 1 else ""


def direction_of(element: Element) -> str:
    """The direction an element's class, colour, icon or data attribute shows."""
    if (name := element.get("class")) and (mark := direction(name)):
        return mark
    if style := element.get("style"):
        return _colour(style)
    if colour := element.get("color"):
        return _colour(f"color:{colour}")
    for attribute in _DIRECTION_ATTRIBUTES:
        if (value := element.get(attribute)) and (mark := direction(value)):
            return mark
    if element.tag in _ICONS and not (element.text or "").strip():
        for attribute in _ICON_ATTRIBUTES:
            if (value := element.get(attribute)) and (mark := direction(value.rsplit("/", 1)[-1])):
                return mark
    return ""


def _colour(style: str) -> str:
    colour = _COLOUR.search(style.lower())
    value = colour[1].strip() if colour else ""
    return marks.UP if value in _GREENS else marks.DOWN if value in _REDS else ""


def hint(element: Element) -> int:
    """How plainly an element's class or id calls it a strip: 2 plainly, 1 some list of prices, 0 not at all."""
    if element.tag == "marquee":
        return 2
    return level(f"{element.get('class') or ''} {element.get('id') or ''}")


def level(name: str) -> int:
    """How plainly a name calls what it names a strip."""
    found = words(name)
    return 2 if found & _STRIP_HINTS else 1 if found & _WEAK_HINTS else 0
