"""Records out of XML nobody vouches for: the `<url>`s of a sitemap, the `<item>`s of a feed.

Guarantees, whatever the bytes:

- No entity is ever expanded and nothing is ever fetched. The document type is cut out before a parser sees it; the
  five entities of XML and the named characters of HTML are replaced by hand; one the document declared itself becomes
  U+FFFD, which no address survives.
- Memory is bounded: the bytes are unpacked, decoded and parsed piece by piece, and no tree is built. Time is bounded
  by `MAX_BYTES` of unpacked text and `MAX_TAGS` tags.
- What can be saved is saved: stray ampersands and angle brackets, control characters, a byte-order mark or blank lines
  before the declaration, undeclared prefixes, unclosed records, truncated gzip. Each fault is named in the problems.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import html5
from typing import Any, cast

from lxml import etree
from w3lib.encoding import resolve_encoding

from newscrawl.compression import GZIP, CutShortError, DamagedError, gunzip_pieces
from newscrawl.text import strip_unprintable

MAX_BYTES = 50 * 1024 * 1024
MAX_TAGS = 1_000_000
MAX_TEXT = 16_384
MAX_FIELDS = 256
_HEAD = 1 << 20
_CHUNK = 1 << 18
_MAX_LAYERS = 2

_NAMESPACES = (
    ("sitemap-news", "news"),
    ("sitemap-image", "image"),
    ("sitemap-video", "video"),
    ("purl.org/dc/", "dc"),
    ("feedburner", "feedburner"),
    ("purl.org/rss/1.0/modules", "module"),
    ("purl.org/rss/1.0", ""),
    ("search.yahoo.com/mrss", "media"),
    ("w3.org/2005/Atom", "atom"),
)


@dataclass(frozen=True, slots=True)
class Field:
    """A leaf of a record."""

    name: str
    """Local name in lower case, with a conventional prefix (`news:title`); none in the document's own namespace."""
    text: str
    depth: int
    """1 for a child of the record."""
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class Record:
    """One record element and its leaves."""

    name: str
    fields: tuple[Field, ...]

    def text(self, *names: str) -> str | None:
        """The text of the first of the named fields that holds any."""
        for name in names:
            for leaf in self.fields:
                if leaf.name == name and leaf.text:
                    return leaf.text
        return None


@dataclass(slots=True)
class Reader:
    """Reads the records of one document; `root` and `problems` fill while `records` is being drawn."""

    data: bytes
    record_names: frozenset[str]
    root: str | None = None
    problems: list[str] = field(default_factory=list)

    def records(self) -> Iterator[Record]:
        """The records in document order. Total; whoever has enough simply stops drawing."""
        target = _Target(self.record_names)
        parser = etree.XMLParser(
            target=cast("Any", target),  # comments and instructions are nothing to us; the stubs insist on them
            recover=True,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            encoding="utf-8",
        )
        for text in clean(decode(unpack(self.data, self.problems)), self.problems):
            if not _feed(parser, text):
                self.note("malformed XML")
                break
            self.root = target.root
            yield from target.take()
            if target.tags > MAX_TAGS:
                self.note(f"more than {MAX_TAGS:,} tags")
                return
        if len(parser.feed_error_log):
            self.note("malformed XML")
        elif target.open_tags:
            self.note("truncated")

    def note(self, problem: str) -> None:
        """Add a problem, once."""
        if problem not in self.problems:
            self.problems.append(problem)


def _feed(parser: etree.XMLParser, text: str) -> bool:
    try:
        parser.feed(text.encode("utf-8", "replace"))
    except etree.LxmlError:
        return False
    return True


