"""Flat pages: headline, furniture and story told apart by the shape of their lines."""

from __future__ import annotations

from newscrawl.parse.flat_text import read_flat_text
from newscrawl.parse.page import parse_text

LEAD = "The council of Harbour met on Sunday to talk about the price of water, which is to rise again."
QUOTE = "“We have no choice, because the pipes are as old as the town,” said Jane Roe, the mayor of Harbour."
END = "The new price will be paid from January on, the council said in a letter to every house in the town"


def test_furniture_before_and_after_the_story_goes() -> None:
    text = "\n\n".join((
        "Home", "News", "Sport", "Water costs more in Harbour", "By Jane Roe", "Share", "Tweet", "[share_buttons id=4]",
        LEAD, QUOTE, END + ".—APP", "Related Posts", "Get Alerts", "Subscribe",
    ))  # fmt: skip
    page = read_flat_text(text)
    assert page.headline and page.headline.value == "Water costs more in Harbour"
    assert page.paragraphs == (LEAD, QUOTE, END + ".—APP")


def test_the_strip_before_the_story_is_read() -> None:
    strip = "ABL40▼ -0.01 (0.00%)HARBOUR199▲ 11.02 (0.06%)KSE10064,890.12▲ 512.3 (0.80%)"
    page = read_flat_text(f"{strip}\n\nWater costs more in Harbour\n\n{LEAD}\n\n{QUOTE}")
    assert [t.symbol for t in page.tickers] == ["ABL", "HARBOUR", "KSE100"]
    assert page.headline and page.headline.value == "Water costs more in Harbour"
    assert page.paragraphs == (LEAD, QUOTE)


def test_a_strip_with_a_part_to_a_line() -> None:
    page = read_flat_text(
        f"ABL\n40.00\n▼ -0.50 (-1.23%)\nELL\n50.00\n▲ 1.00 (2.04%)\nWater costs more\n{LEAD}\n{QUOTE}"
    )
    assert [(t.symbol, t.price) for t in page.tickers] == [("ABL", 40.0), ("ELL", 50.0)]


def test_a_subheading_stays_and_an_inset_goes() -> None:
    page = read_flat_text(
        "\n".join(("Water costs more in Harbour", LEAD, "Old pipes", QUOTE, "Share", "Tweet", "Pin", LEAD))
    )
    assert page.paragraphs == (LEAD, "Old pipes", QUOTE, LEAD)


def test_a_credit_line_after_the_story_is_kept_for_the_credit() -> None:
    article = parse_text(
        "\n".join(("Water costs more in Harbour", LEAD, QUOTE, "Source: Xinhua", "Related Posts"))
    ).article
    assert (article.source_credit, article.source_credit_raw) == ("Xinhua", "Source: Xinhua")
    assert article.body == f"{LEAD}\n\n{QUOTE}"


def test_a_headline_that_asks() -> None:
    page = read_flat_text(f"Who will pay for the water?\n{LEAD}\n{QUOTE}")
    assert page.headline and page.headline.value == "Who will pay for the water?"
    assert page.paragraphs == (LEAD, QUOTE)


def test_anything_in_no_exception_out() -> None:
    for text in ("", "\n\n", "x", "1\n2\n3", "[a]", "a\n" * 30_000, "▲\n" * 500, "\x00\ue001", LEAD):
        read_flat_text(text)
