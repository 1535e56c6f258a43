"""JSON as pages really print it, read without ever raising.

Templates print JSON-LD with comments, trailing commas, HTML entities, CDATA wrappers, raw line breaks, several
objects in a row and strings they forgot to escape. `read_json` mends what can be mended in one linear pass; where that
fails, `salvage` still picks single string fields out of the wreck.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

MAX_LENGTH = 2_000_000
_MAX_VALUES = 200
_MAX_DIGITS = 18

# What may wrap a script: comment and CDATA marks, each possibly commented out for JavaScript.
_WRAPPER = re.compile(r"<!--|-->|(?://|/\*)?\s{0,8}(?:<!\[CDATA\[|\]\]>)\s{0,8}(?:\*/)?")
# A string is matched as a whole, so that what looks like a comment or comma inside one is left alone. Strings and
# comments match to the end of the text where they are not closed, and give nothing back: each character is read once.
_STRING_OR_NOISE = re.compile(
    r'"(?:[^"\\]|\\.)*+"?|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?|,(?=\s{0,1000}[\]}])', re.DOTALL
)
_ESCAPE = re.compile(r'(\\["\\/bfnrtu])|\\')
_FIELD = re.compile(
    r'"(headline|datePublished|dateModified|dateCreated|articleSection|isAccessibleForFree|url)"\s{0,20}:\s{0,20}'
    r'"((?:[^"\\\n]|\\.){1,400})"(?=\s{0,20}[,}])'
)
_TYPE = re.compile(r'"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"([A-Za-z]{1,40})"')


def _number(digits: str) -> int | str:
    """A number of a hundred thousand digits is text: `int` would refuse it, or take minutes over it."""
    return int(digits) if len(digits) <= _MAX_DIGITS else digits[:_MAX_DIGITS]


_DECODER = json.JSONDecoder(strict=False, parse_int=_number, parse_constant=lambda _: None)


def read_json(text: str) -> list[Any]:
    """The values a script holds, mostly one; an empty list where it holds no JSON."""
    text = text.strip()
    if not text or len(text) > MAX_LENGTH:
        return []
    for mend in (_as_printed, _unwrapped, _without_noise, _unescaped):
        text = mend(text)
        if values := _decode(text):
            return values
    return []


def salvage(text: str) -> dict[str, str]:
    """String fields that can still be read out of a script that is no JSON; `@type` is the first one printed."""
    text = text[:MAX_LENGTH]
    fields: dict[str, str] = {}
    for name, value in _FIELD.findall(text):
        if name not in fields:
            decoded = _decode(f'"{value}"')
            fields[name] = decoded[0] if decoded else value
    kind = _TYPE.search(text)
    return fields | {"@type": kind.group(1)} if fields and kind else {}


def _decode(text: str) -> list[Any]:
    """Values standing one after the other, whatever separates them."""
    values: list[Any] = []
    position = _next_value(text, 0)
    while position >= 0 and len(values) < _MAX_VALUES:
        try:
            value, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            # a broken value makes the rest doubtful, and the mended text may yield more
            return []
        values.append(value)
        position = _next_value(text, position)
    return values


def _next_value(text: str, position: int) -> int:
    while position < len(text) and (text[position].isspace() or text[position] in ";,"):
        position += 1
    return position if position < len(text) else -1


def _as_printed(text: str) -> str:
    return text


def _unwrapped(text: str) -> str:
    return _WRAPPER.sub("", text).strip()


def _without_noise(text: str) -> str:
    text = _STRING_OR_NOISE.sub(lambda match: match.group() if match.group()[0] == '"' else "", text)
    return _ESCAPE.sub(lambda match: match.group(1) or "", text)


def _unescaped(text: str) -> str:
    return _without_noise(html.unescape(text)) if "&quot;" in text or "&#34;" in text else text
