"""The body: the paragraphs of the article and nothing else.

How it is read, in this order:

- `parse/blocks.py` makes a flat list of text blocks of the page, in one walk;
- `candidates` keeps the blocks that stand near one of some length and are no furniture by their look (`furniture.py`);
- `first_reading.py` gives each block a first chance of being body text, from its text and mark-up (`text_features.py`),
  from what its containers are called (`hints.py`), from where it lies to the headline, and from what the page says of
  itself (`facts.py`);
- `second_reading.py` gives the hopeful ones a second chance, from what their neighbours and containers have got;
- the blocks that are about as likely in as out, or likelier, are the paragraphs, but for those in company that decides
  otherwise (`company.py`), for lines that tell of rights or ask the reader to subscribe, and for date lines at the top;
- where the tree holds no body, the text in JSON-LD or in a script's state (`state.py`) stands in.

Both readings are logistic models (`model.py`) over a few hundred named features, whose weights (`weights.py`) are
fitted by `benchmarks/fit_body.py`. No rule knows a site, and the only words of any language are those of furniture: the
labels of advertisements and of links, and what prompts are made of. Everything is linear in the page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.company import settle
from newscrawl.parse.body.facts import PageFacts, linked_body, page_facts
from newscrawl.parse.body.first_reading import FirstReading, FirstScale
from newscrawl.parse.body.furniture import is_date_line, is_label, is_notice, points_elsewhere
from newscrawl.parse.body.model import Weights, chance
from newscrawl.parse.body.second_reading import SecondReading, SecondScale
from newscrawl.parse.body.state import read_state
from newscrawl.parse.body.weights import FIRST, FIRST_CONSTANT, SECOND, SECOND_CONSTANT
from newscrawl.parse.document import Document, parse_document
from newscrawl.parse.element import Element
from newscrawl.parse.found import Found
from newscrawl.text import squeeze

_FIRST: Final = FirstScale(Weights(FIRST_CONSTANT, FIRST))
_SECOND: Final = SecondScale(Weights(SECOND_CONSTANT, SECOND))
BAR: Final = -0.1
"""Log-odds that a block must reach; a little under even, as a sentence lost is worse than a line too many."""
_SHORTEST_BODY: Final = 200
_PROBE: Final = 40
_SUBSTANTIAL: Final = 50
_REACH: Final = 10
_TOP: Final = 3


def extract_body(
    doc: Document, headline: str | None = None, skip: Collection[Element] = ()
) -> Found[tuple[str, ...]] | None:
    """The paragraphs of the article in reading order; `skip` holds elements that are known to be something else."""
    blocks = candidates(doc.blocks)
    if skip:
        blocks = _outside(blocks, skip)
    facts = page_facts(doc, headline)
    paragraphs = _read(blocks, facts)
    return stand_in(doc, facts, paragraphs) or (Found(paragraphs, "blocks") if paragraphs else None)


def stand_in(doc: Document, facts: PageFacts, paragraphs: Sequence[str]) -> Found[tuple[str, ...]] | None:
    """The body in the page's JSON-LD or scripts, where its tree holds none or not half of it."""
    found = sum(map(len, paragraphs))
    linked = linked_body(doc)
    if 2 * found < len(linked):
        return Found(_paragraphs_of(linked), "json-ld:articleBody")
    if found < _SHORTEST_BODY:
        stated = read_state(doc)
        if stated and (not paragraphs or _vouched_for(stated, facts)):
            return Found(stated, "script:state")
    return None


def _vouched_for(paragraphs: Sequence[str], facts: PageFacts) -> bool:
    """Whether the page's summary stands in a text: a short item is not to be ousted by whatever a script holds."""
    return bool(facts.description) and facts.description[:_PROBE] in " ".join(paragraphs)


def candidates(blocks: Sequence[Block]) -> list[Block]:
    """The blocks worth reading: those a few steps from a block of some length.

    With the menus that `read_blocks` leaves out, three quarters of a page's blocks are gone by now, and of the body's
    characters less than one in a hundred.
    """
    kept: list[Block] = []
    reach = -1
    waiting: list[Block] = []
    for block in blocks:
        text = block.text
        if is_label(text) or (block.link_chars and points_elsewhere(block)):
            continue
        if len(text) >= _SUBSTANTIAL and 2 * block.link_chars < len(text):
            reach = block.place + _REACH
            kept += (near for near in waiting if near.place >= block.place - _REACH)
            waiting.clear()
        if block.place <= reach:
            kept.append(block)
        else:
            waiting.append(block)
    return kept


def _read(blocks: Sequence[Block], facts: PageFacts) -> tuple[str, ...]:
    first = FirstReading(blocks, facts, _FIRST)
    second = SecondReading(first, [chance(total) for total in first.totals()], _SECOND)
    totals = zip(second.at, second.totals(), strict=True)
    return choose(first, {n: chance(total) for n, total in totals if total >= BAR})


def choose(reading: FirstReading[Any], likely: Mapping[int, float]) -> tuple[str, ...]:
    """The paragraphs that the likely blocks make, given their chances."""
    told = {n: chance for n, chance in likely.items() if not is_notice(reading.blocks[n].text)}
    texts = (reading.blocks[n].text for n in settle(reading, told))
    return tuple(_without_date_lines(list(_without_repeats(texts))))


def _without_date_lines(paragraphs: list[str]) -> list[str]:
    """Without the line above or below the standfirst that dates the article."""
    return [text for text in paragraphs[:_TOP] if not is_date_line(text)] + paragraphs[_TOP:]


def _without_repeats(paragraphs: Iterable[str]) -> Iterator[str]:
    """Pages that serve their text twice, for two screens or behind a prompt, mean it once; short lines may recur."""
    seen: set[str] = set()
    for text in paragraphs:
        if len(text) < _SUBSTANTIAL or text not in seen:
            seen.add(text)
            yield text


def _paragraphs_of(linked: str) -> tuple[str, ...]:
    """The paragraphs of a text from JSON-LD, where it is lines or mark-up."""
    if "</" in linked:
        return tuple(block.text for block in parse_document(linked).blocks)
    return tuple(line for part in linked.splitlines() if (line := squeeze(part)))


def _outside(blocks: list[Block], skip: Collection[Element]) -> list[Block]:
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
