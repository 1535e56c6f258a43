"""The demo newspaper on loopback: `with DemoNewspaper() as paper: ...`.

The port differs from run to run, and a dataset or a ledger must not depend on it. The newspaper therefore has an
address of its own, `http://saltmerecourier.example` (a name reserved for examples, which no resolver knows), and the
server also answers as an HTTP proxy for that one host: send requests for `paper.url` through the proxy
`paper.base_url`. Asked directly, it serves the same pages with links to `base_url`.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from threading import Thread
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from newscrawl.demo.edition import Edition, load_edition
from newscrawl.demo.site import Answer, build_site

_NOT_FOUND = Answer(b"<!DOCTYPE html><title>Not found</title><h1>Not found</h1>", status=404)
_REFUSED = Answer(b"This server answers for the demo newspaper alone.\n", "text/plain; charset=utf-8", status=403)
_IDLE_SECONDS = 30


class DemoNewspaper:
    """Serves the embedded newspaper on a free port of 127.0.0.1 while the context lasts."""

    def __init__(self) -> None:
        self._edition = load_edition()
        self._server: _Server | None = None
        self._thread: Thread | None = None

    @property
    def url(self) -> str:
        """The newspaper's own address, the same in every run; reached through the proxy `base_url`."""
        return self._edition.origin

    @property
    def base_url(self) -> str:
        """Where the server listens, as `http://127.0.0.1:port`."""
        if self._server is None:
            raise RuntimeError("the demo newspaper is not being served; use it in a with statement, or start() it")
        return self._server.base_url

    def start(self) -> DemoNewspaper:
        """Listen; `stop()` must follow."""
        self._server = _Server(self._edition)
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), name="demo-newspaper", daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Close the port and end the threads; harmless when nothing listens."""
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> DemoNewspaper:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    # a program that dies without stop() must not hang on an idle keep-alive connection
    daemon_threads = True

    def __init__(self, edition: Edition) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.edition = edition
        self._connections: set[socket] = set()
        self.base_url = f"http://127.0.0.1:{self.server_address[1]}"

    def site(self, origin: str | None) -> Mapping[str, Answer] | None:
        """The answers for requests to an origin; None for a host that is not ours."""
        if origin in (None, self.base_url):
            return _site(self.base_url)
        return _site(self.edition.origin) if origin == self.edition.origin else None

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread, and remember the connection."""
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """One connection is done."""
        self._connections.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Close the port and hang up on clients that keep a connection open, which ends their threads."""
        super().server_close()
        for connection in tuple(self._connections):
            with suppress(OSError):  # the client was faster
                connection.shutdown(SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up half-way is no news."""


@lru_cache(maxsize=4)
def _site(origin: str) -> Mapping[str, Answer]:
    return build_site(load_edition(), origin)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "SaltmereCourier"
    sys_version = ""
    timeout = _IDLE_SECONDS

    def do_GET(self) -> None:
        self._answer(send_body=True)

    def do_HEAD(self) -> None:
        self._answer(send_body=False)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the crawl's own log tells what was fetched."""

    def _answer(self, *, send_body: bool) -> None:
        answer = self._look_up()
        if answer.status == 200 and self._is_unchanged(answer):
            self._send_head(answer, 304)
            return
        self._send_head(answer, answer.status)
        if send_body:
            self.wfile.write(answer.body)

    def _look_up(self) -> Answer:
        parts = urlsplit(self.path)
        origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else self._named_origin()
        site = self.server.site(origin)
        if site is None:
            return _REFUSED
        return site.get(parts.path or "/", _NOT_FOUND)

    def _named_origin(self) -> str | None:
        host = self.headers.get("Host")
        return self.server.edition.origin if host == self.server.edition.host else None

    def _is_unchanged(self, answer: Answer) -> bool:
        """Whether the client has this version: by ETag where it sends one, else by date (RFC 9110, 13.1.3)."""
        if (etags := self.headers.get("If-None-Match")) is not None:
            return answer.etag in {tag.strip().removeprefix("W/") for tag in etags.split(",")}
        since = _http_date(self.headers.get("If-Modified-Since"))
        return since is not None and answer.last_modified is not None and answer.last_modified <= since

    def _send_head(self, answer: Answer, status: int) -> None:
        self.send_response(status)
        if status != 304:
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body)))
        if status in (200, 304):
            self.send_header("ETag", answer.etag)
            if answer.last_modified:
                self.send_header("Last-Modified", format_datetime(answer.last_modified.astimezone(UTC), usegmt=True))
        if answer.location:
            self.send_header("Location", answer.location)
        self.end_headers()


def _http_date(text: str | None) -> datetime | None:
    try:
        date = parsedate_to_datetime(text) if text else None
    except ValueError:
        return None
    return date.replace(tzinfo=UTC) if date and date.tzinfo is None else date
