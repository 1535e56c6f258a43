"""Invented stories, as long and as different as wanted."""

from __future__ import annotations

import random

_TEXT = """
    ferry harbour council bridge rain market vote mayor school engine letter island captain budget river clinic
    orchard report tram winter signal museum contract farmer quay library storm ballot the a of to in and was
    after before said would could new old late early closed opened planned delayed counted promised repaired
    sold found north south
"""
_WORDS = tuple(_TEXT.split())
_HAN = "港口市会桥雨票长校信岛船预河医园报车冬号馆约农码图风选新旧早晚关开计延数答修卖找北南人大中小"


def sentences(seed: int, count: int = 12) -> list[str]:
    """Sentences that share no run of words with those of another seed."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(_WORDS, k=16)).capitalize() + "." for _ in range(count)]


def story(seed: int, count: int = 12) -> str:
    return "\n\n".join(sentences(seed, count))


def unspaced(seed: int, count: int = 12) -> list[str]:
    """Sentences in a script without spaces."""
    chance = random.Random(seed)
    return ["".join(chance.choices(_HAN, k=24)) + "。" for _ in range(count)]
