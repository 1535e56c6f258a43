"""Proposes what was said: which side of the cue, where it starts and where it ends, with features that rank the
proposals.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.cues import Cue
from newscrawl.parse.quotes.features import Bundle, Key
from newscrawl.parse.quotes.sources import Proposal, lengths
from newscrawl.parse.quotes.tokens import Tokens

_START_REACH = 22
_MOST_STARTS = 10
_MOST_ENDS = 16
_END_BOUNDARY = (
    k.COMMA | k.CONJ | k.SUB | k.DASH | k.SEMI | k.BRACKET | k.REL | k.COLON | k.CUE | k.END | k.NEWLINE | k.MARK
    | k.PREP | k.AUX
)  # fmt: skip

_CLAUSE = 8  # tokens from the start of a clause to its verb
_LINKS = k.CONJ | k.SUB | k.PREP | k.REL


_EDGE = ("edge", "edge", "edge")


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


_PRESENT = frozenset(
    ["is", "are", "am", "has", "have", "do", "does", "can", "will", "may", "must", "shall", "isn't", "aren't"]
)


_FINITE = frozenset(["aux", "cue", "pronaux", "verb"])
_BEFORE_FINITE = frozenset(["adv", "body", "cap", "doc", "low", "lows", "own", "pron", "rel", "role", "title"])
_BREAKS = frozenset(["comma", "dash", "semi", "colon", "bracket"])
_VERBAL = frozenset(["aux", "cue", "ed", "ing", "pronaux", "verb"])


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


def _side_marks(side: str, left: bool, right: str, source: str) -> list[str]:
    return [f"{side},marks={left},{right}", f"{side},marks={left},{right},{source}"]


def _side_before(side: str, before: str, before2: str, source: str) -> list[str]:
    names = (f"before={before}", f"before={before},{before2}", f"side={source}", f"before={before},side={source}")
    return [side, *(f"{side},{name}" for name in names)]


def _side_after(side: str, before: str, after: str, after2: str) -> list[str]:
    names = [f"{side},after={after}", f"{side},after={after},{after2}", f"{side},before={before},after={after}"]
    return [*names, f"{side},after2={after2}"]


def _side_room(side: str, room: str, rest: str, opens: str) -> list[str]:
    return [f"{side},room={room}", f"{side},rest={rest}", f"{side},opens={opens}"]


def _side_cue(side: str, group: str, form: str, helper: str) -> list[str]:
    return [f"{side},group={group}", f"{side},form={form}", f"{side},helper={helper}"]


_SIDE_MARKS = Bundle("side", _side_marks)
_SIDE_BEFORE, _SIDE_AFTER = Bundle("side", _side_before), Bundle("side", _side_after)
_SIDE_ROOM, _SIDE_CUE = Bundle("side", _side_room), Bundle("side", _side_cue)


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
            (_SIDE_MARKS, (name, left_quoted, right_quoted, frame.source.side)),
            (_SIDE_BEFORE, (name, before, before2, frame.source.side)),
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


def _left_start(start: str, previous: str, rank: int, end: str) -> list[str]:
    return [
        "B", f"B,start={start}", f"B,prev={previous}", f"B,rank={rank}", f"B,prev={previous},start={start}",
        f"B,end={end},start={start}",
    ]  # fmt: skip


def _left_size(opens: str, rank: int, length: str, rest: str) -> list[str]:
    return [f"B,opens={opens},rank={rank}", f"B,len={length}", f"B,rest={rest}"]


_LEFT_START, _LEFT_SIZE = Bundle("left", _left_start), Bundle("left", _left_size)


def propose_left(frame: Frame) -> list[Proposal]:
    """Where content before the attribution starts: the sentence, or after an opening adverbial, or at a quotation."""
    cls, quoted, first = frame.tokens.cls, frame.quoted, frame.first
    stop = _left_end(frame)
    opens, end = frame.kind(first), frame.kind(stop - 1)
    found: list[Proposal] = []
    for j in range(first, stop):
        if not _may_open(cls, quoted, first, j):
            continue
        rank = min(len(found), 3)
        evidence: list[tuple[Bundle, Key]] = [
            (_LEFT_START, (frame.kind(j), frame.kind(j - 1), rank, end)),
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


_START_HERE, _START_CUE = Bundle("start", _start_here), Bundle("start", _start_cue)
_START_AFTER, _START_WORD = Bundle("start", _start_after), Bundle("start", _start_word)
_START_GAP = Bundle("start", _start_gap)
_MAY_START = k.THAT | k.QWORD | k.PRON | k.DET | k.POSS | k.QUANT | k.AUX
_BEFORE_START = k.COMMA | k.COLON | k.TIME | k.DASH
_SMALL_STARTS = frozenset({"to", "about", "of", "for", "as", "not"})
_NO_CONTENT = k.COMMA | k.END | k.COLON
_ENDS_STARTS = k.SEMI | k.NEWLINE


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


def _end_before(following: str, second: str, third: str) -> list[str]:
    names = [f"E,next={following}", f"E,next={following},{second}", f"E,next={following},{second},{third}"]
    return [*names, f"E,second={second},{third}"]


def _end_from(start: str, following: str, group: str, closes: bool, verbs: int) -> list[str]:
    names = [
        f"E,{group},next={following}", f"E,start={start},{group},next={following}",
        f"E,closes={closes},next={following}", f"E,start={start},verbs={verbs},next={following}",
    ]  # fmt: skip
    return [*names, f"E,closes,start={start},next={following}"] if closes else names


def _end_after(last: str, quote: bool) -> list[str]:
    return [f"E,last={last}", f"E,quoted={quote},last={last}"]


def _end_words(word: str, word2: str, commas: int, piece: int) -> list[str]:
    return [f"E,word={word}", f"E,word2={word2}", f"E,commas={commas},word={word}", f"E,word={word},piece={piece}"]


def _end_shape(following: str, commas: int, verbs: int, report: str, piece: int, rest: int) -> list[str]:
    names = [
        f"E,commas={commas},next={following}", f"E,verbs={verbs},piece={piece},next={following}",
        f"E,verbs={verbs},rest={rest},next={following}",
    ]  # fmt: skip
    return [*names, f"E,report={report}", f"E,report={report},next={following}"] if report else names


def _end_frame(following: str, opens: str, form: str, before: str, report: str) -> list[str]:
    names = [f"E,opens={opens},next={following}", f"E,{form},next={following}", f"E,before={before},next={following}"]
    return [*names, f"E,opens={opens},report={report}", f"E,before={before},report={report}"] if report else names


def _end_clause(form: str, inside: str, then: str, subject: str) -> list[str]:
    return [f"E,{form},in={inside},then={then}", f"E,subject={subject}"]


def _end_list(following: str, second: str, dashes: int, quote: bool, closes: bool, piece: int) -> list[str]:
    return [
        f"E,closes={closes},second={second}", f"E,dashes={dashes},next={following}",
        f"E,quoted={quote},next={following}", f"E,piece={piece},next={following},{second}",
    ]  # fmt: skip


def _end_size(length: str, left: str, following: str, second: str, group: str) -> list[str]:
    return [
        f"E,len={length}", f"E,left={left}", f"E,len={length},second={second}", f"E,{group},len={length}",
        f"E,left={left},next={following},{second}",
    ]  # fmt: skip


_END_BEFORE, _END_FROM, _END_AFTER = Bundle("end", _end_before), Bundle("end", _end_from), Bundle("end", _end_after)
_END_FRAME, _END_CLAUSE, _END_LIST = Bundle("end", _end_frame), Bundle("end", _end_clause), Bundle("end", _end_list)
_END_WORDS, _END_SHAPE, _END_SIZE = Bundle("end", _end_words), Bundle("end", _end_shape), Bundle("end", _end_size)


def propose_ends(frame: Frame, start: int) -> list[Proposal]:
    """Where content that starts at `start` may end: at clause boundaries, quotation ends and the sentence's end."""
    cls, lows, quoted, group = frame.tokens.cls, frame.tokens.lows, frame.quoted, frame.cue.group
    kinds, shift, stop = frame.kinds, frame.shift, frame.last
    while stop > start + 1 and cls[stop - 1] & (k.END | k.NEWLINE) and quoted[stop - 1] < 0:
        stop -= 1
    found: list[Proposal] = []
    start_kind = frame.kind(start)
    tenses = frame.tenses()
    inside, opens, form = tenses[start - frame.first], frame.kind(frame.first), frame.cue.form
    before = frame.kind(frame.cue.group_first - 1)
    dashes = sum(mask & k.DASH != 0 for mask in cls[start + 1 : stop])
    quote = quoted[start] >= 0
    commas = 0
    finite, breaks = frame.finite(start, stop)
    j = start + 1
    while j <= stop:
        if j < stop and not _may_end(cls, quoted, j):
            j += 1
            continue
        last, following, second, third = kinds[j + shift - 1 : j + shift + 3]
        if j == stop:
            following = "stop"
        word = lows[j] if j < stop and cls[j] & _LINKS else ""
        word2 = lows[j + 1] if j + 1 < stop and cls[j] & k.COMMA and cls[j + 1] & _LINKS else ""
        said, all_verbs = finite[j - start], finite[-1]
        closes = quoted[j - 1] >= 0
        if closes and j < stop and cls[j - 2] & k.COMMA:
            following, second, third, word, word2 = "comma", following, second, "", word  # the comma is in the marks
        many, at, left = min(said, 2), min(j, stop), lengths(max(stop - j, 0))
        piece = min(finite[breaks[min(j + 1, stop) - start] - start] - said, 1)
        rest, report = min(all_verbs - said, 2), _new_report(frame, j, stop)
        evidence: list[tuple[Bundle, Key]] = [
            (_END_BEFORE, (following, second, third)),
            (_END_FROM, (start_kind, following, group, closes, many)),
            (_END_AFTER, (last, quote)),
            (_END_WORDS, (word, word2, min(commas, 2), piece)),
            (_END_FRAME, (following, opens, form, before, report)),
            (_END_CLAUSE, (form, inside, tenses[at - frame.first], _subject(lows, cls, j, stop))),
            (_END_LIST, (following, second, min(dashes, 2), quote, closes, piece)),
            (_END_SHAPE, (following, min(commas, 3), many, report, piece, rest)),
            (_END_SIZE, (lengths(j - start), left, following, second, group)),
        ]
        found.append(Proposal(start, j, "E", evidence))
        if len(found) >= _MOST_ENDS and j < stop:
            j = stop
            continue
        if j < stop:
            commas += cls[j] & k.COMMA != 0
            dashes -= cls[j] & k.DASH != 0
            quote = quote or quoted[j] >= 0
        j += 1
    return found


