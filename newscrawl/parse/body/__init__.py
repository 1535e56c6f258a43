"""The body: the paragraphs of the article and nothing else.

The page is read as a flat list of text blocks. Each block gets a first chance of being body text from what can be seen
of it alone, then a second one from what its neighbours and containers say of it; the blocks that are likelier in than
out are the paragraphs. Both readings are logistic models over a few hundred named features (`weights.py`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.first_reading import FirstReading, PageFacts
from newscrawl.parse.body.model import Logistic
from newscrawl.parse.body.second_reading import SecondReading
from newscrawl.parse.body.state import read_state
from newscrawl.parse.body.weights import FIRST, FIRST_CONSTANT, SECOND, SECOND_CONSTANT
from newscrawl.parse.document import Document, parse_document
from newscrawl.parse.found import Found
from newscrawl.parse.lexicon.ad_labels import AD_LABELS
from newscrawl.text import fold, squeeze

_FIRST = Logistic(FIRST_CONSTANT, FIRST)
_SECOND = Logistic(SECOND_CONSTANT, SECOND)
# A name with an underscore or hyphen, or a name and attributes; both ends are anchored and the parts are bounded.
_SHORTCODE = re.compile(
    r"^\[/?(?:[a-z]\w{0,40}[_-][\w-]{0,60}|[a-z]\w{0,40}(?= \w{1,40}=))(?: [^\]]{0,500})?\]$", re.IGNORECASE
)
_SHORTEST_LINKED_BODY = 200
_SUBSTANTIAL = 50
_REACH = 10
_LONGEST_AD_LABEL = 40
_MOST_AUTHORS = 20
_SHORTEST_NAME = 4


def extract_body(
    doc: Document, headline: str | None = None, skip: Collection[HtmlElement] = ()
) -> Found[tuple[str, ...]] | None:
    """The paragraphs of the article in reading order; `skip` holds elements that are known to be something else."""
    blocks = candidates(doc.blocks)
    if skip:
        blocks = _outside(blocks, skip)
    facts = page_facts(doc, headline)
    paragraphs = _read(blocks, facts) if blocks else ()
    linked = facts.linked_body
    if linked and 2 * sum(map(len, paragraphs)) < len(linked):
        return Found(_paragraphs_of(_linked_body(doc)), "json-ld:articleBody")
    if sum(map(len, paragraphs)) < _SHORTEST_LINKED_BODY and (stated := read_state(doc)):
        return Found(stated, "script:state")
    return Found(paragraphs, "blocks") if paragraphs else None


def candidates(blocks: Sequence[Block]) -> list[Block]:
    """The blocks worth reading: those a few steps from a block of some length.

    It leaves a quarter of a page and less than one in a hundred characters of body text out.
    """
    kept: list[Block] = []
    reach = -1
    waiting: list[Block] = []
    for block in blocks:
        if _is_furniture(block.text):
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


def _is_furniture(text: str) -> bool:
    """A shortcode the site failed to expand, or the label over an advertisement."""
    if text[0] == "[" and _SHORTCODE.match(text):
        return True
    return len(text) <= _LONGEST_AD_LABEL and fold(text) in AD_LABELS


def _read(blocks: Sequence[Block], facts: PageFacts) -> tuple[str, ...]:
    first = FirstReading(blocks, facts)
    chances = [_FIRST.chance(names) for names in first.features()]
    second = SecondReading(first, chances)
    chosen = (
        block.text
        for n, block in enumerate(second.blocks)
        if not first.is_headline(second.at[n]) and _SECOND.chance(second.features(n)) >= 0.5
    )
    return tuple(_without_repeats(chosen))


def _without_repeats(paragraphs: Iterable[str]) -> Iterator[str]:
    """Pages that serve their text twice, for two screens or behind a prompt, mean it once; short lines may recur."""
    seen: set[str] = set()
    for text in paragraphs:
        if len(text) < _SUBSTANTIAL or text not in seen:
            seen.add(text)
            yield text


def _linked_body(doc: Document) -> str:
    """The text a page gives of itself in JSON-LD; often cut short, so it is a witness first and the body last."""
    body = doc.linked_data.article.get("articleBody")
    return body if isinstance(body, str) and len(body) >= _SHORTEST_LINKED_BODY else ""


def _paragraphs_of(linked: str) -> tuple[str, ...]:
    """The paragraphs of a text from JSON-LD, where it is lines or mark-up."""
    if "</" in linked:
        return tuple(block.text for block in parse_document(linked).blocks)
    return tuple(line for part in linked.splitlines() if (line := squeeze(part)))


def page_facts(doc: Document, headline: str | None) -> PageFacts:
    """What the page says of itself, in the form that its blocks are compared with."""
    described = doc.meta("og:description", "description", "twitter:description")
    return PageFacts(
        headline=fold(headline or ""),
        description=described[1] if described else "",
        authors=_authors(doc),
        linked_body=squeeze(_linked_body(doc)),
    )


def _authors(doc: Document) -> tuple[str, ...]:
    """Names that the page's metadata give as authors, unchecked: they only help to tell a byline from a paragraph."""
    stated = doc.linked_data.article.get("author")
    people = stated if isinstance(stated, list) else [stated]
    names = [person.get("name") if isinstance(person, dict) else person for person in people[:_MOST_AUTHORS]]
    names += [doc.metas.get(name, ("",))[0] for name in ("author", "article:author")]
    return tuple({squeeze(name) for name in names if isinstance(name, str) and len(name) >= _SHORTEST_NAME})


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
