"""CPU and memory of whole crawls of one site, against stock Scrapy that stores nothing: in turn, in one run.

python -m benchmarks.crawl_speed http://127.0.0.1:8099/ --pages 2000

The site is yours, on this machine; it lists its articles in the sitemap robots.txt names. Three contenders fetch the
same number of pages: Scrapy as installed, its sitemap spider counting bytes; newscrawl with everything (extraction,
ledger, Parquet); and newscrawl with the extraction left out, which is what fetching, robots.txt, crash safety and
Parquet cost. CPU counts all processes of a crawl; starting is measured by a crawl of one page and told apart.

On a machine that has other work the same crawl costs half as much again from one minute to the next. `--together` runs
the contenders at the same time on one core, so that all of them are slowed alike: read the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import newscrawl

_STOCK = """
import sys
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.spiders import SitemapSpider
sitemap, pages = sys.argv[1], int(sys.argv[2])
class Stock(SitemapSpider):
    name = "stock"
    sitemap_urls = [sitemap]
    count = size = 0
    def parse(self, response):
        self.count += 1
        self.size += len(response.body)
        if self.count == pages:
            self.crawler.engine.close_spider(self, "enough")
process = AsyncCrawlerProcess({"LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS_PER_DOMAIN": 8})
process.crawl(Stock)
process.start()
"""
_WITHOUT_EXTRACTION = """
from newscrawl.crawling import parsing
from newscrawl.records import Article, Page
from newscrawl.text import digest
from newscrawl.urls import publisher_of
def nothing(html, url=None, encoding=None, layout=None):
    title = url.rsplit("/", 1)[-1]
    of = publisher_of(url)
    body = f"{title} stood here. " * 40
    article = Article(article_id=title[-40:], url=url, publisher=of, headline=title, body=body, word_count=120,
                      content_hash=digest(url))
    return Page(article=article)
parsing.parse_page = nothing
import sys
from scrapy.cmdline import execute
execute(["scrapy", *sys.argv[1:]])
"""


@dataclass(frozen=True)
class Cost:
    """What a crawl took."""

    cpu: float
    peak_mb: float
    """Of the largest process."""


def cost(line: list[str]) -> Cost:
    """Run a command to its end."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(line, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(f"{' '.join(line[:5])} ended with {process.returncode}:\n{output.read().decode()[-2000:]}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def contenders(site: str, sitemap: str, processes: int) -> dict[str, Callable[[int, str], list[str]]]:
    """Command lines by name, for a number of pages and an output folder."""

    def ours(pages: int, output: str) -> list[str]:
        settings = {
            "ALLOW_PRIVATE_ADDRESSES": 1,
            "DOWNLOAD_DELAY": 0,
            "PARSE_PROCESSES": processes,
            "OUTPUT_DIR": output,
        }
        pairs = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
        return ["crawl", "news", "-a", f"site={site}", "-a", f"limit={pages}", *pairs]

    return {
        "stock": lambda pages, _: [sys.executable, "-c", _STOCK, sitemap, str(pages)],
        "newscrawl": lambda pages, output: [sys.executable, "-m", "scrapy", *ours(pages, output)],
        "without extraction": lambda pages, output: [sys.executable, "-c", _WITHOUT_EXTRACTION, *ours(pages, output)],
    }


def start_and_crawl(line: Callable[[int, str], list[str]], pages: int) -> tuple[Cost, Cost]:
    """What a crawl of one page takes, and one of so many."""
    costs = []
    for number in (1, pages):
        with tempfile.TemporaryDirectory() as folder:
            output = Path(folder) / "output"
            costs.append(cost(line(number, str(output))))
            if output.exists() and (articles := newscrawl.load("articles", output).num_rows) < number:
                sys.exit(f"the site has but {articles} different articles; so many are --pages at most")
    return costs[0], costs[1]


def measure(site: str, sitemap: str, pages: int, processes: int, at_once: int = 1) -> dict[str, object]:
    """The figures of one run."""
    report: dict[str, object] = {"pages": pages, "parse_processes": processes}
    per_thousand: dict[str, float] = {}
    lines = contenders(site, sitemap, processes)
    with ThreadPoolExecutor(at_once) as pool:
        costs = pool.map(lambda line: start_and_crawl(line, pages), lines.values())
        for name, (start, whole) in zip(lines, costs, strict=True):
            per_thousand[name] = 1000 * (whole.cpu - start.cpu) / (pages - 1)
            report[name] = {
                "cpu_s_per_1000": round(per_thousand[name], 2),
                "start_s": round(start.cpu, 2),
                "peak_mb": round(whole.peak_mb),
            }
    report["without extraction, of stock"] = round(per_thousand["without extraction"] / per_thousand["stock"], 2)
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", help="its home page, such as http://127.0.0.1:8099/")
    parser.add_argument("--sitemap", default="/sitemap_index.xml", help="for the stock spider")
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--processes", type=int, default=0, help="parsing processes")
    parser.add_argument("--together", action="store_true", help="all at once on one core: for busy machines")
    args = parser.parse_args()
    if args.together:
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    at_once = 3 if args.together else 1
    sitemap = urljoin(args.site, args.sitemap)
    print(json.dumps(measure(args.site, sitemap, args.pages, args.processes, at_once), indent=2))


if __name__ == "__main__":
    main()
