"""Pages of the demo newspaper: the parts of a story poured into one of the two layouts.

What stands around the text (share buttons, promotions, captions, comments) is there on purpose: an extractor that gets
the demo right has done real work.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from html import escape
from importlib import resources
from string import Template

from newscrawl.demo.edition import Edition, Quotation, Story

_ARROWS = {"up": "▲", "down": "▼"}
_WORDS = {"en": ("By", "and"), "de": ("Von", "und")}
# fmt: off
_MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
           "November", "Dezember"),
}
# fmt: on


@dataclass(frozen=True, slots=True)
class Renderer:
    """Writes the pages of one edition as served from one origin (`http://host`)."""

    edition: Edition
    origin: str

    def article(self, story: Story, canonical: str | None = None) -> str:
        """The page of a story; `canonical` is the path it gives for itself where that is not the story's own."""
        parts = {
            **self._furniture(),
            "language": story.language,
            "headline": escape(story.headline),
            "description": escape(story.description),
            "section": story.section,
            "section_name": escape(self.edition.sections[story.section]),
            "head": self._head(story, self.origin + (canonical or story.path)),
            "strip": _shares(self.edition.shares) if story.layout == "classic" else _markets(self.edition.markets),
            "byline": _byline(story),
            "date": _date(story),
            "figure": _figure(story, "c-figure"),
            "body": self._classic_body(story) if story.layout == "classic" else self._modern_body(story),
            "tags": ", ".join(f'<a rel="tag" href="/tag/{escape(k)}/">{escape(k)}</a>' for k in story.keywords),
            "comment_count": "2",
            "related": self._links(self._neighbours(story)),
        }
        return _template(story.layout).substitute(parts)

    def listing(self, title: str, path: str, stories: Iterable[Story], *, page: int, pages: int) -> str:
        """A section page, or the front page."""
        base = path.split("page/")[0]
        older, newer = f"{base}page/{page + 1}/", f"{base}page/{page - 1}/" if page > 2 else base
        head = f'<link rel="next" href="{self.origin}{older}">' if page < pages else ""
        paging = "".join((
            f'<a class="prev" href="{newer}">Newer stories</a> ' if page > 1 else "",
            f'<span class="current">Page {page} of {pages}</span>',
            f' <a class="next" rel="next" href="{older}">Older stories</a>' if page < pages else "",
        ))  # fmt: skip
        parts = {
            **self._furniture(),
            "title": escape(title),
            "url": self.origin + path,
            "origin": self.origin,
            "head": head,
            "strip": _shares(self.edition.shares),
            "cards": "\n".join(map(_card, stories)),
            "paging": paging,
        }
        return _template("listing").substitute(parts)

    def soft_404(self) -> str:
        """A page that says it is not there, with status 200."""
        return _template("soft_404").substitute({**self._furniture(), **self.edition.soft_404})

    def _furniture(self) -> dict[str, str]:
        edition = self.edition
        return {
            "paper": escape(edition.name),
            "motto": escape(edition.motto),
            "language": edition.language,
            "menu": "\n".join(f'<li><a href="/{s}/">{escape(name)}</a></li>' for s, name in edition.sections.items()),
            "most_read": self._links(edition.open_stories[3:8]),
        }

    def _links(self, stories: Iterable[Story]) -> str:
        return "\n".join(f'<li><a href="{story.path}">{escape(story.headline)}</a></li>' for story in stories)

    def _neighbours(self, story: Story) -> list[Story]:
        return [other for other in self.edition.open_stories if other.section == story.section and other != story][:4]

    def _head(self, story: Story, url: str) -> str:
        tags = [
            f'<meta name="description" content="{escape(story.description)}">',
            f'<link rel="canonical" href="{url}">',
        ]
        if story.markup != "bare":
            tags += [_meta(name, content) for name, content in self._open_graph(story, url) if content]
        if story.markup == "json-ld":
            # the only way out of a script element is "</", which JSON may write as "<\/"
            data = json.dumps(self._linked_data(story, url), ensure_ascii=False).replace("</", "<\\/")
            tags.append(f'<script type="application/ld+json">{data}</script>')
        return "\n".join(tags)

    def _open_graph(self, story: Story, url: str) -> list[tuple[str, str]]:
        return [
            ("og:type", "article"),
            ("og:site_name", self.edition.name),
            ("og:title", f"{story.headline} - {self.edition.name}"),
            ("og:description", story.description),
            ("og:url", url),
            ("og:image", f"{self.origin}/images/{story.slug}.jpg" if story.caption else ""),
            ("article:published_time", story.published.isoformat()),
            ("article:modified_time", story.modified.isoformat() if story.modified else ""),
            ("article:section", self.edition.sections[story.section]),
        ]

    def _linked_data(self, story: Story, url: str) -> dict[str, object]:
        publisher = {"@type": "NewsMediaOrganization", "name": self.edition.name, "url": f"{self.origin}/"}
        data: dict[str, object] = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "mainEntityOfPage": {"@type": "WebPage", "@id": url},
            "headline": story.headline,
            "description": story.description,
            "inLanguage": story.language,
            "articleSection": self.edition.sections[story.section],
            "keywords": list(story.keywords),
            "datePublished": story.published.isoformat(),
            "dateModified": (story.modified or story.published).isoformat(),
            "author": [{"@type": "Person", "name": name} for name in story.authors],
            "publisher": publisher,
            "isAccessibleForFree": not story.paywalled,
        }
        if story.caption:
            data["image"] = [f"{self.origin}/images/{story.slug}.jpg"]
        return data

    def _classic_body(self, story: Story) -> str:
        blocks = _blocks(story)
        if story.caption:
            blocks.insert(0, _figure(story, "wp-caption"))
        blocks.insert(min(3, len(blocks) - 1), '<div class="ad-slot"><span>Advertisement</span></div>')
        if neighbours := self._neighbours(story):
            other = neighbours[-1]
            link = f'<a href="{other.path}">{escape(other.headline)}</a>'
            promotion = f'<p class="also-read"><strong>Read also:</strong> {link}</p>'
            blocks.insert(len(blocks) - 2, promotion)
        return "\n".join(blocks)

    def _modern_body(self, story: Story) -> str:
        blocks = _blocks(story)
        promotion = (
            '<aside class="c-promo"><h4>The Courier on your telephone</h4><a href="/app/">Get the app</a></aside>'
        )
        blocks.insert(2, promotion)
        if story.paywalled:
            blocks.append(
                '<div class="c-paywall"><h3>Read on with a subscription</h3><p>You have read your three free articles'
                ' this month.</p><a href="/subscribe/">Subscribe for nine crowns a month</a></div>'
            )
        return "\n".join(blocks)


