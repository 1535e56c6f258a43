"""The readings of one row: where its name ends, which number is the price, which the change, which the percentage.

Every reading that the characters allow is weighed. What the page marks (cells, roles, signs, percent signs) weighs
first, then whether price, change and percentage agree, then whether the name is a known one. The best reading wins; how
far it leads, and over what, tells whether the row is decided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from newscrawl.parse.lexicon.names import is_market_name, may_end_in_digits
from newscrawl.parse.ticker_strip.arithmetic import agreement
from newscrawl.parse.ticker_strip.marks import CELL
from newscrawl.parse.ticker_strip.numbers import SPACES, decimals, read_number

_MAX_NAME_DIGITS: Final = 5
_MAX_NUMBERS: Final = 12
_MIN_CODE: Final = 4
_MAX_CODE: Final = 6
_POINT: Final = Decimal("0.01")

# Weights of a reading. Only their order matters: arithmetic outweighs the lexicon, and that the shape of the digits.
_AGREES: Final = {"percent": 8.0, "fraction": 7.0}
_DISAGREES: Final = -3.0
_KNOWN_NAME: Final = 3.0
_DIGITS_MOVED: Final = -1.5
_OWN_CELL: Final = 2.5
_UNREADABLE: Final = -12.0
_UNUSED: Final = -1.0
_SPACED_GROUP: Final = {" ": -0.5}
_PARTED: Final = -2.0
_MARGIN: Final = 0.25


@dataclass(frozen=True, slots=True)
class Figure:
    """One printed number of a row."""

    text: str
    start: int
    end: int
    sign: str = ""
    sign_apart: bool = False
    percent: bool = False
    role: str | None = None
    arrow: bool = False
    """An arrow or a word of direction stands right before it."""
    scale: int = 1
    gap: str = ""
    """The white space before it, or a boundary; empty where it is glued to what stands before."""
    bracketed: bool = False
    """It stands in brackets of its own."""
    ends_cell: bool = False
    """A boundary stands right behind it."""
    points: bool = False
    """It is printed in basis points."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a row."""

    name_end: int
    """Offset where the name ends, if digits belong to it; else -1."""
    price: Decimal | None = None
    change: Decimal | None = None
    percent: Decimal | None = None
    change_sign: str = ""
    percent_sign: str = ""
    weight: float = 0.0
    readable: bool = True
    fine: bool = False
    """Whether price or percentage were printed with decimals."""
    code: str = ""
    """The number that is no value but the security's code."""


@dataclass(frozen=True, slots=True)
class Notation:
    """The decimal signs of a strip: that of prices, and that of changes and percentages."""

    price: str
    change: str


@dataclass(frozen=True, slots=True)
class _Cut:
    """A division of the figures between name and values."""

    name_end: int
    figures: tuple[Figure, ...]
    weight: float
    code: str = ""


def readings(name: str, figures: Sequence[Figure], notation: Notation, falling: bool) -> list[Reading]:
    """Every reading of a row, best first. `falling` tells that an arrow, a word or a class name points down."""
    found: list[Reading] = []
    for cut in _cuts(name, tuple(figures[:_MAX_NUMBERS]), notation):
        found.extend(_assign(cut, notation, falling))
    return sorted(found, key=lambda r: -r.weight)


def _cuts(name: str, figures: tuple[Figure, ...], notation: Notation) -> Iterator[_Cut]:
    plain = _Cut(-1, figures, _KNOWN_NAME if is_market_name(name) else 0.0)
    for cut in (plain, *_name_takes(name, figures, notation), *_coded(figures)):
        yield cut
        yield from _merged(cut, notation)


def _name_takes(name: str, figures: tuple[Figure, ...], notation: Notation) -> Iterator[_Cut]:
    """The first number, or its first digits, as the end of the name (`KSE100`, `S&P 500`)."""
    if not name or not figures:
        return
    first, rest = figures[0], figures[1:]
    if first.percent or first.role or first.gap.strip(SPACES) or (first.sign and first.gap):
        return
    stem = name + first.gap + first.sign
    if first.text.isdigit() and len(first.text) <= _MAX_NAME_DIGITS and any(not f.percent for f in rest):
        weight = _name_weight(stem + first.text)
        # digits glued to a name are its own where a boundary follows, or a blank and another plain number
        yield _Cut(
            first.end, rest, weight + _OWN_CELL * (not first.gap and (first.ends_cell or _is_set_apart(rest[0])))
        )
    if first.sign:
        return
    for at in range(1, min(_MAX_NAME_DIGITS + 1, len(first.text))):
        head, tail = first.text[:at], first.text[at:]
        if not head.isdigit():
            break
        if tail[0].isdigit() and tail != "0" and read_number(tail, notation.price):
            begin = first.end - len(first.text) + at
            value = replace(first, text=tail, start=begin)
            yield _Cut(begin, (value, *rest), _name_weight(stem + head))


