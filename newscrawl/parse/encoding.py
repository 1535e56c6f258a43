"""Bytes to text: which encoding a page is really in, whatever its header and its meta tag say."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from charset_normalizer import from_bytes
from w3lib.encoding import html_to_unicode, resolve_encoding

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_LANGUAGE = re.compile(rb"<html[^>]{0,400}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)
_SNIFF = 4096
_ESCAPE, _JAPANESE_ESCAPE = b"\x1b", b"\x1b$"
_CHUNK = 16_384
# Languages that were written in another code page than windows-1252 before UTF-8.
_CODECS = {
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl", "bs", "sq"), "cp1250"),
    **dict.fromkeys(("be", "bg", "kk", "mk", "ru", "sr", "uk"), "cp1251"),
    **dict.fromkeys(("ar", "fa", "ur"), "cp1256"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    "el": "cp1253", "he": "cp1255", "ja": "cp932", "ko": "cp949", "th": "cp874", "tr": "cp1254", "vi": "cp1258",
    "zh": "gb18030",
}  # fmt: skip
_OTHER_SCRIPTS = frozenset((
    "big5", "cp874", "cp932", "cp949", "cp950", "cp1251", "cp1253", "cp1255", "cp1256", "euc_jp", "euc_kr", "gb18030",
    "gb2312", "gbk", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "iso2022_jp", "koi8_r", "koi8_u", "shift_jis",
    "tis_620",
))  # fmt: skip
# Python codecs that no page is in: escapes, transports, and one that only raises. UTF-8 was tried before.
_NOT_PAGES = ("utf-8", "utf-7", "undefined", "idna", "punycode", "unicode-escape", "raw-unicode-escape")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def to_utf8(html: bytes, declared: str | None = None) -> bytes:
    """The page in UTF-8, without a byte-order mark; the very bytes where they are UTF-8 already. Never raises."""
    # one byte is searched many times faster than two
    plain = b"\x00" not in html and _ESCAPE not in html and not html.startswith(codecs.BOM_UTF8)
    if plain and (html.isascii() or _is_utf8(html)):
        return html
    return decode_html(html, declared).encode("utf-8", "replace")


def _is_utf8(html: bytes) -> bool:
    """Whether the bytes are UTF-8; in pieces, so that no text of four bytes a character is built for one emoji."""
    view, start, size = memoryview(html), 0, len(html)
    try:
        while start < size:
            end = start + _CHUNK
            start += codecs.utf_8_decode(view[start:end], "strict", end >= size)[1]
    except UnicodeDecodeError:
        return False
    return True


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
    if _JAPANESE_ESCAPE in html and html.isascii():
        return html.decode("iso-2022-jp", "replace")
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
    if multibyte > text.count("\ufffd"):
        return text
    return html.decode(_likely_codec(html), "replace")


def _likely_codec(html: bytes) -> str:
    """What a page that declares nothing true is likely written in.

    Its language decides where that has a code page of its own, as browsers do by the reader's (HTML standard).
    Else the bytes are asked, and believed as to the script only: statistics of a few accents in much markup take cp1252
    for any of its Latin neighbours.
    """
    language = _LANGUAGE.search(html, 0, _SNIFF)
    own = _CODECS.get(language.group(1).decode("ascii").lower()) if language else None
    if own is not None:
        with suppress(UnicodeDecodeError):
            html.decode(own)
            return own
    guess = from_bytes(html[: 16 * _SNIFF]).best()
    return guess.encoding if guess and guess.encoding in _OTHER_SCRIPTS else "cp1252"


def _page_codec(name: str) -> str | None:
    """The codec a page may be decoded with under that name; None for nonsense, and for UTF-8, tried before."""
    codec = resolve_encoding(name)
    # bytes that are UTF-16 or UTF-32 would have shown their zeros before
    if codec is None or codec in _NOT_PAGES or codec.startswith(("utf-16", "utf-32")):
        return None
    try:
        b" ".decode(codec)
    except LookupError:  # a transform of bytes to bytes, such as zlib
        return None
    return codec
