"""Reads the tables of `newscrawl.parse.quotes.weights`, and writes them for who fits them anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from newscrawl.parse.quotes.weights import TABLES

_SPACE: Final = "_"  # within a value; values are kept apart by spaces


def load(table: str) -> dict[str, float]:
    """Feature -> weight, of entries as `dump` writes them, kept apart by semicolons."""
    weights: dict[str, float] = {}
    for entry in table.split(";"):
        stem, *values = entry.split()
        stem = stem.removesuffix("|").replace(_SPACE, " ")
        for value in values:
            name, _, tenths = value.rpartition(":")
            weights[stem + name.replace(_SPACE, " ")] = float(tenths) / 10
    return weights


def dump(weights: Mapping[str, float]) -> Iterator[str]:
    """One entry for the features that differ in their last value only; a bar ends what they share."""
    entries: dict[str, list[str]] = {}
    for feature, weight in weights.items():
        stem, equals, value = feature.rpartition("=")
        entry = f"{value}:{weight * 10:.4g}".replace(" ", _SPACE)
        entries.setdefault((stem + equals + "|").replace(" ", _SPACE), []).append(entry)
    for stem, values in entries.items():
        yield " ".join([stem, *values])


WEIGHTS: Final[dict[str, dict[str, float]]] = {model: load(table) for model, table in TABLES.items()}
