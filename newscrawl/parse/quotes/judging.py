"""What tells a report from what only looks like one: the cue, its source and what was found to be said."""

from __future__ import annotations

from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.contents import Frame
from newscrawl.parse.quotes.features import Bundle, Key
from newscrawl.parse.quotes.sources import Proposal, lengths

Facts = list[tuple[Bundle, Key]]


def _verb(sense: str, form: str, helper: str, tier: str, phrase: bool, nounish: bool) -> list[str]:
    return [
        "bias", f"tier={tier}", f"helper={helper}", f"{sense},tier={tier}", f"{sense},phrase={phrase}",
        f"{sense},nounish={nounish}", f"form={form},nounish={nounish}", f"{tier},helper={helper}",
    ]  # fmt: skip


def _between(sense: str, before: str, after: str, nounish: bool, earlier: bool) -> list[str]:
    return [
        f"before={before}", f"after={after}", f"earlier={earlier},before={before}", f"{sense},after={after}",
        f"nounish={nounish},after={after}",
    ]  # fmt: skip


def _source(sense: str, source: str, margin: str, tier: str, earlier: bool) -> list[str]:
    return [f"margin={margin}", f"{sense},source={source}", f"earlier={earlier},{source}", f"{tier},source={source}"]


_VERB: Final = Bundle("cue", _verb)
_BETWEEN: Final = Bundle("cue", _between)
_SOURCE: Final = Bundle("cue", _source)


def cue(frame: Frame, margin: float, earlier: bool) -> Facts:
    """What the cue and its source tell about whether anything was said."""
    cue, side = frame.cue, frame.source.side
    before, after = frame.kind(cue.group_first - 1), frame.kind(cue.last)
    nounish = frame.tokens.cls[cue.head] & k.NOUNISH != 0
    return [
        (_VERB, (cue.sense, cue.form, cue.helper, cue.tier, cue.last - cue.first > 1, nounish)),
        (_BETWEEN, (cue.sense, before, after, nounish, earlier)),
        (_SOURCE, (cue.sense, side, coarse(margin), cue.tier, earlier)),
    ]


def _on_left(start: str, length: str) -> list[str]:
    return [f"left={start}", f"leftlen={length}"]


def _on_right(start: str, following: str, sense: str, form: str) -> list[str]:
    return [f"right={start}", f"right={start},{following}", f"{sense},right={start}", f"form={form},right={start}"]


def _size(length: str, gap: str, sense: str, sure: str) -> list[str]:
    return [f"rightlen={length}", f"gap={gap}", f"sure={sure}", f"{sense},gap={gap}"]


_ON_LEFT: Final = Bundle("cue", _on_left)
_ON_RIGHT: Final = Bundle("cue", _on_right)
_SIZE: Final = Bundle("cue", _size)


def on_left(frame: Frame, left: Proposal) -> tuple[Bundle, Key]:
    """What the words before the cue look like."""
    return _ON_LEFT, (frame.kind(left.first), lengths(left.last - left.first))


def on_right(frame: Frame, first: int, last: int, sure: float) -> Facts:
    """What the words after it look like; `sure` is by how much their start was the best."""
    cue, gap = frame.cue, lengths(first - frame.after)
    return [
        (_ON_RIGHT, (frame.kind(first), frame.kind(first + 1), cue.sense, cue.form)),
        (_SIZE, (lengths(last - first), gap, cue.sense, coarse(sure))),
    ]


def _on_sides(side: str, margin: str, sense: str, quote: bool, earlier: bool) -> list[str]:
    return [
        f"sides={margin}", f"{sense},content={side}", f"quoted={quote},content={side}",
        f"earlier={earlier},content={side}",
    ]  # fmt: skip


def _clause(verbs: int, tense: str, sense: str, tier: str, quote: bool) -> list[str]:
    return [
        f"tense={tense},verbs={verbs}", f"quoted={quote},verbs={verbs}", f"{tier},quoted={quote}",
        f"{sense},quoted={quote}",
    ]  # fmt: skip


def _around(opens: str, then: str, head: str) -> list[str]:
    return [f"opens={opens}", f"then={then}", f"head={head}"]


_ON_SIDES: Final = Bundle("cue", _on_sides)
_CLAUSE: Final = Bundle("cue", _clause)
_AROUND: Final = Bundle("cue", _around)
_VERBAL: Final = frozenset({"aux", "verb", "ed", "cue", "ing", "pronaux"})


def said(frame: Frame, part: tuple[int, int], side: str, margin: float, earlier: bool) -> Facts:
    """Does what was found look like something said, by a cue like this one?"""
    cue, (first, last) = frame.cue, part
    quoted, kinds = frame.quoted[first:last], frame.tokens.kinds[first:last]
    quote = max(quoted) >= 0
    verbs = sum([number >= 0 or kind in _VERBAL for number, kind in zip(quoted, kinds, strict=True)])
    head = frame.kind(_head(frame)) if frame.source.side != "N" else "none"
    return [
        (_ON_SIDES, (side, coarse(margin), cue.sense, quote, earlier)),
        (_CLAUSE, (min(verbs, 2), frame.tense(first), cue.sense, cue.tier, quote)),
        (_AROUND, (frame.kind(frame.first), frame.kind(last) if last <= frame.last else "", head)),
    ]


def _head(frame: Frame) -> int:
    """The last word of the source before a preposition or a comma."""
    cls, head = frame.tokens.cls, frame.source.first
    while head + 1 < frame.source.last and not cls[head + 1] & (k.PREP | k.COMMA | k.REL):
        head += 1
    return head


def coarse(margin: float) -> str:
    """A margin in four steps."""
    return "0" if margin < 0.5 else "1" if margin < 2 else "2" if margin < 4 else "3"
