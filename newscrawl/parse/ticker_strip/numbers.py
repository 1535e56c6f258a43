"""Numbers as price lists print them, read under a stated decimal sign.

`1,234.56`, `1.234,56`, `1'234.56`, `1 234,56`, `1,00,980.5` and `.05` are numbers; whether `1.234` is one and a bit or
a thousand and more cannot be told from the number alone, so the decimal sign is an argument: the strip decides it by
all its rows together.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

SPACES: Final = " \u00a0\u2009\u202f\u2007\u2008"
_GROUP: Final = "[,.'’ʼ٬_" + SPACES + "]"
_ARABIC_DECIMAL: Final = "٫"

# One group sign throughout, groups of three, or of two with a last one of three (lakh and crore). Linear: every
# repetition begins with a literal that the one before cannot end with.
_GROUPED: Final = re.compile(rf"([1-9]\d{{0,2}})({_GROUP})\d{{3}}(?:\2\d{{3}})*")
_LAKH: Final = re.compile(r"[1-9]\d?,(?:\d{2},)+\d{3}")
_PLAIN: Final = re.compile(r"0|[1-9]\d*")
_MAX_DIGITS: Final = 15
_ZEROS: Final[tuple[int, ...]] = (
    *(0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0),
    *(0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10),
)
"""The code points of the digit nought in the scripts newspapers are printed in."""


def _plain_forms() -> dict[int, str]:
    """Length-preserving folding: digits of every script, full-width and typographic signs to one form each."""
    table = {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}
    signs = dict(zip("％٪﹪．，＋－（）［］：／＆\u3000", "%%%.,+-()[]:/& ", strict=True))
    return table | {ord(wide): plain for wide, plain in signs.items()}


_FOLD: Final = _plain_forms()


def fold_digits(text: str) -> str:
    """The text with ASCII digits, percent signs and brackets, each character in its old place."""
    return text if text.isascii() else text.translate(_FOLD)


@lru_cache(maxsize=4096)
def read_number(text: str, decimal: str) -> Decimal | None:
    """The unsigned number a text is, from end to end, with `decimal` as its decimal sign; None where it is none."""
    whole, sign, fraction = _split(text, decimal)
    if sign and not (fraction.isascii() and fraction.isdigit()):
        return None
    digits = _whole_digits(whole, decimal)
    if digits is None or len(digits) + len(fraction) > _MAX_DIGITS or not (digits or fraction):
        return None
    return Decimal(f"{digits or '0'}.{fraction or '0'}") if fraction else Decimal(digits)


def _split(text: str, decimal: str) -> tuple[str, str, str]:
    sign = _ARABIC_DECIMAL if _ARABIC_DECIMAL in text else decimal
    whole, found, fraction = text.rpartition(sign)
    return (whole, found, fraction) if found else (text, "", "")


def _whole_digits(whole: str, decimal: str) -> str | None:
    if not whole:
        return ""
    if _PLAIN.fullmatch(whole):
        return whole
    grouped = _GROUPED.fullmatch(whole)
    if grouped and grouped[2] != decimal:
        return whole.replace(grouped[2], "")
    if decimal == "." and _LAKH.fullmatch(whole):
        return whole.replace(",", "")
    return None


def decimals(text: str, decimal: str) -> int:
    """How many decimal places the number was printed with."""
    return len(_split(text, decimal)[2])