class _Target:
    """Builds records from parse events; keeps no tree."""

    def __init__(self, record_names: frozenset[str]) -> None:
        self.root: str | None = None
        self.tags = 0
        self.open_tags = 0
        self._own_namespace = ""
        self._names: dict[str, str] = {}
        self._record_names = record_names
        self._done: list[Record] = []
        self._record: str | None = None
        self._record_depth = 0
        self._fields: list[Field] = []
        self._attributes: dict[str, str] = {}
        self._text: list[str] = []
        self._length = 0

    def take(self) -> list[Record]:
        done, self._done = self._done, []
        return done

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if self.root is None:
            self._own_namespace = tag[1:].partition("}")[0] if tag.startswith("{") else ""
        name = self._names.get(tag) or self._name(tag)
        if self.root is None:
            self.root = name
        self.tags += 1
        self.open_tags += 1
        self._text, self._length = [], 0
        self._attributes = dict(attributes) if self._record and attributes else {}
        if name in self._record_names:
            self._close_record()  # a record within a record: the first was never closed
            self._record, self._record_depth = name, self.open_tags

    def data(self, text: str) -> None:
        if self._record and self._length < MAX_TEXT:
            self._text.append(text)
            self._length += len(text)

    def end(self, tag: str) -> None:
        name = self._names.get(tag) or self._name(tag)
        depth = self.open_tags - self._record_depth
        self.open_tags -= 1
        if self._record is None:
            return
        if depth <= 0:
            self._close_record()
            return
        if (self._text or self._attributes) and len(self._fields) < MAX_FIELDS:
            text = "".join(self._text).strip()[:MAX_TEXT]
            self._fields.append(Field(name, text, depth, self._attributes))
        self._text, self._length, self._attributes = [], 0, {}

    def close(self) -> None:
        return None

    def _close_record(self) -> None:
        if self._record is not None:
            self._done.append(Record(self._record, tuple(self._fields)))
        self._record, self._fields = None, []

    def _name(self, tag: str) -> str:
        namespace, _, local = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
        prefix = ""
        if namespace and namespace != self._own_namespace:
            prefix = next((short for part, short in _NAMESPACES if part in namespace), "other")
        name = f"{prefix}:{local}" if prefix else local
        name = name.lower()
        if len(self._names) < 1000:
            self._names[tag] = name
        return name


def unpack(data: bytes, problems: list[str]) -> Iterator[bytes]:
    """The data in pieces, gunzipped where its first bytes say gzip (twice at most); stops at `MAX_BYTES`."""
    pieces: Iterator[bytes] = _slices(data)
    head = data
    for _ in range(_MAX_LAYERS):
        if not head.startswith(GZIP):
            break
        pieces = _gunzip(pieces, problems)
        head = next(pieces, b"")
        pieces = _chain(head, pieces)
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_BYTES:
            problems.append(f"larger than {MAX_BYTES >> 20} MiB")
            return
        yield piece


def _slices(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), _CHUNK):
        yield data[start : start + _CHUNK]


def _chain(head: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    if head:
        yield head
    yield from rest


def _gunzip(pieces: Iterator[bytes], problems: list[str]) -> Iterator[bytes]:
    """What can be saved of a gzip stream."""
    try:
        yield from gunzip_pieces(pieces, _CHUNK)
    except CutShortError:
        problems.append("truncated gzip")
    except DamagedError:
        problems.append("damaged gzip")


_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,120}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(pieces: Iterator[bytes]) -> Iterator[str]:
    """Text in pieces; the first is long enough to hold everything that stands before the root element."""
    head = b""
    for piece in pieces:
        head += piece
        if len(head) >= _HEAD:
            break
    decoder = codecs.getincrementaldecoder(_encoding_of(head))("replace")
    yield decoder.decode(head).removeprefix("\ufeff")
    for piece in pieces:
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _encoding_of(head: bytes) -> str:
    for bom, name in _BOMS:
        if head.startswith(bom):
            return name
    start = head[:64].lstrip()[:4]
    if start[:2] in (b"<\x00", b"\x00<"):
        return "utf-16-le" if start[0] == ord("<") else "utf-16-be"
    declared = _DECLARED.match(head[:512])
    resolved = resolve_encoding(declared.group(1).decode("ascii")) if declared else None
    return resolved if resolved and not resolved.startswith(("utf-16", "utf-32")) else "utf-8"


