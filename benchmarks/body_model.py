"""The pages of a pack with labelled blocks, and the logistic regressions fitted to them. Wants scikit-learn."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from benchmarks.label_body import Label, label_blocks
from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.body import candidates
from newscrawl.parse.body.facts import page_facts
from newscrawl.parse.body.first_reading import FirstReading, FirstScale
from newscrawl.parse.body.model import Names
from newscrawl.parse.body.second_reading import SecondReading, SecondScale
from newscrawl.parse.document import Document, parse_document

PENALTIES = {"first": 0.04, "second": 0.1}
_SEEN_OFTEN = 20
"""A feature shown by fewer labelled blocks gets no weight."""
_NAMED_SCALE = 1.4
"""What containers are called is trusted a little more than the penalty would let it."""
_NAMED = frozenset(("own", "near", "far", "in", "out"))
_FIRST, _SECOND = FirstScale(Names()), SecondScale(Names())

Rows = list[tuple[str, ...]]


@dataclass(slots=True)
class LabelledPage:
    """A page with its labels and the features of the first reading."""

    corpus: str
    page_id: str
    group: str
    """Its publisher."""
    gold: Any
    doc: Document
    reading: FirstReading[tuple[str, ...]]
    labels: list[Label | None]
    rows: Rows
    """The features of every block."""


def read_pages(pack: Path) -> Iterator[LabelledPage]:
    """Every page of the pack."""
    groups = json.loads((pack / "groups.json").read_text("utf-8"))
    for corpus in corpora(pack):
        truth = json.loads((pack / "truth" / f"{corpus}.json").read_text("utf-8"))
        for page in iter_pack(pack, corpus):
            doc = parse_document(page.read(), page.url)
            headline = doc.headline.value if doc.headline else None
            reading = FirstReading(candidates(doc.blocks), page_facts(doc, headline), _FIRST)
            gold = truth[page.page_id]
            labels = label_blocks(corpus, gold, [block.text for block in reading.blocks])
            labels = [None if reading.is_headline(n) else label for n, label in enumerate(labels)]
            group = groups[f"{corpus}:{page.page_id}"]
            yield LabelledPage(corpus, page.page_id, group, gold, doc, reading, labels, reading.totals())


@dataclass(slots=True)
class SecondLook:
    """The hopeful blocks of a page, given the first chances, with their labels and features."""

    at: list[int]
    labels: list[Label | None]
    rows: Rows


def look_again(page: LabelledPage, chances: Sequence[float]) -> SecondLook:
    """The second reading of a page."""
    second = SecondReading(page.reading, chances, _SECOND)
    return SecondLook(second.at, [page.labels[n] for n in second.at], second.totals())


class Model:
    """A logistic regression over feature names, fitted to labelled rows."""

    def __init__(self, rows: Sequence[tuple[str, ...]], labels: Sequence[Label | None], penalty: float) -> None:
        told = [(names, label) for names, label in zip(rows, labels, strict=True) if label and label.weight]
        counts = Counter(name for names, _ in told for name in names)
        self.names = sorted(name for name, count in counts.items() if count >= _SEEN_OFTEN)
        self._index = {name: n for n, name in enumerate(self.names)}
        self._scale = np.array([_NAMED_SCALE if n.split(":")[0] in _NAMED else 1.0 for n in self.names])
        weights = np.array([label.weight for _, label in told])
        self._regression = LogisticRegression(C=penalty, max_iter=500)
        self._regression.fit(
            self._matrix([names for names, _ in told]),
            [label.wanted for _, label in told],
            sample_weight=weights * len(weights) / weights.sum(),
        )

    def _matrix(self, rows: Sequence[tuple[str, ...]]) -> Any:
        columns: list[int] = []
        ends = [0]
        for names in rows:
            columns += (self._index[name] for name in names if name in self._index)
            ends.append(len(columns))
        return csr_matrix((self._scale[columns], columns, ends), shape=(len(rows), len(self.names)))

    def chances(self, rows: Sequence[tuple[str, ...]]) -> list[float]:
        """What it gives each row."""
        return [float(c) for c in self._regression.predict_proba(self._matrix(rows))[:, 1]] if rows else []

    @property
    def constant(self) -> float:
        """The weight of every block."""
        return float(self._regression.intercept_[0])

    @property
    def weights(self) -> dict[str, float]:
        """The weights of the features."""
        return dict(zip(self.names, (float(w) for w in self._regression.coef_[0] * self._scale), strict=True))
