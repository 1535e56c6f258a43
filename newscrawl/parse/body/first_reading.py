"""The first reading: the features of each block by itself, what its containers are called, where it stands."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from typing import Final, Generic

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.facts import PageFacts
from newscrawl.parse.body.hints import HintScale, read_hints
from newscrawl.parse.body.model import Scale, Sum, ladder
from newscrawl.parse.body.text_features import TextScale, size_of
from newscrawl.text import fold

_PLACES: Final[tuple[int, ...]] = (1, 2, 3, 5, 8, 16, 40, 100)
_PROBE: Final = 40
"""Characters of a block that are looked up in what the page says of itself."""
_FOLDED_GROWTH: Final = 20
_LONGEST_BYLINE: Final = 120
_LONG_REPEAT: Final = 60


class FirstScale(Generic[Sum]):
    """What the features of the first reading come to."""

    def __init__(self, scale: Scale[Sum]) -> None:
        of = scale.of
        self.start, self.nothing = scale.start, of()
        self.text = TextScale(scale)
        self.own, self.near, self.far = (HintScale(scale, where) for where in ("own", "near", "far"))
        self.lost, self.before = scale.start + of("place:no-headline"), scale.start + of("place:before")
        self.place = [scale.start + step for step in ladder(scale, "place", len(_PLACES) + 1)]
        self.up, self.down = ladder(scale, "top-up", 9), ladder(scale, "top-down", 7)
        self.article = {where: of(f"article:{where}") for where in ("below", "other", "none", "same", "outside")}
        self.twice, self.twice_long = of("twice"), of("twice/long")
        self.author, self.description = of("author"), of("description")
        self.linked_in, self.linked_out, self.linked_short = (of(f"ld-body:{how}") for how in ("in", "out", "short"))


class Spot:
    """A container as seen from the headline."""

    __slots__ = ("down", "far", "hints", "in_article", "own", "up")

    def __init__(self, node: Node, above: Spot | None) -> None:
        self.own = read_hints(node.element)
        """What the element is called."""
        self.hints = self.own if above else 0
        """The same, but nothing for what encloses the headline, or the page."""
        self.far = self.hints
        """The hints of the element and of all above it."""
        self.up = 0
        """Steps up to what encloses the headline too."""
        self.down = 0
        """Steps from there down to the headline."""
        self.in_article = above is not None and node.tag == "article"
        """Whether there is an `<article>` on the way up."""
        if above:
            self.far |= above.far
            self.up = above.up + 1
            self.down = above.down
            self.in_article |= above.in_article


class FirstReading(Generic[Sum]):
    """The blocks of a page with their first features."""

    def __init__(self, blocks: Sequence[Block], facts: PageFacts, scale: FirstScale[Sum]) -> None:
        self.blocks = blocks
        self.facts = facts
        self.sizes = [size_of(block.text) for block in blocks]
        self.hints = [read_hints(block.node.element) for block in blocks]
        self.headline_at = self._find_headline()
        self.headline_place = blocks[self.headline_at].place if self.headline_at >= 0 else None
        self.spots: dict[Node, Spot] = {}
        self._scale = scale
        self.repeats = Counter(block.text for block in blocks)
        self.top_article = -1
        """Steps from the innermost `<article>` around the headline down to it; -1 where there is none."""
        self._climb_from_headline()
        self._around: dict[Node, Sum] = {}

    def totals(self) -> list[Sum]:
        """What the features of every block come to."""
        around, weigh_own, weigh_text = self._around, self._scale.own.weigh, self._scale.text.weigh
        totals = []
        for block, size, hints in zip(self.blocks, self.sizes, self.hints, strict=True):
            node = block.node
            parent = node.parent or node
            if parent not in around:
                around[parent] = self._weigh_around(parent)
            total = self._place(block) + around[parent] + weigh_own(hints)
            totals.append(total + weigh_text(block, size) + self._mentions(block.text, size))
        return totals

    def is_headline(self, n: int) -> bool:
        """Whether a block is the headline itself."""
        text = self.blocks[n].text
        if n == self.headline_at and self.blocks[n].node.tag == "h1":
            return True
        return self._says_headline(text)

    def _says_headline(self, text: str) -> bool:
        headline = self.facts.headline
        # Folding drops spaces and punctuation, so a text of quite another length need not be folded to be told apart.
        likely = len(headline) <= len(text) + _FOLDED_GROWTH and len(text) <= 2 * len(headline) + _FOLDED_GROWTH
        return likely and bool(headline) and fold(text) == headline

    def _find_headline(self) -> int:
        """Where the headline stands, -1 if nowhere: the first heading that says it, else the first `<h1>`."""
        first = -1
        for n, block in enumerate(self.blocks):
            node = block.node
            if node.tag == "h1" or (node.parent is not None and node.parent.tag == "h1"):
                if first < 0:
                    first = n
            elif node.tag not in ("h2", "h3", "div"):
                continue
            if self._says_headline(block.text):
                return n
        return first

    def _climb_from_headline(self) -> None:
        """The elements around the headline: what they are called says nothing."""
        node = self.blocks[self.headline_at].node if self.headline_at >= 0 else None
        steps = 0
        while node is not None:
            spot = self.spots[node] = Spot(node, None)
            spot.down = steps
            if node.tag == "article" and self.top_article < 0:
                self.top_article = steps
            node = node.parent
            steps += 1

    def spot(self, node: Node) -> Spot:
        """Where a container is; read from the top down, once for each."""
        spots = self.spots
        chain = []
        step: Node | None = node
        while step is not None and step not in spots:
            chain.append(step)
            step = step.parent
        spot = spots[step] if step is not None else None
        for step in reversed(chain):
            spot = spots[step] = Spot(step, spot)
        assert spot is not None
        return spot

    def _weigh_around(self, parent: Node) -> Sum:
        """What the containers of a node say, and how they lie to the headline; the same for all children of one."""
        scale, spot, grand = self._scale, self.spot(parent), parent.parent
        near, far = spot.hints, 0
        if grand is not None:
            near |= self.spots[grand].hints
            far = self.spots[grand.parent].far if grand.parent is not None else 0
        total = scale.near.weigh(near) + scale.far.weigh(far)
        if self.headline_at < 0:
            return total
        return total + scale.up[min(spot.up, 8)] + scale.down[min(spot.down, 6)] + scale.article[self._article(spot)]

    def _article(self, spot: Spot) -> str:
        """Whether the headline stands in the same `<article>`."""
        if spot.in_article:
            return "below" if self.top_article < 0 else "other"
        if self.top_article < 0:
            return "none"
        return "same" if spot.down <= self.top_article else "outside"

    def _place(self, block: Block) -> Sum:
        """How many blocks after the headline it stands."""
        if self.headline_place is None:
            return self._scale.lost
        distance = block.place - self.headline_place
        return self._scale.before if distance < 0 else self._scale.place[bisect(_PLACES, distance)]

    def _mentions(self, text: str, size: int) -> Sum:
        """What the page says elsewhere of the same text."""
        scale, facts = self._scale, self.facts
        total = scale.nothing
        if self.repeats[text] > 1:
            total += scale.twice_long if size > _LONG_REPEAT else scale.twice
        if facts.authors and len(text) < _LONGEST_BYLINE and any(author in text for author in facts.authors):
            total += scale.author
        if facts.description and len(text) > 20:
            probe = text[:_PROBE]
            if probe in facts.description or facts.description[:_PROBE] in text:
                total += scale.description
        if facts.linked_body:
            if len(text) <= 12:
                total += scale.linked_short
            else:
                known = text[:_PROBE] in facts.linked_body or text[-_PROBE:] in facts.linked_body
                total += scale.linked_in if known else scale.linked_out
        return total