_DECLARATION = re.compile(r"<\?xml[^>]{0,1000}>")
_DOCTYPE = re.compile(r"<!DOCTYPE", re.IGNORECASE)
# An unclosed quote fails at most once per kind of quote, since no partner follows it: linear.
_DOCTYPE_TOKEN = re.compile(r""" "[^"]*" | '[^']*' | <!-- | [\[\]>] """, re.VERBOSE)
_ENTITY_DECLARED = re.compile(r"<!ENTITY\s+(?:%\s+)?([^\s%\"'<>]{1,64})\s")
_ROOT = re.compile(r"<[A-Za-z_]")
# Every alternative begins with another character or is anchored to one; each match consumes: linear.
_DOUBTFUL = re.compile(r"&(?:(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9_.-]{0,63});)?|<(?![A-Za-z_/!?])")
_KEEP = frozenset({"amp", "lt", "gt", "quot", "apos"})
_CDATA, _CDATA_END = "<![CDATA[", "]]>"


def clean(pieces: Iterator[str], problems: list[str]) -> Iterator[str]:
    """Text an XML parser can take: no declaration, no document type, no entities but the five, no stray `&` or `<`."""
    head = _without_prolog(strip_unprintable(next(pieces, "")).lstrip(), problems)
    if head is None:
        return
    text, declared = head
    in_cdata = False
    for piece in pieces:
        cut = text.rfind(">") + 1 or len(text)  # entities, tags and CDATA marks never reach across a ">"
        cleaned, in_cdata = _escape(text[:cut], in_cdata, declared)
        yield cleaned
        text = text[cut:] + strip_unprintable(piece)
    yield _escape(text, in_cdata, declared)[0]


def _without_prolog(text: str, problems: list[str]) -> tuple[str, frozenset[str]] | None:
    """The text from its first tag on, and the names of the entities it declares; None where no root can be reached."""
    if match := _DECLARATION.match(text):
        text = text[match.end() :].lstrip()
    doctype = _DOCTYPE.search(text)
    root = _ROOT.search(text)
    if doctype is None or (root and root.start() < doctype.start()):
        return text, frozenset()
    end = _end_of_doctype(text, doctype.end())
    if end is None:
        problems.append("malformed XML")
        return None
    declared = frozenset(_ENTITY_DECLARED.findall(text, doctype.start(), end))
    if declared:
        problems.append("declares entities")
    return text[: doctype.start()] + text[end:], declared


def _end_of_doctype(text: str, at: int) -> int | None:
    depth = 0
    while match := _DOCTYPE_TOKEN.search(text, at):
        token, at = match.group(), match.end()
        if token == "<!--":
            at = text.find("-->", at)
            if at < 0:
                return None
        elif token == "[":
            depth += 1
        elif token == "]":
            depth -= 1
        elif token == ">" and depth <= 0:
            return at
    return None


def _escape(text: str, in_cdata: bool, declared: frozenset[str]) -> tuple[str, bool]:
    def replace(match: re.Match[str]) -> str:
        name = match.group(1)
        if name is None:
            return "&lt;" if match.group() == "<" else "&amp;"
        return _entity(name, declared)

    out: list[str] = []
    while text:
        part, mark, text = text.partition(_CDATA_END if in_cdata else _CDATA)
        out.append(part if in_cdata else _DOUBTFUL.sub(replace, part))
        out.append(mark)
        in_cdata = in_cdata != bool(mark)
    return "".join(out), in_cdata


def _entity(name: str, declared: frozenset[str]) -> str:
    if name in declared:
        return "\ufffd"
    if name in _KEEP:
        return f"&{name};"
    if name.startswith("#"):
        code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
        return f"&#{code};" if _is_xml_character(code) else "\ufffd"
    character = html5.get(f"{name};")
    return character.replace("&", "&amp;").replace("<", "&lt;") if character else f"&amp;{name};"


def _is_xml_character(code: int) -> bool:
    return code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
