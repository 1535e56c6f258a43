"""A publisher: where its news is listed, how gently to ask, and how its pages are laid out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from newscrawl.parse.layout import Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """What one TOML file says. Everything but the domain may be left out: discovery finds the rest."""

    domain: str
    """Registered domain, as in the `publisher` column."""
    names: tuple[str, ...] = ()
    """What the outlet calls itself; the first is the usual one."""
    language: str | None = None
    """ISO 639-1 code of the language it mostly writes in."""
    timezone: str | None = None
    """Name of the zone its dates are in (`Asia/Karachi`)."""
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    article_url: str | None = None
    """Regular expression that the addresses of its articles, and no others, match somewhere."""
    delay: float | None = None
    """Seconds between two requests; None for the crawler's own."""
    render: bool = False
    """Whether its articles need a browser to appear: such a site is not crawled."""
    layouts: tuple[Layout, ...] = ()
    """Newest first."""

    def layout_on(self, day: date | None = None) -> Layout | None:
        """The layout in use on a day, the newest without one; None where none is known."""
        if day is None:
            return self.layouts[0] if self.layouts else None
        return next((layout for layout in self.layouts if layout.covers(day)), None)

    def is_article(self, url: str) -> bool | None:
        """Whether an address is an article's; None where the publisher's file does not say."""
        return re.search(self.article_url, url) is not None if self.article_url else None
