"""py3langid's model, loaded so that it costs what is used of it.

The library unpacks its tables into memory twice over: 150 MB while it loads and 73 MB for good. Here they are unpacked
into a nameless temporary file, and what a text asks for is read from there: a few hundred places of the one large
table, a few hundred rows of the other. Mapping the file would not do: the system maps sixteen pages for each one that
is touched, and a single text touches so many that nearly all of it counts as memory of the process.
"""

from __future__ import annotations

import lzma
import os
import shutil
import struct
import tempfile
import zipfile
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_PIECE = 1 << 20
# A zip member's own header: 26 bytes, the lengths of its name and of what is extra, and those two (APPNOTE 4.3.7).
_MEMBER = struct.Struct("<26xHH")


@dataclass(frozen=True, slots=True)
class _Table:
    """An array in a file, read a place or some rows at a time."""

    file: IO[bytes]
    start: int
    shape: tuple[int, ...]
    kind: np.dtype[Any]

    def whole(self) -> npt.NDArray[Any]:
        """All of it, in memory."""
        data = os.pread(self.file.fileno(), self.kind.itemsize * int(np.prod(self.shape)), self.start)
        return np.frombuffer(data, self.kind).reshape(self.shape)

    def __getitem__(self, rows: npt.NDArray[np.intp]) -> npt.NDArray[Any]:
        """Some rows of a table with two dimensions."""
        size = self.kind.itemsize * self.shape[1]
        file, start = self.file.fileno(), self.start
        data = b"".join([os.pread(file, size, start + size * row) for row in rows.tolist()])
        return np.frombuffer(data, self.kind).reshape(len(rows), -1)


class _Moves:
    """The automaton's table, of which a text asks one place a byte."""

    __slots__ = ("_file", "_keep", "_start")

    def __init__(self, table: _Table) -> None:
        if table.kind != np.dtype("<u4"):
            raise ValueError("the automaton has other numbers")
        self._keep, self._file, self._start = table.file, table.file.fileno(), table.start

    def __getitem__(self, place: int) -> int:
        return int.from_bytes(os.pread(self._file, 4, self._start + 4 * place), "little")


def load_identifier() -> LanguageIdentifier:
    """The library's identifier, over tables on disk where they can be read from there."""
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

    path = Path(MODEL_DIR) / MODEL_FILE
    try:
        tables = _unpacked(path)
        identifier = LanguageIdentifier(
            tables["ptc"],
            tables["pc"].whole(),
            tables["classes"].whole().tolist(),
            _Moves(tables["nextmove"]),
            memoryview(tables["out_feat"].whole()),  # type: ignore[arg-type]  # indexed one by one: gives integers
            norm_probs=True,
            tk_row=memoryview(tables["nextmove_row"].whole()),  # type: ignore[arg-type]
        )
        identifier._rowbase = array("I", identifier._rowbase)  # a hundred thousand integers, 4 MB as a list
    except (OSError, AttributeError, KeyError, ValueError, TypeError, struct.error, zipfile.BadZipFile):
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)  # in another form, or no room on disk
    return identifier


def _unpacked(path: Path) -> dict[str, _Table]:
    """The arrays of a compressed .npz file, by name."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as its tables
    with lzma.open(path) as packed:
        shutil.copyfileobj(packed, file, _PIECE)
    file.flush()
    with zipfile.ZipFile(file) as archive:
        return {m.filename.removesuffix(".npy"): _table(file, m) for m in archive.infolist()}


def _table(file: IO[bytes], member: zipfile.ZipInfo) -> _Table:
    if member.compress_type != zipfile.ZIP_STORED:
        raise ValueError(f"{member.filename} is compressed")
    file.seek(member.header_offset)
    name, extra = _MEMBER.unpack(file.read(_MEMBER.size))
    file.seek(name + extra, 1)
    version = np.lib.format.read_magic(file)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, column_first, kind = read(file)
    if column_first or kind.hasobject:
        raise ValueError(f"{member.filename} is no table of plain numbers")
    return _Table(file, file.tell(), shape, kind)
