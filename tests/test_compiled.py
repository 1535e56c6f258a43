"""Compiled modules are used where they are as new as their sources, and never else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newscrawl.compiled import outdated


@pytest.mark.parametrize(("source_age", "compiled_age", "expected"), [(60, 30, False), (30, 30, False), (10, 30, True)])
def test_a_source_edited_after_it_was_compiled_is_seen(
    tmp_path: Path, source_age: int, compiled_age: int, expected: bool
) -> None:
    folder = tmp_path / "inner"
    folder.mkdir()
    source, compiled = folder / "rules.py", folder / "rules.cpython-311-x86_64-linux-gnu.so"
    for path, age in ((source, source_age), (compiled, compiled_age)):
        path.touch()
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    assert outdated(tmp_path) is expected


def test_a_library_that_has_no_source_is_not_outdated(tmp_path: Path) -> None:
    (tmp_path / "quotes__mypyc.cpython-311-x86_64-linux-gnu.so").touch()
    assert not outdated(tmp_path)


_READ = """
import newscrawl.parse.quotes as quotes
print(quotes.__file__)
for quote in quotes.extract_quotes("“The bridge is safe,” said Nadia Lindgren. She added that it was new.", "en"):
    print(quote)
"""


def _read(**environment: str) -> tuple[str, str]:
    """The module that read the quotes, and the quotes."""
    run = subprocess.run(
        [sys.executable, "-c", _READ],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    module, _, quotes = run.stdout.partition("\n")
    return module, quotes


def test_sources_are_read_where_that_is_asked_for_and_give_the_same() -> None:
    module, quotes = _read(NEWSCRAWL_PURE="1")
    assert module.endswith(".py")
    assert "Nadia Lindgren" in quotes
    assert quotes == _read(NEWSCRAWL_PURE="")[1]
