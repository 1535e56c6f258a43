"""What an element is called: its tag, class, id, role and itemprop as a set of hints, one bit each."""

from __future__ import annotations

import re

from newscrawl.parse.blocks import Node
from newscrawl.parse.lexicon.containers import CONTAINER_TAGS, CONTAINER_WORDS

KINDS = (*CONTAINER_WORDS, *CONTAINER_TAGS)
_BIT = {kind: 1 << n for n, kind in enumerate(KINDS)}
_EXACT: dict[str, int] = {}
_PREFIX: dict[str, int] = {}
for _kind, _words in CONTAINER_WORDS.items():
    for _word in _words:
        _table = _PREFIX if _word.endswith("*") else _EXACT
        _table[_word.rstrip("*")] = _table.get(_word.rstrip("*"), 0) | _BIT[_kind]
_TAG_BITS = {tag: _BIT[kind] for kind, tags in CONTAINER_TAGS.items() for tag in tags}
_PART = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_MAX_NAME = 300  # generated utility classes run to kilobytes; what a thing is called stands in front
_SHORTEST_PREFIX = 3
_LONGEST = max(map(len, (*_EXACT, *_PREFIX)))


def name_hints(name: str) -> int:
    """Bits of the kinds a class or id speaks of."""
    parts = [part.lower() for part in _PART.findall(name[:_MAX_NAME])]
    bits = 0
    for n, part in enumerate(parts):
        bits |= _word_hints(part)
        if n:
            bits |= _EXACT.get(parts[n - 1] + part, 0)
    return bits


def _word_hints(word: str) -> int:
    bits = _EXACT.get(word, 0)
    for end in range(_SHORTEST_PREFIX, min(len(word), _LONGEST) + 1):
        bits |= _PREFIX.get(word[:end], 0)
    return bits


class Hints:
    """Reads the hints of nodes, each name once a page."""

    __slots__ = ("_names",)

    def __init__(self) -> None:
        self._names: dict[str, int] = {}

    def own(self, node: Node) -> int:
        """The bits of one element."""
        get = node.element.get
        bits = _TAG_BITS.get(node.tag, 0)
        for name in (get("class"), get("id"), get("itemprop"), get("role")):
            if name:
                known = self._names.get(name)
                if known is None:
                    known = self._names[name] = name_hints(name)
                bits |= known
        style = get("style")
        if (
            get("hidden") is not None
            or get("aria-hidden") == "true"
            or (style and "display:none" in style.replace(" ", ""))
        ):
            bits |= _BIT["unseen"]
        return bits
