"""Reads the tables of `newscrawl.parse.quotes.weights`, and writes them for who fits them anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newscrawl.parse.quotes.weights import TABLES

_SPACE = "_"  # within a value; values are kept apart by spaces


def load(table: str) -> dict[str, float]:
    """Feature -> weight. A line that is indented goes on with the one before."""
    weights: dict[str, float] = {}
    stem = ""
    for line in table.splitlines():
        values = line.split()
        if not line.startswith(" "):
            stem = values.pop(0).removesuffix("|").replace(_SPACE, " ")
        for value in values:
            name, _, hundredths = value.rpartition(":")
            weights[stem + name.replace(_SPACE, " ")] = int(hundredths) / 100
    return weights


def dump(weights: Mapping[str, float]) -> Iterator[str]:
    """One line for the features that differ in their last value only; a bar ends what they share."""
    lines: dict[str, list[str]] = {}
    for feature, weight in weights.items():
        stem, equals, value = feature.rpartition("=")
        entry = f"{value}:{round(weight * 100)}".replace(" ", _SPACE)
        lines.setdefault((stem + equals + "|").replace(" ", _SPACE), []).append(entry)
    for stem, entries in lines.items():
        yield " ".join([stem, *entries])


WEIGHTS: dict[str, dict[str, float]] = {model: load(table) for model, table in TABLES.items()}
