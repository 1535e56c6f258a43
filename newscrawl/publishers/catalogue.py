"""The catalogue of publishers: the TOML files shipped here, and those of a folder of the user's, which win.

A mistake in a file is a UsageError that names the file, the key and the remedy, before anything is fetched.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from newscrawl.errors import UsageError
from newscrawl.parse.layout import FIELDS, Layout, Selector
from newscrawl.publishers.publisher import Publisher
from newscrawl.urls import registered_domain, split_http

SHIPPED = Path(__file__).parent
_KEYS = (
    "domain", "names", "language", "timezone", "feeds", "sitemaps", "sections", "article_url", "render", "politeness",
    "layouts",
)  # fmt: skip
_LAYOUT_KEYS = ("name", "from", "until", "fields")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
MAX_DELAY = 3600.0


def load_publishers(folder: Path | str | None = None) -> Mapping[str, Publisher]:
    """All publishers by domain. Raises UsageError for a folder that is not there and for files with mistakes."""
    publishers = _read_folder(SHIPPED)
    if folder:
        own = Path(folder)
        if not own.is_dir():
            raise UsageError(f"there is no folder {own}; PUBLISHERS names a folder of TOML files, one per publisher")
        publishers |= _read_folder(own)
    return publishers


def publisher_at(publishers: Mapping[str, Publisher], url: str) -> Publisher | None:
    """The publisher of an address: by its registered domain, or by a longer name where a file is about that."""
    host = (urlsplit(url).hostname or "") if split_http(url) else ""
    host = host.removeprefix("www.")
    return publishers.get(host) or publishers.get(registered_domain(host) or "")


def read_publisher(path: Path) -> Publisher:
    """The publisher a TOML file describes, or UsageError."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: is not valid TOML: {error}") from error
    return _Reader(path).publisher(table)


def _read_folder(folder: Path) -> dict[str, Publisher]:
    found = (read_publisher(path) for path in sorted(folder.glob("*.toml")))
    return {publisher.domain: publisher for publisher in found}


