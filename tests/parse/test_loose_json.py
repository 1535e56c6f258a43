"""JSON as templates print it, and what must not take down a page."""

from __future__ import annotations

import time

import pytest

from newscrawl.parse.loose_json import read_json, salvage


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('\n<!--\n{"a": 1}\n-->\n', [{"a": 1}]),
        ('//<![CDATA[\n{"a": 1}\n//]]>', [{"a": 1}]),
        ('/*<![CDATA[*/{"a": 1}/*]]>*/', [{"a": 1}]),
        ('{"a": [1, 2,], "b": {"c": 3,},}', [{"a": [1, 2], "b": {"c": 3}}]),
        ('{"a": 1, // one\n "b": /* two */ 2}', [{"a": 1, "b": 2}]),
        ('{"url": "https://x.example/a", "b": 2,}', [{"url": "https://x.example/a", "b": 2}]),
        ("{&quot;a&quot;: &quot;x&quot;}", [{"a": "x"}]),
        ('{"a": 1}\n{"b": 2};', [{"a": 1}, {"b": 2}]),
        ('{"a": "line\nbreak\x01"}', [{"a": "line\nbreak\x01"}]),
        (r'{"a": "it\'s"}', [{"a": "it's"}]),
        (r'{"a": "back\\\\slash", }', [{"a": "back\\\\slash"}]),
        ('{"a": NaN}', [{"a": None}]),
        ("", []),
        ("not json", []),
        ('{"a": "unclosed', []),
    ],
)
def test_read_json(text: str, values: list[object]) -> None:
    assert read_json(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"a": ' + "9" * 100_000 + "}",
        '"' + '\\"' * 500_000,
        "/*" * 500_000,
        "," * 500_000,
        ("," + " " * 999) * 1000,
        '{"headline":' * 100_000,
    ],
    ids=["lists", "objects", "digits", "quotes", "comments", "commas", "padded commas", "fields"],
)
def test_hostile_json_is_read_in_linear_time(text: str) -> None:
    started = time.process_time()
    read_json(text)
    salvage(text)
    assert time.process_time() - started < 2


def test_digits_beyond_reason_are_kept_as_text() -> None:
    assert read_json('{"a": ' + "9" * 5000 + "}") == [{"a": "9" * 18}]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            '{"@type": "NewsArticle", "headline": "He said "no" again", "datePublished": "2024-05-01T10:00:00Z"}',
            {"@type": "NewsArticle", "datePublished": "2024-05-01T10:00:00Z"},
        ),
        (
            '{"@type": ["Article"], "headline": "Plain", "description": "a "b" c"}',
            {"@type": "Article", "headline": "Plain"},
        ),
        ('{"headline": "No type"', {}),
        ("", {}),
    ],
)
def test_salvage(text: str, fields: dict[str, str]) -> None:
    assert salvage(text) == fields
