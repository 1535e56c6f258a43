"""Listing pages: home pages, sections, tag pages. Which of their links lead to articles, and where the list goes on.

No site is known here. A link is taken for an article's when its address, the words it shows and the place it stands
in say so together: the address is dated, numbered or slugged (:mod:`newscrawl.discover.patterns`); the words are a
headline's and not a menu's; it stands in a heading, in an `<article>`, in a card with a `<time>`, or in a run of links
built alike; and not in `<nav>` or the page's footer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from urllib.parse import urldefrag

from newscrawl.discover.instants import read_instant
from newscrawl.discover.links import Link, clean_title, resolve, same_site
from newscrawl.discover.patterns import article_score, is_action, is_section_url, trap_of
from newscrawl.parse.document import parse_document
from newscrawl.parse.element import Element, texts_of
from newscrawl.urls import publisher_of

MAX_ANCHORS = 10_000
MAX_LINKS = 1_000
MAX_SECTIONS = 30
ENOUGH = 1.0
"""Evidence at and above which a link is taken for an article's."""

_CARD_DEPTH = 5
_CARD_LINKS = 8
_ASIDE_DEPTH = 24
_MAX_TEXT = 400  # characters of a link's text that are looked at

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ASIDE_TAGS = frozenset({"nav", "footer", "form"})
_ASIDE_ROLES = frozenset({"navigation", "menu", "menubar", "contentinfo", "search", "banner"})
_ASIDE_WORDS = frozenset({
    "nav", "navbar", "navigation", "menu", "submenu", "footer", "breadcrumb", "breadcrumbs", "pagination", "pager",
    "cookie", "social", "share", "login", "topbar", "toolbar", "sitemap", "tagcloud", "copyright",
})  # fmt: skip
_FEED_TYPES = frozenset({
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/rss+xml",
})  # fmt: skip
_NEXT_WORDS = frozenset({
    "next", "next page", "older", "older posts", "load more", "more stories", "weiter", "nächste", "nächste seite",
    "suivant", "page suivante", "siguiente", "próxima", "próximo", "seguinte", "successiva", "avanti", "volgende",
    "nästa", "neste", "næste", "seuraava", "następna", "další", "sonraki", "следующая", "далее", "التالي",
    "اگلا", "بعدی", "下一页", "下一頁", "次へ", "다음",
})  # fmt: skip
_ARROWS = " ›»→>«‹←<"
_ONLY_NEXT_ARROW = frozenset({"›", "»", "→", ">", ">>"})
_WORDS = re.compile(r"[\s_-]+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class Section:
    """What one listing page offers."""

    links: tuple[Link, ...] = ()
    """Links that look like articles, in page order, each once."""
    next_page: str | None = None
    """Where the list goes on."""
    feeds: tuple[str, ...] = ()
    """Feeds the page declares (`link rel=alternate`)."""
    sitemaps: tuple[str, ...] = ()
    """Sitemaps the page declares (`link rel=sitemap`)."""
    sections: tuple[str, ...] = ()
    """Links that may lead to further lists, in page order: what is left where a site declares nothing."""


def read_section(html: bytes, url: str, encoding: str | None = None) -> Section:
    """The article links, the next page, the feeds and sitemaps of a listing page fetched from `url`. Total."""
    root = parse_document(html, url, encoding).root
    base = _base_of(root, url)
    anchors = [a for _, a in zip(range(MAX_ANCHORS), root.iter("a"), strict=False)]
    feeds, sitemaps = _declared(root, base)
    candidates = _candidates(anchors, _Cards(root, anchors), base, url)
    links = tuple(_article_links(candidates))
    return Section(
        links=links,
        next_page=_next_page(root, anchors, base, url),
        feeds=feeds,
        sitemaps=sitemaps,
        sections=tuple(_sections(candidates, {link.url for link in links})),
    )


def _base_of(root: Element, url: str) -> str:
    for element in root.iter("base"):
        if href := element.get("href"):
            return resolve(url, href) or url
    return url


def _declared(root: Element, base: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    feeds: dict[str, None] = {}
    sitemaps: dict[str, None] = {}
    for link in root.iter("link"):
        rel = (link.get("rel") or "").lower().split()
        address = resolve(base, link.get("href") or "") if rel else None
        if address is None:
            continue
        if "sitemap" in rel:
            sitemaps[address] = None
        elif "alternate" in rel and _is_feed(link) and "comment" not in address.lower():
            feeds[address] = None
    return tuple(feeds), tuple(sitemaps)


def _is_feed(link: Element) -> bool:
    return (link.get("type") or "").lower().partition(";")[0].strip() in _FEED_TYPES


class _Cards:
    """Which small neighbourhood of a link holds a date, found from below so that the cost stays linear."""

    def __init__(self, root: Element, anchors: list[Element]) -> None:
        self._times: dict[Element, list[datetime | None]] = {}
        self._links: Counter[Element] = Counter()
        for _, time in zip(range(MAX_ANCHORS), root.iter("time"), strict=False):
            instant = read_instant(time.get("datetime") or time.text)
            for ancestor in _ancestors(time, _CARD_DEPTH):
                self._times.setdefault(ancestor, []).append(instant)
        for anchor in anchors:
            self._links.update(_ancestors(anchor, _CARD_DEPTH))

    def date_of(self, anchor: Element) -> datetime | None:
        """The one date in the link's card; None where the card holds none or several."""
        inside = next(iter(anchor.iter("time")), None)
        for element in [inside.getparent()] if inside is not None else _ancestors(anchor, _CARD_DEPTH):
            if element is None or self._links[element] > _CARD_LINKS:
                return None
            if times := self._times.get(element):
                return times[0] if len(set(times)) == 1 else None
        return None


def _ancestors(element: Element, depth: int) -> Iterator[Element]:
    for _, ancestor in zip(range(depth), element.iterancestors(), strict=False):
        yield ancestor


@dataclass(slots=True)
class _Candidate:
    """One address and all the page shows of it: often a picture, a headline and a "read more"."""

    url: str
    place: float = 0.0
    title: str = ""
    in_heading: bool = False
    date: datetime | None = None
    shapes: set[str] = field(default_factory=set)


def _sections(candidates: list[_Candidate], articles: set[str]) -> list[str]:
    """Short names that lead to short addresses: the items of a menu, wherever it stands."""
    found = (
        candidate.url
        for candidate in candidates
        if candidate.url not in articles and _is_name(candidate.title) and is_section_url(candidate.url)
    )
    return list(islice(found, MAX_SECTIONS))


def _is_name(text: str) -> bool:
    return 0 < len(text) <= 40 and not _is_headline(text)


def _article_links(candidates: list[_Candidate]) -> Iterator[Link]:
    runs = Counter(shape for c in candidates if _is_headline(c.title) for shape in c.shapes)
    found = 0
    for candidate in candidates:
        in_run = any(runs[shape] >= 3 for shape in candidate.shapes)
        if _evidence(candidate, in_run) >= ENOUGH:
            yield Link(candidate.url, published_at=candidate.date, title=clean_title(candidate.title))
            found += 1
            if found >= MAX_LINKS:
                return


def _candidates(anchors: list[Element], cards: _Cards, base: str, page: str) -> list[_Candidate]:
    found: dict[str, _Candidate | None] = {}
    asides: dict[Element, bool] = {}
    here, publisher = urldefrag(page).url, publisher_of(page)
    for anchor in anchors:
        href = (anchor.get("href") or "").strip()
        url = resolve(base, href) if href and not href.startswith("#") else None
        if url is None:
            continue
        url = url.partition("#")[0]
        if url not in found:
            ours = url != here and publisher_of(url) == publisher and not is_action(url) and not trap_of(url)
            found[url] = _Candidate(url) if ours else None
        if candidate := found[url]:
            _observe(candidate, anchor, cards, asides)
    return [candidate for candidate in found.values() if candidate]


def _observe(candidate: _Candidate, anchor: Element, cards: _Cards, asides: dict[Element, bool]) -> None:
    heading = _heading_of(anchor)
    title = _text(heading if heading is not None and heading.getparent() is not None else anchor)
    if heading is not None and not candidate.in_heading:
        candidate.in_heading, candidate.title = True, title
    elif not candidate.in_heading and len(title) > len(candidate.title):
        candidate.title = title
    place = 0.0
    tags = [a.tag for a in _ancestors(anchor, _CARD_DEPTH)]
    if heading is not None:
        place += 0.4
    if "article" in tags:
        place += 0.3
    if (date := cards.date_of(anchor)) is not None:
        place += 0.3
        candidate.date = candidate.date or date
    if _in_aside(anchor, asides):
        place -= 1.0
    candidate.place = max(candidate.place, place) if candidate.shapes else place
    candidate.shapes.add("/".join(str(tag) for tag in tags[:4]))


def _heading_of(anchor: Element) -> Element | None:
    """The heading a link stands in, or that stands in the link."""
    for ancestor in _ancestors(anchor, 2):
        if ancestor.tag in _HEADINGS:
            return anchor
    return next(iter(anchor.iter(*_HEADINGS)), None)


def _text(element: Element) -> str:
    """The words of a link, but for those of scripts and pictures; bounded."""
    parts: list[str] = []
    length = 0
    for text in texts_of(element, "a", "span", "div", "p", "b", "strong", "em", "i", "font", "mark", *_HEADINGS):
        parts.append(text)
        length += len(text)
        if length > _MAX_TEXT:
            break
    return " ".join("".join(parts).split())[:_MAX_TEXT]


def _in_aside(anchor: Element, known: dict[Element, bool]) -> bool:
    """Whether the link stands in navigation, a footer or a form."""
    path: list[Element] = []
    answer = False
    for ancestor in _ancestors(anchor, _ASIDE_DEPTH):
        if ancestor in known:
            answer = known[ancestor]
            break
        path.append(ancestor)
        if ancestor.tag == "article" or ancestor.tag == "main":
            break
        if _is_aside(ancestor):
            answer = True
            break
    known.update(dict.fromkeys(path, answer))
    return answer


def _is_aside(element: Element) -> bool:
    if element.tag in _ASIDE_TAGS or (element.get("role") or "").lower() in _ASIDE_ROLES:
        return True
    if element.tag in {"body", "html", "main"}:
        return False
    words = f"{element.get('id') or ''} {element.get('class') or ''}".lower()[:200]
    return not _ASIDE_WORDS.isdisjoint(_WORDS.split(words))


def _is_headline(text: str) -> bool:
    """Words enough for a headline; for scripts without spaces, characters enough."""
    return text.count(" ") >= 3 or len(_UNSPACED.findall(text)) >= 8


def _evidence(candidate: _Candidate, in_run: bool) -> float:
    address = article_score(candidate.url)
    if address < 0:
        return address
    score = min(address, 1.2) + candidate.place
    if _is_headline(candidate.title):
        score += 0.4 + 0.2 * in_run
    elif " " not in candidate.title:
        score -= 0.4  # a single word is a menu's; so is a link that shows nothing at all
    return score


def _next_page(root: Element, anchors: list[Element], base: str, page: str) -> str | None:
    for link in root.iter("link"):
        if "next" in (link.get("rel") or "").lower().split() and (url := _other(base, link.get("href"), page)):
            return url
    by_words: str | None = None
    for anchor in anchors:
        stated = "next" in (anchor.get("rel") or "").lower().split()
        if not stated and (by_words or not _says_next(anchor)):
            continue
        url = _other(base, anchor.get("href"), page)
        if stated and url:
            return url
        by_words = by_words or url
    return by_words


def _says_next(anchor: Element) -> bool:
    text = " ".join(("".join(texts_of(anchor)) if len(anchor) < 5 else "").split())[:40].lower()
    if text in _ONLY_NEXT_ARROW:
        return "next" in (anchor.get("class") or "").lower() or "next" in (anchor.get("aria-label") or "").lower()
    return text.strip(_ARROWS) in _NEXT_WORDS


def _other(base: str, href: str | None, page: str) -> str | None:
    """A page of the same site other than this one, and none of an endless series."""
    url = resolve(base, href) if href and not href.startswith("#") else None
    if url is None:
        return None
    url = urldefrag(url).url
    return url if url != urldefrag(page).url and same_site(url, page) and not trap_of(url) else None
