"""Blocks that stay out, or come in, for the company they keep."""

from __future__ import annotations

import pytest

from newscrawl.parse.body import choose
from newscrawl.parse.body.facts import PageFacts
from newscrawl.parse.body.first_reading import FirstReading, FirstScale
from newscrawl.parse.body.model import Names
from newscrawl.parse.document import parse_document
from newscrawl.text import fold

HEADLINE = "Harbour to be dredged"
TEXTS = tuple(
    f"Paragraph {n}: the dredger left the harbour at dawn and came back at night{n * ' again'}." for n in range(9)
)
LONG = " ".join(TEXTS)
POST = (
    '<blockquote class="twitter-tweet"><p>We sail at dawn.</p>— Ida Holm (@idaholm) <a href="/x">May 4</a></blockquote>'
)
HALF = "The dredger was built in 1962."
NOTICE = "This map is only shown to readers who have agreed to the terms of its maker."


def chosen(html: str, *unlikely: str, stated: str = "") -> list[str]:
    """The paragraphs, were all blocks likely but those named; `stated` is the body in JSON-LD."""
    doc = parse_document(f"<html><body>{html}</body></html>")
    facts = PageFacts(headline=fold(HEADLINE), linked_body=stated)
    reading = FirstReading(doc.blocks, facts, FirstScale(Names()))
    likely = {n: 0.5 if block.text == HALF else 0.9 for n, block in enumerate(reading.blocks)}
    return list(choose(reading, {n: c for n, c in likely.items() if reading.blocks[n].text not in unlikely}))


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def article(inside: str) -> str:
    return f"<article><h1>{HEADLINE}</h1><div>{inside}</div></article>"


@pytest.mark.parametrize(
    "thread",
    [
        f'<div class="comment-content"><p>{TEXTS[3]}</p></div>',
        f'<ol class="comment-list"><li><article><p>{TEXTS[3]}</p></article></li></ol>',
        f'<div id="disqus_thread">{TEXTS[3]}</div>',
        f'<div class="visually-hidden">{TEXTS[3]}</div>',
        f'<p class="slideshow-noscript robots-nocontent">{TEXTS[3]}</p>',
    ],
)
def test_comments_are_no_body(thread: str) -> None:
    assert chosen(article(paragraphs(TEXTS[0]) + thread)) == [TEXTS[0]]


@pytest.mark.parametrize("name", ["comment", "no-comments", "comment-count-4"])
def test_the_article_may_stand_in_what_is_named_like_a_thread(name: str) -> None:
    html = f'<div class="{name}">{article(paragraphs(*TEXTS))}</div>'
    assert chosen(html) == list(TEXTS)


def test_the_next_article_is_another_one() -> None:
    following = f"<article><h2>Ferry aground</h2><p>{TEXTS[8]} That was in May.</p></article><p>{TEXTS[7]} In June.</p>"
    assert chosen(article(paragraphs(*TEXTS)) + following) == list(TEXTS)


def test_a_headline_in_an_article_of_its_own_takes_nothing_away() -> None:
    assert chosen(article("") + f"<article>{paragraphs(*TEXTS)}</article>") == list(TEXTS)


def test_what_stands_for_every_picture_is_no_paragraph() -> None:
    notices = f"<p>{NOTICE}</p>"
    assert chosen(article(notices.join(f"<p>{text}</p>" for text in TEXTS[:4]))) == list(TEXTS[:4])
    assert chosen(article(notices.join(f"<p>{text}</p>" for text in TEXTS[:2]))) == [TEXTS[0], NOTICE, TEXTS[1]]


def test_a_text_that_recurs_and_is_nearly_all_there_is_stays() -> None:
    filler = " ".join(TEXTS[3:])
    assert chosen(article(paragraphs("Dawn.", *4 * [filler]))) == ["Dawn.", filler]


def test_what_stands_over_every_list_of_links_is_no_heading() -> None:
    html = "".join(f"<h3>Of interest too</h3><p>{text}</p>" for text in TEXTS[:3])
    assert chosen(article(html)) == list(TEXTS[:3])


