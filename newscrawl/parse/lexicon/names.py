"""Looking names up in `market_names`: case, white space and punctuation do not count."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.parse.lexicon.currencies import CODES, COINS
from newscrawl.parse.lexicon.market_names import COMMODITIES, CRYPTO, CURRENCIES, INDICES
from newscrawl.text import fold

_PAIR = re.compile(r"([A-Z]{3,5})\s?[/-]?\s?([A-Z]{3})(?:=X)?")


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(fold(name) for name in INDICES | COMMODITIES | CURRENCIES | CRYPTO)


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(key.rstrip("0123456789") for key in _known() if key[-1].isdigit())


def is_market_name(name: str) -> bool:
    """Whether a name is that of an index, a commodity, a coin, a currency or a pair of currencies."""
    key = fold(name)
    return key in _known() or name.strip() in CODES or is_pair(name)


def is_pair(name: str) -> bool:
    """Whether a name is a currency pair (`EUR/USD`, `BTC-USD`, `XAUUSD`)."""
    pair = _PAIR.fullmatch(name.strip())
    return bool(pair and (pair[1] in CODES or pair[1] in COINS) and (pair[2] in CODES or pair[2] in COINS))


def may_end_in_digits(name: str) -> bool:
    """Whether some known name is this one followed by digits (`KSE` of `KSE100`)."""
    return fold(name) in _stems()
