"""Gives quotations that no reporting verb claims to somebody, where a colon, a verb or who spoke before holds them.

`newscrawl.parse.quotes.loose` says on what one may hang, and what it looks like; here its source is picked, and judged
whether it is one at all.
"""

from __future__ import annotations

from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes import judging
from newscrawl.parse.quotes.features import Bundle, Key
from newscrawl.parse.quotes.layout import Attribution, Before, Layout
from newscrawl.parse.quotes.loose import Hold, find_hold, segment_evidence
from newscrawl.parse.quotes.marks import Segment
from newscrawl.parse.quotes.ranking import ACCEPT, Ranker
from newscrawl.parse.quotes.sources import AT_MARKS, Proposal, lengths, propose

_LONG_ENOUGH: Final = 7  # tokens, the marks included
_PAUSE: Final = 14  # tokens between the cue and the second half of a quotation it interrupts


def hang_loose(
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


_GOES_WITH: Final = Bundle("segment", _with)
_HANGS: Final = Bundle("segment", _hangs)
_HANGS_TOO: Final = Bundle("segment", _hangs_too)


def _still_speaks(distance: int, aloud: bool, mode: str, form: str, said: bool) -> list[str]:
    return [
        "E", f"E,distance={distance}", f"E,aloud={aloud}", f"E,mode={mode}", f"E,form={form}", f"E,said={said}",
        f"E,aloud={aloud},distance={distance}", f"E,said={said},distance={distance}",
    ]  # fmt: skip


_STILL: Final = Bundle("holder", _still_speaks)


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
