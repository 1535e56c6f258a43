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
    words, seconds = 0, 0.0
    with args.out.open("w", encoding="utf-8") as out:
        for path in files:
            text = path.read_bytes().decode("utf-8")  # offsets count every character, line ends untouched
            started = time.process_time()
            quotes = extract_quotes(text, "en")
            seconds += time.process_time() - started
            words += len(text.split())
            out.write(json.dumps(prediction(path.name, quotes), ensure_ascii=False) + "\n")
    rate = words / 800 / max(seconds, 1e-9)
    print(json.dumps({"documents": len(files), "words": words, "documents_of_800_words_per_second": round(rate, 1)}))


if __name__ == "__main__":
    main()
