"""Ticker symbols printed in the copy (`NYSE: IBM`)."""

from __future__ import annotations


def extract_symbols(body: str) -> tuple[str, ...]:
    """Symbols as `EXCHANGE:SYMBOL`, each once, in reading order."""
    return ()
