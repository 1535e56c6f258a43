"""Which text blocks of a page are body text, by the gold of an article corpus.

Three corpora give the whole body as text; a block is body text if its word sequences stand in it. The fourth (`te`)
gives a few wanted and unwanted segments, so only the blocks that hold one are labelled.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_WORD = re.compile(r"\w+")
_GRAM = 4
_SURE = 0.6
_LONG_LINE = 25
_NEIGHBOURS = 5
_SEGMENT_WEIGHT = 0.25


@dataclass(frozen=True, slots=True)
class Label:
    """Whether a block is body text, and how much that counts in the fit."""

    wanted: bool
    weight: float


def label_blocks(corpus: str, gold: dict[str, Any], texts: Sequence[str]) -> list[Label | None]:
    """A label for each block; None where the gold does not tell."""
    if corpus == "te":
        return _by_segments(gold["with"], gold["without"], texts)
    return _by_text(_gold_text(corpus, gold), texts)


def _gold_text(corpus: str, gold: dict[str, Any]) -> str:
    if corpus == "aeb":
        return str(gold["articleBody"])
    if corpus == "fe":  # optional paragraphs stand in brackets
        return "\n\n".join(p[1:-1] if p[0] == "[" and p[-1] == "]" else p for p in gold["body"])
    parts = list(gold["body"]["summary"])
    for section in gold["body"]["sections"]:
        parts += section["headline"] + section["paragraphs"]
    return "\n\n".join(parts)


def _by_segments(wanted: Sequence[str], unwanted: Sequence[str], texts: Sequence[str]) -> list[Label | None]:
    labels: list[Label | None] = [None] * len(texts)
    for segments, is_wanted in ((unwanted, False), (wanted, True)):
        for segment in (" ".join(s.split()) for s in segments):
            hits = [n for n, text in enumerate(texts) if segment in text]
            share = 1 / len(hits) if hits and is_wanted else 1.0
            for n in hits:
                old = labels[n]
                known = old.weight if old and old.wanted == is_wanted else 0.0
                labels[n] = Label(is_wanted, known + share * _SEGMENT_WEIGHT)
    return labels


def _by_text(gold: str, texts: Sequence[str]) -> list[Label | None]:
    shares = _shares(gold, [_WORD.findall(text.lower()) for text in texts])
    raw = [(min(len(text), 600) + 25) ** 0.7 for text in texts]
    total = sum(r for r, share in zip(raw, shares, strict=True) if share and share >= _SURE) or 1.0
    return [None if s is None else Label(s >= _SURE, r / total) for s, r in zip(shares, raw, strict=True)]


def _shares(gold: str, blocks: Sequence[list[str]]) -> list[float | None]:
    """The share of each block's word sequences that stand in the gold; of equal blocks only the best placed has any."""
    words = _WORD.findall(gold.lower())
    grams = {tuple(words[n : n + _GRAM]) for n in range(len(words))}
    lines = {" ".join(_WORD.findall(line.lower())) for line in gold.splitlines()}
    running = f" {' '.join(words)} "
    shares: list[float | None] = [None] * len(blocks)
    for n, block in enumerate(blocks):
        if len(block) >= _GRAM:
            own = [tuple(block[k : k + _GRAM]) for k in range(len(block) - _GRAM + 1)]
            shares[n] = sum(gram in grams for gram in own) / len(own)
    for n, block in enumerate(blocks):
        if 0 < len(block) < _GRAM:
            shares[n] = float(_short_block_stands(n, blocks, shares, lines, running))
    _keep_one_of_equals(blocks, shares)
    return shares


def _short_block_stands(
    n: int, blocks: Sequence[list[str]], shares: Sequence[float | None], lines: set[str], running: str
) -> bool:
    """A few words are body text if they are a line of the gold, or run into a neighbour that is."""
    line = " ".join(blocks[n])
    if line in lines or (len(line) >= _LONG_LINE and f" {line} " in running):
        return True

    def sure(k: int) -> bool:
        return 0 <= k < len(blocks) and len(blocks[k]) >= 2 * _GRAM and (shares[k] or 0) >= 0.8

    if sure(n + 1) and f" {' '.join(blocks[n] + blocks[n + 1][:3])} " in running:
        return True
    return sure(n - 1) and f" {' '.join(blocks[n - 1][-3:] + blocks[n])} " in running


def _keep_one_of_equals(blocks: Sequence[list[str]], shares: list[float | None]) -> None:
    equals: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, block in enumerate(blocks):
        if (shares[n] or 0) >= 0.5:
            equals[tuple(block)].append(n)
    doubled = {n for group in equals.values() if len(group) > 1 for n in group}

    def company(n: int) -> float:
        around = range(max(0, n - _NEIGHBOURS), min(len(blocks), n + _NEIGHBOURS + 1))
        return sum((shares[k] or 0) * min(len(blocks[k]), 30) * (0.3 if k in doubled else 1) for k in around if k != n)

    for group in equals.values():
        best = max(group, key=company)
        for n in group:
            if n != best:
                shares[n] = 0.0
