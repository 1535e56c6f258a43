"""Small, total functions on text that every floor shares."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

# Characters that print nothing and only get in the way of comparing and matching: soft hyphen, zero-width spaces and
# joiners used as padding, byte-order marks. U+200C and U+200D stay: Persian, Urdu and Indic scripts need them.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff]+")
_CONTROL_BYTES = bytes(c for c in range(0x20) if c not in b"\t\n\r\x0c\x1b")
# How documents begin that are none of text: PDF, pictures, archives and what office programs write, sound, film.
_OTHER_DOCUMENTS = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"RIFF", b"\x00\x00\x00\x18ftyp")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_ASCII = bytes(range(0x80))
_ASCII_MARKS = bytes(c for c in _ASCII if not chr(c).isalnum())
_ASCII_FOLDED = bytes(range(0x100)).lower()
# So many kinds of other characters are folded one kind after the other.
_FEW_KINDS = 24


def strip_unprintable(text: str) -> str:
    """Text without control and invisible characters; lone surrogates become U+FFFD, so that it is valid UTF-8."""
    return _SURROGATE.sub("\ufffd", _UNPRINTABLE.sub("", text))


def plain_squeeze(text: str) -> str | None:
    """The twin in Python of `squeeze.pyx`."""
    line = text.strip()
    if line.isprintable() and "  " not in line:  # no white space but single spaces: cheaper to see than to make
        return line
    line = " ".join(line.split())
    return line if line.isprintable() else None


try:
    from newscrawl.squeeze import squeeze as _squeeze
except ImportError:  # not compiled
    _squeeze = plain_squeeze


def squeeze(text: str) -> str:
    """One line: unprintable characters gone, every run of white space a single space, none at the ends."""
    line = _squeeze(text)
    if line is not None:
        return line
    return " ".join(strip_unprintable(" ".join(text.split())).split())


def fold(text: str) -> str:
    """Text folded for comparison: case, white space and punctuation do not count."""
    return _folded(text).decode("utf-8", "surrogatepass")


def _folded(text: str) -> bytes:
    """Folded text in UTF-8. ASCII is folded as bytes, since no other character's UTF-8 holds any of it."""
    if text.isascii():
        return text.encode().translate(_ASCII_FOLDED, _ASCII_MARKS)
    encoded = text.encode("utf-8", "surrogatepass")
    others = set(encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    if len(others) > _FEW_KINDS:
        return _NOT_ALPHANUMERIC.sub("", text.casefold()).encode("utf-8", "surrogatepass")
    folded = encoded.translate(_ASCII_FOLDED, _ASCII_MARKS)
    for character in others:  # what one is folded to is not folded further
        if (new := _folded_character(character)) is not None:
            folded = folded.replace(character.encode("utf-8", "surrogatepass"), new)
    return folded


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> bytes | None:
    """What a character becomes, in UTF-8; None where it stays as it is."""
    folded = "".join(c for c in character.casefold() if c.isalnum())
    return folded.encode("utf-8", "surrogatepass") if folded != character else None


def digest(*parts: str) -> str:
    """128-bit hexadecimal hash of the parts, for identifiers (not for security)."""
    return _digest(*(part.encode("utf-8", "replace") for part in parts))


def _digest(*parts: bytes) -> str:
    h = hashlib.blake2b(digest_size=16)
    for part in parts:
        h.update(part)
        h.update(b"\x00")
    return h.hexdigest()


def content_hash(headline: str | None, body: str) -> str:
    """Equal for articles that say the same, whatever their case, white space and punctuation."""
    return _digest(_folded(headline or ""), _folded(body))


# Scripts written without spaces between words: counted by character, two to a word as newsrooms do.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f\u0e80-\u0eff\u1780-\u17ff]")
# The bytes that begin them in UTF-8: most texts hold none, and one byte is searched in no time.
_UNSPACED_LEADS = (0xE0, 0xE1, *range(0xE3, 0xEA))


def word_count(text: str) -> int:
    """Number of words; in scripts written without spaces, half the number of characters."""
    unspaced = len(_UNSPACED.findall(text)) if _may_be_unspaced(text) else 0
    if not unspaced:
        return len(text.split())
    return len(_UNSPACED.sub(" ", text).split()) + (unspaced + 1) // 2


def _may_be_unspaced(text: str) -> bool:
    if text.isascii():
        return False
    encoded = text.encode("utf-8", "surrogatepass")
    return any(lead in encoded for lead in _UNSPACED_LEADS)


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
