"""One simulator for all tests of a session."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulator.simulator import SIMULATOR, Simulator, build, serve

PAGES = 400


@pytest.fixture(scope="session")
def program() -> Path:
    path = os.environ.get(SIMULATOR)
    if not path:
        pytest.skip(f"{SIMULATOR} does not name a news-site simulator")
    if not Path(path).is_file():
        pytest.fail(f"{SIMULATOR}={path} is no file")
    return Path(path).resolve()


@pytest.fixture(scope="session")
def data(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("simulator") / "data"
    build(program, folder, PAGES)
    return folder


@pytest.fixture(scope="session")
def simulator(program: Path, data: Path) -> Iterator[Simulator]:
    yield from serve(program, data)