def _is_set_apart(figure: Figure) -> bool:
    return bool(figure.gap) and not (figure.sign or figure.arrow or figure.percent or figure.bracketed)


def _coded(figures: tuple[Figure, ...]) -> Iterator[_Cut]:
    """The first number as the code that follows a name in a cell of its own (`Merrow | 005930 | 72,500`)."""
    if len(figures) < 2 or figures[0].gap != CELL or not figures[0].ends_cell or not is_code(figures[0].text):
        return
    if not (figures[0].sign or figures[0].percent or figures[0].role):
        # no price begins with a nought, and few have six digits
        certain = figures[0].text[0] == "0" or len(figures[0].text) == _MAX_CODE
        yield _Cut(-1, figures[1:], _DIGITS_MOVED + certain, figures[0].text)


def is_code(text: str) -> bool:
    """Whether digits may be the code of a security, as exchanges in East Asia and the Gulf give them."""
    return text.isdigit() and _MIN_CODE <= len(text) <= _MAX_CODE


def _name_weight(name: str) -> float:
    return _KNOWN_NAME + 0.5 if is_market_name(name) else _DIGITS_MOVED


def _merged(cut: _Cut, notation: Notation) -> Iterator[_Cut]:
    """Two or three neighbours that blanks part as one grouped number (`7 105,83`)."""
    figures = cut.figures
    for at in range(len(figures) - 1):
        text, weight = figures[at].text, cut.weight
        for end in range(at + 1, min(at + 3, len(figures))):
            right = figures[end]
            if right.sign or right.arrow or len(right.gap) != 1 or right.gap not in SPACES or figures[end - 1].percent:
                break
            text += right.gap + right.text
            weight += _SPACED_GROUP.get(right.gap, 1.5)
            if read_number(text, notation.price) is None:
                break
            whole = replace(figures[at], text=text, end=right.end, percent=right.percent, scale=right.scale)
            yield replace(cut, figures=(*figures[:at], whole, *figures[end + 1 :]), weight=weight)


def _assign(cut: _Cut, notation: Notation, falling: bool) -> Iterator[Reading]:
    """The ways to hand out price, change and percentage among the figures of one division."""
    figures = _with_yield([f for f in cut.figures if f.role != "other"])
    percents = [f for f in figures if f.percent or f.role == "percent"]
    others = [f for f in figures if not (f.percent or f.role == "percent")]
    made = False
    for price, change, percent, weight in _roles(others, percents):
        reading = _reading(cut, notation, falling, price, change, percent)
        if reading is not None:
            made = True
            yield replace(reading, weight=reading.weight + weight)
    if not made:
        yield from _parted(cut, notation, falling)


def _with_yield(figures: list[Figure]) -> list[Figure]:
    """Where the change is printed in basis points, the percentage is the yield of a bond, and so its price."""
    if not any(f.points for f in figures):
        return figures
    return [replace(f, percent=False, role="price") if f.percent and not f.sign else f for f in figures]


_Roles = tuple[Figure | None, Figure | None, Figure | None, float]


def _roles(others: list[Figure], percents: list[Figure]) -> Iterator[_Roles]:
    percent = percents[0] if percents else None
    spare = _UNUSED * max(0, len(percents) - 1)
    if not others:
        yield None, None, percent, spare
    for i, price in enumerate(others):
        bonus = _price_weight(price, i, others)
        if len(others) == 1:
            yield price, None, percent, bonus + spare
        for j, change in enumerate(others):
            if i == j:
                continue
            weight = bonus + _change_weight(change, i, j) + spare + _UNUSED * (len(others) - 2)
            yield price, change, percent, weight
            if percent is None:
                for k, third in enumerate(others):
                    if k not in (i, j) and third.role is None and not third.text.isdigit():
                        yield price, change, third, weight - 1.5 - (k < j)


def _price_weight(figure: Figure, place: int, others: list[Figure]) -> float:
    weight = -0.4 * place
    if figure.role == "price":
        weight += 3
    elif figure.role is not None:
        weight -= 3
    if figure.sign and not figure.sign_apart:
        weight -= 3 if len(others) > 1 else 2
    if figure.arrow and len(others) > 1:
        weight -= 1
    return weight


