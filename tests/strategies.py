"""Hypothesis strategies: pages put together from what news pages are made of, and golden pages gone wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

URL = "https://paper.example/2025/03/14/story/"
GOLDEN = [path.read_bytes() for path in sorted((Path(__file__).parent / "pages").glob("*/*/page.*"))]


def _words(text: str) -> st.SearchStrategy[str]:
    return st.sampled_from(text.split())


WORDS = _words("""
    the Mayor Dorothea Vane said told that according to reporters he she it Courier Reuters AFP — - – : , . “ ” " ' ‘ ’
    « » „ 「 」 2025 March 12, 14:05 GMT +05:00 percent KSE100 64,890 ▲ ▼ 1.5% (0.06%) $ € Rs. By and von par 昨日
    記者 قال ۱۲ مارچ ۲۰۲۵ [shortcode] Share Tweet \u202e \u200d \ufeff \x00 \ud800 İ ﬁ 𝔘 🚢
""")
TEXT = st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=60))
TAGS = _words("""
    div p span a li ul h1 h2 time article main aside figure figcaption table tr td blockquote q br b i script style
    noscript template svg math title head body html meta link address section header footer iframe select textarea x-y
""")
NAMES = _words("""
    class id href content name property itemprop datetime rel lang hidden style data-symbol title alt itemscope
""")
KNOWN_VALUES = _words("""
    author byline article:author article:published_time og:title og:site_name keywords canonical ticker stock up down
    entry-content articleBody 2025-03-14T07:30:00+01:00 0000-00-00 99999-12-31 http://[ https://a.example/ javascript:0
    display:none //x ar en-US zz
""")
KEYS = _words("""
    @type @graph @id headline author name datePublished dateModified articleBody publisher image url keywords
    articleSection isAccessibleForFree inLanguage mainEntityOfPage
""")
SHARDS = _words("<!-- --> <![CDATA[ ]]> </ < &#xD800; &#0; &bogus; <?xml?> <!DOCTYPE")
JSON_LD = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXT),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(KEYS, st.one_of(_words("NewsArticle Person Organization"), inner), max_size=8),
    ),
    max_leaves=25,
)


def _element(tag: str, attributes: list[tuple[str, str]], inner: list[str], closed: bool) -> str:
    written = "".join(f' {name}="{value}"' for name, value in attributes)
    return f"<{tag}{written}>{''.join(inner)}" + (f"</{tag}>" if closed else "")


ATTRIBUTES = st.lists(st.tuples(NAMES, st.one_of(KNOWN_VALUES, TEXT)), max_size=3)
FRAGMENTS = st.recursive(
    st.one_of(
        TEXT,
        SHARDS,
        JSON_LD.map(lambda data: f'<script type="application/ld+json">{json.dumps(data)}</script>'),
    ),
    lambda inner: st.builds(_element, TAGS, ATTRIBUTES, st.lists(inner, max_size=5), st.booleans()),
    max_leaves=30,
)
PAGES = st.lists(FRAGMENTS, max_size=6).map("".join)
FLAT_TEXTS = st.lists(TEXT, max_size=12).map("\n".join)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A golden page after a few accidents."""
    data = draw(st.sampled_from(GOLDEN))
    for _ in range(draw(st.integers(1, 4))):
        data = draw(st.sampled_from(ACCIDENTS))(data, draw)
    return data


def _span(data: bytes, draw: st.DrawFn) -> tuple[int, int]:
    start = draw(st.integers(0, len(data)))
    return start, min(len(data), start + draw(st.integers(0, 2000)))


def _cut(data: bytes, draw: st.DrawFn) -> bytes:
    start, end = _span(data, draw)
    return data[:start] + data[end:]


def _truncate(data: bytes, draw: st.DrawFn) -> bytes:
    return data[: _span(data, draw)[0]]


def _splice(data: bytes, draw: st.DrawFn) -> bytes:
    other = draw(st.sampled_from(GOLDEN))
    start, end = _span(other, draw)
    at = draw(st.integers(0, len(data)))
    return data[:at] + other[start:end] + data[at:]


def _repeat(data: bytes, draw: st.DrawFn) -> bytes:
    start, end = _span(data, draw)
    return data[:end] + data[start:end] * draw(st.integers(1, 8)) + data[end:]


def _swap_tags(data: bytes, draw: st.DrawFn) -> bytes:
    one, other = draw(TAGS), draw(TAGS)
    return data.replace(f"<{one}".encode(), f"<{other}".encode())


def _mistype(data: bytes, draw: st.DrawFn) -> bytes:
    at = draw(st.integers(0, len(data)))
    return data[:at] + draw(st.binary(min_size=1, max_size=6)) + data[at + 1 :]


def _recode(data: bytes, draw: st.DrawFn) -> bytes:
    encoding = draw(st.sampled_from(["utf-16", "utf-16-le", "cp1252", "utf-7", "gb18030", "shift_jis", "utf-8-sig"]))
    return data.decode("utf-8", "replace").encode(encoding, "xmlcharrefreplace")


ACCIDENTS: list[Callable[[bytes, st.DrawFn], bytes]] = [
    _cut,
    _truncate,
    _splice,
    _repeat,
    _swap_tags,
    _mistype,
    _recode,
]
ENCODINGS = st.one_of(
    st.none(),
    st.sampled_from(["utf-8", "latin-1", "utf-16", "windows-1256", "idna", "hex", "rot13", "no-such", "", "\0"]),
)
URLS = st.one_of(
    st.none(), st.sampled_from([URL, "", "http://[::1", "mailto:a@b.example", "/only/a/path", "http://a:b@c"])
)
