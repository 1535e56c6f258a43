"""Names out of bylines."""

from __future__ import annotations

import pytest

from newscrawl.parse.byline.names import read_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Ruiz", ["Ana Ruiz"]),
        ("By Ana Ruiz", ["Ana Ruiz"]),
        ("Von Jörg Meier und Ute Klein", ["Jörg Meier", "Ute Klein"]),
        ("by Ana Ruiz and Tom Hill, Reuters", ["Ana Ruiz", "Tom Hill", "Reuters"]),
        ("Par Luc Petit et Zoé Blanc", ["Luc Petit", "Zoé Blanc"]),
        ("Ana Ruiz y Eva Soto", ["Ana Ruiz", "Eva Soto"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Holm, Ida", ["Ida Holm"]),
        ("Ida Holm, Per Lund", ["Ida Holm", "Per Lund"]),
        ("PER LUND", ["PER LUND"]),
        ("per Ida Holm", ["Ida Holm"]),
        ("Meier, dpa", ["Meier", "dpa"]),
        ("Manuel B. Rojas", ["Manuel B. Rojas"]),
        ("J.R. Vance Jr.", ["J.R. Vance Jr."]),
        ("山田太郎", ["山田太郎"]),
        ("作者：王小明、李华", ["王小明", "李华"]),
        ("佐藤花子と鈴木一郎", ["佐藤花子", "鈴木一郎"]),
        ("김민수 기자", ["김민수"]),
        ("Jane Doe, Senior Political Editor", ["Jane Doe"]),
        ("Jane Doe (Berlin)", ["Jane Doe"]),
        ("Jane Doe | jane@x.example", ["Jane Doe"]),
        ("Jane Doe @janedoe", ["Jane Doe"]),
        ("Byron Cole", ["Byron Cole"]),
        ("Vonnie Hart", ["Vonnie Hart"]),
        ("Sean O&#039;Neil", ["Sean O'Neil"]),
        ("Ana Ruiz; Ana Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz/Tom Hill", ["Ana Ruiz", "Tom Hill"]),
        ("Ana Ruiz/SP-X", ["Ana Ruiz"]),
        ("Ana Ruiz/AFP", ["Ana Ruiz", "AFP"]),
        ("AFP/kra", ["AFP"]),
        ("AFP/dpa", ["AFP", "dpa"]),
        ("Ana Ruiz and Tom Hill The Associated Press", ["Ana Ruiz", "Tom Hill"]),
        ("Redaktion Lund AFP", ["Redaktion Lund AFP"]),
        ("Ana Ruiz For The Daily Skiff", ["Ana Ruiz"]),
        ("Ana Ruiz Ana Ruiz", ["Ana Ruiz"]),
        ("About Ana Ruiz", ["Ana Ruiz"]),
        ("Rechtsanwalt Jörg Meier", ["Jörg Meier"]),
        ("Skiff-Expertin Ute Klein", ["Ute Klein"]),
        ("Editor Jones", ["Editor Jones"]),
        ("admin", []),
        ("https://facebook.com/ana", []),
        ("Staff Writer", []),
        ("", []),
        ("12345", []),
    ],
)
def test_read_names(text: str, names: list[str]) -> None:
    assert list(read_names(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ana Ruiz | 12 May 2024", ["Ana Ruiz"]),
        ("Ludwig van der Berg", ["Ludwig van der Berg"]),
        ("the harbour was closed", []),
        ("12 May 2024", []),
        ("Read more", []),
        ("5 min read", []),
        ("Ana Ruiz, CST", ["Ana Ruiz"]),
        ("The Swedish and Danish harbour offices", []),
        ("The Harbour Post", ["The Harbour Post"]),
    ],
)
def test_printed_names_must_look_like_names(text: str, names: list[str]) -> None:
    assert list(read_names(text, printed=True)) == names
