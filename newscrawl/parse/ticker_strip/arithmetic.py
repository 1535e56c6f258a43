"""Whether price, change and percentage agree, which is what decides where glued digits part."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, Literal

Agreement = Literal["percent", "fraction"]
_HALF: Final = Decimal("0.5")


def change_percent(price: Decimal, change: Decimal) -> Decimal | None:
    """The change in percent of the price before it; None where that price was not positive."""
    before = price - change
    return 100 * change / before if before > 0 else None


def agreement(price: Decimal, change: Decimal, percent: Decimal) -> Agreement | None:
    """How the printed percentage agrees with price and change within rounding: as percent, as a fraction, or not."""
    true = change_percent(price, change)
    if true is None:
        return None
    slack = _slack(price, change)
    unit = _unit(percent) * _HALF
    if abs(true - percent) <= unit + slack:
        return "percent"
    if abs(true / 100 - percent) <= unit + slack / 100:
        return "fraction"
    return None


def _slack(price: Decimal, change: Decimal) -> Decimal:
    """How far off the computed percentage may be because price and change are rounded themselves."""
    before = price - change
    error = min(_unit(change), _unit(price)) * _HALF
    return 100 * error / before * (1 + abs(change) / before) + Decimal("1e-9")


def _unit(number: Decimal) -> Decimal:
    """One unit of the last place printed."""
    exponent = number.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
