"""Headlines by vote: what each page states, and what it is called."""

from __future__ import annotations

import pytest

from tests.parse.pages import json_ld, meta, page

STORY = "Ferry runs aground off Lund"


@pytest.mark.parametrize(
    ("head", "body", "headline"),
    [
        pytest.param("", f"<h1>{STORY}</h1>", STORY, id="heading alone"),
        pytest.param(f"<title>{STORY}</title>", "", STORY, id="title alone"),
        pytest.param(
            f"<title>{STORY} | The Daily Skiff</title>{meta('og:site_name', 'The Daily Skiff')}",
            "",
            STORY,
            id="site name",
        ),
        pytest.param(
            f"<title>{STORY} - World - dailyskiff.example</title>", f"<h1>{STORY}</h1>", STORY, id="agreement"
        ),
        pytest.param(
            f"<title>The Daily Skiff » Archive » {STORY}</title>{meta('og:site_name', 'Daily Skiff')}",
            f"<h1>The Daily Skiff</h1><h2>{STORY}</h2>",
            STORY,
            id="site first, site as h1",
        ),
        pytest.param(
            meta("og:title", "港で渡し船が座礁　けが人なし｜朝凪新聞デジタル")
            + meta("og:site_name", "朝凪新聞デジタル"),
            "",
            "港で渡し船が座礁 けが人なし",
            id="full-width bar",
        ),
        pytest.param(
            meta("og:title", "Ferry aground: what we know")
            + json_ld(f'{{"@type": "NewsArticle", "headline": "{STORY}"}}'),
            f"<h1>{STORY}</h1>",
            STORY,
            id="search title outvoted",
        ),
        pytest.param(
            meta("og:title", STORY)
            + "<title>Ferry aground: what we know</title>"
            + json_ld('{"@type": "NewsArticle", "headline": "Ferry aground: what we know"}'),
            f"<ol><li><h1>Ferry aground: what we know</h1></li></ol><h2>{STORY}</h2>",
            STORY,
            id="the last crumb as h1, the headline below",
        ),
        pytest.param(
            meta("og:title", STORY)
            + "<title>Ferry aground: what we know</title>"
            + json_ld('{"@type": "NewsArticle", "headline": "Ferry aground: what we know"}'),
            "<div><a>News</a><a>Lund</a><h1>Ferry aground: what we know</h1></div>"
            f"<h2><span>Low tide</span> {STORY}</h2>",
            STORY,
            id="the same with a kicker, in a row of links",
        ),
        pytest.param(
            meta("og:title", STORY)
            + "<title>Ferry aground: what we know</title>"
            + json_ld('{"@type": "NewsArticle", "headline": "Ferry aground: what we know"}'),
            f"<h1>Ferry aground: what we know</h1><h2>At noon</h2><h2>{STORY}</h2>",
            "Ferry aground: what we know",
            id="the same further down is another story",
        ),
        pytest.param(
            meta("og:title", "Ferry aground: what we know")
            + json_ld('{"@type": "NewsArticle", "headline": "Ferry aground: what we know"}'),
            f'<div class="breadcrumbs"><span><h1>Ferry aground</h1></span></div><h1>{STORY}</h1>',
            "Ferry aground: what we know",
            id="a crumb that nothing states",
        ),
        pytest.param(
            meta("og:title", f"Shipping: {STORY}")
            + json_ld(f'{{"@type": "NewsArticle", "headline": "Shipping: {STORY}"}}'),
            f"<nav><h1>{STORY}</h1></nav><h2><span>Shipping</span> <b>{STORY}</b></h2>",
            f"Shipping: {STORY}",
            id="a crumb without the kicker that is printed",
        ),
        pytest.param(
            "<title>Ferry aground: what we know</title>",
            f"<div><a>News</a><a>Lund</a><h1>{STORY}</h1></div><h2>Low tide</h2>",
            STORY,
            id="links to sections before the headline",
        ),
        pytest.param(
            f"<title>A log of the coast | {STORY}</title>",
            f'<h1 class="site-title">A log of the coast</h1><h1>{STORY}</h1>',
            STORY,
            id="the blog's title",
        ),
        pytest.param(
            f"<title>{STORY} - Skiff - All about ferries</title>",
            '<h1><a href="/"><img>Skiff - All about ferries</a></h1><h2>Weather</h2>',
            STORY,
            id="a heading that links to the front page",
        ),
        pytest.param(
            "<title>Ferry aground: what we know</title>",
            f'<h1><a href="/ferry">{STORY}</a></h1>',
            STORY,
            id="a heading that links to its own page",
        ),
        pytest.param(
            f"<title>{STORY} - All about ferries</title>",
            f'<h1><a href="https://harbour.example/">{STORY}</a></h1>',
            STORY,
            id="a heading that links to what it tells of",
        ),
        pytest.param(
            "<title>Skiff - Ferries</title>",
            f'<div class="logo"><h1>All about ferries</h1></div><h1>{STORY}</h1>',
            STORY,
            id="a slogan in the logo",
        ),
        pytest.param(
            meta("og:title", "Harbour closed") + json_ld(f'{{"@type": "NewsArticle", "headline": "{STORY}, say..."}}'),
            f"<h1>{STORY}, says the harbour master</h1>",
            f"{STORY}, says the harbour master",
            id="cut at an ellipsis",
        ),
        pytest.param(
            json_ld(
                f'{{"@type": "NewsArticle", "headline": "{STORY} with three hundred on board, of {"whom " * 5}..."}}'
            ),
            "<h1>Harbour closed after accident</h1>",
            "Harbour closed after accident",
            id="the story's beginning, cut",
        ),
        pytest.param(
            json_ld(f'{{"@type": "NewsArticle", "headline": "{STORY}..."}}'),
            "<h2>Harbour</h2>",
            f"{STORY}...",
            id="a headline that trails off",
        ),
        pytest.param(
            meta("og:title", STORY) + "<title>Ferry aground: what we know</title>",
            "<h1>Ferry aground: what we know</h1>",
            STORY,
            id="title and heading are one, social media are told another",
        ),
        pytest.param(
            meta("og:title", f"Shipping: {STORY}"),
            f"<h2><span>Shipping</span> <b>{STORY}</b></h2>",
            f"Shipping: {STORY}",
            id="a spelling that parts kicker and title",
        ),
        pytest.param(
            meta("og:title", STORY) + f"<title>{STORY}</title>",
            f"<h1><span>Shipping</span> <span>{STORY}</span></h1>",
            STORY,
            id="kicker in the heading",
        ),
        pytest.param(
            meta("og:title", f"Shipping: {STORY}") + f"<title>Shipping: {STORY}</title>",
            f"<h1><span>Shipping</span> <span>{STORY}</span></h1>",
            STORY,
            id="kicker that a style sheet sets apart",
        ),
        pytest.param(
            meta("og:title", f"Shipping: {STORY}"),
            f"<h1><span>Shipping:</span> <span>{STORY}</span></h1>",
            f"Shipping: {STORY}",
            id="kicker with its colon",
        ),
        pytest.param(
            meta("og:title", f"Shipping: {STORY}")
            + json_ld(f'{{"@type": "NewsArticle", "headline": "Shipping: {STORY}"}}'),
            f"<h1><span>Shipping</span> <span>{STORY}</span></h1>",
            f"Shipping: {STORY}",
            id="kicker that JSON-LD counts in",
        ),
        pytest.param(
            meta("og:title", f"Shipping: {STORY}")
            + json_ld(f'{{"@type": "NewsArticle", "headline": "Shipping - {STORY}"}}'),
            f"<h1><span>Shipping</span> <span>{STORY}</span></h1>",
            f"Shipping: {STORY}",
            id="colon for a template's dash",
        ),
        pytest.param(
            meta("og:title", f"In fog and high seas: {STORY}") + f"<title>{STORY}</title>",
            f"<h1>In fog and high seas: {STORY}</h1>",
            f"In fog and high seas: {STORY}",
            id="cut short for search engines",
        ),
        pytest.param(
            meta("og:title", STORY) + f"<title>{STORY}</title>",
            f"<h1>Low tide: {STORY}</h1>",
            f"Low tide: {STORY}",
            id="no kicker where the heading is one piece",
        ),
        pytest.param(
            meta("og:title", f"Storm over Lund: {STORY}") + f"<title>Storm over Lund: {STORY}</title>",
            f"<h1>Shipping - {STORY}</h1>",
            STORY,
            id="different kickers",
        ),
        pytest.param(
            meta("og:title", f"Two ferries in trouble: {STORY}") + f"<title>Two ferries in trouble: {STORY}</title>",
            f"<h1>Two ferries in distress: {STORY}</h1>",
            f"Two ferries in distress: {STORY}",
            id="one title in two wordings, no kickers",
        ),
        pytest.param(
            meta("og:title", "How a ferry ran aground in calm seas off Lund")
            + f"<title>{STORY} - The Daily Skiff</title>"
            + json_ld(f'{{"@type": "NewsArticle", "headline": "{STORY}"}}'),
            "<h1>How a ferry ran aground in calm seas off Lund</h1>",
            "How a ferry ran aground in calm seas off Lund",
            id="title for search engines repeated by JSON-LD",
        ),
        pytest.param(
            meta("og:title", STORY) + "<title>News - The Daily Skiff</title>",
            f"<h1>News</h1><h1>{STORY}</h1>",
            STORY,
            id="the section as first heading and title",
        ),
        pytest.param(
            "<title>LU:Harbour/Ferries – Skiffwiki</title>",
            "<h1>LU:Harbour/Ferries</h1><h1>Ferries</h1>",
            "LU:Harbour/Ferries",
            id="a path is no kicker",
        ),
        pytest.param(
            json_ld('{"@type": "NewsArticle", "headline": "Harbour &amp;quot;safe&amp;quot; after spill"}'),
            "",
            'Harbour "safe" after spill',
            id="double escapes",
        ),
        pytest.param(
            "", "<h1>Fer<wbr>ry runs<br>aground<script>x()</script></h1>", "Ferry runs aground", id="inline markup"
        ),
        pytest.param("", "<h1><ruby>港<rt>みなと</rt></ruby>で座礁</h1>", "港で座礁", id="reading aids"),
        pytest.param("<title>港で渡し船が座礁！-朝凪网</title>", "", "港で渡し船が座礁！", id="bare hyphen"),
        pytest.param("<title>渡し船-港で座礁</title>", "", "渡し船-港で座礁", id="bare hyphen within, kept"),
        pytest.param(
            meta("og:title", f"{STORY} - Storm at sea") + f"<title>Storm at sea: {STORY}</title>",
            f"<h1><span>Storm at sea</span> <span>{STORY}</span></h1>",
            STORY,
            id="kicker before the headline in the heading, after it in the title",
        ),
        pytest.param(
            "<title>Skiff Online - News</title>",
            f'<table><tr><td><font size="1">Home</font><font size="5"><b>{STORY}</b></font><p>Text.</table>',
            STORY,
            id="large type for a heading",
        ),
        pytest.param(
            "<title>Skiff :: Ferry aground</title>", f'<span class="title">{STORY}</span>', STORY, id="class title"
        ),
        pytest.param(
            f"<title>{STORY}</title>",
            '<ul><li><span class="title">Weather and the tides</span></li></ul>',
            STORY,
            id="a menu is no stand-in",
        ),
        pytest.param(
            f"<title>{STORY}</title>",
            f'<h2>{STORY}</h2><span class="title">Another story of the day</span>',
            STORY,
            id="a heading needs no stand-in",
        ),
        pytest.param(f"<title>{STORY} - what now</title>", "", f"{STORY} - what now", id="dash within, kept"),
    ],
)
def test_headline(head: str, body: str, headline: str) -> None:
    found = page(head, body, url="https://www.dailyskiff.example/ferry").headline
    assert found is not None
    assert found.value == headline


@pytest.mark.parametrize("body", ["", "<p>Just text</p>", "<h1> </h1>", "<h2></h2>"])
def test_no_headline(body: str) -> None:
    assert page("", body).headline is None


def test_source_names_the_reader() -> None:
    found = page(json_ld(f'{{"@type": "NewsArticle", "headline": "{STORY}"}}')).headline
    assert found is not None
    assert found.source == "json-ld:headline"


def test_a_crumb_is_not_where_the_headline_stands() -> None:
    trail = f'<nav class="breadcrumbs"><a>News</a><h1>{STORY}</h1></nav>'
    doc = page(meta("og:title", STORY), f"{trail}<h2><span>Low tide</span> {STORY}</h2>")
    assert doc.main_heading is not None
    assert doc.main_heading.tag == "h2"
