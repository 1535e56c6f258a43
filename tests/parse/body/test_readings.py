"""The product's sums are those of the features that the fit names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newscrawl.parse.blocks import Block
from newscrawl.parse.body import candidates
from newscrawl.parse.body.facts import page_facts
from newscrawl.parse.body.first_reading import FirstReading, FirstScale
from newscrawl.parse.body.hints import KINDS
from newscrawl.parse.body.model import Names, Weights, chance
from newscrawl.parse.body.second_reading import SecondReading, SecondScale
from newscrawl.parse.body.weights import FIRST, FIRST_CONSTANT, SECOND, SECOND_CONSTANT
from newscrawl.parse.document import Document, parse_document

PARAGRAPH = "The dredger left the harbour at dawn, and by noon the channel was two metres deeper than it had been."
PAGES = {
    "an article": f"""<main class="site"><article class="story"><h1>Channel deepened</h1>
        <p class="byline">By Ida Holm</p><div class="entry-content"><p>{PARAGRAPH}</p><h2>At dawn</h2>
        <p><b>{PARAGRAPH} Again.</b></p>
        <ul><li>Two metres: 14:30</li><li>“Deeper”</li></ul><p><a href="/x">More: dredgers</a></p></div></article>
        <aside class="related"><p>{PARAGRAPH}</p><p>© 2024 The Harbour | all rights</p></aside></main>""",
    "no headline": f"<div>{PARAGRAPH}</div><table><tr><td>{PARAGRAPH} Twice.</td></tr></table>",
    "nothing": "",
}


def blocks_and_facts(html: str) -> tuple[list[Block], Document]:
    doc = parse_document(
        f'<html><head><meta name="author" content="Ida Holm"><meta name="description" content="{PARAGRAPH}">'
        f"</head><body>{html}</body></html>"
    )
    return candidates(doc.blocks), doc


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES)
def test_sums_are_those_of_the_named_features(html: str) -> None:
    blocks, doc = blocks_and_facts(html)
    facts = page_facts(doc, "Channel deepened")
    summed = FirstReading(blocks, facts, FirstScale(Weights(FIRST_CONSTANT, FIRST)))
    named = FirstReading(blocks, facts, FirstScale(Names()))
    totals = summed.totals()
    expected = [FIRST_CONSTANT + sum(FIRST.get(name, 0.0) for name in names) for names in named.totals()]
    assert totals == pytest.approx(expected)
    chances = [chance(total) for total in totals]
    again = SecondReading(summed, chances, SecondScale(Weights(SECOND_CONSTANT, SECOND))).totals()
    names_again = SecondReading(named, chances, SecondScale(Names())).totals()
    assert again == pytest.approx(
        [SECOND_CONSTANT + sum(SECOND.get(name, 0.0) for name in names) for names in names_again]
    )


class Recorder:
    """A scale that remembers every name asked of it."""

    start: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def of(self, *names: str) -> tuple[str, ...]:
        self.asked.update(names)
        return names


@pytest.mark.parametrize(("tables", "weights"), [(FirstScale, FIRST), (SecondScale, SECOND)])
def test_no_weight_is_dead(
    tables: Callable[[Recorder], FirstScale[tuple[str, ...]] | SecondScale[tuple[str, ...]]], weights: dict[str, float]
) -> None:
    """A weight whose feature was renamed or taken out would weigh nothing, and nobody would notice."""
    recorder = Recorder()
    tables(recorder)
    hints = {f"{where}:{kind}" for where in ("own", "near", "far", "in", "out") for kind in KINDS}
    assert set(weights) <= recorder.asked | hints
