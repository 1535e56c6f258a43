"""Proposes who may be the source of a cue, with the features that rank the proposals.

A proposal is a stretch of tokens: to the left of the cue (`Trump said`), to the right (`said Trump`), what an
earlier cue of the sentence had (`Trump said ... and added`), or nobody. Features are names whose weights were
fitted; none holds a word of a text.
"""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.cues import Cue
from newscrawl.parse.quotes.tokens import Tokens

_REACH = 45
_MOST = 9


@dataclass(frozen=True, slots=True)
class Proposal:
    """A candidate source: tokens [first, last), its side (`L`, `R`, `I` inherited, `N` nobody) and its features."""

    first: int
    last: int
    side: str
    features: list[str]


def kind_of(tokens: Tokens, i: int, first: int, last: int) -> str:
    """A token's class in one word; `edge` outside [first, last)."""
    return tokens.kinds[i] if first <= i < last else "edge"


_BOUNDARY = (
    k.COMMA | k.CONJ | k.SUB | k.PREP | k.VERB | k.AUX | k.CUE | k.ADV | k.THAT | k.REL | k.DASH | k.MARK
    | k.BRACKET | k.TIME | k.SEMI | k.COLON | k.SINGLE | k.QWORD | k.PRON
)  # fmt: skip
_NO_START = (
    k.COMMA | k.END | k.PREP | k.AUX | k.CONJ | k.REL | k.DASH | k.MARK | k.BRACKET | k.SEMI | k.COLON | k.SINGLE
    | k.NEWLINE
)  # fmt: skip
_BEFORE_INVERSION = k.COMMA | k.MARK | k.SINGLE | k.DASH | k.END | k.SUB | k.CONJ | k.BRACKET | k.TIME | k.REL
_WALL = k.SEMI | k.COLON | k.NEWLINE | k.END


def lengths(n: int) -> str:
    """A length in words, coarsely."""
    return str(n) if n < 4 else "4-6" if n < 7 else "7-12" if n < 13 else "13+"


def propose(
    tokens: Tokens, cue: Cue, first: int, last: int, quoted: list[int], earlier: tuple[int, int, int] | None
) -> list[Proposal]:
    """All proposals for a cue in the sentence [first, last); `earlier` is (first, last, cue) of the source found
    before it.
    """
    about = [f"{cue.group}", f"form={cue.form}", f"helper={cue.helper}"]
    found: list[Proposal] = []
    if (cited := _cited(tokens, cue, first)) is not None:
        return [cited]
    if cue.group != "accord":
        _left(tokens, cue, first, quoted, about, found)
    if cue.group == "accord" or _may_invert(tokens, cue, first, quoted):
        _right(tokens, cue, first, last, quoted, about, found)
    before = kind_of(tokens, cue.group_first - 1, first, last)
    after = kind_of(tokens, cue.last, first, last)
    if earlier is not None:
        gap = lengths(cue.group_first - earlier[2])
        features = ["I", f"I,before={before}", f"I,gap={gap}", f"I,after={after}", *(f"I,{a}" for a in about)]
        features.append(f"I,form={cue.form},before={before}")
        found.append(Proposal(earlier[0], earlier[1], "I", features))
    features = ["N", f"N,before={before}", f"N,after={after}", *(f"N,{a}" for a in about)]
    if earlier is not None:
        features.append("N,earlier")
    found.append(Proposal(0, 0, "N", features))
    return found


def _may_invert(tokens: Tokens, cue: Cue, first: int, quoted: list[int]) -> bool:
    """May the subject follow the verb? Only after a quotation, a comma or what else leaves no room for it before."""
    before = cue.group_first - 1
    return before < first or quoted[before] >= 0 or tokens.cls[before] & _BEFORE_INVERSION != 0


def _left(tokens: Tokens, cue: Cue, first: int, quoted: list[int], about: list[str], found: list[Proposal]) -> None:
    """Noun phrases that end before the cue, shortest first, back to what no noun phrase crosses."""
    stop, gap = _before_cue(tokens, cue, first, quoted)
    cls = tokens.cls
    last_kind = kind_of(tokens, stop - 1, first, stop)
    about = [f"L,{a}" for a in about]
    commas = verbs = relatives = count = 0
    if gap.startswith("rel"):
        found.append(_relative(tokens, cue, first, about))
    inside = False
    for j in range(stop - 1, max(first, stop - _REACH) - 1, -1):
        mask = cls[j]
        if mask & k.BRACKET:
            inside = tokens.words[j] in ")]"
        if inside:
            continue
        if mask & _WALL or (quoted[j] >= 0 and (stop - j > 6 or not tokens.caps[j])):
            break
        commas += mask & k.COMMA != 0
        verbs += mask & (k.AUX | k.VERB | k.CUE) != 0 and (mask & k.AUX != 0 or not mask & k.NOUNISH)
        relatives += mask & k.REL != 0
        if not _may_start(tokens, j, first, quoted):
            continue
        end, cut = _source_end(tokens, j, stop)
        start_kind, previous = kind_of(tokens, j, first, stop), kind_of(tokens, j - 1, first, stop)
        shape = f"c{min(commas, 3)}v{min(verbs, 2)}r{min(relatives, 1)}"
        features = [
            "L", f"L,start={start_kind}", f"L,prev={previous}", f"L,shape={shape}", f"L,gap={gap}",
            f"L,len={lengths(end - j)}", f"L,rank={count}", f"L,prev={previous},start={start_kind}",
            f"L,gap={gap},{shape}", f"L,last={last_kind}", f"L,next={kind_of(tokens, end, first, stop)}",
            f"L,cut={cut}", f"L,cut={cut},{cue.form}", f"L,cut={cut},last={last_kind}", *about,
        ]  # fmt: skip
        if j == first:
            features += ["L,whole", f"L,whole,cut={cut}"]
        found.append(Proposal(j, end, "L", features))
        count += 1
        if count >= _MOST:
            break


