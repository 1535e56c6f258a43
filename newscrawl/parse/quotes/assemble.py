"""From attributions to rows: continued quotations joined, speakers resolved, kinds and confidence set."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from math import log
from typing import Final, Protocol

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.antecedents import Spans
from newscrawl.parse.quotes.layout import CLEAR, NOBODY_NAMED, Attribution, Layout
from newscrawl.parse.quotes.ranking import confidence
from newscrawl.parse.quotes.speakers import Speaker
from newscrawl.records import Quote, QuoteKind

_LONG_ENOUGH: Final = 7  # tokens; a quotation this long at the start of a sentence is more than a phrase in marks
_FEWEST: Final = 2  # words; one alone outside of quotation marks ("But", "case") reports nothing
_SIGNED: Final = 0.8  # how sure a name after a dash is
_SIGNATURE: Final = 14  # tokens; the longest line that is a name after a dash


def continue_quotations(layout: Layout, found: list[Attribution]) -> None:
    """Give quotations that no cue claimed to whom they belong: a name after a dash, or the attribution they go on
    from.

    They go on in the next sentence of the paragraph, or in the next paragraph where that is nothing but
    quotation.
    """
    owner = _owners(layout, found)
    _open_paragraphs(layout, owner)
    by_sentence = _by_sentence(layout, found)
    last: Attribution | None = None
    last_paragraph = -1
    for number, cuts in enumerate(layout.sentences):
        for first, final in cuts:
            inside = _segments_of(layout, first, final)
            claimed = [owner[s] for s in inside if s in owner]
            told = by_sentence.get(first)
            if claimed or told:
                last, last_paragraph = claimed[-1] if claimed else told, number
                continue
            whole = bool(inside) and _all_quoted(layout, first, final)
            if signed := _signed(layout, number, first, final, inside):
                found.append(signed)
                continue
            if (
                last is not None
                and number - last_paragraph <= 1
                and (whole or _leads(layout, first, inside, number == last_paragraph))
            ):
                segment = layout.segments[inside[0]]
                stop = layout.segments[inside[-1] if whole else inside[0]].last
                last.parts.append((segment.first, stop))
                last_paragraph = number
            elif number != last_paragraph or not whole:
                last = last if number == last_paragraph and not inside else None


def _open_paragraphs(layout: Layout, owner: dict[int, Attribution]) -> None:
    """A quotation left open at its paragraph's end belongs to whom the next paragraph gives the one it opens with."""
    firsts = {first: number for number, (first, _) in enumerate(layout.paragraphs)}
    lasts = {last: number for number, (_, last) in enumerate(layout.paragraphs)}
    for number in range(len(layout.segments) - 2, -1, -1):
        segment, following = layout.segments[number], layout.segments[number + 1]
        if number in owner or not segment.open_ended or number + 1 not in owner:
            continue
        if firsts.get(following.first, -1) == lasts.get(segment.last, -9) + 1:
            owner[number] = owner[number + 1]
            owner[number].parts.append((segment.first, segment.last))


def _by_sentence(layout: Layout, found: list[Attribution]) -> dict[int, Attribution]:
    """First token of a sentence -> the last attribution in it."""
    starts = [first for cuts in layout.sentences for first, _ in cuts]
    return {starts[bisect_right(starts, a.cue[0]) - 1]: a for a in found if a.cue is not None}


def _leads(layout: Layout, first: int, inside: list[int], same: bool) -> bool:
    """Does the sentence open with a quotation too long for a phrase, right after one in the same paragraph?"""
    if not inside or not same:
        return False
    segment = layout.segments[inside[0]]
    return segment.first == first and segment.last - segment.first >= _LONG_ENOUGH


def _signed(layout: Layout, paragraph: int, first: int, final: int, inside: list[int]) -> Attribution | None:
    """`"Words." — Jane Roe`, the name on the same line or on the next."""
    if not inside or layout.segments[inside[0]].first != first:
        return None
    tokens = layout.tokens
    segment = layout.segments[inside[-1]]
    dash, stop = segment.last, layout.paragraphs[paragraph][1]
    if dash >= stop and paragraph + 1 < len(layout.paragraphs):
        dash, stop = layout.paragraphs[paragraph + 1]
    if not (dash + 1 < stop <= dash + _SIGNATURE and tokens.cls[dash] & k.DASH and tokens.caps[dash + 1]):
        return None
    if layout.quoted[dash + 1] >= 0 or tokens.cls[dash + 1] & k.FUNCTION:
        return None
    end = stop - 1 if tokens.cls[stop - 1] & k.END else stop
    return Attribution(
        (dash, dash + 1), (dash + 1, end), [(segment.first, segment.last)], _SIGNED, "dash", "R", paragraph
    )


def _owners(layout: Layout, found: list[Attribution]) -> dict[int, Attribution]:
    """Segment -> the attribution that claims it: of several, one with a source, and the shortest content around it."""
    claims: dict[int, tuple[bool, int, float]] = {}
    owner: dict[int, Attribution] = {}
    for attribution in found:
        for first, last in attribution.parts:
            claim = (attribution.source is None, last - first, -attribution.probability)
            for s in _segments_of(layout, first, last):
                if s not in owner or claim < claims[s]:
                    owner[s], claims[s] = attribution, claim
    return owner


def _segments_of(layout: Layout, first: int, last: int) -> list[int]:
    found = []
    while first < last:
        number = layout.quoted[first]
        if number >= 0:
            found.append(number)
        first = layout.segments[number].last if number >= 0 else first + 1
    return found


