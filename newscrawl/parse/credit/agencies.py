"""Names of agencies looked up in the gazetteer: `AFP`, `The Associated Press`, `dpa/lnw`, `Reuters and AFP`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from newscrawl.parse.lexicon import agencies
from newscrawl.records import CreditKind
from newscrawl.text import fold

_LONG = 6
"""Names of so many letters are matched without regard to case; shorter ones would be common words."""
_MAX_NAME = 80
_MAX_PARTS = 5
_EDGES = " \t\u00a0.,:;()[]（）【】—–―-|/©*'\"“”‘’«»"
_LEAD = re.compile(r"^(?:by|from|von|por|par|di|per|photo)\s+", re.IGNORECASE)
_TAIL = re.compile(r"\s+(?:news\s+agency|newswires?|news|agency|wire|correspondent|writers?)$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:/|,|;|\+|&|\||\s-\s|\s(?:and|und|et|y|e|en|og|och|i|и|و|ve)\s)\s*")
_SERVICE = re.compile(r"[a-z]{2,4}")


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency, or several parted by a slash, by the name we know it under."""

    name: str
    kind: CreditKind


@lru_cache(maxsize=1)
def _by_form() -> dict[str, Agency]:
    """Printed form -> agency; long forms are folded, short ones stand with their capitals."""
    forms: dict[str, Agency] = {}
    tables: tuple[tuple[tuple[tuple[str, str, tuple[str, ...]], ...], CreditKind], ...] = (
        (agencies.WIRES, "wire"),
        (agencies.PARTNERS, "partner"),
    )
    for table, kind in tables:
        for name, _, others in table:
            for form in (name, *others):
                forms.setdefault(_key(form.strip(_EDGES)), Agency(name, kind))
    return forms


@lru_cache(maxsize=512)
def folded_forms(name: str) -> frozenset[str]:
    """The forms an agency's name takes, folded as site names are."""
    tables = (*agencies.WIRES, *agencies.PARTNERS)
    return frozenset(fold(form) for first, _, others in tables if first == name for form in (first, *others)) | {
        fold(name)
    }


def _key(form: str) -> str:
    return form.casefold() if len(form) >= _LONG else form


@lru_cache(maxsize=1)
def _desks() -> dict[str, CreditKind]:
    desks: dict[str, CreditKind] = dict.fromkeys(agencies.OWN, "own")
    return desks | dict.fromkeys(agencies.UNNAMED, "wire")


@lru_cache(maxsize=2048)
def find_agency(text: str) -> Agency | None:
    """The agency a text is the name of, from end to end; None where any part of it is something else."""
    name = " ".join(text.split()).strip(_EDGES)
    if not name or len(name) > _MAX_NAME:
        return None
    return _single(name) or _several(name)


def _single(name: str) -> Agency | None:
    bare = _LEAD.sub("", name)
    for form in (name, bare, bare.removeprefix("The ").removeprefix("the "), _TAIL.sub("", bare)):
        if found := _by_form().get(_key(form)):
            return found
    kind = _desks().get(bare.casefold().removeprefix("the "))
    return Agency(bare[0].upper() + bare[1:], kind) if kind else None


def _several(name: str) -> Agency | None:
    parts = [part for part in _AND.split(name) if part]
    if len(parts) == 1 and "-" in name:
        parts = [part for part in name.split("-") if part]  # TT-AFP
    if not 2 <= len(parts) <= _MAX_PARTS:
        return None
    found: list[Agency] = []
    for at, part in enumerate(parts):
        agency = _single(part)
        if agency is None:
            # a regional service or an editor's initials: dpa/lnw, dpa/AFP/mro
            if at and found[-1].kind != "own" and _SERVICE.fullmatch(part) and f"/{part}" in name:
                continue
            return None
        found.append(agency)
    named = [a for a in found if a.name.casefold() not in _desks()] or found[:1]
    kinds = {a.kind for a in named}
    kind: CreditKind = "wire" if "wire" in kinds else "partner" if "partner" in kinds else "own"
    return Agency("/".join(dict.fromkeys(a.name for a in named)), kind)


def leading_agency(text: str) -> tuple[Agency, int] | None:
    """The agency whose name a text begins with, and where the name ends; the longest name wins."""
    starts = (0, 4) if text.startswith(("The ", "the ")) else (0,)
    ends = [m.start() for m in re.finditer(r"(?!\w)", text[:_MAX_NAME])]
    for start in starts:
        for end in reversed(ends):
            if end > start and (found := _by_form().get(_key(text[start:end]))):
                return found, end
    return None


def is_acronym_of(acronym: str, before: str) -> bool:
    """Whether the words before a bracket spell out what stands in it: `the Australian Federal Police (AFP)`."""
    letters = [c for c in acronym if c.isalpha()]
    words = [w for w in re.split(r"[\s\-–]+", before) if w[:1].isalpha()]
    if len(letters) < 2 or len(words) < 2:
        return False
    initials = "".join(w[0] for w in words[-12:]).casefold()
    capitals = "".join(w[0] for w in words[-12:] if w[0].isupper()).casefold()
    wanted = "".join(letters).casefold()
    return initials.endswith(wanted) or capitals.endswith(wanted)
