"""Fits the weights of `newscrawl.parse.quotes` on an attribution corpus and writes them as a module.

`python -m benchmarks.fit_quotes DATA --split train [--check] [--out newscrawl/parse/quotes/weights.py]`

The rules run over each text with an oracle in the ranker's place: where they ask which proposal is right, it
answers from the annotation and notes the features of all. A conditional logistic model per question then learns
to tell the right proposal from the others; a binary one, which attributions are real. `--check` fits on a random
half of the texts and tells how often each model is right on the other half, without writing. Needs scikit-learn,
which nothing else here does.

The weights of antecedents ("he", "the senator") are kept as they are: the corpus does not say who is meant, and
`benchmarks.fit_antecedents` fits them.
"""

from __future__ import annotations

import argparse
import random
import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from benchmarks.attribution_corpus import Annotated, Gold, Spans, read_corpus
from newscrawl.parse.quotes import weight_table
from newscrawl.parse.quotes.assemble import certainty, continue_quotations, drafts
from newscrawl.parse.quotes.attribution import attributions
from newscrawl.parse.quotes.classes import ENGLISH
from newscrawl.parse.quotes.features import Evidence, forget, names
from newscrawl.parse.quotes.layout import Layout, lay_out
from newscrawl.parse.quotes.ranking import Ranker, score
from newscrawl.parse.quotes.sources import Proposal
from newscrawl.parse.quotes.speakers import Speakers
from newscrawl.parse.quotes.tokens import Tokens, Vocabulary, tokenize
from newscrawl.parse.quotes.weight_table import WEIGHTS

RANKED = ("source", "side", "left", "start", "end")
# How often the person behind a pronoun or description is right where the mention is, estimated on resolved examples.
RESOLVED = {"pronoun": 0.92, "description": 0.87, "name": 0.99}
_FEW_WORDS, _MANY_WORDS = 12, 30
_PENALTY, _MARGIN, _LEAST_SEEN = 0.15, 0.8, 14
# The least by which a weight has to lower the loss, in nats. Of loose quotations there are so few that all weights tell
# something.
_WORTH, _WORTH_OF_LOOSE = 0.25, 0.1
_VOCABULARY = Vocabulary(ENGLISH)

Choice = tuple[list[str], list[tuple[list[str], float]]]
"""The features of the right proposal; those of each other one, with what taking it would cost."""
Verdict = tuple[list[str], bool, float]


class Case:
    """A text laid out, and its gold as sets of word tokens."""

    def __init__(self, document: Annotated) -> None:
        self.tokens: Tokens = tokenize(document.text, _VOCABULARY)
        self.layout: Layout = lay_out(self.tokens)
        self.gold = [GoldTokens(self, gold) for gold in document.gold]

    def words(self, first: int, last: int) -> set[int]:
        return {i for i in range(first, min(last, len(self.tokens))) if self.tokens.words[i][0].isalnum()}

    def inside(self, spans: Spans) -> set[int]:
        found: set[int] = set()
        for start, end in spans:
            i = self.tokens.at(start)
            i -= i > 0 and self.tokens.ends[i - 1] > start
            found |= self.words(i, self.tokens.at(end))
        return found


class GoldTokens:
    """One gold attribution as token sets."""

    def __init__(self, case: Case, gold: Gold) -> None:
        self.content, self.source = case.inside(gold.content), case.inside(gold.source)
        self.cue = case.inside(gold.cue) or {case.tokens.at(gold.cue[0][0])}
        self.speech = gold.speech


