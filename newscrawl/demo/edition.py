"""The demo newspaper as data: its paper, strips and articles, read from the files in this package.

Everything here is fixed, dates included: the same version of newscrawl always prints the same newspaper.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any, Literal

Layout = Literal["classic", "modern"]
Markup = Literal["json-ld", "meta", "bare"]

_FENCE = "+++\n"
_PARAGRAPH_BREAK = re.compile(r"\n{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """One row of a ticker strip, as strings: what is printed matters, not what it is worth."""

    symbol: str
    price: str
    change: str
    percent: str

    @property
    def direction(self) -> str:
        """`up` or `down`; a share that stands still is shown with the last arrow it wore."""
        return "down" if self.change.startswith("-") else "up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One article as its author handed it in; what a careful reader should find on its page."""

    slug: str
    headline: str
    section: str
    published: datetime
    description: str
    layout: Layout
    markup: Markup
    paragraphs: tuple[str, ...]
    """The text; a paragraph that begins with `## ` is a subheading."""
    authors: tuple[str, ...] = ()
    byline: str | None = None
    """The byline as printed; made from the authors where the file gives none."""
    keywords: tuple[str, ...] = ()
    modified: datetime | None = None
    language: str = "en"
    caption: str | None = None
    dateline: str | None = None
    dateline_place: str | None = None
    credit: str | None = None
    credit_raw: str | None = None
    stock_tickers: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    """Who says the direct quotes: a name for each pair of quotation marks, in reading order."""
    charset_lie: bool = False
    """Served as windows-1252 under a header and a meta tag that say utf-8."""
    paywalled: bool = False
    subscribers_only: bool = False
    """Lies where robots.txt forbids."""

    @property
    def shown(self) -> tuple[str, ...]:
        """The paragraphs that stand on the page: two of them before a paywall, else all."""
        return self.paragraphs[:2] if self.paywalled else self.paragraphs

    @property
    def path(self) -> str:
        """Where on the site the article stands."""
        root = "subscribers" if self.subscribers_only else self.section
        return f"/{root}/{self.published:%Y/%m/%d}/{self.slug}/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A second address of an article: with its canonical link, or claiming to be a page of its own."""

    path: str
    article: str
    canonical: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The whole newspaper."""

    name: str
    host: str
    motto: str
    language: str
    page_size: int
    sections: Mapping[str, str]
    shares: tuple[Quotation, ...]
    markets: tuple[Quotation, ...]
    aliases: tuple[Alias, ...]
    redirects: Mapping[str, str]
    """Old address -> slug of the article that moved."""
    soft_404: Mapping[str, str]
    stories: tuple[Story, ...]
    """Newest first."""

    @property
    def origin(self) -> str:
        """The newspaper's own address, which does not depend on where it is served."""
        return f"http://{self.host}"

    @property
    def open_stories(self) -> tuple[Story, ...]:
        """The stories a crawler may read."""
        return tuple(story for story in self.stories if not story.subscribers_only)

    def story(self, slug: str) -> Story:
        """The story of that name."""
        return next(story for story in self.stories if story.slug == slug)


@cache
def load_edition() -> Edition:
    """Read the newspaper from the package."""
    folder = resources.files("newscrawl.demo")
    paper = tomllib.loads(folder.joinpath("paper.toml").read_text("utf-8"))
    files = [file for file in folder.joinpath("articles").iterdir() if file.name.endswith(".md")]
    stories = [_read_story(file.name.removesuffix(".md"), file.read_text("utf-8")) for file in files]
    stories.sort(key=lambda story: (story.published, story.slug), reverse=True)
    shares, markets = (tuple(Quotation(**row) for row in paper.pop(name)) for name in ("shares", "markets"))
    aliases = tuple(Alias(path=path, **alias) for path, alias in paper.pop("aliases").items())
    return Edition(**paper, shares=shares, markets=markets, aliases=aliases, stories=tuple(stories))


def _read_story(slug: str, text: str) -> Story:
    _, front, body = text.split(_FENCE, 2)
    fields: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in tomllib.loads(front).items()
    }
    return Story(slug=slug, paragraphs=tuple(_PARAGRAPH_BREAK.split(body.strip())), **fields)
