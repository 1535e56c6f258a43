"""What the pipelines of one crawl share: the store, and what is known of the run when it begins."""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import UTC, datetime
from pathlib import Path
from weakref import WeakKeyDictionary

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.settings import Settings

from newscrawl.crawling import clock
from newscrawl.records import Run
from newscrawl.store.store import SEGMENT_ROWS, Store
from newscrawl.store.tally import library_versions

_stores: WeakKeyDictionary[Crawler, Store] = WeakKeyDictionary()
_begun: WeakKeyDictionary[Crawler, Run] = WeakKeyDictionary()
_CHANGING_SETTINGS = ("RUN_ID", "OUTPUT_DIR", "LOG_FILE")


def store_of(crawler: Crawler) -> Store:
    """The crawl's store, opened at first use: what killed runs left behind is published then."""
    if crawler not in _stores:
        settings = crawler.settings
        _stores[crawler] = Store(
            Path(settings.get("OUTPUT_DIR") or "output"),
            run_id_of(crawler),
            segment_rows=settings.getint("SEGMENT_ROWS", SEGMENT_ROWS),
            begun=begun_run(crawler),
        )
    return _stores[crawler]


def begun_run(crawler: Crawler) -> Run:
    """The run as it begins: its row without what only its end will tell."""
    if crawler not in _begun:
        spider = crawler.spider
        assert spider is not None
        _begun[crawler] = Run(
            run_id=run_id_of(crawler),
            spider=spider.name,
            arguments=_arguments(spider),
            versions=library_versions(),
            config_hash=config_hash(crawler.settings),
            started_at=clock.now(),
        )
    return _begun[crawler]


def config_hash(settings: Settings) -> str:
    """Hash of the settings that differ from Scrapy's defaults; equal for runs set up alike."""
    values = settings.copy_to_dict()
    changed = {n: v for n, v in values.items() if (settings.getpriority(n) or 0) > 0 and n not in _CHANGING_SETTINGS}
    return hashlib.blake2b(json.dumps(changed, sort_keys=True, default=str).encode(), digest_size=8).hexdigest()


def _arguments(spider: Spider) -> dict[str, str]:
    """The spider's arguments: Scrapy puts what `-a` gave into its attributes."""
    given = getattr(spider, "arguments", None)
    if given is None:
        given = vars(spider)
    return {str(k): v for k, v in given.items() if isinstance(v, str) and k != "name" and not k.startswith("_")}


def run_id_of(crawler: Crawler) -> str:
    """The run's id: the setting RUN_ID, else one made now; unique, and sortable by time."""
    run_id = crawler.settings.get("RUN_ID")
    if not run_id:
        run_id = f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
        if not crawler.settings.frozen:
            crawler.settings.set("RUN_ID", run_id, priority="cmdline")
    return str(run_id)
