"""Parquet datasets: write, publish, read, compact."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa


def load(table: str, root: str | Path = "output", *, latest: bool = False) -> pa.Table:
    """One table of a dataset."""
    raise NotImplementedError
