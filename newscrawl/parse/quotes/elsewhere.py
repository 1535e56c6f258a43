"""Direct quotations in other languages than English: quotation marks, a reporting verb beside them, a name beside
that.

Where the language has no lexicon, or nobody is named beside the marks, the quotation stands without a speaker.
Marks around a word or two are a name or irony and no quotation, unless somebody is said to have said them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from newscrawl.parse.lexicon.first_names import FEMALE, MALE
from newscrawl.parse.lexicon.quotes_by_language import LANGUAGES, Language
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.antecedents import Spans
from newscrawl.parse.quotes.attribution import Attribution, Layout
from newscrawl.parse.quotes.marks import Segment
from newscrawl.parse.quotes.speakers import Speaker
from newscrawl.parse.quotes.tokens import Tokens

_NONE = Language(cues=frozenset())
_REACH = 14  # tokens between marks and verb
_LONGEST_NAME = 6
_SHORTEST = 4  # words; fewer in marks are quoted only where a verb says so
_FOUND, _ALONE = 0.8, 0.4  # how sure: with a cue and a name, without


@dataclass(frozen=True, slots=True)
class _Told:
    """The cue and the speaker found beside a segment."""

    cue: int
    speaker: tuple[int, int] | None


def quotations(layout: Layout, language: str | None) -> list[Attribution]:
    """The direct quotations of a text, with who is named beside them."""
    lexicon = LANGUAGES.get((language or "")[:2], _NONE)
    found: list[Attribution] = []
    waiting = deque(layout.segments)
    for number, (first, last) in enumerate(layout.paragraphs):
        previous: Attribution | None = None
        while waiting and waiting[0].first < last:
            segment = waiting.popleft()
            attribution = _read(layout, lexicon, segment, first, last, previous)
            if attribution is not None:
                attribution.paragraph = number
                found.append(attribution)
                previous = attribution
    return found


def _read(
    layout: Layout, lexicon: Language, segment: Segment, first: int, last: int, previous: Attribution | None
) -> Attribution | None:
    told = _after(layout, lexicon, segment, last) or _before(layout, lexicon, segment, first)
    part = [(segment.first, segment.last)]
    if told is not None:
        return Attribution((told.cue, told.cue + 1), told.speaker, part, _FOUND if told.speaker else _ALONE, "direct")
    words = sum(layout.tokens.words[i][0].isalnum() for i in range(segment.first, segment.last))
    if words < _SHORTEST:
        return None
    if previous is not None and _adjacent(layout, previous.parts[-1][1], segment.first):
        return Attribution(previous.cue, previous.source, part, previous.probability, "direct")
    return Attribution(None, None, part, _ALONE, "direct")


def _adjacent(layout: Layout, end: int, start: int) -> bool:
    """Only the cue and its speaker lie between the two quotations."""
    return start - end <= _REACH


def _after(layout: Layout, lexicon: Language, segment: Segment, last: int) -> _Told | None:
    """`"...", sagte Weber` and `"...", Weber sagte`."""
    tokens = layout.tokens
    start = segment.last
    while start < last and tokens.cls[start] & (k.COMMA | k.DASH):
        start += 1
    for i in range(start, min(last, start + _REACH)):
        if layout.quoted[i] >= 0 or tokens.cls[i] & (k.END | k.COLON | k.SEMI):
            return None
        if tokens.lows[i] in lexicon.cues or tokens.lows[i] in lexicon.according:
            return _Told(i, _name_after(layout, lexicon, i + 1, last) or _name_before(layout, lexicon, i, start))
        if tokens.cls[i] & k.COMMA:
            return None
    return None


def _before(layout: Layout, lexicon: Language, segment: Segment, first: int) -> _Told | None:
    """`Weber sagte: "..."`, `قال فلان: "..."`."""
    tokens = layout.tokens
    stop = segment.first
    linked = stop > first and (tokens.cls[stop - 1] & (k.COLON | k.COMMA) or tokens.lows[stop - 1] in lexicon.that)
    if not linked:
        return None
    for i in range(stop - 1, max(first, stop - _REACH) - 1, -1):
        if layout.quoted[i] >= 0 or tokens.cls[i] & (k.END | k.SEMI):
            return None
        if tokens.lows[i] in lexicon.cues:
            return _Told(i, _name_before(layout, lexicon, i, first) or _name_after(layout, lexicon, i + 1, stop))
    return None


def _name_after(layout: Layout, lexicon: Language, start: int, last: int) -> tuple[int, int] | None:
    """The name that follows a cue, past articles and the words of an office written small."""
    tokens = layout.tokens
    if start < last and tokens.lows[start] in lexicon.pronouns:
        return start, start + 1
    if not lexicon.capitals:
        return _plain_after(layout, lexicon, start, last)
    for i in range(start, min(last, start + _LONGEST_NAME)):
        if layout.quoted[i] >= 0 or tokens.cls[i] & k.PUNCT:
            return None
        if tokens.caps[i]:
            return i, _name_end(layout, lexicon, i, last)
        if tokens.lows[i] in lexicon.that:
            return None
    return None


def _name_end(layout: Layout, lexicon: Language, start: int, last: int) -> int:
    tokens = layout.tokens
    end = ahead = start + 1
    while ahead < last and ahead - start < _LONGEST_NAME and layout.quoted[ahead] < 0:
        if tokens.caps[ahead]:
            end = ahead + 1
        elif tokens.lows[ahead] not in lexicon.small:
            break
        ahead += 1
    return end


def _name_before(layout: Layout, lexicon: Language, cue: int, first: int) -> tuple[int, int] | None:
    """The name that ends right before a cue, its helpers and markers aside."""
    tokens = layout.tokens
    end = cue
    while end > first and tokens.lows[end - 1] in lexicon.helpers | lexicon.marker:
        end -= 1
    if not lexicon.capitals:
        return _plain_before(layout, lexicon, end, first) if end < cue or not lexicon.marker else None
    if end > first and tokens.lows[end - 1] in lexicon.pronouns:
        return end - 1, end
    start = end
    while start > first and end - start < _LONGEST_NAME and layout.quoted[start - 1] < 0 and tokens.caps[start - 1]:
        start -= 1
        if start - 1 > first and tokens.lows[start - 1] in lexicon.small and tokens.caps[start - 2]:
            start -= 1
    return (start, end) if start < end else None


def _plain_after(layout: Layout, lexicon: Language, start: int, last: int) -> tuple[int, int] | None:
    """In a script without capitals: the words up to the next mark or conjunction."""
    tokens, end = layout.tokens, start
    last = min(last, start + _LONGEST_NAME + 1)
    while (
        end < last and not tokens.cls[end] & k.PUNCT and layout.quoted[end] < 0 and tokens.lows[end] not in lexicon.that
    ):
        end += 1
    return (start, end) if start < end <= start + _LONGEST_NAME else None


def _plain_before(layout: Layout, lexicon: Language, end: int, first: int) -> tuple[int, int] | None:
    tokens, start = layout.tokens, end
    first = max(first, end - _LONGEST_NAME - 1)
    while start > first and not tokens.cls[start - 1] & k.PUNCT and layout.quoted[start - 1] < 0:
        start -= 1
    return (start, end) if end - _LONGEST_NAME <= start < end else None


class NamesBeside:
    """Speakers by the name printed beside the cue; a surname is filled up from where the text gives the full name."""

    def __init__(self, tokens: Tokens, language: str | None, sources: Iterable[tuple[int, int]]) -> None:
        self._tokens = tokens
        self._pronouns = LANGUAGES.get((language or "")[:2], _NONE).pronouns
        self._full: dict[str, str] = {}
        for i in range(1, len(tokens)):
            if tokens.caps[i] and tokens.caps[i - 1] and (tokens.lows[i - 1] in MALE or tokens.lows[i - 1] in FEMALE):
                self._full.setdefault(tokens.words[i], tokens.between(i - 1, i + 1))
        for first, last in sources:
            if last - first > 1 and tokens.caps[first]:
                self._full.setdefault(tokens.words[last - 1], self.name_at(first, last))

    def resolve(self, first: int, last: int, words: Spans = ()) -> Speaker:
        """A pronoun or an article alone names nobody: who is meant, nobody can tell without the grammar."""
        tokens = self._tokens
        if last - first == 1 and tokens.lows[first] in self._pronouns:
            return Speaker(None)
        name = self.name_at(first, last)
        return Speaker(self._full.get(name, name))

    def name_at(self, first: int, last: int) -> str:
        """The words printed."""
        return " ".join(self._tokens.between(first, last).split())
