"""What a page declares about itself: address, publisher, description, section, keywords, lead image, access."""

from __future__ import annotations

from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.records import Access
from newscrawl.urls import absolute, normalise


def extract_canonical_url(doc: Document) -> Found[str] | None:
    """The address the page gives for itself, normalised."""
    for link in doc.root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and (url := absolute(doc.url, link.get("href") or "")):
            clean = normalise(url)
            return Found(clean, "link:canonical") if clean else None
    return None


def extract_publisher_name(doc: Document) -> Found[str] | None:
    """The name of the outlet."""
    named = doc.meta("og:site_name")
    return Found(named[1], f"meta:{named[0]}") if named else None


def extract_description(doc: Document) -> Found[str] | None:
    """The summary written for search engines and social media."""
    named = doc.meta("og:description", "description")
    return Found(named[1], f"meta:{named[0]}") if named else None


def extract_section(doc: Document) -> Found[str] | None:
    """The section or category."""
    named = doc.meta("article:section")
    return Found(named[1], f"meta:{named[0]}") if named else None


def extract_keywords(doc: Document) -> Found[tuple[str, ...]] | None:
    """Keywords and tags."""
    return None


def extract_image_url(doc: Document) -> Found[str] | None:
    """The address of the lead image."""
    named = doc.meta("og:image")
    url = absolute(doc.url, named[1]) if named else None
    return Found(url, "meta:og:image") if url else None


def extract_access(doc: Document) -> Found[Access] | None:
    """Whether the article is free or behind a paywall."""
    return None
