"""Charset names as servers send them: nonsense is passed over, whatever codec Python knows under that name."""

from __future__ import annotations

import pytest

from newscrawl.parse.encoding import decode_html

PAGE = (
    "<p>Le café rouvre à neuf heures, précise la gérante, « malgré les travaux prévus cet été » sur la chaussée.</p>"
    "<p>Les riverains, eux, espèrent que la rue sera rendue aux piétons dès la rentrée, comme promis en février.</p>"
)


@pytest.mark.parametrize("name", ["undefined", "idna", "punycode", "zip", "rot13", "base64", "unicode_escape", "", "?"])
def test_a_name_that_is_no_charset_of_pages_is_passed_over(name: str) -> None:
    assert decode_html(PAGE.encode("cp1252"), name) == PAGE


def test_a_real_charset_is_used() -> None:
    assert decode_html("<p>Привет, мир</p>".encode("koi8-r"), "koi8-r") == "<p>Привет, мир</p>"