def dice(a: set[int], b: set[int]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


class Oracle(Ranker):
    """Answers from the gold, and keeps the features of what was asked."""

    def __init__(self, case: Case, choices: dict[str, list[Choice]]) -> None:
        self.case, self.choices = case, choices
        self.by_cue: dict[int, GoldTokens] = {}
        for gold in case.gold:
            for i in gold.cue:
                if i not in self.by_cue or (gold.speech and not self.by_cue[i].speech):
                    self.by_cue[i] = gold

    def pick(self, model: str, proposals: Sequence[Proposal], cue: int) -> tuple[Proposal, float]:
        gold = self.holder(cue) if model == "holder" else self.by_cue.get(cue)
        if gold is None or len(proposals) < 2:
            return super().pick(model, proposals, cue)
        right = _ANSWERS[model](self.case, gold, proposals)
        if right is None:
            return super().pick(model, proposals, cue)
        others = [(names(p.evidence), _cost(model, p, right)) for p in proposals if p is not right]
        self.choices[model].append((names(right.evidence), others))
        return right, 9.0

    def holder(self, token: int) -> GoldTokens | None:
        while token < len(self.case.tokens) and not self.case.tokens.words[token][0].isalnum():
            token += 1
        return min((g for g in self.case.gold if token in g.content), key=lambda g: len(g.content), default=None)

    def hopeless(self, evidence: Evidence) -> bool:
        return False

    def accept(self, model: str, evidence: Evidence, cue: int, first: int, last: int) -> float:
        if model == "segment":
            return float(any(self.case.words(first, last) & g.content for g in self.case.gold))
        return float(cue in self.by_cue)


def _cost(model: str, proposal: Proposal, right: Proposal) -> float:
    """A wrong end costs by the words between it and the right one; any other wrong choice, one."""
    if model != "end":
        return 1.0
    return 0.4 + min(abs(proposal.last - right.last), _MANY_WORDS) / _FEW_WORDS


class Judge(Ranker):
    """Ranks as fitted so far, and notes whether what it found is in the gold."""

    def __init__(self, case: Case, verdicts: dict[str, list[Verdict]]) -> None:
        self.case, self.verdicts = case, verdicts

    def hopeless(self, evidence: Evidence) -> bool:
        return False

    def accept(self, model: str, evidence: Evidence, cue: int, first: int, last: int) -> float:
        words = self.case.words(first, last)
        if model == "segment":
            real, weight = any(len(words & g.content) * 2 > len(words) for g in self.case.gold), 1.0
        else:
            real, weight = self.is_real(cue, words)
        if weight:
            self.verdicts[model].append((names(evidence), real, weight))
        return float(real)

    def is_real(self, cue: int, words: set[int]) -> tuple[bool, float]:
        """Real, and how much it counts: attributions other than speech are neither right nor wrong."""
        here = [g for g in self.case.gold if cue in g.cue]
        if any(g.speech and len(g.content & words) >= 0.4 * min(len(g.content), len(words)) for g in here):
            return True, 1.0
        if any(not g.speech for g in here):
            return True, 0.1
        around = any(not g.speech and len(g.content & words) * 2 >= len(words) for g in self.case.gold)
        return False, 0.0 if around else 1.0


class SegmentJudge(Oracle):
    """The fitted models decide all but what hangs loose, which is asked of the gold and noted."""

    def __init__(self, case: Case, choices: dict[str, list[Choice]], verdicts: list[Verdict]) -> None:
        super().__init__(case, choices)
        self.verdicts = verdicts

    def pick(self, model: str, proposals: Sequence[Proposal], cue: int) -> tuple[Proposal, float]:
        return super().pick(model, proposals, cue) if model == "holder" else Ranker.pick(self, model, proposals, cue)

    def accept(self, model: str, evidence: Evidence, cue: int, first: int, last: int) -> float:
        if model != "segment":
            return Ranker.accept(self, model, evidence, cue, first, last)
        words = self.case.words(first, last)
        real = any(len(words & g.content) * 2 > len(words) for g in self.case.gold)
        self.verdicts.append((names(evidence), real, 1.0))
        return float(real)


def _right_source(case: Case, gold: GoldTokens, proposals: Sequence[Proposal]) -> Proposal | None:
    if not gold.source:
        return proposals[-1] if proposals[-1].side == "N" else None
    named = [p for p in proposals if p.side != "N"]
    best = max(named, key=lambda p: dice(case.words(p.first, p.last), gold.source), default=None)
    return best if best is not None and dice(case.words(best.first, best.last), gold.source) >= 0.5 else None


def _right_side(case: Case, gold: GoldTokens, proposals: Sequence[Proposal]) -> Proposal | None:
    sides = "".join(p.side for p in proposals if len(p.side) == 1 and case.words(p.first, p.last) & gold.content)
    wanted = "LR" if len(sides) > 1 else sides
    return next((p for p in proposals if p.side == wanted), None)


def _right_left(case: Case, gold: GoldTokens, proposals: Sequence[Proposal]) -> Proposal | None:
    return _starting_at(case, [i for i in gold.content if proposals[0].first <= i < proposals[0].last], proposals)


def _right_start(case: Case, gold: GoldTokens, proposals: Sequence[Proposal]) -> Proposal | None:
    return _starting_at(
        case, [i for i in gold.content if proposals[0].first <= i <= proposals[-1].first + 6], proposals
    )


def _starting_at(case: Case, content: list[int], proposals: Sequence[Proposal]) -> Proposal | None:
    if not content:
        return None
    return next((p for p in proposals if min(case.words(p.first, p.first + 8), default=-1) == min(content)), None)


def _right_end(case: Case, gold: GoldTokens, proposals: Sequence[Proposal]) -> Proposal | None:
    content = {i for i in gold.content if proposals[0].first <= i < proposals[-1].last}
    best = max(proposals, key=lambda p: dice(case.words(p.first, p.last), content))
    return best if dice(case.words(best.first, best.last), content) > 0.6 else None


_ANSWERS: dict[str, Callable[[Case, GoldTokens, Sequence[Proposal]], Proposal | None]] = {
    "source": _right_source,
    "holder": _right_source,
    "side": _right_side,
    "left": _right_left,
    "start": _right_start,
    "end": _right_end,
}


def fit_choices(choices: Sequence[Choice], least: int = _LEAST_SEEN, worth: float = _WORTH) -> dict[str, float]:
    """Weights that make the right proposal the likeliest of its set, and costly ones less likely than others: a
    conditional logistic model with margins, drawn toward zero.
    """
    sets = [[(right, 0.0), *others] for right, others in choices]
    columns = _columns((features for proposals in sets for features, _ in proposals), least)
    columns = _worthy(columns, *_choose(sets, columns), worth)
    return _rounded(columns, _choose(sets, columns)[0])


def _choose(
    sets: Sequence[Sequence[tuple[list[str], float]]], columns: dict[str, int]
) -> tuple[np.ndarray, np.ndarray]:
    """The weights, and how sharply the loss grows away from each; the first proposal of a set is right."""
    table = _table([features for proposals in sets for features, _ in proposals], columns)
    costs = _MARGIN * np.array([cost for proposals in sets for _, cost in proposals])
    firsts = np.cumsum([0, *(len(proposals) for proposals in sets)])[:-1]
    number = np.repeat(np.arange(len(sets)), [len(proposals) for proposals in sets])
    right = np.zeros(len(costs))
    right[firsts] = 1.0
    turned = table.T.tocsr()

    def chances(weights: np.ndarray) -> tuple[np.ndarray, float]:
        scores = table @ weights + costs
        scores -= np.maximum.reduceat(scores, firsts)[number]
        powers = np.exp(scores)
        sums = np.add.reduceat(powers, firsts)
        return powers / sums[number], float(np.log(sums).sum() - scores[firsts].sum())

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        likely, total = chances(weights)
        return total + weights @ weights / (2 * _PENALTY), turned @ (likely - right) + weights / _PENALTY

    solved = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    likely = chances(solved)[0]
    return solved, turned @ (likely * (1 - likely))


def fit_verdicts(verdicts: Sequence[Verdict], least: int = _LEAST_SEEN, worth: float = _WORTH) -> dict[str, float]:
    """Weights that tell real attributions from others."""
    columns = _columns((features for features, _, _ in verdicts), least)
    columns = _worthy(columns, *_tell(verdicts, columns), worth)
    return _rounded(columns, _tell(verdicts, columns)[0])


def _tell(verdicts: Sequence[Verdict], columns: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """The weights, and how sharply the loss grows away from each."""
    table = _table([features for features, _, _ in verdicts], columns)
    labels, weights = [int(real) for _, real, _ in verdicts], np.array([weight for _, _, weight in verdicts])
    model = LogisticRegression(C=_PENALTY, fit_intercept=False, max_iter=300).fit(table, labels, sample_weight=weights)
    likely = model.predict_proba(table)[:, 1]
    return model.coef_[0], table.T @ (weights * likely * (1 - likely))


def _columns(rows_of: Iterable[list[str]], least: int) -> dict[str, int]:
    counts = Counter(f for features in rows_of for f in set(features))
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= least))}


