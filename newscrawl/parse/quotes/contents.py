"""Proposes what was said: which side of the cue, where it starts and where it ends, with features that rank the
proposals.
"""

from __future__ import annotations

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.cues import Cue
from newscrawl.parse.quotes.sources import Proposal, kind_of, lengths
from newscrawl.parse.quotes.tokens import Tokens

_START_REACH = 22
_MOST_STARTS = 10
_MOST_ENDS = 16
_END_BOUNDARY = (
    k.COMMA | k.CONJ | k.SUB | k.DASH | k.SEMI | k.BRACKET | k.REL | k.COLON | k.CUE | k.END | k.NEWLINE | k.MARK
    | k.PREP | k.AUX
)  # fmt: skip

_LINKS = k.CONJ | k.SUB | k.PREP | k.REL


class Frame:
    """A cue in its sentence with its source chosen: what the proposals for its content look at."""

    __slots__ = ("after", "before", "cue", "first", "last", "quoted", "source", "tokens")

    def __init__(self, tokens: Tokens, cue: Cue, source: Proposal, first: int, last: int, quoted: list[int]) -> None:
        self.tokens, self.cue, self.source = tokens, cue, source
        self.first, self.last, self.quoted = first, last, quoted
        adjacent = source.side in ("L", "R")
        self.before = min(cue.group_first, source.first) if adjacent else cue.group_first
        self.after = max(cue.last, source.last) if adjacent else cue.last

    def kind(self, i: int) -> str:
        if self.first <= i < self.last and self.quoted[i] >= 0:
            return "quote"
        return kind_of(self.tokens, i, self.first, self.last)


def propose_sides(frame: Frame) -> list[Proposal]:
    """Left of the attribution, right of it, or both."""
    left_last = _left_end(frame)
    before, before2 = frame.kind(frame.before - 1), frame.kind(frame.before - 2)
    after, after2 = frame.kind(frame.after), frame.kind(frame.after + 1)
    room = lengths(max(0, left_last - frame.first))
    rest = lengths(max(0, frame.last - frame.after))
    facts = [
        f"before={before}", f"before={before},{before2}", f"after={after}", f"after={after},{after2}",
        f"room={room}", f"rest={rest}", f"group={frame.cue.group}", f"form={frame.cue.form}",
        f"side={frame.source.side}", f"helper={frame.cue.helper}", f"before={before},after={after}",
        f"opens={frame.kind(frame.first)}", f"before={before},side={frame.source.side}",
    ]  # fmt: skip
    found = []
    if frame.after < frame.last:
        found.append(Proposal(frame.after, frame.last, "R", ["R", *("R," + f for f in facts)]))
    if left_last > frame.first:
        found.append(Proposal(frame.first, left_last, "L", ["L", *("L," + f for f in facts)]))
        if frame.after < frame.last:
            found.append(Proposal(frame.first, frame.last, "LR", ["LR", *("LR," + f for f in facts)]))
    return found


def _left_end(frame: Frame) -> int:
    stop = frame.before
    while stop > frame.first and frame.tokens.cls[stop - 1] & (k.COMMA | k.DASH | k.ADV) and frame.quoted[stop - 1] < 0:
        stop -= 1
    return stop


def propose_left(frame: Frame) -> list[Proposal]:
    """Where content before the attribution starts: the sentence, or after an opening adverbial, or at a quotation."""
    _tokens, cls, quoted = frame.tokens, frame.tokens.cls, frame.quoted
    stop = _left_end(frame)
    found: list[Proposal] = []
    for j in range(frame.first, stop):
        quote_start = quoted[j] >= 0 and (j == frame.first or quoted[j - 1] != quoted[j])
        after_break = j > frame.first and cls[j - 1] & (k.COMMA | k.SEMI | k.DASH | k.COLON) and quoted[j - 1] < 0
        lead = j > frame.first and j - frame.first <= 2 and cls[j - 1] & (k.CONJ | k.SUB | k.ADV) and quoted[j] < 0
        if not (j == frame.first or quote_start or after_break or lead):
            continue
        previous, start = frame.kind(j - 1), frame.kind(j)
        features = [
            "B", f"B,start={start}", f"B,prev={previous}", f"B,rank={min(len(found), 3)}",
            f"B,prev={previous},start={start}", f"B,opens={frame.kind(frame.first)},rank={min(len(found), 3)}",
            f"B,len={lengths(stop - j)}", f"B,end={frame.kind(stop - 1)},start={start}",
            f"B,rest={lengths(j - frame.first)}",
        ]  # fmt: skip
        found.append(Proposal(j, stop, "L", features))
        if len(found) >= _MOST_STARTS:
            break
    return found


