"""The demo spider: the news spider over the newspaper that comes with the package, served on loopback for the run.

`scrapy crawl demo` needs no network. The newspaper keeps its own address in every run (see `newscrawl.demo.server`), so
that a second run recognises what the first has fetched; the spider reaches it through the server as its proxy. Nothing
else is different: robots.txt, ledger, pipelines and tables are those of any other crawl.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from scrapy.crawler import Crawler

from newscrawl.crawling.arguments import MEANINGS, Plan, read_plan
from newscrawl.demo.edition import load_edition
from newscrawl.demo.server import DemoNewspaper
from newscrawl.spiders.news import NewsSpider


class DemoSpider(NewsSpider):
    """`scrapy crawl demo`: the whole way from robots.txt to Parquet in a few seconds."""

    name = "demo"
    accepts: ClassVar[Mapping[str, str]] = {name: MEANINGS[name] for name in ("since", "limit")}
    custom_settings: dict[str, Any] | None = {"DOWNLOAD_DELAY": 0.0}  # noqa: RUF012  # the server is our own

    @classmethod
    def plan_for(cls, arguments: Mapping[str, str]) -> Plan:
        """The newspaper's front door; everything else is for the spider to find."""
        return read_plan({**arguments, "site": load_edition().origin})

    def prepare(self, crawler: Crawler) -> None:
        """Print the newspaper."""
        super().prepare(crawler)
        self.newspaper = DemoNewspaper().start()
        self.proxy = self.newspaper.base_url

    def on_closed(self) -> None:
        """Stop the presses."""
        self.newspaper.stop()
        super().on_closed()
