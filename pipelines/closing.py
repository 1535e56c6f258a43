"""Let a crawl end while items are on their way.

Scrapy 2.19 waits, when it closes, for the items in the pipelines, but looks whether they are through only after items
that a response led to: one that `start()` yielded (every page of an archive) leaves it waiting for ever. So the last
pipeline has a look after each item.
"""

from __future__ import annotations

import asyncio

from scrapy.crawler import Crawler

_SECONDS = 0.05


class CloseWatch:
    """Tells a closing scraper that its items are through."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._watching = False

    def item_passed(self) -> None:
        """Look in a moment: the item is still counted while it is in the pipelines."""
        if not self._watching:
            self._watching = True
            asyncio.get_running_loop().call_later(_SECONDS, self._look)

    def _look(self) -> None:
        self._watching = False
        engine = self._crawler.engine
        slot = engine.scraper.slot if engine is not None else None
        spider = self._crawler.spider
        if slot is None or spider is None or slot.closing is None or slot.closing.called:
            return
        if slot.is_idle():
            slot.closing.callback(spider)
        else:
            self.item_passed()
