"""The download handler: one request, one bounded answer, from an address that may be asked.

Built on aiohttp's client. Stock handlers leave four things to others that must be settled here, before any other
component has bytes in hand: where the socket may lead, how much may come, whether what came is whole, and when the
host's turn is. The response is a plain `scrapy.http.Response`: nothing guesses charsets in the reactor.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from socket import socket
from time import monotonic
from typing import TYPE_CHECKING, Any

import aiohttp
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.http import Response
from yarl import URL

from newscrawl.compression import ACCEPT_ENCODING, DamagedError, TooLargeError, decode
from newscrawl.crawling.addresses import read_allowed
from newscrawl.crawling.courtesy import Courtesy
from newscrawl.crawling.failures import FetchError, UnreachableError
from newscrawl.crawling.retry import pause_asked
from newscrawl.text import is_binary
from newscrawl.urls import origin_of, split_http

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

WIRE = "wire"
"""In a request's meta where the archive wants the body as it came: filled with its bytes, content encoding and all."""
DEFAULT_PORTS = {"http": 80, "https": 443}
# Families that hold no page: the answer is cut after its headers.
_NO_PAGE = ("image/", "video/", "audio/", "font/", "application/pdf", "application/zip", "application/msword")
_LONGEST_LINE = 32 * 1024


class ForbiddenAddressError(OSError):
    """The address is not of the open Internet."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one answer may cost."""

    seconds: float
    bytes: int
    truncate: bool
    """Whether a longer body is cut rather than refused: right for robots.txt, wrong for pages."""


