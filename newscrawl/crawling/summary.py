"""The few lines a run ends with: plain text, for a person and for cron's mail alike."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from newscrawl.crawling.verdict import Tally

_TABLES = ("articles", "quotes", "tickers", "fetches", "runs")
_MOST_SITES = 10


def summarise(
    stats: Mapping[str, Any], tally: Tally, sites: Mapping[str, Counter[str]], root: Path, seconds: float
) -> str:
    """The summary of a run."""
    return "\n".join(_lines(stats, tally, sites, root, seconds)) + "\n"


def _lines(
    stats: Mapping[str, Any], tally: Tally, sites: Mapping[str, Counter[str]], root: Path, seconds: float
) -> Iterator[str]:
    articles = stats.get("newscrawl/articles", 0)
    yield f"pages       {tally.answered:>8,}   in {_duration(seconds)}"
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
    if len(sites) > 1:
        yield from _by_site(sites)
    files = [table for table in _TABLES if (root / table).is_dir()]
    if files:
        yield f"files       {root}/{{{','.join(files)}}}"
        folder = json.dumps(str(root), ensure_ascii=False)  # a Python literal too
        yield f'python      import newscrawl; newscrawl.load("articles", {folder}).to_pandas()'


def _by_site(sites: Mapping[str, Counter[str]]) -> Iterator[str]:
    ranked = sorted(sites.items(), key=lambda item: (-item[1]["article"], item[0]))
    for name, outcomes in ranked[:_MOST_SITES]:
        yield f"  {name}: {_parts(outcomes)}"
    if len(ranked) > _MOST_SITES:
        yield f"  and {len(ranked) - _MOST_SITES} more sites"


def _parts(counts: Mapping[str, int]) -> str:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {number:,}" for name, number in ranked if number)


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.1f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"
