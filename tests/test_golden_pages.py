"""Golden pages: invented pages in the shape of real ones, with what a careful reader would take from them.

A folder `tests/pages/<publisher>/<slug>/` holds `page.html` (or flat text in `page.txt`), `meta.json` (its address, the
charset of the HTTP header if any, what is special about it) and `expected.json`. Only the fields in `expected.json` are
looked at, one test each, so that a failure names its culprit; null means that the field must be empty.

What the parsers cannot do yet stands in `meta.json` under `xfail`, field by field with the reason; a mark that is no
longer needed fails the suite, so the list can only tell the truth.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from newscrawl.parse.page import parse_page, parse_text
from newscrawl.records import Page
from newscrawl.text import fold

ROOT = Path(__file__).parent / "pages"
FOLDERS = sorted(path.parent for path in ROOT.glob("*/*/expected.json"))


def load(folder: Path, name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / name).read_text("utf-8"))
    return data


@cache
def parsed(folder: Path) -> Page:
    meta = load(folder, "meta.json")
    flat = folder / "page.txt"
    if flat.exists():
        return parse_text(flat.read_text("utf-8"), meta["url"])
    return parse_page((folder / "page.html").read_bytes(), meta["url"], meta.get("encoding"))


def cases() -> Iterator[Any]:
    for folder in FOLDERS:
        excused = load(folder, "meta.json")["xfail"]
        for field in load(folder, "expected.json"):
            marks = (
                [pytest.mark.xfail(reason=excused[field] + " (passes now? python -m tests.unmark)", strict=True)]
                if field in excused
                else []
            )
            yield pytest.param(folder, field, marks=marks, id=f"{folder.relative_to(ROOT)}-{field}")


def read_direct_quotes(page: Page) -> list[tuple[str, str | None]]:
    return [_quote(q.text, q.speaker) for q in page.quotes if q.kind == "direct"]


def _quote(text: str, speaker: str | None) -> tuple[str, str | None]:
    """Whether the comma or the dash belongs to a quote is a matter of taste; its words are not."""
    return fold(text), speaker


def read_body(page: Page) -> list[str]:
    """The paragraphs; a standfirst may open the body or not, readers differ."""
    paragraphs = page.article.body.split("\n\n")
    return paragraphs[1:] if paragraphs[0] == page.article.description else paragraphs


def check_field(page: Page, field: str, expected: Any) -> None:
    article = page.article
    if field == "body":
        assert read_body(page) == expected
    elif field == "direct_quotes":
        assert read_direct_quotes(page) == [_quote(**quote) for quote in expected]
    elif field == "tickers":
        names = expected[0] if expected else {}
        assert [{name: getattr(row, name) for name in names} for row in page.tickers] == expected
    else:
        assert plain(getattr(article, field)) == expected


def plain(value: Any) -> Any:
    """A value as JSON would hold it."""
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize(("folder", "field"), list(cases()))
def test_field(folder: Path, field: str) -> None:
    check_field(parsed(folder), field, load(folder, "expected.json")[field])


def test_there_are_pages_enough() -> None:
    assert len(FOLDERS) >= 12


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.relative_to(ROOT)))
def test_folder_is_well_formed(folder: Path) -> None:
    """A typing error in a golden page must not pass for a fault of the parsers."""
    meta, expected = load(folder, "meta.json"), load(folder, "expected.json")
    assert set(meta) <= {"about", "url", "encoding", "xfail"}
    assert set(meta["xfail"]) <= set(expected), "an excuse for a field that is not expected"
    assert all(meta["xfail"].values()), "an excuse without a reason"
    assert {"headline", "body", "direct_quotes", "tickers", "source_credit"} <= set(expected)
    assert (folder / "page.html").exists() != (folder / "page.txt").exists()
    text = fold("\n".join(expected["body"]))
    assert all(fold(quote["text"]) in text for quote in expected["direct_quotes"])
