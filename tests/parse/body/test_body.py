"""The body is the article's paragraphs, in order, and nothing else."""

from __future__ import annotations

import json

import pytest

from newscrawl.parse.body import candidates, extract_body
from newscrawl.parse.body.furniture import is_notice
from newscrawl.parse.document import parse_document

HEADLINE = "Harbour to be dredged"
LONG = (
    "The harbour board voted on Tuesday to dredge the eastern channel, ending a quarrel of two winters.",
    "“We have waited long enough, and the boats cannot wait any longer,” said Ida Holm of the fishermen's union.",
    "Work is to begin in March, when the ice has gone, and to last until the autumn if the weather allows it.",
    "The council has set aside eleven million crowns for it, a sum that two of its members called far too small.",
)
NAVIGATION = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>'


def body_of(html: str, headline: str | None = None) -> tuple[str, ...]:
    found = extract_body(parse_document(html), headline)
    return found.value if found else ()


def page(inside: str) -> str:
    return f"<html><body>{NAVIGATION}<main><article><h1>{HEADLINE}</h1>{inside}</article></main></body></html>"


def paragraphs(texts: tuple[str, ...] = LONG) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_paragraphs_in_order_without_headline_and_navigation() -> None:
    assert body_of(page(f'<div class="entry-content">{paragraphs()}</div>'), HEADLINE) == LONG


@pytest.mark.parametrize(
    "furniture",
    [
        '<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>',
        "<p>[tta_listen_btn]</p>",
        '<figure><img src="a.jpg"><figcaption>The channel in winter. Photo: A. Berg</figcaption></figure>',
        '<div class="related"><h3>Related</h3><ul><li><a href="/a">Ferry fares to rise again</a></li></ul></div>',
        '<section class="comments"><h3>Comments</h3><div class="comment">First!</div></section>',
    ],
)
def test_furniture_stays_out(furniture: str) -> None:
    html = page(f'<div class="entry-content">{paragraphs(LONG[:2])}{furniture}{paragraphs(LONG[2:])}</div>')
    assert body_of(html, HEADLINE) == LONG


def test_two_line_breaks_part_paragraphs() -> None:
    html = page(f'<div class="entry-content">{"<br><br>".join(LONG)}</div>')
    assert body_of(html, HEADLINE) == LONG


@pytest.mark.parametrize("html", ["", "<html></html>", NAVIGATION, "plain", "<p>"])
def test_no_body(html: str) -> None:
    assert body_of(html) == ()


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "x",
        '<a href="/x">link</a>' * 200_000,
        f'<p class="{"share " * 200_000}">{LONG[0]}</p>',
    ],
    ids=["deep", "links", "attribute"],
)
def test_hostile_pages_are_read(html: str) -> None:
    extract_body(parse_document(html))


def script(text: str, kind: str = "application/json") -> str:
    return f'<html><body>{NAVIGATION}<h1>{HEADLINE}</h1><script type="{kind}">{text}</script></body></html>'


def found_in(html: str) -> tuple[str | None, tuple[str, ...]]:
    found = extract_body(parse_document(html), HEADLINE)
    return (found.source, found.value) if found else (None, ())


def test_json_ld_stands_in_where_the_tree_holds_no_body() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join(LONG)})
    assert found_in(script(data, "application/ld+json")) == ("json-ld:articleBody", LONG)


def test_json_ld_with_mark_up() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": paragraphs()})
    assert found_in(script(data, "application/ld+json").replace("</p>", "<\\/p>")) == ("json-ld:articleBody", LONG)


@pytest.mark.parametrize(
    "state",
    [
        {"props": {"story": {"title": HEADLINE, "html": paragraphs()}}},
        {"elements": [{"type": "text", "content": text} for text in LONG] + [{"type": "ad", "id": "x" * 80}]},
        {"story": {"text": "\n\n".join(LONG)}},
    ],
)
def test_a_script_s_state_stands_in_where_nothing_else_holds_a_body(state: dict[str, object]) -> None:
    html = script("window.__STATE__ = " + json.dumps(state).replace("</", "<\\/"), "text/javascript")
    assert found_in(html) == ("script:state", LONG)


@pytest.mark.parametrize("text", ['{"a": "', '{"a":"' * 20_000, '"k"' + " " * 100_000, "var x = " + "'y'," * 5000])
def test_scripts_without_text_give_nothing(text: str) -> None:
    assert found_in(script(text)) == (None, ())


def test_known_elements_are_skipped() -> None:
    doc = parse_document(page(f'<div class="entry-content">{paragraphs()}<p id="strip">{LONG[0]} Again.</p></div>'))
    strip = next(element for element in doc.root.iter("p") if element.get("id") == "strip")
    found = extract_body(doc, HEADLINE, [strip])
    assert found is not None
    assert found.value == LONG