def _subject(lows: Sequence[str], cls: Sequence[int], j: int, stop: int) -> str:
    """The pronoun that opens the clause from j on."""
    for i in range(j, min(j + 3, stop)):
        if cls[i] & k.PRON:
            return lows[i]
    return ""


def _may_end(cls: Sequence[int], quoted: list[int], j: int) -> bool:
    """May content end before token j: at the end of a quotation, or where a clause or phrase begins outside of one?"""
    if quoted[j - 1] >= 0:
        return quoted[j] != quoted[j - 1]
    return bool(cls[j] & _END_BOUNDARY) and not cls[j - 1] & k.COMMA


_NEAR, _FAR = 4, 12  # tokens up to the next reporting verb, its subject between


def _new_report(frame: Frame, j: int, stop: int) -> str:
    """Does another reporting verb come after j: `near` ("and added", ", adding", ", according to"), or with words in
    marks to itself (`aloud`: `, Roe said: "..."`)?
    """
    cls, quoted = frame.tokens.cls, frame.quoted
    for i in range(j, min(j + _FAR, stop)):
        if quoted[i] >= 0 or (cls[i] & k.COMMA and i >= j + _NEAR):
            return ""
        if (cls[i] & k.CUE and not cls[i] & k.NOUNISH) or frame.tokens.lows[i] == "according":
            after = i + 2 if i + 2 < stop and cls[i + 1] & (k.COMMA | k.COLON) else i + 1
            return "aloud" if after < stop and quoted[after] >= 0 else "near" if i < j + _NEAR else ""
    return ""
