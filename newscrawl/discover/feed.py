"""Feeds: RSS 0.9x, 1.0 and 2.0, Atom, and JSON Feed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from newscrawl.discover.instants import read_instant
from newscrawl.discover.links import Link, clean_title, resolve
from newscrawl.discover.markup import Field, Reader, Record, decode, unpack

MAX_ENTRIES = 10_000
_RECORDS = frozenset({"item", "entry"})
_PUBLISHED = ("pubdate", "published", "dc:date", "issued", "atom:published", "dc:created")
_MODIFIED = ("updated", "modified", "atom:updated", "dc:modified", "lastbuilddate")


@dataclass(frozen=True, slots=True)
class Feed:
    """What one feed says."""

    links: tuple[Link, ...] = ()
    problems: tuple[str, ...] = ()
    """What was wrong with the document, as short fixed phrases; what could be read was read."""


def read_feed(data: bytes, url: str) -> Feed:
    """The articles a feed fetched from `url` announces, in its order. Total."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        return Feed(problems=("empty",))
    if start.startswith(b"{"):
        return _read_json(data, url)
    reader = Reader(data, _RECORDS)
    links: dict[str, Link] = {}
    for number, record in enumerate(reader.records()):
        if number >= MAX_ENTRIES:
            reader.note(f"more than {MAX_ENTRIES:,} entries")
            break
        link = read_entry(record, url)
        if link is None:
            reader.note("an entry without an address")
        else:
            links.setdefault(link.url, link)
    if reader.root == "html":
        return Feed(problems=("HTML instead of a feed",))
    if reader.root is None or (not links and reader.root not in {"rss", "feed", "rdf", "other:rdf"}):
        reader.note("not a feed")
    return Feed(tuple(links.values()), tuple(reader.problems))


def read_entry(record: Record, base: str) -> Link | None:
    """The link of one `<item>` or `<entry>`, or None where it has no usable address."""
    for address in _addresses(record):
        if url := resolve(base, address):
            return Link(
                url=url,
                published_at=read_instant(record.text(*_PUBLISHED)),
                modified_at=read_instant(record.text(*_MODIFIED)),
                title=clean_title(record.text("title")),
            )
    return None


def _addresses(record: Record) -> Iterable[str]:
    """Candidates, best first: the address behind a counting redirect, the link, an identifier that is an address."""
    children = [leaf for leaf in record.fields if leaf.depth == 1]
    yield from (leaf.text for leaf in children if leaf.name == "feedburner:origlink" and leaf.text)
    yield from (leaf.text for leaf in children if leaf.name == "link" and leaf.text)
    yield from (leaf.attributes["href"] for leaf in children if _is_alternate(leaf))
    for leaf in children:
        if leaf.name in {"guid", "id"} and leaf.text.startswith(("http://", "https://")):
            yield leaf.text


def _is_alternate(leaf: Field) -> bool:
    if leaf.name not in {"link", "atom:link"} or not leaf.attributes.get("href"):
        return False
    return leaf.attributes.get("rel", "alternate").lower() == "alternate"


def _read_json(data: bytes, url: str) -> Feed:
    problems: list[str] = []
    try:
        feed = json.loads("".join(decode(unpack(data, problems))).lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return Feed(problems=(*problems, "malformed JSON"))
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        return Feed(problems=(*problems, "not a feed"))
    if len(items) > MAX_ENTRIES:
        problems.append(f"more than {MAX_ENTRIES:,} entries")
    links = [_read_item(item, url) for item in items[:MAX_ENTRIES] if isinstance(item, dict)]
    if None in links:
        problems.append("an entry without an address")
    return Feed(tuple({link.url: link for link in links if link}.values()), tuple(problems))


def _read_item(item: dict[str, Any], base: str) -> Link | None:
    address = _string(item, "url") or _string(item, "external_url") or _string(item, "id")
    url = resolve(base, address) if address else None
    if url is None:
        return None
    return Link(
        url=url,
        published_at=read_instant(_string(item, "date_published")),
        modified_at=read_instant(_string(item, "date_modified")),
        title=clean_title(_string(item, "title")),
    )


def _string(item: dict[str, Any], name: str) -> str | None:
    value = item.get(name)
    return value if isinstance(value, str) else None
