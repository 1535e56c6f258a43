"""Flat page text, as copied from a browser: strip, headline, site furniture and paragraphs, line by line.

The text has lost its mark-up, so the lines are sorted by shape alone. Prose is long and ends its sentences; share
buttons, menus, unexpanded shortcodes and calls to subscribe are short lines without a sentence, before or after the
run of prose. A short line alone amid the prose is a subheading and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newscrawl.parse.credit.forms import whole_line
from newscrawl.parse.found import Found
from newscrawl.parse.ticker_strip import parse_ticker_text
from newscrawl.records import Ticker
from newscrawl.text import squeeze, word_count

_MAX_LINES = 20_000
_LONG_LINE = 25
_PROSE_LINE = 9
_MIN_HEADLINE, _MAX_HEADLINE = 3, 40
_MAX_SUBHEADS = 2
_STRIP_LINES = 400
_SENTENCE = re.compile(r"[.!?…。！？।۔][\"'”’»)\]）」』]*(?:\s*[—–-]\s?[^.!?]{2,40}|\s*\([^()]{2,40}\))?$|[\"”»」』]$")
_SHORTCODE = re.compile(r"\[/?[\w-]+(?:\s[^\]]{0,200})?\]")
_TRAIL = re.compile(r"\s[>»›|/]\s")
_BYLINE = re.compile(r"(?:by|von|por|par|di|door|af|av)\s+\w", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FlatPage:
    """The parts of a flat text page."""

    headline: Found[str] | None = None
    paragraphs: tuple[str, ...] = ()
    tickers: tuple[Ticker, ...] = ()


def read_flat_text(text: str) -> FlatPage:
    """Sort the lines of a flat page into its parts."""
    lines = [line for raw in text.splitlines()[:_MAX_LINES] if (line := squeeze(raw))]
    tickers, lines = _take_strips(lines)
    lines = [line for line in lines if not _SHORTCODE.fullmatch(line)]
    if not any(map(_is_prose, lines)):  # a very short story: its sentences are all the prose there is
        return FlatPage(*_short(lines), tickers)
    start, end = _prose(lines)
    headline = _headline(lines[:start])
    return FlatPage(Found(headline, "text:headline") if headline else None, _paragraphs(lines[start:end]), tickers)


def _short(lines: list[str]) -> tuple[Found[str] | None, tuple[str, ...]]:
    """Headline and sentences of a text without a line of any length."""
    if not lines:
        return None, ()
    return Found(lines[0], "text:headline"), tuple(line for line in lines[1:] if _is_sentence(line))


def _take_strips(lines: list[str]) -> tuple[tuple[Ticker, ...], list[str]]:
    """The rows of every strip, glued on a line or spread over several, and the lines that are left."""
    rows: list[Ticker] = []
    rest: list[str] = []
    at = 0
    while at < len(lines):
        taken = 0
        if _has_figures(lines[at]) or (at + 1 < len(lines) and _has_figures(lines[at + 1])):
            found, taken = _strip_at(lines, at)
            rows.extend(found)
        if not taken:
            rest.append(lines[at])
        at += taken or 1
    return tuple(dict.fromkeys(rows)), rest


def _strip_at(lines: Sequence[str], at: int) -> tuple[tuple[Ticker, ...], int]:
    """A strip that begins at a line, and how many lines it takes."""
    if found := parse_ticker_text(lines[at]):
        return found, 1
    end = at
    while end < len(lines) and end - at < _STRIP_LINES and _may_be_strip(lines[end]):
        end += 1
    while end > at and not _has_figures(lines[end - 1]):
        end -= 1
    if end - at < 2:
        return (), 0
    found = parse_ticker_text("\n".join(lines[at:end]))
    return found, end - at if found else 0


def _may_be_strip(line: str) -> bool:
    return len(line) <= 60 and word_count(line) <= 8 and not line.endswith((".", "?", "!", ":"))


def _has_figures(line: str) -> bool:
    return any(c.isdigit() for c in line)


def _prose(lines: Sequence[str]) -> tuple[int, int]:
    """Where the story begins and ends: the run of prose with most text, and a credit line after it."""
    runs: list[list[int]] = []
    for at, line in enumerate(lines):
        if not _is_prose(line):
            continue
        if runs and at - runs[-1][1] <= _MAX_SUBHEADS:
            runs[-1][1] = at + 1
        else:
            runs.append([at, at + 1])
    weights = [sum(len(line) for line in lines[a:b] if _is_prose(line)) for a, b in runs]
    best = weights.index(max(weights))
    first = last = best
    while first and _belongs(lines, runs[first - 1], weights[first - 1], weights[best]):
        first -= 1
    while last + 1 < len(runs) and _belongs(lines, runs[last + 1], weights[last + 1], weights[best]):
        last += 1
    start, end = runs[first][0], runs[last][1]
    while start and _is_sentence(lines[start - 1]) and start > 1:
        start -= 1
    while end < len(lines) and (_is_sentence(lines[end]) or whole_line(lines[end])):
        end += 1
    return start, end


def _belongs(lines: Sequence[str], run: Sequence[int], weight: int, best: int) -> bool:
    """Whether another run of prose is part of the story that an inset has parted, rather than a notice of the site."""
    prose = sum(_is_prose(line) for line in lines[run[0] : run[1]])
    return weight >= (0.2 if prose >= 2 else 0.45) * best


def _is_prose(line: str) -> bool:
    words = word_count(line)
    return words >= _LONG_LINE or (words >= _PROSE_LINE and _is_sentence(line))


def _is_sentence(line: str) -> bool:
    return _SENTENCE.search(line, max(0, len(line) - 60)) is not None


def _headline(lines: Sequence[str]) -> str | None:
    """The first line before the story that is long enough to be a title and is no byline or trail of sections."""
    fit = [line for line in lines if _MIN_HEADLINE <= word_count(line) <= _MAX_HEADLINE and not _is_label(line)]
    titles = [line for line in fit if word_count(line) > _MIN_HEADLINE] or fit
    return titles[0] if titles else max(lines, key=word_count, default=None)


def _is_label(line: str) -> bool:
    digits = sum(c.isdigit() for c in line)
    return bool(_TRAIL.search(line) or _BYLINE.match(line)) or 4 * digits > len(line) or whole_line(line) is not None


def _paragraphs(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines of the story; runs of short lines amid it are insets (share buttons, links) and go."""
    kept: list[str] = []
    short: list[str] = []
    for line in lines:
        if _is_prose(line) or _is_sentence(line) or whole_line(line):
            if len(short) < _MAX_SUBHEADS:
                kept.extend(short)
            short.clear()
            kept.append(line)
        else:
            short.append(line)
    return tuple(kept)
