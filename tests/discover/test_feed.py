"""Feeds in every dialect; all invented."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from newscrawl.discover.feed import read_feed

SITE = "https://paper.example"
AT = f"{SITE}/feed/"
AT_NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Paper</title><link>{SITE}/</link><atom:link href="{AT}" rel="self"/>
<item><title>Dam reopens &#8211; at last</title><link>{SITE}/dam</link><guid isPermaLink="false">77</guid>
<pubDate>Mon, 02 Mar 2026 17:00:00 +0500</pubDate><media:content url="{SITE}/dam.jpg"><media:title>Dam</media:title>
</media:content><content:encoded><![CDATA[<p>Water & power <a href="/x">x</a></p>]]></content:encoded></item>
</channel></rss>"""
RSS_1 = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="{SITE}/"><title>P</title><link>{SITE}/</link></channel>
<item rdf:about="{SITE}/dam"><title>Dam reopens – at last</title><link>{SITE}/dam</link>
<dc:date>2026-03-02T17:00:00+05:00</dc:date></item></rdf:RDF>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><link href="{SITE}/"/><entry>
<title type="html">Dam reopens – at last</title><link rel="edit" href="/edit/1"/><link rel="alternate" href="/dam"/>
<id>tag:paper.example,2026:1</id><published>2026-03-02T12:00:00Z</published><updated>2026-03-03T12:00:00Z</updated>
<source><title>Elsewhere</title><link href="https://elsewhere.example/"/><updated>2020-01-01T00:00:00Z</updated></source>
</entry></feed>"""
JSON = json.dumps({
    "version": "https://jsonfeed.org/version/1.1",
    "items": [
        {"id": "1", "url": f"{SITE}/dam", "title": "Dam reopens – at last", "date_published": "2026-03-02T12:00:00Z"}
    ],
})  # fmt: skip


@pytest.mark.parametrize("text", [RSS, RSS_1, ATOM, JSON, "\ufeff\n" + RSS, RSS.replace("UTF-8", "windows-1252")])
def test_every_dialect_gives_the_same_link(text: str) -> None:
    feed = read_feed(text.encode(), AT)
    assert feed.problems == ()
    (link,) = feed.links
    assert (link.url, link.published_at, link.title) == (f"{SITE}/dam", AT_NOON, "Dam reopens – at last")


def test_atom_tells_of_changes_and_of_no_other_feed() -> None:
    (link,) = read_feed(ATOM.encode(), AT).links
    assert link.modified_at == datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<link>/relative</link>", f"{SITE}/relative"),
        ("<link> https://other.example/x </link>", "https://other.example/x"),
        (f"<guid>{SITE}/by-guid</guid>", f"{SITE}/by-guid"),
        ("<guid>12345</guid>", None),
        ("<link></link><guid isPermaLink='true'>https://paper.example/g</guid>", f"{SITE}/g"),
        ("<link>https://feeds.example/~r/1</link><f:origLink xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'>"
         "https://paper.example/o</f:origLink>", f"{SITE}/o"),
        ("<link>javascript:alert(1)</link>", None),
        ("<link>file:///etc/passwd</link>", None),
        ("<title>no address</title>", None),
        (f"<link>{SITE}/a?b=1&c=2</link>", f"{SITE}/a?b=1&c=2"),
        ("<enclosure url='https://paper.example/a.mp3'/>", None),
    ],
)  # fmt: skip
def test_the_address_of_an_entry(item: str, url: str | None) -> None:
    feed = read_feed(f"<rss version='2.0'><channel><item>{item}</item></channel></rss>".encode(), AT)
    assert [link.url for link in feed.links] == ([url] if url else [])
    assert feed.problems == (() if url else ("an entry without an address",))


ITEMS = "".join(f"<item><title>t</title><link>{SITE}/{n}</link></item>" for n in range(10))
ALL = [f"{SITE}/{n}" for n in range(10)]


def rss(inner: str, before: str = "") -> bytes:
    return f"<?xml version='1.0'?>{before}<rss version='2.0'><channel>{inner}</channel></rss>".encode()


@pytest.mark.parametrize(
    ("data", "expected", "problem"),
    [
        pytest.param(rss(f"<item><title>&x;</title><link>{SITE}/&x;</link></item>" + ITEMS,
                         "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"),
                     ALL, "declares entities", id="xxe"),
        pytest.param(rss(ITEMS).replace(b"<link>" + ALL[5].encode(), b"<li nk>&nbsp;<<<" + ALL[5].encode()),
                     ALL[:5] + ALL[6:], "malformed XML", id="malformed"),
        pytest.param(rss(ITEMS)[:-120], ALL[:8], "truncated", id="cut"),
        pytest.param(b"<!doctype html><html><head></head><body>gone</body></html>", [],
                     "HTML instead of a feed", id="html"),
        pytest.param(b"", [], "empty", id="empty"),
        pytest.param(b"{\"items\": [", [], "malformed JSON", id="cut json"),
        pytest.param(b'{"items":' + b"[" * 100_000, [], "malformed JSON", id="deep json"),
        pytest.param(b'{"items": 7}', [], "not a feed", id="json of another kind"),
        pytest.param(b'{"items": [{"url": 7}, null, {"id": "javascript:x"}]}', [],
                     "an entry without an address", id="odd items"),
        pytest.param(b"hello", [], "not a feed", id="text"),
    ],
)  # fmt: skip
def test_faults_are_named_and_the_rest_is_used(data: bytes, expected: list[str], problem: str) -> None:
    feed = read_feed(data, AT)
    assert [link.url for link in feed.links] == expected
    assert problem in feed.problems


def test_an_entity_never_reaches_a_title() -> None:
    data = rss(f"<item><title>&x;</title><link>{SITE}/a</link></item>", "<!DOCTYPE rss [<!ENTITY x 'boo'>]>")
    (link,) = read_feed(data, AT).links
    assert link.title is None
