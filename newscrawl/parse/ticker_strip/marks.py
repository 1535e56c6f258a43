"""Control characters that carry what mark-up says into the text of a strip.

The grammar of rows reads one string, whether it comes from a flat page or from a tree. From a tree, the boundaries of
cells and rows and what class names say about a cell (its role, a direction) are written into the string as characters
of a private-use block; the block's own use on pages (icon fonts) is blanked first, so that no page can forge one.
"""

from __future__ import annotations

import re
from typing import Final

from newscrawl.parse.lexicon import ticker_words
from newscrawl.records import Direction

CELL: Final = "\ue000"
ROW: Final = "\ue001"
UP: Final = "\ue002"
DOWN: Final = "\ue003"
FLAT: Final = "\ue004"
SYMBOL: Final = "\ue005"
NAME: Final = "\ue006"
PRICE: Final = "\ue007"
CHANGE: Final = "\ue008"
PERCENT: Final = "\ue009"
OTHER: Final = "\ue00a"

DIRECTIONS: Final[dict[str, Direction]] = {UP: "up", DOWN: "down", FLAT: "flat"}
ARROWS: Final = {
    arrow: mark for mark, arrows in ((UP, ticker_words.UP_ARROWS), (DOWN, ticker_words.DOWN_ARROWS)) for arrow in arrows
}
ROLES: Final = {SYMBOL: "symbol", NAME: "name", PRICE: "price", CHANGE: "change", PERCENT: "percent", OTHER: "other"}

_PRIVATE: Final = re.compile("[\ue000-\uf8ff\ufe0e\ufe0f\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
_MARK: Final = re.compile("[\ue002-\ue00a]")
_BOUNDARY: Final = re.compile("[\ue000\ue001]")


def blank(text: str) -> str:
    """Page text with private-use characters and marks of writing direction turned to blanks, offsets kept."""
    return _PRIVATE.sub(" ", text)


def printed(text: str) -> str:
    """The text as a reader sees it: no marks, a blank at each boundary."""
    return " ".join(_BOUNDARY.sub(" ", _MARK.sub("", text)).split())
