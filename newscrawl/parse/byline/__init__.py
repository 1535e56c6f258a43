"""The byline: who wrote it."""

from __future__ import annotations

from newscrawl.parse.byline.extract import Byline, extract_byline

__all__ = ["Byline", "extract_byline"]
