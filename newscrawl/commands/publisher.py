"""`scrapy publisher`: begin a publisher's file by looking at its site, and try the files on stored pages."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from newscrawl.crawling.checks import ChecksSettings
from newscrawl.errors import NewscrawlError, UsageError
from newscrawl.publishers.publisher import Publisher

OWN_FOLDER = "publishers"


class Command(ChecksSettings):
    requires_project = False

    def syntax(self) -> str:
        return "add SITE | check [FILE_OR_FOLDER...]"

    def short_desc(self) -> str:
        return "Write a publisher's file, or try the files on stored pages"

    def long_desc(self) -> str:
        return (
            "add SITE looks at a site and writes a first TOML file about it into the folder PUBLISHERS names "
            f"({OWN_FOLDER} by default). check reads all files and, given pages (HTML, WARC, folders of either), says "
            "how often each selector found something. docs/publishers.md describes the files."
        )

    def run(self, args: list[str], opts: Namespace) -> None:
        try:
            match args:
                case ["add", site]:
                    self._add(site)
                case ["check", *paths]:
                    self._check([Path(path) for path in paths])
                case _:
                    raise UsageError(f"write it as: scrapy publisher {self.syntax()}")
        except NewscrawlError as problem:
            print(f"scrapy publisher: {problem}", file=sys.stderr)
            self.exitcode = problem.exit_code

    def _add(self, site: str) -> None:
        from newscrawl.crawling.inspection import Inspector
        from newscrawl.discover.entry import home_of
        from newscrawl.publishers.writing import to_toml
        from newscrawl.urls import publisher_of

        home = home_of(site)
        if home is None:
            raise UsageError(f"{site} is no site; write its domain, such as example.com")
        assert self.settings is not None and self.crawler_process is not None
        path = Path(self.settings["PUBLISHERS"] or OWN_FOLDER) / f"{publisher_of(home)}.toml"
        if path.exists():
            raise UsageError(f"{path} is there already; edit it, or remove it first")
        # the folder may be yet to be made
        self.crawler_process.settings.set("PUBLISHERS", "", priority="cmdline")
        crawler = self.crawler_process.create_crawler(Inspector)
        self.crawler_process.crawl(crawler, home=home)
        self.crawler_process.start()
        inspector = crawler.spider
        if not isinstance(inspector, Inspector) or inspector.problem:
            reason = getattr(inspector, "problem", "the log says why")
            raise UsageError(f"{home} cannot be inspected ({reason}); write {path} by hand, see docs/publishers.md")
        found = inspector.publisher
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(to_toml(found), "utf-8")
        except OSError as problem:
            raise UsageError(f"cannot write {path}: {problem.strerror}; name a folder with -s PUBLISHERS=") from problem
        print(f"{path}: {_counted(found)}")
        if not (found.feeds or found.sitemaps or found.sections):
            print(_nothing_listed(inspector.articles))
        print("read it, then crawl with")
        print(f"  scrapy crawl news -a site={site} -s PUBLISHERS={path.parent}")

    def _check(self, paths: list[Path]) -> None:
        from newscrawl.archive.files import iter_stored
        from newscrawl.publishers.catalogue import load_publishers
        from newscrawl.publishers.checking import check_layouts

        assert self.settings is not None
        publishers = load_publishers(self.settings["PUBLISHERS"])
        layouts = sum(len(publisher.layouts) for publisher in publishers.values())
        print(f"{len(publishers)} publishers, {layouts} layouts, no mistakes in their files")
        for path in paths:
            if not path.exists():
                raise UsageError(f"there is nothing at {path}; name a file or folder of stored pages")
        checks = check_layouts(publishers, (page for path in paths for page in iter_stored(path)))
        for check in checks:
            print(
                f"{check.domain} {check.layout} {check.field}: found on {check.found} of {check.pages} pages, "
                f"other than the general readers on {check.changed}"
            )
        if paths and not checks:
            print("none of the pages belongs to a layout")
        if dead := [check for check in checks if not check.found]:
            raise UsageError(f"{dead[0].domain} {dead[0].layout} {dead[0].field}: the selector finds nothing; mend it")


def _counted(found: Publisher) -> str:
    """How many listings of each kind were found."""
    kinds = (("feed", found.feeds), ("sitemap", found.sitemaps), ("section", found.sections))
    return (
        ", ".join(f"{len(urls)} {kind}{'' if len(urls) == 1 else 's'}" for kind, urls in kinds if urls) or "no listing"
    )


def _nothing_listed(articles: int) -> str:
    if articles:
        return f"its home page names {articles} articles; for more, write the addresses of its sections into the file"
    return (
        "nothing that lists articles was found; write feeds, sitemaps or sections into the file, "
        "or render = true where articles appear in a browser only"
    )
