"""Listings a killed run had read, for the run that takes its place.

A kill costs what was under way. It need not cost robots.txt, home page, sitemaps and feeds as well: their answers
are kept in files until the run ends, however it ends. A run that finds such files was preceded by one that could not
end; for an hour it takes them instead of asking the server again.
"""

from __future__ import annotations

import json
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Headers, Request, Response

from newscrawl.crawling.aside import aside
from newscrawl.text import digest

KEEP = "keep"
"""In a request's meta: the address to keep its answer under."""
KEPT = "kept"
"""Among a response's flags: nobody was asked for it."""
KEPT_REASON = "kept by a killed run"
SECONDS = 3600.0


class KeptListings:
    """A downloader middleware that answers with what is kept."""

    def __init__(self, crawler: Crawler) -> None:
        self._folder = Path(crawler.settings["OUTPUT_DIR"]) / ".state" / "listings"
        self._dry = bool(getattr(getattr(crawler.spider, "plan", None), "dry", False))
        self._mine: set[Path] = set()
        _remove_old(self._folder)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> KeptListings:
        kept = cls(crawler)
        crawler.signals.connect(kept.close, signals.spider_closed)
        return kept

    def process_request(self, request: Request) -> Response | None:
        address = request.meta.get(KEEP)
        if address is None or self._dry:
            return None
        path = self._folder / digest(address)
        self._mine.add(path)
        return _read(path)

    async def process_response(self, request: Request, response: Response) -> Response:
        address = request.meta.get(KEEP)
        if address is not None and response.status == 200 and not self._dry and KEPT not in response.flags:
            with suppress(OSError):  # no room: another visit, then
                await aside(len(response.body), _write, self._folder / digest(address), response)
        return response

    def close(self) -> None:
        """The run has ended: the next one asks again."""
        for path in self._mine:
            with suppress(OSError):
                path.unlink()


def kept_reason(response: Response | None) -> str | None:
    """The reason for the row of an answer that is not the server's, this time."""
    return KEPT_REASON if response is not None and KEPT in response.flags else None


def _write(path: Path, response: Response) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    headers = [[n.decode("latin-1"), v.decode("latin-1")] for n, vs in response.headers.items() for v in vs]
    head = json.dumps({"url": response.url, "headers": headers}).encode()
    fresh = path.with_suffix(".part")
    fresh.write_bytes(zlib.compress(head + b"\n" + response.body, 1))
    fresh.replace(path)


def _read(path: Path) -> Response | None:
    """The answer in a file; None where there is none, or it is too old, or damaged."""
    try:
        if time.time() - path.stat().st_mtime > SECONDS:
            return None
        head, _, body = zlib.decompress(path.read_bytes()).partition(b"\n")
        values: dict[str, Any] = json.loads(head)
        headers = Headers()
        for name, value in values["headers"]:
            headers.appendlist(name, value.encode("latin-1"))
        return Response(values["url"], status=200, headers=headers, body=body, flags=[KEPT])
    except (OSError, zlib.error, ValueError, LookupError, TypeError):
        return None


def _remove_old(folder: Path) -> None:
    for path in folder.iterdir() if folder.is_dir() else ():
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > SECONDS:
                path.unlink()
