"""The catalogue: what ships is sound, what a user writes wrongly is told with file, key and remedy."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from newscrawl.errors import UsageError
from newscrawl.publishers.catalogue import SHIPPED, load_publishers, publisher_at, read_publisher

DOCS = Path(__file__).parents[2] / "docs" / "publishers.md"
FULL = """
domain = "paper.example"
names = ["The Paper", "Paper"]
language = "en"
timezone = "Asia/Karachi"
feeds = ["https://paper.example/feed/"]
sitemaps = ["https://paper.example/news.xml"]
sections = ["https://paper.example/world/"]
article_url = '/story/\\d+'
render = true

[politeness]
delay = 2.5

[[layouts]]
name = "old theme"
until = 2024-06-30
[layouts.fields]
headline = { css = "h2.title" }

[[layouts]]
from = 2024-07-01
[layouts.fields]
headline = [{ xpath = "//h1[@id='t']" }, { css = "meta[name=t]", attribute = "content" }]
"""


def written(folder: Path, text: str, name: str = "paper.example.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_everything_a_file_can_say(tmp_path: Path) -> None:
    publisher = read_publisher(written(tmp_path, FULL))
    assert (publisher.domain, publisher.names, publisher.language) == ("paper.example", ("The Paper", "Paper"), "en")
    assert (publisher.timezone, publisher.delay, publisher.render) == ("Asia/Karachi", 2.5, True)
    assert publisher.feeds == ("https://paper.example/feed/",)
    assert publisher.sitemaps == ("https://paper.example/news.xml",)
    assert publisher.sections == ("https://paper.example/world/",)
    assert publisher.is_article("https://paper.example/story/7") is True
    assert publisher.is_article("https://paper.example/world/") is False
    assert [layout.name for layout in publisher.layouts] == ["2024-07-01", "old theme"]
    assert publisher.layouts[0].timezone == "Asia/Karachi"
    assert [s.attribute for s in publisher.layouts[0].fields["headline"]] == [None, "content"]


@pytest.mark.parametrize(
    ("day", "name"),
    [(date(2020, 1, 1), "old theme"), (date(2024, 6, 30), "old theme"), (date(2024, 7, 1), "2024-07-01"),
     (date(2030, 1, 1), "2024-07-01"), (None, "2024-07-01")],
)  # fmt: skip
def test_the_layout_of_a_day(tmp_path: Path, day: date | None, name: str) -> None:
    layout = read_publisher(written(tmp_path, FULL)).layout_on(day)
    assert layout is not None and layout.name == name


def test_a_domain_is_enough(tmp_path: Path) -> None:
    publisher = read_publisher(written(tmp_path, 'domain = "paper.example"'))
    assert publisher.layout_on() is None and publisher.layout_on(date(2026, 1, 1)) is None
    assert publisher.is_article("https://paper.example/x") is None
    assert publisher.delay is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "domain: is missing"),
        ("domain = 7", "domain: must be text in quotes"),
        ('domain = "www.paper.example"', 'without "https://" and "www."'),
        ('domain = "https://paper.example"', "is no domain"),
        ('domain = "other.example"', "must stand in a file called other.example.toml"),
        ("domain = ", "is not valid TOML"),
        ('feed = ["https://x.example/"]', "feed: is no key of a publisher; did you mean feeds?"),
        ('feeds = "https://x.example/"', "feeds: must be a list of texts"),
        ('feeds = ["x.example/feed"]', "feeds: 'x.example/feed' is no web address"),
        ('sitemaps = ["file:///etc/passwd"]', "sitemaps: 'file:///etc/passwd' is no web address"),
        ('names = ["a", 7]', "names: must be a list of texts"),
        ('language = "english"', "language: 'english' is no language code"),
        ('timezone = "Asia/Karachy"', "timezone: 'Asia/Karachy' is no time zone; did you mean Asia/Karachi"),
        ('timezone = "../../etc/passwd"', "timezone: "),
        ("article_url = '('", "article_url: '(' is no regular expression"),
        ('render = "yes"', "render: must be true or false"),
        ("politeness = 3", "politeness: must be a table"),
        ("[politeness]\ndelay = -1", "politeness.delay: must be a number of seconds"),
        ("[politeness]\ndelay = true", "politeness.delay: must be a number of seconds"),
        ("[politeness]\ndelays = 1", "politeness.delays: is no key of a publisher; did you mean delay?"),
        ("[layouts]", "layouts: must be tables"),
        ("[[layouts]]", "layouts[1].fields: is missing"),
        ("[[layouts]]\nsince = 2024-01-01", "layouts[1].since: is no key"),
        ('[[layouts]]\nfrom = "2024-01-01"\nfields.headline.css = "h1"',
         "layouts[1].from: must be a day without quotes"),
        ('[[layouts]]\nfrom = 2024-01-02\nuntil = 2024-01-01\nfields.headline.css = "h1"',
         "layouts[1].until: 2024-01-01 lies"),
        ('[[layouts]]\nfields.title.css = "h1"', "layouts[1].fields.title: is no key"),
        ('[[layouts]]\nfields.headline = "h1"', "layouts[1].fields.headline: must be {"),
        ('[[layouts]]\nfields.headline = []', "layouts[1].fields.headline: is empty"),
        ('[[layouts]]\nfields.headline.css = "h1["', "layouts[1].fields.headline: css 'h1[' cannot be read"),
        ('[[layouts]]\nfields.headline = { css = "h1", xpath = "//h1" }', "layouts[1].fields.headline: must be {"),
        ('[[layouts]]\nfields.headline = { css = "h1", attr = "x" }', "did you mean attribute?"),
        ('[[layouts]]\nfields.headline.css = "a"\n[[layouts]]\nfields.headline.css = "b"', "in use on the same day"),
        ('[[layouts]]\nuntil = 2024-07-01\nfields.headline.css = "a"\n[[layouts]]\nfrom = 2024-07-01\n'
         'fields.headline.css = "b"', "in use on the same day"),
    ],
)  # fmt: skip
def test_mistakes_name_file_key_and_remedy(tmp_path: Path, text: str, message: str) -> None:
    if not text.startswith("domain") and text:
        text = 'domain = "paper.example"\n' + text
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as error:
        read_publisher(path)
    assert str(error.value).startswith(f"{path}: ")
    assert message in str(error.value)


def test_the_users_folder_wins(tmp_path: Path) -> None:
    written(tmp_path, 'domain = "pakobserver.net"\n[politeness]\ndelay = 9', "pakobserver.net.toml")
    written(tmp_path, FULL)
    publishers = load_publishers(tmp_path)
    assert publishers["pakobserver.net"].delay == 9 and "paper.example" in publishers
    assert load_publishers()["pakobserver.net"].delay is None


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no folder"):
        load_publishers(tmp_path / "none")


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://pakobserver.net/x", "pakobserver.net"),
        ("https://www.aa.com.tr/tr/x", "aa.com.tr"),
        ("https://sport.orf.at/stories/1", "orf.at"),
        ("https://pakobserver.net.evil.example/", None),
        ("file:///x", None),
        ("", None),
    ],
)
def test_the_publisher_of_an_address(url: str, domain: str | None) -> None:
    publisher = publisher_at(load_publishers(), url)
    assert (publisher.domain if publisher else None) == domain


def test_what_ships_is_in_the_documentation() -> None:
    listed = set(re.findall(r"^\| `([^`]+)` \|", DOCS.read_text("utf-8"), re.MULTILINE))
    shipped = load_publishers()
    assert listed == set(shipped)
    assert len(shipped) > 20 and all(p.names and p.domain == path.stem for p in shipped.values()
                                     for path in [SHIPPED / f"{p.domain}.toml"])  # fmt: skip


def test_the_example_of_the_documentation_is_valid(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(domain.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    publisher = read_publisher(written(tmp_path, example, "example.com.toml"))
    assert publisher.layouts and publisher.feeds and publisher.delay
