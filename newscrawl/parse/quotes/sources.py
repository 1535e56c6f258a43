"""Proposes who may be the source of a cue, with the features that rank the proposals.

A proposal is a stretch of tokens: to the left of the cue (`Trump said`), to the right (`said Trump`), what an
earlier cue of the sentence had (`Trump said ... and added`), or nobody. Features are names whose weights were
fitted; none holds a word of a text.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newscrawl.parse.lexicon.english_people import BEFORE_ROLES
from newscrawl.parse.lexicon.english_words import CATENATIVES
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.cues import CITING, Cue
from newscrawl.parse.quotes.features import Bundle, Evidence, Key
from newscrawl.parse.quotes.tokens import Tokens

_REACH: Final = 45
_MOST: Final = 9
_LONGEST_SUBJECT: Final = 12  # tokens up to the verb of the clause that follows
_LONGEST_TITLE: Final = 12  # tokens in marks, the marks included, that a source may hold


class Proposal(NamedTuple):
    """A candidate: tokens [first, last), its side (`L`, `R`, `I` inherited, `N` nobody) and what speaks for it."""

    first: int
    last: int
    side: str
    evidence: Evidence


def _about(side: str, group: str, form: str, helper: str) -> list[str]:
    return [side, f"{side},{group}", f"{side},form={form}", f"{side},helper={helper}"]


def _left_edge(previous: str, start: str, beyond: str, helper: str, form: str) -> list[str]:
    names = [
        f"L,start={start}", f"L,prev={previous}", f"L,prev={previous},start={start}", f"L,helper={helper},form={form}",
        f"L,helper={helper},start={start}", f"L,form={form},prev={previous}",
    ]  # fmt: skip
    if previous == "comma":
        names += [f"L,apposed={beyond}", f"L,apposed={beyond},{start}"]
    elif beyond:
        names.append(f"L,{previous},over={beyond}")  # the Armenians of Israel; Roe and Brun
    return names


def _left_shape(shape: str, gap: str, length: str, rank: int, start: str) -> list[str]:
    return [
        f"L,gap={gap}", f"L,len={length}", f"L,rank={rank}", f"L,gap={gap},{shape}",
        f"L,start={start},len={length}", f"L,gap={gap},rank={rank}",
    ]  # fmt: skip


def _left_before(previous: str, gap: str, rank: int, group: str) -> list[str]:
    return [f"L,prev={previous},gap={gap}", f"L,prev={previous},rank={rank}", f"L,{group},prev={previous}"]


def _left_end(cut: str, last: str, following: str, form: str, whole: bool, previous: str, rank: int) -> list[str]:
    names = [
        f"L,next={following}", f"L,cut={cut},{form}", f"L,cut={cut},last={last}", f"L,rank={rank},last={last}",
        f"L,prev={previous},cut={cut}",
    ]  # fmt: skip
    return [*names, "L,whole"] if whole else names


def _left_relative(previous: str, word: str) -> list[str]:
    return ["L,start=rel", f"L,rel,prev={previous}", f"L,rel,{word}"]


def _right_start(before: str, start: str) -> list[str]:
    return [f"R,before={before}", f"R,start={start}", f"R,before={before},start={start}"]


def _right_end(following: str, second: str, last: str, before: str) -> list[str]:
    follows = f"next={following}"
    names = [f"R,{follows}", f"R,last={last}", f"R,{follows},{second}", f"R,before={before},{follows}"]
    return [*names, f"R,before={before},second={second}"]


def _right_apposed(apposed: str, following: str, last: str) -> list[str]:
    return [f"R,apposed={apposed},next={following}", f"R,apposed={apposed},last={last}"] if apposed else []


def _right_shape(commas: int, rank: int, following: str, form: str) -> list[str]:
    return [
        f"R,commas={commas}", f"R,rank={rank}", f"R,next={following},commas={min(commas, 2)}",
        f"R,form={form},commas={commas}",
    ]  # fmt: skip


def _inherited(before: str, gap: str, after: str, form: str) -> list[str]:
    return [f"I,before={before}", f"I,gap={gap}", f"I,after={after}", f"I,form={form},before={before}"]


def _further(opens: bool, start: str, gap: str, length: str) -> list[str]:
    return [f"F,opens={opens}", f"F,start={start}", f"F,gap={gap}", f"F,len={length}", f"F,opens={opens},start={start}"]


def _nobody(before: str, after: str, earlier: bool) -> list[str]:
    names = [f"N,before={before}", f"N,after={after}"]
    return [*names, "N,earlier"] if earlier else names


class Weighing:
    """The bundles of one model that chooses sources: `source` at a cue, `holder` where marks hang on another verb."""

    def __init__(self, model: str) -> None:
        self.about = Bundle(model, _about)
        self.left_edge, self.left_shape = Bundle(model, _left_edge), Bundle(model, _left_shape)
        self.left_before = Bundle(model, _left_before)
        self.left_end, self.left_relative = Bundle(model, _left_end), Bundle(model, _left_relative)
        self.right_start, self.right_end = Bundle(model, _right_start), Bundle(model, _right_end)
        self.right_shape, self.right_apposed = Bundle(model, _right_shape), Bundle(model, _right_apposed)
        self.ahead = Bundle(model, _further)
        self.inherited, self.nobody = Bundle(model, _inherited), Bundle(model, _nobody)


AT_CUE: Final = Weighing("source")
AT_MARKS: Final = Weighing("holder")


def kind_of(tokens: Tokens, i: int, first: int, last: int) -> str:
    """A token's class in one word; `edge` outside [first, last)."""
    return tokens.kinds[i] if first <= i < last else "edge"


