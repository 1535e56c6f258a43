"""The news spider in real crawls of a site on loopback, each in a process of its own, as cron runs it."""

from __future__ import annotations

import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from newscrawl.store.dataset import load
from newscrawl.store.lock import RunLock
from tests.site import Answer, TestSite, article, command, crawl, start

OLD = datetime.now(UTC) - timedelta(days=30)


@pytest.fixture
def site() -> Iterator[TestSite]:
    with TestSite() as running:
        yield running


def rows(output: Path, table: str = "articles") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = load(table, output).to_pylist()
    return found


def urls(output: Path) -> list[str]:
    return sorted(row["url"] for row in rows(output))


def fetches(output: Path) -> dict[str, dict[str, Any]]:
    return {row["url"]: row for row in rows(output, "fetches")}


def test_a_site_is_crawled_once(site: TestSite, tmp_path: Path) -> None:
    listed = site.publish(30)
    site.seconds = 0.005
    site.pages["/"] = Answer(b"<h1>Home</h1>", headers={"Set-Cookie": "id=1"})
    first = crawl(tmp_path, f"site={site.base}")
    assert (first.code, first.err) == (0, "")
    assert urls(tmp_path) == sorted(listed)
    assert "articles          30" in first.out
    assert "newscrawl.load(" in first.out
    assert all(row["authors"] == ["Nell Ashworth"] and row["published_at"] for row in rows(tmp_path))
    assert set(site.asked("/news/").values()) == {1}

    for visit in site.visits:
        assert visit.agent.startswith("newscrawl/")
        assert not {"cookie", "referer", "authorization"} & set(visit.headers)

    assert site.busiest == 1, "one request at a time"

    site.forget()
    second = crawl(tmp_path, f"site={site.base}")
    assert (second.code, second.err) == (0, "")
    assert "nothing new was found" in second.out
    assert not site.asked("/news/")
    assert {v.path for v in site.visits} == {"/robots.txt", "/", "/sitemap.xml"}
    assert [v.path for v in site.visits if v.conditional] == ["/sitemap.xml"]
    assert len(rows(tmp_path)) == 30

    site.publish(31)
    assert crawl(tmp_path, f"site={site.base}", PARSE_PROCESSES=2).code == 0
    assert set(site.asked("/news/")) == {"/news/30-marrow-bay-story"}
    assert len(rows(tmp_path)) == 31
    assert [run["articles"] for run in sorted(rows(tmp_path, "runs"), key=lambda r: r["run_id"])] == [30, 0, 1]
    assert {path.suffix for path in (tmp_path / "articles").rglob("*") if path.is_file()} == {".parquet"}


def test_symbols_of_a_news_sitemap_and_one_strip_on_many_pages(site: TestSite, tmp_path: Path) -> None:
    listed = site.publish(30)
    strip = b"<div class=ticker><p>ABL 40.10 -0.50 (-1.23%)</p><p>MRW 199.20 +11.02 (5.86%)</p></div>"
    for url in listed:
        path = url.removeprefix(site.base)
        page = site.pages[path]
        site.pages[path] = replace(page, body=page.body.replace(b"<body>", b"<body>" + strip))
    at = datetime.now(UTC).isoformat()
    entries = "".join(
        f"<url><loc>{url}</loc><n:news><n:publication_date>{at}</n:publication_date><n:title>News</n:title>"
        f"<n:stock_tickers>NASDAQ:MRW, Nyse: ABL</n:stock_tickers></n:news></url>"
        for url in listed[:3]
    )
    space = "http://www.google.com/schemas/sitemap-news/0.9"
    xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="{space}">{entries}</urlset>'
    site.pages["/news.xml"] = Answer(xml.encode(), content_type="application/xml")
    assert crawl(tmp_path, f"sitemap={site.base}/news.xml,{site.base}/sitemap.xml").code == 0
    symbols = {row["url"]: row["symbols"] for row in rows(tmp_path)}
    assert len(symbols) == 30
    assert [symbols[url] for url in listed[:4]] == [["NASDAQ:MRW", "NYSE:ABL"]] * 3 + [[]]
    assert [(row["symbol"], row["price"]) for row in rows(tmp_path, "tickers")] == [("ABL", 40.1), ("MRW", 199.2)]


