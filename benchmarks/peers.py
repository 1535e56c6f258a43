"""The same prediction lines from other extractors.

`python -m benchmarks.peers PACK --peer NAME --corpus ft --out FILE`

The peers come with `pip install 'newscrawl[bench]'`; the product needs none of them. Each gets what it would get in
use: the page's bytes decoded as we decode them, its address, no network. Prints its CPU time per page.
"""

from __future__ import annotations

import argparse
import json
import logging
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from lxml import html as lxml_html

from newscrawl.archive.pack import iter_pack
from newscrawl.parse.encoding import decode_html

Prediction = dict[str, Any]
Peer = Callable[[str, str | None], Prediction]


def trafilatura(*, precision: bool) -> Peer:
    from trafilatura import bare_extraction

    def extract(text: str, url: str | None) -> Prediction:
        found = bare_extraction(text, url=url, favor_precision=precision, include_comments=False, with_metadata=True)
        if found is None:
            return {}
        names = [name.strip() for name in (found.author or "").split(";") if name.strip()]
        return {"headline": found.title, "authors": names, "published_at": found.date, "body": found.text}

    return extract


def newspaper4k() -> Peer:
    from newspaper import Article

    def extract(text: str, url: str | None) -> Prediction:
        article = Article(url or "http://example.com/", fetch_images=False)
        article.download(input_html=text)
        article.parse()
        return {
            "headline": article.title,
            "authors": list(article.authors),
            "published_at": _iso(article.publish_date),
            "body": article.text,
        }

    return extract


def goose3() -> Peer:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})

    def extract(text: str, url: str | None) -> Prediction:
        found = goose.extract(raw_html=text)
        published = found.publish_datetime_utc or found.publish_date
        return {
            "headline": found.title,
            "authors": _flat(found.authors),
            "published_at": _iso(published),
            "body": found.cleaned_text,
        }

    return extract


def readability() -> Peer:
    from readability import Document

    def extract(text: str, url: str | None) -> Prediction:
        document = Document(text, url=url)
        body = lxml_html.fromstring(document.summary(html_partial=True))
        blocks = body.iter("p", "li", "h2", "h3", "pre")
        paragraphs = (" ".join("".join(map(str, block.itertext())).split()) for block in blocks)
        return {"headline": document.short_title(), "body": "\n\n".join(p for p in paragraphs if p)}

    return extract


def news_please() -> Peer:
    from newsplease import NewsPlease

    def extract(text: str, url: str | None) -> Prediction:
        found = NewsPlease.from_html(text, url=url, fetch_images=False)
        return {
            "headline": found.title,
            "authors": list(found.authors or ()),
            "published_at": _iso(found.date_publish),
            "body": found.maintext,
        }

    return extract


def resiliparse() -> Peer:
    from resiliparse.extract.html2text import extract_plain_text

    def extract(text: str, url: str | None) -> Prediction:
        return {"body": extract_plain_text(text, main_content=True)}

    return extract


PEERS: dict[str, Callable[[], Peer]] = {
    "trafilatura": lambda: trafilatura(precision=False),
    "trafilatura-precision": lambda: trafilatura(precision=True),
    "newspaper4k": newspaper4k,
    "goose3": goose3,
    "readability-lxml": readability,
    "news-please": news_please,
    "resiliparse": resiliparse,
}


def _flat(names: Iterable[Any]) -> list[str]:
    """Names out of a list that may hold lists."""
    return [str(name) for item in names for name in (item if isinstance(item, list) else [item])]


def _iso(value: object) -> str | None:
    return value.isoformat() if isinstance(value, datetime) else (str(value) if value else None)


def predictions(peer: Peer, pages: Iterable[tuple[str, str | None, bytes]]) -> Iterable[tuple[Prediction, float]]:
    """One prediction and its CPU seconds per page; a page on which the peer raises is an empty prediction."""
    for page_id, url, html in pages:
        text = decode_html(html)
        started = time.process_time()
        try:
            found = peer(text, url)
        except Exception as error:  # whatever a peer raises counts against it alone
            logging.warning("%s: %s", page_id, type(error).__name__)
            found = {}
        yield {"id": page_id, **found}, time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--peer", choices=sorted(PEERS), required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    peer = PEERS[args.peer]()
    pages = ((page.page_id, page.url, page.read()) for page in iter_pack(args.pack, args.corpus))
    seconds, count = 0.0, 0
    with args.out.open("w", encoding="utf-8") as out:
        for line, spent in predictions(peer, pages):
            seconds, count = seconds + spent, count + 1
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(json.dumps({"peer": args.peer, "pages": count, "ms_per_page": round(1000 * seconds / max(count, 1), 2)}))


if __name__ == "__main__":
    main()
