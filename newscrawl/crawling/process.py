"""How the process of a crawl is set up: what it does without, where its memory comes from, how often garbage is sought.

All of it is for a process that does nothing but crawl; none of it happens where the library is imported.
"""

from __future__ import annotations

import gc
import os
import sys

# A page makes some thousand containers, and hardly any in circles. At Python's 700 the collector looks several
# times a page, and at its third generation walks all modules and tables: 0.8 ms a page, of which this leaves 0.15.
_THRESHOLDS = (5_000, 10, 10)


def prepare() -> None:
    """Before anything large is imported."""
    sys.meta_path.insert(0, NoPandas())
    # Arrow's own allocator keeps some 20 MB of what two threads needed for a segment.
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    gc.set_threshold(*_THRESHOLDS)


def settle() -> None:
    """Once everything is imported: what is there will stay, and the garbage collector need not look at it again."""
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)


class NoPandas:
    """Keeps pandas out of the crawl: pyarrow imports it to see whether it was given a Series, for 0.7 s and 60 MB."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError("pandas is not for the crawl", name=name)
