"""The headline, without the site's name.

A page states its headline several times: in JSON-LD, in metas for social media and search engines, in `<title>`, in a
heading. Each reader is wrong on some sites (the search engine's title, a kicker in front, the site's name as `h1`), but
seldom in the same way: texts that say the same, up to the site's name, vote together.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from newscrawl.parse.found import Found
from newscrawl.parse.headings import HEADING_TAGS, Heading
from newscrawl.parse.linked_data import text_of
from newscrawl.parse.markup import Markup
from newscrawl.parse.site_name import SEPARATOR, cuts, is_site_heading, pieces, without_site_name
from newscrawl.text import fold, squeeze

# Votes by reader, fitted on two corpora of a hundred and more publishers each, and checked over groups of publishers.
_JSON_LD_HEADLINE = 6.5
_JSON_LD_NAME = 1.0
_METAS = {
    "og:title": 0.8, "twitter:title": 0.5, "title": 0.5, "dc.title": 0.5, "dcterms.title": 0.5, "parsely-title": 1.0,
    "sailthru.title": 0.5, "citation_title": 1.0, "headline": 1.0, "cxenseparse:title": 0.5,
}  # fmt: skip
_TITLE = 1.4
_MAIN_H1 = 3.0
_OTHER_H1 = 0.5
_OTHER_HEADINGS = {"h2": 3.5, "h3": 0.7}
# Where the main heading says what social media are told, JSON-LD that repeats `<title>` is written for search engines.
_AGAINST_SEARCH = 4.4
# Where the main heading, JSON-LD and `<title>` say the same, and the heading right below prints what social media are
# told, the first is the last crumb of a breadcrumb trail or otherwise for search engines.
_PRINTED_BELOW = 11.0
# Where there is no JSON-LD and the main heading is just `<title>`, what social media are told was written for people.
_WRITTEN_APART = 4.0
# A title that ends in another one mostly puts a kicker before it: what it votes for is the other.
_KICKER = 2.0

_HEADING_TAGS = frozenset(HEADING_TAGS)
_INNER_MARKS = ("/", ".", "_", "@")
# Where a kicker ends; white space inside a title is always one space.
_KICKED = re.compile(r"\s?[:：]\s|\s[-–—|]\s")
_MIN_COMMON = 20

_MAX_OTHER_H1 = 8
_MIN_LENGTH = 2
_MAX_LENGTH = 500
_ELLIPSES = ("...", "…")


# Titles in Chinese, Japanese and Korean part the site with a bare hyphen or underscore, and its name tells what it is.
_CJK_SITE = re.compile(
    r"(?<=[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef”’…])\s?[-_—]{1,2}\s?[^\W_]{1,6}?"
    r"(?:[网網]|[新日時时][闻聞报報]|在线|频道|頻道|卫视|衛視|ニュース|뉴스|신문|일보)$"
)


@dataclass(slots=True)
class _Group:
    """Texts that say the same, and the votes for them."""

    texts: list[tuple[float, str, str]] = field(default_factory=list)
    """`(votes, text, source)`"""

    @property
    def votes(self) -> float:
        """Each source has its votes once, however often it says the same."""
        by_source: dict[str, float] = {}
        for votes, _, source in self.texts:
            by_source[source] = max(votes, by_source.get(source, 0.0))
        return sum(by_source.values())

    @property
    def sources(self) -> frozenset[str]:
        return frozenset(source for _, _, source in self.texts)

    @property
    def best(self) -> Found[str]:
        """The spelling that most votes are for, from its strongest source.

        A heading made of a kicker and a title has lost what parts them; a longer spelling that is stated has kept it.
        """
        by_text: dict[str, float] = {}
        for votes, text, _ in self.texts:
            by_text[text] = by_text.get(text, 0.0) + votes
        ranked = sorted(self.texts, key=lambda entry: (by_text[entry[1]], entry[0]), reverse=True)
        _, text, source = ranked[0]
        if source in _HEADING_TAGS:
            stated = next((entry for entry in ranked if entry[2] not in _HEADING_TAGS), ranked[0])
            if len(stated[1]) > len(text):
                _, text, source = stated
        return Found(text, source)


def vote_headline(page: Markup, names: frozenset[str]) -> tuple[Found[str] | None, Heading | None]:
    """The elected headline, and the heading that prints it (or the main one, where none does).

    Args:
        page: what the page states.
        names: the folded names of its site, which are no headline.
    """
    headings = [h for h in page.headings if not is_site_heading(h, names)]
    printed = {heading.folded for heading in headings}
    ballot: dict[str, _Group] = {}
    trimmed: dict[str, str] = {}
    for votes, text, source in _stated(page):
        if len(text) <= _MAX_LENGTH:  # before anything that costs more than its length
            if text not in trimmed:  # most titles of a page are spelled alike
                trimmed[text] = _trim(text, names, printed)
            _vote(ballot, votes, trimmed[text], source)
    main = _main_heading(ballot, headings)
    _vote_headings(ballot, headings, main)
    if not ballot:
        return None, None
    _vote_common_end(ballot)
    key = _elect(ballot, headings, main)
    return ballot[key].best, _printing(key, headings) or main or _nearest(key, headings)


def _printing(key: str, headings: list[Heading]) -> Heading | None:
    """The heading that prints the headline, or the first that prints it after a kicker."""
    exact = next((h for h in headings if h.folded == key), None)
    return exact or next((h for h in headings if h.tag == "h1" and h.folded.endswith(key)), None)


def _nearest(key: str, headings: list[Heading]) -> Heading | None:
    """The first heading that prints a good part of the headline."""
    return next((h for h in headings if len(h.folded) * 2 > len(key) and h.folded in key), None)


def _elect(ballot: dict[str, _Group], headings: list[Heading], main: Heading | None) -> str:
    """The text with most votes, those of texts that add a kicker to it included."""
    if len(ballot) == 1:
        return next(iter(ballot))
    votes = {key: group.votes for key, group in ballot.items()}
    totals = {key: votes[key] + _against_search(key, ballot) for key in votes}
    if main is not None and main.folded in ballot:
        for key in votes:
            totals[key] += _against_main(key, ballot, main, headings)
    undivided = {h.folded for h in headings if len(h.element) == 0}
    for key in votes:
        for longer, cast in votes.items():
            if len(key) < len(longer) < 2 * len(key) and longer.endswith(key):
                # what a heading alone says in one piece opens with no kicker: that would have an element of its own
                alone = longer in undivided and ballot[longer].sources <= _HEADING_TAGS
                if not alone and _begins_anew(ballot[longer].best.value, key):
                    totals[key] += _KICKER * cast
    return max(totals, key=lambda key: totals[key])


def _against_search(key: str, ballot: dict[str, _Group]) -> float:
    if not ballot[key].sources >= {"h1", "meta:og:title"}:
        return 0.0
    others = (group.sources for other, group in ballot.items() if other != key)
    return _AGAINST_SEARCH if any(sources >= {"json-ld:headline", "title"} for sources in others) else 0.0


def _against_main(key: str, ballot: dict[str, _Group], main: Heading, headings: list[Heading]) -> float:
    """Votes for what only social media are told, where the main heading is a page title."""
    told, known = ballot[key].sources, ballot[main.folded].sources
    if key == main.folded or "meta:og:title" not in told or "title" not in known:
        return 0.0
    if "json-ld:headline" in known:
        below = next(islice(headings, headings.index(main) + 1, None), None)
        printed = below is not None and below.tag == "h2" and _ends_in(below.folded, key)
        return _PRINTED_BELOW if printed and "meta:twitter:title" not in told else 0.0
    stated = any("json-ld:headline" in group.sources for group in ballot.values())
    return 0.0 if stated else _WRITTEN_APART


def _ends_in(printed: str, key: str) -> bool:
    """Whether a heading prints a title, after a kicker perhaps."""
    return printed == key or (len(key) >= _MIN_COMMON and printed.endswith(key))


def _begins_anew(text: str, key: str) -> bool:
    """Whether the end of a text that folds to `key` is no part of a path or name: `Ships/Ferries`."""
    head = text[: _start_of_end(text, len(key))]
    return head[-1:] not in _INNER_MARKS


def _start_of_end(text: str, size: int) -> int:
    """Where the last `size` letters and digits of a text begin."""
    position = len(text)
    while size > 0 and position > 0:
        position -= 1
        size -= len(fold(text[position]))
    return position


def _vote_common_end(ballot: dict[str, _Group]) -> None:
    """Two titles with different kickers before the same words: `Storm: Ferry aground`, `Shipping - Ferry aground`."""
    ends: dict[str, list[tuple[str, tuple[float, str, str]]]] = {}
    for group in ballot.values():
        if len(ballot) == 1 or not _KICKED.search(group.texts[0][1]):
            continue
        best = group.best
        kicker, *rest = _KICKED.split(best.value, maxsplit=1)
        if rest and len(end := fold(rest[0])) >= _MIN_COMMON and end not in ballot:
            ends.setdefault(end, []).append((kicker, (group.votes, rest[0].strip(), best.source)))
    for end, titles in ends.items():
        if len(titles) > 1 and _are_unlike(titles[0][0], titles[1][0]):
            ballot[end] = _Group([vote for _, vote in titles])


def _are_unlike(one: str, other: str) -> bool:
    return set(one.lower().split()).isdisjoint(other.lower().split())


def _stated(page: Markup) -> Iterator[tuple[float, str, str]]:
    """What the page states, entities resolved."""
    article = page.linked_data.article
    headlines = [text for node in (article, *page.linked_data.twins) if (text := text_of(node.get("headline")))]
    for text in headlines:
        yield _JSON_LD_HEADLINE, text, "json-ld:headline"
    if not headlines and (text := text_of(article.get("name"))):
        yield _JSON_LD_NAME, text, "json-ld:name"
    for key, votes in _METAS.items():
        for value in page.metas.get(key, ())[:2]:
            yield votes, squeeze(html.unescape(value)), f"meta:{key}"
    if page.title:
        yield _TITLE, page.title, "title"


def _trim(text: str, names: frozenset[str], printed: set[str]) -> str:
    """A stated title without the site's name: what the page calls its site, or what no heading repeats."""
    text = _CJK_SITE.sub("", without_site_name(text, names))
    if SEPARATOR.search(text) and fold(text) not in printed:
        for cut in cuts(text):
            if fold(cut) in printed:
                return cut
        return _without_kicker(text, printed)
    return text


