"""Sitemaps: lists of addresses, indexes of sitemaps, Google's news extension, and the plain-text form.

The news extension (publication date, title, stock tickers) is read here because Scrapy's own parser drops it. Images
and videos are left out. A feed served as a sitemap, which the protocol allows, is read as one.
"""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.discover.feed import read_entry
from newscrawl.discover.instants import read_instant
from newscrawl.discover.links import Link, clean_title, resolve
from newscrawl.discover.markup import Reader, Record, decode, unpack
from newscrawl.text import squeeze

MAX_ENTRIES = 50_000
_RECORDS = frozenset({"url", "sitemap", "item", "entry"})
_FEEDS = frozenset({"rss", "feed", "rdf", "rdf:rdf", "other:rdf"})


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What one sitemap says."""

    links: tuple[Link, ...] = ()
    sitemaps: tuple[Link, ...] = ()
    """The sitemaps an index lists; `modified_at` is their `lastmod`."""
    problems: tuple[str, ...] = ()
    """What was wrong with the document, as short fixed phrases; what could be read was read."""


def read_sitemap(data: bytes, url: str) -> Sitemap:
    """The addresses in a sitemap fetched from `url`: XML, gzipped or not, or plain text. Total."""
    if not data.strip():
        return Sitemap(problems=("empty",))
    reader = Reader(data, _RECORDS)
    found = _Found(url, reader)
    for record in reader.records():
        if not found.add(record):
            break
    if reader.root is None:
        return _read_text(data, url)
    if reader.root == "html":
        return Sitemap(problems=("HTML instead of a sitemap",))
    if reader.root not in {"urlset", "sitemapindex"} | _FEEDS and not (found.links or found.sitemaps):
        reader.note("not a sitemap")
    return Sitemap(tuple(found.links.values()), tuple(found.sitemaps.values()), tuple(reader.problems))


class _Found:
    """Collects links up to the protocol's limit, without repetitions."""

    def __init__(self, base: str, reader: Reader) -> None:
        self.links: dict[str, Link] = {}
        self.sitemaps: dict[str, Link] = {}
        self._base = base
        self._reader = reader
        self._entries = 0

    def add(self, record: Record) -> bool:
        """Take a record in; False once there are enough."""
        if self._reader.root == "html":
            return False
        self._entries += 1
        if self._entries > MAX_ENTRIES:
            self._reader.note(f"more than {MAX_ENTRIES:,} entries")
            return False
        link = self._read(record)
        if link is None:
            self._reader.note("an address that is none")
        elif record.name == "sitemap":
            self.sitemaps.setdefault(link.url, link)
        else:
            self.links.setdefault(link.url, link)
        return True

    def _read(self, record: Record) -> Link | None:
        return read_entry(record, self._base) if record.name in {"item", "entry"} else _read_url(record, self._base)


def _read_url(record: Record, base: str) -> Link | None:
    loc = record.text("loc")
    url = resolve(base, loc) if loc else None
    if url is None:
        return None
    title = record.text("news:title")
    symbols = (squeeze(s) for s in (record.text("news:stock_tickers") or "").split(","))
    return Link(
        url=url,
        published_at=read_instant(record.text("news:publication_date")),
        modified_at=read_instant(record.text("lastmod")),
        title=clean_title(title),
        symbols=tuple(s for s in symbols if s and len(s) <= 32)[:5],
    )


def _read_text(data: bytes, url: str) -> Sitemap:
    """The plain-text form: one absolute address a line, nothing else."""
    problems: list[str] = []
    links: dict[str, Link] = {}
    rest, bad = "", False
    for piece in decode(unpack(data, problems)):
        *lines, rest = (rest + piece).split("\n")
        bad |= _read_lines(lines, links)
        if len(links) >= MAX_ENTRIES:
            break
    bad |= _read_lines([rest], links)
    if not links:
        return Sitemap(problems=(*problems, "not a sitemap"))
    if len(links) > MAX_ENTRIES:
        problems.append(f"more than {MAX_ENTRIES:,} entries")
    if bad:
        problems.append("an address that is none")
    return Sitemap(links=tuple(links.values())[:MAX_ENTRIES], problems=tuple(problems))


def _read_lines(lines: list[str], links: dict[str, Link]) -> bool:
    """Add the addresses among the lines; whether a line held something else."""
    bad = False
    for line in map(str.strip, lines):
        address = resolve("", line) if line and not any(c in line for c in " <>") else None
        if address:
            links.setdefault(address, Link(address))
        else:
            bad |= bool(line)
    return bad
