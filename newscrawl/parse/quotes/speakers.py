"""Says who a source is: the person, body or document behind a name, a pronoun or a description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from newscrawl.parse.lexicon.english_people import BEFORE_ROLES, PUBLIC_ROLES
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.antecedents import GENDERS, Antecedents, Spans
from newscrawl.parse.quotes.descriptions import Descriptions, gender_of
from newscrawl.parse.quotes.names import Entity, People, Run
from newscrawl.parse.quotes.roles import Roles
from newscrawl.parse.quotes.tokens import Tokens

_PERIODICALS: Final = frozenset({"magazine", "newspaper", "daily", "weekly"})
_AFTER_HEAD: Final = k.CONJ | k.PREP | k.COMMA | k.REL | k.DASH | k.BRACKET | k.AUX
_CLOSES_HEAD: Final = _AFTER_HEAD | k.COLON | k.THAT | k.SUB
_LONGEST_PHRASE: Final = 8
_BEFORE_OTHER: Final = 5  # tokens between "and" and the second name
_BEFORE_PHRASE: Final = k.PUNCT | k.AUX | k.VERB | k.PREP | k.CONJ | k.REL | k.SUB
_NEAR: Final = 150  # tokens back to what "it" takes up
_SAME_SENTENCES: Final = 40  # tokens back to the subject that "it" takes up
_MANY_SAID: Final = 30
_MEANT_BY: Final = {
    "it": dict.fromkeys(("body", "place", "unknown", "document"), _NEAR),
    "they": {"group": _NEAR, "body": 40},
}
_AFTER_PARTICIPLE: Final = frozenset({"by", "in", "with", "on", "at", "for", "from", "as", "about"})
_NEW: Final = frozenset({"a", "an", "another", "some", "one", "no", "any", "each", "every"})
_NOBODY: Final = frozenset({"one", "another"})
_SUBJECTS: Final = frozenset({"he", "she", "it", "they"})
_SELVES: Final = frozenset({"himself", "herself", "itself", "themselves"})
_PLURAL: Final = frozenset({"people", "men", "women", "children", "police", "authorities", "sources", "staff"})
_ENDS_PHRASE: Final = k.COMMA | k.MARK | k.DASH | k.BRACKET | k.REL | k.AUX
_NO_NOUNS: Final = frozenset(["adv", "aux", "conj", "ed", "num", "poss", "prep", "prepsub", "qword", "sub", "verb"])
_TRADES: Final[tuple[str, ...]] = ("er", "or", "ist", "ian", "man", "woman")  # a cashier, a sailor, a florist


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is meant: the entity if it has a name, the name to print (None: in doubt), and the role printed beside it."""

    name: str | None
    entity: Entity | None = None
    role: str | None = None


