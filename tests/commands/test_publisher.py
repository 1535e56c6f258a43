"""`scrapy publisher`, run the way a person runs it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from newscrawl.publishers.catalogue import read_publisher
from tests import warm

ROOT = Path(__file__).parents[2]
HOME = """<html lang="en-GB"><head><title>The Paper</title><meta property="og:site_name" content="The Paper">
{links}</head><body><a href="/story/1">Dam reopens after three years</a></body></html>"""
FEED = "<rss version='2.0'><channel><item><link>{base}/story/1</link></item></channel></rss>"
SITEMAP = "<urlset><url><loc>{base}/story/1</loc></url></urlset>"


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    folder = tmp_path / "site"
    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def run(*args: str, cwd: Path) -> tuple[int, str, str]:
    settings = ("PUBLISHERS=own", "ALLOW_PRIVATE_ADDRESSES=True", "DOWNLOAD_DELAY=0", "RETRY_TIMES=0")
    options = [part for setting in settings for part in ("-s", setting)]
    done = warm.run("newscrawl", "publisher", *args, *options, cwd=cwd)
    return done.code, done.out, done.err


def test_add_writes_what_answers(tmp_path: Path, site: tuple[Path, str]) -> None:
    folder, base = site
    links = """<link rel="alternate" type="application/rss+xml" href="/feed.xml">
    <link rel="alternate" type="application/rss+xml" href="/gone.xml">"""
    (folder / "index.html").write_text(HOME.format(links=links))
    (folder / "robots.txt").write_text(
        f"Sitemap: {base}/map.xml\nSitemap: {base}/news-map.xml\nSitemap: {base}/none.xml"
    )
    (folder / "feed.xml").write_text(FEED.format(base=base))
    (folder / "map.xml").write_text(SITEMAP.format(base=base))
    (folder / "news-map.xml").write_text("<urlset></urlset>")
    code, out, err = run("add", base, cwd=tmp_path)
    assert (code, err) == (0, "")
    assert "own/127.0.0.1.toml: 1 feed, 1 sitemap\n" in out
    publisher = read_publisher(tmp_path / "own" / "127.0.0.1.toml")
    assert (publisher.names, publisher.language) == (("The Paper",), "en")
    assert (publisher.feeds, publisher.sitemaps) == ((f"{base}/feed.xml",), (f"{base}/map.xml",))
    code, _, err = run("add", base, cwd=tmp_path)
    assert code == 2 and "is there already" in err


def test_add_guesses_where_nothing_is_declared(tmp_path: Path, site: tuple[Path, str]) -> None:
    folder, base = site
    (folder / "index.html").write_text(HOME.format(links=""))
    (folder / "rss.xml").write_text(FEED.format(base=base))
    assert run("add", base, cwd=tmp_path)[0] == 0
    assert read_publisher(tmp_path / "own" / "127.0.0.1.toml").feeds == (f"{base}/rss.xml",)


def test_add_finds_sections_where_there_is_nothing_else(tmp_path: Path, site: tuple[Path, str]) -> None:
    folder, base = site
    menu = "".join(f"<li><a href='/{name}/'>{name}</a></li>" for name in ("town", "harbour", "about", "empty"))
    (folder / "index.html").write_text(f"<html lang='en'><title>The Paper</title><nav><ul>{menu}</ul></nav></html>")
    for name in ("town", "harbour", "about", "empty"):
        days = range(1, 5) if name != "empty" else (1,)
        links = [f"<h2><a href='/2026/03/0{n}/{name}-pier-opens-again'>The pier opens again</a></h2>" for n in days]
        (folder / name).mkdir()
        (folder / name / "index.html").write_text("".join(links))
    code, out, err = run("add", base, cwd=tmp_path)
    assert (code, err) == (0, "")
    assert "127.0.0.1.toml: 2 sections\n" in out
    publisher = read_publisher(tmp_path / "own" / "127.0.0.1.toml")
    assert publisher.sections == (f"{base}/town/", f"{base}/harbour/")


def test_add_says_what_it_did_not_find(tmp_path: Path, site: tuple[Path, str]) -> None:
    folder, base = site
    (folder / "index.html").write_text("<title>App</title><div id=root></div><script src=/app.js></script>")
    code, out, err = run("add", base, cwd=tmp_path)
    assert (code, err) == (0, "")
    assert "no listing" in out and "render = true" in out


def test_a_folder_that_cannot_be_written(tmp_path: Path, site: tuple[Path, str]) -> None:
    (tmp_path / "own").write_text("a file")
    (site[0] / "index.html").write_text(HOME.format(links=""))
    code, _, err = run("add", site[1], cwd=tmp_path)
    assert code == 2 and "cannot write own/127.0.0.1.toml" in err and "Traceback" not in err


def test_a_site_that_does_not_answer_writes_nothing(tmp_path: Path, site: tuple[Path, str]) -> None:
    folder, base = site
    (folder / "robots.txt").write_text("User-agent: *\nDisallow: /")
    code, _, err = run("add", base, cwd=tmp_path)
    assert code == 2 and "robots.txt forbids" in err
    assert not (tmp_path / "own").exists()


def test_check(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    file = tmp_path / "own" / "paper.example.toml"
    file.write_text('domain = "paper.example"\n[[layouts]]\nfields.headline.css = "h1"')
    page = tmp_path / "a.html"
    page.write_text("<link rel=canonical href='https://paper.example/a'><h1>Dam reopens</h1>")
    code, out, _ = run("check", "a.html", cwd=tmp_path)
    assert code == 0 and "paper.example 1 headline: found on 1 of 1 pages" in out
    page.write_text("<link rel=canonical href='https://paper.example/a'><h2>Dam reopens</h2>")
    code, _, err = run("check", "a.html", cwd=tmp_path)
    assert code == 2 and "the selector finds nothing" in err
    file.write_text('domain = "paper.example"\nfeed = []')
    code, _, err = run("check", cwd=tmp_path)
    assert code == 2 and "did you mean feeds?" in err and "Traceback" not in err


@pytest.mark.parametrize("args", [[], ["add"], ["remove", "x"], ["add", "file:///etc"], ["check", "none.html"]])
def test_mistakes(tmp_path: Path, args: list[str]) -> None:
    (tmp_path / "own").mkdir()
    code, _, err = run(*args, cwd=tmp_path)
    assert code == 2 and err.startswith("scrapy publisher: ") and "Traceback" not in err
