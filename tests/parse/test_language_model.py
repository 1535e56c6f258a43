"""The model's tables on disk give what the library's own in memory give, and take no memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from newscrawl.parse import language_model
from newscrawl.parse.language_model import load_identifier

SAMPLES = (
    "",
    "The harbour board voted on Tuesday to dredge the northern channel before the winter.",
    "Der Hafenrat hat am Dienstag beschlossen, die nördliche Fahrrinne auszubaggern.",
    "Le conseil du port a voté mardi le dragage du chenal nord avant l'hiver.",
    "Совет порта во вторник проголосовал за углубление северного канала.",
    "港湾委員会は火曜日、冬の前に北航路を浚渫することを決めた。",
)
_MEASURE = """
import resource
from newscrawl.parse.language import _classify
import numpy, py3langid.langid
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
assert _classify({sample!r})[0] == "ru"
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_tables_on_disk_judge_as_those_in_memory() -> None:
    stored, loaded = load_identifier(), LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    assert isinstance(stored.tk_nextmove, language_model._Moves)
    for text in SAMPLES:
        assert stored.classify(text) == loaded.classify(text)


@pytest.mark.skipif(sys.platform != "linux", reason="kilobytes on Linux alone")
def test_a_text_costs_little_memory() -> None:
    line = [sys.executable, "-c", _MEASURE.format(sample=SAMPLES[4] * 10)]
    told = subprocess.run(line, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert int(told.stdout) < 24 * 1024  # 150 MB as the library loads it


def test_where_nothing_can_be_unpacked_the_library_loads_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(language_model, "_unpacked", full)
    assert load_identifier().classify(SAMPLES[1])[0] == "en"
