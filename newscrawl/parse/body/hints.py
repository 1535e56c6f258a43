"""What an element is called: its tag, class, id, role and itemprop as a set of hints, one bit each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Generic

from newscrawl.parse.body.model import Scale, Sum
from newscrawl.parse.element import Element
from newscrawl.parse.lexicon.containers import APART, CONTAINER_TAGS, CONTAINER_WORDS

KINDS: Final[tuple[str, ...]] = (*CONTAINER_WORDS, *CONTAINER_TAGS)
_BIT: Final = {kind: 1 << n for n, kind in enumerate(KINDS)}
_EXACT: Final[dict[str, int]] = {}
_PREFIX: Final[dict[str, int]] = {}
for _kind, _words in CONTAINER_WORDS.items():
    for _word in _words:
        _table = _PREFIX if _word.endswith("*") else _EXACT
        _table[_word.rstrip("*")] = _table.get(_word.rstrip("*"), 0) | _BIT[_kind]
_TAG_BITS: Final = {tag: _BIT[kind] for kind, tags in CONTAINER_TAGS.items() for tag in tags}
_PART: Final = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_MAX_NAME: Final = 300  # generated utility classes run to kilobytes; what a thing is called stands in front
_SHORTEST_PREFIX: Final = 3
IN_POST: Final = _BIT["post"]
IN_APART: Final = _BIT["apart"]
"""The hints for a post from social media, and for comments and text that is never shown."""
_LONGEST: Final = max(map(len, (*_EXACT, *_PREFIX)))


@lru_cache(maxsize=8192)  # the pages of a site share their names
def name_hints(name: str) -> int:
    """Bits of the kinds a class or id speaks of."""
    if "hentry" in name or "status-publish" in name:  # WordPress lists a post's categories and tags among its classes
        return _BIT["article"]
    parts = [part.lower() for part in _PART.findall(name)]
    bits = 0 if APART.isdisjoint(name.split()) else IN_APART
    for n, part in enumerate(parts):
        bits |= _word_hints(part)
        if n:
            bits |= _EXACT.get(parts[n - 1] + part, 0)
    return bits


@lru_cache(maxsize=4096)  # and the sites share their words
def _word_hints(word: str) -> int:
    bits = _EXACT.get(word, 0)
    for end in range(_SHORTEST_PREFIX, min(len(word), _LONGEST) + 1):
        bits |= _PREFIX.get(word[:end], 0)
    return bits


_NAMING: Final = frozenset(("class", "id", "itemprop", "role"))
_HIDING: Final = frozenset(("style", "hidden", "aria-hidden"))
_UNSEEN: Final = _BIT["unseen"]
_KIND_BITS: Final = tuple((1 << n, kind) for n, kind in enumerate(KINDS))


class HintScale(Generic[Sum]):
    """What sets of hints come to, about containers that stand somewhere to the block: `own`, `near`, `far`."""

    def __init__(self, scale: Scale[Sum], where: str) -> None:
        self._scale = scale
        self._where = where
        self.weigh = lru_cache(maxsize=8192)(self._weigh)

    def _weigh(self, bits: int) -> Sum:
        return self._scale.of(*(f"{self._where}:{kind}" for kind in kinds_of(bits)))


def kinds_of(bits: int) -> tuple[str, ...]:
    """The kinds that a set of hints holds."""
    return tuple(kind for bit, kind in _KIND_BITS if bits & bit)


def read_hints(element: Element) -> int:
    """The hints that one element gives, as bits."""
    bits = _TAG_BITS.get(element.tag, 0)
    for attribute, value in element.items():
        if attribute in _NAMING:
            bits |= name_hints(value[:_MAX_NAME])
        elif attribute in _HIDING and _hides(attribute, value):
            bits |= _UNSEEN
    return bits


def _hides(attribute: str, value: str) -> bool:
    if attribute == "style":
        return "display:none" in value[:_MAX_NAME].replace(" ", "")
    return attribute == "hidden" or value == "true"
