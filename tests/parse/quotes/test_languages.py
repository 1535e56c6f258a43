"""Direct quotes in other languages, in invented sentences; and quotes where no lexicon helps."""

from __future__ import annotations

import pytest

from newscrawl.parse.quotes import extract_quotes

CASES = [
    ("de", "„Wir bauen die Brücke im Mai“, sagte Jana Weber.", "„Wir bauen die Brücke im Mai“", "Jana Weber"),
    ("de", "Jana Weber erklärte: „Es wird teuer für alle.“", "„Es wird teuer für alle.“", "Jana Weber"),
    (
        "de",
        "»Wir bauen die Brücke im Mai«, sagte die Ministerin Jana Weber.",
        "»Wir bauen die Brücke im Mai«",
        "Ministerin Jana Weber",
    ),
    (
        "fr",
        "« Nous ouvrirons le pont en mai », a déclaré Claire Morel.",
        "« Nous ouvrirons le pont en mai »",
        "Claire Morel",
    ),
    (
        "fr",
        "Luc Petit a expliqué : « Le coût sera élevé pour tous. »",
        "« Le coût sera élevé pour tous. »",
        "Luc Petit",
    ),
    ("es", "«Abriremos el puente en mayo», dijo Ana Torres.", "«Abriremos el puente en mayo»", "Ana Torres"),
    ("es", 'Ana Torres afirmó que "será muy caro para todos".', '"será muy caro para todos"', "Ana Torres"),
    ("pt", "“Vamos abrir a ponte em maio”, disse Rui Lopes.", "“Vamos abrir a ponte em maio”", "Rui Lopes"),
    ("it", "«Apriremo il ponte a maggio», ha detto Lia Conti.", "«Apriremo il ponte a maggio»", "Lia Conti"),
    (
        "nl",
        "‘We openen de brug in mei dit jaar’, zei Piet van der Berg.",
        "‘We openen de brug in mei dit jaar’",
        "Piet van der Berg",
    ),
    ("ar", 'قال أحمد ناصر: "سنفتح الجسر في شهر مايو".', '"سنفتح الجسر في شهر مايو"', "أحمد ناصر"),
    ("ur", 'احمد ناصر نے کہا کہ "ہم مئی میں پل کھولیں گے"۔', '"ہم مئی میں پل کھولیں گے"', "احمد ناصر"),
    # a pronoun alone names nobody, and without a lexicon nobody is named
    ("de", "„Wir bauen die Brücke im Mai“, sagte sie.", "„Wir bauen die Brücke im Mai“", None),
    ("sv", "”Vi öppnar bron i maj nästa år”, sade Anna Berg.", "”Vi öppnar bron i maj nästa år”", None),
]


@pytest.mark.parametrize(("language", "text", "quote", "speaker"), CASES)
def test_direct_quotes(language: str, text: str, quote: str, speaker: str | None) -> None:
    found = extract_quotes(text, language)
    assert [(q.text, q.kind) for q in found] == [(quote, "direct")]
    assert found[0].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das „Haus am See“ ist geschlossen."),
        ("fr", "Le film « Bleu nuit » sort en mai."),
        ("es", "El llamado «plan B» ha fracasado."),
        ("xx", "Ein Wort: “Ja”."),
    ],
)
def test_names_in_marks_are_no_quotes(language: str, text: str) -> None:
    assert extract_quotes(text, language) == ()


def test_a_surname_is_filled_up() -> None:
    text = "„Wir bauen die Brücke im Mai“, sagte Jana Weber. „Sie wird sehr schön“, sagte Weber."
    assert [q.speaker for q in extract_quotes(text, "de")] == ["Jana Weber", "Jana Weber"]