def _change_weight(figure: Figure, price: int, place: int) -> float:
    weight = -0.2 * abs(place - price - 1)
    if figure.role == "change":
        weight += 3
    elif figure.role is not None:
        weight -= 3
    if figure.sign:
        weight += 0.5
    return weight


def _reading(
    cut: _Cut, notation: Notation, falling: bool, price: Figure | None, change: Figure | None, percent: Figure | None
) -> Reading | None:
    """One reading; None where a figure is no number in this notation."""
    if price and price.sign and not price.sign_apart and change is None and price.role != "price":
        change = price
        price = None
    values: list[Decimal | None] = []
    for figure, decimal in ((price, notation.price), (change, notation.change), (percent, notation.change)):
        value = read_number(figure.text, decimal) if figure else None
        if figure and value is None:
            return None
        values.append(value * (_POINT if figure.points else figure.scale) if figure and value is not None else None)
    amount, moved, share = values
    if amount == 0:
        return None
    change_sign, percent_sign = change.sign if change else "", percent.sign if percent else ""
    if change and share is not None and moved is not None and amount is not None:
        change_sign = change_sign or _accounted(change, amount, moved, share, falling)
    if amount and moved and share is None and change and not (change.sign or change.arrow) and 2 * moved >= amount:
        return None  # two prices side by side, bought and sold at
    weight = cut.weight
    if amount is not None and moved is not None and share is not None:
        down = falling or (change_sign == "-" and not percent_sign)
        agreed = agreement(amount, _signed(moved, change_sign, falling), _signed(share, percent_sign, down))
        weight += _AGREES[agreed] if agreed else _DISAGREES
    if amount is not None and moved is not None and moved >= amount:
        weight -= 2
    fine = any(f and decimals(f.text, d) for f, d in ((price, notation.price), (percent, notation.change)))
    return Reading(cut.name_end, amount, moved, share, change_sign, percent_sign, weight, True, fine, cut.code)


def _accounted(change: Figure, price: Decimal, moved: Decimal, share: Decimal, falling: bool) -> str:
    """A minus where accountants' brackets stand for one and arithmetic does not object; else nothing."""
    if not change.bracketed or change.arrow or falling or agreement(price, -moved, -share) is None:
        return ""
    return "-"


def _signed(value: Decimal, sign: str, falling: bool) -> Decimal:
    return -value if sign == "-" or (not sign and falling) else value


def _parted(cut: _Cut, notation: Notation, falling: bool) -> Iterator[Reading]:
    """Two numbers glued without a sign (`9078.020.24%`), parted after the decimals: two, more often than not."""
    for at, figure in enumerate(cut.figures):
        if read_number(figure.text, notation.price) is not None:
            continue
        for places in (2, 3, 4, 1) if figure.percent else ():
            figures = _halves(cut.figures, at, places, notation)
            if figures:
                weight = cut.weight + _PARTED - 0.3 * (places != 2)
                yield from _assign(replace(cut, figures=figures, weight=weight), notation, falling)
        break
    yield Reading(-1, weight=_UNREADABLE + cut.weight, readable=False)


def _halves(figures: tuple[Figure, ...], at: int, places: int, notation: Notation) -> tuple[Figure, ...]:
    """The figures with one parted in two, so many places after its decimal sign; empty where that gives no numbers."""
    figure = figures[at]
    cut = figure.text.find(notation.price) + 1 + places
    left, right = figure.text[:cut], figure.text[cut:]
    if cut <= places or read_number(left, notation.price) is None or read_number(right, notation.change) is None:
        return ()
    halves = (replace(figure, text=left, percent=False), replace(figure, text=right, gap="", sign=""))
    return (*figures[:at], *halves, *figures[at + 1 :])


def is_decided(name: str, ranked: Sequence[Reading]) -> bool:
    """Whether the best reading of a row may be trusted.

    Two readings that part glued digits differently and weigh the same decide nothing; nor does a row whose figures
    agree under no reading while the name is one that digits may follow.
    """
    if not ranked or not ranked[0].readable:
        return False
    best = ranked[0]
    rivals = [r for r in ranked[1:] if r.price != best.price and r.readable]
    if not rivals:
        return True
    if best.weight - rivals[0].weight < _MARGIN:
        return False
    if None in (best.price, best.change, best.percent) or best.weight >= _AGREES["fraction"] - _KNOWN_NAME:
        return True
    return not (may_end_in_digits(name) and any(r.name_end >= 0 for r in rivals))
