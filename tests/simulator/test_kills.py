"""SIGKILL at random moments and in the middle of every step: each page once, nothing torn, the run ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulator.account import killed_runs
from tests.simulator.doomed import CRAWL_STEPS, REWRITE_STEPS
from tests.simulator.kills import MOMENT, Killing, Victim, crawl_through_kills, finish, look
from tests.simulator.pages import different_pages
from tests.simulator.readers import LIBRARIES, reading
from tests.simulator.simulator import Simulator, build, serve

pytestmark = pytest.mark.slow

PAGES = 300


@pytest.fixture(scope="module")
def copies(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    """A site of pages that all differ and resemble one another, so that there is something to group."""
    folder = tmp_path_factory.mktemp("copies")
    build(program, folder / "data", PAGES, different_pages(program, folder / "pages", PAGES, bases=60))
    yield from serve(program, folder / "data")


def test_a_kill_in_the_middle_of_every_step(copies: Simulator, tmp_path: Path) -> None:
    """Seen to happen, each of them: at random they might all be missed."""
    victim = Victim(copies, tmp_path, rows=5)
    with reading(tmp_path) as reader:
        for step in CRAWL_STEPS:
            assert victim.kill_at(step), step
            look(victim, reader)
        assert victim.kill_at("segment staged", 6), "after some segments: they are what is to be merged"
        for step in REWRITE_STEPS:
            assert victim.kill_rewrite_at("compact", step), step
            look(victim, reader)
        done = finish(victim, reader)
    assert_accounted(done)
    assert killed_runs(tmp_path) == len(CRAWL_STEPS) + 1


def test_kills_at_random_with_processes_that_parse(copies: Simulator, tmp_path: Path) -> None:
    done = crawl_through_kills(Victim(copies, tmp_path, processes=2, seed=4), kills=6, stride=60, rewrites=2)
    assert sum(n for place, n in done.kills.items() if place in {*CRAWL_STEPS, MOMENT}) == 6
    assert any(n for place, n in done.kills.items() if place.startswith("dedupe"))
    assert_accounted(done)


def assert_accounted(done: Killing) -> None:
    assert done.account.is_square, done.account
    assert done.account.outcomes["article"] > 0.9 * PAGES
    assert done.account.overhead <= 1.1
    assert done.account.whole_overhead <= 1.15, "few pages: listings weigh more than in a large crawl"
    assert done.code == 0
    assert (done.archived, done.unreadable) == (done.account.outcomes["article"], 0)
    assert min(done.readings[library] for library in LIBRARIES) > 10
