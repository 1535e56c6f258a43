"""The publishers' files, read once per run."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from newscrawl.parse.layout import Layout
from newscrawl.publishers.catalogue import load_publishers, publisher_at
from newscrawl.publishers.publisher import Publisher

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

_read: WeakKeyDictionary[Crawler, Mapping[str, Publisher]] = WeakKeyDictionary()


def publisher_for(crawler: Crawler, url: str | None) -> Publisher | None:
    """The publisher of an address; None where no file speaks of it."""
    if url is None:
        return None
    if crawler not in _read:
        _read[crawler] = load_publishers(crawler.settings["PUBLISHERS"])
    return publisher_at(_read[crawler], url)


def layout_for(crawler: Crawler, url: str | None, at: datetime | None) -> Layout | None:
    """The layout a page fetched then is expected to have."""
    publisher = publisher_for(crawler, url)
    return publisher.layout_on(at.date() if at else None) if publisher else None