_BOUNDARY: Final = (
    k.COMMA | k.CONJ | k.SUB | k.PREP | k.VERB | k.AUX | k.CUE | k.ADV | k.THAT | k.REL | k.DASH | k.MARK
    | k.BRACKET | k.TIME | k.SEMI | k.COLON | k.SINGLE | k.QWORD | k.PRON
)  # fmt: skip
_NO_START: Final = (
    k.COMMA | k.END | k.PREP | k.AUX | k.CONJ | k.REL | k.DASH | k.MARK | k.BRACKET | k.SEMI | k.COLON | k.SINGLE
    | k.NEWLINE
)  # fmt: skip
_BEFORE_INVERSION: Final = k.COMMA | k.MARK | k.SINGLE | k.DASH | k.END | k.SUB | k.CONJ | k.BRACKET | k.TIME | k.REL
_JOINS: Final = frozenset({"comma", "prep", "prepsub", "conj"})
_NO_RIGHT: Final = k.PUNCT | k.PREP | k.AUX | k.THAT
_WALL: Final = k.SEMI | k.COLON | k.NEWLINE | k.END


def lengths(n: int) -> str:
    """A length in words, coarsely."""
    return str(n) if n < 4 else "4-6" if n < 7 else "7-12" if n < 13 else "13+"


def propose(
    tokens: Tokens,
    cue: Cue,
    first: int,
    last: int,
    quoted: list[int],
    earlier: tuple[int, int, int] | None,
    weighing: Weighing = AT_CUE,
) -> list[Proposal]:
    """All proposals for a cue in the sentence [first, last); `earlier` is (first, last, cue) of the source found
    before it.
    """
    if (cited := _cited(tokens, cue, first) or _owner(tokens, cue)) is not None:
        return [cited]
    found: list[Proposal] = []
    if cue.group != "accord":
        _left(tokens, cue, first, quoted, weighing, found)
    if cue.group == "accord" or _may_invert(tokens, cue, first, quoted):
        _right(tokens, cue, first, last, quoted, weighing, found)
    before = kind_of(tokens, cue.group_first - 1, first, last)
    after = kind_of(tokens, cue.last, first, last)
    if cue.form == "ing" and (ahead := _ahead(tokens, cue, first, last, quoted, weighing)) is not None:
        found.append(ahead)
    if earlier is not None:
        gap = lengths(cue.group_first - earlier[2])
        evidence = [_of_cue(weighing, "I", cue), (weighing.inherited, (before, gap, after, cue.form))]
        found.append(Proposal(earlier[0], earlier[1], "I", evidence))
    nobody: Key = (before, after, earlier is not None)
    found.append(Proposal(0, 0, "N", [_of_cue(weighing, "N", cue), (weighing.nobody, nobody)]))
    return found


