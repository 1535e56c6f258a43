"""The second reading: what the neighbours and containers of a block say of it, once every block has a first chance."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.first_reading import FirstReading
from newscrawl.parse.body.hints import hint_names
from newscrawl.parse.body.text_features import tag_of

_SHARES = (0.01, 0.05, 0.15, 0.35, 0.6, 0.85)
_CHANCES = (0.02, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
_MEANS = (0.1, 0.25, 0.45, 0.65, 0.85)
_MANY = (3, 6, 12)
_RICHNESS = (150, 400, 1000, 3000)
_SIZES = (30, 60, 100, 300)
_GAPS = (2, 4, 8)
_LEADS = (2, 3, 4, 6, 9)
_HOPELESS = 0.03
"""Below this first chance a block is not read again, and is no neighbour to others."""
_HEAVIEST = 400
"""A block weighs no more than this many characters: a wall of terms must not outweigh an article."""
_MAIN_SHARE = 0.6
_STRONG_SHARE = 0.8
_STRONG_SIZE = 80


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
            self._find_main()
            self._mark_strong()
            self._compare_looks()

    def _weigh_containers(self) -> None:
        """The sum of weights, and of weights times chances, below every node."""
        self.nodes: list[Node] = []
        mass: dict[Node, float] = {}
        length: dict[Node, float] = {}
        for block, weight, chance in zip(self.blocks, self.weights, self.chances, strict=True):
            node: Node | None = block.node
            while node is not None and node not in mass:
                mass[node] = length[node] = 0.0
                self.nodes.append(node)
                node = node.parent
            mass[block.node] += weight * chance
            length[block.node] += weight
        self.nodes.sort(key=lambda node: node.depth)
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
        meets = [_meeting_depth(a.node, b.node) for a, b in pairwise(blocks)]
        self.up_before = _climbs(blocks, strong, meets)
        self.up_after = _climbs(blocks[::-1], strong[::-1], meets[::-1])[::-1]

    def _compare_looks(self) -> None:
        """For every block the others of its kind beside it, and the others on the page that look the same."""
        looks: dict[Node, tuple[str, str]] = {}
        groups: dict[object, list[float]] = {}
        self._keys: list[tuple[object, object]] = []
        for block, weight, chance in zip(self.blocks, self.weights, self.chances, strict=True):
            node = block.node
            for n in (node, node.parent):
                if n is not None and n not in looks:
                    looks[n] = n.tag, n.element.get("class") or ""
            kin = node.parent, node.tag
            look = looks[node], looks[node.parent] if node.parent else None
            self._keys.append((kin, look))
            root = weight**0.5
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
        block = self.blocks[n]
        tag, chance, mass = tag_of(block), self.chances[n], self.mass
        parent = block.node.parent or block.node
        grand = parent.parent or parent
        before = self.chances[n - 1] if n else 0.0
        after = self.chances[n + 1] if n + 1 < len(self.chances) else 0.0
        both = bisect(_MEANS, min(before, after))
        gap = block.place - self.blocks[n - 1].place if n else 9
        names = [
            f"chance:{bisect(_CHANCES, chance)}",
            f"relative:{bisect(_CHANCES, chance / self.best)}",
            f"rich:{bisect(_RICHNESS, self.total)}",
            f"parent:{bisect(_SHARES, mass[parent] / self.total)}",
            f"grand:{bisect(_SHARES, mass[grand] / self.total)}",
            f"parent-mean:{bisect(_MEANS, mass[parent] / self.length[parent])}",
            f"grand-mean:{bisect(_MEANS, mass[grand] / self.length[grand])}",
            f"around:{bisect(_MEANS, (before + after) / 2)}",
            f"both:{both}",
            f"{tag}/both:{both // 2}",
            f"depth:{max(-4, min(4, block.node.depth - self.usual_depth))}",
            f"gap:{bisect(_GAPS, gap)}",
        ]
        names += self._group_features(n, tag)
        names += self._zone_features(n, block, tag)
        return names

    def _group_features(self, n: int, tag: str) -> list[str]:
        names: list[str] = []
        root = self.weights[n] ** 0.5
        for label, key in zip(("kin", "look"), self._keys[n], strict=True):
            summed, roots, count = self._groups[key]
            if count == 1:
                names += (f"{label}:alone", f"{tag}/{label}:alone")
                continue
            mean = bisect(_MEANS, (summed - self.chances[n] * root) / (roots - root))
            names += (f"{label}:{mean}", f"{tag}/{label}:{mean}")
            if label == "look":
                names.append(f"look:{mean}/many:{bisect(_MANY, count)}")
        return names

    def _zone_features(self, n: int, block: Block, tag: str) -> list[str]:
        """Where the block stands: in the tree to the main container, in the text to the strong blocks."""
        bits, inside = self._path(block.node)
        names = [*hint_names("in" if inside >= 0 else "out", bits)]
        before, after = self.up_before[n], self.up_after[n]
        near = min(before if before >= 0 else 9, after if after >= 0 else 9, 6)
        names += (f"main:{min(inside, 6)}", f"near:{near}", f"up-before:{min(before, 5)}", f"up-after:{min(after, 5)}")
        zone = "in" if n >= self.first_strong else self._zone_above(n)
        if n > self.last_strong:
            zone = "below"
            names.append(f"below:{min(n - self.last_strong, 8)}")
        elif n < self.first_strong:
            names.append(f"above:{min(self.first_strong - n, 8)}")
            names.append(f"{zone}/near:{near}")
            if zone == "lead":
                names.append(f"lead:{bisect(_LEADS, block.place - (self.headline_place or 0))}")
        size = bisect(_SIZES, self.weights[n])
        names += (zone, f"{zone}/{tag}", f"{zone}/size:{size}", f"{zone}/main:{min(inside, 3)}")
        return names

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


def _meeting_depth(a: Node, b: Node) -> int:
    """Depth of the innermost node that holds both. For neighbours, so the steps over a page add up to its size."""
    while a is not b:
        if a.depth < b.depth:
            a, b = b, a
        assert a.parent is not None  # two nodes of one page meet at the body at the latest
        a = a.parent
    return a.depth


def _climbs(blocks: Sequence[Block], strong: Sequence[bool], meets: Sequence[int]) -> list[int]:
    """For every block the steps up to where it meets the last strong block before it; -1 where there is none."""
    climbs, low = [-1], blocks[0].node.depth if strong[0] else -1
    for block, is_strong, meet in zip(blocks[1:], strong[1:], meets, strict=True):
        low = min(low, meet)
        climbs.append(block.node.depth - low if low >= 0 else -1)
        if is_strong:
            low = block.node.depth
    return climbs
