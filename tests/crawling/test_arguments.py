"""The news spider's arguments."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newscrawl.crawling.arguments import EVER, read_plan, site_of
from newscrawl.errors import UsageError


def test_sites_in_every_form(tmp_path: Path) -> None:
    listed = tmp_path / "sites.txt"
    listed.write_text("# ours\nexample.org   # a paper\n\nhttps://news.example.net/\n", "utf-8")
    plan = read_plan({"site": "example.com, www.example.com:8080,http://127.0.0.1:8099", "sites": str(listed)})
    assert plan.homes == (
        "https://example.com/",
        "https://www.example.com:8080/",
        "http://127.0.0.1:8099/",
        "https://example.org/",
        "https://news.example.net/",
    )
    assert plan.sites == ("example.com", "127.0.0.1:8099", "example.org", "example.net")
    assert ("127.0.0.1", 8099) in plan.named_hosts
    assert ("example.com", 443) in plan.named_hosts


def test_addresses_may_hold_commas() -> None:
    plan = read_plan({"url": "https://example.com/a,b.html,https://example.com/c", "feed": "https://example.com/rss"})
    assert plan.urls == ("https://example.com/a,b.html", "https://example.com/c")
    assert plan.feeds == ("https://example.com/rss",)


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("2026-01-31", datetime(2026, 1, 31, tzinfo=UTC)),
        ("2026-01-31T08:00:00+01:00", datetime(2026, 1, 31, 7, tzinfo=UTC)),
    ],
)
def test_since(text: str, since: datetime) -> None:
    assert read_plan({"site": "example.com", "since": text, "limit": "7"}).since == since


def test_recheck_and_dry() -> None:
    assert read_plan({"site": "example.com"}).recheck is None
    assert read_plan({"site": "example.com", "recheck": "all"}).recheck == EVER
    assert read_plan({"site": "example.com", "recheck": "2026-01-31"}).recheck == datetime(2026, 1, 31, tzinfo=UTC)
    assert [read_plan({"site": "example.com", "dry": text}).dry for text in ("1", "yes", "0", "")] == [1, 1, 0, 0]


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        ({}, "-a site=example.com"),
        ({"site": ""}, "-a site=example.com"),
        ({"site": "example"}, "write its domain"),
        ({"site": "file:///etc/passwd"}, "write its domain"),
        ({"site": "user:secret@example.com"}, "write its domain"),
        ({"site": "two words.com"}, "write its domain"),
        ({"url": "example.com/a"}, "write it out"),
        ({"sitemap": "ftp://example.com/s.xml"}, "write it out"),
        ({"sites": "/no/such/file"}, "cannot read"),
        ({"sites": "example.com"}, "write site="),
        ({"sites": "https://example.com/"}, "and https://example.com/ is none"),
        ({"site": "example.com", "since": "yesterday"}, "2026-01-31"),
        ({"site": "example.com", "limit": "0"}, "limit=100"),
        ({"site": "example.com", "limit": "-1"}, "limit=100"),
        ({"site": "example.com", "limit": "ten"}, "limit=100"),
        ({"site": "example.com", "sinse": "2026-01-31"}, "no argument sinse; did you mean since?"),
        ({"site": "example.com", "colour": "blue"}, "no argument colour; it has site, sites"),
        ({"site": "example.com", "since": "0001-01-01T00:00:00+14:00"}, "2026-01-31"),
        ({"site": "example.com", "recheck": "some"}, "recheck=some is no date"),
        ({"site": "example.com", "dry": "perhaps"}, "write dry=1"),
    ],
)
def test_a_mistake_is_told_with_its_remedy(arguments: dict[str, str], hint: str) -> None:
    with pytest.raises(UsageError) as told:
        read_plan(arguments)
    assert hint in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.news.example.co.uk/a", "example.co.uk"),
        ("https://example.com:8443/a", "example.com"),
        ("http://127.0.0.1:8099/a", "127.0.0.1:8099"),
        ("http://127.0.0.1/a", "127.0.0.1"),
        ("http://localhost:80/a", "localhost:80"),
    ],
)
def test_a_site_is_its_registered_domain(url: str, name: str) -> None:
    assert site_of(url) == name
