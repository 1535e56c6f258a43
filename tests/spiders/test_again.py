"""Second runs, in real crawls: what is fetched again, when, and at what cost. CLOCK_AHEAD moves the crawl's clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from newscrawl.store.dataset import load
from tests import warm
from tests.site import Answer, TestSite, article, crawl

HOUR = 3600


@pytest.fixture
def site() -> Iterator[TestSite]:
    with TestSite() as running:
        yield running


def rows(output: Path, table: str = "articles") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = load(table, output).to_pylist()
    return found


def outcomes(output: Path, run: str) -> Counter[str]:
    """What became of the articles asked for in a run."""
    asked = [r for r in rows(output, "fetches") if r["run_id"] == run and "/news/" in r["url"]]
    return Counter(row["outcome"] for row in asked)


def test_an_index_does_not_hide_its_sitemaps(site: TestSite, tmp_path: Path) -> None:
    """The index never changes, one of its sitemaps does; of those with a date, only what changed since is asked for."""
    site.publish(4)
    site.pages["/new.xml"], site.pages["/old.xml"] = site.pages["/sitemap.xml"], site.pages["/sitemap.xml"]
    year_ago = datetime.now(UTC) - timedelta(days=365)
    maps = f"<sitemap><loc>{site.base}/new.xml</loc></sitemap>"
    maps += f"<sitemap><loc>{site.base}/old.xml</loc><lastmod>{year_ago.isoformat()}</lastmod></sitemap>"
    index = Answer(f"<sitemapindex>{maps}</sitemapindex>".encode(), content_type="text/xml", etag='"always"')
    site.pages["/sitemap.xml"] = index
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert site.hits["/new.xml"] == site.hits["/old.xml"] == 1
    site.publish(5)
    site.pages["/new.xml"], site.pages["/sitemap.xml"] = site.pages["/sitemap.xml"], index
    site.forget()
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert len(rows(tmp_path)) == 5
    assert (site.hits["/new.xml"], site.hits["/old.xml"]) == (1, 0)


def test_a_tenth_changed_costs_little_and_is_found(site: TestSite, tmp_path: Path) -> None:
    """Of a hundred articles an hour old, ten were corrected; no listing says so."""
    newest = datetime.now(UTC)
    listed = site.publish(100, newest=newest, apart=timedelta(seconds=1))
    assert crawl(tmp_path, f"site={site.base}", RUN_ID="first").code == 0
    full = site.sent
    corrected = listed[5::10]
    for n in range(5, 100, 10):
        path = listed[n].removeprefix(site.base)
        site.pages[path] = Answer(article(n, newest - timedelta(seconds=n), edition=2), etag=f'"{n}-2"')
    site.forget()
    done = crawl(tmp_path, f"site={site.base}", RUN_ID="second", CLOCK_AHEAD=1.1 * HOUR)
    assert (done.code, done.err) == (0, "")
    assert outcomes(tmp_path, "second") == {"article": 10, "unchanged": 90}
    assert all(visit.conditional for visit in site.visits if visit.path.startswith("/news/"))
    assert site.sent <= 0.15 * full
    revised = {row["url"]: row for row in rows(tmp_path) if row["revision"] == 2}
    assert sorted(revised) == sorted(corrected)
    assert all("In a later edition" in row["body"] for row in revised.values())
    assert len(rows(tmp_path)) == 110


def test_the_schedule_in_real_runs(site: TestSite, tmp_path: Path) -> None:
    """The first and the last mark; test_schedule.py has them all."""
    # not this very second: a listing's date of the second of a visit is one of a change after it
    site.publish(3, newest=datetime.now(UTC) - timedelta(seconds=5), apart=timedelta(seconds=1))
    visits = []
    for hours in (0, 0.5, 1.1, 169, 400):
        site.forget()
        assert crawl(tmp_path, f"site={site.base}", CLOCK_AHEAD=hours * HOUR).code == 0
        visits.append(len(site.asked("/news/")))
    assert visits == [3, 0, 3, 3, 0]


def test_a_listing_that_dates_an_article_anew(site: TestSite, tmp_path: Path) -> None:
    """The date of a feed counts: for a page without one, and as a sign that there is something new."""
    body = article(1, datetime.now(UTC)).replace(b"article:published_time", b"x")
    site.pages["/news/undated"] = Answer(body, etag='"1"')
    first = datetime.now(UTC) - timedelta(days=40)

    def feed(at: datetime) -> Answer:
        item = f"<item><link>{site.base}/news/undated</link><pubDate>{at:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
        return Answer(f"<rss><channel>{item}</channel></rss>".encode(), content_type="text/xml")

    site.pages["/feed"] = feed(first)
    assert crawl(tmp_path, f"feed={site.base}/feed").code == 0
    (row,) = rows(tmp_path)
    assert row["published_at"] == first.replace(microsecond=0)
    assert dict(row["provenance"])["published_at"] == "listing"
    site.forget()
    assert crawl(tmp_path, f"feed={site.base}/feed").code == 0
    assert not site.asked("/news/")
    site.pages["/feed"] = feed(datetime.now(UTC) + timedelta(seconds=2))
    assert crawl(tmp_path, f"feed={site.base}/feed", CLOCK_AHEAD=60).code == 0
    assert site.hits["/news/undated"] == 1


def test_sitemaps_an_index_does_not_date_cost_a_304_each(site: TestSite, tmp_path: Path) -> None:
    site.publish(3)
    body = site.pages.pop("/sitemap.xml").body  # type: ignore[union-attr]  # an answer, no callable
    children = [f"/part-{n}.xml" for n in range(3)]
    for path in children:
        site.pages[path] = Answer(body, content_type="application/xml", etag=f'"{path}"')
    rows = "".join(f"<sitemap><loc>{site.base}{path}</loc></sitemap>" for path in children)
    site.pages["/sitemap.xml"] = Answer(f"<sitemapindex>{rows}</sitemapindex>".encode(), content_type="application/xml")
    assert crawl(tmp_path, f"site={site.base}").code == 0
    site.forget()
    assert crawl(tmp_path, f"site={site.base}").code == 0
    again = [visit for visit in site.visits if visit.path in children]
    assert sorted(visit.path for visit in again) == children
    assert all(visit.conditional for visit in again)
    assert not site.asked("/news/")


def test_all_known_articles_when_asked_for(site: TestSite, tmp_path: Path) -> None:
    old = datetime.now(UTC) - timedelta(days=300)
    site.publish(30, newest=old, apart=timedelta(days=1))
    assert crawl(tmp_path, f"site={site.base}").code == 0
    site.pages["/news/7-quillstead-story"] = Answer(article(7, old, edition=2), etag='"7-2"')
    site.forget()
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert not site.asked("/news/")
    since = (old - timedelta(days=9, hours=1)).isoformat()
    assert crawl(tmp_path, f"site={site.base}", f"recheck={since}", RUN_ID="some").code == 0
    assert outcomes(tmp_path, "some") == {"article": 1, "unchanged": 9}
    assert crawl(tmp_path, f"site={site.base}", "recheck=all", RUN_ID="all").code == 0
    assert outcomes(tmp_path, "all") == {"unchanged": 30}


def test_a_dry_run_tells_and_keeps_nothing(site: TestSite, tmp_path: Path) -> None:
    site.publish(20)
    dry = crawl(tmp_path, f"site={site.base}", "dry=1")
    assert (dry.code, dry.err) == (0, "")
    assert "to fetch          20   a dry run: nothing was kept" in dry.out
    lines = [line for line in dry.out.splitlines() if "/news/" in line]
    assert [line.split()[-1].split("/news/")[1].split("-")[0] for line in lines] == [str(n) for n in range(20)]
    assert not site.asked("/news/")
    assert {path.name for path in tmp_path.iterdir()} == {".state"}
    short = crawl(tmp_path, f"site={site.base}", "dry=1", "limit=3")
    assert "to fetch           3" in short.out

    full = crawl(tmp_path, f"site={site.base}", "limit=15")
    assert full.code == 0 and len(rows(tmp_path)) == 15, "no listing was told to say that nothing changed"
    rest = crawl(tmp_path, f"site={site.base}", "dry=1")
    assert "to fetch           5" in rest.out
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert len(rows(tmp_path)) == 20
    assert "to fetch           0" in crawl(tmp_path, f"site={site.base}", "dry=1").out


def test_why_tells_what_the_next_run_does(site: TestSite, tmp_path: Path) -> None:
    (url, *_) = site.publish(2, newest=datetime.now(UTC), apart=timedelta(seconds=1))
    assert crawl(tmp_path, f"site={site.base}").code == 0

    def why(ahead: float) -> str:
        return warm.run("scrapy", "why", url, "-s", f"OUTPUT_DIR={tmp_path}", "-s", f"CLOCK_AHEAD={ahead}").out

    assert "now: would not be visited (known, and no visit is due)" in why(0.5 * HOUR)
    assert "now: would be visited (last visited before it was 1 hour old" in why(2 * HOUR)
    assert "now: would be visited (last visited before it was 7 days old" in why(200 * HOUR)
    assert "as article: article (HTTP 200)" in why(0)
