"""A short soak: everything at once, and nothing lost. The long one is `python -m tests.simulator.soak`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.simulator.soak import soak

pytestmark = pytest.mark.slow

IMPATIENT = {"DOWNLOAD_TIMEOUT": 2, "RETRY_BACKOFF": 0.05, "RETRY_AFTER_MAX": 2}


def test_faults_kills_compactions_and_readers_at_once(program: Path, tmp_path: Path) -> None:
    done = soak(program, tmp_path, seconds=30, kills=3, hosts=4, delay=0.3, faults=0.1, **IMPATIENT)
    assert done.account.is_square, done.account
    assert done.account.outcomes["failed"], "there were faults"
    assert done.kills == 3
    assert done.compactions
    assert done.tracebacks == 0
    assert done.runs[-1].code == 0
    assert all(done.readings.values())
