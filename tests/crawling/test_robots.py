"""What a robots.txt means, by the status it came with."""

from __future__ import annotations

import pytest
from scrapy.http import Response

from newscrawl.crawling.robots import FORBIDDEN, UNREACHABLE, read_rules

RULES = b"""User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$

User-agent: newscrawl
Disallow: /us/
"""


def verdict(status: int, body: bytes, path: str, agent: str = "other") -> str | None:
    rules = read_rules(Response("https://post.example/robots.txt", status=status, body=body))
    return rules.verdict(f"https://post.example{path}", agent)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_none_there_is_none_to_keep(status: int) -> None:
    assert verdict(status, b"User-agent: *\nDisallow: /", "/story") is None


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 599])
def test_one_that_cannot_be_read_closes_the_site(status: int) -> None:
    assert verdict(status, b"", "/story") == UNREACHABLE


@pytest.mark.parametrize(
    ("path", "agent", "expected"),
    [
        ("/story", "other", None),
        ("/private/x", "other", FORBIDDEN),
        ("/private/open", "other", None),
        ("/a.pdf", "other", FORBIDDEN),
        ("/a.pdf?x", "other", None),
        ("/us/x", "newscrawl", FORBIDDEN),
        ("/private/x", "newscrawl", None),  # its own group, and no other
    ],
)
def test_rules(path: str, agent: str, expected: str | None) -> None:
    assert verdict(200, RULES, path, agent) == expected


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbfUser-agent: *\nDisallow: /",
        b"User-agent: *\r\nDisallow: /\r\n",
        b"\xff\xfe broken \x00\nUser-agent: *\nDisallow: /",
    ],
)
def test_odd_bytes_hide_no_rule(body: bytes) -> None:
    assert verdict(200, body, "/story") == FORBIDDEN


def test_html_is_no_rules() -> None:
    assert verdict(200, b"<!DOCTYPE html><h1>Welcome</h1>", "/story") is None


def test_a_pattern_cannot_explode() -> None:
    body = b"User-agent: *\nDisallow: /" + b"*a" * 30 + b"*b$\n"
    assert verdict(200, body, "/" + "a" * 5000) is None
