"""Why a request came to nothing, in the fixed words of the `reason` column."""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest


class FetchError(Exception):
    """A fetch that failed; `retries` says how often it is worth trying again."""

    def __init__(self, reason: str, *, retries: int = 0, status: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retries = retries
        self.status = status


class UnreachableError(FetchError):
    """A failure of the host rather than of the page: no address, no connection, no answer in time."""


class SkipRequest(IgnoreRequest):
    """A request we decided not to make; the message is the reason."""


class StopRequest(IgnoreRequest):
    """The run is ending: the request was not made and its URL stays as it was."""


def reason_of(error: BaseException) -> str:
    """The short phrase for a failure, whoever raised it."""
    if isinstance(error, FetchError):
        return error.reason
    text = str(error)
    if isinstance(error, IgnoreRequest):
        return "too many redirects" if "max redirections" in text else text or "ignored"
    return f"error: {type(error).__name__}"
