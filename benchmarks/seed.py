"""One page, as HTML and as flat text, against what a careful reader would extract: `python -m benchmarks.seed SEED`.

SEED holds `page.html`, `page.txt`, `article.gold.json` and `ticker.gold.json`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from newscrawl.parse.page import PARAGRAPH_BREAK, parse_page, parse_text
from newscrawl.parse.quotes import extract_quotes
from newscrawl.records import Page, Ticker

_NUMBERS = ("price", "change", "change_pct", "change_pct_reported")


def differences(page: Page, gold: dict[str, Any], rows: list[dict[str, Any]], *, has_url: bool) -> Iterator[str]:
    """Where a page's records differ from the gold, one line each."""
    article = page.article
    for name in ("headline", "source_credit", "source_credit_raw", "published_at", "language"):
        if getattr(article, name) != gold[name]:
            yield f"{name}: {getattr(article, name)!r}, not {gold[name]!r}"
    if has_url and article.canonical_url != gold["url"]:
        yield f"canonical_url: {article.canonical_url!r}, not {gold['url']!r}"
    paragraphs = article.body.split(PARAGRAPH_BREAK)
    if paragraphs != gold["body_paragraphs"]:
        yield f"body: {len(paragraphs)} paragraphs differ from the {len(gold['body_paragraphs'])} expected"
    if len(page.tickers) != len(rows):
        yield f"tickers: {len(page.tickers)} rows, not {len(rows)}"
    for ticker, row in zip(page.tickers, rows, strict=False):
        if not same_row(ticker, row):
            yield f"ticker {row['symbol']}: {ticker}"


def same_row(ticker: Ticker, row: dict[str, Any]) -> bool:
    """Whether a row says what the gold says."""
    return (
        ticker.symbol == row["symbol"]
        and ticker.direction == row["direction"]
        and all(getattr(ticker, name) == float(row[name]) for name in _NUMBERS)
    )


def quote_scores(seed: Path, scorer: Path, work: Path) -> str:
    """The last line of the seed's quote scorer."""
    text = (seed / "page.txt").read_bytes().decode("utf-8")
    predictions = work / "seed-quotes.json"
    predictions.write_text(json.dumps([asdict(q) for q in extract_quotes(text, "en")]), "utf-8")
    done = subprocess.run([sys.executable, scorer, predictions], stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.splitlines()[-1]


def seed_figures(seed: Path, scorer: Path | None, work: Path) -> dict[str, float]:
    """1.0 for each form of the page that is read without a difference; quotes: the share of required ones right."""
    gold = json.loads((seed / "article.gold.json").read_text("utf-8"))
    rows = json.loads((seed / "ticker.gold.json").read_text("utf-8"))
    pages = {
        "html": parse_page((seed / "page.html").read_bytes()),
        "text": parse_text((seed / "page.txt").read_text("utf-8")),
    }
    figures = {}
    for form, page in pages.items():
        found = list(differences(page, gold, rows, has_url=form == "html"))
        for line in found:
            print(f"seed {form}: {line}", file=sys.stderr)
        figures[form] = 0.0 if found else 1.0
    if scorer is not None:
        last = quote_scores(seed, scorer, work)
        print(f"seed quotes: {last}", file=sys.stderr)
        words = last.replace(",", "").replace(":", "").split()
        required, right = int(words[1]), int(words[words.index("speaker") + 1])
        figures["quotes"] = right / required
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        figures = seed_figures(args.seed, None, Path(work))
    print(json.dumps(figures))
    return 0 if all(value == 1.0 for value in figures.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