def propose_starts(frame: Frame) -> list[Proposal]:
    """Where content after the attribution starts: past addressee, day and place, at "that", a mark, or a clause's
    subject.
    """
    tokens, cls, quoted = frame.tokens, frame.tokens.cls, frame.quoted
    found: list[Proposal] = []
    about = (frame.cue.group, f"{frame.cue.lemma in ('say', 'tell')}")
    commas = preps = 0
    for j in range(frame.after, min(frame.last, frame.after + _START_REACH)):
        mask = cls[j]
        in_quote = quoted[j] >= 0
        previous_mask = cls[j - 1]
        opens = (
            j == frame.after
            or in_quote
            or mask & (k.THAT | k.QWORD | k.PRON | k.DET | k.POSS | k.QUANT | k.AUX)
            or tokens.lows[j] in ("to", "about", "of", "for", "as", "not")
            or previous_mask & (k.COMMA | k.COLON | k.TIME | k.DASH)
            or tokens.caps[j]
            or tokens.lows[j - 1].endswith("'s")
        )
        if opens and not (mask & (k.COMMA | k.END | k.COLON) and not in_quote):
            start, previous = frame.kind(j), frame.kind(j - 1)
            following = frame.kind(j + 1)
            rank = min(len(found), 5)
            words = tokens.lows[j] if mask & (k.THAT | k.QWORD | k.PREP) else ""
            features = [
                "S", f"S,start={start}", f"S,word={words}", f"S,prev={previous}", f"S,rank={rank}",
                f"S,prev={previous},start={start}", f"S,next={following}", f"S,start={start},next={following}",
                f"S,{about[0]},start={start}", f"S,{about[0]},word={words}", f"S,{about[0]},rank={rank}",
                f"S,commas={min(commas, 2)},preps={min(preps, 2)}", f"S,gap={lengths(j - frame.after)}",
                f"S,{about[1]},prev={previous}", f"S,form={frame.cue.form},rank={rank}",
                f"S,side={frame.source.side},start={start}", f"S,{about[0]},prev={previous}",
            ]  # fmt: skip
            found.append(Proposal(j, j + 1, "S", features))
        commas += mask & k.COMMA != 0
        preps += mask & k.PREP != 0
        if in_quote or len(found) >= _MOST_STARTS or mask & (k.SEMI | k.NEWLINE):
            break
    return found


def propose_ends(frame: Frame, start: int) -> list[Proposal]:
    """Where content that starts at `start` may end: at clause boundaries, quotation ends and the sentence's end."""
    tokens, cls, quoted = frame.tokens, frame.tokens.cls, frame.quoted
    stop = frame.last
    while stop > start + 1 and cls[stop - 1] & (k.END | k.NEWLINE) and quoted[stop - 1] < 0:
        stop -= 1
    found: list[Proposal] = []
    start_kind = frame.kind(start)
    commas = verbs = 0
    group = frame.cue.group
    j = start + 1
    while j <= stop:
        inside = j < stop and quoted[j] >= 0 and quoted[j - 1] == quoted[j]
        if inside:
            j += 1
            continue
        closes = quoted[j - 1] >= 0
        if j < stop and not closes and not cls[j] & _END_BOUNDARY and not (cls[j - 1] & k.COMMA):
            j += 1
            continue
        if j < stop and cls[j - 1] & k.COMMA and quoted[j - 1] < 0:
            j += 1
            continue
        next_kind, second, third = frame.kind(j), frame.kind(j + 1), frame.kind(j + 2)
        if j == stop:
            next_kind = "stop"
        word = tokens.lows[j] if j < stop and cls[j] & _LINKS else ""
        comma_word = j + 1 < stop and cls[j] & k.COMMA and cls[j + 1] & _LINKS
        word2 = tokens.lows[j + 1] if comma_word else ""
        last_kind = frame.kind(j - 1)
        features = [
            "E", f"E,next={next_kind}", f"E,next={next_kind},{second}", f"E,last={last_kind}",
            f"E,rank={min(len(found), 6)}", f"E,len={lengths(j - start)}", f"E,start={start_kind},next={next_kind}",
            f"E,word={word}", f"E,word2={word2}", f"E,commas={min(commas, 3)},next={next_kind}",
            f"E,verbs={min(verbs, 2)},next={next_kind}", f"E,{group},next={next_kind}",
            f"E,next={next_kind},{second},{third}", f"E,left={lengths(max(stop - j, 0))}",
            f"E,{group},verbs={min(verbs, 2)},word={word}", f"E,start={start_kind},last={last_kind}",
            f"E,start={start_kind},{group},next={next_kind}",
        ]  # fmt: skip
        if closes:
            features.append(f"E,closes,start={start_kind},next={next_kind}")
        if _new_report(frame, j, stop):
            features += ["E,report", f"E,report,next={next_kind}"]
        found.append(Proposal(start, j, "E", features))
        if len(found) >= _MOST_ENDS and j < stop:
            j = stop
            continue
        if j < stop:
            commas += cls[j] & k.COMMA != 0
            verbs += cls[j] & (k.AUX | k.VERB) != 0
        j += 1
    return found


def _new_report(frame: Frame, j: int, stop: int) -> bool:
    """Does another reporting verb open right after j ("and added", ", adding", ", according to")?"""
    cls = frame.tokens.cls
    for i in range(j, min(j + 4, stop)):
        if frame.quoted[i] >= 0:
            return False
        if (cls[i] & k.CUE and not cls[i] & k.NOUNISH) or frame.tokens.lows[i] == "according":
            return True
    return False
