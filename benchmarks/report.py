"""Quality and speed on a benchmark folder, held against the floors this repository has reached.

`python -m benchmarks.report BENCH [--seed SEED] [--check] [--raise]`

BENCH holds `articles/` (a page pack with its `score.py`) and `quotes/` (an attribution corpus with its `score.py`);
SEED holds one page as HTML and as flat text with what a careful reader would extract. `--check` exits 1 when a figure
lies under its floor in `benchmarks/floors.toml`; `--raise` lifts the floors to what was measured, never lowers one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from benchmarks.seed import seed_figures

FLOORS = Path(__file__).with_name("floors.toml")
# Room for what differs between machines and library versions: half a page of the smallest corpus.
SLACK = 0.001
CORPORA = ("aeb", "fe", "ft", "te")
ARTICLE_METRICS = {
    "aeb": ("body_f1", "body_accuracy"),
    "fe": ("rouge_f1",),
    "ft": ("body_f1", "title_exact", "authors_f1", "date_day", "date_instant"),
    "te": ("f1", "title_exact", "authors_f1", "date_day"),
}
QUOTE_METRICS = {
    "direct_5_e2e": ("direct 5+", "e2e"),
    "direct_all_e2e": ("direct ALL", "e2e"),
    "speech_content": ("speech", "content"),
    "speech_source": ("speech", "source"),
    "attribution_with_source": ("speech", "attr+src"),
}
Figures = dict[str, float]


def run(*arguments: str | Path) -> str:
    """Standard output of a Python command; its errors go to ours."""
    done = subprocess.run([sys.executable, *map(str, arguments)], stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def article_figures(bench: Path, corpus: str, work: Path) -> Figures:
    """Our scores on one article corpus, by the corpus's own scorer."""
    predictions = work / f"{corpus}.jsonl"
    run("-m", "benchmarks.articles", bench / "articles", "--corpus", corpus, "--out", predictions)
    scored = run(bench / "articles" / "score.py", "--corpus", corpus, predictions, "--boot", "0", "--json")
    metrics = json.loads(scored)["metrics"]
    return {name: metrics[name]["value"] for name in ARTICLE_METRICS[corpus]}


def quote_figures(bench: Path, split: str, work: Path) -> Figures:
    """Our scores on the attribution corpus, by the corpus's own scorer, documents a second, and quotes of the article
    corpora that do not stand where their offsets say.
    """
    predictions, scores = work / "quotes.jsonl", work / "quotes.json"
    speed = run("-m", "benchmarks.quotes", bench / "quotes", "--split", split, "--out", predictions)
    run(bench / "quotes" / "score.py", predictions, "--split", split, "--json", scores)
    metrics: dict[str, Any] = json.loads(scores.read_text("utf-8"))
    figures = {name: metrics[tier][figure][2] for name, (tier, figure) in QUOTE_METRICS.items()}
    offsets = json.loads(run("-m", "benchmarks.quote_offsets", bench / "articles"))
    figures["documents_per_second"] = json.loads(speed)["documents_of_800_words_per_second"]
    return figures | {"offsets_wrong": offsets["wrong"]}


def speed_figures(bench: Path) -> Figures:
    """CPU time per page as multiples of the bare parse."""
    measured = json.loads(run("-m", "benchmarks.speed", bench / "articles", "--rounds", "2"))
    return {"ratio": measured["ratio"], "article_ratio": measured["article_ratio"]}


def measure(bench: Path, seed: Path | None) -> dict[str, Figures]:
    """Every figure, by group."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        figures = {corpus: article_figures(bench, corpus, work) for corpus in CORPORA}
        figures["quotes"] = quote_figures(bench, "dev", work)
        figures["speed"] = speed_figures(bench)
        if seed is not None:
            figures["seed"] = seed_figures(seed, bench / "quotes" / "score_seed.py", work)
    return figures


def is_ceiling(group: str, name: str) -> bool:
    """Whether smaller is better."""
    return group == "speed" or name == "offsets_wrong"


def misses(figures: dict[str, Figures], floors: dict[str, Figures]) -> list[str]:
    """What lies under its floor (or over its ceiling), one line each."""
    found = []
    for group, limits in floors.items():
        for name, limit in limits.items():
            value = figures.get(group, {}).get(name)
            if value is None:
                continue
            bad = value > limit if is_ceiling(group, name) else value < limit - SLACK
            if bad:
                found.append(
                    f"{group}.{name} is {value:.4g}, the {'ceiling' if is_ceiling(group, name) else 'floor'} {limit:g}"
                )
    return found


def raised(figures: dict[str, Figures], floors: dict[str, Figures]) -> dict[str, Figures]:
    """Floors lifted to the figures; speeds stay, because they depend on the machine."""
    new = {group: dict(limits) for group, limits in floors.items()}
    for group, values in figures.items():
        if group == "speed":
            continue
        for name, value in values.items():
            if name != "documents_per_second" and not is_ceiling(group, name):
                old = new.setdefault(group, {}).get(name, 0.0)
                new[group][name] = max(old, int(value * 1000) / 1000)
    return new


def dump(floors: dict[str, Figures]) -> str:
    """The floors as TOML."""
    lines = ["# Figures on the development corpora that a change must not fall under (speed: must not exceed)."]
    lines.append("# Only ever raised: `python -m benchmarks.report BENCH --raise`.")
    for group, limits in floors.items():
        lines += ["", f"[{group}]", *(f"{name} = {limit:g}" for name, limit in limits.items())]
    return "\n".join(lines) + "\n"


def show(figures: dict[str, Figures], floors: dict[str, Figures]) -> None:
    """A table of figures and floors."""
    print(f"{'figure':38}{'value':>10}{'floor':>10}")
    for group, values in figures.items():
        for name, value in values.items():
            limit = floors.get(group, {}).get(name)
            print(f"{group + '.' + name:38}{value:>10.4g}{'' if limit is None else f'{limit:g}':>10}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--seed", type=Path)
    parser.add_argument("--check", action="store_true", help="exit 1 when a figure lies under its floor")
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floors to what was measured")
    args = parser.parse_args()
    if not (args.bench / "articles" / "score.py").is_file():
        parser.error(f"{args.bench} is no benchmark folder: it holds no articles/score.py")
    floors: dict[str, Figures] = tomllib.loads(FLOORS.read_text("utf-8"))
    figures = measure(args.bench, args.seed)
    show(figures, floors)
    if args.lift:
        FLOORS.write_text(dump(raised(figures, floors)), "utf-8")
    found = misses(figures, floors)
    for line in found:
        print("UNDER THE FLOOR:" if args.check else "under the floor:", line)
    return 1 if args.check and found else 0


if __name__ == "__main__":
    sys.exit(main())
