"""Has a field gone missing? A publisher's newest articles against its own of the last days.

A site's new layout makes no error: pages answer, articles are stored, and one column is empty from that day on. What
shows it is the share of articles that have the field. It is compared publisher by publisher, and only where it halved
and chance would hardly have it so. A run that brought few articles is judged together with those before it, so that a
run every twenty minutes sees what a run a day would.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from newscrawl.quality import COUNT

# How often chance may halve a field before an alarm is worth it.
CHANCE = 0.01
# Fields rarer than this are not missed.
RARE = 0.1


@dataclass(slots=True)
class Counts:
    """How many articles there are, and how many of them have each field."""

    articles: float = 0
    filled: dict[str, float] = field(default_factory=dict)

    def add(self, other: Counts) -> None:
        self.articles += other.articles
        for name, count in other.filled.items():
            self.filled[name] = self.filled.get(name, 0) + count


@dataclass(frozen=True, slots=True)
class Fall:
    """A field of a publisher that fewer articles have."""

    name: str
    """`publisher/field`"""
    before: float
    now: float

    def __str__(self) -> str:
        return f"{self.name} (was {self.before:.0%}, now {self.now:.0%})"


def falls(shares: Mapping[str, float], earlier: Iterable[Mapping[str, float]], least: int) -> list[Fall]:
    """What fell.

    Args:
        shares: the coverage of the run, as `runs` has it.
        earlier: that of earlier runs, the latest first.
        least: articles it takes for a judgement, now and before.
    """
    now = counts_of(shares)
    past = [counts_of(run) for run in earlier]
    found = (
        fall
        for publisher, counts in sorted(now.items())
        for fall in _falls_of(publisher, counts, (run[publisher] for run in past if publisher in run), least)
    )
    return list(found)


def counts_of(shares: Mapping[str, float]) -> dict[str, Counts]:
    """Counts by publisher, of those whose shares tell how many articles they are of."""
    counts: dict[str, Counts] = {}
    for name, share in shares.items():
        publisher, _, what = name.rpartition("/")
        if what != COUNT and (articles := shares.get(f"{publisher}/{COUNT}")):
            found = counts.setdefault(publisher, Counts(articles))
            found.filled[what] = share * articles
    return counts


def _falls_of(publisher: str, run: Counts, past: Iterable[Counts], least: int) -> Iterable[Fall]:
    now, before = Counts(), Counts()
    now.add(run)
    for one in past:
        (now if now.articles < least else before).add(one)
    if now.articles < least or before.articles < least:
        return
    for name, count in before.filled.items():
        was, is_now = count / before.articles, now.filled.get(name, 0.0) / now.articles
        if was > RARE and is_now <= was / 2 and chance_of(now, before, name) < CHANCE:
            yield Fall(f"{publisher}/{name}", was, is_now)


def chance_of(now: Counts, before: Counts, name: str) -> float:
    """Fisher's exact test: how likely so few of the new articles would have the field if nothing had changed."""
    new, old = round(now.articles), round(before.articles)
    filled = round(now.filled.get(name, 0.0))
    total = filled + round(before.filled.get(name, 0.0))
    whole = _log_choose(new + old, total)
    ways = (_log_choose(new, k) + _log_choose(old, total - k) for k in range(max(0, total - old), filled + 1))
    return sum(math.exp(way - whole) for way in ways)


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