def test_a_text_served_twice_is_meant_once() -> None:
    html = page(f'<div class="entry-content">{paragraphs()}</div><div class="entry-content">{paragraphs()}</div>')
    assert body_of(html, HEADLINE) == LONG


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("[tta_listen_btn]", False),
        ("[/vc_column]", False),
        ('[gallery ids="1,2" columns="3"]', False),
        ('[button link="/x" type="big"] Send us your picture[/button]', False),
        ("[sic] as the paper had it [/quote]", True),
        ("Advertisement", False),
        ("– Anzeige –", False),
        ("広告", False),
        ("You may also like ...", False),
        ("【関連記事】", False),
        ("Lesen Sie auch: Die Fähre wird teurer", False),
        ("Also on the table: the fares", True),
        ("Tags: harbour, ferries", False),
        ("What is related to the ferry", True),
        ("Image 3 of / 12", False),
        ("3 / 12", False),
        ("7/12", True),
        ("ida.holm@harbour.example", False),
        ("@idaholm", True),
        ("He was 3 of 12", True),
        ("The advertisement was withdrawn.", True),
        ("[Applause] The mayor then thanked the crew of the dredger, who had come from three countries.", True),
    ],
)
def test_furniture_of_text(line: str, kept: bool) -> None:
    texts = [block.text for block in candidates(parse_document(f"<p>{LONG[0]}</p><p>{line}</p>").blocks)]
    assert (line in texts) is kept


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("© 2020 Harbour Times. All rights reserved.", True),
        ("Copyright (c) Harbour Times", True),
        ("Copyright in pictures of the harbour is held by the town.", False),
        ("(called off)", False),
        ("Follow us on Facebook and Instagram.", True),
        ("For the latest from the harbour, sign up for our newsletter .", True),
        ("Got a picture of the dredger? Get in touch with our news desk.", True),
        ("Jetzt unseren Newsletter abonnieren", True),
        ("Folgen Sie uns auf Instagram!", True),
        ("Abonnez-vous à notre infolettre.", True),
        ("Síguenos en WhatsApp", True),
        ("Подпишитесь на наш канал", True),
        ("To read on, please subscribe to the Harbour Times.", True),
        ("The union said on Facebook that it would follow the vote.", False),
        ("“Follow us,” said the pilot, and turned his boat to the east.", False),
        ("“All are welcome,” the page says. “Walk the pier, visit our lighthouse, bring your friends.”", False),
        ("Folgen für unsere Häfen hat das kaum.", False),
        ("Like our fathers, we fish.", False),
        ("Support for our fleet has grown since the winter.", False),
        ("Join the two halves with a rope.", False),
        ("Follow us " + "and read of all that was said and done in the harbour " * 6, False),
        (",", False),
    ],
)
def test_notices(line: str, told: bool) -> None:
    assert is_notice(line) is told


def test_notices_are_no_paragraphs() -> None:
    asked = "Follow us on Facebook and Instagram for all the news from the harbour and from the islands."
    assert body_of(page(f'<div class="entry-content">{paragraphs((*LONG, asked))}</div>'), HEADLINE) == LONG


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ('<a href="/a">FERRY FARES TO RISE AGAIN, BOARD SAYS</a>', False),
        ('See also: <a href="/a">Ferry fares to rise again in the summer</a>', False),
        ('<strong>Les også:</strong> <a href="/a">Fergene blir dyrere igjen til sommeren</a>', False),
        ('<a href="/a">Ferry fares to rise again in the summer</a>', False),
        ('More news | <a href="/a">Ferry fares to rise again in the summer</a>', False),
        ('À lire aussi » <a href="/a">Les tarifs du ferry montent encore</a>', False),
        ('Ferries – <a href="/a">what the summer will cost</a>', False),
        ("FERRY FARES TO RISE AGAIN, BOARD SAYS", True),
        ('<a href="/a">Ferry fares</a> were not on the table: that vote comes later.', True),
        ('What the board said: that <a href="/a">the fares</a> would stay as they are.', True),
    ],
)
def test_links_to_other_stories_are_no_paragraphs(line: str, kept: bool) -> None:
    doc = parse_document(f"<p>{LONG[0]}</p><p>{line}</p><p>{LONG[1]}</p>")
    assert len(candidates(doc.blocks)) == (3 if kept else 2)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("4 May 2022", False),
        ("2022/05/04 13:30", False),
        ("Stand: 04.05.2022, 17:11 Uhr", False),
        ("by Ida Holm, 04.05.2022", False),
        ("On 4 May 2022 the ice went, and with it the last excuse for another year of waiting.", True),
        ("By 4 May 2022 the ice had gone, and with it the last excuse for another year of waiting.", True),
    ],
)
def test_a_date_line_above_the_text_is_none_of_it(line: str, kept: bool) -> None:
    found = body_of(page(f'<div class="entry-content">{paragraphs((line, *LONG))}</div>'), HEADLINE)
    assert found == ((line, *LONG) if kept else LONG)
