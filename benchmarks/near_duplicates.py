"""How well does grouping near-duplicates work? `python -m benchmarks.near_duplicates PACK`

Makes copies of the pack's articles as other papers would print them (sentences changed, a headline swapped, a lead
rewritten, cut to half) and texts that only look alike (articles of the same publisher, results and forecasts written
from a template), groups them, and prints for each kind how many pairs end in one cluster. A changed sentence is a
sentence of another article of the same language.

The threshold is chosen on one half of the publishers and templates and reported on the other, both ways.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from benchmarks.templated import TEMPLATES, fill
from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.page import parse_page
from newscrawl.store.near_duplicates import THRESHOLD, NearDuplicates, signature, similarity

GRID = tuple(n / 100 for n in range(10, 61))
_SHORTEST = 8  # sentences: with fewer, 5 % of them is nothing
_FILLED = 40
_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？।])")


@dataclass(frozen=True, slots=True)
class Text:
    """An article of the pack."""

    name: str
    group: str
    headline: str
    language: str
    body: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, and whether they belong together."""

    kind: str
    half: int
    same: bool
    texts: tuple[str, str]
    names: tuple[str, str]
    similarity: float


Sampler = Callable[[Text], str]
Copyist = Callable[[Text, random.Random, Sampler], str]


def changed(share: float) -> Copyist:
    """Some of the sentences are others."""

    def copy(text: Text, chance: random.Random, other: Sampler) -> str:
        sentences = list(text.sentences)
        for at in chance.sample(range(len(sentences)), max(1, round(share * len(sentences)))):
            sentences[at] = other(text)
        return " ".join(sentences)

    return copy


def headline_swapped(text: Text, chance: random.Random, other: Sampler) -> str:
    """Another headline, taken for the first line of the text, as happens on pages of unusual build."""
    return f"{other(text)}\n\n{text.body}"


def lead_rewritten(text: Text, chance: random.Random, other: Sampler) -> str:
    """The first two sentences are others."""
    return " ".join([other(text), other(text), *text.sentences[2:]])


