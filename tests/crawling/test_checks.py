"""Settings with values that cannot be meant: one line and exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl import settings as ours
from newscrawl.crawling.checks import check_settings
from newscrawl.errors import UsageError
from tests.site import crawl


def settings(**values: object) -> Settings:
    made = Settings()
    made.setmodule(ours, priority="project")
    made.setdict(values, priority="cmdline")
    return made


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOWNLOAD_DELAY", "0"), ("DOWNLOAD_DELAY", "0.25"), ("DOWNLOAD_TIMEOUT", "7.5"), ("DNS_TIMEOUT", "2.5"),
        ("PARSE_PROCESSES", "2"), ("ROBOTSTXT_OBEY", "True"), ("ROBOTSTXT_OBEY", "0"), ("LOG_LEVEL", "DEBUG"),
        ("LOG_LEVEL", 10), ("ALLOW_PRIVATE_ADDRESSES", "127.0.0.1, 10.0.0.0/8"), ("ALLOW_PRIVATE_ADDRESSES", "true"),
        ("RUN_ID", "20260101T000000-ab"), ("RETRY_PRIORITY_ADJUST", "-3"), ("WARC_DIR", ""), ("LOG_FILE", "crawl.log"),
        ("USER_AGENT", "newscrawl (desk@example.org)"), ("SCHEDULER_MEMORY_QUEUE", "scrapy.squeues.LifoMemoryQueue"),
    ],
)  # fmt: skip
def test_good_values_pass(name: str, value: object) -> None:
    check_settings(settings(**{name: value}))


@pytest.mark.parametrize(
    ("name", "meant"),
    [("PARSE_PROCESES", "PARSE_PROCESSES"), ("OUTPUTDIR", "OUTPUT_DIR"), ("MYEXT_ENABLED", None), ("PROXY_POOL", None)],
)
def test_slips_in_names_are_told_and_other_names_left_alone(name: str, meant: str | None) -> None:
    given = settings()
    given.set(name, "1", priority="cmdline")
    if meant is None:
        check_settings(given)
    else:
        with pytest.raises(UsageError, match=f"no setting {name}; did you mean {meant}"):
            check_settings(given)


def test_the_defaults_pass() -> None:
    check_settings(settings())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOWNLOAD_DELAY", "soon"), ("DOWNLOAD_DELAY", "-1"), ("DOWNLOAD_DELAY", "nan"), ("DOWNLOAD_DELAY", "inf"),
        ("DOWNLOAD_TIMEOUT", "0"), ("PARSE_PROCESSES", "two"), ("PARSE_PROCESSES", "-1"), ("PARSE_PROCESSES", "1.5"),
        ("SEGMENT_ROWS", "0"), ("SEGMENT_ROWS", ""), ("CONCURRENT_REQUESTS", "0"), ("ROBOTSTXT_OBEY", "maybe"),
        ("LOG_LEVEL", "LOUD"), ("LOG_FILE", "/nowhere/at/all.log"), ("RUN_ID", "../../etc/x"), ("OUTPUT_DIR", ""),
        ("OUTPUT_DIR", "/etc/passwd"), ("WARC_DIR", "/etc/passwd"), ("USER_AGENT", "a\r\nX-Injected: 1"),
        ("SCHEDULER", "no.such.Thing"), ("LOG_FORMATTER", "nothing"), ("AUTOTHROTTLE_TARGET_CONCURRENCY", "0"),
        ("ALLOW_PRIVATE_ADDRESSES", "maybe"), ("ALLOW_PRIVATE_ADDRESSES", "127.0.0.1:8080"),
        ("ALLOW_PRIVATE_ADDRESSES", "10.0.0.1/8"), ("ALLOW_PRIVATE_ADDRESSES", "127.1"), ("HOST_FAILURES_MAX", "x"),
        ("ALLOW_PRIVATE_ADDRESSES", "2130706433"), ("ALLOW_PRIVATE_ADDRESSES", "http://127.0.0.1/"),
    ],
)  # fmt: skip
def test_wrong_values_are_named(name: str, value: str) -> None:
    with pytest.raises(UsageError, match=name):
        check_settings(settings(**{name: value}))


@pytest.mark.parametrize("wrong", [{"DOWNLOAD_DELAY": "soon"}, {"LOG_LEVEL": "LOUD"}, {"ALLOW_PRIVATE_ADDRESSES": "x"}])
def test_the_command_line_says_it_in_one_line(tmp_path: Path, wrong: dict[str, str]) -> None:
    done = crawl(tmp_path, "site=127.0.0.1:9", **wrong)
    assert done.code == 2
    assert len(done.err.splitlines()) == 1
    assert next(iter(wrong)) in done.err
