"""Long work beside the event loop: in a thread, one piece at a time.

A sitemap of fifty thousand addresses takes a second and more to read. On the loop's own thread nothing else would
happen in that time: no answer taken, no signal heard, no other site served.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

LARGE = 1 << 18
"""Bytes that are read in some 20 ms at most; more goes to the thread."""
P = ParamSpec("P")
T = TypeVar("T")
# One, so that hostile listings of many sites cost the memory of one at a time. It starts with the first large body.
_thread = ThreadPoolExecutor(1, "aside")


async def aside(size: int, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What `work` returns for its arguments, of which the largest has `size` bytes."""
    if size <= LARGE:
        return work(*args, **kwargs)
    return await asyncio.get_running_loop().run_in_executor(_thread, lambda: work(*args, **kwargs))
