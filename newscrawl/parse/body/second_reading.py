"""The second reading: what the neighbours and containers of a block say of it, once every block has a first chance."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.first_reading import FirstReading
from newscrawl.parse.body.hints import hint_names
from newscrawl.parse.body.model import ladder
from newscrawl.parse.body.text_features import KINDS, tag_of

_SHARES = (0.01, 0.05, 0.15, 0.35, 0.6, 0.85)
_CHANCES = (0.02, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
_MEANS = (0.1, 0.25, 0.45, 0.65, 0.85)
_MANY = (3, 6, 12)
_RICHNESS = (150, 400, 1000, 3000)
_SIZES = (30, 60, 100, 300)
_GAPS = (2, 4, 8)
_LEADS = (2, 3, 4, 6, 9)
_HOPELESS = 0.06
"""Below this first chance a block is not read again, and is no neighbour to others."""
_HEAVIEST = 400
"""A block weighs no more than this many characters: a wall of terms must not outweigh an article."""
_MAIN_SHARE = 0.6
_STRONG_SHARE = 0.8
_STRONG_SIZE = 80

# Feature names by step. Where a measure can be -1 or none, that name stands last.
_CHANCE, _RELATIVE = (ladder(name, len(_CHANCES) + 1) for name in ("chance", "relative"))
_PARENT, _GRAND = (ladder(name, len(_SHARES) + 1) for name in ("parent", "grand"))
_PARENT_MEAN, _GRAND_MEAN, _AROUND, _BOTH = (
    ladder(name, len(_MEANS) + 1) for name in ("parent-mean", "grand-mean", "around", "both")
)
_RICH = ladder("rich", len(_RICHNESS) + 1)
_GAP = ladder("gap", len(_GAPS) + 1)
_LEAD = ladder("lead", len(_LEADS) + 1)
_NEAR = ladder("near", 7)
_ABOVE, _BELOW = ladder("above", 9), ladder("below", 9)
_MAIN = (*ladder("main", 7), "main:-1")
_UP_BEFORE, _UP_AFTER = ((*ladder(name, 6), f"{name}:-1") for name in ("up-before", "up-after"))
_DEPTH = tuple(f"depth:{depth}" for depth in range(-4, 5))
_KIN, _LOOK = ((*ladder(name, len(_MEANS) + 1), f"{name}:alone") for name in ("kin", "look"))
_LOOK_MANY = [ladder(f"look:{mean}/many", len(_MANY) + 1) for mean in range(len(_MEANS) + 1)]
_ZONES = ("above", "head", "lead", "in", "below")
_ZONE_NEAR = {zone: ladder(f"{zone}/near", 7) for zone in _ZONES}
_ZONE_TAG = {zone: {tag: f"{zone}/{tag}" for tag in KINDS} for zone in _ZONES}
_ZONE_SIZE = {zone: ladder(f"{zone}/size", len(_SIZES) + 1) for zone in _ZONES}
_ZONE_MAIN = {zone: (*ladder(f"{zone}/main", 4), f"{zone}/main:-1") for zone in _ZONES}


class SecondReading:
    """Looks at every block in the light of the first chances."""

    def __init__(self, first: FirstReading, chances: Sequence[float]) -> None:
        self.first = first
        self.at = [n for n, chance in enumerate(chances) if chance >= _HOPELESS]
        """The numbers in the first reading of the blocks that are read again."""
        self.blocks = [first.blocks[n] for n in self.at]
        self.chances = [chances[n] for n in self.at]
        self.weights = [min(first.sizes[n], _HEAVIEST) for n in self.at]
        self.headline_place = first.blocks[first.headline_at].place if first.headline_at >= 0 else None
        self._paths: dict[Node, tuple[int, int]] = {}
        if self.blocks:
            self.best = max(self.chances)
            self._weigh_containers()
            self._rich = _RICH[bisect(_RICHNESS, self.total)]
            self._find_main()
            self._mark_strong()
            self._compare_looks()

    def _weigh_containers(self) -> None:
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
        blocks, chances = self.blocks, self.chances
        floor = max(0.6, _STRONG_SHARE * self.best)
        strong = [c >= floor and w >= _STRONG_SIZE for c, w in zip(chances, self.weights, strict=True)]
        if True not in strong:
            strong = [chance >= _STRONG_SHARE * self.best for chance in chances]
        at = [n for n, is_strong in enumerate(strong) if is_strong]
        self.first_strong, self.last_strong = at[0], at[-1]
        self.usual_depth = sorted(blocks[n].node.depth for n in at)[len(at) // 2]
        depths = [block.node.depth for block in blocks]
        meets = [_meeting_depth(a.node, b.node) for a, b in pairwise(blocks)]
        self.up_before = _climbs(depths, strong, meets)
        self.up_after = _climbs(depths[::-1], strong[::-1], meets[::-1])[::-1]

    def _compare_looks(self) -> None:
        """For every block the others of its kind beside it, and the others on the page that look the same."""
        looks: dict[Node, tuple[str, str]] = {}
        groups: dict[object, list[float]] = {}
        self._keys: list[tuple[object, object]] = []
        self._roots = [weight**0.5 for weight in self.weights]
        for block, root, chance in zip(self.blocks, self._roots, self.chances, strict=True):
            node = block.node
            for n in (node, node.parent):
                if n is not None and n not in looks:
                    looks[n] = n.tag, n.element.get("class") or ""
            kin = node.parent, node.tag
            look = looks[node], looks[node.parent] if node.parent else None
            self._keys.append((kin, look))
            for key in (kin, look):
                group = groups.get(key)
                if group is None:
                    groups[key] = [root * chance, root, 1]
                else:
                    group[0] += root * chance
                    group[1] += root
                    group[2] += 1
        self._groups = groups

    def features(self, n: int) -> list[str]:
        """The features of one block."""
        block, chances, mass, total = self.blocks[n], self.chances, self.mass, self.total
        node, chance = block.node, chances[n]
        parent = node.parent or node
        grand = parent.parent or parent
        before = chances[n - 1] if n else 0.0
        after = chances[n + 1] if n + 1 < len(chances) else 0.0
        names = [
            _CHANCE[bisect(_CHANCES, chance)],
            _RELATIVE[bisect(_CHANCES, chance / self.best)],
            self._rich,
            _PARENT[bisect(_SHARES, mass[parent] / total)],
            _GRAND[bisect(_SHARES, mass[grand] / total)],
            _PARENT_MEAN[bisect(_MEANS, mass[parent] / self.length[parent])],
            _GRAND_MEAN[bisect(_MEANS, mass[grand] / self.length[grand])],
            _AROUND[bisect(_MEANS, (before + after) / 2)],
            _BOTH[bisect(_MEANS, before if before < after else after)],
            _DEPTH[max(-4, min(4, node.depth - self.usual_depth)) + 4],
            _GAP[bisect(_GAPS, block.place - self.blocks[n - 1].place) if n else len(_GAPS)],
        ]
        self._add_groups(names, n)
        self._add_zone(names, n, block)
        return names

    def _add_groups(self, names: list[str], n: int) -> None:
        """What the others of its kind beside it have got, and the others on the page that look the same."""
        kin, look = self._keys[n]
        root = self._roots[n]
        own = self.chances[n] * root
        summed, roots, count = self._groups[kin]
        names.append(_KIN[bisect(_MEANS, (summed - own) / (roots - root)) if count > 1 else -1])
        summed, roots, count = self._groups[look]
        if count > 1:
            mean = bisect(_MEANS, (summed - own) / (roots - root))
            names += (_LOOK[mean], _LOOK_MANY[mean][bisect(_MANY, count)])
        else:
            names.append(_LOOK[-1])

    def _add_zone(self, names: list[str], n: int, block: Block) -> None:
        """Where the block stands: in the tree to the main container, in the text to the strong blocks."""
        bits, inside = self._path(block.node)
        names += hint_names("in" if inside >= 0 else "out", bits)
        before, after = self.up_before[n], self.up_after[n]
        near = min(before if before >= 0 else 9, after if after >= 0 else 9, 6)
        names += (_MAIN[min(inside, 6)], _NEAR[near], _UP_BEFORE[min(before, 5)], _UP_AFTER[min(after, 5)])
        zone = "in" if n >= self.first_strong else self._zone_above(n)
        if n > self.last_strong:
            zone = "below"
            names.append(_BELOW[min(n - self.last_strong, 8)])
        elif n < self.first_strong:
            names += (_ABOVE[min(self.first_strong - n, 8)], _ZONE_NEAR[zone][near])
            if zone == "lead":
                names.append(_LEAD[bisect(_LEADS, block.place - (self.headline_place or 0))])
        names += (zone, _ZONE_TAG[zone][tag_of(block)], _ZONE_SIZE[zone][bisect(_SIZES, self.weights[n])])
        names.append(_ZONE_MAIN[zone][min(inside, 3)])

    def _zone_above(self, n: int) -> str:
        """Above the first strong block: between headline and text, above the headline, or no headline known."""
        if self.headline_place is None:
            return "above"
        return "lead" if self.blocks[n].place > self.headline_place else "head"

    def _path(self, node: Node) -> tuple[int, int]:
        """The hints between the main container and a node, and the steps between them, -1 for a node outside."""
        chain = []
        step: Node | None = node
        while step is not None and step is not self.main and step not in self._paths:
            chain.append(step)
            step = step.parent
        if step is None:
            bits, inside = 0, -1
        else:
            bits, inside = self._paths.get(step, (0, 0))
        for step in reversed(chain):
            if step.tag != "body":
                bits |= self.first.hints.own(step)
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
