"""What holds for all tests."""

from __future__ import annotations


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes name no test: they would hold the second at which gzip was called, and workers must agree on names."""
    return "bytes" if isinstance(val, bytes) and len(val) > 20 else None
