"""Tokens of a strip's text: numbers with their signs, arrows and words of direction, currencies, names, boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from newscrawl.parse.lexicon import currencies, ticker_words
from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.numbers import fold_digits
from newscrawl.records import Direction

Kind = Literal[
    "number", "direction", "currency", "word", "open", "close", "cell", "row", "hint", "role", "unit", "separator",
    "skip",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `text` is folded (ASCII digits), `start` and `end` are offsets into the strip's text."""

    kind: Kind
    text: str
    start: int
    end: int
    sign: str = ""
    """`+`, `-` or `±` printed before a number."""
    sign_apart: bool = False
    """The sign has blanks on both sides, as a dash between name and price has."""
    percent: bool = False
    direction: Direction | None = None
    code: str | None = None
    """ISO code of a currency token; None for a sign that several countries share."""
    scale: int = 1
    gap: bool = False
    """Whether white space or a boundary stands before the token."""


def _alternatives(words: Iterable[str]) -> str:
    """Longest first: an alternation takes the first that fits. By first letter, so that few are tried at each place."""
    longest_first = sorted(set(words), key=lambda w: (-len(w), w))
    by_letter: dict[str, list[str]] = {}
    for word in longest_first:
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", r"\s"))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


_UNSPACED: Final = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _phrases(words: Iterable[str]) -> str:
    """Words bounded by non-letters, or by nothing in scripts that put no space between words."""
    spaced = _alternatives(w for w in words if not _UNSPACED.match(w))
    unspaced = _alternatives(w for w in words if _UNSPACED.match(w))
    return rf"(?<![^\W\d_])(?:{spaced})(?![^\W\d_])|(?:{unspaced})"


_DIRECTIONS: Final[tuple[tuple[Direction, tuple[str, ...], str], ...]] = (
    ("up", ticker_words.UP, ticker_words.UP_ARROWS),
    ("down", ticker_words.DOWN, ticker_words.DOWN_ARROWS),
    ("flat", ticker_words.FLAT, ticker_words.FLAT_ARROWS),
)
_DIRECTION_OF: Final = {
    word.casefold(): direction for direction, words, arrows in _DIRECTIONS for word in (*words, *arrows)
}
_ARROWS: Final = re.escape(ticker_words.UP_ARROWS + ticker_words.DOWN_ARROWS + ticker_words.FLAT_ARROWS)
_WORDS_OF_DIRECTION: Final = _phrases((*ticker_words.UP, *ticker_words.DOWN, *ticker_words.FLAT))
_SCALES: Final = {
    "K": 10**3,
    "k": 10**3,
    "M": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "B": 10**9,
    "bn": 10**9,
    "Mrd": 10**9,
    "T": 10**12,
}
_MINUS: Final = r"\-−–‐‑﹣﹘"

_SIGN: Final = rf"\+\s?/\s?[{_MINUS}]|\+[{_MINUS}]|[+±{_MINUS}]"
_CASED_CURRENCIES: Final = [*currencies.CODES, *(w for w in (*currencies.SIGNS, *currencies.SHARED) if w[-1].isalpha())]
_SIGN_CURRENCIES: Final = [w for w in (*currencies.SIGNS, *currencies.SHARED) if not w[-1].isalpha()]