def _worthy(columns: dict[str, int], solved: np.ndarray, curvature: np.ndarray, worth: float) -> dict[str, int]:
    """The features whose weight is worth its place, by what the loss would grow without it. Fitted again, they take
    over what the others said.
    """
    worths = solved**2 * (curvature + 1 / _PENALTY) / 2
    return {f: i for i, f in enumerate(f for f, column in columns.items() if worths[column] >= worth)}


def _table(rows_of: Sequence[list[str]], columns: dict[str, int]) -> csr_matrix:
    indices: list[int] = []
    starts = [0]
    for features in rows_of:
        indices += sorted({columns[f] for f in features if f in columns})
        starts.append(len(indices))
    return csr_matrix((np.ones(len(indices)), indices, starts), shape=(len(rows_of), len(columns)))


def _rounded(columns: dict[str, int], solved: np.ndarray) -> dict[str, float]:
    fitted = {f: round(float(solved[i]), 1) for f, i in columns.items()}
    return {f: weight for f, weight in fitted.items() if weight}


def fit(cases: list[Case]) -> None:
    """Fit every model into `WEIGHTS`, each on what the ones before it hand on."""
    weights = WEIGHTS
    choices = ask(cases)
    for model in RANKED:
        weights[model] = fit_choices(choices[model])
    forget()
    verdicts: dict[str, list[Verdict]] = defaultdict(list)
    for case in cases:
        attributions(case.layout, Judge(case, verdicts))
    weights["cue"] = fit_verdicts(verdicts["cue"])
    forget()
    weights["holder"] = fit_choices(judge_segments(cases)[0], least=10, worth=_WORTH_OF_LOOSE)
    weights["segment"] = fit_verdicts(judge_segments(cases)[1], least=10, worth=_WORTH_OF_LOOSE)
    forget()


