"""Tokens of a strip divided into rows: a name, then its numbers.

Where a page marks its rows, its marks are followed. Where it does not (flat text, a line of spans), a word after a
number begins the next row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from newscrawl.parse.lexicon.names import is_market_name
from newscrawl.parse.ticker_strip import marks
from newscrawl.parse.ticker_strip.lexer import Token
from newscrawl.parse.ticker_strip.readings import Figure, is_code
from newscrawl.records import Direction

_LOOKAHEAD: Final = 12
_AND: Final = "&"
_BASIS_POINTS: Final = frozenset({"bps", "bp"})
_LABELS: Final = {
    **dict.fromkeys(("last", "price", "close", "ltp", "kurs", "cours"), "price"),
    **dict.fromkeys(("change", "chg", "chg.", "chng", "net"), "change"),
    **dict.fromkeys(("vol", "volume", "high", "low", "open", "bid", "ask", "prev", "mcap"), "other"),
}


@dataclass(slots=True)
class NameCell:
    """A stretch of a row's name that stands in one cell."""

    start: int
    end: int
    role: str | None = None


@dataclass(slots=True)
class Row:
    """One row of a strip, its tokens sorted but not yet weighed."""

    start: int = -1
    end: int = -1
    name: list[NameCell] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    printed: list[Direction] = field(default_factory=list)
    """Directions printed as arrows and words."""
    hinted: list[Direction] = field(default_factory=list)
    """Directions told by class names and icons."""
    currencies: list[str | None] = field(default_factory=list)
    is_complete: bool = False
    """Whether a percentage, or a number after the first with a sign or an arrow, closes the row."""
    dated: bool = False
    """Whether a date or a time of day stands in the row."""

    @property
    def has_price(self) -> bool:
        return any(not f.percent for f in self.figures)

    @property
    def moves(self) -> bool:
        """Whether anything in the row tells of a movement."""
        told = any(f.percent or f.sign or f.role in ("change", "percent") for f in self.figures)
        return told or bool(self.printed or self.hinted)

    def extend(self, token: Token) -> None:
        if self.start < 0:
            self.start = token.start
        self.end = max(self.end, token.end)


def _closes(token: Token | None) -> bool:
    return token is not None and token.kind == "close"


