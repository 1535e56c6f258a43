"""What is named by string is there: strings escape the type checker and the import contracts."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from scrapy.settings import Settings
from scrapy.utils.misc import load_object

import newscrawl
import pipelines

ROOT = Path(__file__).parents[1]


def settings() -> Settings:
    found = Settings()
    found.setmodule("newscrawl.settings")
    return found


def dotted() -> Iterator[str]:
    for name, value in settings().copy_to_dict().items():
        if (settings().getpriority(name) or 0) == 0:
            continue
        if isinstance(value, dict):
            yield from (key for key, order in value.items() if "." in key and order is not None)
            yield from (v for v in value.values() if isinstance(v, str) and v.startswith("newscrawl."))
        elif isinstance(value, str) and name.endswith(("_CLASS", "_REACTOR", "_FORMATTER")):
            yield value


@pytest.mark.parametrize("name", sorted(set(dotted())))
def test_it_loads(name: str) -> None:
    assert load_object(name)


@pytest.mark.parametrize("table", ["DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES", "EXTENSIONS", "DOWNLOAD_HANDLERS"])
def test_what_is_switched_off_exists(table: str) -> None:
    """A misspelt name would switch nothing off."""
    off = {name for name, order in settings()[table].items() if order is None}
    assert off
    assert off <= set(settings()[f"{table}_BASE"])


def test_both_packages_stand_side_by_side() -> None:
    assert Path(pipelines.__file__ or "").parents[1] == Path(newscrawl.__file__ or "").parents[1]


def test_entry_points_load() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for group, points in project["entry-points"].items():
        for name, value in points.items():
            if group != "scrapy":
                assert EntryPoint(name, value, group).load()
    assert import_module(project["entry-points"]["scrapy"]["settings"])
    for value in project["scripts"].values():
        assert EntryPoint("script", value, "console_scripts").load()


def test_scrapy_lists_the_spiders() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scrapy", "list"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert {"archive", "demo", "news"} <= set(done.stdout.split())


def test_nothing_listens_and_nothing_calls_home() -> None:
    ours = settings()
    assert not ours.getbool("REMOTE_CONTROL_ENABLED")
    assert not ours.getbool("TELNETCONSOLE_ENABLED")
    assert ours.getbool("DOWNLOAD_VERIFY_CERTIFICATES")
    assert ours.getbool("ROBOTSTXT_OBEY")
    assert ours["TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS"] == []
    assert {scheme for scheme, handler in ours.getwithbase("DOWNLOAD_HANDLERS").items() if handler} == {"http", "https"}
