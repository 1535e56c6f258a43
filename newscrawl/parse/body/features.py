"""What can be seen of one block: a short list of named features, each of which a weight may speak for or against."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.hints import KINDS, Hints
from newscrawl.text import fold

_TAG_FEATURE = {
    **{
        tag: f"tag:{tag}"
        for tag in (
            "p",
            "h1",
            "h2",
            "h3",
            "li",
            "td",
            "blockquote",
            "figcaption",
            "dt",
            "dd",
            "pre",
            "article",
            "section",
        )
    },
    **dict.fromkeys(("h4", "h5", "h6"), "tag:h4"),
    "th": "tag:td",
    "a": "tag:a",
    **dict.fromkeys(("span", "b", "strong", "em", "i", "font"), "tag:inline"),
    **dict.fromkeys(("div", "center", "main", "body"), "tag:div"),
}
_WIDE = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SENTENCE_END = re.compile(r"""[.!?…。！？।۔؟][”"'’»」』)\]]*(?:\s|$)|[。！？]""")
_ENDS_SENTENCE = re.compile(r"""[.!?…。！？।۔؟][”"'’»」』)\]]{0,3}$""")
_LENGTHS = (8, 16, 30, 50, 80, 120, 200, 400)
_ODD = re.compile(r"©|@\w|https?://|www\.|\||\d{1,2}:\d\d|[›»→▶▸]$|^[#•\[(@]")


@dataclass(slots=True)
class Seen:
    """One block with what was measured of it."""

    block: Block
    folded: str
    size: int
    """Length in characters, a wide character counting double."""
    link_share: float
    names: list[str]


def bucket(value: float, bounds: tuple[float, ...]) -> int:
    """How many of the bounds the value reaches."""
    for n, bound in enumerate(bounds):
        if value < bound:
            return n
    return len(bounds)


def text_features(block: Block, size: int, link_share: float) -> list[str]:
    text = block.text
    tag = _TAG_FEATURE.get(block.node.tag, "tag:other")
    length = bucket(size, _LENGTHS)
    sentences = min(3, len(_SENTENCE_END.findall(text)))
    ended = _ENDS_SENTENCE.search(text) is not None
    names = [tag, f"len:{length}", f"{tag}/len:{length // 2}", f"sentences:{sentences}"]
    linked = bucket(link_share, (0.01, 0.2, 0.5, 0.9))
    names.append(f"linked:{linked}")
    if linked >= 3:
        names.append(f"{tag}/linked")
        names.append(f"linked/len:{length // 2}")
    names.append(f"links:{min(block.links, 3)}")
    if ended:
        names.append("ended")
        names.append(f"ended/len:{length // 2}")
    elif text[-1] in ":：":
        names.append("colon")
    if block.strong_chars >= 0.9 * len(text):
        names.append("strong")
        names.append(f"strong/len:{length // 2}")
    if text.isupper():
        names.append("upper")
    elif text[0].islower():
        names.append("lower")
    if sum(map(str.isdigit, text[:60])) * 4 > min(60, len(text)):
        names.append("digits")
    if _ODD.search(text):
        names.append("odd")
    if "," in text or "，" in text or "、" in text or "،" in text:
        names.append("comma")
    if text[0] in "“\"«„「‘'—–-":
        names.append("opens-quote")
    return names


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the page says of itself that bears on its blocks, folded for comparison."""

    headline: str = ""
    description: str = ""
    article_body: str = ""


_KIND_BITS = tuple((1 << n, kind) for n, kind in enumerate(KINDS))


def _bits(prefix: str, bits: int) -> list[str]:
    return [f"{prefix}:{kind}" for bit, kind in _KIND_BITS if bits & bit]


def local_features(  # noqa: C901
    blocks: list[Block], facts: PageFacts
) -> tuple[list[list[str]], list[int], list[str]]:
    """The features of every block, seen by itself and where it stands."""
    hints = Hints()
    own_bits: dict[Node, int] = {}
    far_bits: dict[Node, int] = {}

    def own(node: Node) -> int:
        bits = own_bits.get(node)
        if bits is None:
            bits = own_bits[node] = hints.own(node)
        return bits

    def far(node: Node | None) -> int:
        chain = []
        while node is not None and node not in far_bits:
            chain.append(node)
            node = node.parent
        bits = far_bits[node] if node is not None else 0
        for n in reversed(chain):
            if n.tag != "body":
                bits |= own(n)
            far_bits[n] = bits
        return bits

    folded = [fold(b.text) for b in blocks]
    top = headline_index(blocks, folded, facts.headline)
    seen: dict[str, int] = {}
    for f in folded:
        seen[f] = seen.get(f, 0) + 1
    features: list[list[str]] = []
    sizes: list[int] = []
    for i, block in enumerate(blocks):
        size = len(block.text)
        if not block.text.isascii():
            size += len(_WIDE.findall(block.text))
        sizes.append(size)
        share = min(1.0, block.link_chars / len(block.text))
        names = text_features(block, size, share)
        node = block.node
        names += _bits("own", own(node))
        if node.parent:
            names += _bits("near", own(node.parent) | (own(node.parent.parent) if node.parent.parent else 0))
            if node.parent.parent:
                names += _bits("far", far(node.parent.parent.parent) if node.parent.parent.parent else 0)
        names.append(place(i, top))
        f = folded[i]
        if seen[f] > 1:
            names.append("twice")
            if size > 60:
                names.append("twice/long")
        if f and facts.description and len(f) > 20 and (f[:80] in facts.description or facts.description[:80] in f):
            names.append("description")
        if f and facts.headline and (f == facts.headline or (len(f) > 15 and f in facts.headline)):
            names.append("headline")
        if facts.article_body:
            if len(f) > 12:
                names.append("ld-body:in" if f[:150] in facts.article_body else "ld-body:out")
            else:
                names.append("ld-body:short")
        features.append(names)
    return features, sizes, folded


def headline_index(blocks: list[Block], folded: list[str], headline: str) -> int:
    """Where the headline stands, -1 if nowhere: the first heading that says it, or the first `<h1>`."""
    first = -1
    for i, block in enumerate(blocks):
        heading = block.node.tag == "h1" or (block.node.parent is not None and block.node.parent.tag == "h1")
        if heading and first < 0:
            first = i
        if headline and folded[i] == headline and (heading or block.node.tag in ("h2", "h3", "div")):
            return i
    return first


def place(i: int, top: int) -> str:
    if top < 0:
        return "place:no-headline"
    if i < top:
        return "place:before"
    return f"place:{bucket(i - top, (1, 2, 3, 5, 8, 16, 40, 100))}"
