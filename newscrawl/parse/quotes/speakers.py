"""Says who a source is: the person, body or document behind a name, a pronoun or a description."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from newscrawl.parse.lexicon.english_people import FEMALE_ROLES, MALE_ROLES, PUBLIC_ROLES, SYNONYMS
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.names import Entity, People, Run, fold_name
from newscrawl.parse.quotes.ranking import score
from newscrawl.parse.quotes.tokens import Tokens

_HE = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_PERIODICALS = frozenset({"magazine", "newspaper", "daily", "weekly"})
_AFTER_HEAD = k.PREP | k.COMMA | k.REL | k.DASH | k.BRACKET | k.AUX
_LONGEST_PHRASE = 8
_BEFORE_PHRASE = k.PUNCT | k.AUX | k.VERB | k.PREP | k.CONJ | k.REL | k.SUB
_NEAR = 150  # tokens back to what "the report" takes up
_WRITTEN = frozenset({"report", "article", "story"})
_SPEAKING_BODIES = frozenset(
    {"newspaper", "paper", "magazine", "outlet", "network", "service", "agency", "company", "group", "organization"}
)
_MANY_SAID = 30
_LEAST = -99.0
_WINDOW = 400  # tokens back that a pronoun may reach


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is meant: the entity if it has a name, the name to print (None: in doubt), and the role printed beside it."""

    name: str | None
    entity: Entity | None = None
    role: str | None = None


def _few(n: int) -> str:
    return "1" if n < 2 else "2-4" if n < 5 else "5-9" if n < 10 else "10+"


