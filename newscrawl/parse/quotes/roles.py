"""The roles a text gives its people: titles before a name, appositions on either side of it."""

from __future__ import annotations

from typing import Final

from newscrawl.parse.lexicon.english_people import PARTIES
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.names import Entity, Run, fold_name
from newscrawl.parse.quotes.tokens import Tokens

_RUNS: Final = 12  # mentions of one person that are read for roles; a role stands beside an early one


class Roles:
    """Who is said to be what, looked up once for each entity."""

    def __init__(self, tokens: Tokens, quoted: list[int]) -> None:
        self.tokens, self.quoted = tokens, quoted
        self._found: dict[int, list[str]] = {}
        self._words: dict[int, frozenset[str]] = {}

    def of(self, entity: Entity) -> str | None:
        """The first role printed beside a name of the entity."""
        found = self._all(entity)
        return found[0] if found else None

    def words_of(self, entity: Entity) -> frozenset[str]:
        """The words of all its roles, in lower case."""
        if id(entity) not in self._words:
            text = " ".join(self._all(entity)).lower().replace("’", "'")
            words = {word.removesuffix("'s") for word in text.split()} | self._party(entity)
            self._words[id(entity)] = frozenset(PARTIES.get(word, word) for word in words)
        return self._words[id(entity)]

    def _party(self, entity: Entity) -> set[str]:
        """`Jane Roe (R-Iowa)` is a Republican from Iowa."""
        tokens = self.tokens
        for run in entity.runs[:_RUNS]:
            if run.last + 1 < len(tokens) and tokens.cls[run.last] & k.BRACKET:
                low = tokens.lows[run.last + 1]
                if low[:2] in ("r", "r-", "d", "d-") and tokens.caps[run.last + 1]:
                    return {"republican" if low[0] == "r" else "democrat", low[2:]}
        return set()

    def _all(self, entity: Entity) -> list[str]:
        if id(entity) not in self._found:
            found: list[str] = []
            for run in entity.runs[:_RUNS]:
                if self.quoted[run.first] < 0:
                    found += [role for role in (self._role_after(run), self._role_before(run)) if role]
            self._found[id(entity)] = found
        return self._found[id(entity)]

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
            while start > 0 and self._goes_before(start - 1):
                start -= 1
            return self._clean(start, end)
        if run.first >= 3 and cls[run.first - 1] & k.COMMA and len(run.words) > 1:
            return self._role_clause(run.first - 1)
        return None

    def _goes_before(self, i: int) -> bool:
        """Does the word at i belong to an office that begins after it: `Police and | Crime Commissioner`?"""
        cls = self.tokens.cls
        if self.tokens.lows[i] == "and":
            return i > 0 and self.tokens.caps[i - 1] and cls[i - 1] & (k.ROLE | k.BODY | k.ORG) != 0
        return self.tokens.caps[i] and not cls[i] & (k.FUNCTION | k.PUNCT)

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
        while start < end and self.tokens.lows[start] in ("a", "an", "as", "the"):
            start += 1
        return " ".join(self.tokens.between(start, end).split()) or None
