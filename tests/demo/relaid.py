"""The demo newspaper a week on: new stories under a new theme, which lost the byline. A program, for a test to run:

python -m tests.demo.relaid -s OUTPUT_DIR=...
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from scrapy.cmdline import execute

from newscrawl.demo import server
from newscrawl.demo.edition import Edition, Story, load_edition


def next_edition() -> Edition:
    """The same stories told again; nothing on their pages names an author."""
    edition = load_edition()
    now = datetime.now(UTC)
    stories = (_again(story, now - timedelta(minutes=n)) for n, story in enumerate(edition.stories))
    return replace(edition, aliases=(), redirects={}, stories=tuple(stories))


def _again(story: Story, at: datetime) -> Story:
    first, *rest = story.paragraphs
    return replace(
        story,
        slug=f"{story.slug}-again",
        headline=f"{story.headline}, one week on",
        paragraphs=(f"A week has passed since. {first}", *rest),
        published=at,
        modified=None,
        authors=(),
        byline=None,
    )


if __name__ == "__main__":
    server.load_edition = next_edition  # type: ignore[attr-defined]
    execute(["scrapy", "crawl", "demo", *sys.argv[1:]])
