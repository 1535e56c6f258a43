"""A day, a month's name and a year, in the languages whose months we know by name.

The names settle nearly every printed date in microseconds; what they do not know is left to dateparser, which takes
milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from newscrawl.parse.lexicon.dates import PARSER_LANGUAGES
from newscrawl.parse.lexicon.months import CONNECTORS, MONTHS, ORDINALS

_PARTS = re.compile(r"\d+|[^\W\d_]+(?:[\u0900-\u0e7f]+)?")
_SHORTEST = 3


def knows_months(language: str | None) -> bool:
    """Whether a text in this language that names no month we know names none at all."""
    return _code(language) in MONTHS


def worded_day(text: str, language: str | None) -> datetime | None:
    """The day of `4 de mayo de 2022`, `May 4th, 2022` or `2022. május 4.`; None where a word is no part of a date."""
    words: list[str] = []
    numbers: list[str] = []
    for part in _PARTS.findall(text.lower()):
        if part.isdecimal():
            numbers.append(part)
        elif part not in CONNECTORS and not (part in ORDINALS and len(numbers) == 1 and len(numbers[0]) < _SHORTEST):
            words.append(part)
    if len(words) != 1 or len(numbers) != 2:
        return None
    day, year = sorted(map(int, numbers))
    month = month_of(words[0], _code(language))
    try:
        return datetime(year, month, day) if month else None
    except ValueError:
        return None


def month_of(word: str, language: str | None) -> int | None:
    """The month that a word names or abbreviates: in the language or else in English, in which many templates print
    dates; where the language is not known, in all that have the word."""
    if language not in MONTHS:
        return _all_names().get(word)
    return _names(language).get(word) or _names("en").get(word)


@lru_cache(maxsize=64)
def _names(language: str) -> dict[str, int]:
    """Numbers of the months by their names and the beginnings that only one of them has."""
    full = {name: number for number, names in enumerate(MONTHS[language], 1) for name in names}
    beginnings = ((name[:size], number) for name, number in full.items() for size in range(_SHORTEST, len(name)))
    return _unambiguous(beginnings) | full


@lru_cache(maxsize=1)
def _all_names() -> dict[str, int]:
    return _unambiguous(pair for language in MONTHS for pair in _names(language).items())


def _unambiguous(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    numbers: dict[str, set[int]] = {}
    for name, number in pairs:
        numbers.setdefault(name, set()).add(number)
    return {name: min(found) for name, found in numbers.items() if len(found) == 1}


def _code(language: str | None) -> str | None:
    return PARSER_LANGUAGES.get(language, language) if language else None
