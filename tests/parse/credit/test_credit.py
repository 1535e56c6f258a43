"""The source credit: what is read, what is cut, and what is left alone."""

from __future__ import annotations

import pytest

from newscrawl.parse.byline import Byline
from newscrawl.parse.credit import extract_credit
from newscrawl.parse.credit.agencies import find_agency
from newscrawl.parse.document import parse_document
from newscrawl.parse.lexicon import agencies
from newscrawl.parse.page import parse_page
from tests.parse.credit.cases import LINES, NEGATIVES, TRAILING, S

LEAD = "The council of Harbour met on Sunday to talk about the price of water."


@pytest.mark.parametrize(("end", "agency", "raw", "kind"), TRAILING, ids=[case[0] for case in TRAILING])
def test_trailing_credits_are_read_and_cut(end: str, agency: str, raw: str, kind: str) -> None:
    credit, rest = extract_credit(None, (LEAD, S + end), None, None)
    assert credit is not None
    assert (credit.agency, credit.raw, credit.kind, credit.source) == (agency, raw, kind, "text:trailing")
    assert rest == (LEAD, (S + end).removesuffix(raw).rstrip())


@pytest.mark.parametrize(("line", "agency", "kind"), LINES, ids=[case[0] for case in LINES])
def test_credit_lines_are_read_and_cut(line: str, agency: str, kind: str) -> None:
    credit, rest = extract_credit(None, (LEAD, S + ".", line), None, None)
    assert credit is not None
    assert (credit.agency, credit.raw, credit.kind, credit.source) == (agency, line, kind, "text:line")
    assert rest == (LEAD, S + ".")


@pytest.mark.parametrize("text", NEGATIVES[:-1])
def test_the_storys_own_words_stay(text: str) -> None:
    for paragraphs in ((LEAD, text), (LEAD, S + ". " + text), (text, LEAD)):
        assert extract_credit(None, paragraphs, None, None) == (None, paragraphs)


def test_a_name_alone_amid_the_story_stays() -> None:
    paragraphs = (LEAD, NEGATIVES[-1], *[S + "."] * 4)
    assert extract_credit(None, paragraphs, None, None) == (None, paragraphs)


def test_the_table_is_as_large_as_promised() -> None:
    assert len(TRAILING) + len(LINES) + len(NEGATIVES) >= 150


def test_the_gazetteer_has_some_two_hundred_agencies() -> None:
    assert len(agencies.WIRES) + len(agencies.PARTNERS) >= 200


@pytest.mark.parametrize(
    ("byline", "agency", "kind"),
    [
        ("Reuters", "Reuters", "wire"),
        ("By Reuters", "Reuters", "wire"),
        ("REUTERS", "Reuters", "wire"),
        ("Agencies", "Agencies", "wire"),
        ("Web Desk", "Web Desk", "own"),
        ("dpa/lnw", "dpa", "wire"),
        ("Von dpa", "dpa", "wire"),
        ("From our correspondent", "Our correspondent", "own"),
        ("Our Correspondent", "Our Correspondent", "own"),
        ("Jane Roe, Associated Press", "AP", "wire"),
        ("By JANE ROE | The Associated Press", "AP", "wire"),
        ("Jane Roe - AFP", "AFP", "wire"),
        ("AFP/Jane Roe", None, None),
        ("Jane Roe", None, None),
        ("Jane Roe, BBC", None, None),
        ("Ann Reuters", None, None),
        ("Jane Roe, political editor", None, None),
    ],
)
def test_bylines(byline: str, agency: str | None, kind: str | None) -> None:
    credit, _ = extract_credit(None, (LEAD, S + "."), Byline((), byline, "text:byline"), None)
    assert (credit.agency, credit.kind, credit.source) == (agency, kind, "byline") if agency and credit else not credit


@pytest.mark.parametrize(
    ("dateline", "agency", "raw"),
    [
        ("KABUL (Reuters) -", "Reuters", "(Reuters)"),
        ("ISLAMABAD: (APP)", "APP", "(APP)"),
        ("Washington, Jan 5 (IANS):", "IANS", "(IANS)"),
        ("CHARLESTON, Ill. (AP) —", "AP", "(AP)"),
        ("МОСКВА, 5 января. /ТАСС/.", "TASS", "/ТАСС/"),
        ("新华社北京1月5日电", "Xinhua", "新华社北京1月5日电"),
        ("【東京＝共同】", "Kyodo", "共同"),
        ("KABUL —", None, None),
    ],
)
def test_datelines(dateline: str, agency: str | None, raw: str | None) -> None:
    credit, _ = extract_credit(None, (LEAD,), None, dateline)
    assert (credit.agency, credit.raw, credit.source) == (agency, raw, "text:dateline") if credit else agency is None


def test_a_trailing_credit_outweighs_the_byline_and_a_contributor_does_not() -> None:
    byline = Byline(("AFP",), "AFP", "text:byline")
    first, _ = extract_credit(None, (LEAD, S + ". (Reuters)"), byline, None)
    second, rest = extract_credit(None, (LEAD, S + ".", "With inputs from PTI"), byline, None)
    assert first and first.agency == "Reuters"
    assert second and second.agency == "AFP"
    assert rest == (LEAD, S + ".")


@pytest.mark.parametrize(
    ("head", "agency", "source"),
    [
        ('<meta name="source" content="AFP">', "AFP", "meta:source"),
        ('<meta name="source" content="harbour-cms">', None, None),
        ('<script type="application/ld+json">{"@type":"NewsArticle","creditText":"Reuters"}</script>',
         "Reuters", "json-ld:creditText"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","sourceOrganization":{"name":"Xinhua"}}</script>',
         "Xinhua", "json-ld:sourceOrganization"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","provider":[{"name":"dpa"}]}</script>',
         "dpa", "json-ld:provider"),
        ('<meta property="og:site_name" content="Reuters"><meta name="source" content="Reuters">', None, None),
    ],
)  # fmt: skip
def test_what_pages_declare(head: str, agency: str | None, source: str | None) -> None:
    doc = parse_document(f"<html><head>{head}</head><body><p>{LEAD}</p></body></html>")
    credit, _ = extract_credit(doc, (LEAD,), None, None)
    assert (credit.agency, credit.source) == (agency, source) if credit else agency is None


def test_a_credit_to_the_publisher_itself_is_its_own() -> None:
    html = f'<html><head><meta property="og:site_name" content="Reuters"></head><body><p>{LEAD}</p></body></html>'
    credit, _ = extract_credit(parse_document(html), (LEAD, S + ". (Reuters)"), None, None)
    assert credit and credit.kind == "own"


def test_a_paragraph_that_is_nothing_but_a_credit_does_not_empty_the_body() -> None:
    assert extract_credit(None, ("Reuters",), None, None) == (None, ("Reuters",))
    assert extract_credit(None, (), None, None) == (None, ())


def test_every_form_of_the_gazetteer_is_found() -> None:
    for name, _, forms in (*agencies.WIRES, *agencies.PARTNERS):
        for form in (name, *forms):
            assert find_agency(form), form


def test_the_page_keeps_the_credit_out_of_the_body() -> None:
    story = "".join(f"<p>{LEAD} {LEAD} {LEAD}</p>" for _ in range(4))
    html = f"<html><body><article><h1>Water costs more in Harbour</h1>{story}<p>{S}.—APP</p></article></body></html>"
    article = parse_page(html).article
    assert (article.source_credit, article.source_credit_raw, article.credit_kind) == ("APP", "—APP", "wire")
    assert article.body.endswith(S + ".")
    assert article.provenance["source_credit"] == "text:trailing"
