"""A page as a flat list of blocks: where one ends, what melts into it, what is left out."""

from __future__ import annotations

import pytest

from newscrawl.parse.blocks import Block
from newscrawl.parse.document import parse_document


def blocks_of(html: str) -> tuple[Block, ...]:
    return parse_document(f"<html><body>{html}</body></html>").blocks


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("<div>Bare text<p>Paragraph</p>tail</div>", ["Bare text", "Paragraph", "tail"]),
        ("<p>In <b>one</b> <i>line</i>, <span>still</span></p>", ["In one line, still"]),
        ('<p><span class="drop-cap">T</span>he mayor</p>', ["The mayor"]),
        ("<p>one<br>line</p>", ["one line"]),
        ("<div>one<br><br>two<br> \n <br>three</div>", ["one", "two", "three"]),
        ("<div>one<br><br><br><br>two</div>", ["one", "two"]),
        ("<div>one<hr>two</div>", ["one", "two"]),
        ("<p>  spaced \n\t out\u200b </p>", ["spaced out"]),
        ("<ul><li>First</li><li>Second</li></ul>", ["First", "Second"]),
        ("<table><tr><td>a cell</td><td>another</td></tr></table>", ["a cell", "another"]),
        ("<p>before<script>var x = 'no';</script> after<style>p{}</style></p>", ["before after"]),
        ("<nav>Home</nav><footer>Imprint</footer><button>Share</button><p>Text</p>", ["Text"]),
        ("<story-text>In a <fancy-word>custom</fancy-word> element</story-text>", ["In a custom element"]),
        ("<p>東京<ruby>都<rt>と</rt></ruby>の</p>", ["東京都の"]),
        (
            '<p>said <span><a href="/p">Holm</a><span hidden><b>Ida</b> Holm</span></span>.</p>',
            ["said Holm."],
        ),
        (
            '<p>by <a href="/p">Holm</a><span class="hover-card"><b>Ida</b> Holm</span> today</p>',
            ["by Holm today"],
        ),
        (
            '<p>see <a href="/p">the report<span style="clip:rect(0 0 0 0)">, opens new tab</span></a></p>',
            ["see the report"],
        ),
        ('<p>up <span class="sr-only">gained</span> 2.5 <i class="sr">points</i></p>', ["up 2.5 points"]),
        ('<p>a <span style="color:red;border-clip:no">shown</span> word</p>', ["a shown word"]),
        ('<p>a <span class="popular"><b>popular</b> song</span></p>', ["a popular song"]),
        ("", []),
        ("<p> \n </p><div></div>", []),
    ],
)
def test_texts(html: str, texts: list[str]) -> None:
    assert [block.text for block in blocks_of(html)] == texts


def test_menus_are_counted_and_not_read() -> None:
    blocks = blocks_of('<ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul><p>Text</p>')
    assert [(block.text, block.place) for block in blocks] == [("Text", 2)]


def test_linked_paragraphs_and_headings_are_read() -> None:
    assert len(blocks_of('<h2><a href="/a">News</a></h2><p><a href="/b">All of it</a></p>')) == 2


def test_marked_text_is_measured() -> None:
    (block,) = blocks_of('<p>ab <b>cde <i>fg</i></b> <a href="/x">hi <b>jkl</b></a></p>')
    assert (block.links, block.link_chars, block.strong_chars, block.slanted_chars) == (1, 6, 9, 2)


def test_a_link_around_blocks_marks_them_all() -> None:
    (block,) = blocks_of('<a href="/x"><p>A card</p></a>')
    assert (block.links, block.link_chars) == (1, 6)


def test_nodes_lead_to_the_body() -> None:
    (block,) = blocks_of("<main><article><p>Text</p></article></main>")
    tags, node = [], block.node
    while node is not None:
        tags.append((node.tag, node.depth))
        node = node.parent
    assert tags == [("p", 3), ("article", 2), ("main", 1), ("body", 0)]


def test_a_menu_that_nobody_closed_does_not_swallow_the_page() -> None:
    blocks = blocks_of("<nav><ul><li>News</li></ul><main><p>The text</p></main><footer>Imprint</footer>")
    assert "The text" in [block.text for block in blocks]
    assert "Imprint" not in [block.text for block in blocks]


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<noscript><p>All there is</p></noscript>", ["All there is"]),
        ("<p>Text</p><noscript><p>Turn scripts on</p></noscript>", ["Text"]),
    ],
)
def test_what_browsers_without_scripts_show_counts_where_there_is_nothing_else(html: str, texts: list[str]) -> None:
    assert [block.text for block in blocks_of(html)] == texts
