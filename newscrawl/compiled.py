"""Which code runs: modules that were compiled, where they are as new as their sources; else the sources.

Compiled modules lie beside their sources and Python prefers them. In a checkout, where sources are edited, that would
run yesterday's code, so one edited file there switches them all off (they call each other without asking Python) until
`make compile`. NEWSCRAWL_PURE=1 switches them off everywhere, for profiling and debugging.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, ModuleSpec, SourceFileLoader
from pathlib import Path
from types import ModuleType

_PACKAGE = Path(__file__).parent
_SOURCES = (".py", ".pyx")


def prefer_newer_sources() -> None:
    """Have the sources imported where the compiled modules must not be. To be called before either is imported."""
    if os.environ.get("NEWSCRAWL_PURE") or (_is_checkout(_PACKAGE) and outdated(_PACKAGE)):
        sys.meta_path.insert(0, _Sources())


def outdated(folder: Path) -> bool:
    """Is any source in a folder newer than what was compiled from it?"""
    return any(source.stat().st_mtime > compiled.stat().st_mtime for compiled, source in _pairs(folder))


def _pairs(folder: Path) -> Iterator[tuple[Path, Path]]:
    for compiled in folder.rglob("*.so"):
        for suffix in _SOURCES:
            source = compiled.with_name(compiled.name.partition(".")[0] + suffix)
            if source.exists():
                yield compiled, source


def _is_checkout(package: Path) -> bool:
    """Installed files bear the times at which they were unpacked, which say nothing."""
    return (package.parent / "pyproject.toml").exists()


class _Sources(MetaPathFinder):
    """Finds modules of this package by their sources in Python alone."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if path is None or not name.startswith(f"{__package__}."):
            return None
        finders = (FileFinder(folder, (SourceFileLoader, SOURCE_SUFFIXES)) for folder in path)
        if spec := next((spec for finder in finders if (spec := finder.find_spec(name))), None):
            return spec
        raise ModuleNotFoundError(f"{name} has no source that could be interpreted", name=name)