def test_a_feed_on_the_home_page_is_found(site: TestSite, tmp_path: Path) -> None:
    site.publish(3)
    site.pages["/robots.txt"] = Answer(b"", 404)
    site.pages["/"] = Answer(b'<link rel="alternate" type="application/rss+xml" href="/feed"><h1>Home</h1>')
    items = "".join(f"<item><link>{site.base}{p}</link></item>" for p in site.pages if p.startswith("/news/"))
    site.pages["/feed"] = Answer(f"<rss><channel>{items}</channel></rss>".encode(), content_type="text/xml")
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert len(rows(tmp_path)) == 3


def test_a_well_known_sitemap_is_tried_when_nothing_is_named(site: TestSite, tmp_path: Path) -> None:
    site.publish(3)
    site.pages["/robots.txt"] = Answer(b"", 404)
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert len(rows(tmp_path)) == 3
    assert "/feed.json" not in site.hits, "guessing ends with the first listing that answers"


def test_sections_are_followed_where_nothing_is_named(site: TestSite, tmp_path: Path) -> None:
    site.publish(6)
    del site.pages["/sitemap.xml"]
    stories = [path for path in site.pages if path.startswith("/news/")]
    site.pages["/robots.txt"] = Answer(b"", 404)
    site.pages["/"] = Answer(
        b"<nav><a href='/town/'>Town</a> <a href='/sport/'>Sport</a> <a href='/about/'>About</a></nav>"
    )
    for section, paths in (("/town/", stories[:4]), ("/sport/", stories[3:])):
        links = "".join(f"<h2><a href='{path}'>A headline of five words</a></h2>" for path in paths)
        site.pages[section] = Answer(links.encode())
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert len(rows(tmp_path)) == 6
    assert "/about/" not in site.hits
    site.forget()
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert set(site.hits) == {"/robots.txt", "/", "/town/", "/sport/"}, "guesses are made once a day"


def test_a_site_that_needs_a_browser_is_told_apart(site: TestSite, tmp_path: Path) -> None:
    site.publish(2)
    own = tmp_path / "publishers"
    own.mkdir()
    (own / "127.0.0.1.toml").write_text('domain = "127.0.0.1"\nrender = true\n')
    done = crawl(tmp_path / "output", f"site={site.base}", PUBLISHERS=own)
    assert done.code == 5
    assert "render = true" in done.err
    assert "skipped            1   needs a browser 1" in done.out
    assert not site.visits


def test_newest_first_within_limit_and_since(site: TestSite, tmp_path: Path) -> None:
    listed = site.publish(40, newest=OLD)
    assert crawl(tmp_path, f"site={site.base}", "limit=5").code == 0
    assert urls(tmp_path) == sorted(listed[:5])
    since = OLD - timedelta(hours=9, minutes=30)
    assert crawl(tmp_path, f"site={site.base}", f"since={since.isoformat()}").code == 0
    assert urls(tmp_path) == sorted(listed[:10])
    assert crawl(tmp_path, f"site={site.base}").code == 0, "neither keeps later runs from the rest"
    assert urls(tmp_path) == sorted(listed)
    assert set(site.asked("/news/").values()) == {1}


def test_a_limit_ends_among_duplicates_too(site: TestSite, tmp_path: Path) -> None:
    same = Answer(article(1, OLD))
    site.pages |= {f"/news/copy-{n}": same for n in range(40)}
    site.list([(f"/news/copy-{n}", OLD) for n in range(40)])
    assert crawl(tmp_path, f"site={site.base}", "limit=4").code == 0
    assert len(rows(tmp_path)) == 1
    assert sum(site.asked("/news/").values()) == 12


