"""The `Sitemap:` lines of robots.txt. Whether a page may be fetched is decided elsewhere, by protego."""

from __future__ import annotations

from newscrawl.discover.links import resolve

MAX_LENGTH = 512_000
MAX_SITEMAPS = 1_000


def sitemaps_of(text: str | bytes, url: str) -> tuple[str, ...]:
    """The sitemaps a robots.txt fetched from `url` names, in its order, each once. Total.

    The lines count wherever they stand: they belong to no user-agent group. Only the first 500 kB are read, as the
    standard allows.
    """
    if isinstance(text, bytes):
        text = text[:MAX_LENGTH].decode("utf-8", "replace")
    found: dict[str, None] = {}
    for line in text[:MAX_LENGTH].lstrip("\ufeff").splitlines():
        name, colon, value = line.partition(":")
        if colon and name.strip().lower() in {"sitemap", "site-map"}:
            address = resolve(url, value.partition(" #")[0].strip())
            if address and len(found) < MAX_SITEMAPS:
                found[address] = None
    return tuple(found)