@cache
def _template(name: str) -> Template:
    return Template(resources.files("newscrawl.demo").joinpath("templates", f"{name}.html").read_text("utf-8"))


def _meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{escape(content)}">'


def _blocks(story: Story) -> list[str]:
    """The paragraphs as HTML, the dateline glued before the first and the credit after the last, as papers do."""
    texts = list(story.shown)
    if story.dateline:
        texts[0] = f"{story.dateline} {texts[0]}"
    if story.credit_raw and story.credit_raw.startswith("—"):
        texts[-1] += story.credit_raw
    return [_block(escape(text, quote=False)) for text in texts]


def _block(text: str) -> str:
    return f"<h2>{text.removeprefix('## ')}</h2>" if text.startswith("## ") else f"<p>{text}</p>"


def _byline(story: Story) -> str:
    by, and_ = _WORDS[story.language]
    names = [f'<a rel="author" href="/author/{_slug(name)}/">{escape(name)}</a>' for name in story.authors]
    if story.byline and not names:
        text = escape(story.byline)
    elif names:
        text = f"{by} " + f" {and_} ".join(names)
    else:
        return ""
    return (
        f'<span class="byline">{text}</span> ' if story.layout == "classic" else f'<div class="c-byline">{text}</div>'
    )


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


def _date(story: Story) -> str:
    """The date as readers see it; only a page without markup leaves out the hour and the machine's date."""
    day, when = human_day(story.published, story.language), story.published
    if story.markup == "bare":
        return day
    hour = f"{when.hour % 12 or 12}:{when.minute:02d} {'am' if when.hour < 12 else 'pm'}"
    shown = day if story.language != "en" else f"{day}, {hour}"
    return f'<time class="entry-date" datetime="{when.isoformat()}">{shown}</time>'


def human_day(when: datetime, language: str) -> str:
    """`14 March 2025`, `14. März 2025`: never by the locale of the machine."""
    return f"{when.day}{'.' if language == 'de' else ''} {_MONTHS[language][when.month - 1]} {when.year}"


def _figure(story: Story, css: str) -> str:
    if not story.caption:
        return ""
    return (
        f'<figure class="{css}"><img src="/images/{story.slug}.jpg" alt="" width="960" height="540">'
        f"<figcaption>{escape(story.caption)}</figcaption></figure>"
    )


def _card(story: Story) -> str:
    return (
        f'<div class="card"><h2 class="card-title"><a href="{story.path}">{escape(story.headline)}</a></h2>'
        f'<time datetime="{story.published.isoformat()}">{human_day(story.published, "en")}</time>'
        f"<p>{escape(story.description)}</p></div>"
    )


def _shares(rows: Iterable[Quotation]) -> str:
    """`GANNT 40 ▼ -0.01 (0.00%)` as list items, the arrow in the text."""
    return "\n".join(
        f'<li class="stock"><span class="stock-symbol">{escape(row.symbol)}</span>'
        f'<span class="stock-price">{row.price}</span>'
        f'<span class="stock-change">{_ARROWS[row.direction]} {row.change} ({row.percent}%)</span></li>'
        for row in rows
    )


def _markets(rows: Iterable[Quotation]) -> str:
    """Spans whose class names alone tell the direction, printed twice so that they can scroll without end."""
    strip = "".join(
        f'<span class="mk {row.direction}"><b class="mk__name">{escape(row.symbol)}</b> '
        f'<span class="mk__last">{row.price}</span> <span class="mk__chg">{row.change.lstrip("-")}</span> '
        f'<span class="mk__pct">{row.percent.lstrip("-")}%</span></span>\n'
        for row in rows
    )
    return f'<div class="c-marquee">{strip}</div><div class="c-marquee" aria-hidden="true">{strip}</div>'
