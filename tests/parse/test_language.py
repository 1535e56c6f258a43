"""Languages: what pages declare, checked against what they print."""

from __future__ import annotations

import pytest

from newscrawl.parse.language import extract_language, language_code
from tests.parse.pages import meta, page

ENGLISH = "The ferry ran aground in the early morning and nobody on board was hurt, the harbour office said. " * 5
GERMAN = "Die Fähre ist am frühen Morgen auf Grund gelaufen, verletzt wurde niemand, teilte das Hafenamt mit. " * 5

DANISH = "Færgen stødte på grund tidligt om morgenen, og ingen af de ombordværende kom til skade, siger havnen. " * 7
ZULU = "Umkhumbi ushayeke edwaleni ekuseni ngovivi kodwa akekho noyedwa owalimala, kusho isikhulu sechweba. " * 7


@pytest.mark.parametrize(
    ("lang", "head", "body", "language", "source"),
    [
        ("de", "", GERMAN, "de", "html:lang"),
        ("de-AT", meta("og:locale", "de_AT"), GERMAN, "de", "html:lang"),
        ("en", meta("og:locale", "de_DE"), GERMAN, "de", "meta:og:locale"),
        ("", "", GERMAN, "de", "text:words"),
        ("", "", ENGLISH, "en", "text:words"),
        ("en", "", "フェリーは早朝に座礁したが、乗っていた人にけがはなかったと港務局は発表した。", "ja", "text:script"),
        ("en", "", "渡轮清晨在港口外搁浅，港务局表示，船上没有人员受伤，乘客已全部安全上岸。", "zh", "text:script"),
        (
            "en",
            "",
            "여객선이 이른 아침 좌초했지만 승객 가운데 다친 사람은 없다고 항만청이 밝혔다.",
            "ko",
            "text:script",
        ),
        (
            "ur",
            "",
            "کشتی صبح سویرے پھنس گئی لیکن کوئی مسافر زخمی نہیں ہوا، بندرگاہ کے دفتر نے بتایا۔",
            "ur",
            "html:lang",
        ),
        ("nb", "", "Fergen gikk på grunn tidlig om morgenen, og ingen om bord ble skadet.", "nb", "html:lang"),
        ("fr", "", "", "fr", "html:lang"),
        ("en", "", GERMAN + GERMAN, "de", "text:words"),  # a template's `en` over a long German text
        ("en", meta("og:locale", "en_US"), GERMAN + GERMAN, "de", "text:words"),
        ("en", "", GERMAN[:200], "en", "html:lang"),  # too short to overrule the page
        ("en", "", GERMAN * 2 + ENGLISH * 4, "en", "html:lang"),  # German at the head only
        ("nb", "", DANISH, "nb", "html:lang"),  # a close relative
        ("en", "", ZULU, "zu", "text:model"),  # a language without a list of words
        ("de", "", "Tor 1:0 Lund (12.), 2:0 Berg (45.), 2:1 Dahl (77.), Zuschauer: 4200. " * 12, "de", "html:lang"),
    ],
)
def test_language(lang: str, head: str, body: str, language: str, source: str) -> None:
    found = extract_language(page(head, lang=lang), body)
    assert found is not None
    assert (found.value, found.source) == (language, source)


def test_no_language() -> None:
    assert extract_language(None, "") is None
    assert extract_language(page(lang=""), "12:30") is None


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-GB", "en"), ("de_AT", "de"), ("DEU", "de"), ("iw", "he"), ("pt-BR", "pt"), ("deutsch", "de"),
        ("nb-NO", "nb"),
        ("", None), ("x", None), ("klingon", None), ("123", None),
    ],
)  # fmt: skip
def test_language_code(tag: str, code: str | None) -> None:
    assert language_code(tag) == code