class _Reader:
    """Takes a table apart; knows the file for the sake of its messages."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def publisher(self, table: dict[str, Any]) -> Publisher:
        self.known(table, _KEYS, "")
        politeness = self.table(table, "politeness")
        self.known(politeness, ("delay",), "politeness.")
        publisher = Publisher(
            domain=self.domain(table),
            names=self.texts(table, "names"),
            language=self.language(table),
            timezone=self.timezone(table),
            feeds=self.addresses(table, "feeds"),
            sitemaps=self.addresses(table, "sitemaps"),
            sections=self.addresses(table, "sections"),
            article_url=self.pattern(table, "article_url"),
            delay=self.delay(politeness),
            render=self.flag(table, "render"),
        )
        return replace(publisher, layouts=self.layouts(table, publisher.timezone))

    def fail(self, key: str, problem: str) -> NoReturn:
        raise UsageError(f"{self.path}: {key}: {problem}")

    def known(self, table: Mapping[str, Any], keys: tuple[str, ...], prefix: str) -> None:
        for key in table:
            if key not in keys:
                near = get_close_matches(key, keys, 1)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(keys)}"
                self.fail(f"{prefix}{key}", f"is no key of a publisher; {hint}")

    def table(self, table: Mapping[str, Any], key: str) -> dict[str, Any]:
        value = table.get(key, {})
        if not isinstance(value, dict):
            self.fail(key, f"must be a table; write [{key}] on a line of its own")
        return value

    def text(self, table: Mapping[str, Any], key: str, name: str | None = None) -> str | None:
        value = table.get(key)
        if value is not None and (not isinstance(value, str) or not value.strip()):
            self.fail(name or key, 'must be text in quotes, such as "..."')
        return value

    def texts(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            self.fail(key, 'must be a list of texts, such as ["...", "..."]')
        return tuple(value)

    def flag(self, table: Mapping[str, Any], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            self.fail(key, "must be true or false, without quotes")
        return value

    def domain(self, table: Mapping[str, Any]) -> str:
        domain = self.text(table, "domain")
        if domain is None:
            self.fail("domain", 'is missing; write domain = "example.com"')
        if domain != domain.lower() or not re.fullmatch(r"[^\s/:@]+\.[^\s/:@.]+", domain) or domain.startswith("www."):
            self.fail("domain", f'{domain!r} is no domain; write it in small letters without "https://" and "www."')
        if self.path.stem != domain:
            self.fail("domain", f"{domain} must stand in a file called {domain}.toml")
        return domain

    def language(self, table: Mapping[str, Any]) -> str | None:
        language = self.text(table, "language")
        if language is not None and not _LANGUAGE.fullmatch(language):
            self.fail("language", f'{language!r} is no language code; write two letters, such as "en"')
        return language

    def timezone(self, table: Mapping[str, Any]) -> str | None:
        name = self.text(table, "timezone")
        if name is None:
            return None
        try:
            ZoneInfo(name)
        except (ValueError, OSError, KeyError):
            zones = available_timezones()
            if zones or not re.fullmatch(r"[A-Za-z_]+(/[A-Za-z0-9_+-]+)*", name):  # no zones: a machine without tzdata
                near = get_close_matches(name, sorted(zones), 1)
                self.fail(
                    "timezone", f"{name!r} is no time zone; " + (f"did you mean {near[0]}?" if near else "see IANA")
                )
        return name

    def addresses(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        values = self.texts(table, key)
        for value in values:
            if split_http(value) is None:
                self.fail(key, f"{value!r} is no web address; write it out, as https://example.com/...")
        return values

    def pattern(self, table: Mapping[str, Any], key: str) -> str | None:
        pattern = self.text(table, key)
        try:
            re.compile(pattern or "")
        except re.error as error:
            self.fail(key, f"{pattern!r} is no regular expression: {error}")
        return pattern

    def delay(self, politeness: Mapping[str, Any]) -> float | None:
        delay = politeness.get("delay")
        if delay is None:
            return None
        if isinstance(delay, bool) or not isinstance(delay, int | float) or not 0 <= delay <= MAX_DELAY:
            self.fail("politeness.delay", f"must be a number of seconds from 0 to {MAX_DELAY:g}, such as 2.0")
        return float(delay)

    def layouts(self, table: Mapping[str, Any], timezone: str | None) -> tuple[Layout, ...]:
        tables = table.get("layouts", [])
        if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
            self.fail("layouts", "must be tables; write [[layouts]] before each")
        layouts = [self.layout(number, t, timezone) for number, t in enumerate(tables, 1)]
        # an end that is open is the newest; among those that end, the later
        layouts.sort(key=lambda one: (one.valid_until or date.max, one.valid_from or date.min), reverse=True)
        for newer, older in pairwise(layouts):
            if newer.valid_from is None or (older.valid_until or date.max) >= newer.valid_from:
                self.fail("layouts", f"{older.name} and {newer.name} are in use on the same day; give from and until")
        return tuple(layouts)

    def layout(self, number: int, table: Mapping[str, Any], timezone: str | None) -> Layout:
        prefix = f"layouts[{number}]."
        self.known(table, _LAYOUT_KEYS, prefix)
        fields = self.table(table, "fields")
        if not fields:
            self.fail(prefix + "fields", 'is missing; write [layouts.fields] and headline = { css = "h1" }')
        self.known(fields, tuple(FIELDS), prefix + "fields.")
        first, last = self.day(table, "from", prefix), self.day(table, "until", prefix)
        if first and last and last < first:
            self.fail(prefix + "until", f"{last} lies before from, {first}")
        return Layout(
            name=self.text(table, "name", prefix + "name") or (str(first) if first else str(number)),
            valid_from=first,
            valid_until=last,
            fields={name: self.selectors(value, f"{prefix}fields.{name}") for name, value in fields.items()},
            timezone=timezone,
        )

    def day(self, table: Mapping[str, Any], key: str, prefix: str) -> date | None:
        value = table.get(key)
        if value is not None and type(value) is not date:
            self.fail(prefix + key, "must be a day without quotes, such as 2024-06-30")
        return value

    def selectors(self, value: Any, key: str) -> tuple[Selector, ...]:
        values = value if isinstance(value, list) else [value]
        if not values:
            self.fail(key, 'is empty; write { css = "..." } or { xpath = "..." }')
        return tuple(self.selector(one, key) for one in values)

    def selector(self, value: Any, key: str) -> Selector:
        if not isinstance(value, dict) or ("css" in value) == ("xpath" in value):
            self.fail(key, 'must be { css = "..." } or { xpath = "..." }')
        self.known(value, ("css", "xpath", "attribute"), key + ".")
        text = self.text(value, "css", f"{key}.css") or self.text(value, "xpath", f"{key}.xpath") or ""
        selector = Selector(
            "css" if "css" in value else "xpath", text, self.text(value, "attribute", f"{key}.attribute")
        )
        try:
            selector.check()
        except ValueError as error:
            self.fail(key, str(error))
        return selector
