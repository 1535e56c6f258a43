"""How a run ends when its output cannot be written: at once, with nothing more fetched, and with one clear message."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from scrapy.utils.defer import deferred_from_coro

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from newscrawl.errors import StoreError

logger = logging.getLogger(__name__)

OUTPUT_FAILED = "output_failed"
_STAT = "newscrawl/store_error"


def output_failed(crawler: Crawler, error: StoreError) -> None:
    """Keep the message for the command to print, and close the spider; the first error counts."""
    stats = crawler.stats
    assert stats is not None
    if stats.get_value(_STAT) is not None:
        return
    stats.set_value(_STAT, str(error))
    logger.info("%s", error)  # the command prints it as the reason for its exit code
    engine = crawler.engine
    if engine is not None and engine.spider is not None:
        deferred_from_coro(engine.close_spider_async(reason=OUTPUT_FAILED))


def why_output_failed(crawler: Crawler) -> str | None:
    """The message, where the output could not be written."""
    stats = crawler.stats
    message: str | None = stats.get_value(_STAT) if stats is not None else None
    return message
