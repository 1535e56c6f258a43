"""What holds for all tests."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture
def light_collector() -> Iterator[None]:
    """For who measures time: the collector need not look at all that other tests have left, which takes a fifth of a
    second.
    """
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes name no test: they would hold the second at which gzip was called, and workers must agree on names."""
    return "bytes" if isinstance(val, bytes) and len(val) > 20 else None
