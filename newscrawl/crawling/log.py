"""What Scrapy logs about requests and items, in one line each and never with a whole article in it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from scrapy.logformatter import LogFormatter

from newscrawl.records import FetchResult

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class BriefFormatter(LogFormatter):
    """Scrapy's log lines, with an item named by its address and outcome.

    What is not going to be printed is not made either: Scrapy leaves that to handlers, two records a page.
    """

    def __init__(self, *, verbose: bool = True) -> None:
        self._verbose = verbose

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> BriefFormatter:
        level = crawler.settings["LOG_LEVEL"]
        number = level if isinstance(level, int) else logging.getLevelNamesMapping().get(level, logging.DEBUG)
        return cls(verbose=number <= logging.DEBUG)

    def crawled(self, request: Any, response: Any, spider: Any) -> Any:
        return super().crawled(request, response, spider) if self._verbose else None

    def scraped(self, item: Any, response: Any, spider: Any) -> Any:
        if not self._verbose:
            return None
        return {"level": logging.DEBUG, "msg": "%(item)s", "args": {"item": name_of(item)}}

    def item_error(self, item: Any, exception: Any, response: Any, spider: Any) -> Any:
        args = {"item": name_of(item), "error": f"{type(exception).__name__}: {exception}"}
        return {"level": logging.ERROR, "msg": "lost in the pipelines: %(item)s (%(error)s)", "args": args}


def name_of(item: Any) -> str:
    """An item in a few words."""
    if not isinstance(item, FetchResult):
        return type(item).__name__
    fetch = item.fetch
    return f"{fetch.outcome} {fetch.url}" + (f" ({fetch.reason})" if fetch.reason else "")