# Linear: the alternatives are tried in turn at each place, and every repetition is of one class of characters (or, in
# numbers, of digits parted by one sign), so nothing is ever read twice.
_TOKEN: Final = re.compile(
    rf"""
    (?P<skip>(?<![\d.,])(?:\d{{1,2}}:\d\d(?::\d\d)?(?![\d.,])|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d\d){{1,2}}(?![\d.,%])))
  | (?P<number>(?:(?P<sign>{_SIGN})(?P<blank>\s?))?(?P<before>%\s?(?P<inner>[+±{_MINUS}])?)?
        (?P<digits>\d+(?:[.,'’ʼ٫٬]\d+)*|(?<!\d)[.,]\d+)
        (?:(?P<percent>%|\s%(?!\s?[+±{_MINUS}]?\d))|(?P<scale>mln|mn|bn|Mrd|[KkMBT])(?=[^\w]|$))?)
  | (?P<direction>[{_ARROWS}]|(?i:{_WORDS_OF_DIRECTION}))
  | (?P<currency>(?:{_alternatives(_SIGN_CURRENCIES)})
      | (?<![^\W\d_])(?<!/)(?:{_alternatives(_CASED_CURRENCIES)})\.?(?![^\W\d_]|[/{_MINUS}][^\W\d_]))
  | (?P<unit>/?\s?(?<![^\W\d_])(?:{_alternatives(currencies.UNITS)})(?![^\W\d_]))
  | (?P<open>[(\[])
  | (?P<close>[)\]])
  | (?P<cell>{marks.CELL})
  | (?P<row>{marks.ROW})
  | (?P<hint>[{"".join(marks.DIRECTIONS)}])
  | (?P<role>[{"".join(marks.ROLES)}])
  | (?P<separator>[|•·;¦/,]|[{_MINUS}](?=\s))
  | (?P<word>[^\W\d_](?:[^\W\d]|[&.'’®™*^=/{_MINUS}](?=[^\W\d_])|["״](?=[א-ת])|\.(?!\S)|[®™*])*|\S)
    """,
    re.VERBOSE,
)
_UNSPACED_WORDS: Final = _alternatives(
    w for w in (*ticker_words.UP, *ticker_words.DOWN, *ticker_words.FLAT) if _UNSPACED.match(w)
)
_UNSPACED_DIRECTION: Final = re.compile(_UNSPACED_WORDS)
_DIRECTION_AT_END: Final = re.compile(f"(?:{_UNSPACED_WORDS})$")


_FIRST_WORDS: Final = frozenset(word.casefold().split()[0] for _, words, _ in _DIRECTIONS for word in words)


def names_direction(text: str) -> bool:
    """Whether a word that begins a phrase of direction stands in a text."""
    if any(word in _FIRST_WORDS for word in text.casefold().split()):
        return True
    return not text.isascii() and _UNSPACED_DIRECTION.search(text) is not None


def tokens(text: str) -> list[Token]:
    """The tokens of a strip's text, in order; white space is dropped and remembered as a gap."""
    folded = fold_digits(text)
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(folded):
        gap = match.start() > end or not found
        end = match.end()
        found.extend(_token(match, gap))
    return found


def _token(match: re.Match[str], gap: bool) -> Iterator[Token]:
    kind: Kind = match.lastgroup  # type: ignore[assignment]
    start, end, text = match.start(), match.end(), match[0]
    if match["number"]:
        yield _number(match, gap)
    elif kind == "direction":
        yield Token(kind, text, start, end, direction=_DIRECTION_OF[" ".join(text.casefold().split())], gap=gap)
    elif kind == "hint":
        yield Token(kind, text, start, end, direction=marks.DIRECTIONS[text], gap=gap)
    elif kind == "currency":
        sign = text.rstrip(".")
        code = sign if sign in currencies.CODES else currencies.SIGNS.get(sign)
        yield Token(kind, text, start, end, code=code, gap=gap)
    elif kind == "word" and len(text) > 1 and (tail := _DIRECTION_AT_END.search(text)) and tail.start():
        cut = start + tail.start()
        yield Token("word", text[: tail.start()], start, cut, gap=gap)
        yield Token("direction", tail[0], cut, end, direction=_DIRECTION_OF[tail[0]])
    else:
        yield Token(kind, text, start, end, gap=gap)


def _number(match: re.Match[str], gap: bool) -> Token:
    sign = match["sign"] or match["inner"] or ""
    scale = match["scale"] or ""
    start = match.start()
    apart = bool(match["sign"] and match["blank"] and gap)
    return Token(
        "number", match["digits"], start, match.end(),
        sign="" if not sign else "±" if len(sign) > 1 or sign == "±" else "+" if sign == "+" else "-",
        sign_apart=apart,
        percent=bool(match["percent"] or match["before"]),
        scale=_SCALES.get(scale, 1),
        gap=gap,
    )  # fmt: skip
