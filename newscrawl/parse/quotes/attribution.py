"""Reads attributions off a text: cue by cue, each with its source and what was said, as stretches of tokens.

Per cue: propose sources and pick one, pick the side of the content, pick its bounds, then judge the whole. What
stands in quotation marks and was claimed by no cue is looked at last: it goes on a quotation beside it, or hangs
on a verb that is no reporting verb, or is no quotation at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes import judging
from newscrawl.parse.quotes.contents import Frame, propose_ends, propose_left, propose_sides, propose_starts
from newscrawl.parse.quotes.cues import find_cues, opens_turn
from newscrawl.parse.quotes.features import Bundle, Key
from newscrawl.parse.quotes.loose import Hold, find_hold, segment_evidence
from newscrawl.parse.quotes.marks import Habits, Segment, habits, read_marks
from newscrawl.parse.quotes.ranking import Ranker
from newscrawl.parse.quotes.sources import AT_MARKS, Proposal, lengths, propose
from newscrawl.parse.quotes.tokens import Tokens, sentences

ACCEPT, ACCEPT_NOUN = 0.5, 0.55  # what is missed weighs as much as what is wrong; nouns often mean something else
_SHORTEST = 4  # tokens; less is a link or a label
SURE = 0.8
ANNOUNCED = 0.7
NOBODY_NAMED = 0.3  # how sure a quotation is of which nobody is known, where no model says
CLEAR = 4.0  # a margin beyond which there is no doubt
_NEAR_COLON = 12
_MOST_CUES = 40  # of a sentence; the cost of each grows with the sentence, and no person writes as many
_LONGEST_HEADING = 16  # tokens
_SAYS = frozenset({"say", "says", "said"})
_FEWEST_TURNS = 3  # of a transcript
_LONG_ENOUGH = 7  # tokens, the marks included
_PAUSE = 14  # tokens between the cue and the second half of a quotation it interrupts


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
                layout.sentences.append(sentences(tokens, first, end, layout.quoted))
        first = end + 1
    layout.numbers = range(len(layout.paragraphs))
    layout.transcript = sum(opens_turn(tokens, *paragraph) for paragraph in layout.paragraphs) >= _FEWEST_TURNS
    return layout


def _name_will(tokens: Tokens) -> None:
    """A capital within a sentence or a verb in the past tells the man from the verb: `“It rained,” Will said.`"""
    if "Will" not in tokens.words:
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
        number = len(layout.segments)
        layout.segments.append(segment)
        quoted[segment.first : segment.last] = [number] * (segment.last - segment.first)
    layout.paragraphs.append((first, end))


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
        chance = ranker.accept("cue", [*judged, *facts], cue.head, *parts[0])
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
    return found + _loose(layout, ranker, paragraph, first, last, found, before)


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


def _loose(
    layout: Layout,
    ranker: Ranker,
    paragraph: int,
    first: int,
    last: int,
    found: list[Attribution],
    before: Before | None,
) -> list[Attribution]:
    """Attributions of the sentence's segments that none of those found holds, where a colon or a verb comes before."""
    tokens, quoted = layout.tokens, layout.quoted
    loose: list[Attribution] = []
    numbers = sorted({n for n in quoted[first:last] if n >= 0})
    if not found and tokens.cls[last - 1] & k.COLON and (below := _below(layout, paragraph, last)) >= 0:
        numbers.append(below)
    for number in numbers:
        segment = layout.segments[number]
        if any(a <= segment.first and segment.last <= b for f in found for a, b in f.parts):
            continue
        if (host := _interrupted(layout, segment, found)) is not None:
            host.parts.append((segment.first, segment.last))
            continue
        hold = find_hold(tokens, segment, first, quoted)
        if hold is None:
            continue
        if (host := _told_by(hold, found)) is not None:
            if _goes_with(layout, ranker, hold, host, segment, first, last) >= ACCEPT:
                host.parts.append((segment.first, segment.last))
            continue
        attribution = _hang(layout, ranker, hold, segment, first, last, found, before)
        if attribution is not None:
            attribution.paragraph = paragraph
            loose.append(attribution)
    return loose


def _told_by(hold: Hold, found: list[Attribution]) -> Attribution | None:
    """The attribution whose cue the hold is."""
    head = hold.cue.head
    return next((f for f in found if f.cue is not None and f.cue[0] <= head < f.cue[1]), None)


def _goes_with(
    layout: Layout, ranker: Ranker, hold: Hold, host: Attribution, segment: Segment, first: int, last: int
) -> float:
    """How likely a reporting verb that has its content has this segment as well: `“A gift,” she said, and “a risk.”`"""
    features = segment_evidence(layout.tokens, segment, hold.mode, first, last, layout.quoted)
    between = host.source is not None and hold.cue.last <= host.source[0] < segment.first
    aloud = any(layout.quoted[begin] >= 0 for begin, _ in host.parts)
    features.append((_GOES_WITH, (hold.mode, host.side, between, aloud, lengths(segment.first - hold.cue.last))))
    return ranker.accept("segment", features, segment.first, segment.first, segment.last)


def _below(layout: Layout, paragraph: int, last: int) -> int:
    """The quotation that opens the next paragraph, where this one ends with `last`; -1 if there is none."""
    if layout.paragraphs[paragraph][1] != last or paragraph + 1 >= len(layout.paragraphs):
        return -1
    return layout.quoted[layout.paragraphs[paragraph + 1][0]]