def _ahead(tokens: Tokens, cue: Cue, first: int, last: int, quoted: list[int], weighing: Weighing) -> Proposal | None:
    """`Noting that the dam was old, the board closed it`: the subject of the main clause, beyond what is reported."""
    cls = tokens.cls
    for i in range(cue.last, min(last - 2, cue.last + _REACH)):
        closes = quoted[i] >= 0 and quoted[i + 1] < 0 and cls[i - 1] & k.COMMA
        if not closes and (quoted[i] >= 0 or not cls[i] & k.COMMA):
            continue
        start = i + 1
        if cls[start] & (_NO_START | k.SUB | k.VERB | k.CUE | k.ADV) and not cls[start] & (k.DET | k.PRON):
            continue
        for j in range(start + 1, min(last, start + _LONGEST_SUBJECT)):
            if cls[j] & (k.PUNCT | k.REL):
                break
            if _is_verb(tokens, j):
                key = (cue.group_first == first, tokens.kinds[start], lengths(start - cue.last), lengths(j - start))
                return Proposal(start, j, "F", [_of_cue(weighing, "F", cue), (weighing.ahead, key)])
    return None


def _of_cue(weighing: Weighing, side: str, cue: Cue) -> tuple[Bundle, Key]:
    return weighing.about, (side, cue.group, cue.form, cue.helper)


def _may_invert(tokens: Tokens, cue: Cue, first: int, quoted: list[int]) -> bool:
    """May the subject follow the verb? Only after a quotation, a comma or what else leaves no room for it before."""
    before = cue.group_first - 1
    return before < first or quoted[before] >= 0 or tokens.cls[before] & _BEFORE_INVERSION != 0


def _left(tokens: Tokens, cue: Cue, first: int, quoted: list[int], weighing: Weighing, found: list[Proposal]) -> None:
    """Noun phrases that end before the cue, shortest first, back to what no noun phrase crosses. Of many, the last is
    the whole sentence so far.
    """
    stop, gap = _before_cue(tokens, cue, first, quoted)
    cls, kinds = tokens.cls, tokens.kinds
    last_kind = kind_of(tokens, stop - 1, first, stop)
    about = _of_cue(weighing, "L", cue)
    edge, form, looks = weighing.left_edge, weighing.left_shape, weighing.left_end
    commas = verbs = relatives = count = marks = 0
    if gap.startswith("rel"):
        found.append(_relative(tokens, first, cue, weighing))
    inside = False
    j, furthest = stop, max(first, stop - _REACH)
    while j > furthest and (count < _MOST or furthest == first):
        j -= 1
        mask = cls[j]
        if mask & k.BRACKET:
            inside = tokens.words[j] in ")]"
        if inside:
            continue
        if quoted[j] >= 0 and (stop - j > 6 or not tokens.caps[j]):
            opening = _title_start(tokens, quoted, j, first)
            if opening < 0:
                break
            j, marks = opening, marks + 1
            continue
        if mask & _WALL:
            break
        commas += mask & k.COMMA != 0
        verbs += mask & (k.AUX | k.VERB | k.CUE) != 0 and (mask & k.AUX != 0 or not mask & k.NOUNISH)
        relatives += mask & k.REL != 0
        if (count >= _MOST and j > first) or not _may_start(tokens, j, first, quoted):
            continue
        end, cut = _source_end(tokens, j, stop, quoted)
        if verbs and not commas and cue.form != "ing" and gap == "comma" and stop + 1 == cue.group_first:
            continue  # `The tax is a mistake, says the minister`: no one comma parts a subject from its verb
        previous = kind_of(tokens, j - 1, first, stop)
        beyond = kind_of(tokens, j - 2, first, stop) if previous in _JOINS else ""
        if previous == "comma" and beyond == "cap" and cls[j] & k.TITLE and not tokens.caps[j]:
            continue  # Jane Roe, author of many books, said
        shape = f"c{min(commas, 3)}v{min(verbs, 2)}r{min(relatives, 1)}" + ("m" if marks else "")
        evidence = (
            about,
            (edge, (previous, kinds[j], beyond, cue.helper, cue.form)),
            (weighing.left_before, (previous, gap, count, cue.group)),
            (form, (shape, gap, lengths(end - j), count, kinds[j])),
            (looks, (cut, last_kind, kinds[end] if end < stop else "edge", cue.form, j == first, previous, count)),
        )
        found.append(Proposal(j, end, "L", evidence))
        count += 1


