"""Which articles tell the same story in the same words? MinHash over the shingles of their bodies.

A wire story printed by five papers has five headlines, five leads and one text. A body is read as the set of its
shingles (see `shingles`) and kept as a MinHash signature of a kilobyte, whatever its length. Signatures that agree in
all places of some band become candidates; candidates whose estimated Jaccard similarity reaches the threshold are
joined, and what is joined to the same article is one cluster.

The cost is linear: one signature per row, one sort per band, and in each bucket of a band every row is compared with
`LEADERS` others at most. No language is assumed and no list of words is needed. Nothing about texts is certain here:
benchmarks/near_duplicates.py measures how often the grouping is right, docs/near-duplicates.md says what it misses.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np
import pyarrow as pa
from rensa import RMinHash

THRESHOLD = 0.2
WIDTH = 10
CHARACTERS = 20
"""Width of a shingle in words, and in characters where words are not set apart. So wide because of texts that machines
write from templates: their fixed phrases are short, while whole sentences of a wire story survive."""
MIN_SHINGLES = 20
"""Shorter bodies are teasers and notices ("Subscribe to read on"); that they agree says nothing."""
LONGEST = 100_000
"""Characters of a body that are read; bounds the memory that one hostile page can take."""
BAND, BANDS = 2, 127  # a pair at the threshold is a candidate in 99.4 of 100 cases
LEADERS = 8
_SEED = 20260314
_PERMUTATIONS = BAND * BANDS
_LATE = datetime.max.replace(tzinfo=UTC)
_MULTIPLIERS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F], np.uint64)  # odd, to spread bits

# Kana, Han, Thai, Lao, Khmer, Burmese: scripts that set no space between words.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
# Letters and digits, with the vowel signs of Indic scripts, which are no letters to \w and would cut words to pieces.
_WORD = re.compile("(?:[^\\W_]|[\u0900-\u0963\u0966-\u0dff\u0e30-\u0e4e\u0eb0-\u0ecd\u102b-\u103e\u17b4-\u17d3])+")
# What one paper prints and another leaves out: soft hyphens, joiners, Arabic and Hebrew points, the Arabic tatweel.
_OPTIONAL = dict.fromkeys([
    0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x640, *range(0x591, 0x5C8), *range(0x64B, 0x660)
])  # fmt: skip


def shingles(text: str) -> set[str]:
    """Every run of `WIDTH` words of a text, or of `CHARACTERS` characters where most letters are of unspaced scripts.

    Case, punctuation, white space and optional marks do not count, nor do the forms a character may have (full width,
    composed or not): papers differ in them.
    """
    words = _WORD.findall(unicodedata.normalize("NFKC", text[:LONGEST]).translate(_OPTIONAL).casefold())
    if 2 * len(_UNSPACED.findall(text, 0, LONGEST)) > sum(map(len, words)):
        line = "".join(words)
        return {line[at : at + CHARACTERS] for at in range(len(line) - CHARACTERS + 1)}
    return set(map(" ".join, zip(*(words[at:] for at in range(WIDTH)), strict=False)))


def signature(text: str) -> bytes | None:
    """The MinHash signature of a text; None for one too short to compare."""
    found = shingles(text)
    if len(found) < MIN_SHINGLES:
        return None
    sketch = RMinHash(_PERMUTATIONS, _SEED)
    sketch.update(found)
    return array("I", sketch.digest()).tobytes()


def similarity(one: bytes, other: bytes) -> float:
    """The share of shingles two texts have in common, estimated from their signatures (to about 0.03)."""
    return float(np.mean(np.frombuffer(one, np.uint32) == np.frombuffer(other, np.uint32)))


class NearDuplicates:
    """Takes rows of `articles` one at a time and groups them; holds about 2 kB a row, no text.

    Every revision of an article is compared and all of them share its cluster, so that a story stays grouped when one
    paper rewrites its copy.

    Args:
        threshold: share of common shingles from which two texts are near-duplicates, above 0 and up to 1.
    """

    def __init__(self, threshold: float = THRESHOLD) -> None:
        self.threshold = threshold
        self._numbers: dict[str, int] = {}
        self._names: list[str] = []
        self._first: list[datetime] = []
        self._assigned: list[str | None] = []
        self._signatures = bytearray()
        self._owners = array("q")  # row of the signatures -> number of its article

    def __len__(self) -> int:
        """Number of articles."""
        return len(self._names)

    def add(
        self, article_id: str, body: str | None, fetched_at: datetime | None = None, near_dup_id: str | None = None
    ) -> None:
        """Take one row; `near_dup_id` is what an earlier grouping gave it."""
        number = self._numbers.setdefault(article_id, len(self._names))
        if number == len(self._names):
            self._names.append(article_id)
            self._first.append(_LATE)
            self._assigned.append(None)
        self._first[number] = min(self._first[number], fetched_at or _LATE)
        self._assigned[number] = near_dup_id or self._assigned[number]
        if (sketch := signature(body or "")) is not None:
            self._signatures += sketch
            self._owners.append(number)

    def ids(self) -> dict[str, str]:
        """The near_dup_id of every article that has one.

        It is the article_id of the cluster's oldest member (by the time it was first fetched). A cluster that has its
        id from an earlier grouping keeps it even if an older article joins, as long as the article it names is in it;
        that makes every id the id of one cluster only.
        """
        found: dict[str, str] = {}
        for cluster in self._clusters():
            given = {self._assigned[number] for number in cluster}
            name = next((n for n in cluster if self._names[n] in given), cluster[0])
            found.update((self._names[number], self._names[name]) for number in cluster)
        return found

    def _clusters(self) -> list[list[int]]:
        groups = _Groups(len(self._names))
        signatures = np.frombuffer(self._signatures, np.uint32).reshape(-1, _PERMUTATIONS)
        by_age = sorted(range(len(self._names)), key=lambda n: (self._first[n], self._names[n]))
        rank = np.empty(len(by_age), np.int64)
        rank[by_age] = np.arange(len(by_age))
        owners = np.array(self._owners, np.int64)
        order = np.argsort(rank[owners], kind="stable")
        for bucket in _buckets(signatures, order):
            self._join(bucket, signatures, owners, groups)
        members: dict[int, list[int]] = defaultdict(list)
        for number in by_age:
            members[groups.root(number)].append(number)
        return [cluster for cluster in members.values() if len(cluster) > 1]

    def _join(self, bucket: list[int], signatures: np.ndarray, owners: np.ndarray, groups: _Groups) -> None:
        """Join the near-duplicates among the rows of one bucket, oldest first."""
        needed = self.threshold * _PERMUTATIONS
        leaders: list[int] = []
        for row in bucket:
            alone = True
            for leader in leaders:
                mine, its = int(owners[row]), int(owners[leader])
                if groups.root(mine) == groups.root(its):
                    alone = False
                elif np.count_nonzero(signatures[row] == signatures[leader]) >= needed:
                    groups.join(mine, its)
                    alone = False
            if alone and len(leaders) < LEADERS:
                leaders.append(row)


def near_dup_ids(articles: pa.Table, threshold: float = THRESHOLD) -> pa.Array:
    """The column `near_dup_id` for a table of articles, which must have `article_id` and `body`.

    `fetched_at` and an earlier `near_dup_id` are heeded where they are there.
    """
    found = NearDuplicates(threshold)
    for batch in articles.to_batches(max_chunksize=500):
        for row in rows(batch):
            found.add(*row)
    ids = found.ids()
    return pa.array([ids.get(name) for name in articles["article_id"].to_pylist()], pa.string())


def rows(batch: pa.RecordBatch) -> Iterator[tuple[str, str | None, datetime | None, str | None]]:
    """The arguments of `NearDuplicates.add` for each row of a batch of articles that has an id."""
    absent = [None] * batch.num_rows
    columns = [
        batch[name].to_pylist() if name in batch.schema.names else absent
        for name in ("article_id", "body", "fetched_at", "near_dup_id")
    ]
    return (row for row in zip(*columns, strict=True) if row[0] is not None)


def _buckets(signatures: np.ndarray, order: np.ndarray) -> Iterator[list[int]]:
    """For each band, the rows that agree in all its places, in the given order; only those that do not stand alone."""
    if len(order) < 2:
        return
    for start in range(0, _PERMUTATIONS, BAND):
        keys = (signatures[:, start : start + BAND] * _MULTIPLIERS).sum(axis=1, dtype=np.uint64)[order]
        by_key = np.argsort(keys, kind="stable")
        ends = np.flatnonzero(np.diff(keys[by_key])) + 1
        firsts, lasts = np.concatenate(([0], ends)), np.concatenate((ends, [len(keys)]))
        shared = lasts - firsts > 1
        for first, last in zip(firsts[shared], lasts[shared], strict=True):
            yield order[by_key[first:last]].tolist()


class _Groups:
    """Disjoint sets of numbers."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def root(self, number: int) -> int:
        parents = self._parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    def join(self, one: int, other: int) -> None:
        one, other = self.root(one), self.root(other)
        self._parents[max(one, other)] = min(one, other)
