"""Fits the weights that choose whom a pronoun or a description means, and writes them with the others.

`python -m benchmarks.fit_antecedents DATA --people FILE [--split train] [--check]`

The corpus does not say who is meant, so somebody has to have read it: FILE has a line for each text read,
`NAME | E3=Jane Roe;E7=Jane Roe / Roe`, the person behind the source of each attribution by its number. The speakers
of these texts are resolved as usual; where one is known, everybody who was considered is noted with what spoke for
them, and the right one is handed on. A conditional logistic model then ranks the right one first. There are few
cases, so the weights are drawn toward PRIOR, set by hand. `--check` tells by cross-validation over the texts how often
the choice is right, without writing. Needs scipy.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from benchmarks.attribution_corpus import Annotated, read_corpus
from benchmarks.fit_quotes import Case, write
from newscrawl.parse.quotes.antecedents import Candidate, Spans
from newscrawl.parse.quotes.assemble import continue_quotations, drafts
from newscrawl.parse.quotes.attribution import attributions
from newscrawl.parse.quotes.names import Entity, first_names_agree, fold_name, near
from newscrawl.parse.quotes.ranking import Ranker
from newscrawl.parse.quotes.speakers import Speaker, Speakers
from newscrawl.parse.quotes.weight_table import WEIGHTS

PRIOR = {
    "again subject,back=1": 1.0, "again subject,back=2": 0.9, "again subject,back=0": 0.6, "apart=0": 1.2,
    "apart=2": -0.3, "apart=3": -1.0, "apart=4": -1.0, "back=0": 0.1, "back=1": -0.2, "back=2": -0.6,
    "back=3": -1.6, "back=4": -1.9, "back=5": -2.2, "count=1": -0.3, "count=2-4": 0.2, "count=5-9": 0.6,
    "count=10+": 0.7, "inside quote": -2.5, "kind=person": 0.4, "kind=unknown": -0.9, "known=True": 1.2,
    "order=4": -0.3, "order=2": 0.1, "other,back=2": -0.3, "other,back=3": -0.5, "own,back=0": -0.7,
    "own,back=1": -0.9, "own,back=2": -0.5, "said": 1.7, "said,gap=0": 1.5, "said,gap=2": -0.4, "said,gap=3": -0.2,
    "said before": 0.1, "subject,back=0": 1.8, "subject,back=1": 1.9, "subject,back=2": 1.5, "subject,back=3": 1.2,
    "full=False": 0.1, "in own quote": -1.7, "in own report": -1.5, "described": -0.8, "modifier fits": 1.5,
    "modifier differs": -1.5, "opens,apart=0": 0.7, "namesake": -2.0, "role": 2.0,
    "other role": -0.8, "asked": 1.5, "asks": -1.5, "topic,back=0": 3.0, "topic,back=1": 2.5,
}  # fmt: skip
_PULL, _LEAST_SEEN, _LEAST_WEIGHT, _FOLDS = 30.0, 15, 0.1, 8

People = dict[str, dict[str, list[str]]]


@dataclass(frozen=True, slots=True)
class Mention:
    """What spoke for each candidate of one mention, and which of them are right."""

    text: str
    features: list[list[str]]
    right: list[int]


class Prompter(Speakers):
    """Resolves as usual, notes the candidates of mentions whose person is known, and goes on with that person."""

    def __init__(self, case: Case, text: str, known: dict[int, list[str]], noted: list[Mention]) -> None:
        super().__init__(case.tokens, case.layout.quoted, case.layout.sentences)
        self.text, self.known, self.noted = text, known, noted
        self.names: list[str] = []
        self.choose_alone, self.antecedents.choose = self.antecedents.choose, self.choose  # type: ignore[method-assign]

    def resolve(self, first: int, last: int, words: Spans = ()) -> Speaker:
        self.names = self.known.get(first, [])
        return super().resolve(first, last, words)

    def choose(self, candidates: list[Candidate]) -> Entity | None:
        right = [i for i, (entity, _) in enumerate(candidates) if any(_named(entity, name) for name in self.names)]
        self.names = []
        if not right:
            return self.choose_alone(candidates)
        self.noted.append(Mention(self.text, [features for _, features in candidates], right))
        return max((candidates[i][0] for i in right), key=lambda entity: entity.count)


def _named(entity: Entity, name: str) -> bool:
    words = [fold_name(word) for word in name.split()]
    if not near(entity.words[-1], words[-1]):
        return set(words) <= set(entity.words)
    return len(words) == 1 or len(entity.words) == 1 or first_names_agree(entity.words[0], words[0])


def read_people(path: Path) -> People:
    people: People = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, bar, entries = line.partition(" | ")
        if bar and not line.startswith("#"):
            pairs = (entry.split("=", 1) for entry in entries.split(";"))
            people[name.removesuffix(".txt")] = {key.strip(): value.split(" / ") for key, value in pairs}
    return people


def mentions(documents: Iterator[Annotated], people: People) -> list[Mention]:
    noted: list[Mention] = []
    for document in documents:
        known = people.get(document.name.removesuffix(".txt"))
        if known is None:
            continue
        case = Case(document)
        starts = {
            case.tokens.at(g.source[0][0]): known[g.number] for g in document.gold if g.source and g.number in known
        }
        found = attributions(case.layout, Ranker())
        continue_quotations(case.layout, found)
        drafts(case.layout, found, Prompter(case, document.name, starts, noted))
    return noted


def fit(cases: Sequence[Mention]) -> dict[str, float]:
    """Weights near PRIOR under which the right candidates are likely."""
    counts = Counter(feature for case in cases for features in case.features for feature in features)
    columns = {f: i for i, f in enumerate(sorted({*PRIOR, *(f for f, n in counts.items() if n >= _LEAST_SEEN)}))}
    prior = np.array([PRIOR.get(feature, 0.0) for feature in columns])
    tables = [(_table(case, columns), case.right) for case in cases]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        away = weights - prior
        total, slope = _PULL * float(away @ away), 2 * _PULL * away
        for table, right in tables:
            scores = table @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            wanted = np.zeros_like(chances)
            wanted[right] = chances[right] / chances[right].sum()
            total -= float(np.log(chances[right].sum()))
            slope -= table.T @ (wanted - chances)
        return total, slope

    solved = minimize(loss, prior, jac=True, method="L-BFGS-B").x
    fitted = {feature: round(float(solved[i]), 2) for feature, i in columns.items()}
    return {feature: weight for feature, weight in fitted.items() if abs(weight) >= _LEAST_WEIGHT}


def _table(case: Mention, columns: dict[str, int]) -> np.ndarray:
    table = np.zeros((len(case.features), len(columns)))
    for row, features in enumerate(case.features):
        table[row, [columns[feature] for feature in features if feature in columns]] = 1
    return table


def share_right(cases: Sequence[Mention], weights: dict[str, float]) -> float:
    right = 0
    for case in cases:
        scores = [sum(weights.get(f, 0.0) for f in features) for features in case.features]
        right += int(np.argmax(scores)) in case.right
    return right / max(len(cases), 1)


def check(cases: Sequence[Mention]) -> None:
    texts = sorted({case.text for case in cases})
    random.Random(1).shuffle(texts)
    right = 0.0
    for fold in range(_FOLDS):
        held = set(texts[fold::_FOLDS])
        weights = fit([case for case in cases if case.text not in held])
        asked = [case for case in cases if case.text in held]
        right += share_right(asked, weights) * len(asked)
    by_hand = share_right(cases, PRIOR)
    print(f"{len(cases)} mentions: by hand {by_hand:.3f}, fitted {right / len(cases):.3f} on unseen texts")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", type=Path)
    parser.add_argument("--people", type=Path, required=True)
    parser.add_argument("--split", default="train")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("newscrawl/parse/quotes/weights.py"))
    args = parser.parse_args()
    cases = mentions(read_corpus(args.data, args.split), read_people(args.people))
    if args.check:
        check(cases)
        return
    WEIGHTS["antecedent"] = fit(cases)
    write(args.out)


if __name__ == "__main__":
    main()
