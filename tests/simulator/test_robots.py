"""robots.txt in fifteen tempers, and the pace a host asks for, as the access log tells it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.simulator.simulator import Crawl, Simulator, serve

pytestmark = pytest.mark.slow

PATHS = (
    "/ok/a", "/private/x", "/in-first/x", "/after-limit/x", "/ok/report.pdf", "/paper.pdf", "/paper.pdf?page=2",
    "/ok/private1", "/ok/private/open/x", "/ok/~joe", "/ok/caf%C3%A9", "/ok/" + "a" * 400,
)  # fmt: skip
ALL = frozenset(PATHS)
NONE: frozenset[str] = frozenset()
# What may be asked of 127.0.1.N. The rules of 5 end at 500 KiB; those of 11 are a bomb that holds none.
PERMITTED = {
    1: NONE,
    2: NONE,
    3: ALL,
    4: NONE,
    5: ALL - {"/in-first/x"},
    6: NONE,
    7: ALL,
    8: NONE,
    9: ALL,
    10: ALL - {"/private/x"},
    11: ALL,
    12: ALL - {"/ok/report.pdf", "/paper.pdf", "/ok/private1"},
    13: ALL - {"/ok/~joe", "/ok/caf%C3%A9"},
    14: NONE,
    15: ALL,
}


@pytest.fixture(scope="module")
def crawled(simulator: Simulator, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    """One crawl of all hosts."""
    urls = ",".join(simulator.url(path, f"127.0.1.{n}") for n in PERMITTED for path in PATHS)
    output = tmp_path_factory.mktemp("robots")
    return simulator.crawl(output, f"url={urls}", DOWNLOAD_TIMEOUT=3, RETRY_BACKOFF=0.05)


def test_every_temper_is_here(simulator: Simulator) -> None:
    assert {str(n) for n in PERMITTED} == set(simulator.catalogue["robots"])


@pytest.mark.parametrize("n", PERMITTED)
def test_only_what_is_permitted_is_asked(simulator: Simulator, crawled: Crawl, n: int) -> None:
    visits = simulator.log(f"127.0.1.{n}")
    assert visits[0]["u"] == "/robots.txt", "nothing comes before it"
    asked = [visit["u"] for visit in visits if not visit["u"].startswith("/robots.txt")]
    # the log cuts long addresses
    assert sorted(asked) == sorted(path[:300] for path in PERMITTED[n])


def test_every_address_has_a_row(crawled: Crawl) -> None:
    rows = [row for row in crawled.rows("fetches") if not row["url"].endswith("/robots.txt")]
    assert len(rows) == len({row["url"] for row in rows}) == len(PERMITTED) * len(PATHS)
    refused = [row for row in rows if row["outcome"] == "skipped"]
    assert {row["reason"] for row in refused} == {"robots.txt forbids", "robots.txt unreachable"}
    assert "Traceback" not in crawled.err


def test_hostile_rules_cost_little(crawled: Crawl) -> None:
    assert crawled.cpu < 12


def test_the_canary_is_no_source_of_rules(simulator: Simulator, crawled: Crawl) -> None:
    assert not simulator.canary_visits()


def test_crawl_delay_is_kept_within_a_tenth(simulator: Simulator, crawled: Crawl) -> None:
    times = [visit["t"] for visit in simulator.log("127.0.1.10")]
    gaps = [b - a for a, b in pairwise(times)]
    assert min(gaps[1:]) >= 0.9
    assert 0.95 <= sum(gaps[1:]) / len(gaps[1:]) <= 1.1


def test_one_request_at_a_time_per_host(program: Path, data: Path, tmp_path: Path) -> None:
    """Every answer takes its time, so requests that come closer together than that were under way together."""
    seconds, hosts = 0.06, ("127.0.0.1", "127.0.0.2", "127.0.1.3")
    for slow in serve(program, data, "--latency", str(seconds * 1000)):
        urls = ",".join(slow.url(f"/ok/{n}", host) for n in range(15) for host in hosts)
        done = slow.crawl(tmp_path, f"url={urls}", PARSE_PROCESSES=1)
        assert done.code == 0
        for host in hosts:
            times = [visit["t"] for visit in slow.log(host)]
            assert len(times) == 16
            assert min(b - a for a, b in pairwise(times)) >= seconds - 0.003
        first = max(slow.log(host)[0]["t"] for host in hosts)
        assert first < min(slow.log(host)[-1]["t"] for host in hosts), "hosts do not wait for one another"
