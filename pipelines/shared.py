"""What the pipelines of one crawl share: the store."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from pathlib import Path
from weakref import WeakKeyDictionary

from scrapy.crawler import Crawler

from newscrawl.store.store import SEGMENT_ROWS, Store

_stores: WeakKeyDictionary[Crawler, Store] = WeakKeyDictionary()


def store_of(crawler: Crawler) -> Store:
    """The crawl's store, opened at first use: what killed runs left behind is published then."""
    if crawler not in _stores:
        settings = crawler.settings
        _stores[crawler] = Store(
            Path(settings.get("OUTPUT_DIR") or "output"),
            run_id_of(crawler),
            segment_rows=settings.getint("SEGMENT_ROWS", SEGMENT_ROWS),
        )
    return _stores[crawler]


def run_id_of(crawler: Crawler) -> str:
    """The run's id: the setting RUN_ID, else one made now; unique, and sortable by time."""
    run_id = crawler.settings.get("RUN_ID")
    if not run_id:
        run_id = f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
        if not crawler.settings.frozen:
            crawler.settings.set("RUN_ID", run_id, priority="cmdline")
    return str(run_id)
