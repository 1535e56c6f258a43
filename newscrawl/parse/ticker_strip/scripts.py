"""Strips that stand in a script as data: JSON, or a JavaScript literal, in a list of objects or keyed by symbol."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement

from newscrawl.parse.lexicon.ticker_words import STRIP_HINTS, WEAK_HINTS
from newscrawl.parse.loose_json import read_json
from newscrawl.parse.ticker_strip import fields
from newscrawl.parse.ticker_strip.classes import words
from newscrawl.parse.ticker_strip.evidence import is_strip
from newscrawl.parse.ticker_strip.rows import Observed, read_rows

_MAX_SCRIPT = 500_000
_MAX_NODES = 20_000
_MAX_LITERALS = 40
# A change or percentage as a named value, `change: -0.5` or `"pct":"1.2"`, each behind a word that is quickly found.
_MOVES = {
    "hange": re.compile(r"hange(?:[-_]?[pP](?:c|er)|[\"']?\s{0,2}:\s?[\"'\d+-])"),
    "pct": re.compile(r"pct[\"']?\s{0,2}:"),
}
_LITERAL = re.compile(r"(?:(?P<name>[\w$.\"'\]]{1,60})\s*=|[(,]|^)\s*(?=[\[{])")
_TOKENS = re.compile(r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|[\[\]{}]")
_KEY = re.compile(r"(?<=[{,])\s*([A-Za-z_$][\w$]{0,40})\s*:")
_SINGLE = re.compile(r"'((?:[^'\\\n\"]|\\.)*+)'")
_TRAILING_COMMA = re.compile(r",\s*(?=[\]}])")


_MIN_SCRIPT, _SAMPLE, _CHARS_PER_QUOTE = 60, 400, 25


def holds_rows(texts: Iterable[str]) -> bool:
    """Whether a text among those of a page may be a script with a strip in it: one full of strings, as data is."""
    return any(_moves(t) for t in texts if len(t) >= _MIN_SCRIPT and "{" in t and _is_data(t))


def _moves(text: str) -> bool:
    return any(word in text and move.search(text) for word, move in _MOVES.items())


def _is_data(text: str) -> bool:
    """Whether a script holds about as many quotation marks as data does, at its beginning, middle or end."""
    middle = len(text) // 2
    samples = (text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:])
    return any(
        (s.count('"') + s.count("'")) * _CHARS_PER_QUOTE > len(s) for s in samples[: 1 if middle < _SAMPLE else 3]
    )


def script_rows(root: HtmlElement) -> Iterator[list[Observed]]:
    """The strips in the scripts of a page."""
    for script in root.iter("script"):
        text = script.text or ""
        kind = (script.get("type") or "").lower()
        if "ld+json" in kind or len(text) > _MAX_SCRIPT or not _moves(text):
            continue
        named = f"{script.get('id') or ''} {script.get('class') or ''}"
        for name, value in _values(text, "json" in kind):
            yield from _tables(value, _level(f"{named} {name}"))


def _values(text: str, is_json: bool) -> Iterator[tuple[str, Any]]:
    if is_json:
        yield from (("", value) for value in read_json(text))
        return
    end = found = 0
    for match in _LITERAL.finditer(text):
        if match.end() < end or found >= _MAX_LITERALS:
            continue
        end = _balanced(text, match.end())
        literal = text[match.end() : end]
        if _moves(literal):
            found += 1
            if (value := _loads(literal)) is not None:
                yield match["name"] or "", value


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


def _level(name: str) -> int:
    found = words(name)
    return 2 if found & STRIP_HINTS else 1 if found & WEAK_HINTS else 0


def _tables(value: Any, level: int) -> Iterator[list[Observed]]:
    """The strips in a value, at any depth; names of keys on the way tell what they hold."""
    stack: list[tuple[Any, int]] = [(value, level)]
    seen = 0
    while stack and seen < _MAX_NODES:
        item, level = stack.pop()
        seen += 1
        if rows := _rows(_records(item), level):
            yield rows
        elif isinstance(item, dict):
            stack.extend((v, max(level, _level(k))) for k, v in reversed(item.items()) if isinstance(v, dict | list))
        elif isinstance(item, list):
            stack.extend((v, level) for v in reversed(item) if isinstance(v, dict | list))


def _records(item: Any) -> list[Mapping[str, object]]:
    """A list of objects, or an object of objects with its keys as their symbols."""
    if isinstance(item, list):
        return [r for r in item if isinstance(r, dict)] if all(isinstance(r, dict) for r in item) else []
    if isinstance(item, dict) and len(item) > 1 and all(isinstance(r, dict) for r in item.values()):
        return [{"symbol": key, **record} for key, record in item.items()]
    return []


def _rows(records: list[Mapping[str, object]], level: int) -> list[Observed]:
    """The rows of a table of objects that is a strip."""
    if len(records) < 2 and level < 2:
        return []
    texts = [text for record in records if fields.moves(record) and (text := fields.row_text(record.items()))]
    if len(texts) < 0.7 * len(records):
        return []
    rows = read_rows("".join(texts), hinted=True)
    return rows if is_strip(rows, level=max(level, 1)) else []
