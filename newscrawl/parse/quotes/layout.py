"""A text cut up for reading, and what is read off it: paragraphs, sentences, quotations, attributions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.cues import opens_turn
from newscrawl.parse.quotes.marks import Habits, Segment, habits, read_marks
from newscrawl.parse.quotes.tokens import Tokens, sentences

CLEAR: Final = 4.0  # a margin beyond which there is no doubt
NOBODY_NAMED: Final = 0.3  # how sure a quotation is of which nobody is known, where no model says
_FEWEST_TURNS: Final = 3  # of a transcript
_SHORTEST_PLACE: Final = 3  # letters, tokens
_LONGEST_DATELINE: Final = 14
_LONGEST_SUBHEAD: Final = 12  # tokens


@dataclass(slots=True)
class Attribution:
    """A cue, its source (None: nobody named), and the token stretches of what was said."""

    cue: tuple[int, int] | None
    source: tuple[int, int] | None
    parts: list[tuple[int, int]]
    probability: float
    group: str = ""
    side: str = ""
    paragraph: int = 0
    margin: float = 9.0
    addressee: tuple[int, int] | None = None
    bounds: float = CLEAR
    """How clearly the content starts and ends where it does."""
    counted: bool = False
    """The probability is one counted on pages, of no model that would have to be calibrated."""


Before = tuple[Attribution, int]
"""Who spoke last in the paragraph, and how many sentences before."""


@dataclass(slots=True)
class Layout:
    """A text cut up: paragraphs as token ranges, their sentences, quotation segments, and each token's segment."""

    tokens: Tokens
    paragraphs: list[tuple[int, int]] = field(default_factory=list)
    sentences: list[list[tuple[int, int]]] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    numbers: Sequence[int] = ()
    """Which paragraph of the text each one is; not all of them need be laid out."""
    transcript: bool = False
    """Do several paragraphs open with a speaker's label (`ROE: ...`)?"""


def lay_out(tokens: Tokens, in_sentences: bool = True) -> Layout:
    """Paragraphs, quotation marks, sentences."""
    _name_will(tokens)
    layout = Layout(tokens, quoted=[-1] * len(tokens))
    habit = habits(tokens.text)
    first = 0
    breaks = [i for i, mask in enumerate(tokens.cls) if mask & k.NEWLINE]
    for end in [*breaks, len(tokens)]:
        if end > first:
            _add_paragraph(layout, first, end, habit)
            if in_sentences:
                layout.sentences.append(sentences(tokens, _past_dateline(layout, first, end), end, layout.quoted))
        first = end + 1
    layout.numbers = range(len(layout.paragraphs))
    layout.transcript = sum(opens_turn(tokens, *paragraph) for paragraph in layout.paragraphs) >= _FEWEST_TURNS
    return layout


def _past_dateline(layout: Layout, first: int, end: int) -> int:
    """Where the report begins after `OSLO, May 3 (NTB) —`."""
    tokens = layout.tokens
    if not tokens.words[first].isupper() or len(tokens.words[first]) < _SHORTEST_PLACE:
        return first
    for i in range(first + 1, min(end - 1, first + _LONGEST_DATELINE)):
        if tokens.cls[i] & k.DASH and layout.quoted[i] < 0:
            spaced = tokens.starts[i] > tokens.ends[i - 1] and tokens.starts[i + 1] > tokens.ends[i]
            return i + 1 if spaced and (tokens.caps[i + 1] or layout.quoted[i + 1] >= 0) else first
        if tokens.cls[i] & (k.CUE & ~k.NOUNISH | k.AUX | k.VERB | k.COLON | k.END | k.MARK):
            break
    return first


def _name_will(tokens: Tokens) -> None:
    """A capital within a sentence or a verb in the past tells the man from the verb: `“It rained,” Will said.`"""
    if "Will" not in tokens.text:
        return
    for i, word in enumerate(tokens.words[:-1]):
        if word != "Will":
            continue
        past = k.CUE_FORMS.get(tokens.lows[i + 1], ("", "", ""))[2] == "past"
        if past or (i and not tokens.cls[i - 1] & (k.END | k.NEWLINE | k.MARK | k.COLON)):
            tokens.cls[i], tokens.kinds[i] = 0, "cap"


def _add_paragraph(layout: Layout, first: int, end: int, habit: Habits) -> None:
    quoted = layout.quoted
    for segment in read_marks(layout.tokens, first, end, habit):
        if segment.single and habit.doubles and segment.last - segment.first >= end - first <= _LONGEST_SUBHEAD:
            continue  # 'A really tough decision.', a subhead where others are quoted in double marks
        number = len(layout.segments)
        layout.segments.append(segment)
        quoted[segment.first : segment.last] = [number] * (segment.last - segment.first)
    layout.paragraphs.append((first, end))
