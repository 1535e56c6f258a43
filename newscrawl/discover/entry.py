"""Where to begin when only a site is given, and which of its sitemaps to read first."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from newscrawl.urls import absolute

ROBOTS = "/robots.txt"

WELL_KNOWN = (
    "/news-sitemap.xml",
    "/sitemap-news.xml",
    "/sitemap_news.xml",
    "/googlenews.xml",
    "/sitemap_index.xml",
    "/sitemap.xml",
    "/sitemap-index.xml",
    "/wp-sitemap.xml",
    "/sitemap.xml.gz",
    "/feed/",
    "/rss.xml",
    "/rss",
    "/feed.xml",
    "/atom.xml",
    "/index.xml",
    "/feed.json",
)
"""Paths to try, in this order, when neither robots.txt nor the home page names a sitemap or a feed."""

_NEWS = re.compile(r"google-?_?news|news[-_.]?site-?_?map|site-?_?map[-_.]?(?:google-?)?news|/news\.xml", re.IGNORECASE)
_RECENT = re.compile(r"latest|recent|today|last|48h|24h|current|breaking", re.IGNORECASE)
_ARTICLES = re.compile(r"article|post|story|stories|content|nachricht|noticia|artikel", re.IGNORECASE)
_OTHER = re.compile(
    r"image|video|photo|galler|author|categor|tag|topic|section|page|static|product|shop|job|event|recipe|podcast|"
    r"people|taxonom|misc|game|weather|market|quote|user|profile|bild|foto",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?<!\d)(20\d\d)(?:[-_/.]?(0[1-9]|1[0-2]))?(?:[-_/.]?([0-2]\d|3[01]))?(?!\d)")


def home_of(site: str) -> str | None:
    """The home page of a site given as a domain, a host with port, or any of its URLs; None where it is none."""
    site = site.strip()
    if not re.match(r"https?://", site, re.IGNORECASE):
        if "://" in site or site.lower().startswith(("file:", "data:", "javascript:", "mailto:")):
            return None
        site = f"https://{site}"
    url = absolute(None, site)
    if url is None or any(c.isspace() for c in url):
        return None
    parts = urlsplit(url)
    if "@" in parts.netloc or ("." not in parts.netloc and ":" not in parts.netloc and parts.hostname != "localhost"):
        return None
    return f"{parts.scheme.lower()}://{parts.netloc}/"


def sitemap_rank(url: str) -> tuple[int, int]:
    """Sort key for sitemaps: news first, then recent and article maps, dated ones from the latest, pictures last."""
    path = urlsplit(url).path
    dates = [tuple(int(part or 0) for part in match.groups()) for match in _DATED.finditer(path)]
    latest = max(dates, default=(0, 0, 0))
    day = latest[0] * 10_000 + latest[1] * 100 + latest[2]
    for rank, pattern in enumerate((_NEWS, _RECENT, _ARTICLES)):
        if pattern.search(path):
            return rank, -day
    if _OTHER.search(path) and not day:
        return 4, 0
    return 3, -day
