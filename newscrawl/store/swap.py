"""Exchange a partition's folder for one that holds the same rows in fewer files.

Where the system can exchange two folders in one step (Linux: renameat2), a reader that lists the partition sees the
old files or the new one, never both and never neither. Elsewhere two renames follow each other, and for that instant
the partition is absent. Either way the old files are deleted only when the new one stands, and a manifest beside the
staged folder lets `finish` end what a crash interrupted; doing it twice does no harm.

Files of the partition that are not replaced (of a killed run, or published since the list was made) are linked into the
new folder before the exchange, so that no reader misses them for a moment, or until the next start after a crash.
Nothing is published into the partition between the links and the exchange: see `publishing`.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
from contextlib import suppress
from pathlib import Path

from newscrawl.store.layout import Layout, move_into_place, sync_file, sync_folder
from newscrawl.store.lock import publishing

MANIFEST = ".swap"
_OLD = ".old"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def swap(layout: Layout, fresh: Path, partition: str, merged: str, inputs: list[str]) -> None:
    """Put the staged folder `fresh`, which holds the file `merged`, in the place of a partition.

    `inputs` are the names of the partition's files that `merged` replaces. A file another process publishes there
    meanwhile is carried over.
    """
    manifest = fresh.with_name(fresh.name + MANIFEST)
    manifest.write_text(json.dumps({"partition": partition, "merged": merged, "inputs": inputs}), "utf-8")
    sync_file(manifest)
    sync_folder(fresh)
    sync_folder(fresh.parent)
    target = layout.root / partition
    with publishing(layout, exchange=True):
        _link_others(target, fresh, frozenset(inputs))
        if not _exchange(fresh, target):
            target.rename(fresh.with_name(fresh.name + _OLD))
            move_into_place(fresh / merged, target / merged)
    sync_folder(target.parent)
    finish(layout, manifest)


def _link_others(target: Path, fresh: Path, replaced: frozenset[str]) -> None:
    """Let the files that are not replaced stand in both folders."""
    for file in target.iterdir():
        if file.name not in replaced:
            with suppress(OSError):  # a file system without links: `finish` carries the file over, a moment later
                (fresh / file.name).hardlink_to(file)
    sync_folder(fresh)


def finish(layout: Layout, manifest: Path) -> None:
    """End a swap from whatever state it is in: undone if it had not begun, completed if it had."""
    plan = json.loads(manifest.read_text("utf-8"))
    target = layout.root / plan["partition"]
    fresh = manifest.with_name(manifest.name.removesuffix(MANIFEST))
    old = fresh.with_name(fresh.name + _OLD)
    begun = old.exists()
    if begun and (fresh / plan["merged"]).exists():  # between the two renames
        move_into_place(fresh / plan["merged"], target / plan["merged"])
    if not begun and (fresh / plan["merged"]).exists():
        shutil.rmtree(fresh)
    for folder in (old, fresh):
        if folder.is_dir():
            _clear(folder, target, frozenset(plan["inputs"]))
    manifest.unlink()


def finish_all(layout: Layout, folder: Path) -> None:
    """End every swap under a writer's folder."""
    for manifest in sorted(folder.glob(f"*{MANIFEST}")):
        finish(layout, manifest)


def _clear(folder: Path, target: Path, replaced: frozenset[str]) -> None:
    """Delete the replaced files; carry over any that came after the list was made."""
    for file in folder.iterdir():
        if file.name not in replaced:
            move_into_place(file, target / file.name)
    shutil.rmtree(folder)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system or the file system cannot."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    return bool(rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)
