"""A page's tree, compiled or lxml's own, answers as lxml's does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from newscrawl.parse import lxml_tree
from newscrawl.parse.document import lxml_root
from tests.strategies import GOLDEN, PAGES

try:
    from newscrawl.parse import tree
except ImportError:
    TREES = [lxml_tree]
else:
    TREES = [lxml_tree, tree]

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Tide</title></head><body class="page  wide">
<h1>Tide turns</h1>early <p id=first hidden>The <b>tide</b> does not <i class="x">wait</i> for <?php anybody ?>us.</p>
<ul><li>one<li>two</ul>late<input data-price="3"><p data-price="">Ångström &amp; co</p>
<p>&nbsp;</p></body></html>"""

ANSWERS: dict[str, Callable[[Any], Any]] = {
    "tag": lambda e: e.tag,
    "text": lambda e: e.text,
    "tail": lambda e: e.tail,
    "attributes": lambda e: (e.items(), e.get("class"), e.get("hidden"), e.get("nothing")),
    "number of children": len,
    "children": list,
    "children backwards": lambda e: list(reversed(e)),
    "some children": lambda e: e[1:3],
    "parent": lambda e: e.getparent(),
    "next": lambda e: e.getnext() if e.getparent() is not None else None,
    "previous": lambda e: e.getprevious() if e.getparent() is not None else None,
    "first of a tag": lambda e: e.find("p"),
    "all": lambda e: list(e.iter()),
    "all of some tags": lambda e: list(e.iter("p", "li", "nothing")),
    "descendants": lambda e: list(e.iterdescendants()),
    "children of a tag": lambda e: list(e.iterchildren("p")),
    "ancestors": lambda e: list(e.iterancestors()),
    "ancestors of a tag": lambda e: list(e.iterancestors("body", "ul")),
    "siblings after": lambda e: list(e.itersiblings()) if e.getparent() is not None else [],
    "siblings before": lambda e: list(e.itersiblings(preceding=True)) if e.getparent() is not None else [],
}


def _plain(answer: Any, numbers: dict[Any, int]) -> Any:
    if isinstance(answer, list):
        return [_plain(part, numbers) for part in answer]
    return numbers.get(answer, answer) if hasattr(answer, "tag") else answer


def _answers(root: Any) -> list[dict[str, Any]]:
    """What every element answers, with elements given by their number."""
    numbers = {element: number for number, element in enumerate(root.iter())}
    return [{name: _plain(ask(element), numbers) for name, ask in ANSWERS.items()} for element in numbers]


@pytest.mark.parametrize("kind", TREES)
@pytest.mark.parametrize("html", [PAGE.encode(), *GOLDEN[:2]])
def test_every_element_answers_as_that_of_lxml(kind: Any, html: bytes) -> None:
    root = lxml_root(html)
    assert _answers(kind.read_tree(root)) == _answers(root)


@given(html=PAGES)
def test_so_it_does_whatever_the_page(html: str) -> None:
    root = lxml_root(html.encode("utf-8", "replace"))
    for kind in TREES:
        copied = kind.read_tree(root)
        assert [e.tag for e in copied.iter()] == [e.tag for e in root.iter()]
        assert [e.items() for e in copied.iter()] == [e.items() for e in root.iter()]
        assert kind.texts_of(copied) == list(root.itertext())


def _named(kind: Any) -> dict[str, Any]:
    """The page's elements by tag, the last of each."""
    root = kind.read_tree(lxml_root(PAGE.encode()))
    return {element.tag: element for element in root.iter()} | {"root": root}


@pytest.mark.parametrize("kind", TREES)
def test_texts_are_counted_through_the_page(kind: Any) -> None:
    named = _named(kind)
    texts = kind.texts_of(named["root"])
    inside = kind.texts_of(named["ul"])
    assert inside == ["one", "two"]
    assert kind.count_texts(named["ul"]) == len(inside)
    before = kind.texts_before(named["ul"])
    assert texts[before : before + len(inside)] == inside
    assert kind.holder_of_text(named["root"], before) is named["ul"][:][0]
    assert kind.holder_of_text(named["root"], before - 1) is named["body"]  # the line break after the paragraph
    assert kind.holder_of_text(named["root"], len(texts)) is None


@pytest.mark.parametrize("kind", TREES)
def test_texts_of_some_tags_are_what_they_begin_with_and_what_follows_them(kind: Any) -> None:
    paragraph = next(_named(kind)["root"].iter("p"))
    assert kind.texts_of(paragraph, "b") == ["tide", " does not "]
    assert kind.texts_of(paragraph, "p") == ["The "]
    assert kind.texts_of(paragraph) == ["The ", "tide", " does not ", "wait", " for us."]


@pytest.mark.parametrize("kind", TREES)
def test_attributes_are_found_below_an_element(kind: Any) -> None:
    root = _named(kind)["root"]
    assert [e.tag for e in kind.elements_having(root, "data-price", "hidden", "nothing")] == ["p", "input", "p"]
    assert kind.elements_having(root, "lang", "nothing") == []
    assert kind.values_of(root, "class", "lang") == ["page  wide", "x"]
    assert kind.values_of(root, "data-price") == ["3", ""]


def _outlined(text: str | None) -> str | None:
    return " " if text and text.isspace() and "\xa0" not in text else text


@pytest.mark.parametrize("kind", TREES)
@pytest.mark.parametrize("html", [PAGE.encode(), *GOLDEN[:2]])
def test_an_outline_numbers_an_element_and_all_below_it(kind: Any, html: bytes) -> None:
    body = kind.read_tree(lxml_root(html)).find("body")
    page, elements = kind.outline_of(body), list(body.iter())
    assert [page.element(n) for n in range(len(page.tags))] == elements
    assert page.tags == [e.tag for e in elements]
    assert page.texts == [_outlined(e.text) for e in elements]
    assert page.tails == [_outlined(e.tail) for e in elements]
    assert page.ends == [n + sum(1 for _ in e.iter()) for n, e in enumerate(elements)]


@pytest.mark.parametrize("kind", TREES)
def test_a_tree_lives_as_long_as_any_of_its_elements(kind: Any) -> None:
    bold = _named(kind)["b"]
    assert bold.getparent().getparent().tag == "body"
    assert bold.getnext() is bold.getparent()[:][1]
