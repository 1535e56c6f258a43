"""Reads attributions off a text: cue by cue, each with its source and what was said, as stretches of tokens.

Per cue: propose sources and pick one, pick the side of the content, pick its bounds, then judge the whole. What
stands in quotation marks and was claimed by no cue is looked at last: it goes on a quotation beside it, or hangs
on a verb that is no reporting verb, or is no quotation at all.
"""

from __future__ import annotations

from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes import judging
from newscrawl.parse.quotes.contents import Frame, propose_left, propose_sides, propose_starts
from newscrawl.parse.quotes.cues import find_cues
from newscrawl.parse.quotes.ends import propose_ends
from newscrawl.parse.quotes.hanging import hang_loose
from newscrawl.parse.quotes.layout import CLEAR, Attribution, Before, Layout
from newscrawl.parse.quotes.ranking import ACCEPT, Ranker
from newscrawl.parse.quotes.sources import propose

ACCEPT_NOUN: Final = 0.55  # nouns often mean something else
_SHORTEST: Final = 4  # tokens; less is a link or a label
SURE: Final = 0.8
ANNOUNCED: Final = 0.7
_NEAR_COLON: Final = 12
_MOST_CUES: Final = 40  # of a sentence; the cost of each grows with the sentence, and no person writes as many
_LONGEST_HEADING: Final = 16  # tokens
_SAYS: Final = frozenset({"say", "says", "said"})


def attributions(layout: Layout, ranker: Ranker) -> list[Attribution]:
    """All attributions of a text, in reading order of their cues."""
    found: list[Attribution] = []
    cls = layout.tokens.cls
    for number, cuts in enumerate(layout.sentences):
        before: Before | None = None
        heading = _is_heading(layout, number)
        for index, (first, last) in enumerate(cuts):
            if last - first >= _SHORTEST or cls[last - 1] & k.COLON:
                told = _in_sentence(layout, ranker, number, first, last, before and (before[0], index - before[1]))
                if heading:
                    told = [read for read in told if read.cue is not None and layout.tokens.lows[read.cue[0]] in _SAYS]
                found += told
                named = [attribution for attribution in told if attribution.source is not None]
                before = (named[-1], index) if named else before
    return found


def _is_heading(layout: Layout, number: int) -> bool:
    """A short line without a full stop and without marks: a subhead or an item of a list. What looks like a cue there
    mostly is none ("Plymouth protests enter their second week", "Southwold: One child in hospital").
    """
    first, last = layout.paragraphs[number]
    if last - first > _LONGEST_HEADING or layout.tokens.cls[last - 1] & (k.END | k.COLON | k.MARK | k.SINGLE):
        return False
    return not layout.transcript and max(layout.quoted[first:last]) < 0


def _in_sentence(
    layout: Layout, ranker: Ranker, paragraph: int, first: int, last: int, before: Before | None = None
) -> list[Attribution]:
    found: list[Attribution] = []
    tokens, quoted = layout.tokens, layout.quoted
    earlier: tuple[int, int, int] | None = None
    for cue in find_cues(tokens, first, last, quoted)[:_MOST_CUES]:
        proposals = propose(tokens, cue, first, last, quoted, earlier)
        source, margin = ranker.pick("source", proposals, cue.head)
        frame = Frame(tokens, cue, source, first, source.first if source.side == "F" else last, quoted)
        if announced := _announced(layout, frame, paragraph) or _turn(layout, frame, paragraph):
            span = (source.first, source.last) if source.side != "N" else None
            found.append(Attribution((cue.first, cue.last), span, [announced], ANNOUNCED, cue.group, source.side))
            continue
        judged = judging.cue(frame, margin, earlier is not None)
        if ranker.hopeless(judged) and len(proposals) > 1:
            continue
        parts, facts, clear = _content(frame, ranker, earlier is not None)
        if not parts:
            continue
        begin, end = parts[0]
        chance = ranker.accept("cue", [*judged, *facts], cue.head, begin, end)
        if cue.group == "colon":
            parts = _whole_turn(layout, frame, parts, paragraph)
        if len(proposals) == 1 and source.side == "L" and cue.form == "ing":
            chance = max(chance, SURE)
        if chance < (ACCEPT_NOUN if cue.group == "noun" else ACCEPT):
            continue
        span = (source.first, source.last) if source.side != "N" else None
        words, told = (cue.first, cue.last), _addressee(frame)
        read = Attribution(words, span, parts, chance, cue.group, source.side, paragraph, margin, told, clear)
        if crossed := [other for other in found if _cross(read, other)]:
            if max(other.probability for other in crossed) >= chance:
                continue
            found = [other for other in found if other not in crossed]
        found.append(read)
        if span is not None:
            earlier = (span[0], span[1], cue.last)
    return found + hang_loose(layout, ranker, paragraph, first, last, found, before)


