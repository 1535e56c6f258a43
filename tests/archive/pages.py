"""Invented pages and WARC records to build archives from."""

from __future__ import annotations

import gzip

PAGE = b"<!doctype html><html><head><title>Dam reopens</title></head><body><p>It rained.</p></body></html>"
SITE = "https://paper.example"


def http(
    body: bytes = PAGE, *headers: str, status: str = "200 OK", kind: str | None = "text/html; charset=utf-8"
) -> bytes:
    lines = [f"HTTP/1.1 {status}", *([f"Content-Type: {kind}"] if kind else []), *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def record(
    payload: bytes,
    url: str = f"{SITE}/dam",
    *,
    kind: str = "response",
    date: str = "2026-03-02T12:00:00Z",
    more: int = 0,
) -> bytes:
    """A WARC record; `more` is what its length claims beyond the truth."""
    content = "application/http;msgtype=response" if kind in {"response", "revisit"} else "text/plain"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        f"Content-Type: {content}\r\nContent-Length: {len(payload) + more}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def members(*records: bytes) -> bytes:
    """A .warc.gz: one gzip member for each record."""
    return b"".join(map(gzip.compress, records))
