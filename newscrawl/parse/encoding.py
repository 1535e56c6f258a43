"""Bytes to text: which encoding a page is really in, whatever its header and its meta tag say."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from charset_normalizer import from_bytes
from w3lib.encoding import html_to_unicode, resolve_encoding

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_SNIFF = 4096
# Python codecs that no page is in: escapes, transports, and one that only raises. UTF-8 was tried before.
_NOT_PAGES = ("utf-8", "utf-7", "undefined", "idna", "punycode", "unicode-escape", "raw-unicode-escape")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def to_utf8(html: bytes, declared: str | None = None) -> bytes:
    """The page in UTF-8, without a byte-order mark; the very bytes where they are UTF-8 already. Never raises."""
    plain = b"\x00" not in html
    if plain and html.isascii() and b"\x1b" not in html:
        return html
    if plain and not html.startswith(codecs.BOM_UTF8):
        with suppress(UnicodeDecodeError):
            html.decode("utf-8")
            return html
    return decode_html(html, declared).encode("utf-8", "replace")


def decode_html(html: bytes, declared: str | None = None) -> str:
    """Text of a page. `declared` is the charset of the HTTP header, a hint only; never raises.

    Bytes that are valid UTF-8 and hold a non-ASCII character are UTF-8, whatever anyone declares: no other encoding
    produces such bytes by accident in text of any length.
    """
    for bom, name in _BOMS:
        if html.startswith(bom):
            return html[len(bom) :].decode(name, "replace")
    if b"\x00" in html[:_SNIFF] and (wide := _utf16_without_bom(html)):
        return html.decode(wide, "replace")
    try:
        return html.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(html, declared)


def _utf16_without_bom(html: bytes) -> str | None:
    even, odd = html[0:_SNIFF:2].count(0), html[1:_SNIFF:2].count(0)
    if max(even, odd) * 4 < min(len(html), _SNIFF):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _decode_legacy(html: bytes, declared: str | None) -> str:
    match = _META.search(html, 0, 16 * _SNIFF)
    in_meta = match.group(1).decode("ascii") if match else None
    for name in (in_meta, declared):
        if name and (codec := _page_codec(name)):
            return html_to_unicode(f"text/html; charset={codec}", html)[1]
    # Declared UTF-8 (or nothing) and not quite UTF-8: a few broken bytes in a UTF-8 page, or another encoding?
    text = html.decode("utf-8", "replace")
    multibyte = sum(1 for c in text if c > "\x7f") - text.count("\ufffd")
    if multibyte > 4 * text.count("\ufffd"):
        return text
    guess = from_bytes(html[: 16 * _SNIFF]).best()
    return html.decode(guess.encoding if guess else "cp1252", "replace")


def _page_codec(name: str) -> str | None:
    """The codec a page may be decoded with under that name; None for nonsense, and for UTF-8, tried before."""
    codec = resolve_encoding(name)
    if codec is None or codec in _NOT_PAGES:
        return None
    try:
        b" ".decode(codec)
    except LookupError:  # a transform of bytes to bytes, such as zlib
        return None
    return codec
