"""The second reading: what the neighbours and containers of a block say of it, once every block has a first chance."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, Generic

from newscrawl.parse.blocks import Node
from newscrawl.parse.body.first_reading import FirstReading
from newscrawl.parse.body.hints import HintScale
from newscrawl.parse.body.model import Scale, Sum, ladder
from newscrawl.parse.body.text_features import KINDS, kind_of

_CHANCES: Final[tuple[float, ...]] = (0.02, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
_MEANS: Final[tuple[float, ...]] = (0.1, 0.25, 0.45, 0.65, 0.85)
_MANY: Final[tuple[int, ...]] = (3, 6, 12)
_RICHNESS: Final[tuple[int, ...]] = (150, 400, 1000, 3000)
_SIZES: Final[tuple[int, ...]] = (30, 60, 100, 300)
_GAPS: Final[tuple[int, ...]] = (2, 4, 8)
_DEEPER: Final = 4
_HOPELESS: Final = 0.06
"""Below this first chance a block is not read again, and is no neighbour to others."""
_HEAVIEST: Final = 400
"""A block weighs no more than this many characters: a wall of terms must not outweigh an article."""
_MAIN_SHARE: Final = 0.6
_STRONG: Final[tuple[tuple[float, float], ...]] = ((0.6, 0.8), (0.4, 0.6), (0.2, 0.5), (0.1, 0.4))
"""The least chance of a strong block, and its least share of the best chance on the page."""
_STRONG_PART: Final = 0.3
_STRONG_SIZE: Final = 50

_ZONES: Final[tuple[str, ...]] = ("above", "head", "lead", "in", "below")


class SecondScale(Generic[Sum]):
    """What the features of the second reading come to. Where a measure can be -1 or none, that stands last."""

    def __init__(self, scale: Scale[Sum]) -> None:
        self.start, self.nothing = scale.start, scale.of()
        self.chance, self.relative = (ladder(scale, name, len(_CHANCES) + 1) for name in ("chance", "relative"))
        self.parent_mean, self.grand_mean, self.around = (
            ladder(scale, name, len(_MEANS) + 1) for name in ("parent-mean", "grand-mean", "around")
        )
        self.rich = ladder(scale, "rich", len(_RICHNESS) + 1)
        self.depth = [scale.of(f"depth:{depth}") for depth in range(-_DEEPER, _DEEPER + 1)]
        self.gap = ladder(scale, "gap", len(_GAPS) + 1)
        self.look = [*ladder(scale, "look", len(_MEANS) + 1), scale.of("look:alone")]
        self.look_many = [ladder(scale, f"look:{mean}/many", len(_MANY) + 1) for mean in range(len(_MEANS) + 1)]
        self.within, self.without = HintScale(scale, "in"), HintScale(scale, "out")
        self.main, self.up_before, self.up_after = (
            [*ladder(scale, name, steps), scale.of(f"{name}:-1")]
            for name, steps in (("main", 7), ("up-before", 6), ("up-after", 6))
        )
        self.above, self.below = ladder(scale, "above", 9), ladder(scale, "below", 9)
        self.zone = {zone: ZoneScale(scale, zone) for zone in _ZONES}


class ZoneScale(Generic[Sum]):
    """What the features of one zone of the page come to."""

    def __init__(self, scale: Scale[Sum], zone: str) -> None:
        self.kind = {kind: scale.of(zone, f"{zone}/{kind}") for kind in KINDS}
        self.size = ladder(scale, f"{zone}/size", len(_SIZES) + 1)


class SecondReading(Generic[Sum]):
    """Looks at every block in the light of the first chances."""

    def __init__(self, first: FirstReading[Sum], chances: Sequence[float], scale: SecondScale[Sum]) -> None:
        self.first = first
        self._scale = scale
        self.at = [n for n, chance in enumerate(chances) if chance >= _HOPELESS]
        """The numbers in the first reading of the blocks that are read again."""
        self.blocks = [first.blocks[n] for n in self.at]
        self.chances = [chances[n] for n in self.at]
        self.weights = [min(first.sizes[n], _HEAVIEST) for n in self.at]
        self._paths: dict[Node, tuple[int, int]] = {}
        self._containers: dict[Node, Sum] = {}
        if self.blocks:
            self.best = max(self.chances)
            self._sum_up()
            self._find_main()
            self._mark_strong()
            self._compare_looks()

    def _sum_up(self) -> None:
        """The sum of weights, and of weights times chances, below every node."""
        mass: dict[Node, float] = {}
        length: dict[Node, float] = {}
        for block, weight, chance in zip(self.blocks, self.weights, self.chances, strict=True):
            node = block.node
            if node not in mass:
                _enter(node, mass, length)
            mass[node] += weight * chance
            length[node] += weight
        self.nodes = list(mass)  # parents stand before their children
        for node in reversed(self.nodes):
            if node.parent is not None:
                mass[node.parent] += mass[node]
                length[node.parent] += length[node]
        self.mass, self.length = mass, length
        self.total = mass[self.nodes[0]] or 1.0

    def _find_main(self) -> None:
        """The innermost container that holds most of the likely text."""
        self.main = self.nodes[0]
        for node in self.nodes:
            if node.parent is self.main and self.mass[node] >= _MAIN_SHARE * self.total:
                self.main = node

    def _mark_strong(self) -> None:
        """The blocks that are body text if any is, and how far up the tree each other block meets them."""
        blocks = self.blocks
        strong = self._strong_blocks()
        at = [n for n, is_strong in enumerate(strong) if is_strong]
        self.first_strong, self.last_strong = at[0], at[-1]
        self.usual_depth = sorted(blocks[n].node.depth for n in at)[len(at) // 2]
        depths = [block.node.depth for block in blocks]
        meets = [_meeting_depth(a.node, b.node) for a, b in pairwise(blocks)]
        self.up_before = _climbs(depths, strong, meets)
        self.up_after = _climbs(depths[::-1], strong[::-1], meets[::-1])[::-1]

    def _strong_blocks(self) -> list[bool]:
        """Which blocks are body text if any is. The bar is lowered until what passes is a good part of the likely text:
        where a page's mark-up says little, one lucky paragraph must not stand for all."""
        for least, share in _STRONG:
            floor = max(least, share * self.best)
            strong = [c >= floor and w >= _STRONG_SIZE for c, w in zip(self.chances, self.weights, strict=True)]
            mass = sum(c * w for c, w, is_strong in zip(self.chances, self.weights, strong, strict=True) if is_strong)
            if mass >= _STRONG_PART * self.total:
                return strong
        return strong if True in strong else [chance == self.best for chance in self.chances]

    def _compare_looks(self) -> None:
        """What all blocks have got that look the same: in tag and class, their own and their parent's."""
        looks: dict[Node, tuple[str, str]] = {}
        groups: dict[object, list[float]] = {}
        self._groups: list[list[float]] = []
        """For every block the chances, weights and number of its like."""
        self._roots = [weight**0.5 for weight in self.weights]
        for block, root, chance in zip(self.blocks, self._roots, self.chances, strict=True):
            node = block.node
            for n in (node, node.parent):
                if n is not None and n not in looks:
                    looks[n] = n.tag, n.element.get("class") or ""
            group = groups.setdefault((looks[node], looks[node.parent] if node.parent else None), [0.0, 0.0, 0])
            group[0] += root * chance
            group[1] += root
            group[2] += 1
            self._groups.append(group)

    def totals(self) -> list[Sum]:
        """What the features of every block come to."""
        if not self.blocks:
            return []
        common = self._scale.start + self._scale.rich[bisect(_RICHNESS, self.total)]
        return [
            common
            + self._weigh_chance(n)
            + self._weigh_containers(block.node)
            + self._weigh_look(n)
            + self._weigh_zone(n)
            for n, block in enumerate(self.blocks)
        ]

    def _weigh_chance(self, n: int) -> Sum:
        """What the block and those beside it have got."""
        scale, chances = self._scale, self.chances
        chance = chances[n]
        around = (chances[n - 1] if n else 0.0) + (chances[n + 1] if n + 1 < len(chances) else 0.0)
        gap = bisect(_GAPS, self.blocks[n].place - self.blocks[n - 1].place) if n else len(_GAPS)
        return (
            scale.chance[bisect(_CHANCES, chance)]
            + scale.relative[bisect(_CHANCES, chance / self.best)]
            + scale.around[bisect(_MEANS, around / 2)]
            + scale.gap[gap]
        )

    def _weigh_containers(self, node: Node) -> Sum:
        """What the containers of a node hold; the same for all children of one parent."""
        parent = node.parent or node
        known = self._containers.get(parent)
        if known is None:
            scale, mass, length = self._scale, self.mass, self.length
            grand = parent.parent or parent
            known = self._containers[parent] = (
                scale.parent_mean[bisect(_MEANS, mass[parent] / length[parent])]
                + scale.grand_mean[bisect(_MEANS, mass[grand] / length[grand])]
            )
        return known

    def _weigh_look(self, n: int) -> Sum:
        """What the others on the page have got that look the same."""
        summed, roots, count = self._groups[n]
        if count == 1:
            return self._scale.look[-1]
        root = self._roots[n]
        mean = bisect(_MEANS, (summed - self.chances[n] * root) / (roots - root))
        return self._scale.look[mean] + self._scale.look_many[mean][bisect(_MANY, count)]

    def _weigh_zone(self, n: int) -> Sum:
        """Where the block stands: in the tree to the main container, in the text to the strong blocks."""
        scale, block = self._scale, self.blocks[n]
        bits, inside = self._path(n)
        total = (scale.within if inside >= 0 else scale.without).weigh(bits) + scale.main[min(inside, 6)]
        total += scale.up_before[min(self.up_before[n], 5)] + scale.up_after[min(self.up_after[n], 5)]
        total += scale.depth[max(-_DEEPER, min(_DEEPER, block.node.depth - self.usual_depth)) + _DEEPER]
        if n < self.first_strong:
            zone = scale.zone[self._zone_above(n)]
            total += scale.above[min(self.first_strong - n, 8)]
        elif n > self.last_strong:
            zone = scale.zone["below"]
            total += scale.below[min(n - self.last_strong, 8)]
        else:
            zone = scale.zone["in"]
        return total + zone.kind[kind_of(block)] + zone.size[bisect(_SIZES, self.weights[n])]

    def _zone_above(self, n: int) -> str:
        """Above the first strong block: between headline and text, above the headline, or no headline known."""
        if self.first.headline_place is None:
            return "above"
        return "lead" if self.blocks[n].place > self.first.headline_place else "head"

    def _path(self, n: int) -> tuple[int, int]:
        """The hints between the main container and a block, and the steps between them, -1 for a block outside."""
        node = self.blocks[n].node
        if node is self.main or node.parent is None:
            return 0, 0 if node is self.main else -1
        bits, inside = self._paths.get(node.parent) or self._path_to(node.parent)
        return bits | self.first.hints[self.at[n]], inside + 1 if inside >= 0 else -1

    def _path_to(self, node: Node) -> tuple[int, int]:
        """The same for a container."""
        chain = []
        step: Node | None = node
        while step is not None and step is not self.main and step not in self._paths:
            chain.append(step)
            step = step.parent
        bits, inside = (0, -1) if step is None else self._paths.get(step, (0, 0))
        for step in reversed(chain):
            if step.parent is not None:  # the body's classes are the page's
                bits |= self.first.spot(step).own
            inside = inside + 1 if inside >= 0 else -1
            self._paths[step] = bits, inside
        return bits, inside


def _enter(node: Node, mass: dict[Node, float], length: dict[Node, float]) -> None:
    """Enter a node and those above it that are not there yet, from the top down."""
    chain = []
    step: Node | None = node
    while step is not None and step not in mass:
        chain.append(step)
        step = step.parent
    for step in reversed(chain):
        mass[step] = length[step] = 0.0


def _meeting_depth(a: Node, b: Node) -> int:
    """Depth of the innermost node that holds both. For neighbours, so the steps over a page add up to its size."""
    while a is not b:
        if a.parent is b.parent is not None:
            return b.parent.depth
        if a.depth < b.depth:
            a, b = b, a
        assert a.parent is not None  # two nodes of one page meet at the body at the latest
        a = a.parent
    return a.depth


def _climbs(depths: Sequence[int], strong: Sequence[bool], meets: Sequence[int]) -> list[int]:
    """For every block the steps up to where it meets the last strong block before it; -1 where there is none."""
    low = -1
    climbs = []
    for depth, is_strong, meet in zip(depths, strong, (-1, *meets), strict=True):
        if meet < low:
            low = meet
        climbs.append(depth - low if low >= 0 else -1)
        if is_strong:
            low = depth
    return climbs
