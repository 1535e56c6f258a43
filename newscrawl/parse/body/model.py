"""A logistic model over named features, and the two ways of summing them up.

A reading adds up what the features of a block weigh. Which features these are only the fit needs to know; the product
needs their sum, and making lists of names would cost it more than all the rest. So the readings are written over a
scale: put names on it, and what it gives back can be added with `+`. `Weights` gives the sum of their weights, `Names`
the names themselves. Tables of such sums are made once, when a model is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp
from typing import Any, Protocol, Self, TypeVar


class Addable(Protocol):
    """What a reading adds up: numbers, or tuples of names."""

    def __add__(self, other: Any, /) -> Self: ...


Sum = TypeVar("Sum", bound=Addable)
_Given = TypeVar("_Given", bound=Addable, covariant=True)


class Scale(Protocol[_Given]):
    """Turns the names of features into what a reading adds up."""

    @property
    def start(self) -> _Given:
        """What every block begins with."""
        ...

    def of(self, *names: str) -> _Given:
        """What some features come to together."""
        ...


class Weights:
    """Sums of weights; unknown features weigh nothing."""

    def __init__(self, constant: float, weights: Mapping[str, float]) -> None:
        self.start = constant
        self._weights = weights

    def of(self, *names: str) -> float:
        """The sum of their weights."""
        return sum((self._weights.get(name, 0.0) for name in names), 0.0)


class Names:
    """The names themselves, for who fits weights to them."""

    start: tuple[str, ...] = ()

    def of(self, *names: str) -> tuple[str, ...]:
        """The names."""
        return names


def chance(total: float) -> float:
    """The chance that a sum of weights stands for."""
    return 1 / (1 + exp(-total))


def ladder(scale: Scale[Sum], name: str, steps: int) -> list[Sum]:
    """The sums of a measure, by step."""
    return [scale.of(f"{name}:{step}") for step in range(steps)]