def _title_start(tokens: Tokens, quoted: list[int], j: int, first: int) -> int:
    """Where the words in marks that end at j start, if they may be a name or title: few, with a capital; else -1."""
    number, start = quoted[j], j
    while start > first and quoted[start - 1] == number:
        start -= 1
        if j - start > _LONGEST_TITLE:
            return -1
    return start if tokens.caps[start + 1] or not tokens.words[start + 1][0].isalpha() else -1


def _title_end(tokens: Tokens, quoted: list[int], j: int, last: int) -> int:
    """Where the words in marks that start at j end, if they may be a name or title: few, mostly capitals; else 0."""
    end = j
    while end < last and quoted[end] == quoted[j] >= 0:
        end += 1
    words = [i for i in range(j, end) if tokens.words[i][0].isalpha()]
    titled = 2 * sum(tokens.caps[i] for i in words) > len(words) > 0 and tokens.caps[words[0]]
    return end if titled and end - j <= _LONGEST_TITLE else 0


def _relative(tokens: Tokens, first: int, cue: Cue, weighing: Weighing) -> Proposal:
    """The relative pronoun before the cue: `a man who said`."""
    at = cue.group_first - 1
    while at > first and not tokens.cls[at] & k.REL:
        at -= 1
    previous = kind_of(tokens, at - 1, first, at)
    evidence = [_of_cue(weighing, "L", cue), (weighing.left_relative, (previous, tokens.lows[at]))]
    return Proposal(at, at + 1, "L", evidence)


def _cited(tokens: Tokens, cue: Cue, first: int) -> Proposal | None:
    """`cited X as saying`: X is the source, whoever else the sentence names."""
    stop = cue.group_first - 1
    if cue.form != "ing" or stop <= first or tokens.lows[stop] != "as":
        return None
    for j in range(stop - 1, max(first, stop - _REACH), -1):
        if tokens.cls[j] & k.CUE and k.CUE_FORMS[tokens.lows[j]][0] in CITING:
            return Proposal(j + 1, stop, "L", []) if stop > j + 1 else None
    return None


def _owner(tokens: Tokens, cue: Cue) -> Proposal | None:
    """`his pledge to`: the pronoun before a noun says whose words they are."""
    owner = cue.group_first - 1
    if cue.group != "noun" or cue.helper != "own" or not tokens.cls[owner] & k.POSS:
        return None
    return Proposal(owner, owner + 1, "L", [])


