"""The forms a credit takes at the end of a story, or on a line of its own.

A name alone is no credit: "Reuters reported that" and "told The Associated Press" are the story's own sentences. What
makes one is its place, after the last sentence has ended, and its dress: a dash, brackets, a label, a set phrase.
All expressions are anchored and made of single classes of characters, so they take linear time on any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from newscrawl.parse.credit.agencies import Agency, find_agency, is_acronym_of, leading_agency
from newscrawl.parse.lexicon import credit_words as words
from newscrawl.parse.lexicon.agencies import COMMON_WORDS

_LONGEST_LINE = 220
_LONGEST_TAIL = 90
_SENTENCE_END = '.!?…。！？।۔"”’»)］）】'
_DASHES = "—–―‒"


@dataclass(frozen=True, slots=True)
class Printed:
    """A credit as it stands in the text."""

    agency: Agency
    start: int
    contributed: bool = False
    """The agency gave a part of the story only."""


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))


_LABELLED = re.compile(rf"[(\[（]?\s*(?:{_any_of(words.SOURCE_LABELS)})\s*[:：=]\s*(?P<name>.+)", re.IGNORECASE)
_DASH_LABELLED = re.compile(rf"(?:{_any_of(words.SOURCE_LABELS)})\s+[-–—]\s+(?P<name>.+)", re.IGNORECASE)
_BARE_LABELLED = re.compile(rf"(?:{_any_of(w.capitalize() for w in words.SOURCE_LABELS)})\s+(?P<name>[A-ZÀ-Ž].+)")
_WITH = re.compile(rf"[(\[（]?\s*(?P<with>{_any_of(words.WITH_INPUTS)})\s+(?P<name>.+)", re.IGNORECASE)
_AGENCY_INPUTS = re.compile(r"[(\[]?\s*with (?:agency|agencies) inputs?\s*[)\]]?\.?", re.IGNORECASE)
_CONTRIBUTED = re.compile(rf"(?P<who>[^.!?]{{2,160}}?)\s+(?:{_any_of(words.CONTRIBUTED)})\s*[.)]*", re.IGNORECASE)
_STAFF = re.compile(
    r"\s+\w*(?:writer|reporter|journalist|correspondent|staff)|\s+and(?:\s+(?:[A-Z]\w*|of)){1,5}\s+staff$"
)
_OF = re.compile(r"\b(?:of|from|for|at|with)\s+(?=\S)")
_RIGHTS = re.compile(
    r"(?:copyright|©|\(c\)|℗|&copy;)[\s©]*(?:\(c\))?\s*(?:\d{4})?\s*,?\s*(?:by\s+)?(?P<name>\S.*)", re.IGNORECASE
)
_REPRINTED = re.compile(
    rf"(?:this|the) (?:story|article|report|piece|content)\s+(?:{_any_of(words.REPRINTED)})\s+(?P<name>\S.*)",
    re.IGNORECASE,
)
_PICTURE = re.compile(rf"[(\[]?\s*(?:{_any_of(words.PICTURES)})\b", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-Z]{3,5}")

_DASHED = re.compile(
    rf"(?P<raw>(?:[{_DASHES}]|--|(?<=[.!?”\"’]) ?-|(?<=\s)-|\|)\s*(?P<name>[^{_DASHES}|.!?…:;()]{{2,60}})\.?)$"
)
_BRACKETED = re.compile(r"(?P<raw>[(\[（【](?P<name>[^()\[\]（）【】]{2,80})[)\]）】])(?P<stop>\s*[.。]?)$")


def whole_line(text: str) -> Printed | None:
    """The credit a whole paragraph, or a last sentence, is."""
    line = text.strip()
    if not line or len(line) > _LONGEST_LINE or _PICTURE.match(line):
        return None
    agency = find_agency(line)
    if agency:
        return Printed(agency, 0) if line not in COMMON_WORDS else None
    return _labelled(line) or _with_inputs(line) or _contributed(line) or _rights(line) or _reprinted(line)


def _labelled(line: str) -> Printed | None:
    match = _LABELLED.fullmatch(line) or _DASH_LABELLED.fullmatch(line)
    if match:
        agency = _outlet(match["name"]) or _beside_the_site(match["name"])
    else:
        bare = _BARE_LABELLED.fullmatch(line)
        agency = find_agency(bare["name"]) if bare else None
    return Printed(agency, 0) if agency else None


def _beside_the_site(name: str) -> Agency | None:
    """The agency that helped: `ntv.de, mit dpa`."""
    _, comma, rest = name.rpartition(",")
    match = _WITH.fullmatch(rest.strip()) if comma else None
    agency = find_agency(match["name"]) if match else None
    return agency if agency and agency.kind == "wire" else None


def _outlet(text: str) -> Agency | None:
    """A known agency, or a name that says of itself that it is an outlet."""
    known = find_agency(text)
    if known:
        return known
    name = text.strip(" .()[]")
    parts = name.split()
    outlet = any(p.casefold().strip(".") in words.OUTLET_WORDS for p in parts)
    if outlet and 2 <= len(parts) <= 5 and all(p[:1].isupper() for p in parts):
        return Agency(name, "unknown")
    return None


def _with_inputs(line: str) -> Printed | None:
    if _AGENCY_INPUTS.fullmatch(line):
        return Printed(Agency("Agencies", "wire"), 0, contributed=True)
    match = _WITH.fullmatch(line)
    if not match:
        return None
    short = match["with"].casefold() in words.ONLY_IN_BRACKETS
    if short and line[0] not in "([" and line[-1] in ".,:;!?":
        return None
    agency = find_agency(match["name"])
    return Printed(agency, 0, contributed=True) if agency and not (short and agency.kind == "own") else None


def _contributed(line: str) -> Printed | None:
    match = _CONTRIBUTED.fullmatch(line)
    if not match:
        return None
    who = match["who"].lstrip("([—– _")
    agency = find_agency(who)
    leading = leading_agency(who)
    if agency is None and leading and _STAFF.match(who, leading[1]):
        agency = leading[0]
    if agency is None:
        parts = [find_agency(who[m.end() :]) for m in _OF.finditer(who)]
        agency = next((p for p in parts if p), None)
    return Printed(agency, 0, contributed=True) if agency else None


def _rights(line: str) -> Printed | None:
    match = _RIGHTS.fullmatch(line)
    leading = leading_agency(match["name"]) if match else None
    return Printed(leading[0], 0) if leading else None


def _reprinted(line: str) -> Printed | None:
    match = _REPRINTED.fullmatch(line)
    leading = leading_agency(match["name"]) if match else None
    return Printed(leading[0], 0) if leading else None


def at_end(text: str) -> Printed | None:
    """The credit that a paragraph ends with, after its last sentence."""
    return _dashed(text) or bracketed(text) or _last_sentence(text)


def _tail(text: str, pattern: re.Pattern[str]) -> tuple[re.Match[str], int] | None:
    """A match in the last characters of a text, and the offset of those characters."""
    base = max(0, len(text) - _LONGEST_TAIL)
    match = pattern.search(text, base)
    return (match, match.start()) if match else None


def _dashed(text: str) -> Printed | None:
    found = _tail(text, _DASHED)
    if not found:
        return None
    match, start = found
    before = text[:start].rstrip()
    if len(before) < 2:
        return None
    agency = find_agency(match["name"])
    ended = before[-1] in _SENTENCE_END
    if agency and (ended or agency.kind == "wire"):
        return Printed(agency, start)
    name = match["name"].strip(" .")
    if ended and match["raw"][0] in _DASHES:
        if _ACRONYM.fullmatch(name):
            return Printed(Agency(name, "unknown"), start)
        outlet = _outlet(name)
        return Printed(outlet, start) if outlet else None
    return None


def bracketed(text: str) -> Printed | None:
    found = _tail(text, _BRACKETED)
    if not found:
        return None
    match, start = found
    before = text[:start].rstrip()
    if not before or _PICTURE.match(match["name"]):
        return None
    ended = before[-1] in _SENTENCE_END
    if match["stop"].strip() and not ended:
        return None
    printed = whole_line(match["raw"])
    if printed is None or is_acronym_of(match["name"], before) or (not ended and _spelt_out(printed.agency, before)):
        return None
    return Printed(printed.agency, start, printed.contributed)


def _spelt_out(agency: Agency, before: str) -> bool:
    """Whether the agency's long name stands right before the bracket: `told Agence France-Presse (AFP)`."""
    tail = before.split()[-4:]
    return any(found.name == agency.name for n in range(1, 5) if (found := find_agency(" ".join(tail[-n:]))))


_LAST_SENTENCE = re.compile(r"[.!?…”\"’)।۔。](?P<gap>\s*)(?=[^\s.!?…”\"’)।۔。])")


def _last_sentence(text: str) -> Printed | None:
    """A credit that is the last sentence of a paragraph, tried at every sentence end near the text's end."""
    base = max(0, len(text) - _LONGEST_LINE)
    for match in list(_LAST_SENTENCE.finditer(text, base))[-6:]:
        start = match.end()
        tail = text[start:]
        printed = whole_line(tail)
        if printed is None or (not match["gap"] and not tail[0].isupper()):
            continue
        if find_agency(tail) and not _is_bare_credit(tail, printed.agency):
            continue
        return Printed(printed.agency, start, printed.contributed)
    return None


def _is_bare_credit(tail: str, agency: Agency) -> bool:
    """Whether a name alone after the last sentence is a credit: an agency is, unless it ends in a full stop itself."""
    return agency.kind in ("wire", "own") and not tail.rstrip().endswith((".", ",", ":", "?", "!"))
