"""Where on a page strips may stand, told by its texts alone: most pages hold no strip, and this is all they cost.

One search over the short texts of a page finds what price lists print and other lists seldom do: numbers with
decimals, percentages, arrows, signed numbers. Values that stand close together, with few words between them, make a
cluster; the tree is only looked at around clusters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import accumulate, compress, islice
from typing import Final

from newscrawl.parse.lexicon.names import is_market_name
from newscrawl.parse.lexicon.ticker_words import DOWN_ARROWS, UP_ARROWS
from newscrawl.parse.ticker_strip.lexer import names_direction

_SHORT: Final = 80
_PROSE: Final = 300
_LONGEST: Final = 20_000
_SENTENCE: Final = 15
_NAME_WORDS: Final = 4
_WORDS_PER_NUMBER: Final = 5
_WORDS_BESIDE: Final = 8
_MIN_NUMBERS: Final = 2
_MAX_GAP: Final = 12
_MAX_WORDS_BETWEEN: Final = 24
_MAX_VALUES: Final = 4_000
_CHARS_PER_VALUE: Final = 50
_MAX_NODES: Final = 3_000
_FARTHEST: Final = 150
_VALUES_PER_MOVE: Final = 12
_NAMES_BEFORE: Final = 4

_DIGITS: Final = "0-9٠-٩۰-۹०-९০-৯๐-๙０-９"
_SIGNS: Final = r"+\-−–±＋－"
_SEPARATORS: Final = ".,'’٫٬．，"
_PLAIN_ARROWS: Final = "".join(a for a in UP_ARROWS + DOWN_ARROWS if a <= "\uffff")
_FAR_ARROWS: Final = "".join(a for a in UP_ARROWS + DOWN_ARROWS if a > "\uffff")
# Each of these begins with the class of all that its matches begin with, which is searched for fast.
# Digits in several groups after a sign are a telephone number, a dash between blanks parts two texts.
_SIGNED: Final = rf"(?<=[{_SIGNS}])(?<![\w.,)].)(?:\s(?<!\S\s[\-−–－]\s))?[.,]?(?!\d{{1,4}}[\s(/-]{{1,3}}\d)[{_DIGITS}]"
_PERCENT: Final = rf"(?<=[%٪％])(?:(?<=[{_DIGITS}].)|(?<=[{_DIGITS}]\s.)|(?=\s?[{_SIGNS}]?[{_DIGITS}]))"
_MOVE: Final = re.compile(rf"[%٪％{_PLAIN_ARROWS}{_SIGNS}](?:{_PERCENT}|(?<=[{_PLAIN_ARROWS}])|{_SIGNED})")
# Whole percentages are those of offers; whole numbers with a sign may be changes.
_TELLING: Final = re.compile(
    rf"[{_PLAIN_ARROWS}{_SEPARATORS}%٪％{_SIGNS}](?:(?<=[{_PLAIN_ARROWS}])|(?<=[{_SEPARATORS}])[{_DIGITS}]+\s?[%٪％]"
    rf"|(?<=[%٪％])\s?[{_SIGNS}]?[{_DIGITS}]+[{_SEPARATORS}][{_DIGITS}]|{_SIGNED}(?![{_DIGITS}]*\s?[%٪％]))"
)
_DECIMAL: Final = re.compile(rf"[{_DIGITS}][{_SEPARATORS}](?=[{_DIGITS}])")
# Every page is searched with this one, so it says less than it should: where a value may be. A hyphen is too common to
# look at, and characters beyond U+FFFF in a class are tested one by one.
_MARK: Final = re.compile(
    rf"[{_SEPARATORS}+−±%٪％{_PLAIN_ARROWS}](?:(?<=[{_DIGITS}].)[{_DIGITS}]|(?<=[^{_SEPARATORS}]))"
)
_FAR_MARK: Final = re.compile(f"[{_FAR_ARROWS}]")
_DATE: Final = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2,4})?|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[:.]\d\d\s?(?:h|Uhr|[ap]\.?m)\b"
)
_WORDS: Final = re.compile(r"[^\W\d_]{2,}")
_NUMBERS: Final = re.compile(r"\d[\d.,'’]*")


@dataclass(frozen=True, slots=True)
class Glance:
    """What a text is made of."""

    words: int
    numbers: int
    values: int
    """How many numbers with decimals, percentages, arrows and signed numbers, if it prints some as a strip does."""

    @property
    def is_sentence(self) -> bool:
        return self.words >= _SENTENCE and self.words > _NAME_WORDS * self.numbers


@lru_cache(maxsize=4096)
def glance(text: str) -> Glance:
    """What a text is made of."""
    text = text.strip()
    words, numbers = len(_WORDS.findall(text)), len(_NUMBERS.findall(text))
    return Glance(words, numbers, _values(text, words, numbers))


def _values(text: str, words: int, numbers: int) -> int:
    if (len(text) > _SHORT and not is_dense(words, numbers)) or "://" in text:
        return 0
    moves, decimals = len(_MOVE.findall(text)) + _far_arrows(text), len(_DECIMAL.findall(text))
    if len(text) > _SHORT or moves or (decimals and _DECIMAL.search(_DATE.sub("", text))):
        return moves + decimals
    return 0


def _far_arrows(text: str) -> int:
    return sum(text.count(arrow) for arrow in _FAR_ARROWS if arrow in text)


def is_dense(words: int, numbers: int) -> bool:
    """Whether there are as many numbers among the words as a strip has."""
    return numbers >= _MIN_NUMBERS and words <= _WORDS_PER_NUMBER * numbers + _WORDS_BESIDE


@dataclass(frozen=True, slots=True)
class _Texts:
    """The short texts of a page that are more than white space, and the numbers of their text nodes."""

    short: Sequence[str]
    places: Sequence[int]
    total: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Values that stand close together."""

    page: _Texts
    group: Sequence[int]
    """The short texts that hold them."""

    @property
    def hits(self) -> list[int]:
        """Numbers, in document order, of the page's text nodes that hold them."""
        return [self.page.places[at] for at in self.group]

    @property
    def room(self) -> int:
        """How many text nodes stand between the nearest sentences: an element that holds more holds one of them."""
        short, places = self.page.short, self.page.places
        first, last = _sentence(short, self.group[0], -1), _sentence(short, self.group[-1], 1)
        after = places[last] if last < len(short) else self.page.total
        return min(_MAX_NODES, after - (places[first] if first >= 0 else -1) - 1)

    @property
    def is_plain(self) -> bool:
        """Whether the texts themselves tell of movements, or name what is quoted; else class names and icons must."""
        return _is_plain(self.page.short[max(0, self.group[0] - _NAMES_BEFORE) : self.group[-1] + 2])


