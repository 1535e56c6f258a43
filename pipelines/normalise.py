"""Bring every record into its final form."""

from __future__ import annotations

from newscrawl.normalise import normalise_result
from newscrawl.records import FetchResult


class NormalisePipeline:
    """Clean fields, bounded lengths, identifiers."""

    def process_item(self, item: FetchResult) -> FetchResult:
        return normalise_result(item)
