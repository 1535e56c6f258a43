"""Proposes what was said: which side of the cue and where it starts, with features that rank the proposals;
`newscrawl.parse.quotes.ends` proposes where it ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.cues import Cue
from newscrawl.parse.quotes.features import Bundle, Key
from newscrawl.parse.quotes.sources import Proposal, lengths
from newscrawl.parse.quotes.tokens import Tokens

_START_REACH: Final = 22
_MOST_STARTS: Final = 10
_CLAUSE: Final = 8  # tokens from the start of a clause to its verb
_EDGE: Final[tuple[str, ...]] = ("edge", "edge", "edge")


class Frame:
    """A cue in its sentence with its source chosen: what the proposals for its content look at."""

    __slots__ = ("after", "before", "cue", "first", "kinds", "last", "quoted", "shift", "source", "tokens")

    def __init__(self, tokens: Tokens, cue: Cue, source: Proposal, first: int, last: int, quoted: list[int]) -> None:
        self.tokens, self.cue, self.source = tokens, cue, source
        self.first, self.last, self.quoted = first, last, quoted
        adjacent = source.side in ("L", "R")
        self.before = min(cue.group_first, source.first) if adjacent else cue.group_first
        self.after = max(cue.last, source.last) if adjacent else cue.last
        inside = tokens.kinds[first:last]
        if max(quoted[first:last]) >= 0:
            inside = ["quote" if quoted[i] >= 0 else tokens.kinds[i] for i in range(first, last)]
        self.kinds = [*_EDGE, *inside, *_EDGE]
        self.shift = len(_EDGE) - first

    def tense(self, first: int) -> str:
        """The tense of the first verb from a token on."""
        for i in range(first, min(first + _CLAUSE, self.last)):
            if here := _tense(self.tokens.lows[i], self.tokens.kinds[i]):
                return here
        return ""

    def tenses(self) -> list[str]:
        """For each token of the sentence, the tense of the first verb from there on, within a few words."""
        found, tense, since = [""], "", 0
        lows, kinds = self.tokens.lows, self.tokens.kinds
        for i in range(self.last - 1, self.first - 1, -1):
            since += 1
            if kinds[i] in _VERBAL and self.quoted[i] < 0 and (here := _tense(lows[i], kinds[i])):
                tense, since = here, 0
            found.append(tense if since < _CLAUSE else "")
        return found[::-1]

    def finite(self, first: int, stop: int) -> tuple[list[int], list[int]]:
        """For each place from `first` up to `stop`: how many finite verbs stand between `first` and it, and where the
        next comma, dash or semicolon is.
        """
        kinds, shift = self.kinds, self.shift
        counts, count = [0], 0
        for i in range(first, stop):
            kind = kinds[i + shift]
            count += kind in _FINITE or (kind == "ed" and kinds[i + shift - 1] in _BEFORE_FINITE)
            counts.append(count)
        breaks, at = [stop], stop
        for i in range(stop - 1, first - 1, -1):
            if kinds[i + shift] in _BREAKS:
                at = i
            breaks.append(at)
        return counts, breaks[::-1]

    def kind(self, i: int) -> str:
        """The class of a token in one word; `quote` within quotation marks, `edge` outside of the sentence."""
        at = i + self.shift
        return self.kinds[at] if 0 <= at < len(self.kinds) else "edge"


_PRESENT: Final = frozenset(
    ["is", "are", "am", "has", "have", "do", "does", "can", "will", "may", "must", "shall", "isn't", "aren't"]
)


_FINITE: Final = frozenset(["aux", "cue", "pronaux", "verb"])
_BEFORE_FINITE: Final = frozenset(["adv", "body", "cap", "doc", "low", "lows", "own", "pron", "rel", "role", "title"])
_BREAKS: Final = frozenset(["comma", "dash", "semi", "colon", "bracket"])
_VERBAL: Final = frozenset(["aux", "cue", "ed", "ing", "pronaux", "verb"])


@lru_cache(maxsize=4096)
def _tense(low: str, kind: str) -> str:
    """What a verb's form tells: present, past, a participle in -ing, an infinitive's to; nothing of other words."""
    if kind == "aux":
        return "now" if low in _PRESENT else "then"
    if kind == "pronaux":
        return "then" if low.endswith("d") else "now"
    if kind == "cue":
        form = k.CUE_FORMS[low][2]
        return "now" if form in ("s", "base") else "then" if form == "past" else "ing"
    if kind in ("ed", "ing"):
        return kind
    if kind == "verb":
        return "now" if low.endswith("s") else "verb"
    return ""


def _side_before(side: str, before: str, before2: str, source: str, left: bool, right: str) -> list[str]:
    names = (f"before={before}", f"before={before},{before2}", f"side={source}", f"before={before},side={source}")
    marks = (f"{side},marks={left},{right}", f"{side},marks={left},{right},{source}")
    return [side, *(f"{side},{name}" for name in names), *marks]


def _side_after(side: str, before: str, after: str, after2: str) -> list[str]:
    names = [f"{side},after={after}", f"{side},after={after},{after2}", f"{side},before={before},after={after}"]
    return [*names, f"{side},after2={after2}"]


def _side_room(side: str, room: str, rest: str, opens: str) -> list[str]:
    return [f"{side},room={room}", f"{side},rest={rest}", f"{side},opens={opens}"]


def _side_cue(side: str, group: str, form: str, helper: str) -> list[str]:
    return [f"{side},group={group}", f"{side},form={form}", f"{side},helper={helper}"]


_SIDE_BEFORE: Final = Bundle("side", _side_before)
_SIDE_AFTER: Final = Bundle("side", _side_after)
_SIDE_ROOM: Final = Bundle("side", _side_room)
_SIDE_CUE: Final = Bundle("side", _side_cue)


def propose_sides(frame: Frame) -> list[Proposal]:
    """Left of the attribution, right of it, or both."""
    cue, left_last = frame.cue, _left_end(frame)
    before, after = frame.kind(frame.before - 1), frame.kind(frame.after)
    before2, after2 = frame.kind(frame.before - 2), frame.kind(frame.after + 1)
    room, rest = lengths(max(0, left_last - frame.first)), lengths(max(0, frame.last - frame.after))
    opens = frame.kind(frame.first)
    left_quoted = left_last > frame.first and frame.quoted[left_last - 1] >= 0
    at = frame.after + (frame.after < frame.last and frame.tokens.cls[frame.after] & (k.COMMA | k.COLON) != 0)
    right_quoted = "none" if at >= frame.last else "marks" if frame.quoted[at] >= 0 else "bare"

    def side(first: int, last: int, name: str) -> Proposal:
        evidence: list[tuple[Bundle, Key]] = [
            (_SIDE_BEFORE, (name, before, before2, frame.source.side, left_quoted, right_quoted)),
            (_SIDE_AFTER, (name, before, after, after2)),
            (_SIDE_ROOM, (name, room, rest, opens)),
            (_SIDE_CUE, (name, cue.group, cue.form, cue.helper)),
        ]
        return Proposal(first, last, name, evidence)

    found = []
    if frame.after < frame.last:
        found.append(side(frame.after, frame.last, "R"))
    if left_last > frame.first:
        found.append(side(frame.first, left_last, "L"))
        if frame.after < frame.last:
            found.append(side(frame.first, frame.last, "LR"))
    return found


def _left_end(frame: Frame) -> int:
    stop = frame.before
    while stop > frame.first and frame.tokens.cls[stop - 1] & (k.COMMA | k.DASH | k.ADV) and frame.quoted[stop - 1] < 0:
        stop -= 1
    return stop


def _left_start(start: str, previous: str, rank: int, end: str, earlier: bool) -> list[str]:
    return [
        "B", f"B,start={start}", f"B,prev={previous}", f"B,rank={rank}", f"B,prev={previous},start={start}",
        f"B,end={end},start={start}", f"B,end={end},prev={previous},start={start}",
        f"B,earlier={earlier},prev={previous},start={start}",
    ]  # fmt: skip


def _left_size(opens: str, rank: int, length: str, rest: str) -> list[str]:
    return [f"B,opens={opens},rank={rank}", f"B,len={length}", f"B,rest={rest}"]


_LEFT_START: Final = Bundle("left", _left_start)
_LEFT_SIZE: Final = Bundle("left", _left_size)


def propose_left(frame: Frame, earlier: bool) -> list[Proposal]:
    """Where content before the attribution starts: the sentence, or after an opening adverbial, or at a quotation.
    `earlier`: another report of the sentence comes before.
    """
    cls, quoted, first = frame.tokens.cls, frame.quoted, frame.first
    stop = _left_end(frame)
    opens, end = frame.kind(first), frame.kind(stop - 1)
    found: list[Proposal] = []
    for j in range(first, stop):
        if not _may_open(cls, quoted, first, j):
            continue
        rank = min(len(found), 3)
        evidence: list[tuple[Bundle, Key]] = [
            (_LEFT_START, (frame.kind(j), frame.kind(j - 1), rank, end, earlier)),
            (_LEFT_SIZE, (opens, rank, lengths(stop - j), lengths(j - first))),
        ]
        found.append(Proposal(j, stop, "L", evidence))
        if len(found) >= _MOST_STARTS:
            break
    return found


def _may_open(cls: Sequence[int], quoted: list[int], first: int, j: int) -> bool:
    if j == first:
        return True
    if quoted[j] >= 0:
        return quoted[j - 1] != quoted[j]
    if quoted[j - 1] >= 0:
        return False
    after_break = cls[j - 1] & (k.COMMA | k.SEMI | k.DASH | k.COLON)
    lead = j - first <= 2 and cls[j - 1] & (k.CONJ | k.SUB | k.ADV)
    return bool(after_break or lead)


def _start_here(start: str, previous: str, following: str) -> list[str]:
    return [
        "S", f"S,start={start}", f"S,prev={previous}", f"S,prev={previous},start={start}", f"S,next={following}",
        f"S,start={start},next={following}",
    ]  # fmt: skip


def _start_cue(group: str, start: str, source: str) -> list[str]:
    return [f"S,{group},start={start}", f"S,side={source},start={start}"]


def _start_after(group: str, previous: str, says: bool) -> list[str]:
    return [f"S,{group},prev={previous}", f"S,{says},prev={previous}"]


def _start_word(group: str, word: str, rank: int, form: str, previous: str, start: str) -> list[str]:
    return [
        f"S,prev={previous},word={word}", f"S,rank={rank},start={start}",
        f"S,word={word}", f"S,{group},word={word}", f"S,rank={rank}", f"S,{group},rank={rank}",
        f"S,form={form},rank={rank}",
    ]  # fmt: skip


def _start_gap(commas: int, preps: int, gap: str, says: bool) -> list[str]:
    return [f"S,commas={commas},preps={preps}", f"S,gap={gap}", f"S,{says},gap={gap}"]


_START_HERE: Final = Bundle("start", _start_here)
_START_CUE: Final = Bundle("start", _start_cue)
_START_AFTER: Final = Bundle("start", _start_after)
_START_WORD: Final = Bundle("start", _start_word)
_START_GAP: Final = Bundle("start", _start_gap)
_MAY_START: Final = k.THAT | k.QWORD | k.PRON | k.DET | k.POSS | k.QUANT | k.AUX
_BEFORE_START: Final = k.COMMA | k.COLON | k.TIME | k.DASH
_SMALL_STARTS: Final = frozenset({"to", "about", "of", "for", "as", "not"})
_NO_CONTENT: Final = k.COMMA | k.END | k.COLON
_ENDS_STARTS: Final = k.SEMI | k.NEWLINE


def propose_starts(frame: Frame) -> list[Proposal]:
    """Where content after the attribution starts: past addressee, day and place, at "that", a mark, or a clause's
    subject.
    """
    cls, lows, quoted, cue = frame.tokens.cls, frame.tokens.lows, frame.quoted, frame.cue
    found: list[Proposal] = []
    says = cue.lemma in ("say", "tell")
    commas = preps = 0
    for j in range(frame.after, min(frame.last, frame.after + _START_REACH)):
        mask, in_quote = cls[j], quoted[j] >= 0
        if (in_quote or not mask & _NO_CONTENT) and (in_quote or j == frame.after or _starts(frame.tokens, j)):
            start, previous, rank = frame.kind(j), frame.kind(j - 1), min(len(found), 5)
            word = lows[j] if mask & (k.THAT | k.QWORD | k.PREP) else ""
            evidence: list[tuple[Bundle, Key]] = [
                (_START_HERE, (start, previous, frame.kind(j + 1))),
                (_START_CUE, (cue.group, start, frame.source.side)),
                (_START_AFTER, (cue.group, previous, says)),
                (_START_WORD, (cue.group, word, rank, cue.form, previous, start)),
                (_START_GAP, (min(commas, 2), min(preps, 2), lengths(j - frame.after), says)),
            ]
            found.append(Proposal(j, j + 1, "S", evidence))
        commas += mask & k.COMMA != 0
        preps += mask & k.PREP != 0
        if in_quote or len(found) >= _MOST_STARTS or mask & _ENDS_STARTS:
            break
    return found


def _starts(tokens: Tokens, j: int) -> bool:
    """May content start at a word in the middle of the sentence?"""
    return bool(
        tokens.cls[j] & _MAY_START
        or tokens.caps[j]
        or tokens.lows[j] in _SMALL_STARTS
        or tokens.cls[j - 1] & _BEFORE_START
        or tokens.lows[j - 1].endswith("'s")
    )
