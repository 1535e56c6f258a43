"""Pages that fail three times each, in three ways, and none is lost to it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.simulator.simulator import serve

pytestmark = pytest.mark.slow

SHARES = {"500": 0.02, "reset": 0.014, "truncated-gzip": 0.012}  # 4.6 %
FAILURES = 3


def test_no_page_is_lost_to_failures_that_pass(program: Path, data: Path, tmp_path: Path) -> None:
    errors = ",".join(f"{name}:{share}" for name, share in SHARES.items())
    for site in serve(program, data, "--errors", errors, "--error-times", str(FAILURES)):
        done = site.crawl(tmp_path, f"site={site.url('/')}", RETRY_BACKOFF=0.02)
        assert done.code == 0, done.err
        asked = Counter(v["u"] for v in site.log() if v["u"].endswith(".html"))
        assert set(asked) == {f"/{path}" for path in site.pages()}
        assert set(asked.values()) == {1, FAILURES + 1}
        failing = sum(n > 1 for n in asked.values())
        assert 0.02 * len(asked) < failing < 0.08 * len(asked)
        rows = Counter(path for path in done.fetches if path.endswith(".html"))
        assert len(rows) == len(asked)
        assert {done.fetches[path]["outcome"] for path in rows} <= {"article", "duplicate", "dropped"}