def ask(cases: list[Case]) -> dict[str, list[Choice]]:
    choices: dict[str, list[Choice]] = defaultdict(list)
    for case in cases:
        attributions(case.layout, Oracle(case, choices))
    return choices


def judge_segments(cases: list[Case]) -> tuple[list[Choice], list[Verdict]]:
    choices: dict[str, list[Choice]] = defaultdict(list)
    verdicts: list[Verdict] = []
    for case in cases:
        attributions(case.layout, SegmentJudge(case, choices, verdicts))
    return choices["holder"], verdicts


def fit_confidence(halves: Sequence[list[Case]]) -> dict[str, float]:
    """Calibrate on texts the other weights have not seen: is a row's span right, and its speaker?"""
    data: list[tuple[list[float], float]] = []
    for seen, unseen in (halves, halves[::-1]):
        fit(seen)
        data += [row for case in unseen for row in _judged_rows(case)]
    inputs = np.array([features for features, _ in data] * 2)
    labels = np.array([1] * len(data) + [0] * len(data))
    share = np.array([right for _, right in data])
    model = LogisticRegression(C=1.0, max_iter=500).fit(
        inputs, labels, sample_weight=np.concatenate([share, 1 - share])
    )
    names = [*CERTAINTY, *(f"kind={x}" for x in KINDS), *(f"source={x}" for x in SOURCES)]
    fitted = {name: round(float(w), 2) for name, w in zip(names, model.coef_[0], strict=True)}
    return {"bias": round(float(model.intercept_[0]), 2), **fitted}


CERTAINTY = ("certainty", "margin", "bounds", "certainty,direct")
KINDS = ("direct", "indirect", "mixed")
SOURCES = ("name", "pronoun", "unresolved", "description", "none")


def _judged_rows(case: Case) -> list[tuple[list[float], float]]:
    """Inputs of the confidence of each row, and the chance that it is right, by the gold."""
    tokens, layout = case.tokens, case.layout
    found = attributions(layout, Ranker())
    continue_quotations(layout, found)
    judged = []
    for draft in drafts(layout, found, Speakers(tokens, layout.quoted, layout.sentences)):
        source = draft.attribution.source
        features = list(certainty(draft).values())
        features += [float(draft.kind == x) for x in KINDS] + [float(draft.source == x) for x in SOURCES]
        right = _is_right(case, case.words(draft.first, draft.last), case.words(*source) if source else set())
        judged.append((features, right * RESOLVED.get(draft.source, 1.0)))
    return judged


def _is_right(case: Case, words: set[int], who: set[int]) -> float:
    for gold in case.gold:
        covered = bool(words) and len(words & gold.content) >= 0.9 * len(words)
        if covered and (bool(who & gold.source) if gold.source else not who):
            return 1.0
    return 0.0


HEADER = '''"""Weights of structural features in tenths, written by `python -m benchmarks.fit_quotes`, not by hand.

Features that differ in their last value only stand together: `L,gap=| comma:2 dash:-3;` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
'''


def write(path: Path) -> None:
    """The weights as a Python module, a paragraph for each model."""
    with path.open("w", encoding="utf-8") as out:
        out.write(HEADER)
        for model, weights in WEIGHTS.items():
            out.write(f'    "{model}": """\\\n')
            lines = textwrap.wrap("; ".join(weight_table.dump(weights)), 120, break_on_hyphens=False)
            out.write("\n".join(lines) + "\n")
            out.write('""",\n')
        out.write("}\n")


def check(cases: list[Case]) -> None:
    """How often each ranking model is right on texts it has not seen."""
    for model, asked in ask(cases).items():
        right = sum(score(model, best) > max(score(model, other) for other, _ in others) for best, others in asked)
        print(f"{model}: {right / len(asked):.3f} of {len(asked)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", type=Path)
    parser.add_argument("--split", default="train")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("newscrawl/parse/quotes/weights.py"))
    args = parser.parse_args()
    cases = [Case(document) for document in read_corpus(args.data, args.split)]
    random.Random(7).shuffle(cases)
    halves = cases[::2], cases[1::2]
    if args.check:
        fit(halves[0])
        check(halves[1])
        return
    calibrated = fit_confidence(halves)
    fit(cases)
    WEIGHTS["confidence"] = calibrated
    write(args.out)


if __name__ == "__main__":
    main()