def _relative(tokens: Tokens, cue: Cue, first: int, about: list[str]) -> Proposal:
    """The relative pronoun before the cue: `a man who said`."""
    at = cue.group_first - 1
    while at > first and not tokens.cls[at] & k.REL:
        at -= 1
    previous = kind_of(tokens, at - 1, first, at)
    return Proposal(at, at + 1, "L", ["L", "L,start=rel", f"L,rel,prev={previous}", f"L,rel,{tokens.lows[at]}", *about])


def _cited(tokens: Tokens, cue: Cue, first: int) -> Proposal | None:
    """`cited X as saying`: X is the source, whoever else the sentence names."""
    stop = cue.group_first - 1
    if cue.form != "ing" or stop <= first or tokens.lows[stop] != "as":
        return None
    for j in range(stop - 1, max(first, stop - _REACH), -1):
        if tokens.cls[j] & k.CUE and k.CUE_FORMS[tokens.lows[j]][0] in ("cite", "quote", "describe"):
            return Proposal(j + 1, stop, "L", ["L"]) if stop > j + 1 else None
    return None


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
    if mask & (k.VERB | k.CUE | k.ADV) and not mask & (k.NOUNISH | k.QUANT | k.DET) and not tokens.caps[j]:
        return False
    if cap and tokens.caps[j - 1] and not cls[j - 1] & k.FUNCTION:
        return False
    return bool(cls[j - 1] & _BOUNDARY or quoted[j - 1] >= 0 or tokens.lows[j - 1].endswith(("ed", "ing", "ly")))


def _source_end(tokens: Tokens, first: int, stop: int) -> tuple[int, str]:
    """Where the noun phrase that starts at `first` ends, at the latest at `stop`, and what ends it.

    A verb of its own clause ends it ("Trump left early, saying"), and so does a comma with an adverbial after it
    ("Trump, in an interview, said"). A verb of a relative clause does not.
    """
    cls, lows = tokens.cls, tokens.lows
    relative = comma = False
    for i in range(first + 1, stop):
        mask = cls[i]
        if mask & k.COMMA:
            if not comma and i + 1 < stop and not relative and _adverbial(tokens, i + 1):
                return i, "adverbial"
            comma = True
            relative = False
        elif mask & k.REL:
            relative = True
        elif not relative and _is_verb(tokens, i):
            end = i
            while end - 1 > first and cls[end - 1] & (k.ADV | k.COMMA):
                end -= 1
            return end, "verb after comma" if comma else "verb" if not lows[i].endswith("ed") else "ed"
    return stop, ""


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
    if low.endswith("ed") and mask & (k.VERB | k.CUE) | (len(low) > 4 and not mask):
        following = tokens.lows[i + 1] if i + 1 < len(tokens) else ""
        return following not in ("by", "in", "with", "on", "at", "for", "to", "as") and not tokens.cls[i - 1] & k.DET
    return mask & (k.VERB | k.CUE) != 0 and not mask & (k.NOUNISH | k.ROLE | k.PREP) and not low.endswith("ing")


def _right(
    tokens: Tokens, cue: Cue, first: int, last: int, quoted: list[int], about: list[str], found: list[Proposal]
) -> None:
    """`said Trump`, `according to the report`: the noun phrase after the cue, ended at each place it may end."""
    cls = tokens.cls
    start = cue.last
    if start >= last or cls[start] & (k.PUNCT | k.PREP | k.AUX | k.THAT) or quoted[start] >= 0:
        return
    if cls[start] & (k.CONJ | k.SUB | k.REL) and not cls[start] & k.DET:
        return
    before = kind_of(tokens, cue.group_first - 1, first, last)
    start_kind = kind_of(tokens, start, first, last)
    commas = count = 0
    for j in range(start + 1, min(last, start + _REACH) + 1):
        if j < last and not (cls[j] & (_BOUNDARY | k.END) or quoted[j] >= 0):
            continue
        next_kind = kind_of(tokens, j, first, last)
        second = kind_of(tokens, j + 1, first, last)
        last_kind = kind_of(tokens, j - 1, first, last)
        features = [
            "R", f"R,before={before}", f"R,start={start_kind}", f"R,next={next_kind}", f"R,last={last_kind}",
            f"R,commas={min(commas, 3)}", f"R,len={lengths(j - start)}", f"R,rank={count}",
            f"R,next={next_kind},{second}", f"R,before={before},start={start_kind}",
            f"R,next={next_kind},commas={min(commas, 2)}", *(f"R,{a}" for a in about),
        ]  # fmt: skip
        found.append(Proposal(start, j, "R", features))
        count += 1
        if j >= last or cls[j] & (_WALL) or quoted[j] >= 0 or count >= _MOST:
            break
        if cls[j] & k.COMMA:
            commas += 1
