"""What discovery finds: addresses, with whatever the source says about the page behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from newscrawl.text import squeeze
from newscrawl.urls import MAX_URL_LENGTH, absolute, publisher_of

MAX_TITLE = 500
# What nearly every address in a sitemap looks like; for these the slow road through urljoin would change nothing.
_PLAIN = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,4})?/[!-~]*")
_UNEXPANDED = "\ufffd"


@dataclass(frozen=True, slots=True)
class Link:
    """An address worth a visit. Always absolute and http(s)."""

    url: str
    published_at: datetime | None = None
    """When the source says the article was published, UTC."""
    modified_at: datetime | None = None
    """When the source says the page was last changed, UTC (`lastmod`, `updated`)."""
    title: str | None = None
    """The headline the source gives."""
    symbols: tuple[str, ...] = ()
    """Ticker symbols of a news sitemap (`NASDAQ:AMAT`)."""

    @property
    def newest(self) -> datetime | None:
        """The latest instant known of the page: what to sort by."""
        return max((at for at in (self.published_at, self.modified_at) if at), default=None)


def resolve(base: str, address: str) -> str | None:
    """The http(s) URL an address in a document at `base` means; None for other schemes and for what is no address."""
    if _PLAIN.fullmatch(address) and len(address) <= MAX_URL_LENGTH:
        return address
    return absolute(base, address) if address.strip() and _UNEXPANDED not in address else None


def clean_title(title: str | None) -> str | None:
    """A headline on one line, of bounded length; None where nothing is left of it."""
    return squeeze((title or "").replace(_UNEXPANDED, " "))[:MAX_TITLE] or None


def same_site(url: str, site: str) -> bool:
    """Whether two addresses belong to one publisher (the same registered domain, or the same IP address)."""
    publisher = publisher_of(site)
    return publisher is not None and publisher_of(url) == publisher
