"""Hostile pages: each would take minutes, gigabytes or the stack of a careless reader."""

from __future__ import annotations

MANY = 100_000
PARAGRAPH = "<p>“The tide does not wait for anybody,” said Ottilie Marsh, the harbour master, on Tuesday.</p>"


def _linked(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script><h1>Tide turns</h1>{PARAGRAPH}'


PAGES = {
    "nested divs": "<div>" * MANY,
    "nested spans with text": "<span>a" * MANY,
    "nested quotes": "<blockquote>" * 20_000 + PARAGRAPH,
    "nested lists": "<ul><li>" * 20_000 + "end",
    "nested tables": "<table><tr><td>" * 5_000 + PARAGRAPH,
    "links": '<a href="/story-{}/">Story</a> ' * MANY,
    "breaks": "line<br>" * MANY,
    "headings": "<h1>Tide turns</h1>" * 20_000,
    "metas": '<meta property="og:title" content="Tide">' * 30_000,
    "times": '<time datetime="2025-03-14T07:30:00Z">14 March 2025</time>' * 10_000,
    "times among headings": "<h1>Tide turns</h1><div>"
    + "<h2>Tide</h2>" * 10_000
    + "<h2><a href='/'>Tide</a></h2>"
    + "<time>14 March 2025</time>" * 10_000,
    "bylines": '<span class="byline author" rel="author">By Ottilie Marsh and Idris Penhale</span>' * 10_000,
    "ticker items": '<li class="stock">KSE100 64,890 ▲ 1.5 (0.06%)</li>' * 10_000,
    "huge attribute": f'<div class="{"a b " * 500_000}">{PARAGRAPH}</div>',
    "huge address": f'<link rel="canonical" href="https://paper.example/{"a" * 3_000_000}">{PARAGRAPH}',
    "huge word": f"<p>{'a' * 2_000_000}</p>",
    "huge author": f'<meta name="author" content="{"By Ann Lee and " * 50_000}">{PARAGRAPH}',
    "huge date": f'<time datetime="{"2025-" * 200_000}">{"12 March " * 50_000}</time>{PARAGRAPH}',
    "huge title": f"<title>{'Tide | ' * 100_000}</title>{PARAGRAPH}",
    "open quotes": f"<p>{'“the tide ' * 50_000}</p>",
    "straight quotes": "<p>" + '"' * 200_000 + "</p>",
    "one long paragraph": f"<p>{'“Go,” said Ann Lee. She told him that it rained, ' * 2_000}</p>",
    "one long sentence": f"<p>{'and Ann Lee said that ' * 4_000}</p>",
    "a thousand speakers": "".join(f"<p>“Go,” said Ann Lee{n:04}.</p>" for n in range(3_000)),
    "German quotes": f"<html lang='de'><p>{'„Los“, sagte Anna Lehr. ' * 4_000}</p>",
    "Japanese quotes": f"<html lang='ja'><p>{'「行こう」と早瀬みどりさんは話した。' * 4_000}</p>",
    "strip within strip": "<div>GOLD 2,984.10 +12.60 +0.42%" * 1_000,
    "many strips": f"<div>{PARAGRAPH}<ul><li>TIN 34.1 +1.6 +4.9%</li><li>OIL 70.6 -0.9 -1.3%</li></ul></div>" * 2_000,
    "capitals": f"<p>{'Ann Lee Ira Ode ' * 30_000}said.</p>",
    "datelines": f"<p>{'KABUL, ' * 50_000}(Reuters) - It rained.</p>",
    "brackets": f"<p>{'(' * 200_000}</p>",
    "dashes": f"<p>It rained.{'—' * 200_000}AFP</p>",
    "spaces": f"<p>{' ' * 1_000_000}a</p>",
    "digits": f"<p>{'1,' * 200_000}▲ {'9' * 200_000}</p>",
    "entities": "&amp;" * 500_000,
    "deep JSON-LD": _linked('{"a":' * MANY + "1" + "}" * MANY),
    "deep JSON-LD lists": _linked("[" * MANY),
    "huge JSON-LD number": _linked('{"@type":"NewsArticle","datePublished":' + "9" * MANY + "}"),
    "infinite JSON-LD": _linked('{"@type":"NewsArticle","datePublished":1e999,"headline":NaN,"author":-Infinity}'),
    "broken JSON-LD": _linked('{"@type":"NewsArticle",' + '"a":"b\n",' * 20_000),
    "wide JSON-LD": _linked('{"@graph":[' + '{"@type":"NewsArticle","headline":"Tide"},' * 30_000 + "{}]}"),
    "circling JSON-LD": _linked('{"@id":"a","@type":"NewsArticle","author":{"@id":"a"},"publisher":{"@id":"a"}}'),
    "comments": "<!-- x -->" * MANY,
    "unclosed tags": "<p " * MANY,
}  # fmt: skip
TEXTS = {
    "glued strip": "KSE100 64,890▲ 1.5 (0.06%)" * 20_000,
    "glued digits": "A" + "1" * 500_000 + "▲",
    "short lines": "Share\n" * MANY,
    "one line": "It rained on Tuesday. " * 50_000,
    "open marks": "“" * 200_000,
    "letters and arrows": "AB▲" * MANY,
}
