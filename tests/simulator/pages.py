"""Pages that all differ: the simulator has some hundred of its own and repeats them, which makes duplicates.

Each page is a real one with a number written into its title, headings and paragraphs, so that every listed address is
an article of its own and must stand in the table exactly once.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

_PAGES = "../bench/articles/html/*/*.gz"  # beside the simulator's folder
_PLACES = re.compile(rb"<(?:p|h1|title)(?:\s[^<>]*)?>", re.IGNORECASE)
_TITLE_META = re.compile(rb"(<meta[^<>]{0,200}(?:og:title|twitter:title)[^<>]{0,200}content=[\"'])", re.IGNORECASE)


def different_pages(program: Path, folder: Path, count: int, bases: int = 1000) -> str:
    """Write so many pages, made of so many different ones; returns the pattern that names them for the simulator."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(islice(cycle(islice(_sources(program), bases)), count)):
        words = b"Copy %d of this page. " % number
        page = _TITLE_META.sub(rb"\g<1>" + words, page)
        page = _PLACES.sub(rb"\g<0>" + words, page)
        (folder / f"{number:06d}.gz").write_bytes(gzip.compress(page, 1, mtime=0))
    return f"{folder}/*.gz"


def _sources(program: Path) -> Iterator[bytes]:
    files = sorted((program.parent / _PAGES.rpartition("/html/")[0]).glob("html/*/*.gz"))
    if not files:
        raise FileNotFoundError(f"no pages at {program.parent / _PAGES}")
    for file in files:
        page = gzip.decompress(file.read_bytes())
        if len(page) > 2048 and b"<" in page[:4096]:
            yield page
