"""Everybody a pronoun or a description may mean, with what speaks for each, and the choice among them.

What counts: how far back somebody was named and whether as a subject, who spoke last, how much the text is about
somebody, what gender is known. Who is named within the words reported is hardly the one who speaks them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.names import Entity, People, Run
from newscrawl.parse.quotes.ranking import score

Spans = Sequence[tuple[int, int]]
Candidate = tuple[Entity, list[str]]

THINGS: Final = frozenset({"body", "place", "document", "group"})
GENDERS: Final = {
    "he": "m",
    "his": "m",
    "him": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
_VOTING: Final = 25  # tokens after a name in which a pronoun tells of it
_PERSONS: Final[tuple[str, ...]] = ("person", "maybe")
_LEAST: Final = -99.0
_WINDOW: Final = 400  # tokens and names back that a pronoun may reach
_MOST_RUNS: Final = 60
_FAR_WINDOW: Final = 1500  # ... and a description
_MOST_FAR_RUNS: Final = 200
_LAST_SAID: Final = 6  # attributions back whose pronouns count as mentions
_OPENING: Final = 4  # tokens into a paragraph in which its first subject stands
_LONGEST_APPOSITION: Final = 30  # tokens between a subject and its verb
_LONGEST_ASIDE: Final = 6  # tokens in brackets after a name
_TO_QUESTION: Final = 8  # tokens from who asks to the verb
_QUESTIONS: Final = frozenset({"asked", "asks", "questioned", "pressed"})
_LONGEST_PHRASE: Final = 12  # tokens before the name that ends a noun phrase
_LONGEST_LEAD: Final = 7  # tokens before the subject, their comma included
_IN_PHRASE: Final = k.BRACKET | k.ROLE | k.TITLE | k.NATION | k.PLACE | k.BODY | k.DET
_SAYS: Final = k.AUX | k.VERB | k.CUE | k.ADV
_INTO_CLAUSE: Final = k.SUB | k.THAT | k.REL | k.QWORD | k.CUE


def _few(n: int) -> str:
    return "1" if n < 2 else "2-4" if n < 5 else "5-9" if n < 10 else "10+"


class Antecedents:
    """Finds and ranks who may be meant. `said` is who spoke so far, with the token of each mention; `aloud`, who of
    them in quotation marks.
    """

    def __init__(self, people: People, quoted: list[int], sentences: list[list[tuple[int, int]]]) -> None:
        self.people, self.tokens, self.quoted = people, people.tokens, quoted
        self.said: list[tuple[int, Entity]] = []
        self.aloud: list[tuple[int, Entity]] = []
        self._places: dict[int, str] = {}
        self._positions = [run.first for run in people.runs]
        self._sentence_starts = [first for cuts in sentences for first, _ in cuts]
        self._paragraph_starts = [cuts[0][0] for cuts in sentences if cuts]
        self._tell_genders()

    def choose(self, candidates: list[Candidate]) -> Entity | None:
        """The likeliest."""
        best, top = None, _LEAST
        for entity, features in candidates:
            total = score("antecedent", features)
            if total > top:
                best, top = entity, total
        return best

    def of(self, at: int, gender: str, words: Spans = (), far: bool = False) -> list[Candidate]:
        """Everybody whom a mention at token `at` may mean, nearest first; `words` are what the one meant says."""
        sentence, paragraph = self._sentence(at), self._paragraph(at)
        window, most = (_FAR_WINDOW, _MOST_FAR_RUNS) if far else (_WINDOW, _MOST_RUNS)
        index = bisect_left(self._positions, at)
        found: dict[int, Candidate] = {}
        persons, voices = _last_persons(self.said), _last_persons(self.aloud)
        context = self._context(at, sentence)
        asked = self._asked(persons[0][0]) if persons else -1
        runs = self.people.runs[max(0, index - most) : index]
        for run in reversed(self._with_spoken(runs, at)):
            if at - run.first > window:
                break
            entity = self._person(run, gender)
            if entity is None:
                continue
            if id(entity) not in found:
                features = [
                    f"known={gender != '' and entity.gender == gender}", f"kind={entity.kind}",
                    f"order={min(len(found), 4)}", f"count={_few(entity.count)}", f"full={len(entity.words) > 1}",
                ]  # fmt: skip
                if entity.described:
                    features.append("described")
                if entity is not run.entity:
                    features.append("namesake")
                if asked == run.first:
                    features.append("asked")
                if persons and persons[0][1] is entity:
                    if asked >= 0:
                        features.append("asks")
                    gap = min(paragraph - self._paragraph(persons[0][0]), 3)
                    features += ["said", f"said,gap={gap}", f"{context},said,gap={gap}"]
                elif len(persons) > 1 and persons[1][1] is entity:
                    features.append("said before")
                if voices and voices[0][1] is entity:
                    gap = min(paragraph - self._paragraph(voices[0][0]), 3)
                    features += [f"aloud,gap={gap}", f"{context},aloud"]
                found[id(entity)] = (entity, features)
            self._mention_features(run, context, sentence, paragraph, found[id(entity)][1])
        self._named_within(words, found)
        return list(found.values())

    def thing(self, at: int, reach: int, named: Callable[[Entity], bool]) -> tuple[int, Entity] | None:
        """The last subject before that is no person, and where: `Solgrid closed the mill. It said ...`."""
        last = bisect_left(self._positions, at)
        for run in reversed(self.people.runs[max(0, last - _MOST_RUNS) : last]):
            if at - run.first > reach:
                break
            entity = run.entity
            if entity is None or entity.kind in _PERSONS or self.quoted[run.first] >= 0 or not named(entity):
                continue
            if self._place(run) == "subject":
                return run.first, entity
        return None

    def _tell_genders(self) -> None:
        """Where no title or first name tells a gender, the pronouns after a full name may: `Jo Roe sold her boat`."""
        votes: dict[int, list[int]] = {}
        runs = self.people.runs
        for number, run in enumerate(runs):
            entity = run.entity
            if entity is None or entity.gender or entity.kind not in _PERSONS or len(entity.words) < 2:
                continue
            if self.quoted[run.first] >= 0:
                continue
            stop = runs[number + 1].first if number + 1 < len(runs) else len(self.tokens)
            vote = self._vote(run.last, min(stop, run.last + _VOTING))
            votes.setdefault(id(entity), [0, 0])[0 if vote == "f" else 1] += vote != ""
        for entity in self.people.entities:
            female, male = votes.get(id(entity), (0, 0))
            if max(female, male) > 2 * min(female, male):
                entity.gender = "f" if female > male else "m"

    def _vote(self, first: int, last: int) -> str:
        """The gender of the first pronoun in the rest of the sentence, outside of quotations."""
        for i in range(first, last):
            if self.tokens.cls[i] & (k.END | k.NEWLINE):
                break
            gender = GENDERS.get(self.tokens.lows[i], "") if self.tokens.lows[i] != "him" else ""
            if gender and self.quoted[i] < 0:
                return gender
        return ""

    def _context(self, at: int, sentence: int) -> str:
        """Where a mention stands: `first` in its sentence, after a `quote` that opens it, or in the `mid`dle."""
        start = self._sentence_starts[sentence - 1] if sentence else 0
        return "first" if at - start <= 1 else "quote" if self.quoted[start] >= 0 else "mid"

    def _with_spoken(self, runs: list[Run], at: int) -> list[Run]:
        """The names, and among them the pronouns and descriptions that stood for who spoke last."""
        starts = self.people.starts
        extra = [
            Run(where, where, where + 1, (), "", False, entity=entity)
            for where, entity in self.said[-_LAST_SAID:]
            if where not in starts and where < at and entity.kind not in THINGS
        ]
        return sorted([*runs, *extra], key=lambda run: run.first) if extra else runs

    def _asked(self, at: int) -> int:
        """Whom who spoke last put a question to, who now answers: `A reporter asked Jane Roe`; -1 if nobody."""
        lows = self.tokens.lows
        for i in range(at + 1, min(at + _TO_QUESTION, len(lows) - 1)):
            if lows[i] in _QUESTIONS and i + 1 in self.people.starts:
                return i + 1
        return -1

    def _named_within(self, words: Spans, found: dict[int, Candidate]) -> None:
        """Mark those whom the words reported name: "he said of Cruz", "she said Trump lied"."""
        for first, last in words:
            for run in self.people.runs[bisect_left(self._positions, first) : bisect_left(self._positions, last)]:
                candidate = found.get(id(run.entity))
                if candidate is not None:
                    feature = "in own quote" if self.quoted[run.first] >= 0 else "in own report"
                    if feature not in candidate[1]:
                        candidate[1].append(feature)

    def _person(self, run: Run, gender: str) -> Entity | None:
        """Whom a name may mean as a person of that gender; a bare surname may be a namesake's."""
        entity = run.entity
        if entity is None or entity.kind in ("place", "body"):
            return None
        if entity.gender and gender and entity.gender != gender:
            return self.people.namesake(run, gender)
        return entity

    def _mention_features(self, run: Run, context: str, sentence: int, paragraph: int, features: list[str]) -> None:
        if self.quoted[run.first] >= 0:
            if not any(f.startswith("back=") for f in features) and "inside quote" not in features:
                features.append("inside quote")
            return
        back = min(sentence - self._sentence(run.first), 5)
        role = self._place(run)
        nearest = not any(f.startswith("back=") for f in features)
        apart = min(paragraph - self._paragraph(run.first), 4)
        if nearest:
            features += [
                f"back={back}",
                f"apart={apart}",
                f"{role},back={back}",
                f"{context},{role},back={min(back, 2)}",
            ]
        elif back <= 2 and role == "subject" and (again := f"again subject,back={back}") not in features:
            features.append(again)
        if role != "subject" or apart > 1 or not self._opens(run):
            return
        if (opens := f"opens,apart={apart}") not in features:
            features.append(opens)

    def _paragraph(self, at: int) -> int:
        return bisect_left(self._paragraph_starts, at + 1)

    def _sentence(self, at: int) -> int:
        return bisect_left(self._sentence_starts, at + 1)

    def _opens(self, run: Run) -> bool:
        """Does the name stand at the start of its paragraph?"""
        paragraph = self._paragraph(run.first)
        first = self._paragraph_starts[paragraph - 1] if paragraph else 0
        return self._phrase_start(run.first, first) - first <= _OPENING

    def _place(self, run: Run) -> str:
        """What a name is in its sentence: `own`er of something, `subject` of its main clause, `embedded` as the subject
        of another, its `topic` (`As for Jane Roe, she ...`), or `other`.
        """
        place = self._places.get(run.first)
        if place is None:
            place = self._places[run.first] = self._find_place(run)
        return place

    def _find_place(self, run: Run) -> str:
        tokens = self.tokens
        if tokens.lows[run.last - 1].endswith("'s") or self._describes(run):
            return "own"
        if not self._is_subject(run):
            return "other"
        first = self._sentence_starts[self._sentence(run.first) - 1] if self._sentence_starts else 0
        start = self._phrase_start(run.first, first)
        if tokens.lows[first:start] == ["as", "for"]:
            return "topic"
        return "embedded" if start > first and tokens.cls[start - 1] & _INTO_CLAUSE else "subject"

    def _describes(self, run: Run) -> bool:
        """`Brandt supporters`, `Roe consultant Ann Lee`: a name before a noun that is not it."""
        i = run.last
        if i >= len(self.tokens) or self.tokens.caps[i] or self.tokens.cls[i] & (k.CUE | k.VERB | k.AUX):
            return False
        return self.tokens.cls[i] & (k.ROLE | k.BODY) != 0

    def _is_subject(self, run: Run) -> bool:
        cls, n = self.tokens.cls, len(self.tokens)
        after = self._past_brackets(run.last)
        if after < n and cls[after] & _SAYS:
            return True
        first = self._sentence_starts[self._sentence(run.first) - 1] if self._sentence_starts else 0
        if self._opens_clause(self._phrase_start(run.first, first), first):
            return True
        if after + 1 < n and cls[after] & k.COMMA:  # "One delegate, Jane Roe, of Ohio, pledged"
            for i in range(after, min(n - 1, after + _LONGEST_APPOSITION)):
                if cls[i] & (k.END | k.NEWLINE):
                    break
                if cls[i] & k.COMMA and cls[i + 1] & _SAYS and not cls[i + 1] & k.NOUNISH:
                    return True
        return False

    def _past_brackets(self, i: int) -> int:
        """What follows `Jane Roe (D-Iowa)`, from the bracket on."""
        words = self.tokens.words
        if i < len(words) and words[i] == "(":
            return next((j + 1 for j in range(i + 1, min(i + _LONGEST_ASIDE, len(words))) if words[j] == ")"), i)
        return i

    def _phrase_start(self, i: int, first: int) -> int:
        """Where the noun phrase begins that a name ends: `Brandt consultant Jane Roe`."""
        cls, lows, caps, start = self.tokens.cls, self.tokens.lows, self.tokens.caps, i
        furthest = max(first, i - _LONGEST_PHRASE)
        while start > furthest and (cls[start - 1] & _IN_PHRASE or caps[start - 1] or lows[start - 1] == "of"):
            start -= 1
        return start

    def _opens_clause(self, start: int, first: int) -> bool:
        """Does nothing but `Earlier,`, `On a Friday in May,` or `As for` come before?"""
        if start - first <= 1 or self.tokens.lows[first:start] == ["as", "for"]:
            return True
        cls = self.tokens.cls[first:start]
        lead = start - first <= _LONGEST_LEAD and cls[-1] & k.COMMA and cls[0] & (k.ADV | k.PREP | k.TIME)
        return bool(lead) and not any(mask & (k.AUX | k.VERB | k.CUE) for mask in cls)


def _last_persons(said: list[tuple[int, Entity]]) -> list[tuple[int, Entity]]:
    """The last two mentions of people who spoke, the latest first."""
    persons = []
    for one in reversed(said[-8:]):
        if one[1].kind not in THINGS:
            persons.append(one)
            if len(persons) == 2:
                break
    return persons
