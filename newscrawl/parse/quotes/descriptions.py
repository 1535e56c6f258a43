"""Finds whom a description means: "the senator", "the retired neurosurgeon", "the report", "the company"."""

from __future__ import annotations

from typing import Final

from newscrawl.parse.lexicon.english_people import (
    FAMILY,
    FEMALE_ROLES,
    MALE_ROLES,
    NAMELESS,
    PARTIES,
    PRESS_NAMES,
    PUBLIC_ROLES,
    SYNONYMS,
)
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.antecedents import Antecedents, Candidate, Spans
from newscrawl.parse.quotes.names import Entity
from newscrawl.parse.quotes.roles import Roles

_NEAR: Final = 150  # tokens back to what "the report" takes up
_FAR: Final = 500  # tokens back to the body that "the department" takes up
_INTRODUCED: Final = 400  # tokens back to "a heckler", whom "the heckler" means
_WRITTEN: Final = frozenset({"report", "article", "story"})
_SPEAKING_BODIES: Final = frozenset(
    {"newspaper", "paper", "magazine", "outlet", "network", "service", "agency", "company", "group", "organization"}
)
_FIRMS: Final = frozenset({"company", "firm", "retailer", "carmaker", "manufacturer"})
_CLOSE: Final = 100  # tokens back to the firm that "the company" is
_MOST_MODIFIERS: Final = 8
_NEW: Final = frozenset({"a", "an", "one", "another"})
_AGED: Final = "-year-old"


