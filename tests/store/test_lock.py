"""One run per site; different sites side by side."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newscrawl.errors import OutputLockedError
from newscrawl.store.lock import RunLock

HOLDER = """
import sys
from newscrawl.store.lock import RunLock
RunLock(sys.argv[1], sys.argv[2:]).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def hold(root: Path, *sites: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(root), *sites], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_run_over_the_same_site_is_refused(tmp_path: Path) -> None:
    holder = hold(tmp_path, "one.example", "two.example")
    with pytest.raises(OutputLockedError, match=rf"process {holder.pid}.*two\.example") as refused:
        RunLock(tmp_path, ["two.example", "three.example"]).acquire()
    assert refused.value.exit_code == 75
    with RunLock(tmp_path, ["three.example"]):  # the refused run kept none of its locks
        pass
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    with RunLock(tmp_path, ["one.example", "two.example"]):  # a killed run holds nothing
        pass


def test_the_same_process_is_refused_too(tmp_path: Path) -> None:
    with RunLock(tmp_path, ["One.example"]), pytest.raises(OutputLockedError):
        RunLock(tmp_path / "." / "sub" / "..", ["one.example"]).acquire()
    with RunLock(tmp_path, ["one.example"]):
        pass


@pytest.mark.parametrize("site", ["../../etc/passwd", "a/b", "", "x" * 5000, "نیوز.example", ".."])
def test_a_hostile_name_never_becomes_a_path(tmp_path: Path, site: str) -> None:
    with RunLock(tmp_path, [site]):
        files = [p for p in tmp_path.rglob("*") if p.is_file()]
    assert [p.parent for p in files] == [tmp_path / ".state" / "locks"]
