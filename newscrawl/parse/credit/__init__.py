"""The source credit: which agency or paper wrote the text."""

from __future__ import annotations

from newscrawl.parse.credit.extract import Credit, extract_credit

__all__ = ["Credit", "extract_credit"]
