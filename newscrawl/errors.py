"""Errors a user can meet. Each message names the thing, what is wrong with it, and the remedy."""

from __future__ import annotations


class NewscrawlError(Exception):
    """Base of all errors raised on purpose: the command line shows its message without a traceback."""

    exit_code = 2


class UsageError(NewscrawlError):
    """A wrong argument or setting (exit code 2)."""


class OutputLockedError(NewscrawlError):
    """Another run holds the lock on this output (exit code 75)."""

    exit_code = 75


class StoreError(NewscrawlError):
    """The output cannot be written or is damaged; the message says which file (exit code 3)."""

    exit_code = 3


class StoppedError(NewscrawlError):
    """The run was made to end at once (exit code 3)."""

    exit_code = 3
