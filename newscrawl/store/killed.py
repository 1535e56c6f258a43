"""The row of a run that was killed.

A run writes its row when it ends. So that one that is killed has a row too, it leaves a note when it begins, in its
writer's folder on the stage; the next start finds the note and counts what was published of the run. A note is done
with in the transaction that publishes the row, whoever writes it.
"""

from __future__ import annotations

import json
import logging
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from newscrawl.errors import StoreError
from newscrawl.records import Run
from newscrawl.schema import PARTITION
from newscrawl.store.layout import Layout, disk_errors
from newscrawl.store.tally import Tally

logger = logging.getLogger(__name__)

KILLED = "killed"
_KNOWN = frozenset({"run_id", "spider", "arguments", "versions", "config_hash"})


def write_note(path: Path, run: Run) -> None:
    """Note that a run has begun."""
    values = {f.name: getattr(run, f.name) for f in fields(Run) if f.name in _KNOWN}
    values["started_at"] = run.started_at.isoformat() if run.started_at else None
    with disk_errors("write", path):
        fresh = path.with_suffix(".part")
        fresh.write_text(json.dumps(values, default=dict), "utf-8")
        fresh.replace(path)


def read_note(path: Path) -> Run | None:
    """The run as it began; None where the note cannot be understood."""
    try:
        values: dict[str, Any] = json.loads(path.read_text("utf-8"))
        started = values.pop("started_at")
        run = Run(**{name: value for name, value in values.items() if name in _KNOWN})
        return replace(run, started_at=datetime.fromisoformat(started).astimezone(UTC) if started else None)
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        logger.warning("%s cannot be read (%s); that run has no row", path, error)
        return None


def killed_run(layout: Layout, run: Run) -> Run:
    """The row of a run that came to no end, with what was published of it."""
    try:
        return _counted(layout, run)
    except (StoreError, pa.ArrowException) as error:
        logger.warning("what run %s published is not counted: %s", run.run_id, error)
        return replace(run, exit_reason=KILLED)


def _counted(layout: Layout, run: Run) -> Run:
    # here, because nine starts in ten have nothing to count: these take 15 MB
    import pyarrow.compute as pc

    from newscrawl.store.dataset import load

    its_own = pc.field("run_id") == run.run_id
    recent = pc.field(PARTITION) >= pa.scalar(run.started_at.date()) if run.started_at else pc.scalar(True)
    columns = ["outcome", "status", "fetched_at"]
    fetches = load("fetches", layout.root, columns=columns, filters=its_own & recent)
    articles = load("articles", layout.root, columns=["article_id"], filters=its_own & recent)
    quoted = pc.field("article_id").isin(articles["article_id"].combine_chunks()) & recent
    tally = Tally(
        {
            "quotes": load("quotes", layout.root, columns=["article_id"], filters=quoted).num_rows,
            "tickers": load("tickers", layout.root, columns=["run_id"], filters=its_own & recent).num_rows,
        }
    )
    for fetch in fetches.to_pylist():
        tally.count(fetch["outcome"], fetch["status"])
    last = pc.max(fetches["fetched_at"]).as_py()
    return replace(run, finished_at=last, exit_reason=KILLED, **tally.columns())
