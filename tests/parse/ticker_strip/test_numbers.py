"""Numbers under a stated decimal sign, and whether price, change and percentage agree."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newscrawl.parse.ticker_strip.arithmetic import agreement
from newscrawl.parse.ticker_strip.numbers import fold_digits, read_number


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("40", ".", "40"),
        ("0", ".", "0"),
        ("0.10", ".", "0.10"),
        (".05", ".", "0.05"),
        (",05", ",", "0.05"),
        ("1,234.56", ".", "1234.56"),
        ("1.234,56", ",", "1234.56"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("1,234", ",", "1.234"),
        ("11'234.56", ".", "11234.56"),
        ("11’234.56", ".", "11234.56"),
        ("1 234,56", ",", "1234.56"),
        ("1\u00a0234\u00a0567,8", ",", "1234567.8"),
        ("1\u202f234,5", ",", "1234.5"),
        ("1,00,980.25", ".", "100980.25"),
        ("12,34,567", ".", "1234567"),
        ("2034٫50", ".", "2034.50"),
        ("1٬234٫5", ",", "1234.5"),
        ("1,23.4", ".", None),
        ("0,123.4", ".", None),
        ("064,890", ".", None),
        ("10064,890.12", ".", None),
        ("1,234,56", ".", None),
        ("7.105,83", ".", None),
        ("1.2.3", ".", None),
        ("9078.020.24", ".", None),
        ("", ".", None),
        ("1.", ".", None),
        ("1'234,567.8", ".", None),
        ("9" * 30, ".", None),
    ],
)
def test_read_number(text: str, decimal: str, value: str | None) -> None:
    assert read_number(text, decimal) == (None if value is None else Decimal(value))


def test_digits_of_every_script_are_folded_in_their_place() -> None:
    text = "٣٤٫٥ ۳۴ ३४ 　３４．５％ ＋"
    assert fold_digits(text) == "34٫5 34 34  34.5% +"
    assert len(fold_digits(text)) == len(text)


@pytest.mark.parametrize(
    ("price", "change", "percent", "agreed"),
    [
        ("199", "11.02", "5.86", "percent"),
        ("199", "11.02", "0.06", "fraction"),
        ("40", "-0.01", "0.00", "fraction"),
        ("40.00", "-0.50", "-1.23", "percent"),
        ("40.00", "-0.50", "1.23", None),
        ("50.00", "1.00", "7.77", None),
        ("1.00", "1.00", "100", None),
        ("1.00", "2.00", "3", None),
        ("64890", "512.3", "0.8", "percent"),
    ],
)
def test_agreement(price: str, change: str, percent: str, agreed: str | None) -> None:
    assert agreement(Decimal(price), Decimal(change), Decimal(percent)) == agreed
