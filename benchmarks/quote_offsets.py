"""Do the offsets of quotes say where they stand, on every page of a pack? `python -m benchmarks.quote_offsets PACK`

Each quote's text must be `body[start:end]`, its speaker and cue likewise, and its paragraph the one it starts in.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.page import parse_page
from newscrawl.records import Quote


def is_exact(quote: Quote, body: str) -> bool:
    """Whether everything a quote says of its place is true of the body."""
    places = [
        (quote.start, quote.end, quote.text),
        (quote.speaker_start, quote.speaker_end, quote.speaker_raw),
        (quote.cue_start, quote.cue_end, quote.cue),
    ]
    standing = all(
        (text is None) == (start is None) and (start is None or body[start:end] == text) for start, end, text in places
    )
    lines = [line for line in body[: quote.start].split("\n")[:-1] if line.strip()]
    return standing and quote.paragraph_no == len(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    args = parser.parse_args()
    pages = quotes = exact = 0
    for corpus in corpora(args.pack):
        for page in iter_pack(args.pack, corpus):
            parsed = parse_page(page.read(), page.url)
            right = [is_exact(quote, parsed.article.body) for quote in parsed.quotes]
            pages, quotes, exact = pages + 1, quotes + len(right), exact + sum(right)
            if not all(right):
                print(f"{page.url or page}: {right.count(False)} wrong", file=sys.stderr)
    print(json.dumps({"pages": pages, "quotes": quotes, "wrong": quotes - exact}))


if __name__ == "__main__":
    main()
