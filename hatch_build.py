"""Compiles the innermost loops while the package is built: quotes are read in 0.6 of the time.

What mypyc compiles is the same Python and gives the same records; what Cython compiles has a twin in Python. Where
neither can be compiled (no C compiler, an interpreter that they do not know) all is interpreted.
`newscrawl/compiled.py` chooses between the two.
"""

from __future__ import annotations

import os
import sys
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import shorten
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path("newscrawl/parse")
LIBRARIES = {
    "blocks": ("blocks.py", "hints.py", "inline_text.py", "neighbourhood.py"),
    "body": ("body/*.py",),
    "byline": ("byline/*.py",),
    "quotes": ("quotes/*.py",),
    "tickers": ("ticker_strip/*.py",),
}
"""What goes into which shared library. Two packages in one would take each other's modules for their own."""
IN_C = ("newscrawl/squeeze.pyx", "newscrawl/parse/tree.pyx")
"""What Cython compiles."""
TABLES = frozenset({"weights.py"})
"""Numbers only: slow to compile and read once."""


class CompileHook(BuildHookInterface[Any]):
    """Lays compiled modules beside their sources: a wheel takes them along, an editable install uses them there."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        with chdir(self.root):
            if os.environ.get("NEWSCRAWL_PURE"):
                _remove()
            elif problem := compile_in_place():
                self.app.display_warning(problem)
            else:
                build_data["pure_python"] = False
                build_data["infer_tag"] = True
                build_data["artifacts"].append("newscrawl/**/*.so")

    def clean(self, versions: list[str]) -> None:
        with chdir(self.root):
            _remove()


def compile_in_place() -> str | None:
    """Lay compiled modules beside their sources; what stood in the way, if anything did."""
    _remove()
    try:
        _compile()
    except (Exception, SystemExit) as error:
        _remove()
        return f"newscrawl is not compiled and will be slower: {shorten(str(error), 200)}"
    return None


def _compile() -> None:
    import lxml
    from Cython.Build import cythonize
    from mypyc.build import mypycify
    from setuptools import Distribution, Extension

    groups = [(_sources(patterns), ".".join((*FOLDER.parts, name))) for name, patterns in LIBRARIES.items()]
    with TemporaryDirectory() as scratch:
        in_c = [
            Extension(
                ".".join(Path(path).with_suffix("").parts),
                [path],
                include_dirs=lxml.get_include(),
                extra_compile_args=["-w"],  # lxml's headers define what is not used here
            )
            for path in IN_C
        ]
        extensions = cythonize(in_c, build_dir=scratch, quiet=True) + mypycify(
            ["--config-file=", "--ignore-missing-imports", *(path for paths, _ in groups for path in paths)],
            opt_level="2",
            debug_level="0",
            separate=groups,
            target_dir=scratch,
        )
        command: Any = Distribution({"name": "newscrawl", "ext_modules": extensions}).get_command_obj("build_ext")
        command.inplace = True
        command.parallel = os.cpu_count()
        command.build_lib = command.build_temp = scratch
        command.ensure_finalized()
        command.run()


def _sources(patterns: tuple[str, ...]) -> list[str]:
    found = (path for pattern in patterns for path in sorted(FOLDER.glob(pattern)))
    return [str(path) for path in found if path.name not in TABLES]


def _remove() -> None:
    """What an earlier build left, for modules that may have gone since."""
    for path in Path("newscrawl").rglob("*.so"):
        path.unlink()


if __name__ == "__main__":
    os.chdir(Path(__file__).parent)
    if told := compile_in_place():
        print(told, file=sys.stderr)
