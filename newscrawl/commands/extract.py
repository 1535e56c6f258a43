"""`scrapy extract`: what the parsers make of files, one JSON object per line. No reactor, no network, no output."""

from __future__ import annotations

import json
import math
import os
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand

from newscrawl.compression import CutShortError, DamagedError, TooLargeError, gunzip
from newscrawl.errors import NewscrawlError, StoreError, UsageError
from newscrawl.records import Page
from newscrawl.text import is_binary
from newscrawl.urls import split_http

MAX_BYTES = 64 * 1024 * 1024
_STDIN = "-"


class UnreadableError(NewscrawlError):
    """A file that gives no page; the message says which and why (exit code 2)."""


class Command(ScrapyCommand):
    requires_project = False
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "FILE... [--url URL] [--text] [--encoding NAME]"

    def short_desc(self) -> str:
        return "Print article, quotes and tickers of pages, WARC files and folders as JSON"

    def long_desc(self) -> str:
        return (
            "Print one JSON object per page: {article, quotes, tickers}. FILE is an HTML page, a flat text (.txt), "
            "either of them gzipped, a WARC file, or a folder of pages and WARC files; - reads standard input."
        )

    def add_options(self, parser: Any) -> None:
        super().add_options(parser)
        parser.add_argument("--url", help="the address the page came from")
        parser.add_argument("--text", action="store_true", help="files are flat page text, not HTML")
        parser.add_argument("--encoding", metavar="NAME", help="the charset of the HTTP header, a hint only")

    def run(self, args: list[str], opts: Namespace) -> None:
        try:
            _check_arguments(args, opts)
            for name in args:
                if name != _STDIN and _holds_several(name):
                    self._extract_all(name, opts)
                else:
                    self._extract(name, opts)
            sys.stdout.flush()
        except UsageError as problem:
            self._complain(problem)
        except OSError as problem:
            # `scrapy extract ... | head -1` is no mistake, a full disk is
            if not isinstance(problem, BrokenPipeError):
                self._complain(StoreError(f"cannot write: {problem.strerror or problem}"))
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains again at exit

    def _extract(self, name: str, opts: Namespace) -> None:
        try:
            data = read_page_file(name)
        except UnreadableError as problem:
            self._complain(problem)
            return
        as_text = opts.text or Path(name).name.removesuffix(".gz").endswith(".txt")
        self._print(name, extract(data, opts.url, opts.encoding, text=as_text))

    def _extract_all(self, name: str, opts: Namespace) -> None:
        """The pages of a WARC file or a folder; what was no page when it was fetched is counted, not complained of."""
        from newscrawl.archive.files import iter_stored
        from newscrawl.archive.stored import placed
        from newscrawl.parse.page import parse_page

        others: Counter[str] = Counter()
        found = 0
        for stored in iter_stored(Path(name)):
            found += 1
            if stored.never_was:
                others[stored.problem or ""] += 1
            elif stored.problem:
                self._complain(UnreadableError(f"{name}, {stored.address}: {stored.problem}"))
            else:
                page = parse_page(stored.html, stored.url or opts.url, opts.encoding or stored.encoding)
                self._print(stored.address, as_json(placed(page, stored)))
        if others:
            told = ", ".join(f"{problem} {count}" for problem, count in others.most_common())
            print(f"scrapy extract: {name} also holds what is no page: {told}", file=sys.stderr)
        if not found:
            self._complain(UnreadableError(f"{name} holds no page: no HTML file and no WARC file with one"))

    def _print(self, name: str, records: dict[str, Any]) -> None:
        if reason := _missing(records["article"]):
            print(f"scrapy extract: {name} holds no article: {reason}", file=sys.stderr)
        line = json.dumps(records, ensure_ascii=False)
        # bytes: the records are UTF-8 whatever the terminal's locale says
        sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")

    def _complain(self, problem: NewscrawlError) -> None:
        print(f"scrapy extract: {problem}", file=sys.stderr)
        self.exitcode = problem.exit_code


def extract(data: bytes, url: str | None = None, encoding: str | None = None, *, text: bool = False) -> dict[str, Any]:
    """The records of one page as plain JSON values."""
    from newscrawl.parse.encoding import decode_html
    from newscrawl.parse.page import parse_page, parse_text

    page = parse_text(decode_html(data, encoding), url) if text else parse_page(data, url, encoding)
    return as_json(page)


def as_json(page: Page) -> dict[str, Any]:
    """A page's records as plain JSON values."""
    return {"article": plain(page.article), "quotes": plain(page.quotes), "tickers": plain(page.tickers)}


def _holds_several(name: str) -> bool:
    from newscrawl.archive.files import holds_several

    return holds_several(Path(name))


def _missing(article: Mapping[str, Any]) -> str | None:
    """What a page without article lacks."""
    lacks = [name for name in ("headline", "body") if not article[name]]
    return f"no {' and no '.join(lacks)} found" if lacks else None


def plain(value: Any) -> Any:
    """A record as JSON values: instants in ISO 8601 with their offset, tuples as lists, nulls kept."""
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v) for v in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None  # JSON has no NaN
    return value


def read_page_file(name: str) -> bytes:
    """The bytes of a file or of standard input, unpacked where they are gzip; UnreadableError where there are none."""
    try:
        data = _read_stdin() if name == _STDIN else _read(Path(name))
    except OSError as problem:
        raise UnreadableError(f"cannot read {name}: {problem.strerror or problem}") from problem
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"{name} is larger than {MAX_BYTES >> 20} MiB; a news page is not")
    try:
        data = gunzip(data, MAX_BYTES)
    except CutShortError as problem:
        raise UnreadableError(f"{name} is cut short: its gzip stream has no end") from problem
    except DamagedError as problem:
        raise UnreadableError(f"{name} is damaged: {problem}") from problem
    except TooLargeError as problem:
        problem.prefix.clear()
        raise UnreadableError(f"{name} unpacks to more than {MAX_BYTES >> 20} MiB; a news page does not") from None
    if not data.strip():
        raise UnreadableError(f"{name} is empty")
    if is_binary(data):
        raise UnreadableError(f"{name} is no page; it looks like a PDF, a picture or another binary file")
    return data


def _read_stdin() -> bytes:
    if sys.stdin is None:  # closed by whoever started us
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _check_arguments(args: list[str], opts: Namespace) -> None:
    unknown = [a for a in args if a.startswith("-") and a != _STDIN]
    if unknown:
        raise UsageError(f"unknown option {unknown[0]}; a file of that name is written ./{unknown[0]}")
    if not args:
        raise UsageError("name at least one file, or - for standard input")
    if opts.url and split_http(opts.url) is None:
        raise UsageError(f"--url {opts.url} is no web address; write it out, as https://example.com/story")
    if opts.encoding:
        try:
            "".encode(opts.encoding)
        except LookupError:
            raise UsageError(f"--encoding {opts.encoding} is unknown to Python; try utf-8 or windows-1252") from None
