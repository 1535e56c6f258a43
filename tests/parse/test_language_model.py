"""The model's tables on disk give what the library's own in memory give."""

from __future__ import annotations

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


def test_mapped_tables_judge_as_loaded_ones() -> None:
    mapped, loaded = load_identifier(), LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    assert isinstance(mapped.tk_nextmove, memoryview)
    for text in SAMPLES:
        assert mapped.classify(text) == loaded.classify(text)


def test_where_nothing_can_be_mapped_the_library_loads_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(language_model, "_mapped", full)
    assert load_identifier().classify(SAMPLES[1])[0] == "en"