@pytest.mark.parametrize(
    ("figure", "kept"),
    [
        ("<figure><img><p>{}</p></figure>", False),
        ("<figure><img><figcaption><div>{}</div></figcaption></figure>", False),
        ("<figure><blockquote><b>{}</b></blockquote></figure>", True),
        ("<figure><table><tr><td>{}</td></tr></table></figure>", True),
    ],
)
def test_captions_are_no_body_but_not_every_figure_is_a_picture(figure: str, kept: bool) -> None:
    assert chosen(article(f"<p>{TEXTS[0]}</p>{figure.format(TEXTS[1])}")) == [TEXTS[0], *[TEXTS[1]] * kept]


def test_a_figure_that_nobody_closed_holds_the_article() -> None:
    assert chosen(article(f"<p>{NOTICE}</p><figure><img>{paragraphs(*TEXTS)}</figure>")) == [NOTICE, *TEXTS]


ITEMS = ("A dredger for sale", "How <i>harbours</i> are made", "Ten ferries to see in winter")


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        pytest.param([f'<li>{text}, <a href="/x">here</a></li>' for text in ITEMS], False, id="links"),
        pytest.param([f'<li><p>{text}, <a href="/x">here</a></p></li>' for text in ITEMS], False, id="in paragraphs"),
        pytest.param([f"<li>{text}, here</li>" for text in ITEMS], True, id="no links"),
        pytest.param([f'<li>{text}, <a href="/x">here</a></li>' for text in ITEMS[:2]], True, id="two only"),
        pytest.param(
            [f'<li>{text}, <a href="/x">here</a></li>' for text in ITEMS] + ["<li>The end.</li>"],
            True,
            id="not the end",
        ),
        pytest.param([f'<li>{text} <a href="/x">here</a></li>' for text in TEXTS], True, id="most of the text"),
    ],
)
def test_a_list_of_links_at_the_end_is_no_body(end: list[str], kept: bool) -> None:
    found = chosen(article(paragraphs(LONG) + f"<h3>More to read</h3><ul>{''.join(end)}</ul>"))
    assert found[0] == LONG
    assert (len(found) == 2 + len(end)) is kept
    assert kept or len(found) == 1


@pytest.mark.parametrize("wrapped", [POST, f"<div><div><figure>{POST}</figure></div></div>"])
def test_a_post_among_the_paragraphs_is_taken_whole(wrapped: str) -> None:
    html = article(f"<p>{TEXTS[0]}</p>{wrapped}<p>{TEXTS[1]}</p>")
    post = ["We sail at dawn.", "— Ida Holm (@idaholm) May 4"]
    assert chosen(html, post[0]) == chosen(html, *post) == [TEXTS[0], *post, TEXTS[1]]


def test_a_post_elsewhere_is_not() -> None:
    html = f"<body><main>{article(paragraphs(*TEXTS))}</main><aside><div><div>{POST}</div></div></aside></body>"
    assert chosen(html, "We sail at dawn.", "— Ida Holm (@idaholm) May 4") == list(TEXTS)


