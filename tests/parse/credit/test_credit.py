"""The source credit: what is read, what is cut, and what is left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from newscrawl.parse.byline import Byline
from newscrawl.parse.credit import extract_credit
from newscrawl.parse.credit.agencies import find_agency
from newscrawl.parse.dateline import split_dateline
from newscrawl.parse.document import parse_document
from newscrawl.parse.lexicon import agencies
from newscrawl.parse.page import parse_page
from tests.parse.credit.cases import (
    DATELINES,
    FOREIGN_LINES,
    FOREIGN_NEGATIVES,
    FOREIGN_TRAILING,
    LINES,
    NEGATIVES,
    TRAILING,
    S,
)

LEAD = "The council of Harbour met on Sunday to talk about the price of water."


ALL_TRAILING, ALL_LINES = (*TRAILING, *FOREIGN_TRAILING), (*LINES, *FOREIGN_LINES)


@pytest.mark.parametrize(("end", "agency", "raw", "kind"), ALL_TRAILING, ids=[case[0] for case in ALL_TRAILING])
def test_trailing_credits_are_read_and_cut(end: str, agency: str, raw: str, kind: str) -> None:
    credit, rest = extract_credit(None, (LEAD, S + end), None, None)
    assert credit is not None
    assert (credit.agency, credit.raw, credit.kind, credit.source) == (agency, raw, kind, "text:trailing")
    assert rest == (LEAD, (S + end.rstrip()).removesuffix(raw).rstrip())


@pytest.mark.parametrize(("line", "agency", "kind"), ALL_LINES, ids=[case[0] for case in ALL_LINES])
def test_credit_lines_are_read_and_cut(line: str, agency: str, kind: str) -> None:
    credit, rest = extract_credit(None, (LEAD, S + ".", line), None, None)
    assert credit is not None
    assert (credit.agency, credit.raw, credit.kind, credit.source) == (agency, line, kind, "text:line")
    assert rest == (LEAD, S + ".")


@pytest.mark.parametrize("text", (*NEGATIVES[:-1], *FOREIGN_NEGATIVES))
def test_the_storys_own_words_stay(text: str) -> None:
    for paragraphs in ((LEAD, text), (LEAD, S + ". " + text), (text, LEAD)):
        assert extract_credit(None, paragraphs, None, None) == (None, paragraphs)


def test_a_name_alone_amid_the_story_stays() -> None:
    paragraphs = (LEAD, NEGATIVES[-1], *[S + "."] * 4)
    assert extract_credit(None, paragraphs, None, None) == (None, paragraphs)


@pytest.mark.parametrize(("first", "place", "agency", "rest"), DATELINES, ids=[case[0][:30] for case in DATELINES])
def test_datelines_of_whole_paragraphs(first: str, place: str | None, agency: str | None, rest: str) -> None:
    dateline, paragraphs = split_dateline((first, LEAD))
    credit, _ = extract_credit(None, paragraphs, None, dateline.raw if dateline else None)
    assert (dateline.place if dateline else None, credit.agency if credit else None) == (place, agency)
    assert paragraphs[0].startswith(rest)


def found_and_wanted() -> Iterator[tuple[str | None, str | None]]:
    """The agency found and the one wanted in every case of the tables."""

    def read(*paragraphs: str) -> str | None:
        dateline, rest = split_dateline(paragraphs)
        credit, _ = extract_credit(None, rest, None, dateline.raw if dateline else None)
        return credit.agency if credit else None

    for end, agency, _, _ in ALL_TRAILING:
        yield read(LEAD, S + end), agency
    for line, agency, _ in ALL_LINES:
        yield read(LEAD, S + ".", line), agency
    for first, _, named, _ in DATELINES:
        yield read(first, LEAD), named
    for text in (*NEGATIVES[:-1], *FOREIGN_NEGATIVES):
        yield read(LEAD, S + ". " + text), None


def test_precision_and_recall_over_the_tables(record_property: Callable[[str, object], None]) -> None:
    pairs = list(found_and_wanted())
    found = [(f, w) for f, w in pairs if f]
    precision = sum(f == w for f, w in found) / len(found)
    recall = sum(f == w for f, w in found) / sum(w is not None for _, w in pairs)
    record_property("credit_cases", len(pairs))
    record_property("credit_precision", round(precision, 4))
    record_property("credit_recall", round(recall, 4))
    print(f"credits: {len(pairs)} cases, precision {precision:.3f}, recall {recall:.3f}")
    assert len(pairs) >= 350
    assert precision >= 0.995
    assert recall >= 0.98


def test_a_dateline_below_a_standfirst() -> None:
    standfirst = "Water costs more in Harbour, and nobody can say why."
    dateline, rest = split_dateline((standfirst, "KABUL (Reuters) - " + LEAD, LEAD))
    assert dateline and (dateline.place, dateline.raw) == ("Kabul", "KABUL (Reuters) -")
    assert rest == (standfirst, LEAD, LEAD)
    for second in ("Paris – " + LEAD, "ELLERY, Ohio — " + LEAD, "Lahore, Jan 5: " + LEAD, LEAD):
        assert split_dateline((standfirst, second, LEAD)) == (None, (standfirst, second, LEAD))


def test_a_credit_before_a_notice() -> None:
    notice = "Comments are open until midnight."
    credit, rest = extract_credit(None, (LEAD, S + ". (dpa)", notice), None, None)
    assert credit and (credit.agency, credit.raw, credit.source) == ("dpa", "(dpa)", "text:trailing")
    assert rest == (LEAD, S + ".", notice)
    for said in ("He told the agency (AFP)", "He plays for the club (TT)", "It is dear. (Laughter)"):
        assert extract_credit(None, (LEAD, said, notice), None, None) == (None, (LEAD, said, notice))


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
        ("Jane Roe Associated Press Published 11:34 PM", "AP", "wire"),
        ("AFP/Jane Roe", None, None),
        ("Jane Roe", None, None),
        ("Jane Roe, BBC", None, None),
        ("Ann Reuters", None, None),
        ("Jane Roe, political editor", None, None),
    ],
)
def test_bylines(byline: str, agency: str | None, kind: str | None) -> None:
    authors = ("Jane Roe",) if "Jane Roe Associated" in byline else ()
    credit, _ = extract_credit(None, (LEAD, S + "."), Byline(authors, byline, "text:byline"), None)
    assert (credit.agency, credit.kind, credit.source) == (agency, kind, "byline") if agency and credit else not credit


@pytest.mark.parametrize(
    ("dateline", "agency", "raw"),
    [
        ("KABUL (Reuters) -", "Reuters", "(Reuters)"),
        ("ISLAMABAD: (APP)", "APP", "(APP)"),
        ("Washington, Jan 5 (IANS):", "IANS", "(IANS)"),
        ("CHARLESTON, Ill. (AP) —", "AP", "(AP)"),
        ("МОСКВА, 5 января. /ТАСС/.", "TASS", "/ТАСС/"),
        ("Wiesbaden (KNA/iz).", "KNA", "(KNA/iz)"),
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
