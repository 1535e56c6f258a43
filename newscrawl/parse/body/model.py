"""A logistic model over named features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp


class Logistic:
    """The chance that something is so, from the weights of the features it shows; unknown features weigh nothing."""

    __slots__ = ("_constant", "_weights")

    def __init__(self, constant: float, weights: Mapping[str, float]) -> None:
        self._constant = constant
        self._weights = _Weights(weights)

    def chance(self, names: Iterable[str]) -> float:
        """Between 0 and 1."""
        return 1 / (1 + exp(-self._constant - sum(map(self._weights.__getitem__, names))))


class _Weights(dict[str, float]):
    def __missing__(self, name: str) -> float:
        return 0.0
