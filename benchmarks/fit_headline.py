"""Judge the votes for headlines: `python -m benchmarks.fit_headline PACK [--errors]`.

PACK is a page pack with gold titles, a `groups.json` that names the publisher of each page, and a `score.py`. Printed
are the share of exact headlines with the weights in use, with weights fitted on the same pages, and with weights
fitted without the publishers they are judged on. The weights are few and votes are discrete, so the fit is a search,
one weight at a time, for the steps that make right texts win by more: from all weights alike, so that nothing of the
weights in use leaks into a figure for unseen publishers.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.body_cv import FOLDS, REPEATS, folds_of, load_score
from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.document import parse_document
from newscrawl.parse.headline import WEIGHTS, elect, read_ballot, support

Weights = Mapping[str, float]
_STEPS = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.5, 8.0)
_ROUNDS = 4
_SHARPNESS = 2.0
_LEAST_GAIN = 0.3  # in pages: what less than a third of a page wants is noise


@dataclass(frozen=True)
class Election:
    """The texts of one page that stand for election."""

    corpus: str
    page_id: str
    group: str
    gold: str
    supported: Mapping[str, Weights]
    texts: Mapping[str, str]
    right: frozenset[str]
    """The texts that are the headline."""

    def won(self, weights: Weights) -> bool:
        return bool(self.supported) and elect(self.supported, weights) in self.right

    @property
    def contested(self) -> bool:
        return 0 < len(self.right) < len(self.supported)

    def margin(self, weights: Weights) -> float:
        """By how many votes the best right text leads the best wrong one."""
        votes = {key: sum(weights[w] * n for w, n in found.items()) for key, found in self.supported.items()}
        return max(votes[key] for key in self.right) - max(v for key, v in votes.items() if key not in self.right)


def read_elections(pack: Path) -> Iterator[Election]:
    """The pages with a title in the gold."""
    norm = load_score(pack).norm
    groups = json.loads((pack / "groups.json").read_text("utf-8"))
    for corpus in corpora(pack):
        truth = json.loads((pack / "truth" / f"{corpus}.json").read_text("utf-8"))
        for page in iter_pack(pack, corpus):
            gold = truth[page.page_id].get("title")
            if not norm(gold):
                continue
            doc = parse_document(page.read(), page.url)
            ballot = read_ballot(doc, doc.site_names)
            texts = {key: group.best.value for key, group in ballot.groups.items()}
            right = frozenset(key for key, text in texts.items() if norm(text) == norm(gold))
            group = groups[f"{corpus}:{page.page_id}"]
            supported = support(ballot) if texts else {}
            yield Election(corpus, page.page_id, group, gold, supported, texts, right)


def fit(elections: Sequence[Election]) -> dict[str, float]:
    """Weights under which right texts win."""
    contested = [election for election in elections if election.contested]

    def worth(weights: Weights) -> float:
        return sum(1 / (1 + math.exp(-_SHARPNESS * election.margin(weights))) for election in contested)

    weights = dict.fromkeys(WEIGHTS, 1.0)
    best = worth(weights)
    for _ in range(_ROUNDS):
        before = best
        for name in WEIGHTS:
            tried = {step: worth(weights | {name: step}) for step in _STEPS}
            step = max(tried, key=lambda step: tried[step])
            if tried[step] > best + _LEAST_GAIN:
                weights[name], best = step, tried[step]
        if best == before:
            break
    return weights


def shares(elections: Sequence[Election], won: Sequence[bool]) -> dict[str, float]:
    """The share of exact headlines by corpus, in per cent."""
    names = sorted({election.corpus for election in elections})
    return {
        name: 100 * statistics.mean(w for e, w in zip(elections, won, strict=True) if e.corpus == name)
        for name in names
    }


def unseen(elections: Sequence[Election], seed: int) -> list[bool]:
    """Which pages are won with weights that saw no page of their publisher."""
    folds = folds_of(elections, seed)
    fitted = {n: fit([e for e, fold in zip(elections, folds, strict=True) if fold != n]) for n in range(FOLDS)}
    return [election.won(fitted[fold]) for election, fold in zip(elections, folds, strict=True)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--errors", action="store_true", help="print the pages that the weights in use lose")
    args = parser.parse_args()
    elections = list(read_elections(args.pack))
    weights = fit(elections)
    runs = [shares(elections, unseen(elections, seed)) for seed in range(1, REPEATS + 1)]
    report = {
        "in use": shares(elections, [e.won(WEIGHTS) for e in elections]),
        "fitted": shares(elections, [e.won(weights) for e in elections]),
        "unseen publishers": {name: statistics.mean(run[name] for run in runs) for name in runs[0]},
        "on the ballot": shares(elections, [bool(e.right) for e in elections]),
        "weights": weights,
    }
    print(json.dumps(report, indent=1))
    if args.errors:
        for election in elections:
            if not election.won(WEIGHTS):
                found = election.texts[elect(election.supported)] if election.supported else None
                print(json.dumps([election.corpus, election.page_id, election.gold, found], ensure_ascii=False))


if __name__ == "__main__":
    main()
