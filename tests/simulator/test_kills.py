"""SIGKILL at random moments, again and again: every page once, nothing torn, the run ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.simulator.kills import crawl_through_kills
from tests.simulator.simulator import Simulator

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("processes", "kills"), [(0, 8), (2, 5)])
def test_nothing_is_lost_and_nothing_comes_twice(
    simulator: Simulator, tmp_path: Path, processes: int, kills: int
) -> None:
    result = crawl_through_kills(simulator, tmp_path, kills=kills, processes=processes, seed=20260401, stride=80)
    assert result.kills == kills, "the crawl ended before it could be killed so often"
    assert (result.lost, result.twice, result.undecided) == (0, 0, 0)
    assert result.code == 0
    assert result.overhead <= 1.1