def _before_cue(tokens: Tokens, cue: Cue, first: int, quoted: list[int]) -> tuple[int, str]:
    """Where a source left of the cue ends, and what lies between: a day, a comma, a dash, "as"."""
    cls = tokens.cls
    stop, gap = cue.group_first, ""
    while stop > first and cls[stop - 1] & (k.ADV | k.TIME) and quoted[stop - 1] < 0:
        stop -= 1
        gap = "time"
    if gap and stop - 1 > first and cls[stop - 1] & k.PREP:
        stop -= 1  # Trump on Monday said
    if stop > first and cls[stop - 1] & k.REL:
        stop -= 1
        gap = "rel"
    if stop > first and (cls[stop - 1] & (k.COMMA | k.DASH) or tokens.words[stop - 1] == ")"):
        stop -= 1
        gap += "comma" if cls[stop] & k.COMMA else "dash" if cls[stop] & k.DASH else "bracket"
        if stop - 1 > first and cls[stop - 1] & k.COMMA:
            stop -= 1
    if stop - 1 > first and cue.form == "ing" and tokens.lows[stop - 1] == "as":
        return stop - 1, "as"  # cited X as saying
    return stop, gap


def _may_start(tokens: Tokens, j: int, first: int, quoted: list[int]) -> bool:
    """May a noun phrase start at j?"""
    cls, mask = tokens.cls, tokens.cls[j]
    if mask & _NO_START:
        return False
    if j == first:
        return True
    cap = tokens.caps[j] and not mask & k.FUNCTION
    if quoted[j - 1] >= 0 and tokens.lows[j] in BEFORE_ROLES:
        return True  # "...," registered dietitian Ann Lee said
    if mask & (k.VERB | k.CUE | k.ADV) and not mask & (k.NOUNISH | k.QUANT | k.DET) and not tokens.caps[j]:
        return False
    if cap and tokens.caps[j - 1] and not cls[j - 1] & k.FUNCTION:
        return False
    return bool(cls[j - 1] & _BOUNDARY or quoted[j - 1] >= 0 or tokens.lows[j - 1].endswith(("ed", "ing", "ly")))


def _source_end(tokens: Tokens, first: int, stop: int, quoted: list[int]) -> tuple[int, str]:
    """Where the noun phrase that starts at `first` ends, at the latest at `stop`, and what ends it.

    A verb of its own clause ends it ("Trump left early, saying"), and so does a comma with an adverbial after it
    ("Trump, in an interview, said"). A verb of a relative clause does not.
    """
    cls, lows = tokens.cls, tokens.lows
    relative = comma = False
    for i in range(first + 1, stop):
        mask = cls[i]
        if quoted[i] >= 0:
            continue
        if tokens.kinds[i - 1] in _OWNERS and _owner_ends(tokens, i, stop):
            return i, "owner"
        if mask & k.COMMA:
            if i + 1 < stop and not relative and (_aside if comma else _adverbial)(tokens, i + 1):
                return i, "aside" if comma else "adverbial"
            comma = True
            relative = False
        elif mask & k.REL:
            relative = True
        elif not relative and _is_verb(tokens, i):
            end = i
            while end - 1 > first and cls[end - 1] & (k.ADV | k.COMMA):
                end -= 1
            return end, "verb after comma" if comma else "verb" if not lows[i].endswith("ed") else "ed"
        elif mask & k.PREP and not relative and i + 1 < stop and _circumstance(tokens, i + 1, stop):
            return i, "circumstance"
    return stop, ""


def _owner_ends(tokens: Tokens, i: int, stop: int) -> bool:
    """`Roe's | response`, `her | latest vow`: who owns the words is the source, not the words."""
    if not (tokens.lows[i - 1].endswith("'s") or tokens.cls[i - 1] & k.POSS):
        return False
    head = i
    while head + 1 < stop and head - i < 2 and not tokens.cls[head] & _ENDS_OWNED:
        head += 1
    return head + 1 == stop and tokens.cls[head] & k.SPEECH_NOUN != 0


_OWNERS: Final = frozenset({"own", "cap", "poss", "title"})
_ENDS_OWNED: Final = k.PUNCT | k.PREP | k.CONJ | k.REL | k.SPEECH_NOUN


def _circumstance(tokens: Tokens, i: int, stop: int) -> bool:
    """`on Monday`, `in a statement`, `in an interview`: when or where it was said, after the preposition."""
    cls = tokens.cls
    if cls[i] & k.TIME and tokens.caps[i]:
        return True
    return i + 1 < stop and tokens.lows[i] in ("a", "an") and cls[i + 1] & k.MEDIUM != 0