def _interrupted(layout: Layout, segment: Segment, found: list[Attribution]) -> Attribution | None:
    """`“We need nurses,” he said, after a pause, “and beds.”`: the attribution whose quotation broke off at a comma."""
    if not found or segment.first < 2:
        return None
    cls, (begin, stop) = layout.tokens.cls, found[-1].parts[-1]
    broken = layout.quoted[begin] >= 0 and stop - begin > 2 and (cls[stop - 1] | cls[stop - 2]) & k.COMMA
    cue = found[-1].cue
    if not broken or cue is None or not stop <= cue[0] < segment.first <= cue[1] + _PAUSE:
        return None
    return found[-1] if cls[segment.first - 1] & k.COMMA else None


def _hangs(group: str, form: str, source: str, gap: str) -> list[str]:
    return [
        f"group={group}", f"form={form}", f"source={source}", f"group={group},source={source}", f"gap={gap}",
        f"group={group},gap={gap}",
    ]  # fmt: skip


def _hangs_too(mode: str, told: bool, said: bool, margin: str, source: str, long: bool) -> list[str]:
    return [
        f"told={told}", f"{mode},said={said}", f"margin={margin}", f"{mode},source={source}",
        f"{mode},source={source},long={long}",
    ]  # fmt: skip


def _with(mode: str, side: str, between: bool, aloud: bool, gap: str) -> list[str]:
    return [f"with={mode}", f"with,{side}", f"with,past={between}", f"with,aloud={aloud}", f"with,gap={gap}"]


_GOES_WITH = Bundle("segment", _with)
_HANGS, _HANGS_TOO = Bundle("segment", _hangs), Bundle("segment", _hangs_too)


def _still_speaks(distance: int, aloud: bool, mode: str, form: str, said: bool) -> list[str]:
    return [
        "E", f"E,distance={distance}", f"E,aloud={aloud}", f"E,mode={mode}", f"E,form={form}", f"E,said={said}",
        f"E,aloud={aloud},distance={distance}", f"E,said={said},distance={distance}",
    ]  # fmt: skip


_STILL = Bundle("holder", _still_speaks)


def _going_on(layout: Layout, hold: Hold, before: Before, said: bool) -> Proposal:
    """Who spoke in a sentence before may still speak: `“It is safe,” Roe said. Only fools call it “a risk.”`"""
    told, distance = before
    assert told.source is not None
    aloud = any(layout.quoted[first] >= 0 for first, _ in told.parts)
    key: Key = (min(distance, 3), aloud, hold.mode, hold.cue.form, said)
    return Proposal(*told.source, "E", [(_STILL, key)])


def _holders(layout: Layout, hold: Hold, first: int, last: int, told: list[Attribution]) -> list[Proposal]:
    """Who may have said a loose segment: the subject of the verb it hangs on, who spoke before in the sentence, or
    nobody.
    """
    earlier = None if not told else (*told[-1].source, told[-1].cue[1])  # type: ignore[misc, index]
    if hold.mode == "bare":
        evidence: list[tuple[Bundle, Key]] = [(_STILL, (0, False, "bare", "none", True))]
        spoke = [Proposal(earlier[0], earlier[1], "I", evidence)] if earlier is not None else []
        return [*spoke, Proposal(0, 0, "N", [])]
    proposals = propose(layout.tokens, hold.cue, first, last, layout.quoted, earlier, AT_MARKS)
    return [p for p in proposals if p.side != "R" or hold.mode == "tag"]


def _hang(
    layout: Layout,
    ranker: Ranker,
    hold: Hold,
    segment: Segment,
    first: int,
    last: int,
    found: list[Attribution],
    before: Before | None,
) -> Attribution | None:
    tokens, quoted = layout.tokens, layout.quoted
    cue = hold.cue
    told = [f for f in found if f.source is not None and f.cue is not None and f.cue[0] < cue.head]
    proposals = _holders(layout, hold, first, last, told)
    if before is not None:
        proposals.insert(-1, _going_on(layout, hold, before, bool(found)))
    source, margin = ranker.pick("holder", proposals, segment.first)
    features = segment_evidence(tokens, segment, hold.mode, first, last, quoted)
    gap = lengths(cue.first - segment.last if hold.mode == "tag" else segment.first - cue.last)
    features.append((_HANGS, (cue.group, cue.form, source.side, gap)))
    long = segment.last - segment.first >= _LONG_ENOUGH
    features.append((_HANGS_TOO, (hold.mode, bool(told), bool(found), judging.coarse(margin), source.side, long)))
    chance = ranker.accept("segment", features, segment.first, segment.first, segment.last)
    if segment.first >= last:
        chance = max(chance, ACCEPT)  # a paragraph of its own, after a colon
    if chance < ACCEPT or (hold.mode == "bare" and source.side == "N"):
        return None
    if source.side == "E" and before is not None:
        before[0].parts.append((segment.first, segment.last))
        return None
    span = (source.first, source.last) if source.side != "N" else None
    return Attribution((cue.first, cue.last), span, [(segment.first, segment.last)], chance, "loose", source.side)


_TO_SOMEBODY = frozenset({"tell", "ask", "urge"})
_LONGEST_ADDRESSEE = 7


def _addressee(frame: Frame) -> tuple[int, int] | None:
    """To whom it was said: what stands between "told" and the content."""
    if frame.cue.group not in _TO_SOMEBODY:
        return None
    cls, start = frame.tokens.cls, frame.cue.last
    end = start
    while end < frame.last and frame.quoted[end] < 0 and not cls[end] & _NO_ADDRESSEE:
        end += 1
    return (start, end) if start < end <= start + _LONGEST_ADDRESSEE else None


_NO_ADDRESSEE = k.PUNCT | k.PREP | k.THAT | k.REL | k.QWORD | k.AUX | k.TIME | k.PRON & ~k.OBJ | k.CUE


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
    if "L" in side.side and (lefts := propose_left(frame)):
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
