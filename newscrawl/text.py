"""Small, total functions on text that every floor shares."""

from __future__ import annotations

import hashlib
import re

# Characters that print nothing and only get in the way of comparing and matching: soft hyphen, zero-width spaces and
# joiners used as padding, byte-order marks. U+200C and U+200D stay: Persian, Urdu and Indic scripts need them.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_CONTROL = dict.fromkeys([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0)])
_CONTROL_BYTES = bytes(c for c in range(0x20) if c not in b"\t\n\r\x0c\x1b")
# How documents begin that are none of text: PDF, pictures, archives and what office programs write, sound, film.
_OTHER_DOCUMENTS = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"RIFF", b"\x00\x00\x00\x18ftyp")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_ASCII_MARKS = bytes(c for c in range(0x80) if not chr(c).isalnum())
# So many kinds of marks are taken out one kind after the other; a text with more of them is an odd one.
_FEW_KINDS = 16
_NEEDS_CLEANING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\ud800-\udfff]")


def strip_unprintable(text: str) -> str:
    """Text without control and invisible characters; lone surrogates become U+FFFD, so that it is valid UTF-8."""
    if _NEEDS_CLEANING.search(text) is None:
        return text
    return _SURROGATE.sub("\ufffd", text.translate(_CONTROL).translate(_INVISIBLE))


def squeeze(text: str) -> str:
    """One line: unprintable characters gone, every run of white space a single space, none at the ends."""
    line = text.strip()
    if line.isprintable() and "  " not in line:  # no white space but single spaces: cheaper to see than to make
        return line
    line = " ".join(line.split())
    if line.isprintable():  # a test in C that clears nearly every other line
        return line
    return " ".join(strip_unprintable(line).split())


def fold(text: str) -> str:
    """Text folded for comparison: case, white space and punctuation do not count."""
    # ASCII first, as bytes: no other character's UTF-8 holds any of them, and the rest are few in most languages
    folded = text.casefold().encode("utf-8", "surrogatepass").translate(None, _ASCII_MARKS)
    text = folded.decode("utf-8", "surrogatepass")
    if not text or text.isalnum():
        return text
    marks = [character for character in set(text) if not character.isalnum()]
    if len(marks) > _FEW_KINDS:
        return _NOT_ALPHANUMERIC.sub("", text)
    for mark in marks:
        text = text.replace(mark, "")
    return text


def digest(*parts: str) -> str:
    """128-bit hexadecimal hash of the parts, for identifiers (not for security)."""
    h = hashlib.blake2b(digest_size=16)
    for part in parts:
        h.update(part.encode("utf-8", "replace"))
        h.update(b"\x00")
    return h.hexdigest()


def content_hash(headline: str | None, body: str) -> str:
    """Equal for articles that say the same, whatever their case, white space and punctuation."""
    return digest(fold(headline or ""), fold(body))


# Scripts written without spaces between words: counted by character, two to a word as newsrooms do.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f\u0e80-\u0eff\u1780-\u17ff]")


def word_count(text: str) -> int:
    """Number of words; in scripts written without spaces, half the number of characters."""
    unspaced = len(_UNSPACED.findall(text))
    if not unspaced:
        return len(text.split())
    return len(_UNSPACED.sub(" ", text).split()) + (unspaced + 1) // 2


def is_binary(body: bytes) -> bool:
    """Whether bytes that call themselves a page are a document of another kind, or noise."""
    head = body[:2048]
    if head.startswith(_OTHER_DOCUMENTS):
        return True
    control = len(head) - len(head.translate(None, _CONTROL_BYTES))
    if control * 20 <= len(head):
        return False
    return not (head.startswith((b"\xff\xfe", b"\xfe\xff")) or _zeros_alternate(head))  # UTF-16


def _zeros_alternate(head: bytes) -> bool:
    return max(head[0::2].count(0), head[1::2].count(0)) * 3 > len(head)
