"""The news spider's arguments, read and checked before anything starts: a mistake is one line with its remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from newscrawl.discover.entry import home_of
from newscrawl.errors import UsageError
from newscrawl.urls import normalise, origin_of, publisher_of, split_http

MEANINGS = {
    "site": "a site, such as example.com; several by comma",
    "sites": "a file with a site per line",
    "url": "an article's address; several by comma",
    "sitemap": "a sitemap's address; several by comma",
    "feed": "an RSS or Atom feed's address; several by comma",
    "section": "a listing page's address; several by comma",
    "since": "oldest publication date wanted, such as 2026-01-01",
    "limit": "how many articles at most",
    "recheck": "look again at known articles, due or not: all, or those published since a date",
    "dry": "1 to print what would be fetched: listings are read, nothing is kept",
}
EVER = datetime(1, 1, 2, tzinfo=UTC)
_ANSWERS = {"0": False, "no": False, "false": False, "1": True, "yes": True, "true": True}
_SOURCES = ("site", "sites", "url", "sitemap", "feed", "section")
# addresses may hold commas: only one before the next address separates
_BETWEEN_ADDRESSES = re.compile(r",\s*(?=https?://)", re.IGNORECASE)
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Plan:
    """What the arguments ask for."""

    homes: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    since: datetime | None = None
    limit: int | None = None
    recheck: datetime | None = None
    """Known articles published since are looked at again, due or not."""
    dry: bool = False
    """Whether to tell what would be fetched, and keep nothing."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Everything named, in one row."""
        return self.homes + self.urls + self.sitemaps + self.feeds + self.sections

    @property
    def sites(self) -> tuple[str, ...]:
        """The names of the sites the plan touches: what a lock is taken for."""
        return tuple(dict.fromkeys(site_of(url) for url in self.addresses))

    @property
    def named_hosts(self) -> frozenset[tuple[str, int]]:
        """Hosts and ports the user wrote down."""
        parts = [split_http(url) for url in self.addresses]
        return frozenset((p.hostname, p.port or _DEFAULT_PORTS[p.scheme]) for p in parts if p and p.hostname)


def site_of(url: str) -> str:
    """What a site is called here: its registered domain; for an IP address or a bare host, host and port."""
    return _site_at(origin_of(url))


@lru_cache(maxsize=1024)
def _site_at(origin: str) -> str:
    parts = split_http(origin)
    name = publisher_of(origin) or ""
    if parts and parts.port and ("." not in name or ":" in name or name.replace(".", "").isdigit()):
        return f"{name}:{parts.port}"
    return name


def read_plan(arguments: Mapping[str, str]) -> Plan:
    """The plan of a run, or UsageError."""
    check_names(arguments, MEANINGS, "the news spider")
    homes = [_home(name) for name in _names(arguments)]
    plan = Plan(
        homes=tuple(dict.fromkeys(homes)),
        urls=_addresses(arguments, "url"),
        sitemaps=_addresses(arguments, "sitemap"),
        feeds=_addresses(arguments, "feed"),
        sections=_addresses(arguments, "section"),
    )
    if not plan.addresses:
        raise UsageError(f"say what to crawl: -a site=example.com (or {', '.join(f'-a {s}=' for s in _SOURCES[1:])})")
    return replace(
        plan,
        since=_date("since", arguments.get("since")),
        limit=_limit(arguments.get("limit")),
        recheck=EVER if arguments.get("recheck") == "all" else _date("recheck", arguments.get("recheck")),
        dry=_yes("dry", arguments.get("dry")),
    )


def check_names(arguments: Mapping[str, str], accepted: Iterable[str], who: str) -> None:
    """Raise UsageError for an argument that is none."""
    names = list(accepted)
    for name in sorted(set(arguments) - set(names)):
        near = get_close_matches(name, names, 1)
        remedy = f"did you mean {near[0]}?" if near else f"it has {', '.join(names) or 'none'}"
        raise UsageError(f"{who} has no argument {name}; {remedy}")


def _names(arguments: Mapping[str, str]) -> Iterable[str]:
    yield from _filled(arguments.get("site", "").split(","))
    if "sites" in arguments:
        path = Path(arguments["sites"])
        if not path.exists() and home_of(arguments["sites"]):
            raise UsageError(
                f"sites= names a file with a site per line, and {arguments['sites']} is none; for one site write site="
            )
        try:
            lines = path.read_text("utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as problem:
            raise UsageError(f"cannot read the list of sites {path}: {problem}") from problem
        names = list(_filled(line.partition("#")[0] for line in lines))
        if not names:
            raise UsageError(f"{path} lists no site; write one per line, such as example.com")
        yield from names


def _filled(names: Iterable[str]) -> Iterable[str]:
    return (name for part in names if (name := part.strip()))


def _home(site: str) -> str:
    home = home_of(site)
    if home is None or " " in site:
        raise UsageError(f"site={site} is no site; write its domain, such as example.com")
    return home


def _addresses(arguments: Mapping[str, str], name: str) -> tuple[str, ...]:
    found = []
    for text in _filled(_BETWEEN_ADDRESSES.split(arguments.get(name, ""))):
        url = normalise(text.rstrip(","))
        if url is None:
            raise UsageError(f"{name}={text} is no web address; write it out, as https://example.com/...")
        found.append(url)
    return tuple(dict.fromkeys(found))


def _date(name: str, text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        date = datetime.fromisoformat(text)
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise UsageError(f"{name}={text} is no date; write it as 2026-01-31 or 2026-01-31T08:00:00+01:00") from None


def _yes(name: str, text: str | None) -> bool:
    if (text or "0").lower() not in _ANSWERS:
        raise UsageError(f"{name}={text} is neither yes nor no; write {name}=1")
    return _ANSWERS[(text or "0").lower()]


def _limit(text: str | None) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and 0 < int(text[:12]) < 10**9):
        raise UsageError(f"limit={text} is no number of articles; write limit=100")
    return int(text)
