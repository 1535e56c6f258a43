"""What the body's models give on publishers they have not seen: cross-validation over publishers.

Both readings are fitted without a fold's publishers, the second on first chances that were themselves predicted for
unseen publishers, and the bodies chosen with them are scored by the pack's own `score.py`. Whole pages are scored and
not blocks, so a figure here is what a page of a publisher nobody looked at can be expected to give.
"""

from __future__ import annotations

import importlib.util
import random
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from benchmarks.body_model import PENALTIES, LabelledPage, Model, Rows, look_again
from benchmarks.label_body import Label
from newscrawl.parse.body import BAR, choose, stand_in
from newscrawl.parse.body.model import chance

FOLDS, REPEATS = 5, 3
METRICS = {"aeb": ("body_f1", "body_accuracy"), "fe": ("rouge_f1",), "ft": ("body_f1",), "te": ("f1",)}
Figures = dict[str, float]


class Grouped(Protocol):
    """What knows its publisher."""

    @property
    def group(self) -> str: ...


def load_score(pack: Path) -> Any:
    """The pack's own `score.py`."""
    spec = importlib.util.spec_from_file_location("pack_score", pack / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{pack} holds no score.py")
    sys.path.insert(0, str(pack))  # it imports its neighbours
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Scorer:
    """The pack's scorer, with the scores of texts that were scored before."""

    def __init__(self, pack: Path) -> None:
        self._module = load_score(pack)
        self._page = lru_cache(maxsize=100_000)(self._score)
        self._golds: dict[tuple[str, str], Any] = {}

    def page(self, page: LabelledPage, body: str) -> Any:
        """The statistics of one page."""
        self._golds[page.corpus, page.page_id] = page.gold
        return self._page(page.corpus, page.page_id, body)

    def _score(self, corpus: str, page_id: str, body: str) -> Any:
        return self._module.score_page(corpus, page_id, self._golds[corpus, page_id], {"body": body})

    def figures(self, scored: Mapping[str, Mapping[str, Any]]) -> Figures:
        """The metrics of every corpus."""
        found: Figures = {}
        for corpus, stats in scored.items():
            metrics = self._module.finish(corpus, self._module.total(stats, stats))
            found |= {f"{corpus} {name}": 100 * metrics[name] for name in METRICS[corpus]}
        return found


def folds_of(pages: Sequence[Grouped], seed: int, folds: int = FOLDS) -> list[int]:
    """The fold of each page: publishers are dealt out at random, all pages of one to the same fold."""
    groups = sorted({page.group for page in pages})
    random.Random(seed).shuffle(groups)
    dealt = {group: n % folds for n, group in enumerate(groups)}
    return [dealt[page.group] for page in pages]


def unseen_chances(
    rows: Sequence[Rows], labels: Sequence[Sequence[Label | None]], folds: Sequence[int], reading: str
) -> list[list[float]]:
    """The chances of the blocks of each page, by a model that saw no page of its fold."""
    chances: list[list[float]] = [[] for _ in rows]
    for fold in sorted(set(folds)):
        learnt = [n for n, other in enumerate(folds) if other != fold]
        model = Model([r for n in learnt for r in rows[n]], [b for n in learnt for b in labels[n]], PENALTIES[reading])
        for n, other in enumerate(folds):
            if other == fold:
                chances[n] = model.chances(rows[n])
    return chances


def bodies(pages: Sequence[LabelledPage], seed: int) -> Iterator[tuple[LabelledPage, str]]:
    """Every page with the body that models without its publisher choose."""
    folds = folds_of(pages, seed)
    first = unseen_chances([page.rows for page in pages], [page.labels for page in pages], folds, "first")
    looks = [look_again(page, chances) for page, chances in zip(pages, first, strict=True)]
    second = unseen_chances([look.rows for look in looks], [look.labels for look in looks], folds, "second")
    even = chance(BAR)
    for page, look, chances in zip(pages, looks, second, strict=True):
        paragraphs = choose(page.reading, {n: p for n, p in zip(look.at, chances, strict=True) if p >= even})
        found = stand_in(page.doc, page.reading.facts, paragraphs)
        yield page, "\n\n".join(found.value if found else paragraphs)


def cross_validate(pages: Sequence[LabelledPage], pack: Path, repeats: int = REPEATS) -> dict[str, str]:
    """Each metric over several deals of the publishers: the mean and the spread."""
    scorer = Scorer(pack)
    runs = defaultdict(list)
    for seed in range(1, repeats + 1):
        scored: dict[str, dict[str, Any]] = defaultdict(dict)
        for page, body in bodies(pages, seed):
            scored[page.corpus][page.page_id] = scorer.page(page, body)
        for name, value in scorer.figures(scored).items():
            runs[name].append(value)
    return {
        name: f"{statistics.mean(values):.2f} ({min(values):.2f} to {max(values):.2f})" for name, values in runs.items()
    }
