"""A store's memory does not grow with what went through it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_WRITER = """
import re, sys
from pathlib import Path
from newscrawl.store.store import Store
from tests.store.samples import failure, sample

store = Store(Path(sys.argv[1]), "run", segment_rows=100)
for number in range(8001):
    words = f"Story {number}. " + "The council met and heard the speakers. " * 50
    store.add(failure(number, "HTTP 404", 404) if number % 10 == 9 else sample(number, text=words, tickers=1))
    if number in (2000, 8000):
        print(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
store.close()
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory where Linux tells it")
def test_four_times_the_articles_take_no_more_memory(tmp_path: Path) -> None:
    line = [sys.executable, "-c", _WRITER, str(tmp_path)]
    done = subprocess.run(line, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    early, late = (int(size) / 1024 for size in done.stdout.split())
    assert late - early < 12, (early, late)
