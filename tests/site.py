"""A small news site on loopback for crawl tests: invented pages, a log of who asked for what, and faults on request.

with TestSite() as site:
    urls = site.publish(40)
    crawl(site, tmp_path)
"""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from tests import warm
from tests.warm import ROOT, Done

PLACES = ("Saltmere", "Port Ellery", "Wendham", "Brackwater", "Tallow Hill", "Hexley", "Marrow Bay", "Quillstead")
EVENTS = ("reopens its harbour", "votes on a new bridge", "counts the cost of the flood", "names a head gardener")


@dataclass(frozen=True)
class Answer:
    """What the site sends for a path."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    seconds: float = 0.0
    """How long the site thinks before it answers."""


@dataclass(frozen=True)
class Visit:
    """One request the site saw."""

    path: str
    at: float
    conditional: bool
    agent: str
    headers: Mapping[str, str]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: Any) -> None:
        """A crawl that was killed hangs up: nothing to say."""


Handler = Answer | Callable[[int], Answer]


class TestSite:
    """Answers from a table of paths; a callable in the table is told how often its path was asked for."""

    __test__ = False  # pytest: not a class of tests

    def __init__(self) -> None:
        self.pages: dict[str, Handler] = {"/robots.txt": Answer(b"", 404), "/": Answer(b"<h1>The Saltmere Post</h1>")}
        self.visits: list[Visit] = []
        self.hits: Counter[str] = Counter()
        self.seconds = 0.0
        self.busy = 0
        self.busiest = 0
        """Most requests under way at one time."""
        self.sent = 0
        """Bytes of bodies, as they went over the wire."""
        self._lock = Lock()
        self._server = _Server(("127.0.0.1", 0), _handler(self))

    def __enter__(self) -> TestSite:
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def base(self) -> str:
        return f"http://{self.host}"

    def answer(self, path: str, headers: Mapping[str, str]) -> Answer:
        """The answer for a path, a visit noted."""
        with self._lock:
            self.hits[path] += 1
            count = self.hits[path]
            conditional = "if-none-match" in headers or "if-modified-since" in headers
            self.visits.append(Visit(path, time.time(), conditional, headers.get("user-agent", ""), headers))
            page = self.pages.get(path, Answer(b"<h1>Page not found</h1>", 404))
        answer = page(count) if callable(page) else page
        if answer.etag and headers.get("if-none-match") == answer.etag:
            return Answer(b"", 304, headers={"ETag": answer.etag})
        return answer

    def begin(self, by: int) -> None:
        """A request came (1) or was answered (-1)."""
        with self._lock:
            self.busy += by
            self.busiest = max(self.busiest, self.busy)

    def publish(
        self,
        number: int,
        start: int = 0,
        *,
        newest: datetime | None = None,
        edition: int = 1,
        apart: timedelta = timedelta(hours=1),
    ) -> list[str]:
        """Put articles on the site and list them in a sitemap that robots.txt names; their addresses."""
        newest = newest or datetime.now(UTC) - timedelta(days=30)
        entries = []
        for n in range(start, start + number):
            at = newest - n * apart
            path = f"/news/{n}-{PLACES[n % 8].lower().replace(' ', '-')}-story"
            self.pages[path] = Answer(article(n, at, edition), etag=f'"{n}-{edition}"')
            entries.append((path, at))
        self.list(entries)
        return [self.base + path for path, _ in entries]

    def list(self, entries: list[tuple[str, datetime]]) -> None:
        """Name paths in the sitemap."""
        rows = "".join(
            f"<url><loc>{self.base}{path}</loc><lastmod>{at.isoformat()}</lastmod></url>" for path, at in entries
        )
        xml = f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'
        self.pages["/sitemap.xml"] = Answer(xml.encode(), content_type="application/xml", etag=f'"{hash(rows)}"')
        self.pages["/robots.txt"] = self.robots()

    def robots(self, *lines: str) -> Answer:
        """A robots.txt that names the sitemap."""
        text = "\n".join(("User-agent: *", *lines, "", f"Sitemap: {self.base}/sitemap.xml", ""))
        return Answer(text.encode(), content_type="text/plain")

    def asked(self, *prefixes: str) -> Counter[str]:
        """How often paths that begin so were asked for."""
        return Counter({p: n for p, n in self.hits.items() if p.startswith(prefixes)})

    def forget(self) -> None:
        """Begin a new log."""
        with self._lock:
            self.visits.clear()
            self.hits.clear()
            self.sent = 0


def article(n: int, at: datetime, edition: int = 1) -> bytes:
    """An invented article, unlike any other."""
    place, event = PLACES[n % 8], EVENTS[n // 8 % 4]
    again = (
        f"<p>In a later edition, number {edition}, the clerk added a remark about drains.</p>" if edition > 1 else ""
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{place} {event}, part {n}</title>
<meta name="author" content="Nell Ashworth"><meta property="article:published_time" content="{at.isoformat()}">
</head><body><article><h1>{place} {event}, part {n}</h1><p>By Nell Ashworth</p>
<p>The council of {place} met on its {n}th day of talks and heard {n + 3} speakers before the lamps were lit.</p>
<p>“We have waited {n + 2} winters for this,” said Mayor Ada Finch. “Nobody in {place} will wait another.”</p>
<p>The clerk read out {n * 7 + 1} letters, most of them in favour, and a vote is expected within the month.</p>{again}
</article></body></html>""".encode()


def _handler(site: TestSite) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            site.begin(1)
            answer = site.answer(self.path, headers)
            time.sleep(answer.seconds or site.seconds)
            site.begin(-1)
            body = answer.body
            extra = dict(answer.headers)
            if len(body) > 500 and "gzip" in headers.get("accept-encoding", "") and "Content-Encoding" not in extra:
                body, extra["Content-Encoding"] = gzip.compress(body), "gzip"
            if answer.etag:
                extra["ETag"] = answer.etag
            extra.setdefault("Date", format_datetime(datetime.now(UTC), usegmt=True))
            self.send_response_only(answer.status)
            for name, value in {"Content-Type": answer.content_type, **extra}.items():
                self.send_header(name, value)
            if answer.status not in (204, 304):
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if answer.status not in (204, 304):
                site.sent += len(body)
                self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    return Handler


SETTINGS = {"ALLOW_PRIVATE_ADDRESSES": "1", "DOWNLOAD_DELAY": "0", "RETRY_BACKOFF": "0.02", "RETRY_AFTER_MAX": "2"}


def command(output: Path, *arguments: str, spider: str = "news", **settings: object) -> list[str]:
    """The command line of a crawl."""
    line = [sys.executable, "-m", "scrapy", "crawl", spider]
    for argument in arguments:
        line += ["-a", argument]
    for name, value in {**SETTINGS, "OUTPUT_DIR": output, **settings}.items():
        line += ["-s", f"{name}={value}"]
    return line


def start(line: list[str]) -> subprocess.Popen[str]:
    """Start a crawl."""
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(line, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def crawl(output: Path, *arguments: str, **settings: object) -> Done:
    """Run a crawl to its end, from the command line where it has parsing processes: they start from its main module."""
    line = command(output, *arguments, **settings)
    if not settings.get("PARSE_PROCESSES"):
        return warm.run(*line[2:])
    process = start(line)
    out, err = process.communicate(timeout=120)
    return Done(process.returncode, out, err)
