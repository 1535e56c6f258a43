"""Page packs: a folder of gzipped pages with a table of their addresses, as extraction benchmarks are shipped.

Layout: `truth/<corpus>.json` maps page ids to records that may hold a `url`; `html/<corpus>/<id>.gz` holds the page,
with `/` in an id written `__`.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PackPage:
    """One page of a pack."""

    corpus: str
    page_id: str
    url: str | None
    path: Path

    def read(self) -> bytes:
        """The page's bytes."""
        return gzip.decompress(self.path.read_bytes())


def is_pack(folder: Path) -> bool:
    """Whether a folder is a page pack."""
    return (folder / "truth").is_dir() and (folder / "html").is_dir()


def corpora(pack: Path) -> tuple[str, ...]:
    """The names of a pack's corpora, sorted."""
    return tuple(sorted(p.stem for p in (pack / "truth").glob("*.json")))


def iter_pack(pack: Path, corpus: str) -> Iterator[PackPage]:
    """The pages of one corpus, sorted by id."""
    truth = json.loads((pack / "truth" / f"{corpus}.json").read_text("utf-8"))
    for page_id, record in sorted(truth.items()):
        url = (record.get("url") or "").removeprefix("x")
        path = pack / "html" / corpus / (page_id.replace("/", "__") + ".gz")
        yield PackPage(corpus, page_id, url if url.startswith("http") else None, path)
