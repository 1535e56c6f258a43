"""Who is named beside a cue in other languages than English: the phrase, the name in it, and whom a pronoun means.

Without the grammar of the language only shapes are read: capitals (or, in scripts without them, particles), words of
office before a name, genitives ("le président de la région"), first names that everybody knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from newscrawl.parse.lexicon.first_names import FEMALE, MALE
from newscrawl.parse.lexicon.quotes_by_language import COURTESIES, Language
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.antecedents import Spans
from newscrawl.parse.quotes.speakers import Speaker
from newscrawl.parse.quotes.tokens import Tokens

_FIRST_NAMES: Final = MALE | FEMALE
_LONGEST: Final = 14  # tokens of a source
_LONGEST_PLAIN: Final = 7  # ... in a script without capitals
_LONGEST_GLUED: Final = 12  # characters of a name without spaces
_WALL: Final = k.END | k.COLON | k.SEMI | k.DASH | k.BRACKET | k.NEWLINE | k.MARK
_NEAR: Final = 120  # tokens back to whom a pronoun means, known by his gender and not
_FAR_BACK: Final = 60
_MOST_LOOKED_AT: Final = 50  # each surname is searched for in the whole text
_MOST_SURNAMES: Final = 200

Span = tuple[int, int]


class Sources:
    """Finds the phrases that name a speaker."""

    def __init__(self, tokens: Tokens, quoted: list[int], lexicon: Language) -> None:
        self.tokens, self.quoted, self.lexicon = tokens, quoted, lexicon
        self.pronouns = lexicon.he | lexicon.she | lexicon.others

    def after(self, start: int, last: int) -> Span | None:
        """The source that follows a cue: `sagte die Ministerin Jana Weber`, `a déclaré la maire, Odile Morel`."""
        lows, cls, lexicon = self.tokens.lows, self.tokens.cls, self.lexicon
        while start < last and lows[start] in lexicon.helpers:
            start += 1
        if start < last and lows[start] in self.pronouns and not self.tokens.caps[start]:
            return start, start + 1
        if not lexicon.capitals:
            return self._plain_after(start, last)
        if lexicon.drops and start < last and lows[start] in lexicon.stops:
            return None  # `ha scritto su Facebook`
        end = start
        while end < last and end - start < _LONGEST and self.quoted[end] < 0:
            if cut := self._cut_word(end, last):
                end = cut
                continue
            if cls[end] & _WALL:
                break
            if cls[end] & k.COMMA:
                end = self._past_comma(start, end, last)
                break
            if end > start and not self.tokens.caps[end] and self._ends(end):
                break
            end += 1
        return (start, end) if self._is_source(start, end) else None

    def before(self, cue: int, first: int) -> Span | None:
        """The source that ends right before a cue, helpers and markers aside."""
        lows, cls, lexicon = self.tokens.lows, self.tokens.cls, self.lexicon
        end = cue
        while end > first and (lows[end - 1] in lexicon.helpers or lows[end - 1] in lexicon.marker):
            end -= 1
            if self.glued(end):
                return end, end + 1
        if not lexicon.capitals:
            return self._plain_before(end, first) if end < cue or not lexicon.marker else None
        if end > first and lows[end - 1] in self.pronouns:
            return end - 1, end
        stop = end
        while end > first and cls[end - 1] & k.COMMA:
            end -= 1
        start = end
        while start > first and end - start < _LONGEST and self.quoted[start - 1] < 0 and not cls[start - 1] & _WALL:
            start -= 1
        if start > first and not cls[start - 1] & (_WALL | k.COMMA) and self.quoted[start - 1] < 0:
            return None
        while start < end and cls[start] & k.COMMA:
            start += 1
        for i in range(end - 1, start - 1, -1):
            if lows[i] in lexicon.that or (not self.tokens.caps[i] and lows[i] in lexicon.cues):
                return self._subject(i + 1, end, end < stop and lows[i] in lexicon.that)
        return self._subject(start, end, end < stop)

    def _subject(self, start: int, end: int, closed: bool) -> Span | None:
        """What is said to speak, past what stands before it: `Nach dem Spiel, Weber`, `Si parte, ma il sindaco`.

        Appositions stand between two commas; an odd number of them (a last one, `closed`, included) parts something
        from the subject.
        """
        lows, lexicon = self.tokens.lows, self.lexicon
        starts = [start, *(i + 1 for i in range(start, end) if self.tokens.cls[i] & k.COMMA)]
        while len(starts) > 1 and self._adverbial(starts[0]):
            starts.pop(0)
        if (len(starts) - 1 + closed) % 2 == 1:
            if len(starts) == 1 and not lexicon.verbs_last:
                return None  # `Nachdem das Spiel aus war, sagte er`
            if len(starts) > 1 and (lows[starts[1]] in lexicon.conjunctions or not lexicon.verb_second):
                starts = starts[1::-1]
        for first in starts if starts[0] > start else starts[:1]:
            first += lows[first] in lexicon.conjunctions
            if lows[first] in self.pronouns:
                return first, first + 1  # `er klagte mit lauter Stimme und sagte`
            if self._is_source(first, end) and not self._adverbial(first):
                return first, end
        return None

    def name_before(self, stop: int, first: int) -> Span | None:
        """The capitalised words that end right before a token, commas aside."""
        while stop > first and self.tokens.cls[stop - 1] & k.COMMA:
            stop -= 1
        start = stop
        while start > first and self.tokens.caps[start - 1] and self.quoted[start - 1] < 0:
            start -= 1
        return (start, stop) if start < stop else None

    def names_anybody(self, first: int, last: int) -> bool:
        """Does a full name stand between two tokens, outside of quotation marks?"""
        lows, caps = self.tokens.lows, self.tokens.caps
        return any(
            caps[i] and caps[i + 1] and lows[i] in _FIRST_NAMES and self.quoted[i] < 0 for i in range(first, last - 1)
        )

    def _cut_word(self, i: int, last: int) -> int:
        """Where reading goes on after a hyphen in place of the rest of a word: `Sozial-, Kultur- und Jugendrat`."""
        tokens = self.tokens
        if i + 2 >= last or not tokens.cls[i] & k.DASH or tokens.starts[i] != tokens.ends[i - 1]:
            return 0
        return i + 2 if tokens.cls[i + 1] & k.COMMA or tokens.lows[i + 1] in self.lexicon.conjunctions else 0

    def glued(self, i: int) -> str:
        """The pronoun glued to a verb: `dit-il`, `ajoute-t-elle`, `a-t-il`."""
        low, capital = self.tokens.lows[i], self.tokens.caps[i]
        tail = "" if capital or "-" not in low else low.rpartition("-")[2]
        return tail if tail in self.pronouns else ""

    def pronoun(self, i: int) -> str:
        """The pronoun that a token is, or that is glued to it."""
        return self.tokens.lows[i] if self.tokens.lows[i] in self.pronouns else self.glued(i)

    def _past_comma(self, start: int, comma: int, last: int) -> int:
        """An apposition that holds the name goes with the source: `la maire, Odile Morel`."""
        caps, end = self.tokens.caps, comma + 1
        named = next(self._runs(start, comma), None)
        if named is not None and not self._complement(named[0], start):
            return comma
        while end < last and end - comma < _LONGEST and (caps[end] or self.tokens.lows[end] in self.lexicon.inside):
            end += 1
        return end if end - comma > 2 else comma

    def _ends(self, i: int) -> bool:
        low, lexicon = self.tokens.lows[i], self.lexicon
        return low in lexicon.that or low in lexicon.cues or (low in lexicon.stops and low not in lexicon.of)

    def _adverbial(self, start: int) -> bool:
        """`Am Montag sagte`, `Gestern sagte`: what comes before the verb is no subject."""
        low, lexicon = self.tokens.lows[start], self.lexicon
        return low in lexicon.stops or low in lexicon.according

    def _is_source(self, start: int, end: int) -> bool:
        if not start < end:
            return False
        article = self.tokens.lows[start] in self.lexicon.articles
        if end - start == 1 and article:
            return False  # `Das sagte der Präsident`
        return article or any(self.tokens.caps[start:end])

    def _plain_after(self, start: int, last: int) -> Span | None:
        """In a script without capitals: the words up to the next mark, preposition or conjunction."""
        tokens, end = self.tokens, start
        while end < last and not tokens.cls[end] & k.PUNCT and self.quoted[end] < 0:
            if tokens.lows[end] in self.lexicon.that or tokens.lows[end] in self.lexicon.stops:
                break
            end += 1
        return (start, end) if start < end <= start + _LONGEST_PLAIN else None

    def _plain_before(self, end: int, first: int) -> Span | None:
        tokens, start = self.tokens, end
        first = max(first, end - _LONGEST_PLAIN - 1)
        while start > first and not tokens.cls[start - 1] & k.PUNCT and self.quoted[start - 1] < 0:
            start -= 1
        return (start, end) if end - _LONGEST_PLAIN <= start < end else None

    # --- the name in a phrase

    def name_in(self, first: int, last: int) -> Span | None:
        """The tokens of the name in a source; None where it only describes somebody."""
        if not self.lexicon.capitals:
            return self._plain_name(first, last)
        return next((run for run in self._runs(first, last) if not self._complement(run[0], first)), None)

    def _runs(self, first: int, last: int) -> Iterator[Span]:
        """Stretches of capitalised words without the words of office before them."""
        i = first + self._opens_with_article(first, last)
        while i < last:
            if not self.tokens.caps[i]:
                i += 1
                continue
            end = self.run_end(i, last)
            if (start := self._without_office(i, end)) < end and not self._cut_word(end, last):
                yield start, end
            i = end

    def _opens_with_article(self, first: int, last: int) -> bool:
        """`Le maire`, `Die Ministerin`: a capital only for the sentence; but `La Repubblica`."""
        if self.tokens.lows[first] not in self.lexicon.articles:
            return False
        return first + 1 < last and (bool(self.lexicon.role_endings) or not self.tokens.caps[first + 1])

    def run_end(self, start: int, last: int) -> int:
        """Where a run of capitalised words ends."""
        tokens, lexicon = self.tokens, self.lexicon
        end = ahead = start + 1
        while ahead < last:
            if tokens.caps[ahead]:
                end = ahead + 1
            elif not self._bridges(ahead) or not 0 < end - self._without_office(start, end) <= lexicon.bridges:
                break
            ahead += 1
        return end

    def _bridges(self, i: int) -> bool:
        """Is the word a particle inside names? `den` is one in `van den Berg` only."""
        low, inside = self.tokens.lows[i], self.lexicon.inside
        return low in inside and (low not in self.lexicon.articles or self.tokens.lows[i - 1] in inside)

    def _without_office(self, start: int, end: int) -> int:
        """Where a name starts in a run: past titles and, where nouns have capitals, past offices."""
        lows = self.tokens.lows
        for i in range(start, end - 1):
            if lows[i] in _FIRST_NAMES:
                return i
        while start < end - 1 and (self.is_office(lows[start]) or self._is_compound(start)):
            start += 1
        return start + 1 if end - start == 1 and self.is_office(lows[start]) else start

    def _is_compound(self, i: int) -> bool:
        """`ATU-Mechaniker`, `Usyk-Promoter`, but `Hans-Peter`: where nouns have capitals, a hyphen makes new ones."""
        parts = self.tokens.lows[i].split("-")
        return bool(self.lexicon.role_endings) and len(parts) > 1 and not any(p in _FIRST_NAMES for p in parts)

    def is_office(self, low: str) -> bool:
        """Is the word, as far as its ending tells, an office or a title?"""
        return low in COURTESIES or (low.endswith(self.lexicon.role_endings) and low not in _FIRST_NAMES)

    def _complement(self, start: int, first: int) -> bool:
        """Is the name what somebody is of (`el presidente de Chile`)?"""
        lows, lexicon = self.tokens.lows, self.lexicon
        nouns = bool(lexicon.role_endings)  # they have capitals: what has none before one is an adjective
        if nouns and start - 2 >= first and lows[start - 2] in lexicon.of and not self._noun(start - 1):
            start -= 1
        if start - 1 > first and lows[start - 1] in lexicon.articles and lows[start - 1] not in lexicon.of:
            start -= 1
        if not (start > first and lows[start - 1] in lexicon.of):
            return False
        # `meint derweil der Trainer Weber`: an article that follows no noun
        return not (nouns and lows[start - 1] in lexicon.articles and start - 2 >= first and not self._noun(start - 2))

    def _noun(self, i: int) -> bool:
        return self.tokens.caps[i] or not self.tokens.words[i][0].isalpha()

    def _plain_name(self, first: int, last: int) -> Span | None:
        lows, lexicon = self.tokens.lows, self.lexicon
        for i in range(last - 2, first - 1, -1):
            if lows[i] in lexicon.of:
                first = i + 1
                break
        office = first
        while first < last and (lows[first] in lexicon.roles or (first > office and lows[first].startswith("ال"))):
            first += 1
        return (first, last) if first < last else None


class NamesBeside:
    """Speakers by the name printed beside the cue; a surname is filled up from where the text gives the full name."""

    def __init__(self, sources: Sources, found: Iterable[Span]) -> None:
        self._sources, self._tokens, self._lexicon = sources, sources.tokens, sources.lexicon
        self._full: dict[str, str] = {}
        self._last: tuple[int, str, str] | None = None
        for span in found:
            name = sources.name_in(*span) if self._lexicon.spaces else None
            if name is not None and name[1] - name[0] > 1:
                self._full.setdefault(self._tokens.words[name[1] - 1], self._text(*name))

    def resolve(self, first: int, last: int, words: Spans = ()) -> Speaker:
        """The name in the source, whom its pronoun means, or else what describes somebody."""
        lows, lexicon = self._tokens.lows, self._lexicon
        if last - first == 1 and (pronoun := self._sources.pronoun(first)):
            wanted = "m" if pronoun in lexicon.he else "f" if pronoun in lexicon.she else ""
            return Speaker(self._meant(first, wanted) if wanted else None)
        if not lexicon.spaces:
            return Speaker(self._glued_name(first))
        name = self._sources.name_in(first, last)
        if name is None:
            return Speaker(self._text(first, last) if lows[first] in lexicon.articles else None)
        start, end = name
        text = self._filled_up(self._text(start, end)) if end - start == 1 else self._text(start, end)
        self._last = first, text, self._gender(first, start, end)
        return Speaker(text, role=self._role(first, start))

    def name_at(self, first: int, last: int) -> str:
        """The words printed."""
        return self._text(first, last)

    def _text(self, first: int, last: int) -> str:
        return " ".join(self._tokens.between(first, last).split())

    def _role(self, first: int, name: int) -> str | None:
        """What stands before the name, its article aside."""
        tokens = self._tokens
        while first < name and tokens.lows[first] in self._lexicon.articles:
            first += 1
        while name > first and tokens.cls[name - 1] & k.COMMA:
            name -= 1
        return self._text(first, name) if first < name and self._lexicon.capitals else None

    def _filled_up(self, surname: str) -> str:
        """The full name of a surname: that of another source, or a known first name before it in the text."""
        if surname in self._full:
            return self._full[surname]
        text, at = self._tokens.text, -1
        for _ in range(_MOST_LOOKED_AT if len(self._full) < _MOST_SURNAMES else 0):
            at = text.find(" " + surname, at + 1)
            if at < 0:
                break
            first_name = text[max(0, at - 20) : at].rpartition(" ")[2].rpartition("\n")[2]
            if first_name[:1].isupper() and first_name.lower() in _FIRST_NAMES:
                self._full[surname] = f"{first_name} {surname}"
                return self._full[surname]
        self._full[surname] = surname
        return surname

    def _gender(self, first: int, start: int, end: int) -> str:
        """By the first name, else by the article or the ending of what stands before the name."""
        lows, lexicon = self._tokens.lows, self._lexicon
        for low in lows[start:end]:
            if low in _FIRST_NAMES:
                return "m" if low in MALE else "f"
        for low in lows[first:start]:
            if low in lexicon.feminine or (
                lexicon.role_endings and low.endswith("in") and self._sources.is_office(low)
            ):
                return "f"
            if low in lexicon.masculine:
                return "m"
        return ""

    def _meant(self, at: int, gender: str) -> str | None:
        """Whom `she` means: who is named last among those who may be one, and the last speaker in doubt."""
        since, name, known = self._last or (-1, "", "")
        near = name != "" and known in ("", gender) and at - since <= (_NEAR if known else _FAR_BACK)
        for i in range(at - 1, since if near else max(at - _NEAR, 0) - 1, -1):
            if self._tokens.caps[i] and (span := self._named_as(i, at, gender)) is not None:
                return self._text(*span)
        return name if near else None

    def _named_as(self, i: int, last: int, gender: str) -> Span | None:
        """The full name that starts at a first name, or at an office, of that gender."""
        low, sources = self._tokens.lows[i], self._sources
        office = gender == "f" and bool(self._lexicon.role_endings) and low.endswith("in") and sources.is_office(low)
        if sources.quoted[i] >= 0 or not (office or low in (FEMALE if gender == "f" else MALE)):
            return None
        named = sources.name_in(i, sources.run_end(i, last))
        return named if named is not None and named[1] - named[0] > 1 else None

    def _glued_name(self, at: int) -> str | None:
        """`飼育担当の早瀬みどりさんは`: past the office, without courtesy and particle."""
        word, lexicon = self._tokens.words[at], self._lexicon
        for marker in sorted(lexicon.marker, key=len, reverse=True):
            if word.endswith(marker):
                word = word[: -len(marker)]
                break
        for role in lexicon.roles:
            word = word.rpartition(role)[2] or word
        for courtesy in sorted(lexicon.honorifics, key=len, reverse=True):
            if word.endswith(courtesy) and len(word) > len(courtesy) + 1:
                word = word[: -len(courtesy)]
                break
        return word if 1 < len(word) <= _LONGEST_GLUED else None
