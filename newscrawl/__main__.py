"""`newscrawl ...` or `python -m newscrawl ...`: Scrapy's command line with newscrawl's settings, in any folder."""

from __future__ import annotations

import os


def main() -> None:
    """Run Scrapy's command line as inside the project."""
    os.environ.setdefault("SCRAPY_SETTINGS_MODULE", "newscrawl.settings")
    from scrapy.cmdline import execute

    execute()


if __name__ == "__main__":
    main()
