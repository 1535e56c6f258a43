"""The body: the paragraphs of the article and nothing else.

The page is read as a flat list of text blocks. Each block gets a first chance of being body text from what can be seen
of it alone, then a second one from what its neighbours and containers say of it; the blocks that are likelier in than
out are the paragraphs. Both readings are logistic models over a few hundred named features (`weights.py`).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from math import exp

from lxml.html import HtmlElement

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.context import context_features
from newscrawl.parse.body.features import PageFacts, local_features
from newscrawl.parse.body.weights import FIRST, SECOND
from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.text import fold, squeeze

_SHORTCODE = re.compile(r"^\[/?[a-z][a-z0-9]*[_-][a-z0-9_ -]{0,60}(?:=[^\]]{0,300})?\]$", re.IGNORECASE)
_SHORTEST_LINKED_BODY = 200


def extract_body(
    doc: Document, headline: str | None = None, skip: Collection[HtmlElement] = ()
) -> Found[tuple[str, ...]] | None:
    """The paragraphs of the article in reading order; `skip` holds elements that are known to be something else."""
    linked = _linked_body(doc)
    facts = _page_facts(doc, headline, linked)
    blocks = [block for block in doc.blocks if _readable(block)]
    if skip:
        blocks = _outside(blocks, skip)
    chances, folded = _chances(blocks, facts)
    paragraphs = tuple(
        block.text
        for block, chance, text in zip(blocks, chances, folded, strict=True)
        if chance >= 0.5 and text != facts.headline
    )
    if paragraphs:
        return Found(paragraphs, "blocks")
    if linked:
        return Found(tuple(line for part in linked.splitlines() if (line := squeeze(part))), "json-ld:articleBody")
    return None


def _linked_body(doc: Document) -> str:
    """The text a page gives of itself in JSON-LD; often cut short, so it is a witness first and the body last."""
    body = doc.linked_data.article.get("articleBody")
    return body if isinstance(body, str) and len(body) >= _SHORTEST_LINKED_BODY else ""


def _page_facts(doc: Document, headline: str | None, linked: str) -> PageFacts:
    described = doc.meta("og:description", "description", "twitter:description")
    return PageFacts(fold(headline or ""), fold(described[1]) if described else "", fold(linked))


def _readable(block: Block) -> bool:
    """Whether a block is text at all: not a shortcode the site failed to expand."""
    return block.text[0] != "[" or _SHORTCODE.match(block.text) is None


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


def _chances(blocks: list[Block], facts: PageFacts) -> tuple[list[float], list[str]]:
    local, sizes, folded = local_features(blocks, facts)
    first = [_logistic(FIRST, names) for names in local]
    context = context_features(blocks, sizes, first)
    return [_logistic(SECOND, seen + told) for seen, told in zip(local, context, strict=True)], folded


def _logistic(weights: dict[str, float], names: list[str]) -> float:
    odds = weights[""] + sum(weights.get(name, 0.0) for name in names)
    return 1 / (1 + exp(-odds)) if odds > -700 else 0.0
