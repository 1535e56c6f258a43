"""Pages from disk: HTML files, gzipped or not, WARC files, folders of either, and page packs.

What a file is, its first bytes decide; its name only says whether it is worth a look when a whole folder is read. One
page is in memory at a time, and a file that cannot be read is reported, never raised.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newscrawl.archive.pack import corpora, is_pack, iter_pack
from newscrawl.archive.stored import MAX_PAGE, TOO_LARGE, UNREADABLE, StoredPage, UnreadableError, undone
from newscrawl.archive.warc import iter_warc
from newscrawl.archive.writer import OPEN
from newscrawl.compression import GZIP, DamagedError, gunzip, gunzip_pieces
from newscrawl.text import is_binary

_PAGE_NAMES = (".html", ".htm", ".xhtml", ".shtml", ".html.gz", ".htm.gz", ".xhtml.gz")
_WARC_NAMES = (".warc", ".warc.gz", ".warc.gz" + OPEN)
_NOT_A_PAGE = "neither HTML nor WARC"


def iter_stored(path: Path) -> Iterator[StoredPage]:
    """The pages at a path, in a fixed order. Total: what cannot be read comes as a page with a problem."""
    try:
        if path.is_dir():
            yield from _iter_pack(path) if is_pack(path) else _iter_folder(path)
        else:
            yield from _iter_file(path, path.name)
    except OSError:
        yield _problem(path.name, UNREADABLE)


def holds_several(path: Path) -> bool:
    """Whether a path is a folder or a WARC file, as against the file of one page."""
    return path.is_dir() or path.name.lower().endswith(_WARC_NAMES) or _is_warc(path)


def _iter_folder(folder: Path) -> Iterator[StoredPage]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(_PAGE_NAMES + _WARC_NAMES):
                path = Path(parent, name)
                yield from _iter_file(path, str(path.relative_to(folder)))


def _iter_pack(pack: Path) -> Iterator[StoredPage]:
    for corpus in corpora(pack):
        try:
            yield from (_read_file(p.path, f"{corpus}/{p.page_id}", p.url) for p in iter_pack(pack, corpus))
        except (ValueError, AttributeError):  # a table that is no table
            yield _problem(f"truth/{corpus}.json", UNREADABLE)


def _iter_file(path: Path, name: str) -> Iterator[StoredPage]:
    if name.lower().endswith(_WARC_NAMES) or _is_warc(path):
        yield from iter_warc(path, name)
    else:
        yield _read_file(path, name)


def _is_warc(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return _unzipped_start(stream).startswith(b"WARC/")
    except OSError:
        return False


def _unzipped_start(stream: BinaryIO) -> bytes:
    start = stream.read(512)
    if not start.startswith(GZIP):
        return start
    try:
        return next(gunzip_pieces(iter((start,)), 64), b"")
    except DamagedError:
        return b""


def _read_file(path: Path, name: str, url: str | None = None) -> StoredPage:
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_PAGE + 1)
        if len(data) > MAX_PAGE:
            raise UnreadableError(TOO_LARGE)
        data = undone(gunzip, data)
        if b"<" not in data or is_binary(data):
            raise UnreadableError("empty" if not data.strip() else _NOT_A_PAGE)
    except OSError:
        return _problem(name, UNREADABLE, url)
    except UnreadableError as error:
        return _problem(name, str(error), url)
    return StoredPage(url, data, None, None, name)


def _problem(name: str, problem: str, url: str | None = None) -> StoredPage:
    return StoredPage(url, b"", None, None, name, problem=problem)
