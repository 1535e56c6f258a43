"""A crawl to be killed: `python -m tests.store.writer OUTPUT RUN_ID FIRST [LOG]` hands 400 results to a store.

Prints a line when the store is open, and keeps in LOG what it "fetched": the URLs that were not known.
"""

from __future__ import annotations

import sys
from pathlib import Path

from newscrawl.store.store import Store
from tests.store.samples import sample

COUNT = 400


def main(root: str, run_id: str, first: str, log: str = "") -> None:
    store = Store(Path(root), run_id, segment_rows=16)
    print("open", flush=True)
    with Path(log or "/dev/null").open("a") as fetched:
        for n in range(int(first), int(first) + COUNT):
            item = sample(n)
            if store.get(item.fetch.url) is None:
                print(n, file=fetched, flush=True)
                store.add(item)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