def _without_kicker(text: str, printed: set[str]) -> str:
    """`Ferry aground - Shipping` where the heading prints `Shipping` and `Ferry aground` in one."""
    spans = pieces(text)
    if len(spans) == 2:
        headline, kicker = (text[start:end].strip() for start, end in spans)
        if fold(kicker) + fold(headline) in printed:
            return headline
    return text


def _vote(ballot: dict[str, _Group], votes: float, text: str, source: str) -> None:
    key = fold(text)
    if _MIN_LENGTH <= len(text) <= _MAX_LENGTH and key:
        ballot.setdefault(key, _Group()).texts.append((votes, text, source))


def _vote_headings(ballot: dict[str, _Group], headings: list[Heading], main: Heading | None) -> None:
    """The main `h1` speaks for itself, other headings only for what something else states too."""
    others = 0
    for heading in headings:
        if heading is main:
            _vote(ballot, _MAIN_H1, heading.text, heading.tag)
        elif heading.tag == "h1":
            others += 1  # some layouts make every teaser an h1
            if others <= _MAX_OTHER_H1 or heading.folded in ballot:
                _vote(ballot, _OTHER_H1, heading.text, heading.tag)
        elif heading.folded in ballot:
            _vote(ballot, _OTHER_HEADINGS[heading.tag], heading.text, heading.tag)


def _main_heading(ballot: dict[str, _Group], headings: list[Heading]) -> Heading | None:
    """The first `h1` that the metadata knows (that `<title>` alone knows may be the section's), else the first one."""
    first = [h for h in headings if h.tag == "h1"]
    known = [h for h in first if h.folded in ballot]
    for heading in known:
        if any(source != "title" for _, _, source in ballot[heading.folded].texts):
            return heading
    return next(iter(known or first), None)
