"""Settings checked before anything starts: a wrong value is one line that names it, not a traceback later.

What a setting may be follows from its default: ours, or Scrapy's. Only values that differ from it are looked at.
"""

from __future__ import annotations

import logging
import math
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from scrapy.commands import ScrapyCommand
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings, default_settings
from scrapy.utils.misc import load_object

from newscrawl import settings as our_settings
from newscrawl.crawling import clock
from newscrawl.crawling.addresses import read_allowed
from newscrawl.errors import UsageError

_BOOLEANS = frozenset({"0", "1", "true", "false"})
_AT_LEAST_ONE = frozenset(
    {
        "AUTOTHROTTLE_TARGET_CONCURRENCY",
        "CONCURRENT_ITEMS",
        "CONCURRENT_REQUESTS",
        "CONCURRENT_REQUESTS_PER_DOMAIN",
        "DOWNLOAD_MAXSIZE",
        "REACTOR_THREADPOOL_MAXSIZE",
        "SCRAPER_SLOT_MAX_ACTIVE_SIZE",
        "SEGMENT_ROWS",
        "SITE_PAGES_MAX",
        "TASKS_PER_SITE",
    }
)
_COMMAND_LINE = SETTINGS_PRIORITIES["cmdline"]
_LETTERS = 0.85  # how alike two names are of which one is taken for a slip of the other
_ABOVE_ZERO = frozenset({"DOWNLOAD_TIMEOUT"})
# Whole numbers by default that may well be fractions.
_SECONDS = ("_DELAY", "_TIMEOUT", "_INTERVAL", "_SECS")
_DOTTED = re.compile(r"[A-Za-z_]\w*(\.\w+)+")
_FILE_NAME = re.compile(r"\w[\w.-]{0,99}", re.ASCII)


class ChecksSettings(ScrapyCommand):
    """A command that looks at its settings first, and exits with 2 where one is wrong."""

    def process_options(self, args: list[str], opts: Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        try:
            check_settings(self.settings)
            clock.set_ahead(self.settings.getfloat("CLOCK_AHEAD"))
        except UsageError as problem:
            print(f"scrapy: {problem}", file=sys.stderr)
            sys.exit(problem.exit_code)


def check_settings(settings: BaseSettings) -> None:
    """Raise UsageError for the first value that cannot be meant."""
    defaults = {n: v for module in (default_settings, our_settings) for n, v in vars(module).items() if n.isupper()}
    _check_names(settings, defaults)
    for name in (*defaults, *(_CHECKS.keys() - defaults)):
        value, default = settings[name], defaults.get(name)
        if value == default and type(value) is type(default):
            continue
        check = _CHECKS.get(name) or _check_for(name, default)
        if check is not None and (problem := check(name, value)):
            raise UsageError(f"{name}={value} {problem}")


def _check_names(settings: BaseSettings, known: Iterable[str]) -> None:
    """A setting of the command line that is none but for a letter or two; others may be an add-on's."""
    names = list(known)
    for name in sorted(set(settings) - set(names)):
        if settings.getpriority(name) == _COMMAND_LINE and (near := get_close_matches(name, names, 1, _LETTERS)):
            raise UsageError(f"there is no setting {name}; did you mean {near[0]}?")


_Check = Callable[[str, Any], str | None]


def _check_for(name: str, default: Any) -> _Check | None:
    if isinstance(default, bool):
        return _boolean
    if isinstance(default, int | float):
        return _fraction if isinstance(default, float) or name.endswith(_SECONDS) else _whole
    if isinstance(default, str) and _DOTTED.fullmatch(default):
        return _object
    return None


def _boolean(name: str, value: Any) -> str | None:
    return None if str(value).strip().lower() in _BOOLEANS else "is neither yes nor no; write 1 or 0"


def _whole(name: str, value: Any) -> str | None:
    try:
        number = int(value)
    except (TypeError, ValueError):
        return "is no whole number"
    return _range(name, number)


def _fraction(name: str, value: Any) -> str | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return "is no number"
    return _range(name, number) if math.isfinite(number) else "is no number to count with"


def _range(name: str, number: float) -> str | None:
    if number < 1 and name in _AT_LEAST_ONE:
        return "is too small; 1 is the least"
    if number < 0 and not name.endswith(("_PRIORITY_ADJUST", "_AHEAD")):
        return "is negative; 0 is the least"
    return "is too small; it must be more than 0" if number == 0 and name in _ABOVE_ZERO else None


def _object(name: str, value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    try:
        load_object(value)
    except (ImportError, NameError, ValueError, TypeError) as error:
        return f"cannot be loaded: {' '.join(str(error).split())}"
    return None


def _private(name: str, value: Any) -> str | None:
    read_allowed(value)  # tells it in its own words
    return None


def _level(name: str, value: Any) -> str | None:
    if isinstance(value, int) or str(value) in logging.getLevelNamesMapping():
        return None
    return "is no log level; write DEBUG, INFO, WARNING or ERROR"


def _log_file(name: str, value: Any) -> str | None:
    if not value or (Path(value).parent.is_dir() and not Path(value).is_dir()):
        return None
    return "cannot be written; name a file in a folder that exists"


def _run_id(name: str, value: Any) -> str | None:
    fits = not value or _FILE_NAME.fullmatch(str(value))
    return None if fits else "is no run id; write letters, digits, dots and dashes"


def _folder(name: str, value: Any) -> str | None:
    if not value:
        return "names no folder" if name == "OUTPUT_DIR" else None
    return "is a file; name a folder" if Path(value).is_file() else None


def _header(name: str, value: Any) -> str | None:
    return None if str(value).isprintable() and str(value).isascii() else "cannot be sent; write it in plain ASCII"


_CHECKS: dict[str, _Check] = {
    "ALLOW_PRIVATE_ADDRESSES": _private,
    "LOG_FILE": _log_file,
    "LOG_LEVEL": _level,
    "OUTPUT_DIR": _folder,
    "ROBOTSTXT_USER_AGENT": _header,
    "RUN_ID": _run_id,
    "USER_AGENT": _header,
    "WARC_DIR": _folder,
}
