"""Every address of the demo newspaper and what it answers, worked out in advance: no request can surprise it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import cached_property
from xml.sax.saxutils import escape

from newscrawl.demo.edition import Alias, Edition, Story
from newscrawl.demo.rendering import Renderer
from newscrawl.text import digest

_HTML = "text/html; charset=utf-8"
_XML = "application/xml; charset=utf-8"
_RSS = "application/rss+xml; charset=utf-8"
_TEXT = "text/plain; charset=utf-8"
_NEWS_DAYS = 2
_FEED_LENGTH = 12


@dataclass(frozen=True)
class Answer:
    """What an address answers to a GET."""

    body: bytes
    content_type: str = _HTML
    status: int = 200
    last_modified: datetime | None = None
    location: str | None = None

    @cached_property
    def etag(self) -> str:
        """Changes when the bytes do, and only then."""
        return f'"{digest(self.body.decode("latin-1"))}"'


def build_site(edition: Edition, origin: str) -> Mapping[str, Answer]:
    """The answers by path, for a newspaper that calls itself `origin` in its links."""
    site = _Site(edition, origin, Renderer(edition, origin))
    return {
        "/robots.txt": site.robots(),
        "/sitemap.xml": site.sitemap_index(),
        "/sitemap-news.xml": site.news_sitemap(),
        "/sitemap-archive.xml": site.archive_sitemap(),
        "/feed/": site.feed(),
        **dict(site.articles()),
        **dict(site.aliases()),
        **dict(site.redirects()),
        edition.soft_404["path"]: Answer(site.renderer.soft_404().encode()),
        **dict(site.listings("/", edition.name, edition.open_stories)),
        **{
            path: answer
            for section, name in edition.sections.items()
            for path, answer in site.listings(
                f"/{section}/", name, tuple(s for s in edition.open_stories if s.section == section)
            )
        },
    }


@dataclass(frozen=True, slots=True)
class _Site:
    edition: Edition
    origin: str
    renderer: Renderer

    def robots(self) -> Answer:
        lines = (
            "User-agent: *",
            "Disallow: /subscribers/",
            "Disallow: /search",
            "",
            f"Sitemap: {self.origin}/sitemap.xml",
        )
        return Answer(("\n".join(lines) + "\n").encode(), _TEXT)

    def articles(self) -> Iterator[tuple[str, Answer]]:
        for story in self.edition.stories:
            yield story.path, self._page(story)

    def aliases(self) -> Iterator[tuple[str, Answer]]:
        for alias in self.edition.aliases:
            story = self.edition.story(alias.article)
            yield alias.path, self._page(story, _canonical_path(alias, story))

    def redirects(self) -> Iterator[tuple[str, Answer]]:
        for path, slug in self.edition.redirects.items():
            yield path, Answer(b"", status=301, location=self.origin + self.edition.story(slug).path)

    def listings(self, base: str, title: str, stories: tuple[Story, ...]) -> Iterator[tuple[str, Answer]]:
        size = self.edition.page_size
        pages = max(1, -(-len(stories) // size))
        for page in range(1, pages + 1):
            path = base if page == 1 else f"{base}page/{page}/"
            shown = stories[(page - 1) * size : page * size]
            html = self.renderer.listing(title, path, shown, page=page, pages=pages)
            yield path, Answer(html.encode(), last_modified=_newest(shown))

    def sitemap_index(self) -> Answer:
        entries = (
            f"<sitemap><loc>{self.origin}/sitemap-{name}.xml</loc><lastmod>{_newest(stories).isoformat()}</lastmod></sitemap>"
            for name, stories in (("news", self._recent()), ("archive", self.edition.stories))
        )
        return _xml("sitemapindex", "", entries, self.edition.stories)

    def news_sitemap(self) -> Answer:
        namespace = ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
        return _xml("urlset", namespace, map(self._news_entry, self._recent()), self._recent())

    def archive_sitemap(self) -> Answer:
        """Every address a crawler may stumble on, the bad ones included: copies, a moved page, one that is gone."""
        odd = [*(a.path for a in self.edition.aliases), *self.edition.redirects, self.edition.soft_404["path"]]
        entries = [
            f"<url><loc>{self.origin}{story.path}</loc><lastmod>{_changed(story).isoformat()}</lastmod></url>"
            for story in self.edition.stories
        ]
        entries += [f"<url><loc>{self.origin}{path}</loc><lastmod>2025-03-06</lastmod></url>" for path in odd]
        return _xml("urlset", "", entries, self.edition.stories)

    def feed(self) -> Answer:
        stories = self.edition.open_stories[:_FEED_LENGTH]
        channel = (
            f"<title>{escape(self.edition.name)}</title><link>{self.origin}/</link>"
            f"<description>{escape(self.edition.motto)}</description>"
            f"<lastBuildDate>{format_datetime(_newest(stories))}</lastBuildDate>"
        )
        text = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
            f"<channel>{channel}\n" + "\n".join(map(self._feed_item, stories)) + "\n</channel></rss>\n"
        )
        return Answer(text.encode(), _RSS, last_modified=_newest(stories))

    def _page(self, story: Story, canonical: str | None = None) -> Answer:
        html = self.renderer.article(story, canonical)
        # the liar's bytes: what cp1252 cannot hold becomes a character reference, as a careless CMS would do it
        body = html.encode("cp1252", "xmlcharrefreplace") if story.charset_lie else html.encode()
        return Answer(body, last_modified=_changed(story))

    def _recent(self) -> tuple[Story, ...]:
        since = self.edition.stories[0].published - timedelta(days=_NEWS_DAYS)
        return tuple(story for story in self.edition.stories if story.published >= since)

    def _news_entry(self, story: Story) -> str:
        tickers = ", ".join(story.stock_tickers)
        return (
            f"<url><loc>{self.origin}{story.path}</loc><news:news><news:publication>"
            f"<news:name>{escape(self.edition.name)}</news:name><news:language>{story.language}</news:language>"
            f"</news:publication><news:publication_date>{story.published.isoformat()}</news:publication_date>"
            f"<news:title>{escape(story.headline)}</news:title>"
            f"<news:keywords>{escape(', '.join(story.keywords))}</news:keywords>"
            + (f"<news:stock_tickers>{escape(tickers)}</news:stock_tickers>" if tickers else "")
            + "</news:news></url>"
        )

    def _feed_item(self, story: Story) -> str:
        creators = "".join(f"<dc:creator>{escape(name)}</dc:creator>" for name in story.authors)
        return (
            f"<item><title>{escape(story.headline)}</title><link>{self.origin}{story.path}</link>"
            f"<guid>{self.origin}{story.path}</guid><category>{escape(self.edition.sections[story.section])}</category>"
            f"<pubDate>{format_datetime(story.published)}</pubDate>{creators}"
            f"<description>{escape(story.description)}</description></item>"
        )


def _xml(root: str, namespace: str, entries: Iterable[str], stories: Iterable[Story]) -> Answer:
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"{namespace}>\n'
        + "\n".join(entries)
        + f"\n</{root}>\n"
    )
    return Answer(text.encode(), _XML, last_modified=_newest(stories))


def _canonical_path(alias: Alias, story: Story) -> str:
    return story.path if alias.canonical else alias.path


def _changed(story: Story) -> datetime:
    return story.modified or story.published


def _newest(stories: Iterable[Story]) -> datetime:
    return max(map(_changed, stories))
