"""The few lines a run ends with: plain text, for a person and for cron's mail alike."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from newscrawl.crawling.verdict import Tally

_TABLES = ("articles", "quotes", "tickers", "fetches", "runs")
_MOST_SITES = 10
_PLURAL = {"listing": "listings", "duplicate": "duplicates"}


def summarise(
    stats: Mapping[str, Any],
    tally: Tally,
    sites: Mapping[str, Tally],
    root: Path,
    seconds: float,
    *,
    named: Sequence[str] = (),
) -> str:
    """The summary of a run, with a line for each site that was named, or the largest of those that were met."""
    return "\n".join(_lines(stats, tally, sites, root, seconds, named)) + "\n"


def _lines(
    stats: Mapping[str, Any],
    tally: Tally,
    sites: Mapping[str, Tally],
    root: Path,
    seconds: float,
    named: Sequence[str],
) -> Iterator[str]:
    articles = stats.get("newscrawl/articles", 0)
    yield f"pages       {tally.answered:>8,}   in {_duration(seconds)}"
    if (would_visit := stats.get("newscrawl/would_visit")) is not None:
        yield f"to fetch    {would_visit:>8,}   a dry run: nothing was kept"
        return
    yield f"articles    {articles:>8,}" + ("" if articles else "   nothing new was found")
    for name in ("quotes", "tickers"):
        yield f"{name:<11} {stats.get(f'newscrawl/{name}', 0):>8,}"
    repeats = tally.outcomes["duplicate"] + tally.outcomes["unchanged"]
    if repeats:
        yield f"repeated    {repeats:>8,}   " + _parts(
            {"unchanged": tally.outcomes["unchanged"], "the same article elsewhere": tally.outcomes["duplicate"]}
        )
    for name in ("dropped", "failed", "skipped"):
        reasons = {
            k.removeprefix(f"newscrawl/{name}/"): v for k, v in stats.items() if k.startswith(f"newscrawl/{name}/")
        }
        if reasons:
            yield f"{name:<11} {sum(reasons.values()):>8,}   {_parts(reasons)}"
    if len(named) > 1:
        yield from (_site_line(name, sites.get(name, Tally())) for name in sorted(named))
    elif len(sites) > 1:
        yield from _largest(sites)
    files = [table for table in _TABLES if (root / table).is_dir()]
    if files:
        yield f"files       {root}/{{{','.join(files)}}}"
    if "articles" in files:
        folder = json.dumps(str(root), ensure_ascii=False)  # a Python literal too
        yield f'python      import newscrawl; newscrawl.load("articles", {folder}).to_pandas()'


def _largest(sites: Mapping[str, Tally]) -> Iterator[str]:
    ranked = sorted(sites.items(), key=lambda item: (-item[1].outcomes["article"], item[0]))
    for name, tally in ranked[:_MOST_SITES]:
        yield _site_line(name, tally)
    if len(ranked) > _MOST_SITES:
        yield f"  and {len(ranked) - _MOST_SITES} more sites"


def _site_line(name: str, tally: Tally) -> str:
    articles = tally.outcomes["article"]
    rest = {
        _PLURAL.get(k, k): n for k, n in tally.outcomes.items() if k not in ("article", "failed", "skipped")
    } | tally.reasons
    return f"  {name:<28} {articles:>6,} articles" + (f", {_parts(rest)}" if any(rest.values()) else "")


def _parts(counts: Mapping[str, int]) -> str:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {number:,}" for name, number in ranked if number)


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.1f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"
