"""A table of ours against the peers, with bootstrap intervals: `python -m benchmarks.compare PACK PREDICTIONS`.

PREDICTIONS is a folder of `<name>.<corpus>.jsonl` as `benchmarks.articles` (name it newscrawl) and `benchmarks.peers`
write them. Prints Markdown. Intervals are 95 % percentile bootstraps over publishers, by the corpus's own scorer.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

COLUMNS = {
    "aeb": {"body_f1": "body F1", "body_accuracy": "pages exactly right"},
    "fe": {"rouge_f1": "ROUGE-LSum F1", "para_f1": "paragraph F1"},
    "ft": {
        "body_f1": "body F1",
        "title_exact": "headline exact",
        "authors_f1": "authors F1",
        "date_day": "date, day",
        "date_instant": "date, instant",
    },
    "te": {"f1": "segments F1", "title_exact": "title exact", "authors_f1": "authors F1", "date_day": "date, day"},
}


def score(pack: Path, corpus: str, predictions: Path) -> dict[str, Any]:
    """Metrics with intervals of one prediction file."""
    command = [sys.executable, pack / "score.py", "--corpus", corpus, predictions, "--boot", "1000", "--json"]
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, text=True, check=True)
    metrics: dict[str, Any] = json.loads(done.stdout)["metrics"]
    return metrics


def cell(metric: dict[str, Any] | None) -> str:
    """`97.1 (95.9-98.2)`, or a dash where a tool gives no such field."""
    if not metric or not metric["value"]:
        return "-"
    value, low, high = (100 * metric[key] for key in ("value", "lo", "hi"))
    return f"{value:.1f} ({low:.1f}-{high:.1f})"


def table(pack: Path, corpus: str, folder: Path) -> list[str]:
    """The Markdown table of one corpus, best body first."""
    columns = COLUMNS[corpus]
    scored = {path.name.split(".")[0]: score(pack, corpus, path) for path in folder.glob(f"*.{corpus}.jsonl")}
    first = next(iter(columns))
    lines = ["| | " + " | ".join(columns.values()) + " |", "|" + "---|" * (len(columns) + 1)]
    for name, metrics in sorted(scored.items(), key=lambda item: -item[1][first]["value"]):
        lines.append(f"| {name} | " + " | ".join(cell(metrics.get(column)) for column in columns) + " |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    parser.add_argument("predictions", type=Path)
    args = parser.parse_args()
    for corpus in COLUMNS:
        print(f"\n### {corpus}\n")
        print("\n".join(table(args.pack, corpus, args.predictions)))


if __name__ == "__main__":
    main()