def halved(text: Text, chance: random.Random, other: Sampler) -> str:
    """Cut from the end, as papers do when space is short."""
    return " ".join(text.sentences[: (len(text.sentences) + 1) // 2])


def edited(text: Text, chance: random.Random, other: Sampler) -> str:
    """One word in ten is another, all over the text."""
    words = text.body.split()
    for at in chance.sample(range(len(words)), len(words) // 10):
        words[at] = chance.choice(other(text).split())
    return " ".join(words)


COPIES: dict[str, Copyist] = {
    "5 % of sentences changed": changed(0.05),
    "20 % of sentences changed": changed(0.2),
    "50 % of sentences changed": changed(0.5),
    "headline swapped": headline_swapped,
    "lead rewritten": lead_rewritten,
    "cut to half": halved,
    "every tenth word changed": edited,
}


def read(pack: Path) -> list[Text]:
    """The articles of a pack that are long enough, each address and text once."""
    groups = json.loads((pack / "groups.json").read_text("utf-8"))
    found: dict[str, Text] = {}
    for corpus in corpora(pack):
        for page in iter_pack(pack, corpus):
            article = parse_page(page.read(), url=page.url).article
            sentences = tuple(filter(None, _END.split(article.body)))
            name = f"{corpus}:{page.page_id}"
            if len(sentences) >= _SHORTEST:
                text = Text(name, groups[name], article.headline or "", article.language or "", article.body, sentences)
                found.setdefault(article.headline or name, text)
    return list(found.values())


def sampler(texts: list[Text], chance: random.Random) -> Sampler:
    """Draws a sentence of another article, of the same language where five or more articles are."""
    by_language: dict[str, list[Text]] = defaultdict(list)
    for text in texts:
        by_language[text.language].append(text)

    def draw(text: Text) -> str:
        pool = by_language[text.language] if len(by_language[text.language]) > 5 else texts
        while (other := chance.choice(pool)).group == text.group:
            pool = texts
        return chance.choice(other.sentences)

    return draw


def make_pairs(texts: list[Text]) -> Iterator[Pair]:
    """Every pair of every kind."""
    chance = random.Random(20260314)
    other = sampler(texts, chance)
    for kind, copyist in COPIES.items():
        for text in texts:
            copy = copyist(text, chance, other)
            yield _pair(kind, text.group, True, (text.body, copy), (text.name, text.name + " copy"))
    for one, two in combinations(texts, 2):
        if one.group == two.group:
            yield _pair("same publisher", one.group, False, (one.body, two.body), (one.name, two.name))
    for name, template in TEMPLATES.items():
        filled = [fill(template, chance) for _ in range(_FILLED)]
        for (i, one_body), (j, two_body) in combinations(enumerate(filled), 2):
            names = (f"{name} {i}", f"{name} {j}")
            yield _pair("template: " + name, name, False, (one_body, two_body), names)


def _pair(kind: str, group: str, same: bool, texts: tuple[str, str], names: tuple[str, str]) -> Pair:
    half = sum(group.encode()) % 2
    one, two = map(signature, texts)
    return Pair(kind, half, same, texts, names, similarity(one, two) if one and two else 0.0)


def choose(pairs: list[Pair]) -> float:
    """The threshold with the best mean share of copies grouped less the mean share of lookalikes grouped.

    Kinds weigh alike; among equal thresholds the middle one is taken.
    """
    kinds = by_kind(pairs)

    def gain(threshold: float) -> float:
        shares: dict[bool, list[float]] = {True: [], False: []}
        for kind, group in kinds.items():
            shares[kind in COPIES].append(statistics.fmean(connected(group, threshold)))
        return statistics.fmean(shares[True]) - statistics.fmean(shares[False])

    gains = {threshold: round(gain(threshold), 4) for threshold in GRID}
    best = [threshold for threshold, value in gains.items() if value == max(gains.values())]
    return best[len(best) // 2]


def by_kind(pairs: list[Pair]) -> dict[str, list[Pair]]:
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[pair.kind].append(pair)
    return groups


def connected(pairs: list[Pair], threshold: float) -> list[bool]:
    """For each pair of one kind, whether a chain of pairs that reach the threshold joins its texts.

    What grouping would do if no candidate escaped it, without its cost: templated texts join by chains.
    """
    parents = {name: name for pair in pairs for name in pair.names}

    def root(name: str) -> str:
        while parents[name] != name:
            name = parents[name]
        return name

    for pair in pairs:
        if pair.similarity >= threshold:
            one, two = map(root, pair.names)
            parents[one] = two
    return [root(one) == root(two) for one, two in (pair.names for pair in pairs)]


def grouped(pairs: list[Pair], threshold: float) -> list[bool]:
    """For each pair of one kind, whether grouping all their texts puts it into one cluster."""
    found = NearDuplicates(threshold)
    for pair in pairs:
        for name, text in zip(pair.names, pair.texts, strict=True):
            found.add(name, text)
    ids = found.ids()
    return [ids.get(one, one) == ids.get(two, two) for one, two in (pair.names for pair in pairs)]


def table(pairs: list[Pair], threshold: float) -> None:
    """Print a Markdown table of the kinds."""
    print("| kind | pairs | similarity: lowest | median | highest | in one cluster |\n|---|---|---|---|---|---|")
    for kind, group in by_kind(pairs).items():
        values = sorted(p.similarity for p in group)
        together = 100 * statistics.fmean(grouped(group, threshold))
        print(
            f"| {kind} | {len(group)} | {values[0]:.2f} | {statistics.median(values):.2f} | {values[-1]:.2f} "
            f"| {together:.1f} % |"
        )


def cost(texts: list[Text]) -> None:
    """Print the CPU time of grouping the pack's articles."""
    started = time.process_time()
    found = NearDuplicates()
    for text in texts:
        found.add(text.name, text.body)
    signed = time.process_time()
    found.ids()
    done = time.process_time()
    per = 1000 / len(texts)
    print(
        f"\nCPU per 1,000 articles: {(signed - started) * per:.2f} s signatures, {(done - signed) * per:.2f} s grouping"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--threshold", type=float, default=THRESHOLD)
    parser.add_argument("--wrong", action="store_true", help="list the wrong pairs that reach the threshold")
    args = parser.parse_args()
    texts = read(args.pack)
    pairs = list(make_pairs(texts))
    halves = [[p for p in pairs if p.half == half] for half in (0, 1)]
    for chosen_on, reported in ((0, 1), (1, 0)):
        threshold = choose(halves[chosen_on])
        print(f"\nChosen on half {'AB'[chosen_on]}: {threshold:.2f}; on half {'AB'[reported]} that gives\n")
        table(halves[reported], threshold)
    print(f"\nAll publishers at {args.threshold:.2f}\n")
    table(pairs, args.threshold)
    cost(texts)
    if args.wrong:
        for pair in pairs:
            if not pair.same and pair.similarity >= args.threshold:
                print(f"{pair.similarity:.2f}", pair.kind, *pair.names)


if __name__ == "__main__":
    main()
