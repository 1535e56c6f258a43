"""A value together with where on the page it was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What an extractor answers with; None in its place means the page does not say."""

    value: T
    source: str
    """Where it was found, as `kind:detail`: `json-ld:headline`, `meta:og:title`, `h1`, `text:byline`."""
    raw: str | None = None
    """The words it was read from, where they differ from the value."""
