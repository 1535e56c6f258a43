"""Sites without end: calendars, session ids and paths that grow cost a bounded number of pages, and hide no article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path

import pytest

from newscrawl.store.dataset import load
from tests.site import Answer, Handler, TestSite, article, crawl

OLD = datetime.now(UTC) - timedelta(days=30)


@pytest.fixture
def site() -> Iterator[TestSite]:
    with TestSite() as running:
        yield running


def test_the_budget_of_a_site(site: TestSite, tmp_path: Path) -> None:
    """What is left over comes in the next run: listings do not say "not modified" before all of it is there."""
    site.publish(25)
    for pages in (10, 20, 25, 25):
        assert crawl(tmp_path, f"site={site.base}", SITE_PAGES_MAX=10).code == 0
        assert load("articles", tmp_path).num_rows == pages
    assert set(site.asked("/news/").values()) == {1}


@pytest.mark.parametrize(
    ("address", "most"),
    [
        ("/story-of-the-day/{n}/{n}", 12),  # no name for this trap: the shape of its addresses is capped
        ("/events/{year}/{month:02}/", 0),
        ("/story/one-of-a-great-many-words?sid={n}", 0),
        ("/a/story/of/many/words/a/story/of/many/words/{n}", 0),
    ],
)
def test_links_and_next_pages_that_never_end(site: TestSite, tmp_path: Path, address: str, most: int) -> None:
    """Every page has ten links that nobody has seen, and a next page."""
    numbers = count(10_000)

    def page(_: int) -> Answer:
        links = (address.format(n=n, year=2000 + n % 99, month=n % 12 + 1) for n in islice(numbers, 10))
        rows = "".join(f"<h2><a href='{link}'>A headline of five words</a></h2>" for link in links)
        body = article(next(numbers), OLD).replace(
            b"</body>", f"{rows}<a rel=next href='/s/{next(numbers)}/'>".encode()
        )
        return Answer(body)

    site.pages = Endless(site.pages, page)
    done = crawl(tmp_path, f"section={site.base}/s/", SHAPE_PAGES_MAX=12)
    assert done.code in (0, 5)
    sections = sum(site.asked("/s/").values())
    assert sections <= 21
    assert sum(site.hits.values()) - sections - site.hits["/robots.txt"] <= most


class Endless(dict[str, Handler]):
    """A site that has a page for every address but robots.txt."""

    def __init__(self, pages: dict[str, Handler], page: Handler) -> None:
        super().__init__({"/robots.txt": pages["/robots.txt"]})
        self.page = page

    def get(self, key: str, default: Handler | None = None) -> Handler:  # type: ignore[override]
        return super().get(key, self.page)
