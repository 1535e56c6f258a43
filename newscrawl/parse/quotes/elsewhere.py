"""Direct quotations in other languages than English: quotation marks or a dash that opens speech, a reporting verb
beside them, a name beside that.

Where the language has no lexicon, or nobody is named beside the marks, the quotation stands without a speaker.
Marks around a word or two are a name or irony and no quotation, unless somebody is said to have said them. Only
paragraphs with marks in them are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newscrawl.parse.lexicon.quotes_by_language import LANGUAGES, Language
from newscrawl.parse.lexicon.quotes_by_script import SCRIPTS
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.layout import NOBODY_NAMED, Attribution, Layout, lay_out
from newscrawl.parse.quotes.marks import Segment
from newscrawl.parse.quotes.naming import NamesBeside, Sources, Span
from newscrawl.parse.quotes.tokens import Vocabulary, tokenize

_NONE: Final = Language()
_SAME: Final = {"nb": "no", "nn": "no"}
_REACH: Final = 14  # tokens between marks and verb
_FAR: Final = 30  # ... where a colon says that words follow
_SHORTEST: Final = 4  # words; fewer in marks are quoted only where a verb says so
_LONG: Final = 8  # words; as many are no title
_LONGEST_LABEL: Final = 6
# How sure, by 170 rows of real pages: named beside a cue; spoke before, where a verb has no subject.
_NAMED: Final = 0.9
_GOES_ON: Final = 0.6
# A mark, two single ones or one that opens a word. A class of characters comes first, which is searched for fast, and
# what is asked of those before and after it is of one or two: linear.
_MARK: Final = re.compile(r"[“”„‟«»‹›「」『』\"＂‘‚`'’](?:(?<=[^`'’])|(?<='')|(?<=``)|(?<=['’])(?<![^\s(\[].)(?=\w))")
_DIALOGUE: Final = re.compile(r"\s*(?:[–—―-]|--)\s?\w")
_LINE: Final = re.compile(r"[^\n]+\n?")


@dataclass(frozen=True, slots=True)
class _Told:
    """The cue and the speaker found beside a segment."""

    cue: int
    speaker: Span | None


class Reader:
    """Reads one text."""

    def __init__(self, body: str, language: str | None, vocabulary: Vocabulary) -> None:
        code = (language or "").lower().replace("_", "-").partition("-")[0]
        code = _SAME.get(code, code)
        self.lexicon = LANGUAGES.get(code) or SCRIPTS.get(code) or _NONE
        lines = list(_marked_lines(body))
        self.layout: Layout = lay_out(
            tokenize(body, vocabulary, [(first, last) for _, first, last in lines]), in_sentences=False
        )
        self.layout.numbers = [number for number, _, _ in lines]
        self.tokens, self.quoted = self.layout.tokens, self.layout.quoted
        self.sources = Sources(self.tokens, self.quoted, self.lexicon)

    def names(self, found: list[Attribution]) -> NamesBeside:
        """Tells who the sources are."""
        return NamesBeside(self.sources, [a.source for a in found if a.source is not None])

    def quotations(self) -> list[Attribution]:
        """The direct quotations of the text, with who is named beside them."""
        found: list[Attribution] = []
        previous: Attribution | None = None
        segments = iter(self.layout.segments)
        segment = next(segments, None)
        spoken: list[tuple[int, Segment, _Told]] = []
        for number, (first, last) in enumerate(self.layout.paragraphs):
            if self.lexicon.dashes and self.tokens.cls[first] & k.DASH and (segment is None or segment.first >= last):
                spoken += [(number, *told) for told in self._dialogue(first, last)]
            while segment is not None and segment.first < last:
                attribution = self._read(segment, number, first, last, previous)
                if attribution is not None:
                    attribution.paragraph = number
                    found.append(attribution)
                    previous = attribution
                segment = next(segments, None)
        return found + [self._spoken(*told) for told in spoken]

    def _read(
        self, segment: Segment, number: int, first: int, last: int, previous: Attribution | None
    ) -> Attribution | None:
        part = [(segment.first, segment.last)]
        opens = self._opens(segment, first)
        words = self._size(segment)
        introduced = self._after_colon(segment, first)
        told = introduced if introduced is not None and introduced.speaker is not None else None
        if told is None and (opens or words >= _SHORTEST):
            told = self._after(segment, first, last)
        told = told or introduced or self._before(segment, first) or self._announced(segment, number, first)
        if told is not None:
            span = told.speaker or self._dropped(told.cue, previous, number)
            sure = _NAMED if told.speaker else _GOES_ON if span else NOBODY_NAMED
            return _quotation((told.cue, told.cue + 1), span, part, sure)
        goes_on = previous is not None and previous.paragraph == number and words > 1 and opens
        if previous is not None and goes_on and segment.first - previous.parts[-1][1] <= _REACH:
            return _quotation(previous.cue, previous.source, part, previous.probability)
        if words < _SHORTEST or not self.lexicon.spaces or self._is_title(segment, opens, words):
            return None
        return _quotation(None, None, part, NOBODY_NAMED)

    def _dropped(self, cue: int, previous: Attribution | None, number: int) -> Span | None:
        """Where a verb needs no subject, the one who spoke last goes on, unless somebody was named since."""
        if not self.lexicon.drops or previous is None or previous.source is None or number - previous.paragraph > 1:
            return None
        if self.tokens.lows[cue].endswith(self.lexicon.plurals):
            return None
        since = max(previous.source[1], previous.parts[-1][1])
        return None if self.sources.names_anybody(since, cue) else previous.source

    def _size(self, segment: Segment) -> int:
        """Words in the segment; where words are not set apart, some for each character."""
        inside = range(segment.first, segment.last)
        if not self.lexicon.spaces:
            return sum(len(self.tokens.words[i]) for i in inside) // 2
        return sum(self.tokens.words[i][0].isalnum() for i in inside)

    def _opens(self, segment: Segment, first: int) -> bool:
        """Does the segment open its paragraph or sentence, or follow a colon?"""
        before = segment.first - 1
        if before < first or self.tokens.cls[before] & (k.END | k.COLON | k.DASH):
            return True
        return self.quoted[before] >= 0

    def _is_title(self, segment: Segment, opens: bool, words: int) -> bool:
        """Words with a capital in the midst of a sentence, and no stop at their end: what something is called."""
        if opens or words >= _LONG:
            return False
        inner = range(segment.first + 1, segment.last)
        start = next((i for i in inner if self.tokens.words[i][0].isalnum()), segment.first)
        ends = self.tokens.cls[max(segment.last - 2, 0)] & (k.END | k.COMMA)
        return self.tokens.caps[start] and not ends

    # --- what stands beside the marks

    def _is_cue(self, i: int) -> bool:
        """A reporting verb, its pronoun glued to it or not (`ajoute-t-elle`, `s’indigne`)."""
        low, cues = self.tokens.lows[i], self.lexicon.cues
        if low in cues:
            return True
        verb, dash, tail = low.partition("-")
        if dash and verb in cues:
            return self.sources.glued(i) != "" or tail in ("lhe", "me", "lhes")
        head, apostrophe, verb = low.partition("'")
        return apostrophe != "" and len(head) <= 2 and verb.partition("-")[0] in cues

    def _after_colon(self, segment: Segment, first: int) -> _Told | None:
        """`Abt fragt: "..." Weber antwortet: "..."`: what stands before a colon, whatever follows."""
        colon, following = segment.first - 1, segment.last
        if colon < first or not self.tokens.cls[colon] & k.COLON:
            return None
        if following < len(self.tokens) and self.tokens.cls[following] & k.COMMA:
            return None  # `betonte er: "...", sagte Weber`
        return self._before(segment, first)

    def _after(self, segment: Segment, first: int, last: int) -> _Told | None:
        """`"...", sagte Weber`, `"...", Weber sagte`, `"...", laut Weber`."""
        tokens, lexicon = self.tokens, self.lexicon
        start = segment.last
        if not lexicon.spaces:
            return self._glued_after(segment, last)
        while start < last and tokens.cls[start] & (k.COMMA | k.DASH):
            start += 1
        if start < last and tokens.caps[start] and tokens.lows[start] in lexicon.according:
            return None  # `"..." Laut Weber wird es teuer.`
        for i in range(start, min(last, start + _REACH)):
            if self.quoted[i] >= 0 or tokens.cls[i] & (k.END | k.COLON | k.SEMI | k.BRACKET):
                return None
            if tokens.lows[i] in lexicon.according or (i == start and tokens.lows[i] in lexicon.tags):
                return _Told(i, self.sources.after(i + 1, last) or self.sources.before(i, start))
            if self._is_cue(i):
                return _Told(i, self._beside(i, start, last) or self._far_before(segment, first))
            if tokens.cls[i] & k.COMMA:
                return None
        return None

    def _beside(self, cue: int, first: int, last: int) -> Span | None:
        """Who stands after a cue, or before it."""
        if self.sources.glued(cue):
            return cue, cue + 1
        if cue > first and not self._adverbs(first, cue) and (span := self.sources.before(cue, first)) is not None:
            return span
        return self.sources.after(cue + 1, last)

    def _far_before(self, segment: Segment, first: int) -> Span | None:
        """Where verbs come last: `Selim Korkmaz, "..." dedi`."""
        if not self.lexicon.verbs_last:
            return None
        stop = segment.first
        start = self._sentence_start(stop, first)
        return self.sources.name_before(stop, start) or self.sources.before(stop, start)

    def _adverbs(self, first: int, last: int) -> bool:
        return any(low in self.lexicon.stops for low in self.tokens.lows[first:last])

    def _before(self, segment: Segment, first: int) -> _Told | None:
        """`Weber sagte: "..."`, `قال فلان: "..."`, `Weber: "..."`, `Laut Weber "..."`."""
        tokens, stop = self.tokens, segment.first
        if not self.lexicon.spaces:
            return self._glued_before(segment, first)
        linked = stop > first and (
            tokens.cls[stop - 1] & (k.COLON | k.COMMA) or tokens.lows[stop - 1] in self.lexicon.that
        )
        if not linked:
            return self._according(segment, first) or self._straight(segment, first)
        colon = tokens.cls[stop - 1] & k.COLON != 0
        for i in range(stop - 1, max(first, stop - (_FAR if colon else _REACH)) - 1, -1):
            if tokens.cls[i] & (k.END | k.SEMI) and self.quoted[i] < 0:
                break
            if self.quoted[i] >= 0:
                if colon and not self._full_stop(i):
                    continue
                return None
            if self._is_cue(i):
                return self._cue_before(i, self._sentence_start(i, first), stop)
        return self._according(segment, first) or (self._label(segment, first) if colon else None)

    def _full_stop(self, i: int) -> bool:
        """Does a quotation end in a full stop at the token i?"""
        ends = i + 1 >= len(self.tokens) or self.quoted[i + 1] != self.quoted[i]
        return ends and self.tokens.cls[i - 1] & k.END != 0

    def _cue_before(self, cue: int, first: int, stop: int) -> _Told:
        """Verb-first languages name the speaker after the verb, others before it unless an adverbial stands there."""
        orders = (self.sources.before(cue, first), self.sources.after(cue + 1, stop))
        if not self.lexicon.capitals and not self.lexicon.marker:
            orders = orders[::-1]
        return _Told(cue, orders[0] or orders[1])

    def _sentence_start(self, i: int, first: int) -> int:
        first = max(first, i - _FAR)
        while i > first and not (self.tokens.cls[i - 1] & k.END and self.quoted[i - 1] < 0):
            if self.quoted[i - 1] >= 0 and self.tokens.cls[i] & k.COMMA:
                return i + 1  # "...", fuhr Weber fort und sagte: "..."
            i -= 1
        return i

    def _straight(self, segment: Segment, first: int) -> _Told | None:
        """`Elle a dénoncé « un scandale pour la ville »`: words that go on the sentence, right after the verb."""
        i = segment.first - 1
        start = segment.first + 1
        if i < first or start >= len(self.tokens) or self.tokens.caps[start] or not self._is_cue(i):
            return None
        return self._cue_before(i, self._sentence_start(i, first), i + 1)

    def _according(self, segment: Segment, first: int) -> _Told | None:
        """`Laut Weber „wird es teuer“`, `Selon Luc Petit, « ... »`."""
        tokens, stop = self.tokens, segment.first
        start = self._sentence_start(stop, first)
        if stop - start > _REACH or (stop > first and self._names_on(tokens.lows[stop - 1])):
            return None  # `Laut einem Bericht der „Harbour Post“`
        for i in range(start, stop):
            if tokens.lows[i] in self.lexicon.according:
                return _Told(i, self.sources.after(i + 1, stop) or self.sources.before(i, start))
        return None

    def _names_on(self, low: str) -> bool:
        """Does a word before the marks make a name of what stands in them?"""
        return low in self.lexicon.of or low in self.lexicon.articles

    def _label(self, segment: Segment, first: int) -> _Told | None:
        """`Jana Weber: „...“`: a name and a colon."""
        colon, lexicon = segment.first - 1, self.lexicon
        if not 0 < colon - first <= _LONGEST_LABEL or not all(self.tokens.caps[first:colon]) or not lexicon.cues:
            return None
        if self.tokens.lows[first] in lexicon.articles:
            return None
        return _Told(colon, (first, colon)) if not any(n >= 0 for n in self.quoted[first:colon]) else None

    def _announced(self, segment: Segment, number: int, first: int) -> _Told | None:
        """The verb and the colon at the end of the paragraph before."""
        if segment.first != first or number == 0 or not self.lexicon.spaces:
            return None
        if self.layout.numbers[number] != self.layout.numbers[number - 1] + 1:
            return None
        start, stop = self.layout.paragraphs[number - 1]
        if not stop > start or not self.tokens.cls[stop - 1] & k.COLON:
            return None
        for i in range(stop - 1, max(start, stop - _REACH) - 1, -1):
            if self._is_cue(i):
                return self._cue_before(i, self._sentence_start(i, start), stop)
        return None

    # --- words that are not set apart

    def _glued_after(self, segment: Segment, last: int) -> _Told | None:
        """`早瀬さんは「...」と話した`"""
        at = segment.last
        if at >= last or not self.tokens.words[at].startswith(tuple(self.lexicon.tails)):
            return None
        before = segment.first - 1
        while before >= 0 and self.tokens.cls[before] & k.COMMA:
            before -= 1
        named = (
            before >= 0 and self.quoted[before] < 0 and self.tokens.words[before].endswith(tuple(self.lexicon.marker))
        )
        return _Told(at, (before, before + 1) if named else None)

    def _glued_before(self, segment: Segment, first: int) -> _Told | None:
        """`毛宁表示:“...”`"""
        at = segment.first - 2
        if at < first or self.lexicon.tails or not self.tokens.cls[at + 1] & (k.COLON | k.COMMA):
            return None
        return _Told(at, (at, at + 1)) if self.tokens.words[at].endswith(tuple(self.lexicon.marker)) else None

    # --- speech that a dash opens

    def _dialogue(self, first: int, last: int) -> Iterator[tuple[Segment, _Told]]:
        """`– Vi venter, sier Solveig Myrbakken.`, `—Sí —dijo Ana—. Mañana.`; without a verb it may be a list."""
        cls = self.tokens.cls
        start = first
        while start < last:
            cue = next((i for i in range(start + 2, last) if self._tags(i, start, last)), None)
            if cue is None:
                return
            end = cue
            while end > start + 1 and cls[end - 1] & (k.COMMA | k.DASH):
                end -= 1
            told = _Told(cue, self._beside(cue, cue, last))
            yield Segment(start, end), told
            resumed = next((i for i in range(cue + 1, last) if cls[i] & k.DASH), None)
            if resumed is None:
                return
            start = resumed
            while start < last and cls[start] & (k.COMMA | k.END | k.DASH):
                start += 1
            if start >= last or self._is_cue(start):
                return
            if not any(self._tags(i, start, last) for i in range(start + 2, last)):
                yield Segment(start, last), told
                return

    def _tags(self, i: int, first: int, last: int) -> bool:
        """Does the verb at i tell who speaks: after a comma, a dash or a full stop, before a name?"""
        if not self._is_cue(i) or not self.tokens.cls[i - 1] & (k.COMMA | k.DASH | k.END) or self.tokens.caps[i]:
            return False
        return self.sources.glued(i) != "" or self.sources.after(i + 1, last) is not None

    def _spoken(self, number: int, segment: Segment, told: _Told) -> Attribution:
        """The segment becomes one of the layout's, as if it stood in marks."""
        place = len(self.layout.segments)
        self.layout.segments.append(segment)
        self.quoted[segment.first : segment.last] = [place] * (segment.last - segment.first)
        part = [(segment.first, segment.last)]
        spoken = _quotation((told.cue, told.cue + 1), told.speaker, part, _NAMED if told.speaker else NOBODY_NAMED)
        spoken.paragraph = number
        return spoken


def _quotation(cue: Span | None, source: Span | None, parts: list[Span], sure: float) -> Attribution:
    return Attribution(cue, source, parts, sure, "direct", counted=True)


def _marked_lines(body: str) -> Iterator[tuple[int, int, int]]:
    """Number, start and end of each line with marks, and of a line before it that ends in a colon."""
    number, waiting = -1, None
    for match in _LINE.finditer(body):
        line = match.group()
        if line.isspace():
            continue
        number += 1
        place = number, match.start(), match.end()
        if _MARK.search(line) or _DIALOGUE.match(line):
            if waiting is not None:
                yield waiting
            yield place
            waiting = None
        else:
            waiting = place if line.rstrip().endswith((":", "：")) else None
