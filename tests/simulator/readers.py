"""A reader that never stops: all tables, by pyarrow, polars and duckdb, while others write, die and rewrite."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import duckdb
import polars as pl
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from newscrawl.schema import TABLES

_GONE = (FileNotFoundError, duckdb.IOException, pl.exceptions.ComputeError)
_KEYS = {"articles": "article_id", "runs": "run_id"}  # what no row of a table shares with another


def _arrow(folder: Path, column: str) -> list[str]:
    table = ds.dataset(folder, format="parquet", partitioning="hive").to_table()  # every column
    found: list[str] = table[column].to_pylist()
    return found


def _polars(folder: Path, column: str) -> list[str]:
    return pl.read_parquet(folder)[column].to_list()


def _duckdb(folder: Path, column: str) -> list[str]:
    with duckdb.connect() as connection:
        connection.execute("SET threads = 1")
        query = f"SELECT {column}, hash(rows) FROM '{folder}/**/*.parquet' AS rows"  # the hash reads every column
        return [name for name, _ in connection.execute(query).fetchall()]


LIBRARIES: dict[str, Callable[[Path, str], list[str]]] = {"pyarrow": _arrow, "polars": _polars, "duckdb": _duckdb}


class Reader:
    """Reads in a thread of its own; what it finds wrong is kept in `wrong`."""

    def __init__(self, output: Path, rest: float = 0.0) -> None:
        self.readings: Counter[str] = Counter()
        self.vanished = 0
        """Files exchanged by a compaction between listing and opening, by readers that then listed again."""
        self.wrong: list[str] = []
        self._output = output
        self._rest = rest
        self._most: Counter[tuple[str, str]] = Counter()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def read_all(self) -> None:
        """One reading of every table by every library."""
        for table in TABLES:
            folder = self._output / table
            for library in LIBRARIES if any(folder.rglob("*.parquet")) else ():
                self._read(library, table, folder)

    def _run(self) -> None:
        while not self._over.is_set():
            began = monotonic()
            self.read_all()
            # half the time at most: the crawl is what is tried here
            self._over.wait(max(self._rest, monotonic() - began))

    def _read(self, library: str, table: str, folder: Path) -> None:
        for attempt in range(5):
            try:
                names = LIBRARIES[library](folder, _KEYS.get(table, "publisher"))
                break
            except _GONE as error:
                if attempt == 4 or not _is_gone(error):
                    self.wrong.append(f"{library} cannot read {table}: {error}")
                    return
                self.vanished += 1
            except Exception as error:
                self.wrong.append(f"{library} cannot read {table}: {type(error).__name__}: {error}")
                return
        self.readings[library] += 1
        if table in _KEYS and len(set(names)) != len(names):
            self.wrong.append(f"{library} sees rows of {table} twice")
        if len(names) < self._most[library, table]:
            self.wrong.append(f"{library} misses {self._most[library, table] - len(names)} rows of {table}")
        self._most[library, table] = len(names)


def _is_gone(error: Exception) -> bool:
    text = str(error)
    return isinstance(error, FileNotFoundError) or "No such file" in text or "No files found" in text


@contextmanager
def reading(output: Path, rest: float = 0.0) -> Iterator[Reader]:
    """A reader at work; raises where it found anything wrong."""
    reader = Reader(output, rest)
    reader.start()
    try:
        yield reader
    finally:
        reader.stop()
    assert not reader.wrong, reader.wrong


def assert_whole(output: Path) -> None:
    """Every file under a table's root is a finished one, read to its last byte."""
    for table in TABLES:
        for path in (output / table).rglob("*"):
            if path.is_file():
                assert path.suffix == ".parquet", path
                pq.read_table(path, partitioning=None)
