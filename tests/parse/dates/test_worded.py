"""Dates with the month's name, in the languages whose months are listed."""

from __future__ import annotations

from datetime import datetime

import pytest

from newscrawl.parse.dates.worded import knows_months, month_of, worded_day
from newscrawl.parse.lexicon.months import MONTHS


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("4 de mayo de 2022", "es", (2022, 5, 4)),
        ("May 4th, 2022", "en", (2022, 5, 4)),
        ("4th of May 2022", "en", (2022, 5, 4)),
        ("29. Juni 2017", "de", (2017, 6, 29)),
        ("3. Jän. 2020", "de", (2020, 1, 3)),
        ("1er août 2021", "fr", (2021, 8, 1)),
        ("2022. május 4.", "hu", (2022, 5, 4)),
        ("12 września 2019", "pl", (2019, 9, 12)),
        ("7 июля 2023", "ru", (2023, 7, 7)),
        ("4 सितंबर 2022", "hi", (2022, 9, 4)),
        ("4 พฤษภาคม 2022", "th", (2022, 5, 4)),
        ("14. mars 2024", "no", (2024, 3, 14)),
        ("14 Sept 2024", "de", (2024, 9, 14)),  # English in a template
        ("14 września 2024", None, (2024, 9, 14)),
        ("14 listopada 2024", None, None),  # November in Polish and Czech, October in Croatian
        ("14 listopada 2024", "hr", (2024, 10, 14)),
        ("14 jui 2024", "fr", None),  # June or July
        ("14 Personen 2024", "de", None),
        ("14 Mai Personen 2024", "de", None),
        ("31 June 2024", "en", None),
        ("May 2022", "en", None),
        ("", "en", None),
    ],
)
def test_worded_day(text: str, language: str | None, day: tuple[int, int, int] | None) -> None:
    assert worded_day(text, language) == (datetime(*day) if day else None)


@pytest.mark.parametrize("language", MONTHS)
def test_every_name_means_one_month(language: str) -> None:
    assert len(MONTHS[language]) == 12
    for number, names in enumerate(MONTHS[language], 1):
        assert {month_of(name, language) for name in names} == {number}
        assert all(name == name.lower() for name in names)


def test_known_languages() -> None:
    assert knows_months("nn")
    assert not knows_months("vi")
    assert not knows_months(None)
