"""The first reading: the features of each block by itself, what its containers are called, where it stands."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Sequence

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.facts import PageFacts
from newscrawl.parse.body.hints import Hints, hint_names
from newscrawl.parse.body.model import ladder
from newscrawl.parse.body.text_features import size_of, text_features
from newscrawl.text import fold

_PLACES = (1, 2, 3, 5, 8, 16, 40, 100)
_PROBE = 40
"""Characters of a block that are looked up in what the page says of itself."""
_FOLDED_GROWTH = 20
_LONGEST_BYLINE = 120
_PLACE_NAMES = ladder("place", len(_PLACES) + 1)
_UP_NAMES = ladder("top-up", 9)
_DOWN_NAMES = ladder("top-down", 7)


class FirstReading:
    """The blocks of a page with their first features."""

    def __init__(self, blocks: Sequence[Block], facts: PageFacts) -> None:
        self.blocks = blocks
        self.facts = facts
        self.hints = Hints()
        self.sizes = [size_of(block.text) for block in blocks]
        self.headline_at = self._find_headline()
        self._ladder = self._climb_from_headline()
        self._repeats = Counter(block.text for block in blocks)
        self._names: dict[Node, tuple[str, ...]] = {}
        self._around: dict[Node | None, tuple[str, ...]] = {}
        self._far: dict[Node, int] = {}
        self._branches: dict[Node, tuple[int, int, bool]] = {}
        self._top_article = next((n for n in self._ladder if n.tag == "article"), None)

    def features(self) -> list[list[str]]:
        """The features of every block."""
        return [
            text_features(block, size) + self._page_features(block, size)
            for block, size in zip(self.blocks, self.sizes, strict=True)
        ]

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

    def _climb_from_headline(self) -> dict[Node, int]:
        """The elements around the headline, with their distance to it: what they are called says nothing."""
        ladder: dict[Node, int] = {}
        node = self.blocks[self.headline_at].node if self.headline_at >= 0 else None
        while node is not None:
            ladder[node] = len(ladder)
            node = node.parent
        return ladder

    def _page_features(self, block: Block, size: int) -> list[str]:
        node, text, facts = block.node, block.text, self.facts
        names = [*(self._names.get(node) or self._node_names(node)), self._place(block)]
        if self._repeats[text] > 1:
            names.append("twice/long" if size > 60 else "twice")
        if facts.authors and len(text) < _LONGEST_BYLINE and any(author in text for author in facts.authors):
            names.append("author")
        if facts.description and len(text) > 20:
            probe = text[:_PROBE]
            if probe in facts.description or facts.description[:_PROBE] in text:
                names.append("description")
        if facts.linked_body:
            if len(text) <= 12:
                names.append("ld-body:short")
            else:
                known = text[:_PROBE] in facts.linked_body or text[-_PROBE:] in facts.linked_body
                names.append("ld-body:in" if known else "ld-body:out")
        return names

    def _place(self, block: Block) -> str:
        if self.headline_at < 0:
            return "place:no-headline"
        distance = block.place - self.blocks[self.headline_at].place
        return "place:before" if distance < 0 else _PLACE_NAMES[bisect(_PLACES, distance)]

    def _node_names(self, node: Node) -> tuple[str, ...]:
        """What a node and its containers say, and how they lie to the headline; the same for all blocks of a node."""
        names = hint_names("own", self.hints.own(node)) + self._names_around(node.parent)
        if self._ladder:
            names += self._branch_names(node)
        self._names[node] = names
        return names

    def _names_around(self, parent: Node | None) -> tuple[str, ...]:
        """What the containers of a node say; the same for all children of one parent."""
        names = self._around.get(parent)
        if names is None:
            near, step = 0, parent
            for _ in range(2):
                if step is None or step in self._ladder:
                    break
                near |= self.hints.own(step)
                step = step.parent
            names = hint_names("near", near) + hint_names("far", self._far_hints(step))
            self._around[parent] = names
        return names

    def _far_hints(self, node: Node | None) -> int:
        """The hints of a node and all above it, up to where the headline stands too."""
        chain = []
        while node is not None and node not in self._far and node not in self._ladder:
            chain.append(node)
            node = node.parent
        bits = self._far.get(node, 0) if node is not None else 0
        for step in reversed(chain):
            if step.tag != "body":
                bits |= self.hints.own(step)
            self._far[step] = bits
        return bits

    def _branch_names(self, node: Node) -> tuple[str, ...]:
        """How far below the headline's containers a node branches off, and whether in another article."""
        up, down, in_article = self._branch(node)
        return _UP_NAMES[min(up, 8)], _DOWN_NAMES[min(down, 6)], self._article(down, in_article)

    def _branch(self, node: Node) -> tuple[int, int, bool]:
        chain = []
        step: Node | None = node
        while step is not None and step not in self._branches:
            if step in self._ladder:
                self._branches[step] = 0, self._ladder[step], False
                break
            chain.append(step)
            step = step.parent
        assert step is not None  # every chain ends at the body, and so does the ladder
        up, down, in_article = self._branches[step]
        for step in reversed(chain):
            up, in_article = up + 1, in_article or step.tag == "article"
            self._branches[step] = up, down, in_article
        return up, down, in_article

    def _article(self, down: int, in_article: bool) -> str:
        """Whether the headline stands in the same `<article>`."""
        top = self._top_article
        if in_article:
            return "article:below" if top is None else "article:other"
        if top is None:
            return "article:none"
        return "article:same" if down <= self._ladder[top] else "article:outside"