def test_each_address_ends_as_one_row(site: TestSite, tmp_path: Path) -> None:
    body = article(99, OLD)
    away = {"Location": "http://elsewhere.example/story"}
    faults: dict[str, tuple[Any, str, str | None]] = {
        "/news/404-gone": (Answer(b"no", 404), "failed", "HTTP 404"),
        "/news/500-always": (Answer(b"no", 500), "failed", "HTTP 500"),
        "/news/500-three-times": (lambda n: Answer(article(98, OLD), 200 if n > 3 else 500), "article", None),
        "/news/204-nothing": (Answer(status=204), "failed", "empty answer"),
        "/news/304-unasked": (Answer(status=304), "failed", "304 unasked"),
        "/news/loop": (Answer(status=302, headers={"Location": "/news/loop"}), "failed", "too many redirects"),
        "/news/away": (Answer(status=302, headers=away), "failed", "redirected to another site"),
        "/news/file": (
            Answer(status=302, headers={"Location": "file:///etc/passwd"}), "failed", "redirect to a bad address",
        ),
        "/news/nowhere": (Answer(status=302), "failed", "redirect to a bad address"),
        "/news/picture": (Answer(b"\xff\xd8\xff", content_type="image/jpeg"), "failed", "not a page"),
        "/news/large": (Answer(b"<p>" + b"x" * 3_000_000), "failed", "too large"),
        "/news/cut": (
            Answer(body[:900], headers={"Content-Encoding": "gzip"}), "article", None,  # says gzip and is none
        ),
        "/news/garbled": (
            Answer(b"\x1f\x8b\x08\x00" + body, headers={"Content-Encoding": "gzip"}), "failed", "corrupt compression",
        ),
        "/news/no-article": (Answer(b"<p>Nothing here.</p>"), "dropped", "no headline"),
        "/news/private": (Answer(body), "skipped", "robots.txt forbids"),
    }  # fmt: skip
    site.pages |= {path: handler for path, (handler, _, _) in faults.items()}
    site.list([(path, OLD) for path in faults])
    site.pages["/robots.txt"] = site.robots("Disallow: /news/private")
    done = crawl(tmp_path, f"site={site.base}", DOWNLOAD_MAXSIZE=2_000_000, ERROR_SHARE_MAX=1)
    assert (done.code, done.err) == (0, "")
    found = {row["url"].removeprefix(site.base): (row["outcome"], row["reason"]) for row in rows(tmp_path, "fetches")}
    expected = {path: (outcome, reason) for path, (_, outcome, reason) in faults.items()}
    assert {path: found.get(path) for path in faults} == expected | {"/news/cut": ("article", None)}
    seen = Counter(row["url"] for row in rows(tmp_path, "fetches"))
    assert set(seen.values()) == {1}
    assert site.hits["/news/404-gone"] == 1
    assert site.hits["/news/500-always"] == 5
    assert "/news/private" not in site.hits


