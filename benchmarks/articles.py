"""Predictions for an article corpus, one JSON line a page.

`python -m benchmarks.articles PACK --corpus ft --out preds.jsonl [--as-printed]`

`--as-printed` reads each page without what its mark-up states of the article (`benchmarks.as_printed`).
"""

from __future__ import annotations

import argparse
import json
from datetime import UTC
from pathlib import Path
from typing import Any

from benchmarks.as_printed import as_printed
from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.dates.forms import parse_markup
from newscrawl.parse.dates.human import parse_human
from newscrawl.parse.dates.local_time import zone_of
from newscrawl.parse.page import parse_page
from newscrawl.records import Article


def prediction(page_id: str, article: Article) -> dict[str, Any]:
    """One prediction line.

    The corpora count datelines and credits as body text, where we keep them in columns of their own; they are put back
    where they stood, so that the score measures what was read and not where it is filed.
    """
    return {
        "id": page_id,
        "headline": article.headline,
        "authors": list(article.authors),
        "published_at": wall_clock(article),
        "body": restore(article),
    }


def wall_clock(article: Article) -> str | None:
    """The instant as the page printed it, a bare day as our column has it: its midnight, in no zone.

    The corpora count calendar days where the paper is, and some give times without a zone; our column is UTC. Where a
    publisher states a bare day, they have midnight too.
    """
    published = article.published_at
    if published is None or article.published_precision == "day":
        return published.replace(tzinfo=None).isoformat() if published else None
    raw = article.published_raw or ""
    printed = parse_markup(raw) or parse_human(raw, article.language)
    if printed is None or (printed.aware and printed.at != published):
        return published.isoformat()
    if printed.aware:
        return printed.at.isoformat()
    zone = zone_of(published, printed.at)
    if zone is None:
        return published.isoformat()
    # a time printed without a zone that nothing else gives one is filed as UTC, but the page never said so
    return (published.astimezone(zone) if zone != UTC else published.replace(tzinfo=None)).isoformat()


def restore(article: Article) -> str:
    """The body with dateline and trailing credit as the page printed them."""
    body = article.body
    if article.dateline_raw and article.provenance.get("dateline_place", "").startswith("text:"):
        body = f"{article.dateline_raw} {body}"
    if article.source_credit_raw and article.provenance.get("source_credit") == "text:trailing":
        body = f"{body}{article.source_credit_raw}"
    return body


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--as-printed", action="store_true")
    args = parser.parse_args()
    if args.corpus not in corpora(args.pack):
        parser.error(f"no corpus {args.corpus!r} in {args.pack}; there are: {', '.join(corpora(args.pack))}")
    with args.out.open("w", encoding="utf-8") as out:
        for page in iter_pack(args.pack, args.corpus):
            html = as_printed(page.read()) if args.as_printed else page.read()
            article = parse_page(html, page.url).article
            out.write(json.dumps(prediction(page.page_id, article), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
