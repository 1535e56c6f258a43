"""Fit the weights of the body's two readings: `python -m benchmarks.fit_body PACK [--cv] [--write]`.

PACK is a page pack with gold (`benchmarks.label_body` tells its shape), a `groups.json` that names the publisher of
each page, and a `score.py`. `--cv` prints what publishers nobody saw would give (`benchmarks.body_cv`): three deals of
the publishers into five folds, all corpora. Judge a change by that, never by the fitted figures.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from benchmarks.body_cv import cross_validate, folds_of, unseen_chances
from benchmarks.body_model import PENALTIES, LabelledPage, Model, look_again, read_pages

WEIGHTS = Path(__file__).parents[1] / "newscrawl" / "parse" / "body" / "weights.py"
_LEAST_WEIGHT = 0.04


def fit(pages: list[LabelledPage]) -> dict[str, Model]:
    """Both readings, the second on first chances predicted for publishers the first had not seen."""
    rows, labels = [page.rows for page in pages], [page.labels for page in pages]
    chances = unseen_chances(rows, labels, folds_of(pages, seed=1), "first")
    looks = [look_again(page, found) for page, found in zip(pages, chances, strict=True)]
    return {
        "first": Model([r for page in rows for r in page], [b for page in labels for b in page], PENALTIES["first"]),
        "second": Model(
            [r for look in looks for r in look.rows], [b for look in looks for b in look.labels], PENALTIES["second"]
        ),
    }


def write_weights(path: Path, models: dict[str, Model]) -> None:
    """The weights as a Python module."""
    lines = [
        '"""Weights of the two readings of the body, fitted by `python -m benchmarks.fit_body PACK --write`."""',
        "",
        "from typing import Final",
    ]
    for name, model in models.items():
        table = f"{name.upper()}: Final[dict[str, float]] = {{"
        lines += ["", f"{name.upper()}_CONSTANT: Final = {model.constant:.2f}", table]
        lines += [f'    "{n}": {w:.2f},' for n, w in model.weights.items() if abs(w) >= _LEAST_WEIGHT]
        lines.append("}")
    path.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--cv", action="store_true", help="cross-validate over publishers")
    parser.add_argument("--write", action="store_true", help=f"write the weights to {WEIGHTS.name}")
    args = parser.parse_args()
    pages = list(read_pages(args.pack))
    report: dict[str, object] = {"pages": len(pages), "blocks": sum(len(page.rows) for page in pages)}
    if args.cv:
        report["unseen publishers"] = cross_validate(pages, args.pack)
    if args.write:
        models = fit(pages)
        write_weights(WEIGHTS, models)
        report["weights"] = {name: len(model.names) for name, model in models.items()}
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