def test_a_changed_article_becomes_a_revision(site: TestSite, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    site.publish(2, newest=now - timedelta(days=2))
    assert crawl(tmp_path, f"site={site.base}").code == 0
    site.publish(1, newest=now - timedelta(days=2), edition=2)
    changed = datetime.now(UTC)
    site.list([("/news/0-saltmere-story", changed), ("/news/1-port-ellery-story", now - timedelta(days=2))])
    site.forget()
    time.sleep(0.1)
    assert crawl(tmp_path, f"site={site.base}").code == 0
    revisions = Counter(row["url"].removeprefix(site.base) for row in rows(tmp_path))
    assert revisions == {"/news/0-saltmere-story": 2, "/news/1-port-ellery-story": 1}
    assert {row["revision"] for row in rows(tmp_path)} == {1, 2}
    assert not site.hits["/news/1-port-ellery-story"]


def test_retry_after_pauses_the_host(site: TestSite, tmp_path: Path) -> None:
    site.publish(4)
    page = site.pages["/news/0-saltmere-story"]
    assert isinstance(page, Answer)
    busy = Answer(b"", 429, headers={"Retry-After": "1"})
    site.pages["/news/0-saltmere-story"] = lambda n: busy if n == 1 else page
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert len(rows(tmp_path)) == 4
    times = [v.at for v in site.visits]
    asked = next(v.at for v in site.visits if v.path == "/news/0-saltmere-story")
    assert min(t for t in times if t > asked) - asked >= 1.0


def test_crawl_delay_is_kept(site: TestSite, tmp_path: Path) -> None:
    site.publish(4)
    site.pages["/robots.txt"] = site.robots("Crawl-delay: 0.4")
    assert crawl(tmp_path, f"site={site.base}").code == 0
    times = [v.at for v in site.visits]
    gaps = [b - a for a, b in pairwise(times[1:])]
    assert len(gaps) == 5
    assert min(gaps) > 0.36


def test_a_site_whose_robots_cannot_be_read_is_left_alone(site: TestSite, tmp_path: Path) -> None:
    site.publish(2)
    site.pages["/robots.txt"] = Answer(b"", 503)
    done = crawl(tmp_path, f"site={site.base}")
    assert set(site.hits) == {"/robots.txt"}
    assert done.code == 4
    assert "robots.txt unreachable" in done.out


def test_no_address_but_the_named_one_is_reached(site: TestSite, tmp_path: Path) -> None:
    with TestSite() as internal:
        port = internal.host.rpartition(":")[2]
        spellings = ("127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.0.0.1", "[::ffff:127.0.0.1]", "127.0.0.2")
        for n, host in enumerate(spellings):
            site.pages[f"/news/way-{n}"] = Answer(status=302, headers={"Location": f"http://{host}:{port}/secret"})
        site.list([(f"/news/way-{n}", OLD) for n in range(len(spellings))])
        site.pages["/refreshing"] = Answer(
            f'<meta http-equiv="refresh" content="0;url={internal.base}/secret"><h1>x</h1>'.encode()
        )
        crawl(tmp_path, f"site={site.base}", f"url={site.base}/refreshing")
        site.pages["/robots.txt"] = Answer(status=301, headers={"Location": f"{internal.base}/robots.txt"})
        crawl(tmp_path / "robots", f"site={site.base}")
        assert internal.visits == []
    reasons = {row["reason"] for row in fetches(tmp_path).values() if "/way-" in row["url"]}
    assert reasons == {"redirected to another site"}


def test_private_addresses_are_refused_by_default(site: TestSite, tmp_path: Path) -> None:
    site.publish(2)
    done = crawl(tmp_path, f"site={site.base}", ALLOW_PRIVATE_ADDRESSES=0)
    assert site.visits == []
    assert done.code == 4
    assert "forbidden address" in done.out


# Ends before the end


def test_sigterm_publishes_what_was_fetched(site: TestSite, tmp_path: Path) -> None:
    site.publish(200)
    site.seconds = 0.02
    process = start(command(tmp_path, f"site={site.base}"))
    wait_for(lambda: len(site.asked("/news/")) >= 20)
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 3, (out, err)
    assert "Traceback" not in err
    fetched = len(rows(tmp_path))
    assert 19 <= fetched < 200
    site.seconds = 0
    assert crawl(tmp_path, f"site={site.base}").code == 0
    assert len(rows(tmp_path)) == len(set(urls(tmp_path))) == 200
    assert sum(site.asked("/news/").values()) <= 220


@pytest.mark.slow
@pytest.mark.parametrize("processes", [0, 2])
def test_kill_9_loses_nothing_and_repeats_nothing(site: TestSite, tmp_path: Path, processes: int) -> None:
    listed = site.publish(240)
    site.seconds = 0.004
    dice = random.Random(20260131)
    line = command(tmp_path, f"site={site.base}", SEGMENT_ROWS=25, PARSE_PROCESSES=processes)
    for _ in range(3):
        process = start(line)
        goal = sum(site.asked("/news/").values()) + dice.randrange(5, 60)
        wait_for(lambda goal=goal, p=process: sum(site.asked("/news/").values()) >= goal or p.poll() is not None)
        process.kill()
        process.communicate()
        for path in tmp_path.glob("articles/**/*.parquet"):
            pq.read_table(path)
    site.seconds = 0
    done = crawl(tmp_path, f"site={site.base}", SEGMENT_ROWS=25)
    assert done.code == 0
    assert urls(tmp_path) == sorted(listed)
    assert sum(site.asked("/news/").values()) <= 240 * 1.1


def test_a_second_run_over_the_same_site_is_refused(site: TestSite, tmp_path: Path) -> None:
    site.publish(60)
    site.seconds = 0.4
    first = start(command(tmp_path, f"site={site.base}"))
    wait_for(lambda: bool(site.asked("/news/")))
    second = crawl(tmp_path, f"site={site.base}")
    assert second.code == 75
    assert len(second.err.splitlines()) == 1
    assert "OUTPUT_DIR" in second.err
    with TestSite() as other:
        other.publish(2)
        assert crawl(tmp_path, f"site={other.base}").code == 0, "another site is nobody's business"
    first.terminate()
    first.communicate(timeout=60)


# Exit codes


def test_too_many_errors(site: TestSite, tmp_path: Path) -> None:
    site.publish(3)
    missing = [(f"/news/missing-{n}", OLD) for n in range(6)]
    site.list([*missing, ("/news/0-saltmere-story", OLD)])
    done = crawl(tmp_path, f"site={site.base}")
    assert done.code == 4
    assert "6 addresses failed" in done.err


def test_a_paper_that_moved_is_named(site: TestSite, tmp_path: Path) -> None:
    site.pages["/"] = Answer(status=301, headers={"Location": "https://elsewhere.example/"})
    done = crawl(tmp_path, f"site={site.base}")
    assert done.code == 5
    assert "leads to elsewhere.example" in done.err


def test_a_site_that_refuses_is_not_pestered(site: TestSite, tmp_path: Path) -> None:
    site.pages["/"] = Answer(b"no", 403)
    done = crawl(tmp_path, f"site={site.base}")
    assert done.code == 5
    assert "no article was found anywhere (HTTP 403)" in done.err
    assert "newscrawl.load" not in done.out, "there is no table of articles to load"
    assert set(site.hits) == {"/robots.txt", "/"}


def test_no_articles_where_some_were_due(site: TestSite, tmp_path: Path) -> None:
    site.pages |= {f"/news/{n}": Answer(b"<p>Nothing.</p>") for n in range(4)}
    site.list([(f"/news/{n}", OLD) for n in range(4)])
    assert crawl(tmp_path, f"site={site.base}").code == 5


def test_coverage_that_falls(site: TestSite, tmp_path: Path) -> None:
    site.publish(25)
    assert crawl(tmp_path, f"site={site.base}").code == 0
    site.publish(12, start=25)
    anonymous(site)
    assert crawl(tmp_path, f"site={site.base}").code == 0, "a dozen articles are too few to judge"
    site.publish(12, start=37)
    anonymous(site)
    done = crawl(tmp_path, f"site={site.base}")
    assert done.code == 6, "with those of the run before they are enough"
    assert done.err == "scrapy crawl: fewer articles than before have: 127.0.0.1/authors (was 100%, now 0%)\n"
    site.publish(25, start=60)
    anonymous(site)
    later = crawl(tmp_path, f"site={site.base}", CLOCK_AHEAD=15 * 86400)
    assert later.code == 0, "two weeks on, there is nothing to compare with"


def anonymous(site: TestSite) -> None:
    """Take the authors off all pages."""
    for path, page in site.pages.items():
        if path.startswith("/news/") and isinstance(page, Answer):
            body = page.body.replace(b"Nell Ashworth", b"").replace(b"By ", b"")
            site.pages[path] = Answer(body, etag=page.etag)


def test_one_site_of_two_is_down(site: TestSite, tmp_path: Path) -> None:
    site.publish(3)
    with TestSite() as gone:
        dead = gone.base
    done = crawl(tmp_path, f"site={site.base},{dead}")
    assert done.code == 4
    name = dead.removeprefix("http://")
    assert (
        done.err
        == f"scrapy crawl: {name}: nothing was fetched (connection failed); is the site up, and spelled right?\n"
    )
    told = [line.split() for line in done.out.splitlines() if line.startswith("  127")]
    assert sorted(line[:3] for line in told) == sorted([[site.host, "3", "articles,"], [name, "0", "articles,"]])
    assert {row["url"].removeprefix(site.base) for row in rows(tmp_path)} == set(site.asked("/news/"))


def test_cron_hears_of_trouble_only(site: TestSite, tmp_path: Path) -> None:
    site.publish(3)

    def quiet(*arguments: str) -> tuple[int, str, str]:
        process = start([*command(tmp_path, *arguments), "--quiet"])
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    assert quiet(f"site={site.base}") == (0, "", "")
    assert len(rows(tmp_path)) == 3
    site.list([(f"/news/missing-{n}", OLD) for n in range(6)])
    code, out, err = quiet(f"site={site.base}")
    assert (code, err) == (4, "")
    assert "6 addresses failed" in out and "HTTP 404 6" in out
    with RunLock(tmp_path, [site.host]):
        assert quiet(f"site={site.base}") == (75, "", "")
    assert quiet("site=nowhere")[0] == 2


def wait_for(condition: Any, seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.01)