class GuardedDownloadHandler(BaseDownloadHandler):
    """Downloads http and https."""

    lazy = True

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self._courtesy = Courtesy.of(crawler)
        self._seconds: float = settings.getfloat("DOWNLOAD_TIMEOUT")
        self._bytes: int = settings.getint("DOWNLOAD_MAXSIZE")
        self._allowed = read_allowed(settings["ALLOW_PRIVATE_ADDRESSES"])
        self._headers = {
            **settings.getdict("DEFAULT_REQUEST_HEADERS"),
            "User-Agent": settings["USER_AGENT"],
            "Accept-Encoding": ACCEPT_ENCODING,
        }
        self._connections: int = settings.getint("CONCURRENT_REQUESTS")
        self._tls: ssl.SSLContext | bool = settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES")
        self._backoff: float = settings.getfloat("RETRY_BACKOFF")
        self._longest_pause: float = settings.getfloat("RETRY_AFTER_MAX")
        self._sessions: dict[bool, aiohttp.ClientSession] = {}

    async def download_request(self, request: Request) -> Response:
        """Fetch one URL. Raises FetchError with the reason where that fails."""
        parts = split_http(origin_of(request.url))
        if parts is None or parts.hostname is None:
            raise FetchError("bad address")
        meta = request.meta
        limits = Limits(
            seconds=meta.get("download_timeout", self._seconds),
            bytes=meta.get("download_maxsize", self._bytes),
            truncate=meta.get("download_truncate", False),
        )
        host, port = parts.hostname, parts.port or DEFAULT_PORTS[parts.scheme]
        async with self._courtesy.turn(host):
            return await self._download(request, host, port, limits)

    async def _download(self, request: Request, host: str, port: int, limits: Limits) -> Response:
        session = self._session(open_to_all=self._proxy is not None or self._is_allowed(host, port))
        started = monotonic()
        try:
            async with asyncio.timeout(limits.seconds):
                response = await self._fetch(session, request, limits)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise as_fetch_error(error) from error
        finally:
            request.meta["download_seconds"] = monotonic() - started
        self._courtesy.answered(host)
        if asked := pause_asked(request, response, self._backoff):
            # here and not in a middleware: the host's next turn comes as soon as this one returns
            self._courtesy.busy(host, asked, self._longest_pause)
        return response

    async def close(self) -> None:
        """Close all connections."""
        for session in self._sessions.values():
            await session.close()

    @property
    def _proxy(self) -> str | None:
        """The proxy a spider of ours says it lives behind; never taken from a page or the environment."""
        return getattr(self.crawler.spider, "proxy", None)

    def _is_allowed(self, host: str | None, port: int) -> bool:
        """Whether the user allowed this very host whatever its address is: in the setting, or by naming it."""
        named = self._allowed.named and (host, port) in getattr(self.crawler.spider, "named_hosts", ())
        return named or host in self._allowed.hosts

    def _public_socket(self, address: Sequence[Any]) -> socket:
        if not self._allowed.admits(address[4][0]):
            raise ForbiddenAddressError("not an address of the open Internet")
        return _any_socket(address)

    def _session(self, *, open_to_all: bool) -> aiohttp.ClientSession:
        if open_to_all not in self._sessions:
            connector = aiohttp.TCPConnector(
                limit=self._connections,
                ttl_dns_cache=300,
                happy_eyeballs_delay=None,
                socket_factory=_any_socket if open_to_all else self._public_socket,
            )
            self._sessions[open_to_all] = aiohttp.ClientSession(
                connector=connector,
                headers=self._headers,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(),  # none: the handler's own is for the whole of it
                auto_decompress=False,
                skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
                max_line_size=_LONGEST_LINE,
                max_field_size=_LONGEST_LINE,
            )
        return self._sessions[open_to_all]

    async def _fetch(self, session: aiohttp.ClientSession, request: Request, limits: Limits) -> Response:
        started = monotonic()
        async with session.request(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers.to_tuple_list() or None,
            allow_redirects=False,
            ssl=self._tls,
            proxy=self._proxy,
        ) as answer:
            request.meta["download_latency"] = monotonic() - started
            body = b""
            if answer.status == 200:
                body = await self._body(answer, limits, request.meta)
            answered = list(answer.headers.items())
            return Response(url=request.url, status=answer.status, headers=answered, body=body)

    async def _body(self, answer: aiohttp.ClientResponse, limits: Limits, meta: dict[str, Any]) -> bytes:
        page = meta.get("page", False)
        if page and answer.headers.get("Content-Type", "").lower().startswith(_NO_PAGE):
            raise FetchError("not a page")
        raw = await _read(answer, limits)
        if WIRE in meta:
            meta[WIRE] = raw
        try:
            body = decode(raw, answer.headers.getall("Content-Encoding", []), limits.bytes)
        except TooLargeError as error:
            if not limits.truncate:
                error.prefix.clear()
                raise FetchError("too large") from None
            body = bytes(error.prefix)
        except DamagedError as error:
            raise FetchError(str(error), retries=4) from error
        if page and is_binary(body):
            raise FetchError("not a page")
        return body


async def _read(answer: aiohttp.ClientResponse, limits: Limits) -> bytes:
    declared = answer.content_length
    if declared is not None and declared > limits.bytes and not limits.truncate:
        raise FetchError("too large")
    body = bytearray()
    async for chunk in answer.content.iter_any():
        body += chunk
        if len(body) > limits.bytes:
            if limits.truncate:
                del body[limits.bytes :]
                break
            body.clear()  # the traceback holds this frame
            raise FetchError("too large")
    return bytes(body)


def _any_socket(address: Sequence[Any]) -> socket:
    return socket(address[0], address[1], address[2])


def as_fetch_error(error: Exception) -> FetchError:
    """What went wrong on the wire, in our words."""
    if isinstance(error, TimeoutError):
        return UnreachableError("timeout", retries=1)
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        return UnreachableError("TLS failure", retries=1)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return UnreachableError("host not found", retries=2)
    if isinstance(error, aiohttp.ClientConnectorError):
        if isinstance(error.os_error, ForbiddenAddressError):
            return FetchError("forbidden address")
        return UnreachableError("connection failed", retries=4)
    if isinstance(error, aiohttp.InvalidURL | ValueError):
        return FetchError("bad address")
    if isinstance(error, aiohttp.ClientResponseError):
        return FetchError("not HTTP", retries=1)
    if isinstance(error, aiohttp.ClientPayloadError):
        return FetchError("body cut short", retries=4)
    return UnreachableError("connection lost", retries=4)