@pytest.mark.parametrize(
    ("heading", "names", "kept"),
    [
        pytest.param("<div><h3>{}</h3></div>", "ABC", True, id="in containers of their own"),
        pytest.param("<div><h3>{}</h3></div><hr>", "ABC", True, id="and an empty line"),
        pytest.param("<div><h3>{}</h3></div>", "AB", False, id="two only"),
        pytest.param("<div><h3>{}</h3></div>", "AAA", False, id="always the same"),
        pytest.param('<div><h3><a href="/x">{}</a></h3></div>', "ABC", False, id="links"),
        pytest.param("<div><b>{}</b></div>", "ABC", False, id="no headings"),
        pytest.param(f"<div><h3>{{}}</h3><p>{NOTICE}</p></div>", "ABC", False, id="over other things"),
    ],
)
def test_headings_that_look_the_same_over_paragraphs(heading: str, names: str, kept: bool) -> None:
    html = "".join(f"{heading.format(name)}<p>{text}</p>" for name, text in zip(names, TEXTS[1:], strict=False))
    found = chosen(article(f"<p>{TEXTS[0]}</p>{html}"), NOTICE, *names)
    assert [text for text in found if text in names] == [*names] * kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("<h2>At dawn</h2>", True),
        ("<h4>At dawn</h4>", True),
        ('<h2><a href="/x">At dawn</a></h2>', False),
        ("<div><h2>At dawn</h2></div>", False),
        ("<p>At dawn</p>", False),
        (f"<h2>{LONG}</h2>", False),
        (f"<h2>{HEADLINE}</h2>", False),
    ],
)
def test_a_heading_between_paragraphs_is_taken(line: str, kept: bool) -> None:
    html = article(f"<p>{TEXTS[0]}</p>{line}<p>{TEXTS[1]}</p>")
    assert chosen(html, "At dawn", LONG) == [TEXTS[0], *["At dawn"] * kept, TEXTS[1]]


@pytest.mark.parametrize(("longer", "kept"), [(20, False), (0, True)])
def test_nothing_stands_below_the_container_of_a_long_text(longer: int, kept: bool) -> None:
    texts = [f"{text} {longer * 'And so on. '}".strip() for text in TEXTS]
    below = "<div><div><p>Tell us what you think.</p></div></div>"
    assert chosen(article(f"<div>{paragraphs(*texts)}</div>{below}")) == texts + ["Tell us what you think."] * kept


@pytest.mark.parametrize(("name", "kept"), [("text", True), ("text note", False)])
def test_the_text_may_go_on_in_a_container_called_the_same(name: str, kept: bool) -> None:
    texts = [f"{text} {20 * 'And so on. '}".strip() for text in TEXTS]
    halves = f'<div class="text">{paragraphs(*texts)}</div><div class="{name}"><p>{NOTICE}</p></div>'
    assert chosen(article(halves)) == texts + [NOTICE] * kept


@pytest.mark.parametrize(
    ("stated", "kept"),
    [(LONG, False), (LONG[:400], True), (f"{LONG} … ", False), (LONG + " And more of it.", True)],
)
def test_nothing_stands_after_what_json_ld_ends_with(stated: str, kept: bool) -> None:
    after = "Tell us what you think."
    assert chosen(article(paragraphs(*TEXTS, after)), stated=stated) == [*TEXTS, *[after] * kept]


def test_a_stated_body_of_the_first_lines_alone_ends_nothing() -> None:
    assert chosen(article(paragraphs(LONG, *(f"{n} {LONG}" for n in range(3)))), stated=LONG)[1:]


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<div><p>{}</p></div>", False),
        ("<aside><div>{}</div></aside>", False),
        ("<p>{}</p>", True),
        ("<div>{}</div>", True),
        ("<ul><li>{}</li></ul>", True),
        ("<div><table><tr><td>{}</td></tr></table></div>", True),
        ("<div><blockquote>{}</blockquote></div>", True),
        ("<div><p>{}</p><p>" + TEXTS[8] + "</p></div>", True),
    ],
)
def test_a_box_among_the_paragraphs_must_be_likelier_than_just_enough(box: str, kept: bool) -> None:
    html = article(f"{paragraphs(*TEXTS[:5])}{box.format(HALF)}{paragraphs(*TEXTS[5:8])}")
    assert (HALF in chosen(html)) is kept


def test_a_teaser_of_the_whole_article_repeats_it() -> None:
    assert chosen(article(paragraphs(*TEXTS, f"{LONG} Read on."))) == list(TEXTS)
    assert chosen(article(paragraphs(TEXTS[0], LONG.replace("harbour", "port")))) == [
        TEXTS[0],
        LONG.replace("harbour", "port"),
    ]


def test_many_long_paragraphs_take_no_longer_than_they_are() -> None:
    texts = tuple(f"{n:04} {LONG}" for n in range(3000))
    assert len(chosen(article(paragraphs(*texts)))) == len(texts)