def _cross(one: Attribution, other: Attribution) -> bool:
    """Two reports each within the other: one of them is misread."""
    return _holds(one, other.cue) and _holds(other, one.cue)


def _holds(attribution: Attribution, cue: tuple[int, int] | None) -> bool:
    return cue is not None and any(first <= cue[0] < last for first, last in attribution.parts)


def _announced(layout: Layout, frame: Frame, paragraph: int) -> tuple[int, int] | None:
    """The paragraph after one that ends in a cue and a colon ("The charity notes:")."""
    tokens, last = layout.tokens, frame.last
    if not tokens.cls[last - 1] & k.COLON or layout.paragraphs[paragraph][1] != last or frame.cue.group == "colon":
        return None
    if last - frame.cue.last > _NEAR_COLON or layout.quoted[last - 1] >= 0 or paragraph + 1 >= len(layout.paragraphs):
        return None
    first, stop = layout.paragraphs[paragraph + 1]
    if layout.quoted[first] >= 0:
        return first, layout.segments[layout.quoted[first]].last
    return first, stop - 1 if stop - first > 1 and tokens.cls[stop - 1] & k.END else stop


def _turn(layout: Layout, frame: Frame, paragraph: int) -> tuple[int, int] | None:
    """In a transcript, the rest of a paragraph that opens with a speaker's label (`ROE: ...`)."""
    start, stop = layout.paragraphs[paragraph]
    if frame.cue.form != "turn" or not layout.transcript or frame.first != start or layout.quoted[frame.cue.last] >= 0:
        return None
    return frame.cue.last, stop - 1 if layout.tokens.cls[stop - 1] & k.END else stop


def _whole_turn(layout: Layout, frame: Frame, parts: list[tuple[int, int]], paragraph: int) -> list[tuple[int, int]]:
    """In a transcript a turn is the whole paragraph, not its first sentence."""
    start, stop = layout.paragraphs[paragraph]
    begin, end = parts[-1]
    if frame.first != start or layout.quoted[begin] >= 0 or frame.last - end > 1 or stop - start < _SHORTEST:
        return parts
    return [*parts[:-1], (begin, stop - 1 if layout.tokens.cls[stop - 1] & k.END else stop)]


_TO_SOMEBODY: Final = frozenset({"tell", "ask", "urge"})
_LONGEST_ADDRESSEE: Final = 7


def _addressee(frame: Frame) -> tuple[int, int] | None:
    """To whom it was said: what stands between "told" and the content."""
    if frame.cue.group not in _TO_SOMEBODY:
        return None
    cls, start = frame.tokens.cls, frame.cue.last
    end = start
    while end < frame.last and frame.quoted[end] < 0 and not cls[end] & _NO_ADDRESSEE:
        end += 1
    return (start, end) if start < end <= start + _LONGEST_ADDRESSEE else None


_NO_ADDRESSEE: Final = k.PUNCT | k.PREP | k.THAT | k.REL | k.QWORD | k.AUX | k.TIME | k.PRON & ~k.OBJ | k.CUE


def _content(frame: Frame, ranker: Ranker, earlier: bool) -> tuple[list[tuple[int, int]], judging.Facts, float]:
    """What was said, what it tells about whether it was, and how clear its bounds are."""
    sides = propose_sides(frame)
    clear = CLEAR
    if not sides:
        return [], [], clear
    head = frame.cue.head
    side, margin = ranker.pick("side", sides, head)
    parts: list[tuple[int, int]] = []
    facts: judging.Facts = []
    if "L" in side.side and (lefts := propose_left(frame, earlier)):
        left, _ = ranker.pick("left", lefts, head)
        parts.append((left.first, left.last))
        facts.append(judging.on_left(frame, left))
    if "R" in side.side and (starts := propose_starts(frame)):
        start, sure = ranker.pick("start", starts, head)
        if ends := propose_ends(frame, start.first):
            end, clear = ranker.pick("end", ends, head)
            clear = min(sure, clear, CLEAR)
            parts.append((start.first, end.last))
            facts += judging.on_right(frame, start.first, end.last, sure)
    if not parts:
        return [], [], clear
    return parts, facts + judging.said(frame, parts[-1], side.side, margin, earlier), clear