class Speakers:
    """Resolves the sources of one text, in reading order: each answer is evidence for the next pronoun."""

    def __init__(self, tokens: Tokens, quoted: list[int], sentences: list[list[tuple[int, int]]]) -> None:
        self.tokens, self.quoted = tokens, quoted
        self.people = People(tokens)
        self._positions = [run.first for run in self.people.runs]
        self._sentence_starts = [first for cuts in sentences for first, _ in cuts]
        self._paragraph_starts = [cuts[0][0] for cuts in sentences if cuts]
        self._said: list[tuple[int, Entity]] = []
        self._last = Speaker(None)
        self._roles: dict[int, str | None] = {}

    def resolve(self, first: int, last: int) -> Speaker:
        """The speaker meant by the source [first, last)."""
        tokens = self.tokens
        low = tokens.lows[first]
        if last - first == 1 or (tokens.cls[first] & k.PRON and not tokens.cls[first] & k.QUANT):
            if low in ("he", "she"):
                return self._noted(first, self._pronoun(first, _HE[low]))
            if low in ("who", "that", "which"):
                return self._relative(first)
            if low in ("it", "they", "i", "we", "you", "i've", "we've"):
                return self._other_pronoun(first, low)
        run = self._head_name(first, last)
        if run is not None and run.entity is not None:
            return self._noted(first, self._named(run.entity, first, last, run))
        return self._nominal(first, last)

    def name_at(self, first: int, last: int) -> str:
        """The name of an addressee: its entity's, or what is printed."""
        run = self.people.starts.get(first)
        if run is not None and run.last == last and run.entity is not None:
            return self.people.name_of(run.entity)
        return " ".join(self.tokens.between(first, last).split())

    def _noted(self, at: int, speaker: Speaker) -> Speaker:
        if speaker.entity is not None:
            self._said.append((at, speaker.entity))
            self._last = speaker
        return speaker

    def _document(self, noun: str, at: int) -> Speaker | None:
        """`the report` is what a body was just said to have reported; `the newspaper`, the body that just spoke."""
        if noun not in _WRITTEN | _SPEAKING_BODIES or not self._said:
            return None
        where, entity = self._said[-1]
        if entity.kind in ("person", "maybe") or at - where > _NEAR:
            return None
        return self._last if noun in _SPEAKING_BODIES or self._reported(where, noun) else None

    def _reported(self, where: int, noun: str) -> bool:
        nearby = self.tokens.lows[where : where + 12]
        return any(low in ("reported", "reports", "wrote", "published", noun) for low in nearby)

    def _named(self, entity: Entity, first: int, last: int, run: Run) -> Speaker:
        return Speaker(self._title_of(run) or self.people.name_of(entity), entity, self._role(entity))

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
        head_end = first
        while head_end < last and not self._closes_head(head_end, first):
            run = self.people.run_at.get(head_end)
            head_end = run.last if run is not None else head_end + 1
        head_end = min(head_end, last)
        run = self.people.run_at.get(head_end - 1)
        if run is not None and not tokens.lows[head_end - 1].endswith("'s") and not self._generic(run, first):
            return run
        if head_end < last and cls[head_end] & k.PREP and self._person_in(first, head_end) is None:
            # "the spokesman of the Islamic Emirate, Zabihullah Mujahid"
            while head_end < last and not cls[head_end] & (k.COMMA | k.REL | k.DASH | k.BRACKET | k.AUX):
                head_end += 1
        if head_end < last and cls[head_end] & k.COMMA:
            return self._apposed(head_end + 1, last)
        return None

    def _generic(self, run: Run, first: int) -> bool:
        return len(run.words) == 1 and k.ENGLISH.get(run.words[0], 0) & k.NATION != 0

    def _closes_head(self, i: int, first: int) -> bool:
        mask = self.tokens.cls[i]
        if self.people.run_at.get(i) is not None and self.people.run_at[i].first < i:
            return False
        return (
            i > first
            and mask & (k.COMMA | k.PREP | k.REL | k.DASH | k.BRACKET | k.AUX | k.CONJ | k.COLON | k.THAT) != 0
        ) or bool(
            i > first and (mask & k.VERB or self.tokens.lows[i].endswith(("ing", "ed"))) and not self.tokens.caps[i]
        )

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

    def _pronoun(self, at: int, gender: str) -> Speaker:
        best = self._choose(at, self._antecedents(at, gender)) or self._last_said(gender)
        if best is None:
            return Speaker(None)
        if not best.gender:
            best.gender = gender
        return Speaker(self.people.name_of(best), best, self._role(best))

    def _last_said(self, gender: str) -> Entity | None:
        """The last speaker of that gender, where nobody is named nearby."""
        for _, entity in reversed(self._said[-_MANY_SAID:]):
            if entity.gender == gender:
                return entity
        return None

    def _choose(self, at: int, candidates: list[tuple[Entity, list[str]]]) -> Entity | None:
        best, top = None, _LEAST
        for entity, features in candidates:
            total = score("antecedent", features)
            if total > top:
                best, top = entity, total
        return best

    def _antecedents(self, at: int, gender: str) -> list[tuple[Entity, list[str]]]:
        """Everybody a "he" or "she" may mean, nearest first, with what speaks for each."""
        sentence, paragraph = self._sentence(at), self._paragraph(at)
        index = bisect_left(self._positions, at)
        found: dict[int, tuple[Entity, list[str]]] = {}
        said = self._said[-1] if self._said else None
        before = self._said[-2] if len(self._said) > 1 else None
        for run in reversed(self.people.runs[max(0, index - 60) : index]):
            if at - run.first > _WINDOW:
                break
            entity = self._person(run, gender)
            if entity is None:
                continue
            if id(entity) not in found:
                features = [
                    f"known={gender != '' and entity.gender == gender}", f"kind={entity.kind}",
                    f"order={min(len(found), 4)}", f"count={_few(entity.count)}", f"full={len(entity.words) > 1}",
                ]  # fmt: skip
                if said is not None and said[1] is entity:
                    features += ["said", f"said,gap={min(paragraph - self._paragraph(said[0]), 3)}"]
                elif before is not None and before[1] is entity:
                    features.append("said before")
                found[id(entity)] = (entity, features)
            self._mention_features(run, at, sentence, paragraph, found[id(entity)][1])
        return list(found.values())

    def _person(self, run: Run, gender: str) -> Entity | None:
        """Whom a name may mean as a person of that gender; a bare surname may be a namesake's."""
        entity = run.entity
        if entity is None or entity.kind in ("place", "body"):
            return None
        if entity.gender and gender and entity.gender != gender:
            return self.people.namesake(run, gender)
        return entity

    def _mention_features(self, run: Run, at: int, sentence: int, paragraph: int, features: list[str]) -> None:
        if self.quoted[run.first] >= 0:
            if not any(f.startswith("back=") for f in features):
                features.append("inside quote")
            return
        back = min(sentence - self._sentence(run.first), 5)
        own = self.tokens.lows[run.last - 1].endswith("'s")
        role = "own" if own else "subject" if self._is_subject(run) else "other"
        nearest = not any(f.startswith("back=") for f in features)
        if nearest:
            features += [
                f"back={back}",
                f"apart={min(paragraph - self._paragraph(run.first), 4)}",
                f"{role},back={back}",
            ]
        elif back <= 2 and role == "subject":
            features.append(f"again subject,back={back}")

    def _paragraph(self, at: int) -> int:
        return bisect_left(self._paragraph_starts, at + 1)

    def _sentence(self, at: int) -> int:
        return bisect_left(self._sentence_starts, at + 1)

    def _is_subject(self, run: Run) -> bool:
        tokens = self.tokens
        after = run.last
        if after < len(tokens) and tokens.cls[after] & (k.AUX | k.VERB | k.CUE | k.ADV):
            return True
        first = self._sentence_starts[self._sentence(run.first) - 1] if self._sentence_starts else 0
        return run.first - first <= 1

    def _other_pronoun(self, at: int, low: str) -> Speaker:
        if low in ("it", "they") and self._said:
            for where, entity in reversed(self._said):
                if at - where > 150:
                    break
                if entity.kind in ("body", "place", "unknown") and low == "it":
                    return Speaker(self.people.name_of(entity), entity)
        return Speaker(None)

    # --- descriptions

    def _nominal(self, first: int, last: int) -> Speaker:
        """A description stays itself, cut where its head phrase ends, unless it points back at somebody."""
        tokens, cls = self.tokens, self.tokens.cls
        head = first
        while head + 1 < last and not cls[head + 1] & _AFTER_HEAD:
            head += 1
        noun = tokens.lows[head]
        if (
            tokens.lows[first] in ("the", "this", "that")
            and head - first <= 5
            and k.ENGLISH.get(noun, 0) & (k.ROLE | k.NATION)
        ) and (known := self._by_role(noun, first)) is not None:
            return self._noted(first, Speaker(self.people.name_of(known), known, self._role(known)))
        if tokens.lows[first] == "the" and head - first <= 3 and (document := self._document(noun, first)) is not None:
            return document
        stop = head + 1
        while stop < last and not cls[stop] & (k.COMMA | k.DASH | k.BRACKET | k.REL):
            stop += 1
        name = " ".join(tokens.between(first, stop).split())
        return Speaker(name or None)

    def _by_role(self, noun: str, at: int) -> Entity | None:
        """The person a description like "the senator" means: one who has that role, else the one a pronoun would
        mean.
        """
        gender = "f" if noun in FEMALE_ROLES else "m" if noun in MALE_ROLES else ""
        candidates = self._antecedents(at, gender)
        fitting = [c for c in candidates if self._has_role(c[0], noun)]
        if fitting:
            return self._choose(at, fitting)
        if noun in PUBLIC_ROLES and candidates:
            best = self._choose(at, [c for c in candidates if self._role(c[0]) is None or c[0].count > 3])
            return best if best is not None and best.count > 2 else None
        return None

    def _has_role(self, entity: Entity, noun: str) -> bool:
        role = (self._role(entity) or "").lower().split()
        return noun in role or any(synonym in role for synonym in SYNONYMS.get(noun, ()))

    # --- roles

    def _role(self, entity: Entity) -> str | None:
        key = id(entity)
        if key not in self._roles:
            self._roles[key] = self._find_role(entity)
        return self._roles[key]

    def _find_role(self, entity: Entity) -> str | None:
        for run in entity.runs[:12]:
            if self.quoted[run.first] >= 0:
                continue
            role = self._role_after(run) or self._role_before(run)
            if role:
                return role
        return None

    def _role_after(self, run: Run) -> str | None:
        """`Sadiq Shinwari, a military expert,`"""
        tokens, cls = self.tokens, self.tokens.cls
        i = run.last
        if i + 1 >= len(tokens) or not cls[i] & k.COMMA:
            return None
        start = i + 1
        if tokens.words[start].isdigit() and start + 2 < len(tokens) and cls[start + 1] & k.COMMA:
            start += 2
        end, role = start, False
        while end < len(tokens) and end - start < 14 and not cls[end] & (k.PUNCT | k.REL | k.AUX | k.CUE & ~k.NOUNISH):
            if cls[end] & (k.CUE | k.VERB) and not cls[end] & (k.NOUNISH | k.ROLE | k.TITLE):
                break
            role = role or (cls[end] & (k.ROLE | k.TITLE) != 0 and end - start < 7)
            end += 1
        if not role or end >= len(tokens) or not cls[end] & (k.COMMA | k.END | k.REL | k.BRACKET | k.DASH | k.NEWLINE):
            return None
        if cls[start] & (k.PREP | k.PRON | k.SUB | k.CONJ):
            return None
        return self._clean(start, end)

    def _role_before(self, run: Run) -> str | None:
        """`Senator Jane Roe`, `military expert Jane Roe`, `The spokesman of the Islamic Emirate, Jane Roe`."""
        tokens, cls = self.tokens, self.tokens.cls
        start = run.first
        end = run.core
        while start > 0 and cls[start - 1] & (k.ROLE | k.TITLE | k.NATION | k.BODY) and not cls[start - 1] & k.DET:
            start -= 1
        if end > start and any(cls[i] & (k.ROLE | k.TITLE) for i in range(start, end)):
            if end - start == 1 and fold_name(tokens.words[start]).rstrip(".") in ("mr", "mrs", "ms", "miss"):
                return None
            while start > 0 and tokens.caps[start - 1] and not cls[start - 1] & (k.FUNCTION | k.PUNCT):
                start -= 1
            return self._clean(start, end)
        if run.first >= 3 and cls[run.first - 1] & k.COMMA and len(run.words) > 1:
            return self._role_clause(run.first - 1)
        return None

    def _role_clause(self, end: int) -> str | None:
        _tokens, cls = self.tokens, self.tokens.cls
        start, role = end, False
        while start > 0 and end - start < 12 and not cls[start - 1] & (k.PUNCT | k.AUX | k.VERB | k.REL):
            start -= 1
            role = role or cls[start] & (k.ROLE | k.TITLE) != 0
        if not role or cls[start] & k.PREP:
            return None
        return self._clean(start, end)

    def _clean(self, start: int, end: int) -> str | None:
        while start < end and self.tokens.lows[start] in ("a", "an", "the"):
            start += 1
        return " ".join(self.tokens.between(start, end).split()) or None
