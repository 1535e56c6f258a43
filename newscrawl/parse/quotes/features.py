"""Features of proposals: names such as "L,gap=comma" with fitted weights, in bundles that are summed once.

The features of one bundle depend on the same few values (the classes of two neighbours, say), and the same values
come again and again. So a bundle works out the sum of its weights once for each combination and remembers it: a
proposal costs a look-up for each bundle, and no name is built. The names themselves are built for fitting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from newscrawl.parse.quotes.weight_table import WEIGHTS

Key = tuple[str | int, ...]
_MOST: Final = 5_000  # combinations remembered by a bundle; two dozen bundles of that size are some 20 MB


class Bundle(dict[Key, float]):
    """Combination of values -> the sum of the weights of the features it has in one model."""

    __slots__ = ("model", "names")

    def __init__(self, model: str, names: Callable[..., Iterable[str]]) -> None:
        super().__init__()
        self.model, self.names = model, names
        _EVERY.append(self)

    def __missing__(self, key: Key) -> float:
        if len(self) >= _MOST:
            self.clear()
        weight = WEIGHTS[self.model].get
        total = self[key] = sum([weight(name, 0.0) for name in self.names(*key)])
        return total


_EVERY: Final[list[Bundle]] = []

Evidence = Sequence[tuple[Bundle, Key]]
"""What speaks for or against a proposal."""


def total(evidence: Evidence) -> float:
    """The sum of all weights."""
    reached = 0.0
    for bundle, key in evidence:
        reached += bundle[key]
    return reached


def names(evidence: Evidence) -> list[str]:
    """The features one by one, for fitting."""
    return [name for bundle, key in evidence for name in bundle.names(*key)]


def forget() -> None:
    """Drop the remembered sums; for who changes the weights."""
    for bundle in _EVERY:
        bundle.clear()
