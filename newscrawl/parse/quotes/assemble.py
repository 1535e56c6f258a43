"""From attributions to rows: continued quotations joined, speakers resolved, kinds and confidence set."""

from __future__ import annotations

from newscrawl.parse.quotes.attribution import Attribution, Layout
from newscrawl.parse.quotes.speakers import Speaker, Speakers
from newscrawl.records import Quote


def continue_quotations(layout: Layout, found: list[Attribution]) -> None:
    """Give quotations that no cue claimed to the attribution they go on from: in the next sentence or paragraph."""
    owner = _owners(layout, found)
    last: Attribution | None = None
    last_paragraph = -1
    for number, cuts in enumerate(layout.sentences):
        for first, final in cuts:
            inside = _segments_of(layout, first, final)
            claimed = [owner[s] for s in inside if s in owner]
            if claimed:
                last, last_paragraph = claimed[-1], number
                continue
            here = [a for a in found if a.cue and first <= a.cue[0] < final]
            if here:
                last = None
                continue
            if not inside or last is None:
                if not _all_quoted(layout, first, final):
                    last = None if number != last_paragraph else last
                continue
            if number - last_paragraph <= 1 and _all_quoted(layout, first, final):
                segment = layout.segments[inside[0]]
                last.parts.append((segment.first, layout.segments[inside[-1]].last))
                last_paragraph = number
                for s in inside:
                    owner[s] = last


def _owners(layout: Layout, found: list[Attribution]) -> dict[int, Attribution]:
    """Segment -> the attribution that claims it; of several, the one with the shortest content around it."""
    size: dict[int, int] = {}
    owner: dict[int, Attribution] = {}
    for attribution in found:
        for first, last in attribution.parts:
            for s in _segments_of(layout, first, last):
                if s not in owner or last - first < size[s]:
                    owner[s], size[s] = attribution, last - first
    return owner


def _segments_of(layout: Layout, first: int, last: int) -> list[int]:
    seen: list[int] = []
    for s in layout.quoted[first:last]:
        if s >= 0 and (not seen or seen[-1] != s):
            seen.append(s)
    return seen


def _all_quoted(layout: Layout, first: int, last: int) -> bool:
    words = layout.tokens.words
    return all(layout.quoted[i] >= 0 or not words[i][0].isalnum() for i in range(first, last))


def rows(layout: Layout, found: list[Attribution]) -> tuple[Quote, ...]:
    """The records, in reading order."""
    tokens = layout.tokens
    speakers = Speakers(tokens, layout.quoted, [cut for cuts in layout.sentences for cut in cuts])
    owner = _owners(layout, found)
    drafts: list[tuple[int, int, str, Attribution, Speaker]] = []
    for attribution in sorted(found, key=lambda a: a.cue[0] if a.cue else a.parts[0][0]):
        speaker = speakers.resolve(*attribution.source) if attribution.source else Speaker(None)
        for first, last in sorted(attribution.parts):
            drafts.append((first, last, _kind(layout, attribution, owner, first, last), attribution, speaker))
    drafts.sort(key=lambda d: (d[0], d[1]))
    return tuple(_row(layout, number, *draft) for number, draft in enumerate(drafts))


def _kind(layout: Layout, attribution: Attribution, owner: dict[int, Attribution], first: int, last: int) -> str:
    mine = [s for s in _segments_of(layout, first, last) if owner.get(s) is attribution]
    if not mine:
        return "indirect"
    return "direct" if _all_quoted(layout, first, last) else "mixed"


def _row(
    layout: Layout, number: int, first: int, last: int, kind: str, attribution: Attribution, speaker: Speaker
) -> Quote:
    tokens = layout.tokens
    start, end = tokens.starts[first], tokens.ends[last - 1]
    source, cue = attribution.source, attribution.cue
    return Quote(
        quote_no=number,
        kind=kind,  # type: ignore[arg-type]
        text=tokens.text[start:end],
        start=start,
        end=end,
        speaker=speaker.name,
        speaker_raw=tokens.between(*source) if source else None,
        speaker_start=tokens.starts[source[0]] if source else None,
        speaker_end=tokens.ends[source[1] - 1] if source else None,
        speaker_role=speaker.role,
        cue=tokens.between(*cue) if cue else None,
        cue_start=tokens.starts[cue[0]] if cue else None,
        cue_end=tokens.ends[cue[1] - 1] if cue else None,
        paragraph_no=attribution.paragraph,
        confidence=round(attribution.probability, 3),
    )
