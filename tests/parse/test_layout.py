"""Layouts: what a selector finds wins, what it does not find is left to the general readers."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime

import pytest

from newscrawl.parse.document import parse_document
from newscrawl.parse.layout import FIELDS, Layout, Selector, apply_layout
from newscrawl.parse.page import parse_page

URL = "https://paper.example/dam"
PAGE = b"""<!doctype html><html lang="en"><head><title>Dam reopens - The Paper</title>
<meta property="og:title" content="Dam reopens"><meta name="x-desk" content="Rivers">
<meta property="article:published_time" content="2026-03-02T00:00:00Z"></head><body>
<div class="kicker"><b>Repairs over,</b> dam reopens at last</div><div class="who">By Jane Doe and <a>John Roe</a></div>
<div class="stamp">2 March 2026 17:30</div><img class="lead" src="/dam.jpg">
<div class="t">
<span class="par">Water rose behind the dam on Monday for the first time in three years of repairs.</span>
<span class="par">&ldquo;We are glad,&rdquo; said Jane Doe, the engineer in charge of the works.</span>
<span class="par"> </span></div>
<ul class="tags"><li>Dams</li><li>Rivers, Repairs</li></ul></body></html>"""


def css(expression: str, attribute: str | None = None) -> tuple[Selector, ...]:
    return (Selector("css", expression, attribute),)


def xpath(expression: str) -> tuple[Selector, ...]:
    return (Selector("xpath", expression),)


@pytest.mark.parametrize(
    ("field", "selectors", "value"),
    [
        ("headline", css("div.kicker"), "Repairs over, dam reopens at last"),
        ("headline", xpath("//title/text()"), "Dam reopens - The Paper"),
        ("headline", xpath("normalize-space(//title)"), "Dam reopens - The Paper"),
        ("headline", css("h7.gone") + css(".kicker"), "Repairs over, dam reopens at last"),
        ("section", css("meta[name=x-desk]"), "Rivers"),
        ("section", xpath("//meta[@name='x-desk']/@content"), "Rivers"),
        ("description", css("meta[name=x-desk]", "name"), "x-desk"),
        ("authors", css(".who"), ("Jane Doe", "John Roe")),
        ("keywords", css(".tags li"), ("Dams", "Rivers", "Repairs")),
        ("image_url", css("img.lead"), "https://paper.example/dam.jpg"),
        ("headline", css("h7"), None),
        ("headline", css("span.par:last-child"), None),
        ("headline", xpath("count(//p)"), None),
        ("image_url", xpath("'javascript:x'"), None),
        ("published_at", css(".kicker"), None),
        ("section", xpath("//comment()"), None),
    ],
)
def test_fields(field: str, selectors: tuple[Selector, ...], value: object) -> None:
    found = apply_layout(parse_document(PAGE, URL), Layout("v1", fields={field: selectors}))
    assert (found[field].value if field in found else None) == value
    assert all(one.source == "layout:v1" for one in found.values())


@pytest.mark.parametrize(
    ("timezone", "hour"), [("Asia/Karachi", 12), ("Europe/Vienna", 16), (None, 17), ("Nowhere/Atall", 17)]
)
def test_a_date_without_a_zone_is_in_the_publishers(timezone: str | None, hour: int) -> None:
    layout = Layout("v1", fields={"published_at": css(".stamp")}, timezone=timezone)
    moment = apply_layout(parse_document(PAGE, URL), layout)["published_at"].value
    assert (moment.at, moment.precision) == (datetime(2026, 3, 2, hour, 30, tzinfo=UTC), "minute")


def test_what_a_layout_finds_wins_and_the_rest_is_read_as_always() -> None:
    layout = Layout(
        "2026",
        fields={
            "headline": css(".kicker"), "authors": css(".who"), "published_at": css(".stamp"), "body": css(".par"),
            "section": css(".gone"), "keywords": css(".tags li"),
        },
    )  # fmt: skip
    plain, page = parse_page(PAGE, URL), parse_page(PAGE, URL, layout=layout)
    article = page.article
    assert article.headline == "Repairs over, dam reopens at last" != plain.article.headline
    assert article.authors == ("Jane Doe", "John Roe")
    assert article.byline_raw == "By Jane Doe and John Roe"
    assert article.published_at == datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
    assert (article.published_raw, article.published_precision) == ("2 March 2026 17:30", "minute")
    assert article.body.startswith("Water rose") and article.body.count("\n\n") == 1
    assert article.section == plain.article.section
    assert (
        article.provenance["headline"] == article.provenance["body"] == article.provenance["authors"] == "layout:2026"
    )
    assert "section" not in article.provenance or not article.provenance["section"].startswith("layout")


def test_layouts_travel_between_processes() -> None:
    layout = Layout("v1", fields={"headline": css(".kicker")})
    assert apply_layout(parse_document(PAGE, URL), pickle.loads(pickle.dumps(layout)))["headline"].value


@pytest.mark.parametrize(
    ("day", "covered"), [("2024-01-01", True), ("2023-12-31", False), ("2024-06-30", True), ("2024-07-01", False)]
)
def test_days(day: str, covered: bool) -> None:
    layout = Layout("v1", valid_from=date(2024, 1, 1), valid_until=date(2024, 6, 30))
    assert layout.covers(date.fromisoformat(day)) is covered
    assert Layout("always").covers(date.fromisoformat(day))


@pytest.mark.parametrize("selector", [Selector("css", "div["), Selector("xpath", "//[")])
def test_expressions_that_mean_nothing(selector: Selector) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        selector.check()


def test_fields_are_fields_of_the_article() -> None:
    assert set(FIELDS) <= set(parse_page(PAGE).article.__dataclass_fields__)
