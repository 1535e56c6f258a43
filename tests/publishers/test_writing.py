"""A publisher written and read again is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.publishers.catalogue import read_publisher
from newscrawl.publishers.publisher import Publisher
from newscrawl.publishers.writing import to_toml

FULL = Publisher(
    domain="paper.example",
    names=('The "Paper"\\', "新聞\x7f\x1b\n[domain]"),
    language="en",
    timezone="Asia/Karachi",
    feeds=("https://paper.example/feed/?a=1&b='2'", "https://paper.example/atom.xml"),
    sitemaps=("https://paper.example/news.xml",),
    sections=("https://paper.example/world/",),
    article_url=r"/story/\d+['\"]?",
    delay=2.5,
    render=True,
)


@pytest.mark.parametrize("publisher", [FULL, Publisher(domain="paper.example")])
def test_round_trip(tmp_path: Path, publisher: Publisher) -> None:
    path = tmp_path / "paper.example.toml"
    path.write_text(to_toml(publisher), "utf-8")
    assert read_publisher(path) == publisher


def test_what_is_missing_may_be_filled_in(tmp_path: Path) -> None:
    """Every hint is a line of the format: without its # the file is still read."""
    text, _, _ = to_toml(Publisher(domain="paper.example", delay=1.0)).partition("# Where the general readers")
    path = tmp_path / "paper.example.toml"
    path.write_text(
        "\n".join(line.removeprefix("# ") if " = " in line else line for line in text.splitlines()), "utf-8"
    )
    publisher = read_publisher(path)
    assert (
        publisher.names and publisher.language and publisher.timezone and publisher.sections and publisher.article_url
    )
    assert publisher.delay == 1.0
