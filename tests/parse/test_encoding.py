"""Pages are read in the encoding they are in, whatever header and meta tag say."""

from __future__ import annotations

import pytest

from newscrawl.parse.document import parse_document
from newscrawl.parse.encoding import decode_html, to_utf8

LATIN = "Schröder’s „Café“ kostet 5 € – naïve façade"
CHINESE = "市政府星期二宣布，旧桥㐀将于三月关闭。" * 8
JAPANESE = "市は火曜日、古い橋を三月に閉鎖すると発表した。" * 8


def page(text: str, charset: str | None = None) -> str:
    meta = f'<meta charset="{charset}">' if charset else ""
    return f"<html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("text", "meta", "codec", "header"),
    [
        (LATIN, "windows-1252", "cp1252", "utf-8"),
        (LATIN, "utf-8", "utf-8", "iso-8859-1"),
        (LATIN, "none-such", "utf-8", "utf-8859-x"),
        (LATIN * 8, "none-such", "cp1252", "utf-8859-x"),
        (LATIN, "utf-16", "utf-16", None),
        (LATIN, None, "utf-16-be", None),
        (LATIN, None, "utf-16-le", None),
        (LATIN, "iso-8859-1", "utf-8-sig", None),
        (LATIN, None, "utf-8", None),
        (LATIN, None, "cp1252", "iso-8859-1"),
        (CHINESE, "gb2312", "gb18030", "gb2312"),
        (JAPANESE, "shift_jis", "shift_jis", None),
        (JAPANESE, "utf-8", "utf-8", "shift_jis"),
        (JAPANESE, "iso-2022-jp", "iso-2022-jp", None),
        ("Привет, мир. " * 20, None, "windows-1251", "windows-1251"),
        ("plain", "utf-8", "ascii", "utf-16"),
    ],
)
def test_right_text_under_wrong_labels(text: str, meta: str | None, codec: str, header: str | None) -> None:
    html = page(text, meta).encode(codec)
    assert decode_html(html, header) == page(text, meta)
    assert [block.text for block in parse_document(html, None, header).blocks] == [text.strip()]


def test_utf8_is_passed_on_as_it_is() -> None:
    html = page(LATIN).encode()
    assert to_utf8(html) is html


@pytest.mark.parametrize("tail", [b"\xff", b"\xc3", b"\x80\x81", b"\xed\xa0\x80"])
def test_a_few_broken_bytes_cost_only_themselves(tail: bytes) -> None:
    assert LATIN in decode_html(page(LATIN, "utf-8").encode() + tail, "utf-8")


@pytest.mark.parametrize(
    "html", [b"", b"\x00", b"\xff\xfe", b"\xfe\xff\xd8", b"\xef\xbb\xbf", b"\x00" * 9000, bytes(range(256))]
)
def test_any_bytes_become_valid_text(html: bytes) -> None:
    to_utf8(html, "utf-8").decode("utf-8")
    assert parse_document(html).root is not None


def test_nul_and_surrogate_references_do_not_stop_the_parser() -> None:
    html = b"<p>a\0b &#xD83D; c</p><p>after \x08it</p>"
    assert [block.text for block in parse_document(html).blocks][-1] == "after it"
