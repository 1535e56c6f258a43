"""Ticker symbols printed in the copy (`NYSE: IBM`), and those a listing names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newscrawl.parse.lexicon.exchanges import EXCHANGES

# The name of an exchange, a colon, and one symbol or several: `(NASDAQ: GOOG, GOOGL)`. Colons are found first, since
# they are few, then the name is read that ends there: bounded, and anchored at a word.
_SYMBOL = r"[A-Z0-9]{1,6}(?:[.\-/][A-Z0-9]{1,3}(?!\w)(?!\s{0,2}[:：]))?"
# The next word of a list is no symbol where a colon follows: `NYSE: ELL, NASDAQ: MRW`.
_ANOTHER = rf"(?:,\s?|\s?/\s?|\s(?:and|&)\s){_SYMBOL}(?![A-Z0-9])(?!\s{{0,2}}[:：])"
_SYMBOLS = re.compile(rf"[:：]\s{{0,2}}[\"“$]?(?P<symbols>{_SYMBOL}(?:{_ANOTHER}){{0,5}})(?![\w.]\w)(?!\w)")
_NAMES = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in sorted(EXCHANGES, key=len, reverse=True))
_NAME = re.compile(rf"(?<!\w)(?P<exchange>(?i:{_NAMES}))\s{{0,2}}\Z")
_LONGEST = max(map(len, EXCHANGES)) + 2
_SHORT = 4
_ONE = re.compile(_SYMBOL)


def extract_symbols(body: str) -> tuple[str, ...]:
    """Symbols as `EXCHANGE:SYMBOL`, each once, in reading order."""
    found: dict[str, None] = {}
    read = 0
    for match in _SYMBOLS.finditer(body):
        colon = match.start()
        named = _NAME.search(body, max(read, colon - _LONGEST), colon)
        if not named:
            continue
        read = match.end()
        if len(named["exchange"]) <= _SHORT and not named["exchange"].isupper():
            continue  # `Set: A new play`
        exchange = EXCHANGES[" ".join(named["exchange"].casefold().split())]
        for symbol in _ONE.findall(match["symbols"].replace(" and ", ",")):
            if not symbol.isdigit() or exchange in _NUMBERED:
                found.setdefault(f"{exchange}:{symbol}")
    return tuple(found)


def join_symbols(printed: Iterable[str], listed: Iterable[str]) -> tuple[str, ...]:
    """The symbols of a text and those its listing names (`news:stock_tickers`), each once, the exchange by its short
    name; a listed one without a known exchange stays as it is.
    """
    return tuple(dict.fromkeys((*printed, *map(_with_short_name, listed))))


def _with_short_name(symbol: str) -> str:
    exchange, colon, code = symbol.partition(":")
    short = EXCHANGES.get(" ".join(exchange.casefold().split()))
    return f"{short}:{code.strip()}" if colon and short and code.strip() else symbol


# Exchanges whose symbols are numbers; elsewhere a number after the name is an index level or a time.
_NUMBERED = frozenset({"HKEX", "TYO", "KRX", "KOSDAQ", "SHA", "SHE", "TWSE", "TPEX", "BOM", "TADAWUL", "KLSE"})
