"""py3langid's model, loaded so that it costs what is used of it.

The library unpacks its tables into memory twice over: 150 MB while it loads and 73 MB for good. Here they are unpacked
into a nameless temporary file and mapped: a text touches a few rows of each table, and only those are ever read in.
"""

from __future__ import annotations

import lzma
import mmap
import shutil
import struct
import tempfile
import zipfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_PIECE = 1 << 20
# A zip member's own header: 26 bytes, the lengths of its name and of what is extra, and those two (APPNOTE 4.3.7).
_MEMBER = struct.Struct("<26xHH")


def load_identifier() -> LanguageIdentifier:
    """The library's identifier, over tables on disk where the file can be mapped."""
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

    path = Path(MODEL_DIR) / MODEL_FILE
    try:
        tables = _mapped(path)
        return LanguageIdentifier(
            tables["ptc"],
            np.array(tables["pc"]),
            tables["classes"].tolist(),
            memoryview(tables["nextmove"].data),  # indexed one by one, which gives Python's integers and is quick
            tables["out_feat"].tolist(),
            norm_probs=True,
            tk_row=tables["nextmove_row"].tolist(),
        )
    except (OSError, KeyError, ValueError, TypeError, struct.error, zipfile.BadZipFile):
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)  # in another form, or no room on disk


def _mapped(path: Path) -> dict[str, npt.NDArray[Any]]:
    """The arrays of a compressed .npz file, by name."""
    with tempfile.TemporaryFile() as file:
        with lzma.open(path) as packed:
            shutil.copyfileobj(packed, file, _PIECE)
        file.flush()
        pages = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)  # outlives the file's name and handle
        if hasattr(mmap, "MADV_RANDOM"):
            pages.madvise(mmap.MADV_RANDOM)  # rows lie apart: their neighbours are not wanted
        with zipfile.ZipFile(file) as archive:
            return {m.filename.removesuffix(".npy"): _array(file, pages, m) for m in archive.infolist()}


def _array(file: IO[bytes], pages: mmap.mmap, member: zipfile.ZipInfo) -> npt.NDArray[Any]:
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
    return np.ndarray(shape, kind, buffer=pages, offset=file.tell())