def find_clusters(texts: Sequence[str]) -> Iterator[Cluster]:
    """The clusters among the texts of a page, in document order."""
    # most texts of a page are the white space between its tags, and most characters stand in scripts
    kept = [not t.isspace() and (len(t) < _PROSE or (len(t) < _LONGEST and "{" not in t)) for t in texts]
    short = list(compress(texts, kept))
    counted = _count(short)
    hits = [at for at in sorted(counted) if _may_be_dense(short[at], counted[at]) and glance(short[at]).values]
    if sum(glance(short[at]).values for at in hits) < _MIN_NUMBERS:
        return
    page = _Texts(short, list(compress(range(len(texts)), kept)), len(texts))
    for group in _groups(short, hits):
        seen = [glance(short[at]) for at in group]
        if sum(g.values for g in seen) >= _MIN_NUMBERS and is_dense(
            sum(g.words for g in seen), sum(g.numbers for g in seen)
        ):
            yield Cluster(page, group)


def _count(short: Sequence[str]) -> Mapping[int, int]:
    """How many values each text may hold, by its number; texts without one are left out."""
    line = "\n".join(short)
    marks = [m.start() for m in islice(_MARK.finditer(line), _MAX_VALUES)]
    if any(arrow in line for arrow in _FAR_ARROWS):  # at once false where no character of the line is that far
        marks += [m.start() for m in islice(_FAR_MARK.finditer(line), _MAX_VALUES)]
    if not marks:
        return {}
    return Counter(map(partial(bisect_right, list(accumulate(len(t) + 1 for t in short))), marks))


def _may_be_dense(text: str, values: int) -> bool:
    """A glance at a glance: long texts with few values are prose."""
    return len(text) <= _SHORT or len(text) <= _CHARS_PER_VALUE * (1 + values)


def _sentence(short: Sequence[str], at: int, step: int) -> int:
    """Where the nearest text that is long and has many words stands; just off the page where there is none."""
    for there in range(at + step, max(-1, min(len(short), at + step * _FARTHEST)), step):
        if len(short[there]) > _SHORT and short[there].count(" ") > _SENTENCE * 2:
            return there
    return len(short) if step > 0 else -1


def _groups(short: Sequence[str], hits: Sequence[int]) -> Iterator[list[int]]:
    """The hits, parted where many texts, many words or a sentence stand between two of them."""
    group: list[int] = []
    for at in hits:
        if group and not _is_near(short, group[-1], at):
            yield group
            group = []
        group.append(at)
    if group:
        yield group


def _is_near(short: Sequence[str], left: int, right: int) -> bool:
    if right - left > _MAX_GAP:
        return False
    between = [glance(short[at]) for at in range(left + 1, right)]
    return sum(g.words for g in between) <= _MAX_WORDS_BETWEEN and not any(g.is_sentence for g in between)


def _is_plain(texts: Sequence[str]) -> bool:
    line = "\n".join(texts)
    moves = len(_TELLING.findall(line)) + _far_arrows(line)
    if moves >= _MIN_NUMBERS and moves * _VALUES_PER_MOVE >= len(_DECIMAL.findall(line)):
        return True
    labels = [t for t in texts if len(t) < _SHORT and glance(t).words <= _NAME_WORDS]
    if sum(map(names_direction, labels)) >= _MIN_NUMBERS:
        return True
    names = {t[: m.start()] if (m := _NUMBERS.search(t)) else t for t in labels}
    return sum(map(is_market_name, names)) >= _MIN_NUMBERS
