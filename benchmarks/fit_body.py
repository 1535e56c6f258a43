"""Fit the weights of the body's two readings: `python -m benchmarks.fit_body PACK --write`.

PACK is a page pack with gold (`benchmarks.label_body` tells its shape) and a `groups.json` that names the publisher of
each page. The second reading is fitted on first chances that were predicted for publishers the first had not seen, and
both are judged in the same way. Wants scikit-learn, which the product does not.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import GroupKFold

from benchmarks.label_body import Label, label_blocks
from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.blocks import Block
from newscrawl.parse.body import candidates
from newscrawl.parse.body.facts import page_facts
from newscrawl.parse.body.first_reading import FirstReading
from newscrawl.parse.body.second_reading import SecondReading
from newscrawl.parse.document import parse_document
from newscrawl.parse.headline import extract_headline

WEIGHTS = Path(__file__).parents[1] / "newscrawl" / "parse" / "body" / "weights.py"
_PENALTIES = {"first": 0.04, "second": 0.1}
_FOLDS = 5
_SEEN_OFTEN = 20
"""A feature shown by fewer labelled blocks gets no weight."""
_NAMED_SCALE = 1.4
"""What containers are called is trusted a little more than the penalty would let it."""
_NAMED = frozenset(("own", "near", "far", "in", "out"))
_LEAST_WEIGHT = 0.04


@dataclass(slots=True)
class LabelledPage:
    """A page with its labels and the features of each reading."""

    group: str
    reading: FirstReading
    labels: list[Label | None]
    features: dict[str, list[list[str]]] = field(default_factory=dict)


class Model:
    """A logistic regression over feature names."""

    def __init__(self, pages: list[LabelledPage], reading: str) -> None:
        rows = [
            (names, label)
            for page in pages
            for names, label in zip(page.features[reading], page.labels, strict=True)
            if label is not None and label.weight
        ]
        counts = Counter(name for names, _ in rows for name in set(names))
        self.names = sorted(name for name, count in counts.items() if count >= _SEEN_OFTEN)
        self._index = {name: n for n, name in enumerate(self.names)}
        self._scale = np.array([_NAMED_SCALE if n.split(":")[0] in _NAMED else 1.0 for n in self.names])
        weights = np.array([label.weight for _, label in rows])
        self._regression = LogisticRegression(C=_PENALTIES[reading], max_iter=500)
        self._regression.fit(
            self._matrix([names for names, _ in rows]),
            [label.wanted for _, label in rows],
            sample_weight=weights * len(weights) / weights.sum(),
        )

    def _matrix(self, rows: list[list[str]]) -> Any:
        columns: list[int] = []
        ends = [0]
        for names in rows:
            columns += (self._index[name] for name in set(names) if name in self._index)
            ends.append(len(columns))
        return csr_matrix((self._scale[columns], columns, ends), shape=(len(rows), len(self.names)))

    def chances(self, rows: list[list[str]]) -> list[float]:
        return [float(c) for c in self._regression.predict_proba(self._matrix(rows))[:, 1]] if rows else []

    @property
    def constant(self) -> float:
        return float(self._regression.intercept_[0])

    @property
    def weights(self) -> dict[str, float]:
        return dict(zip(self.names, (float(w) for w in self._regression.coef_[0] * self._scale), strict=True))


def read_pages(pack: Path) -> list[LabelledPage]:
    """Every page of the pack that has blocks worth reading."""
    groups = json.loads((pack / "groups.json").read_text("utf-8"))
    pages = []
    for corpus in corpora(pack):
        truth = json.loads((pack / "truth" / f"{corpus}.json").read_text("utf-8"))
        for page in iter_pack(pack, corpus):
            doc = parse_document(page.read(), page.url)
            headline = extract_headline(doc)
            blocks: list[Block] = candidates(doc.blocks)
            if not blocks:
                continue
            reading = FirstReading(blocks, page_facts(doc, headline.value if headline else None))
            labels = label_blocks(corpus, truth[page.page_id], [block.text for block in blocks])
            labels = [None if reading.is_headline(n) else label for n, label in enumerate(labels)]
            group = groups[f"{corpus}:{page.page_id}"]
            pages.append(LabelledPage(group, reading, labels, {"first": reading.features()}))
    return pages


def unseen_chances(pages: list[LabelledPage], reading: str) -> list[list[float]]:
    """The chances of each page's blocks, by a model that saw no page of its publisher."""
    chances: list[list[float]] = [[] for _ in pages]
    for learn, judge in GroupKFold(_FOLDS).split(pages, groups=[page.group for page in pages]):
        model = Model([pages[n] for n in learn], reading)
        for n in judge:
            chances[n] = model.chances(pages[n].features[reading])
    return chances


def judge(pages: list[LabelledPage], chances: list[list[float]]) -> dict[str, float]:
    """Weighted loss and F1 over the labelled blocks."""
    rows = [
        (label.wanted, chance, label.weight)
        for page, page_chances in zip(pages, chances, strict=True)
        for label, chance in zip(page.labels, page_chances, strict=True)
        if label is not None and label.weight
    ]
    right = sum(w for wanted, chance, w in rows if wanted and chance >= 0.5)
    wrong = sum(w for wanted, chance, w in rows if wanted != (chance >= 0.5))
    loss = log_loss([r[0] for r in rows], [r[1] for r in rows], sample_weight=[r[2] for r in rows])
    return {"log_loss": round(float(loss), 4), "block_f1": round(2 * right / (2 * right + wrong), 4)}


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write the weights to {WEIGHTS.name}")
    args = parser.parse_args()
    pages = read_pages(args.pack)
    report, models = {}, {}
    for reading in _PENALTIES:
        chances = unseen_chances(pages, reading)
        report[reading] = judge(pages, chances)
        models[reading] = Model(pages, reading)
        if reading == "first":  # only the hopeful blocks are read again
            for page, page_chances in zip(pages, chances, strict=True):
                second = SecondReading(page.reading, page_chances)
                page.features["second"] = [second.features(n) for n in range(len(second.blocks))]
                page.labels = [page.labels[n] for n in second.at]
    print(json.dumps({"pages": len(pages), "unseen publishers": report}, indent=1))
    if args.write:
        write_weights(WEIGHTS, models)


if __name__ == "__main__":
    main()
