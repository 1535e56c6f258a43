"""What holds for all tests."""

from __future__ import annotations


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes as names of tests would hold the second at which gzip was called, and workers must agree on names."""
    return f"{len(val)} bytes" if isinstance(val, bytes) and len(val) > 20 else None
