"""Picks among proposals by summed weights, and turns a sum into a probability."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp
from typing import Final

from newscrawl.parse.quotes.features import Evidence, total
from newscrawl.parse.quotes.sources import Proposal
from newscrawl.parse.quotes.weight_table import WEIGHTS


def score(model: str, features: Sequence[str]) -> float:
    """The sum of the features' weights; a feature without one counts nothing."""
    weight = WEIGHTS[model].get
    return sum([weight(f, 0.0) for f in features])


def probability(log_odds: float) -> float:
    """The logistic function, safe at both ends."""
    return 1 / (1 + exp(-log_odds)) if log_odds > -30 else 0.0


def confidence(certainty: Mapping[str, float], kind: str, source: str) -> float:
    """Estimated probability that span and speaker of a quote are both right, calibrated on held-out documents."""
    weights = WEIGHTS["confidence"]
    log_odds = weights["bias"] + weights.get(f"kind={kind}", 0.0) + weights.get(f"source={source}", 0.0)
    return round(probability(log_odds + sum([weights[name] * value for name, value in certainty.items()])), 3)


ACCEPT: Final = 0.5  # probability; what is missed weighs as much as what is wrong
_HOPELESS: Final = -1.5  # log odds


class Ranker:
    """Chooses the proposal with the highest score. The fitting script puts an oracle in its place."""

    def pick(self, model: str, proposals: Sequence[Proposal], cue: int) -> tuple[Proposal, float]:
        """The best proposal and its margin over the second best; `cue` is the token it is about."""
        if len(proposals) == 1:
            return proposals[0], 9.0
        best, top, second = proposals[0], -1e9, -1e9
        for proposal in proposals:
            reached = total(proposal.evidence)
            if reached > top:
                best, second, top = proposal, top, reached
            elif reached > second:
                second = reached
        return best, top - second

    def hopeless(self, evidence: Evidence) -> bool:
        """Is a cue so unlikely by its own features that no content can save it? Most nouns that look like cues are."""
        return total(evidence) < _HOPELESS

    def accept(self, model: str, evidence: Evidence, cue: int, first: int, last: int) -> float:
        """Probability that the attribution with this content is real; `model` is `cue` or `segment`."""
        return probability(total(evidence))