class Descriptions:
    """Whom the descriptions of one text mean, by the roles, places and parties it prints, or as a pronoun would."""

    def __init__(self, antecedents: Antecedents, roles: Roles) -> None:
        self.antecedents, self.roles = antecedents, roles
        self.people, self.tokens = antecedents.people, antecedents.tokens

    def person(self, first: int, head: int, words: Spans) -> Entity | None:
        """The person a description like "the senator" means: one who has that role, else the one a pronoun would
        mean.
        """
        tokens = self.tokens
        noun, modifiers = tokens.lows[head], tokens.lows[first + 1 : head]
        if age := next((low for low in (*modifiers, noun) if low.endswith(_AGED)), ""):
            aged = self._by_age(age.removesuffix(_AGED), first)
            if aged is not None or age == noun:
                return aged
        if not k.ENGLISH.get(noun, 0) & (k.ROLE | k.NATION) or len(modifiers) > _MOST_MODIFIERS:
            return None
        if tokens.cls[first] & k.POSS and noun not in FAMILY:
            return None
        gender = gender_of(noun)
        candidates = self.antecedents.of(first, gender, words, far=True)
        fitting = [c for c in candidates if not c[0].described and self._has_role(c[0], noun)]
        known = {id(entity) for entity, _ in fitting}
        epithet = self._is_epithet(first, noun, modifiers)
        if epithet or (noun in PUBLIC_ROLES and not self._needs_fact(noun, modifiers)):
            near = self.antecedents.of(first, gender, words)
            fitting += [c for c in near if id(c[0]) not in known and self._may_be_known(c)]
        for entity, features in fitting:
            features += self._modified(entity, modifiers)
            features.append("role" if id(entity) in known else "other role" if self.roles.of(entity) else "no role")
        best = self.antecedents.choose(fitting)
        return best if best is not None and (epithet or best.count > 2 or id(best) in known) else None

    def _is_epithet(self, first: int, noun: str, modifiers: list[str]) -> bool:
        """Does `the retired neurosurgeon` stand for a name? Not where "a neurosurgeon" came in without one, and not
        `the senior official`.
        """
        if not modifiers or noun in NAMELESS or noun.endswith("s") or self._needs_fact(noun, modifiers):
            return False
        lows = self.tokens.lows
        return self.tokens.lows[first] == "the" and not any(
            lows[i] == noun and not _NEW.isdisjoint(lows[max(0, i - 4) : i])
            for i in range(max(0, first - _INTRODUCED), first)
        )

    def _may_be_known(self, candidate: Candidate) -> bool:
        """May the text mean somebody by an office it never gives them? Somebody it is about, or gives no other."""
        entity = candidate[0]
        return not entity.described and (self.roles.of(entity) is None or entity.count > 3)

    def _needs_fact(self, noun: str, modifiers: list[str]) -> bool:
        """`the former president`, `the Iowa Democrat`: nobody's guess where the text tells it of nobody."""
        local = any(k.ENGLISH.get(word, 0) & k.PLACE for word in modifiers)
        return "former" in modifiers or (local and noun in PARTIES.values())

    def _by_age(self, age: str, at: int) -> Entity | None:
        """`the 46-year-old`: who was printed with that age."""
        words = self.tokens.words
        for run in reversed(self.people.runs):
            if run.last < at and words[run.last] == "," and words[run.last + 1] == age:
                return run.entity
        return None

    def _has_role(self, entity: Entity, noun: str) -> bool:
        role = self.roles.words_of(entity)
        return noun in role or any(synonym in role for synonym in SYNONYMS.get(noun, ()))

    def _modified(self, entity: Entity, modifiers: list[str]) -> list[str]:
        """How the words before the noun go with the roles: `the Ohio senator` is hardly `Iowa Sen. Jane Roe`."""
        role = self.roles.words_of(entity)
        features = []
        for word in (PARTIES.get(modifier, modifier) for modifier in modifiers):
            mask = k.ENGLISH.get(word, 0) & (k.PLACE | k.NATION)
            if word in role:
                features.append("modifier fits")
            elif mask and word != "former" and any(k.ENGLISH.get(w, 0) & mask and w != "former" for w in role):
                features.append("modifier differs")
        return features

    def document(self, at: int, head: int) -> Entity | None:
        """`the report` is what a body was just said to have reported; `the newspaper`, the body that just spoke."""
        noun, said = self.tokens.lows[head], self.antecedents.said
        if noun not in _WRITTEN | _SPEAKING_BODIES:
            return None
        if said and self._may_be_body(said[-1][1]) and at - said[-1][0] <= _NEAR:
            return said[-1][1] if noun in _SPEAKING_BODIES or self._reported(said[-1][0], noun) else None
        if noun not in _FIRMS or head > at + 1:
            return None
        found = self.antecedents.thing(at, _CLOSE, self._may_be_firm)
        return found[1] if found is not None else None

    def _may_be_body(self, entity: Entity) -> bool:
        return not entity.described and entity.kind not in ("person", "maybe")

    def _may_be_firm(self, entity: Entity) -> bool:
        """No place, and no court or ministry, which go by other nouns."""
        if entity.kind == "place" or entity.described:
            return False
        return not any(k.ENGLISH.get(word, 0) & (k.BODY | k.NATION) for word in entity.words)

    def body(self, at: int, head: int) -> Entity | None:
        """`the department`: the last body before that is a Department of or for something, or Something Department;
        `the newspaper`: the last paper.
        """
        noun, modifiers = self.tokens.lows[head], self.tokens.lows[at + 1 : head]
        if not k.ENGLISH.get(noun, 0) & k.BODY or noun in PRESS_NAMES or noun == "campaign":
            return None
        wanted = PRESS_NAMES if noun in ("newspaper", "paper") else frozenset({noun})
        for run in reversed(self.people.runs):
            if run.last > at or run.entity is None or run.entity.kind != "body":
                continue
            words = run.entity.words
            if at - run.last > _FAR:
                break
            kind = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
            if kind in wanted and set(modifiers) <= set(words):
                return run.entity
        return None

    def _reported(self, where: int, noun: str) -> bool:
        nearby = self.tokens.lows[where : where + 12]
        return any(low in ("reported", "reports", "wrote", "published", noun) for low in nearby)


def gender_of(noun: str) -> str:
    """The gender a role tells."""
    return "f" if noun in FEMALE_ROLES else "m" if noun in MALE_ROLES else ""
