"""Predictions for an attribution corpus, one JSON line a document.

`python -m benchmarks.quotes DATA --split dev --out preds.jsonl`

DATA holds `<split>/text/*.txt` (or a folder `data` that does). Offsets are code points into the file's text.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from newscrawl.parse.quotes import extract_quotes
from newscrawl.records import Quote

WARMING = 3  # lexicons are loaded before the clock runs
ROUNDS = 3
_FIELDS = ("start", "end", "kind", "speaker_start", "speaker_end", "speaker", "cue_start", "cue_end")


def prediction(name: str, quotes: tuple[Quote, ...]) -> dict[str, Any]:
    """One prediction line."""
    return {"doc": name, "quotes": [{field: getattr(q, field) for field in _FIELDS} for q in quotes]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    root = args.data / "data" if (args.data / "data").is_dir() else args.data
    files = sorted((root / args.split / "text").glob("*.txt"))
    if not files:
        parser.error(f"no documents in {root / args.split / 'text'}")
    # offsets count every character, line ends untouched
    texts = [path.read_bytes().decode("utf-8") for path in files]
    for text in texts[:WARMING]:
        extract_quotes(text, "en")
    seconds = [min(times) for times in zip(*(_timed(texts) for _ in range(ROUNDS)), strict=True)]
    words = sum(len(text.split()) for text in texts)
    rate = words / 800 / max(sum(seconds), 1e-9)
    with args.out.open("w", encoding="utf-8") as out:
        for path, text in zip(files, texts, strict=True):
            out.write(json.dumps(prediction(path.name, extract_quotes(text, "en")), ensure_ascii=False) + "\n")
    print(json.dumps({"documents": len(files), "words": words, "documents_of_800_words_per_second": round(rate, 1)}))


def _timed(texts: list[str]) -> list[float]:
    """CPU seconds of each document, in one pass over all of them: by the second, common cases are remembered as they
    are in a crawl under way.
    """
    seconds = []
    for text in texts:
        started = time.process_time()
        extract_quotes(text, "en")
        seconds.append(time.process_time() - started)
    return seconds


if __name__ == "__main__":
    main()
