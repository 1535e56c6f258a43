"""newscrawl turns news sites into datasets.

Importing it brings in neither Scrapy nor pyarrow: what needs them is imported when it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newscrawl.compiled import prefer_newer_sources
from newscrawl.version import __version__

if TYPE_CHECKING:
    from newscrawl.parse.page import parse_page, parse_text
    from newscrawl.store.dataset import load

prefer_newer_sources()

__all__ = ["__version__", "load", "parse_page", "parse_text"]

_LAZY = {
    "load": "newscrawl.store.dataset",
    "parse_page": "newscrawl.parse.page",
    "parse_text": "newscrawl.parse.page",
}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        from importlib import import_module

        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
