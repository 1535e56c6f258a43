"""The values that scripts hold: JSON, JavaScript literals, and literals within strings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from newscrawl.parse.element import Element
from newscrawl.parse.loose_json import read_json
from newscrawl.parse.ticker_strip.classes import level
from newscrawl.parse.ticker_strip.rows import Observed
from newscrawl.parse.ticker_strip.tables import find_tables

_MAX_SCRIPT: Final = 500_000
_SMALL_SCRIPT: Final = 6_000
_MAX_LITERALS: Final = 40
_MIN_SCRIPT: Final = 60
_SHORT_SCRIPT: Final = 1_000
_SAMPLE: Final = 400
_CHARS_PER_QUOTE: Final = 25
_MIN_DECIMALS: Final = 4
_MIN_PAIRS: Final = 2
# A change or percentage as a named value, `change: -0.5` or `"pct":"1.2"`, each behind a word that is quickly found.
_VALUE: Final = r"[\"']?\s{0,2}:\s{0,2}[\"']?[-+−±]?[\d.,]{1,10}[^\w.,]"
_MOVES: Final = {
    "hange": re.compile(
        rf"hange(?<![xX]change)(?:s|[-_]?(?:[pP](?:er|c|rice|oint)|[aA](?:bs|mount)|[vV]al|[rR]at|[iI]n)\w{{0,10}})?{_VALUE}"
    ),
    "pct": re.compile(rf"pct\w{{0,10}}{_VALUE}"),
}
# Digits as noughts, decimal signs as points: to count in what this makes of a script takes a tenth of a search.
_SHAPES: Final = (
    bytes(ord("0" if chr(c).isdecimal() else "." if chr(c) in ".," else " ") for c in range(0x80)) + b" " * 0x80
)
# A string, a number with decimals, and another number, as values or as named values.
_KEYED: Final = r"(?:[\"']?[A-Za-z_]\w{0,20}[\"']?\s?:\s?)?"
_NUMBERS: Final = re.compile(
    rf"[\"'][\s,:{{}}\[\]]{{1,5}}{_KEYED}(?:[-+−]?\d{{1,9}}\.\d{{1,8}}|[\"'][-+−]?\d[\d,.]{{0,12}}[.,]\d{{1,8}}%?[\"'])\s?,"
    rf"\s?{_KEYED}[\"']?[-+−±]?\d"
)
_LITERAL: Final = re.compile(r"(?:[=(,]|^|[\"']\w{0,6}:)\s*(?=[\[{])")
# `JSON.parse('[{"s": ...')`, `let json = '{"rows": ...'`: a literal within a string.
_QUOTED: Final = re.compile(r"[=(]\s*(?P<mark>[\"'`])(?=\s*[\[{]\s*\\?[\"\[{])")
_NAME_AT_END: Final = re.compile(r"[\w$.\"'\]]+\s*$")
_LONGEST_NAME: Final = 60
_TOKENS: Final = re.compile(r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|[\[\]{}]")
_KEY: Final = re.compile(r"(?<=[{,])\s*([A-Za-z_$][\w$]{0,40})\s*:")
_SINGLE: Final = re.compile(r"'((?:[^'\\\n\"]|\\.)*+)'")
_TRAILING_COMMA: Final = re.compile(r",\s*(?=[\]}])")


def holds_rows(texts: Iterable[str]) -> bool:
    """Whether a text among those of a page may be a script with a strip in it: one full of strings, as data is."""
    return any(_may_hold(t) for t in texts if len(t) >= _MIN_SCRIPT and ("{" in t or "[" in t) and _is_data(t))


def _may_hold(text: str) -> bool:
    """Whether a script names a change, or is small and full of numbers with decimals."""
    if any(word in text and move.search(_unescaped(text)) for word, move in _MOVES.items()):
        return "@context" not in text[:_SAMPLE]
    return len(text) < 2 * _SMALL_SCRIPT and _holds_numbers(_unescaped(text))


def _unescaped(text: str) -> str:
    """A script whose data stands in strings, `push("a:[{\\"s\\": ...")`, with the marks of the strings within plain."""
    return text.replace('\\"', '"') if '{\\"' in text else text


def _holds_numbers(text: str) -> bool:
    if len(text) >= _SMALL_SCRIPT or text.encode("utf-8", "replace").translate(_SHAPES).count(b"0.0") < _MIN_DECIMALS:
        return False
    return sum(1 for _ in islice(_NUMBERS.finditer(text), _MIN_PAIRS)) >= _MIN_PAIRS


def _is_data(text: str) -> bool:
    """Whether a script is short, or holds about as many quotation marks as data does, at its beginning, middle or
    end.
    """
    if len(text) < _SHORT_SCRIPT:
        return True
    middle = len(text) // 2
    samples = (text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:])
    return any(
        (s.count('"') + s.count("'")) * _CHARS_PER_QUOTE > len(s) for s in samples[: 1 if middle < _SAMPLE else 3]
    )


def script_rows(root: Element) -> Iterator[list[Observed]]:
    """The strips in the scripts of a page."""
    for script in root.iter("script"):
        text = script.text or ""
        kind = (script.get("type") or "").lower()
        if "ld+json" in kind or len(text) > _MAX_SCRIPT or not _is_data(text) or not _may_hold(text):
            continue
        named = f"{script.get('id') or ''} {script.get('class') or ''}"
        for name, value in _values(text, "json" in kind):
            yield from find_tables(value, level(f"{named} {name}"))


def _values(text: str, is_json: bool) -> Iterator[tuple[str, Any]]:
    if is_json:
        yield from (("", value) for value in read_json(text))
        return
    yield from _quoted(text)
    text, escaped = _unescaped(text), '{\\"' in text
    end = found = 0
    for match in _LITERAL.finditer(text):
        if match.end() < end or found >= _MAX_LITERALS:
            continue
        end = _balanced(text, match.end())
        literal = text[match.end() : end]
        if _may_hold(literal):
            found += 1
            if (value := _loads(literal)) is not None:
                yield _name_before(text, match.start()), value
            elif escaped:
                end = match.end()  # the string around the data has opened and closed at odd places


def _quoted(text: str) -> Iterator[tuple[str, Any]]:
    """Literals within strings."""
    for match in islice(_QUOTED.finditer(text), _MAX_LITERALS):
        end = _closing(text, match["mark"], match.end())
        if _may_hold(text[match.end() : end]):
            literal = text[match.end() : end]
            for unescaped in (literal, literal.replace("\\" + match["mark"], match["mark"]).replace("\\\\", "\\")):
                if (value := _loads(unescaped)) is not None:
                    yield _name_before(text, match.start()), value
                    break


def _name_before(text: str, at: int) -> str:
    """The name that a value is given to, or the function that takes it."""
    name = _NAME_AT_END.search(text[max(0, at - _LONGEST_NAME) : at])
    return name[0] if name else ""


def _closing(text: str, mark: str, start: int) -> int:
    """Where a string that began before `start` is closed."""
    end = text.find(mark, start)
    while end > 0 and text[end - 1] == "\\":
        end = text.find(mark, end + 1)
    return end if end >= 0 else len(text)


def _balanced(text: str, start: int) -> int:
    """Where the bracket that opens at `start` is closed; the end of the text where it is not."""
    depth = 0
    for match in _TOKENS.finditer(text, start):
        mark = match[0]
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
            if depth <= 0:
                return match.end()
    return len(text)


def _loads(literal: str) -> Any:
    for mended in (literal, _mended(literal)):
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(literal: str) -> str:
    """A JavaScript literal as JSON: keys quoted, strings in double quotes, no trailing commas."""
    text = _SINGLE.sub(lambda m: json.dumps(m[1].replace("\\'", "'")), literal)
    return _TRAILING_COMMA.sub("", _KEY.sub(lambda m: f'"{m[1]}":', text))
