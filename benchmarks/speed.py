"""CPU time per page as a ratio to the bare lxml parse, in one run: `python -m benchmarks.speed PACK`.

Each page is timed in turn under all contenders, so that a change of the machine's speed strikes them alike.
"""

from __future__ import annotations

import argparse
import gc
import json
import time
from collections.abc import Callable
from pathlib import Path

from lxml.html import fromstring

from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.page import parse_article, parse_page


def measure(pages: list[tuple[bytes, str | None]], rounds: int) -> dict[str, float]:
    """CPU milliseconds per page by contender, the best of `rounds` for each page."""
    contenders: dict[str, Callable[[bytes, str | None], object]] = {
        "lxml": lambda html, url: fromstring(html),
        "article": parse_article,
        "full": parse_page,
    }
    totals = dict.fromkeys(contenders, 0.0)
    for html, url in pages:
        for name, run in contenders.items():
            totals[name] += min(_cpu(run, html, url) for _ in range(rounds))
    return {name: 1000 * total / len(pages) for name, total in totals.items()}


def _cpu(run: Callable[[bytes, str | None], object], html: bytes, url: str | None) -> float:
    started = time.process_time()
    run(html, url)
    return time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--corpus", action="append", help="repeatable; default: every corpus of the pack")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    pages = [
        (page.read(), page.url) for corpus in args.corpus or corpora(args.pack) for page in iter_pack(args.pack, corpus)
    ]
    pages = [(html, url) for html, url in pages if html.strip()]
    measure(pages[:5], 1)  # imports, lexicons and caches are loaded before the clock runs
    gc.collect()
    ms = measure(pages, args.rounds)
    report = {
        "pages": len(pages),
        "bytes_per_page": round(sum(len(html) for html, _ in pages) / len(pages)),
        "full_ms": round(ms["full"], 3),
        "article_ms": round(ms["article"], 3),
        "lxml_ms": round(ms["lxml"], 3),
        "ratio": round(ms["full"] / ms["lxml"], 2),
        "article_ratio": round(ms["article"] / ms["lxml"], 2),
    }
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
