"""What the neighbours of a block say of it: the second reading, made when every block has a first score."""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.features import bucket

_SHARES = (0.01, 0.05, 0.15, 0.35, 0.6, 0.85)
_CHANCES = (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
_MEANS = (0.1, 0.25, 0.45, 0.65, 0.85)
_LONGEST = 400  # a block counts for no more than this many characters: a wall of terms must not outweigh an article


def context_features(blocks: Sequence[Block], sizes: Sequence[int], chances: Sequence[float]) -> list[list[str]]:  # noqa: C901
    n = len(blocks)
    mass = [min(size, _LONGEST) * chance for size, chance in zip(sizes, chances, strict=True)]
    weight: dict[Node, float] = {}
    length: dict[Node, float] = {}
    nodes: list[Node] = []
    for block, m, size in zip(blocks, mass, sizes, strict=True):
        node: Node | None = block.node
        if node not in weight:
            chain = []
            while node is not None and node not in weight:
                weight[node] = length[node] = 0.0
                chain.append(node)
                node = node.parent
            nodes.extend(reversed(chain))
        weight[block.node] += m
        length[block.node] += min(size, _LONGEST)
    for node in sorted(nodes, key=lambda k: -k.depth):
        if node.parent is not None:
            weight[node.parent] += weight[node]
            length[node.parent] += length[node]
    total = sum(mass) or 1.0
    main = nodes[0] if nodes else None
    heavy = sorted((k for k in nodes if weight[k] >= 0.6 * total), key=lambda k: k.depth)
    if heavy:
        main = heavy[-1]
    inside: dict[Node, int] = {}
    for node in sorted(nodes, key=lambda k: k.depth):
        if node is main:
            inside[node] = 0
        elif node.parent is not None and node.parent in inside:
            inside[node] = inside[node.parent] + 1
    strong = [i for i in range(n) if chances[i] >= 0.8 and sizes[i] >= 80]
    first, last = (strong[0], strong[-1]) if strong else (n, -1)
    padded = [0.0, 0.0, *chances, 0.0, 0.0]
    run: list[list[str]] = []
    kinds: dict[tuple[Node | None, str], list[float]] = {}
    for block, chance in zip(blocks, chances, strict=True):
        kin = kinds.setdefault((block.node.parent, block.node.tag), [0.0, 0.0])
        kin[0] += chance
        kin[1] += 1
    for i, block in enumerate(blocks):
        node = block.node
        parent = node.parent or node
        grand = parent.parent or parent
        kin = kinds[(node.parent, node.tag)]
        names = [
            f"chance:{bucket(chances[i], _CHANCES)}",
            f"parent:{bucket(weight[parent] / total, _SHARES)}",
            f"grand:{bucket(weight[grand] / total, _SHARES)}",
            f"parent-mean:{bucket(weight[parent] / (length[parent] or 1), _MEANS)}",
            f"grand-mean:{bucket(weight[grand] / (length[grand] or 1), _MEANS)}",
            f"own-mean:{bucket(weight[node] / (length[node] or 1), _MEANS)}",
            f"main:{min(inside[node], 6) if node in inside else 'out'}",
            f"before:{bucket(padded[i + 1], _MEANS)}",
            f"after:{bucket(padded[i + 3], _MEANS)}",
            f"around:{bucket((padded[i] + padded[i + 1] + padded[i + 3] + padded[i + 4]) / 4, _MEANS)}",
            f"both:{bucket(min(padded[i + 1], padded[i + 3]), _MEANS)}",
        ]
        if kin[1] > 1:
            names.append(f"kin:{bucket((kin[0] - chances[i]) / (kin[1] - 1), _MEANS)}")
        else:
            names.append("kin:alone")
        where = "in" if first <= i <= last else "above" if i < first else "below"
        names.append(f"where:{where}")
        if where == "above":
            names.append(f"above:{min(first - i, 8)}")
        elif where == "below":
            names.append(f"below:{min(i - last, 8)}")
        names.append(f"where:{where}/main:{min(inside[node], 3) if node in inside else 'out'}")
        run.append(names)
    return run