class Speakers:
    """Resolves the sources of one text, in reading order: each answer is evidence for the next pronoun."""

    def __init__(self, tokens: Tokens, quoted: list[int], sentences: list[list[tuple[int, int]]]) -> None:
        self.tokens, self.quoted = tokens, quoted
        self.people = People(tokens)
        self.antecedents = Antecedents(self.people, quoted, sentences)
        self.said = self.antecedents.said
        self._last = Speaker(None)
        self._aloud = False
        self.roles = Roles(tokens, quoted)
        self.descriptions = Descriptions(self.antecedents, self.roles)

    def resolve(self, first: int, last: int, words: Spans = ()) -> Speaker:
        """The speaker meant by the source [first, last), who says `words`."""
        tokens = self.tokens
        self._aloud = any(self.quoted[start] >= 0 for start, _ in words)
        while last - first > 1 and (tokens.lows[last - 1] in _SELVES or tokens.kinds[last - 1] == "adv"):
            last -= 1  # Jane Roe herself, Jane Roe rightly
        if last - first > 1 and tokens.lows[last - 1] in _SUBJECTS:
            first = last - 1  # "the danger he" sees
        if tokens.cls[first] & k.MARK:
            return self._title(first, last)
        low = tokens.lows[first].partition("'")[0]
        if last - first == 1 or (tokens.cls[first] & k.PRON and not tokens.cls[first] & k.QUANT):
            if low in ("he", "she"):
                return self._noted(first, self._pronoun(first, GENDERS[low], words))
            if low in ("who", "that", "which"):
                return self._relative(first)
            if low in ("it", "they", "i", "we", "you"):
                return self._other_pronoun(first, low)
            if low in _NOBODY:
                return Speaker(None)
        if last - first == 1 and low in ("his", "her", "him"):
            return self._noted(first, self._pronoun(first, GENDERS[low], words))
        run = self._head_name(first, last)
        if run is not None and run.entity is not None:
            if run.entity.kind in ("person", "maybe") and (end := self._with_others(run, last)):
                self._enter(first, Entity(run.entity.words, run.core, end, "group", described=True))
                return Speaker(" ".join(tokens.between(run.core, end).split()))
            return self._noted(first, self._named(run.entity, first, last, run))
        return self._nominal(first, last, words)

    def _title(self, first: int, last: int) -> Speaker:
        """A book in marks: `according to “The Harbour,” by Ann Lee`."""
        end = first + 1
        while end < last and not self.tokens.cls[end] & k.MARK:
            end += 1
        return Speaker(" ".join(self.tokens.between(first + 1, end).split()).rstrip(",. ") or None)

    def name_at(self, first: int, last: int) -> str:
        """The name of an addressee: its entity's, or what is printed."""
        run = self.people.starts.get(first)
        if run is not None and run.last == last and run.entity is not None:
            return self.people.name_of(run.entity)
        return " ".join(self.tokens.between(first, last).split())

    def _noted(self, at: int, speaker: Speaker) -> Speaker:
        if speaker.entity is not None:
            self._enter(at, speaker.entity)
            self._last = speaker
        return speaker

    def _enter(self, at: int, entity: Entity) -> None:
        self.said.append((at, entity))
        if self._aloud:
            self.antecedents.aloud.append((at, entity))

    def _taken_up(self, at: int, head: int) -> Speaker | None:
        """The body or document that `the department`, `the report` or `the newspaper` means."""
        if self.tokens.lows[at] != "the":
            return None
        thing = self.descriptions.body(at, head) or self.descriptions.document(at, head)
        if thing is None or thing is self._last.entity:
            return None if thing is None else self._last
        return self._noted(at, Speaker(self.people.name_of(thing), thing))

    def _named(self, entity: Entity, first: int, last: int, run: Run) -> Speaker:
        return Speaker(self._title_of(run) or self.people.name_of(entity), entity, self.roles.of(entity))

    def _title_of(self, run: Run) -> str | None:
        """A paper goes by its title: `the Diplomat Magazine` is The Diplomat."""
        tokens = self.tokens
        if run.last - run.core < 2 or tokens.lows[run.last - 1] not in _PERIODICALS or run.first == 0:
            return None
        return "The " + tokens.between(run.core, run.last - 1) if tokens.lows[run.first - 1] == "the" else None

    def _relative(self, at: int) -> Speaker:
        """Whom `who` or `which` takes up: the noun phrase right before it."""
        cls, stop = self.tokens.cls, at
        while stop > 0 and cls[stop - 1] & (k.COMMA | k.PREP):
            stop -= 1
        first = stop
        while first > 0 and stop - first < _LONGEST_PHRASE and not cls[first - 1] & _BEFORE_PHRASE:
            first -= 1
            run = self.people.starts.get(first)
            if cls[first] & (k.DET | k.POSS) or (run is not None and run.last >= stop):
                break
        return self.resolve(first, stop) if first < stop and stop < at + 1 else Speaker(None)

    # --- names in a noun phrase

    def _head_name(self, first: int, last: int) -> Run | None:
        """The name that heads the phrase, or stands in apposition to its head."""
        tokens, cls = self.tokens, self.tokens.cls
        opening = self.people.starts.get(first)
        if opening is not None and opening.headline and self._acts(opening, last):
            return opening
        head_end = first
        while head_end < last and not self._closes_head(head_end, first):
            run = self.people.run_at.get(head_end)
            head_end = run.last if run is not None else head_end + 1
        head_end = min(head_end, last)
        run = self.people.run_at.get(head_end - 1)
        if head_end < last and (other := self._beyond(run, head_end, last)) is not None:
            return other
        owner = run is not None and tokens.lows[head_end - 1].endswith("'s") and head_end < last
        if run is not None and not owner and not self._generic(run, first):
            return run
        if head_end < last and cls[head_end] & k.PREP and self._person_in(first, head_end) is None:
            # "the spokesman of the Islamic Emirate, Zabihullah Mujahid"
            while head_end < last and not cls[head_end] & (k.COMMA | k.REL | k.DASH | k.BRACKET | k.AUX):
                head_end += 1
        if head_end < last and cls[head_end] & k.COMMA:
            return self._apposed(head_end + 1, last)
        return None

    def _acts(self, run: Run, last: int) -> bool:
        """`Roe Backs Brandt: ...`: does a headline go on with a verb after the name?"""
        if run.last >= last:
            return False
        low = self.tokens.lows[run.last]
        verb = self.tokens.cls[run.last] & (k.VERB | k.CUE | k.AUX) != 0
        return verb or (low.endswith("s") and not low.endswith(("'s", "ss")) and run.last + 1 < last)

    def _beyond(self, run: Run | None, end: int, last: int) -> Run | None:
        """The person whom a phrase that starts with an office, a body or a place goes on to name."""
        kind = "" if run is None or run.entity is None else run.entity.kind
        if kind in ("", "body") and self.tokens.cls[end] & k.CONJ:
            return self._titled_twice(end, last)
        if kind != "place":
            return None
        comma = next((i for i in range(end, last) if self.tokens.cls[i] & (k.COMMA | k.REL)), last)
        other = self._apposed(comma + 1, last) if comma < last else None
        return other if other is not None and other.titled else None

    def _titled_twice(self, conjunction: int, last: int) -> Run | None:
        """`Iowa governor and party chairman Jane Roe`: the name that follows the second office."""
        end = conjunction + 1
        while end < last and not self._closes_head(end, conjunction):
            run = self.people.run_at.get(end)
            end = run.last if run is not None else end + 1
        run = self.people.run_at.get(min(end, last) - 1)
        if run is None or run.entity is None or run.entity.kind not in ("person", "maybe"):
            return None
        office = any(self.tokens.cls[i] & (k.TITLE | k.ROLE) for i in range(conjunction + 1, run.core))
        return run if office else None

    def _with_others(self, run: Run, last: int) -> int:
        """Where `Jane Roe and Ole Brun` ends, who speak with one voice; 0 if the name stands alone."""
        cls, starts = self.tokens.cls, self.people.starts
        if run.last >= last or not cls[run.last] & k.CONJ or self.tokens.lows[run.last] != "and":
            return 0
        for i in range(run.last + 1, min(last, run.last + _BEFORE_OTHER)):
            other = starts.get(i)
            if other is not None:
                person = other.entity is not None and other.entity.kind in ("person", "maybe")
                return other.last if person and (other.last >= last or self._ends_name(other.last)) else 0
            if cls[i] & (k.PUNCT | k.PREP | k.REL | k.POSS):
                return 0
        return 0

    def _generic(self, run: Run, first: int) -> bool:
        return len(run.words) == 1 and k.ENGLISH.get(run.words[0], 0) & k.NATION != 0

    def _closes_head(self, i: int, first: int) -> bool:
        mask, low, run = self.tokens.cls[i], self.tokens.lows[i], self.people.run_at.get(i)
        if i <= first or (run is not None and run.first < i):
            return False
        if mask & _CLOSES_HEAD or low in _SELVES:
            return True
        verbal = mask & k.VERB or low.endswith(("ing", "ed"))
        return bool(verbal) and not self.tokens.caps[i] and low not in BEFORE_ROLES

    def _person_in(self, first: int, last: int) -> Run | None:
        for i in range(first, last):
            run = self.people.run_at.get(i)
            if run is not None and run.last == last:
                return run
        return None

    def _apposed(self, first: int, last: int) -> Run | None:
        for i in range(first, min(last, first + 4)):
            run = self.people.starts.get(i)
            if run is not None:
                person = run.entity is not None and run.entity.kind in ("person", "maybe")
                return (
                    run if (len(run.words) > 1 or person) and (run.last >= last or self._ends_name(run.last)) else None
                )
            if self.tokens.cls[i] & (k.COMMA | k.REL | k.PREP):
                return None
        return None

    def _ends_name(self, i: int) -> bool:
        return self.tokens.cls[i] & (k.COMMA | k.REL | k.BRACKET | k.DASH | k.PREP | k.AUX) != 0

    # --- pronouns

    def _pronoun(self, at: int, gender: str, words: Spans) -> Speaker:
        best = self.antecedents.choose(self.antecedents.of(at, gender, words)) or self._last_said(gender)
        if best is None:
            return Speaker(None)
        if not best.gender:
            best.gender = gender
        return Speaker(self.people.name_of(best), best, self.roles.of(best))

    def _last_said(self, gender: str) -> Entity | None:
        """The last speaker of that gender, where nobody is named nearby."""
        for _, entity in reversed(self.said[-_MANY_SAID:]):
            if entity.gender == gender:
                return entity
        return None

    def _other_pronoun(self, at: int, low: str) -> Speaker:
        """`it` and `they` are the body, document or group that spoke last, `it` also the last subject that is no
        person.
        """
        reach = _MEANT_BY.get(low, {})
        subject = self.antecedents.thing(at, _SAME_SENTENCES, lambda entity: True) if low == "it" else None
        for where, entity in reversed(self.said[-_MANY_SAID:] if reach else ()):
            if at - where > _NEAR or (subject is not None and where < subject[0]):
                break
            if at - where <= reach.get(entity.kind, 0):
                return Speaker(self.people.name_of(entity), None if entity.described else entity)
        return Speaker(None) if subject is None else Speaker(self.people.name_of(subject[1]), subject[1])

    # --- descriptions

    def _nominal(self, first: int, last: int, words: Spans) -> Speaker:
        """A description stays itself, cut where its head phrase ends, unless it points back at somebody."""
        tokens = self.tokens
        head = self._head(first, last)
        noun, opening = tokens.lows[head], tokens.cls[first] & (k.DET | k.POSS) != 0
        if opening and tokens.lows[first] not in _NEW:
            if (known := self.descriptions.person(first, head, words)) is not None:
                return self._noted(first, Speaker(self.people.name_of(known), known, self.roles.of(known)))
            if head - first <= 3 and (thing := self._taken_up(first, head)) is not None:
                return thing
        stop = head + 1
        while stop < last and not tokens.cls[stop] & _ENDS_PHRASE:
            if self._verbal(stop, last) and (stop + 1 >= last or tokens.lows[stop + 1] not in _AFTER_PARTICIPLE):
                break
            stop += 1
        while stop - 1 > head and tokens.cls[stop - 1] & (k.ADV | k.PREP | k.DET):
            stop -= 1
        if stop - 2 > head and tokens.cls[stop - 1] & k.TIME and tokens.cls[stop - 2] & k.PREP:
            stop -= 2  # the campaign on Monday
        if self._nobody(first, stop):
            return Speaker(None)
        name = " ".join(tokens.between(first, stop).split())
        speaker = Speaker(name or None)
        self._remember(first, stop, noun, speaker)
        return speaker

    def _nobody(self, first: int, stop: int) -> bool:
        """What is no noun phrase names nobody: `pointedly`, `53%`, `mistaken for a waiter`, the Q of a transcript."""
        kind, word = self.tokens.kinds[first], self.tokens.words[first]
        if stop - first == 1:
            return len(word) == 1 or kind in _NO_NOUNS or (kind == "ing" and not self.tokens.caps[first])
        following = self.tokens.kinds[first + 1]
        if kind in ("num", "quant") and stop - first == 2:
            return following in ("adv", "low") and self.tokens.words[first + 1] in ("%", "percent")
        loose = ("prep", "prepsub") if kind == "adv" else ("adv", "det", "poss", "prep", "prepsub")
        return kind in ("adv", "ed", "ing", "verb") and following in loose

    def _head(self, first: int, last: int) -> int:
        """The noun that heads a description: the last word before a preposition, a comma, a verb."""
        head, cls = first, self.tokens.cls
        while head + 1 < last and not cls[head + 1] & _AFTER_HEAD and not self._verbal(head + 1, last):
            head += 1
        return head

    def _verbal(self, i: int, last: int) -> bool:
        """Does a verb end the phrase here? `The candidate appeared to`, but not `the retired surgeon`."""
        cls, low = self.tokens.cls, self.tokens.lows[i]
        if self.tokens.caps[i] or not (low.endswith("ed") or cls[i] & (k.VERB | k.CUE)):
            return False
        if cls[i] & (k.NOUNISH | k.ROLE | k.BODY | k.DOC | k.NATION) or cls[i - 1] & (k.DET | k.POSS):
            return False
        return i + 1 >= last or cls[i + 1] & (k.FUNCTION | k.PUNCT) != 0

    def _remember(self, first: int, stop: int, noun: str, speaker: Speaker) -> None:
        """A speaker without a name may be the next pronoun's."""
        mask = k.ENGLISH.get(noun, 0) or (k.ROLE if noun.endswith(_TRADES) else 0)
        plural = noun in _PLURAL or (noun.endswith("s") and not noun.endswith("ss") and mask & (k.ROLE | k.NATION) != 0)
        known = self.tokens.lows[first] == "the" and noun in PUBLIC_ROLES  # somebody with a name, only whose?
        if (
            not speaker.name
            or known
            or self.tokens.cls[first] & k.PRON
            or not (mask & (k.ROLE | k.BODY | k.DOC) or plural)
        ):
            return
        kind = "group" if plural else "person" if mask & k.ROLE else "body" if mask & k.BODY else "document"
        gender = gender_of(noun) if kind == "person" else ""
        entity = Entity((noun,), first, stop, kind, gender, 1, described=True)
        entity.runs.append(Run(first, first, stop, (noun,), gender, False, entity=entity))
        self._enter(first, entity)
        self._last = speaker
