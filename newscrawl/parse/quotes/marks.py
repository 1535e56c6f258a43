"""Reads quotation marks: which stretches of a text stand in them.

One segment is the outermost pair of marks within a paragraph. Marks are curly, straight, doubled apostrophes,
guillemets either way round, low German, corner brackets, or single where a paragraph has no double ones. A mark
that is never closed runs to the end of its paragraph, as in a quotation over several paragraphs, where each opens
anew and only the last one closes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.tokens import Tokens

_ALWAYS_OPEN: Final = frozenset("„‟「『")
_ALWAYS_CLOSE: Final = frozenset("」』")
_GUILLEMETS: Final = frozenset("«»")
_BEFORE_OPENING: Final = frozenset("([{—–-/:‘'“\"―")
_AFTER_CLOSING: Final = frozenset(")]}.,;:!?—–―،؛؟۔…")
_DOUBLES: Final[tuple[str, ...]] = ('"', "“", "''")
_OFTEN: Final = 6
_LONGEST_SINGLE: Final = 120  # tokens; a longer stretch between single marks is two apostrophes


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch in quotation marks: tokens [first, last), marks included; `open_ended` if no mark closes it."""

    first: int
    last: int
    open_ended: bool = False
    single: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """How this text uses marks that mean different things in different countries."""

    low_opening: bool
    reversed_guillemets: bool
    reversed_curly: bool
    """`”...“`, as Urdu papers set them."""
    doubles: bool
    """Quotes in double marks, so that a line in single ones is a subhead."""


_RIGHT_GUILLEMET_OPENS: Final = re.compile(r"»(?<!\w.)\w")


def habits(text: str) -> Habits:
    """Read from the whole text: one mark alone may be a slip, or have lost its partner."""
    inward = len(_RIGHT_GUILLEMET_OPENS.findall(text)) if "»" in text else 0
    turned = inward * 2 > text.count("»")
    opening, closing = text.find("“"), text.find("”")
    swapped = 0 <= closing < opening and not text[opening + 1 : opening + 2].isalnum()
    doubles = sum([text.count(mark) for mark in _DOUBLES]) >= _OFTEN
    return Habits(low_opening="„" in text, reversed_guillemets=turned, reversed_curly=swapped, doubles=doubles)


def read_marks(tokens: Tokens, first: int, last: int, habit: Habits) -> list[Segment]:
    """The segments of the paragraph [first, last), in order and apart from each other."""
    cls = tokens.cls
    marks = [i for i in range(first, last) if cls[i] & k.MARK]
    if marks and "=" in tokens.words[first:last]:
        marks = _without_values(tokens, marks)
    if not marks:
        return _read_single(tokens, first, last)
    segments: list[Segment] = []
    depth, start = 0, first
    inner = _within_guillemets(tokens, marks, habit)
    for i in marks:
        if i in inner:
            continue
        opening = _opens(tokens, i, depth, habit)
        if opening:
            if depth == 0:
                start = i
            depth = min(depth + 1, 2)
        elif depth:
            depth -= 1
            if depth == 0:
                segments.append(Segment(start, i + 1))
        elif not segments and i > first + 1 and tokens.words[i] in "”»":
            segments.append(Segment(first, i + 1))  # closes what an earlier paragraph opened
    if depth:
        segments.append(_unclosed(tokens, start, last, marks[-1], depth))
    return segments


def _within_guillemets(tokens: Tokens, marks: list[int], habit: Habits) -> frozenset[int]:
    """Other marks between guillemets that open and close: `»Han sagde: ”Nej”.«`"""
    opens = "»" if habit.reversed_guillemets else "«"
    found: list[int] = []
    between: list[int] | None = None
    for i in marks:
        word = tokens.words[i]
        if word not in _GUILLEMETS:
            if between is not None:
                between.append(i)
        elif word == opens:
            between = []
        else:
            found += between or ()
            between = None
    return frozenset(found)


def _unclosed(tokens: Tokens, start: int, last: int, final: int, depth: int) -> Segment:
    """Two marks opened and one closed: the second was a slip, and the last mark closes; else it runs on."""
    if depth == 2 and final > start and tokens.words[final] in ('"', "”"):
        return Segment(start, final + 1)
    return Segment(start, last, open_ended=True)


def _opens(tokens: Tokens, i: int, depth: int, habit: Habits) -> bool:
    mark = tokens.words[i]
    if mark in _ALWAYS_OPEN:
        return True
    if mark in _ALWAYS_CLOSE:
        return False
    if mark == "“":
        return not (depth and (habit.low_opening or habit.reversed_curly or _trails(tokens, i)))
    if mark in "«»":
        return (mark == "«") != habit.reversed_guillemets
    before, after = _neighbours(tokens, i)
    if mark == "”":  # a closing mark used to open, by a slip or as Swedes and Finns do
        return depth == 0 and before.isspace() and not after.isspace()
    left = before.isspace() or before in _BEFORE_OPENING
    right = after.isspace() or after in _AFTER_CLOSING
    if left != right:
        return left
    return depth == 0 and not before.isdigit()  # 70"+ screens


def _trails(tokens: Tokens, i: int) -> bool:
    """Does an opening mark stand where a closing one should: `“It rained,“ she said`?"""
    before, after = _neighbours(tokens, i)
    return not before.isspace() and before not in _BEFORE_OPENING and (after.isspace() or after in _AFTER_CLOSING)


def _without_values(tokens: Tokens, marks: list[int]) -> list[int]:
    """What markup left behind quotes nobody: `date="9 March"`."""
    kept: list[int] = []
    value = False
    for i in marks:
        if value or tokens.words[i - 1 if i else i] == "=":
            value = not value
        else:
            kept.append(i)
    return kept


def _neighbours(tokens: Tokens, i: int) -> tuple[str, str]:
    """The characters beside a token; a line break beyond the text."""
    text, start, end = tokens.text, tokens.starts[i], tokens.ends[i]
    return text[start - 1] if start else "\n", text[end] if end < len(text) else "\n"


def _read_single(tokens: Tokens, first: int, last: int) -> list[Segment]:
    """Segments in single marks, of a paragraph without double ones. An apostrophe is no mark: it touches a letter on
    its outer side, or follows a plural's s with nothing opened before.
    """
    segments = []
    start: int | None = None
    cls = tokens.cls
    for i in range(first, last):
        if not cls[i] & k.SINGLE:
            continue
        before, after = _neighbours(tokens, i)
        outer = before.isspace() or before in "([{—–-:"
        if start is None or i - start > _LONGEST_SINGLE:
            if outer and (after.isalnum() or after in "$£€") and not _elision(tokens, i):
                start = i
        elif not after.isalnum() and not before.isspace() and i > start + 1:
            segments.append(Segment(start, i + 1, single=True))
            start = None
    return segments


def _elision(tokens: Tokens, i: int) -> bool:
    """`'em`, `’90s`, `'til`: letters left out."""
    following = tokens.lows[i + 1] if i + 1 < len(tokens) else ""
    return following in ("em", "til", "tis", "twas", "n", "cause", "bout") or following[:2].isdigit()