def _aside(tokens: Tokens, i: int) -> bool:
    """What comes after an apposition and is no part of it: `, for example,`, `, referring to the bill,`."""
    if tokens.lows[i] in ("of", "from", "including", "in"):
        return False
    return bool(tokens.cls[i] & (k.SUB | k.PREP) and not tokens.cls[i] & k.DET) or tokens.lows[i].endswith("ing")


def _adverbial(tokens: Tokens, i: int) -> bool:
    mask = tokens.cls[i]
    if mask & (k.ADV | k.SUB | k.TIME) or tokens.lows[i].endswith("ing"):
        return True
    return bool(mask & k.PREP) and not mask & k.DET


def _is_verb(tokens: Tokens, i: int) -> bool:
    """Is the word the finite verb of a clause, as far as its form tells? A participle before "by" or "in" is not."""
    mask = tokens.cls[i]
    if tokens.caps[i]:
        return False
    if mask & k.AUX:
        return not mask & k.NOUNISH
    low = tokens.lows[i]
    if mask & k.PHRASE and k.is_phrase(tokens.lows, i):
        return True
    if low.endswith("ed") and mask & (k.VERB | k.CUE) | (len(low) > 4 and not mask):
        following = tokens.lows[i + 1] if i + 1 < len(tokens) else ""
        if following == "to" and low in CATENATIVES:
            return True
        if tokens.caps[i - 1] and not tokens.cls[i - 1] & k.FUNCTION:
            return True
        return following not in ("by", "in", "with", "on", "at", "for", "to", "as") and not tokens.cls[i - 1] & k.DET
    return mask & (k.VERB | k.CUE) != 0 and not mask & (k.NOUNISH | k.ROLE | k.PREP) and not low.endswith("ing")


def _right(
    tokens: Tokens, cue: Cue, first: int, last: int, quoted: list[int], weighing: Weighing, found: list[Proposal]
) -> None:
    """`said Trump`, `according to the report`: the noun phrase after the cue, ended at each place it may end. Of many,
    the last is the rest of the sentence.
    """
    cls = tokens.cls
    start = cue.last
    title = cue.group == "accord" and _title_end(tokens, quoted, start, last)  # According to “The Harbour,”
    if start >= last or (not title and (cls[start] & _NO_RIGHT or quoted[start] >= 0)):
        return
    if cls[start] & (k.CONJ | k.SUB | k.REL) and not cls[start] & k.DET:
        return
    before = kind_of(tokens, cue.group_first - 1, first, last)
    about = _of_cue(weighing, "R", cue)
    opening: tuple[Bundle, Key] = (weighing.right_start, (before, kind_of(tokens, start, first, last)))
    commas = count = 0
    apposed = ""
    j, furthest = title - 1 if title else start, min(last, start + _REACH)
    while j < furthest:
        j += 1
        end = _title_end(tokens, quoted, j, last) if j < last and quoted[j] >= 0 and not commas else 0
        walled = not end and (j >= last or cls[j] & _WALL or quoted[j] >= 0)
        if not walled and (count >= _MOST or not (cls[j] & _BOUNDARY or end)):
            continue
        next_kind, second = kind_of(tokens, j, first, last), kind_of(tokens, j + 1, first, last)
        evidence = (
            about,
            opening,
            (weighing.right_end, (next_kind, second, tokens.kinds[j - 1], before)),
            (weighing.right_shape, (min(commas, 3), count, next_kind, cue.form)),
            (weighing.right_apposed, (apposed, next_kind, tokens.kinds[j - 1])),
        )
        found.append(Proposal(start, j, "R", evidence))
        count += 1
        if walled:
            break
        if end:
            j = end - 1
        elif cls[j] & k.COMMA:
            commas += 1
            apposed = apposed or second
