"""Archives in bulk on one machine: a pool of processes, one archive file each.

    python -m pipelines.runners.local OUTPUT FILE... [--processes N]

`process_warc` is the unit any engine schedules. It is idempotent: a file that was read to its end is not read again,
and its manifest row is given back. It is resumable: how far a file was read is noted in the transaction that publishes
its rows, so a killed run goes on behind the last published page, and no row is written twice.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from newscrawl.archive.files import iter_stored
from newscrawl.archive.stored import StoredPage, placed
from newscrawl.errors import NewscrawlError, StoreError, UsageError
from newscrawl.normalise import normalise_result
from newscrawl.parse.page import parse_page
from newscrawl.quality import validate
from newscrawl.records import FetchResult, Run
from newscrawl.spiders.archive import fetch_of
from newscrawl.store.duplicates import StripMemory, judge
from newscrawl.store.ledger import Ledger
from newscrawl.store.lock import RunLock
from newscrawl.store.store import SEGMENT_ROWS, Store
from newscrawl.store.tally import Tally, library_versions
from newscrawl.text import digest

SPIDER = "local"
_INSTANTS = ("started_at", "finished_at")


def process_warc(path: Path | str, out: Path | str, *, segment_rows: int = SEGMENT_ROWS) -> Run:
    """Read an archive file (WARC, HTML, or a folder of them) into the datasets of an output folder.

    Returns:
        The manifest row: the file's row in `runs`, with what was counted over all attempts.

    Raises:
        UsageError: there is no such file.
        OutputLockedError: another process is reading the same file.
        StoreError: the output cannot be written.
    """
    path = Path(path).resolve()
    key = _key(path)
    with RunLock(out, [key]):
        with closing(Ledger(out)) as ledger:
            note = json.loads(ledger.note(key) or "{}")
        return _manifest(note["run"]) if "run" in note else _read(path, Path(out), key, note, segment_rows)


def run(paths: Iterable[Path | str], out: Path | str, processes: int = 0) -> Iterator[Run]:
    """`process_warc` over many files, as they finish; one process per core unless told otherwise."""
    with ProcessPoolExecutor(processes or os.cpu_count() or 1, mp_context=get_context("spawn")) as pool:
        waiting = [pool.submit(process_warc, path, out) for path in dict.fromkeys(map(str, paths))]
        try:
            for done in as_completed(waiting):
                yield done.result()
        except BrokenProcessPool as error:
            raise StoreError("a process was killed; run the same command again: it goes on from there") from error
        finally:
            for future in waiting:
                future.cancel()


def _read(path: Path, out: Path, key: str, note: Mapping[str, Any], segment_rows: int) -> Run:
    started = datetime.now(UTC)
    run_id = f"{started:%Y%m%dT%H%M%S}-{digest(key)[:8]}"
    tally, strips = Tally(note.get("counts", {})), StripMemory()
    with Store(out, run_id, segment_rows=segment_rows, journal=False) as store:
        for number, stored in enumerate(iter_stored(path)):
            if number < note.get("read", 0):
                continue
            result = judge(strips.keep_new(normalise_result(validate(_result(stored)))), store)
            tally.add(result)
            store.note(key, json.dumps({"read": number + 1, "counts": tally.counts}))
            store.add(result)
        row = Run(
            run_id=run_id,
            spider=SPIDER,
            arguments={"path": str(path)},
            versions=library_versions(),
            started_at=started,
            finished_at=datetime.now(UTC),
            **tally.columns(),
            exit_reason="finished",
            exit_code=0,
        )
        store.note(key, json.dumps({"run": _plain(row)}))
        store.flush(row)
    return row


def _result(stored: StoredPage) -> FetchResult:
    fetch = fetch_of(stored)
    if stored.problem:
        return FetchResult(fetch=fetch)
    return FetchResult(fetch=fetch, page=placed(parse_page(stored.html, stored.url, stored.encoding), stored))


def _key(path: Path) -> str:
    """The file as it is now: one that grows or changes is another."""
    try:
        state = path.stat()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    return f"archive:{path}:{state.st_size}:{state.st_mtime_ns}"


def _plain(row: Run) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in row.__dataclass_fields__}
    return values | {name: values[name].isoformat() for name in _INSTANTS}


def _manifest(values: dict[str, Any]) -> Run:
    return Run(**values | {name: datetime.fromisoformat(values[name]) for name in _INSTANTS})


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="pipelines.runners.local", description="Read archive files in bulk.")
    parser.add_argument("output", help="the output folder")
    parser.add_argument("files", nargs="+", help="WARC or HTML files, or folders of them")
    parser.add_argument("--processes", type=int, default=0, help="how many at a time; one per core by default")
    options = parser.parse_args(arguments)
    try:
        for row in run(options.files, options.output, options.processes):
            print(f"{row.arguments['path']}: {row.articles} articles, {row.quotes} quotes, {row.tickers} ticker rows")
    except NewscrawlError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
