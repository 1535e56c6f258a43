"""The demo newspaper over HTTP: what stands where, and that nothing outlives the context."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from lxml import etree

from newscrawl.demo.edition import load_edition
from newscrawl.demo.server import DemoNewspaper

EDITION = load_edition()
NEWS = {"news": "http://www.google.com/schemas/sitemap-news/0.9", "s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.fixture(scope="module")
def paper() -> Iterator[DemoNewspaper]:
    with DemoNewspaper() as paper:
        yield paper


def get(
    paper: DemoNewspaper, target: str, *, method: str = "GET", **headers: str
) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection(urlsplit(paper.base_url).netloc, timeout=10)
    try:
        connection.request(method, target, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def locations(xml: bytes) -> list[str]:
    return etree.fromstring(xml).xpath("//s:loc/text()", namespaces=NEWS)


def test_robots_names_the_sitemap_and_forbids(paper: DemoNewspaper) -> None:
    _, body = get(paper, f"{paper.url}/robots.txt")
    assert b"Disallow: /subscribers/" in body
    assert f"Sitemap: {paper.url}/sitemap.xml".encode() in body


def test_every_address_in_the_sitemaps_answers(paper: DemoNewspaper) -> None:
    seen = 0
    for sitemap in locations(get(paper, f"{paper.url}/sitemap.xml")[1]):
        for url in locations(get(paper, sitemap)[1]):
            assert get(paper, url)[0].status in (200, 301), url
            seen += 1
    assert seen > len(EDITION.stories)


def test_news_sitemap_holds_two_days_and_ticker_symbols(paper: DemoNewspaper) -> None:
    tree = etree.fromstring(get(paper, f"{paper.url}/sitemap-news.xml")[1])
    dates = tree.xpath("//news:publication_date/text()", namespaces=NEWS)
    assert 5 <= len(dates) < len(EDITION.stories)
    assert "SMX:WWTR" in tree.xpath("//news:stock_tickers/text()", namespaces=NEWS)


def test_feed_lists_open_stories(paper: DemoNewspaper) -> None:
    response, body = get(paper, f"{paper.url}/feed/")
    links = etree.fromstring(body).xpath("//item/link/text()")
    assert response.getheader("Content-Type", "").startswith("application/rss+xml")
    assert links == [paper.url + story.path for story in EDITION.open_stories[: len(links)]]
    assert len(links) >= 10


def test_section_pages_lead_to_every_open_story(paper: DemoNewspaper) -> None:
    found: set[str] = set()
    for section in EDITION.sections:
        path: str | None = f"/{section}/"
        while path:
            tree = etree.fromstring(get(paper, path)[1], etree.HTMLParser())
            found |= set(tree.xpath("//h2[@class='card-title']/a/@href"))
            path = next(iter(tree.xpath("//a[@class='next']/@href")), None)
    assert found == {story.path for story in EDITION.open_stories}


@pytest.mark.parametrize("validator", ["etag", "last-modified"])
def test_unchanged_pages_answer_304(paper: DemoNewspaper, validator: str) -> None:
    url = paper.url + EDITION.stories[0].path
    first, _ = get(paper, url)
    value = first.getheader(validator)
    assert value
    header = {"etag": "If_None_Match", "last-modified": "If_Modified_Since"}[validator]
    again, body = get(paper, url, **{header: value})
    assert (again.status, body) == (304, b"")
    assert get(paper, url, If_None_Match='"another"', If_Modified_Since=value)[0].status == 200


@pytest.mark.parametrize("value", ["yesterday", "Fri, 99 Mar 2025 00:00:00 GMT", "Fri, 7 Mar 2025 07:00:00", ""])
def test_nonsense_dates_are_ignored(paper: DemoNewspaper, value: str) -> None:
    assert get(paper, paper.url + EDITION.stories[0].path, If_Modified_Since=value)[0].status == 200


def test_the_liar_sends_windows_1252_as_utf_8(paper: DemoNewspaper) -> None:
    (story,) = (s for s in EDITION.stories if s.charset_lie)
    response, body = get(paper, paper.url + story.path)
    assert "utf-8" in response.getheader("Content-Type", "")
    with pytest.raises(UnicodeDecodeError):
        body.decode("utf-8")
    assert "crème brûlée" in body.decode("cp1252")


@pytest.mark.parametrize(
    ("path", "canonical"),
    [("/m/harbour-ferry-returns/", "/news/2025/03/14/harbour-ferry-returns/"), ("/weekend/night-at-the-library/",) * 2],
)
def test_copies_name_their_canonical_address(paper: DemoNewspaper, path: str, canonical: str) -> None:
    _, body = get(paper, paper.url + path)
    assert f'<link rel="canonical" href="{paper.url}{canonical}">'.encode() in body


def test_moved_page_redirects_within_the_newspaper(paper: DemoNewspaper) -> None:
    response, _ = get(paper, f"{paper.url}/news/2025/03/13/council-passes-budget/")
    assert (response.status, response.getheader("Location")) == (301, paper.url + EDITION.story("budget-vote").path)


def test_soft_404_lies_and_a_wrong_path_does_not(paper: DemoNewspaper) -> None:
    assert get(paper, paper.url + EDITION.soft_404["path"])[0].status == 200
    assert get(paper, f"{paper.url}/no/such/page")[0].status == 404


def test_pages_are_the_same_on_every_port() -> None:
    def everything() -> list[bytes]:
        with DemoNewspaper() as paper:
            return [get(paper, paper.url + path)[1] for path in ("/", "/sitemap-archive.xml", EDITION.stories[0].path)]

    assert everything() == everything()


def test_asked_directly_it_links_to_itself(paper: DemoNewspaper) -> None:
    _, body = get(paper, "/robots.txt")
    assert f"Sitemap: {paper.base_url}/sitemap.xml".encode() in body


@pytest.mark.parametrize("target", ["http://example.com/", "https://saltmerecourier.example/", "http://127.0.0.1:1/"])
def test_it_is_no_proxy_for_others(paper: DemoNewspaper, target: str) -> None:
    assert get(paper, target)[0].status == 403


def test_head_sends_no_body(paper: DemoNewspaper) -> None:
    response, body = get(paper, f"{paper.url}/", method="HEAD")
    assert body == b""
    assert int(response.getheader("Content-Length", "0")) > 1000


def test_nothing_is_printed_and_no_thread_or_port_stays(capfd: pytest.CaptureFixture[str]) -> None:
    before = set(threading.enumerate())
    with DemoNewspaper() as paper:
        address = urlsplit(paper.base_url)
        idle = http.client.HTTPConnection(address.netloc, timeout=5)
        idle.request("GET", "/")
        idle.getresponse().read()  # and keeps the connection open
        get(paper, "/no/such/page")
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=2)
    assert set(threading.enumerate()) <= before
    with pytest.raises(OSError, match="refused"):
        http.client.HTTPConnection(address.netloc, timeout=1).request("GET", "/")
    with pytest.raises(RuntimeError, match="with statement"):
        _ = paper.base_url
    paper.stop()
    assert capfd.readouterr() == ("", "")