def _all_quoted(layout: Layout, first: int, last: int) -> bool:
    words = layout.tokens.words
    return all(layout.quoted[i] >= 0 or not words[i][0].isalnum() for i in range(first, last))


class Resolver(Protocol):
    """Says who a source is, and to whom it was said."""

    def resolve(self, first: int, last: int, words: Spans = ()) -> Speaker:
        """The speaker meant by the tokens [first, last), who says `words`."""

    def name_at(self, first: int, last: int) -> str:
        """The name of an addressee."""


def _is_acronym(layout: Layout, number: int) -> bool:
    """`“ISKP.”`: a name in marks, which quotes nobody."""
    segment = layout.segments[number]
    words = [w for w in layout.tokens.words[segment.first : segment.last] if w[0].isalnum()]
    return len(words) == 1 and len(words[0]) > 1 and words[0].isupper()


@dataclass(frozen=True, slots=True)
class Draft:
    """A row before it is one: tokens [first, last) of an attribution, its kind and its speaker."""

    first: int
    last: int
    kind: QuoteKind
    attribution: Attribution
    speaker: Speaker
    source: str
    """How the speaker is given: `none`, `pronoun`, `unresolved` pronoun, `name` or `description`."""


def certainty(draft: Draft) -> dict[str, float]:
    """What tells how right a row is: log odds of the attribution, margins of its source and of the bounds of its words.
    Quotation marks leave no doubt where they end.
    """
    chance, margin, bounds = draft.attribution.probability, draft.attribution.margin, draft.attribution.bounds
    odds = log(max(chance, 0.01) / max(1 - chance, 0.01))
    direct = draft.kind == "direct"
    return {
        "certainty": odds, "margin": min(margin, 6.0), "bounds": CLEAR if direct else bounds,
        "certainty,direct": odds if direct else 0.0,
    }  # fmt: skip


def drafts(layout: Layout, found: list[Attribution], speakers: Resolver) -> list[Draft]:
    """All rows to be, in reading order, their speakers resolved in the order of their cues."""
    owner = _owners(layout, found)
    made = []
    for attribution in sorted(found, key=lambda a: a.cue[0] if a.cue else a.parts[0][0]):
        speaker = speakers.resolve(*attribution.source, attribution.parts) if attribution.source else Speaker(None)
        source = _source_kind(layout, attribution, speaker)
        for first, last in sorted(attribution.parts):
            kind = _kind(layout, attribution, owner, first, last)
            if kind == "indirect" and _words(layout, first, last) < _FEWEST:
                continue
            made.append(Draft(first, last, kind, attribution, speaker, source))
    return sorted(made, key=lambda draft: (draft.first, draft.last))


def rows(layout: Layout, found: list[Attribution], speakers: Resolver) -> tuple[Quote, ...]:
    """The records, in reading order."""
    return tuple(_row(layout, speakers, number, draft) for number, draft in enumerate(drafts(layout, found, speakers)))


def _kind(layout: Layout, attribution: Attribution, owner: dict[int, Attribution], first: int, last: int) -> QuoteKind:
    mine = [s for s in _segments_of(layout, first, last) if owner.get(s) is attribution]
    if not mine or all(_is_acronym(layout, s) for s in mine):
        return "indirect"
    return "direct" if _all_quoted(layout, first, last) else "mixed"


def _source_kind(layout: Layout, attribution: Attribution, speaker: Speaker) -> str:
    """How the speaker is given: `none`, `pronoun`, `unresolved` pronoun, `name` or `description`."""
    if attribution.source is None:
        return "none"
    if layout.tokens.cls[attribution.source[0]] & k.PRON:
        return "pronoun" if speaker.name else "unresolved"
    return "name" if speaker.entity is not None else "description"


def _words(layout: Layout, first: int, last: int) -> int:
    return sum([word[0].isalnum() for word in layout.tokens.words[first:last]])


def _paragraph(layout: Layout, token: int) -> int:
    return layout.numbers[bisect_right(layout.paragraphs, token, key=lambda p: p[0]) - 1]


def _row(layout: Layout, speakers: Resolver, number: int, draft: Draft) -> Quote:
    tokens, attribution = layout.tokens, draft.attribution
    start, end = tokens.starts[draft.first], tokens.ends[draft.last - 1]
    source, cue = attribution.source, attribution.cue
    return Quote(
        quote_no=number,
        kind=draft.kind,
        text=tokens.text[start:end],
        start=start,
        end=end,
        speaker=draft.speaker.name,
        speaker_raw=tokens.between(*source) if source else None,
        speaker_start=tokens.starts[source[0]] if source else None,
        speaker_end=tokens.ends[source[1] - 1] if source else None,
        speaker_role=draft.speaker.role,
        cue=tokens.between(*cue) if cue else None,
        cue_start=tokens.starts[cue[0]] if cue else None,
        cue_end=tokens.ends[cue[1] - 1] if cue else None,
        addressee=speakers.name_at(*attribution.addressee) if attribution.addressee else None,
        paragraph_no=_paragraph(layout, draft.first),
        confidence=_confidence(draft),
    )


def _confidence(draft: Draft) -> float:
    attribution = draft.attribution
    if attribution.counted:
        return attribution.probability if draft.speaker.name else min(attribution.probability, NOBODY_NAMED)
    return confidence(certainty(draft), draft.kind, draft.source)
