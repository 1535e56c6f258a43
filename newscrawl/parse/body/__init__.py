"""The body: the paragraphs of the article and nothing else.

The page is read as a flat list of text blocks. Each block gets a first chance of being body text from what can be seen
of it alone, then a second one from what its neighbours and containers say of it; the blocks that are likelier in than
out are the paragraphs. Both readings are logistic models over a few hundred named features (`weights.py`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from lxml.html import HtmlElement

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.first_reading import FirstReading, PageFacts
from newscrawl.parse.body.model import Logistic
from newscrawl.parse.body.second_reading import SecondReading
from newscrawl.parse.body.weights import FIRST, FIRST_CONSTANT, SECOND, SECOND_CONSTANT
from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.text import fold, squeeze

_FIRST = Logistic(FIRST_CONSTANT, FIRST)
_SECOND = Logistic(SECOND_CONSTANT, SECOND)
_SHORTCODE = re.compile(r"^\[/?[a-z][a-z0-9]*[_-][a-z0-9_ -]{0,60}(?:=[^\]]{0,300})?\]$", re.IGNORECASE)
_SHORTEST_LINKED_BODY = 200
_SUBSTANTIAL = 50
_REACH = 12


def extract_body(
    doc: Document, headline: str | None = None, skip: Collection[HtmlElement] = ()
) -> Found[tuple[str, ...]] | None:
    """The paragraphs of the article in reading order; `skip` holds elements that are known to be something else."""
    linked = _linked_body(doc)
    blocks = candidates(doc.blocks)
    if skip:
        blocks = _outside(blocks, skip)
    paragraphs = _read(blocks, _page_facts(doc, headline, linked)) if blocks else ()
    if linked and 2 * sum(map(len, paragraphs)) < len(linked):
        return Found(tuple(line for part in linked.splitlines() if (line := squeeze(part))), "json-ld:articleBody")
    return Found(paragraphs, "blocks") if paragraphs else None


def candidates(blocks: Sequence[Block]) -> list[Block]:
    """The blocks worth reading: a few steps from a block of some length, and no shortcode the site failed to expand.

    It leaves a quarter of a page and less than one in a hundred characters of body text out.
    """
    kept: list[Block] = []
    reach = -1
    waiting: list[Block] = []
    for block in blocks:
        if block.text[0] == "[" and _SHORTCODE.match(block.text):
            continue
        if len(block.text) >= _SUBSTANTIAL and 2 * block.link_chars < len(block.text):
            reach = block.place + _REACH
            kept += (near for near in waiting if near.place >= block.place - _REACH)
            waiting.clear()
        if block.place <= reach:
            kept.append(block)
        else:
            waiting.append(block)
    return kept


def _read(blocks: Sequence[Block], facts: PageFacts) -> tuple[str, ...]:
    first = FirstReading(blocks, facts)
    chances = [_FIRST.chance(names) for names in first.features()]
    second = SecondReading(first, chances)
    return tuple(
        block.text
        for n, (block, names) in enumerate(zip(blocks, second.features(), strict=True))
        if _SECOND.chance(names) >= 0.5 and not first.is_headline(n)
    )


def _linked_body(doc: Document) -> str:
    """The text a page gives of itself in JSON-LD; often cut short, so it is a witness first and the body last."""
    body = doc.linked_data.article.get("articleBody")
    return body if isinstance(body, str) and len(body) >= _SHORTEST_LINKED_BODY else ""


def _page_facts(doc: Document, headline: str | None, linked: str) -> PageFacts:
    described = doc.meta("og:description", "description", "twitter:description")
    return PageFacts(fold(headline or ""), described[1] if described else "", squeeze(linked))


def _outside(blocks: list[Block], skip: Collection[HtmlElement]) -> list[Block]:
    """The blocks that stand in none of the given elements."""
    unwanted = set(skip)
    inside: dict[Node, bool] = {}
    kept = []
    for block in blocks:
        chain: list[Node] = []
        node: Node | None = block.node
        while node is not None and node not in inside and node.element not in unwanted:
            chain.append(node)
            node = node.parent
        verdict = node is not None and inside.get(node, True)
        inside.update(dict.fromkeys(chain, verdict))
        if not verdict:
            kept.append(block)
    return kept
