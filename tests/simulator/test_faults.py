"""Every fault of the simulator in a real crawl: each address one row, and the internal service never reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.simulator.outcomes import LARGE_LISTINGS, LISTINGS, PAGES, SAME
from tests.simulator.simulator import CANARY, Crawl, Simulator

pytestmark = pytest.mark.slow

IMPATIENT = {"DOWNLOAD_TIMEOUT": 2, "RETRY_BACKOFF": 0.05, "RETRY_AFTER_MAX": 5}
BOMBS = [name for name in PAGES if name.endswith(("-bomb", "-nested", "50mb", "-chunked"))]
MOST_MB = 64
MOST_CPU = 1.0


@pytest.fixture(scope="module")
def crawled(simulator: Simulator, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    """One crawl of everything the simulator does to pages, in one run: one fault must not hurt the next page."""
    sitemap = f"sitemap={simulator.url('/sitemap-faults.xml')}"
    return simulator.crawl(tmp_path_factory.mktemp("faults"), sitemap, **IMPATIENT)


@pytest.fixture(scope="module")
def idle(simulator: Simulator, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    """What a crawl of one harmless page costs."""
    return simulator.crawl(tmp_path_factory.mktemp("idle"), f"url={simulator.url('/ok/idle')}")


def test_every_fault_has_its_outcome(simulator: Simulator) -> None:
    assert {*PAGES, *LISTINGS, *LARGE_LISTINGS} == set(simulator.catalogue["faults"])


@pytest.mark.parametrize("name", PAGES)
def test_page(crawled: Crawl, name: str) -> None:
    expected = PAGES[name]
    row = crawled.fetches[f"fault/{name}"]
    got = (row["outcome"], row["reason"])
    if expected.outcome == "article" and got == (SAME.outcome, SAME.reason):
        return  # its text came under another address first
    assert got == (expected.outcome, expected.reason)
    if expected.outcome != "article":
        return
    (found,) = [a for a in crawled.articles.values() if a["url"] in (row["url"], row["final_url"])]
    assert expected.headline in (None, found["headline"])
    assert (expected.holds or "") in found["body"]
    assert name == "lone-surrogates" or "\ufffd" not in found["body"]
    assert "\0" not in found["headline"] + found["body"]


def test_the_crawl_comes_through(crawled: Crawl) -> None:
    assert crawled.code == 4, "more than half of these pages fail"
    assert "Traceback" not in crawled.err
    assert "\x1b" not in crawled.err
    assert len(crawled.rows("fetches")) == len(PAGES) + 2, "the pages, robots.txt and the sitemap, each once"
    texts = {row["headline"] for row in crawled.articles.values()}
    assert "Größe – café" in texts, "one of four spellings of one text is kept"
    assert not any("root:" in row["body"] or "INTERNAL" in row["body"] for row in crawled.rows("articles"))
    suffixes = {
        p.suffix for table in ("articles", "fetches") for p in (crawled.output / table).rglob("*") if p.is_file()
    }
    assert suffixes == {".parquet"}


def test_what_the_servers_saw(simulator: Simulator, crawled: Crawl) -> None:
    """Read right after the crawl, whose log it is."""
    visits = simulator.log()
    assert not [visit for visit in visits if visit["ip"] == CANARY]
    assert not [visit for visit in visits if visit["ck"] or visit["au"] or visit["ref"]]
    assert {visit["ip"] for visit in visits} <= {"127.0.0.1"}, "no redirect left the site"


@pytest.mark.parametrize(("name", "seconds"), [("503-retry-after", 2), ("429-retry-after", 2), ("429-date", 2)])
def test_retry_after(simulator: Simulator, crawled: Crawl, name: str, seconds: float) -> None:
    """No request of any kind reaches the host before it said it would be ready. (A date has whole seconds: 2 to 3.)"""
    times = [visit["t"] for visit in simulator.log("127.0.0.1") if not visit["u"].startswith("/__admin")]
    refused, *_ = [v["t"] for v in simulator.log("127.0.0.1") if v["u"] == f"/fault/{name}"]
    assert min(t for t in times if t > refused) - refused >= seconds - 0.02


def test_bombs_cost_little(simulator: Simulator, idle: Crawl, tmp_path: Path) -> None:
    urls = ",".join(simulator.url(f"/fault/{name}") for name in BOMBS)
    done = simulator.crawl(tmp_path, f"url={urls}")
    assert {row["reason"] for path, row in done.fetches.items() if path.startswith("fault/")} == {"too large"}
    assert done.peak_mb - idle.peak_mb <= MOST_MB
    assert done.cpu - idle.cpu <= MOST_CPU * len(BOMBS)


@pytest.fixture(scope="module")
def listed(simulator: Simulator, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    """One crawl of all small listings."""
    addresses: dict[str, list[str]] = {"sitemap": [], "feed": []}
    for name in LISTINGS:
        addresses[name.partition("-")[0]].append(simulator.url(f"/fault/{name}"))
    arguments = [f"{kind}={','.join(urls)}" for kind, urls in addresses.items()]
    return simulator.crawl(tmp_path_factory.mktemp("listings"), *arguments)


@pytest.mark.parametrize("name", LISTINGS)
def test_listing(listed: Crawl, name: str) -> None:
    expected = LISTINGS[name]
    assert listed.fetches[f"fault/{name}"]["outcome"] == expected.outcome
    found = {path.partition("?")[0] for path in listed.fetches if path.startswith(f"ok/{name}-")}
    wanted = {f"ok/{name}-{number}" for number in expected.links}
    if expected.problem:
        assert wanted <= found, "links before the mistake are followed; some after it may be"
        assert f"/fault/{name}: " in listed.err
    else:
        assert found == wanted


def test_listings_together(simulator: Simulator, listed: Crawl, idle: Crawl) -> None:
    assert "Traceback" not in listed.err
    assert not simulator.canary_visits()
    assert {visit["ip"] for visit in simulator.log()} == {"127.0.0.1"}
    assert not [path for path in listed.fetches if "lol" in path or "AAAA" in path or len(path) > 3000]
    entity = {path for path in listed.fetches if path.startswith("ok/xxe-")}
    assert entity <= {"ok/xxe-"}, "the entity is nothing, never the file it names"
    assert len([path for path in listed.fetches if "sitemap-self" in path or "sitemap-nest" in path]) < 80
    assert listed.peak_mb - idle.peak_mb <= 32
    assert listed.cpu - idle.cpu <= 4


@pytest.mark.parametrize("name", LARGE_LISTINGS)
def test_large_listing(simulator: Simulator, idle: Crawl, tmp_path: Path, name: str) -> None:
    """Listings of 60,000 links, 60 MB, and 1 GiB in a small gzip: read as far as the limit, in bounded memory."""
    done = simulator.crawl(tmp_path, f"sitemap={simulator.url(f'/fault/{name}')}", "limit=3")
    assert "Traceback" not in done.err
    assert done.fetches[f"fault/{name}"]["outcome"] == "listing"
    assert [path for path in done.fetches if path.startswith("ok/")]
    assert done.peak_mb - idle.peak_mb <= 2 * MOST_MB
    assert done.cpu - idle.cpu <= 8


SPELLINGS = (CANARY, "2130706682", "0x7f.0.0.0xfa", "0177.250", "[::ffff:127.0.0.250]", "１２７.0.0.250")


def test_the_canary_is_out_of_reach_even_when_it_is_asked_for(simulator: Simulator, tmp_path: Path) -> None:
    """By name, where no rule about sites stands before the check of the address."""
    for host in SPELLINGS:
        done = simulator.crawl(tmp_path / str(SPELLINGS.index(host)), f"url=http://{host}:{simulator.port}/secret")
        assert done.code in (2, 4), host
        assert "Traceback" not in done.err
        assert not done.rows("articles")
        assert not simulator.canary_visits(), host


def test_traps_end(simulator: Simulator, tmp_path: Path) -> None:
    """Calendars, session ids and paths that grow: bounded by the shape of the address."""
    sections = ",".join(simulator.url(path) for path in ("/calendar/2026/01", "/fault/session", "/fault/relative-trap"))
    done = simulator.crawl(tmp_path, f"section={sections}", SHAPE_PAGES_MAX=20)
    assert "Traceback" not in done.err
    assert simulator.stats()["n"] < 250