class _Builder:
    """Walks the tokens of one region and builds its rows."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.rows: list[Row] = []
        self.row = Row()
        self.role: str | None = None
        self.cell_role: str | None = None
        self.arrow = False
        self.new_cell = True
        self.arrow_first = bool(tokens) and next(
            (t.kind == "direction" for t in tokens if t.kind in ("direction", "word", "number")), False
        )

    def build(self) -> list[Row]:
        for at, token in enumerate(self.tokens):
            self._take(at, token)
        self._close()
        return self.rows

    def _take(self, at: int, token: Token) -> None:
        match token.kind:
            case "cell":
                self.new_cell, self.role, self.cell_role = True, None, None
            case "role":
                self.role = self.cell_role = marks.ROLES[token.text]
            case "hint" if token.direction:
                if self.row.figures and self._name_follows(at):
                    self._close()
                self.row.hinted.append(token.direction)
            case "number":
                self._take_number(at, token)
            case "direction":
                self._take_direction(at, token)
            case "currency":
                self._take_currency(at, token)
            case "word":
                self._take_word(at, token)
            case "separator" | "open" | "close" | "unit" | "skip":
                self._take_punctuation(token)

    def _take_number(self, at: int, token: Token) -> None:
        if self._is_name(at, token):
            if self.row.is_complete:
                self._close()
            self._name(token)
            # the name that follows a code is another stretch
            self.new_cell = self._is_code_alone(token)
            return
        before = self.tokens[at - 1] if at else None
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        self.row.is_complete |= token.percent or bool((token.sign or self.arrow) and self.row.figures)
        self.row.figures.append(
            Figure(
                token.text, token.start, token.end, token.sign, token.sign_apart, token.percent, self.role,
                self.arrow, token.scale, self._gap(before, token),
                bracketed=not token.sign and before is not None and before.kind == "open" and _closes(after),
                ends_cell=after is None or after.kind == "cell", points=self._in_points(at),
            )
        )  # fmt: skip
        self.row.extend(token)
        self.arrow = self.new_cell = False
        self.role = None

    def _is_code_alone(self, token: Token) -> bool:
        return is_code(token.text) and self.row.name[-1].start == token.start

    def _in_points(self, at: int) -> bool:
        follows = next((t for t in self._ahead(at) if t.kind not in ("cell", "role", "hint")), None)
        return follows is not None and follows.kind == "unit" and follows.text.strip(" /") in _BASIS_POINTS

    def _is_name(self, at: int, token: Token) -> bool:
        """Whether a number is part of a name: `3M`, `20 Microns`, a code in a column of symbols."""
        if self.cell_role in ("symbol", "name") or self._is_leading_code(at, token):
            return True
        if token.percent or token.sign or (self.row.figures and not self.row.is_complete):
            return False
        follows = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if follows is None or follows.kind == "cell":
            return False
        if _AND in (follows.text if not follows.gap else "", self.tokens[at - 1].text if at and not token.gap else ""):
            return True  # `1&1`
        if token.scale > 1:  # `3M Company`, `3M 102.10`
            return token.text.isdigit() and follows.kind in ("word", "number") and (self.new_cell or not self.row.name)
        if follows.kind != "word" or not follows.text[0].isalpha():
            return False
        if not follows.gap:
            return True
        begins = self.new_cell and not self.row.figures
        return token.text.isdigit() and (begins or (self.row.is_complete and len(token.text) <= 2))

    def _is_leading_code(self, at: int, token: Token) -> bool:
        """Whether a number is the code that a row begins with: `7203 2,512.0`, `0005 HSBC 61.25`."""
        begins = not (self.row.name or self.row.figures) or self.row.is_complete
        plain = not (token.sign or token.percent or token.scale > 1 or self.cell_role) and is_code(token.text)
        if not (begins and plain and (token.gap or self.new_cell)):
            return False
        follows = next((t for t in self._ahead(at) if t.kind not in ("cell", "role", "hint")), None)
        if follows is None or follows.kind not in ("word", "number", "currency") or not follows.gap or follows.percent:
            return False
        return follows.kind != "number" or not (follows.sign or is_code(follows.text))

    def _gap(self, before: Token | None, token: Token) -> str:
        """What parts a number from the word or number before it: blanks, nothing, or a boundary."""
        if before is None or self.new_cell or before.kind not in ("word", "number"):
            return marks.CELL
        return self.text[before.end : token.start]

    def _take_direction(self, at: int, token: Token) -> None:
        if not self._points(at):
            self._take_word(at, token)
            return
        if self.arrow_first and self.row.figures and self._word_follows(at):
            self._close()
        if token.direction:
            self.row.printed.append(token.direction)
        self.row.extend(token)
        self.arrow, self.new_cell = True, False

    def _points(self, at: int) -> bool:
        """Whether a token of direction points and is no word of a name: arrows do, words before values do."""
        if not self.tokens[at].text[0].isalpha():
            return True
        if not self.row.name:
            return False
        follows = next((t for t in self._ahead(at) if t.kind != "hint"), None)
        return follows is None or follows.kind not in ("word",) or bool(self.row.figures)

    def _ahead(self, at: int) -> Sequence[Token]:
        """The next few tokens: looking further would read a long line over and over."""
        return self.tokens[at + 1 : at + 1 + _LOOKAHEAD]

    def _name_follows(self, at: int) -> bool:
        follows = next((t for t in self._ahead(at) if t.kind not in ("cell", "role", "hint")), None)
        return follows is not None and follows.kind == "word"

    def _word_follows(self, at: int) -> bool:
        follows = next((t for t in self._ahead(at) if t.kind in ("word", "number", "currency")), None)
        return follows is not None and follows.kind == "word"

    def _take_currency(self, at: int, token: Token) -> None:
        """A currency before or after a number; the name where the row has none (`USD 278.50`)."""
        follows = next((t for t in self._ahead(at) if t.kind not in ("role", "hint")), None)
        number_next = follows is not None and follows.kind in ("number", "direction")
        if token.text[0].isalpha() and self._names(follows, number_next):
            self._take_word(at, token)
        else:
            self.row.currencies.append(token.code)
            self.row.extend(token)
            self.new_cell = False

    def _names(self, follows: Token | None, number_next: bool) -> bool:
        """Whether the letters of a currency are the name of a row rather than the unit of a price."""
        if not self.row.figures:
            return not self.row.name or not (number_next or (follows is not None and follows.kind == "cell"))
        return self.row.is_complete and number_next

    def _take_word(self, at: int, token: Token) -> None:
        label = _LABELS.get(token.text.casefold().rstrip(":."))
        follows = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if label and self.row.name and follows is not None and (self.row.figures or self.new_cell):
            self.role = label
            self.row.extend(token)
            return
        if not any(c.isalnum() for c in token.text) and not (self.row.name and not self.row.figures):
            return
        if self.row.figures:
            if self._continues_name():
                self.row.figures.clear()
            else:
                self._close()
        self._name(token)

    def _continues_name(self) -> bool:
        """Whether the numbers so far stand amid a name: `S&P 500 I`, `Russell 2000 Index`."""
        row = self.row
        if len(row.figures) > 1 or not row.name or self.new_cell or self.arrow:
            return False
        figure = row.figures[0]
        bare = figure.text.isdigit() and len(figure.text) <= 4 and not (figure.percent or figure.sign or figure.role)
        if not bare or figure.gap == marks.CELL:
            return False
        if not figure.gap and len(figure.text) == 1:  # `A2 Milk`
            return True
        return marks.CELL in self.text or is_market_name(self.text[row.name[-1].start : figure.end])

    def _take_punctuation(self, token: Token) -> None:
        if self.row.name or self.row.figures:
            self.row.dated |= token.kind == "skip"
            if token.kind == "separator" and not self.row.figures:
                self.new_cell = self.new_cell or token.text in "|•·;¦"
                return
            if token.kind in ("close", "unit"):
                self.row.extend(token)

    def _name(self, token: Token) -> None:
        if self.new_cell or not self.row.name:
            self.row.name.append(NameCell(token.start, token.end, self.role))
            self.role = None
        else:
            self.row.name[-1].end = token.end
        self.new_cell = False
        self.row.extend(token)

    def _close(self) -> None:
        if self.row.name or self.row.figures:
            self.rows.append(self.row)
        self.row = Row()
        self.arrow = False


def split_rows(text: str, tokens: Sequence[Token]) -> list[Row]:
    """The rows of a strip."""
    rows: list[Row] = []
    region: list[Token] = []
    marked = False
    for token in tokens:
        if token.kind == "row":
            rows.extend(_region(text, region, marked))
            region, marked = [], True
        else:
            region.append(token)
    rows.extend(_region(text, region, marked))
    return rows


def _region(text: str, tokens: Sequence[Token], marked: bool) -> list[Row]:
    """The rows of a region; where the page marks its rows, a region that reads as pieces of one row is one."""
    rows = _Builder(text, tokens).build()
    if marked and len(rows) > 1 and sum(bool(r.name and r.has_price) for r in rows) <= 1:
        return [_joined(rows)]
    return rows


def _joined(rows: list[Row]) -> Row:
    whole = Row(start=min(r.start for r in rows), end=max(r.end for r in rows))
    for row in rows:
        whole.name.extend(row.name)
        whole.figures.extend(row.figures)
        whole.printed.extend(row.printed)
        whole.hinted.extend(row.hinted)
        whole.currencies.extend(row.currencies)
    return whole
