"""What Scrapy logs about requests and items, in one line each and never with a whole article in it."""

from __future__ import annotations

import logging
from typing import Any

from scrapy.logformatter import LogFormatter

from newscrawl.records import FetchResult


class BriefFormatter(LogFormatter):
    """Scrapy's log lines, with an item named by its address and outcome."""

    def scraped(self, item: Any, response: Any, spider: Any) -> Any:
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
