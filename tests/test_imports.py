"""Imports stay light: who only parses a page pays neither for a crawler nor for a table engine."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("scrapy", "twisted", "aiohttp", "pyarrow", "pandas", "polars", "duckdb", "ray")


def modules_after(statement: str) -> set[str]:
    """Top-level modules that a fresh interpreter holds after a statement."""
    code = f"{statement}\nimport sys\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import newscrawl",
        "import newscrawl.parse.page",
        "import newscrawl; newscrawl.parse_page(b'<h1>Tide turns</h1><p>It does.</p>')",
        "import newscrawl; newscrawl.parse_text('Tide turns')",
        "import newscrawl.discover",
        "import newscrawl.demo.server",
    ],
)
def test_light(statement: str) -> None:
    assert modules_after(statement).isdisjoint(HEAVY)


def test_the_check_can_fail() -> None:
    assert "pyarrow" in modules_after("import newscrawl; newscrawl.load")
