"""A logistic model over named features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp


class Logistic:
    """The chance that something is so, from the weights of the features it shows; unknown features weigh nothing."""

    __slots__ = ("_constant", "_weight")

    def __init__(self, constant: float, weights: Mapping[str, float]) -> None:
        self._constant = constant
        self._weight = _Weights(weights).__getitem__

    def chance(self, names: Iterable[str]) -> float:
        """Between 0 and 1."""
        return 1 / (1 + exp(-self._constant - sum(map(self._weight, names))))


class _Weights(dict[str, float]):
    def __missing__(self, name: str) -> float:
        self[name] = 0.0  # to be found at once the next time; the names that the readings can make are few
        return 0.0


def ladder(name: str, steps: int) -> tuple[str, ...]:
    """The feature names of a measure, by step: made once, since making a name costs more than weighing it."""
    return tuple(f"{name}:{step}" for step in range(steps))
