"""The headline, without the site's name.

A page states its headline several times: in JSON-LD, in metas for social media and search engines, in `<title>`, in a
heading. Each reader is wrong on some sites (the search engine's title, a kicker in front, the site's name as `h1`), but
seldom in the same way: texts that say the same, up to the site's name, vote together.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from newscrawl.parse.found import Found
from newscrawl.parse.headings import HEADING_TAGS, Heading, follows_links, is_crumb, is_logo
from newscrawl.parse.linked_data import text_of
from newscrawl.parse.markup import Markup
from newscrawl.parse.site_name import SEPARATOR, cuts, is_site_heading, pieces, without_site_name
from newscrawl.text import fold, squeeze

# Votes by witness: who states or prints a text. Checked over groups of publishers: `python -m benchmarks.fit_headline`.
WEIGHTS = {
    "json-ld:headline": 6.5,
    "json-ld:name": 1.0,
    "og:title": 0.8,
    "meta": 0.5,
    "title": 1.4,
    "main heading": 3.0,
    "other h1": 0.5,
    "h2": 3.5,
    "h3": 0.7,
    # the last crumb of a breadcrumb trail, which some sites make their only `h1`: a page title more than a headline
    "crumb": 0.5,
    # Where the main heading says what social media are told, JSON-LD that repeats `<title>` is for search engines.
    "against search": 4.4,
    # Where there is no JSON-LD and the main heading is just `<title>`, what social media are told is for people.
    "written apart": 4.0,
}
_METAS = (
    "og:title", "twitter:title", "title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
    "citation_title", "headline", "cxenseparse:title",
)  # fmt: skip
# A title that ends in another one mostly puts a kicker before it: what speaks for it speaks twice for the other.
_KICKER = 2.0

_HEADING_TAGS = frozenset(HEADING_TAGS)
_INNER_MARKS = ("/", ".", "_", "@")
# Where a kicker ends; white space inside a title is always one space.
_KICKED = re.compile(r"\s?[:：]\s|\s[-–—|]\s")
_DASH = re.compile(r"\s[-–—]\s")
_MIN_COMMON = 20
# Where a title may have been cut: at an ellipsis, or at the length that search engines ask for.
_ELLIPSES = ("...", "…")
_LONG_ENOUGH_TO_CUT = 100
_LINE = 80

_MAX_OTHER_H1 = 8
_FEW = 2
_MIN_LENGTH = 2
_MAX_LENGTH = 500


# Titles in Chinese, Japanese and Korean part the site with a bare hyphen or underscore, and its name tells what it is.
_CJK_SITE = re.compile(
    r"(?<=[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef”’…])\s?[-_—]{1,2}\s?[^\W_]{1,6}?"
    r"(?:[网網]|[新日時时][闻聞报報]|在线|频道|頻道|卫视|衛視|ニュース|뉴스|신문|일보)$"
)


@dataclass(slots=True)
class _Group:
    """Texts that say the same, and who says it."""

    texts: list[tuple[str, str, str]] = field(default_factory=list)
    """`(witness, text, source)`"""

    @property
    def witnesses(self) -> dict[str, float]:
        """Each source counts once, however often it says the same."""
        counted: dict[str, float] = {}
        for witness, _ in dict.fromkeys((witness, source) for witness, _, source in self.texts):
            counted[witness] = counted.get(witness, 0.0) + 1.0
        return counted

    @property
    def sources(self) -> frozenset[str]:
        return frozenset(source for _, _, source in self.texts)

    @property
    def best(self) -> Found[str]:
        """The spelling that most votes are for, from its strongest source.

        A heading made of a kicker and a title has lost what parts them; a longer spelling that is stated has kept it.
        """
        by_text: dict[str, float] = {}
        for witness, text, _ in self.texts:
            by_text[text] = by_text.get(text, 0.0) + WEIGHTS[witness]
        ranked = sorted(self.texts, key=lambda entry: (by_text[entry[1]], WEIGHTS[entry[0]]), reverse=True)
        _, text, source = ranked[0]
        if source in _HEADING_TAGS:
            stated = next((entry for entry in ranked if entry[2] not in _HEADING_TAGS), ranked[0])
            if len(stated[1]) > len(text):
                _, text, source = stated
        with_colon = _DASH.sub(": ", text, count=1)  # a template's dash, where others print the desk's colon
        return Found(with_colon if with_colon in by_text else text, source)


@dataclass(slots=True)
class Ballot:
    """What the titles and headings of a page say."""

    headings: list[Heading]
    groups: dict[str, _Group] = field(default_factory=dict)
    """By the text folded for comparison."""
    main: Heading | None = None
    """The heading that stands where the headline would."""

    def add(self, witness: str, text: str, source: str) -> None:
        key = fold(text)
        if _MIN_LENGTH <= len(text) <= _MAX_LENGTH and key:
            self.groups.setdefault(key, _Group()).texts.append((witness, text, source))


def vote_headline(page: Markup, names: frozenset[str]) -> tuple[Found[str] | None, Heading | None]:
    """The elected headline, and the heading that prints it (or the main one, where none does).

    Args:
        page: what the page states.
        names: the folded names of its site, which are no headline.
    """
    ballot = read_ballot(page, names)
    if not ballot.groups:
        return None, None
    key = elect(support(ballot))
    return ballot.groups[key].best, _printing(key, ballot) or ballot.main or _nearest(key, ballot.headings)


def elect(supported: Mapping[str, Mapping[str, float]], weights: Mapping[str, float] = WEIGHTS) -> str:
    """The text with most votes."""
    if len(supported) == 1:
        return next(iter(supported))

    def votes(key: str) -> float:
        return sum(weights[witness] * times for witness, times in supported[key].items())

    return max(supported, key=votes)


def read_ballot(page: Markup, names: frozenset[str]) -> Ballot:
    """Everything on the page that may be its headline."""
    logos = {h.folded for h in page.headings if h.tag == "h1" and is_logo(h.element, names)}
    names |= logos
    ballot = Ballot([h for h in page.headings if not (h.folded in logos or is_site_heading(h, names))])
    printed = {heading.folded for heading in ballot.headings}
    trimmed: dict[str, str] = {}
    for witness, text, source in _stated(page):
        if len(text) <= _MAX_LENGTH:  # before anything that costs more than its length
            if text not in trimmed:  # most titles of a page are spelled alike
                trimmed[text] = _trim(text, names, printed)
            ballot.add(witness, trimmed[text], source)
    _add_headings(ballot)
    _add_common_end(ballot)
    _add_without_kicker(ballot)
    _mend(ballot)
    return ballot


def _printing(key: str, ballot: Ballot) -> Heading | None:
    """The heading that prints the headline, or the first that prints it after a kicker."""
    main = ballot.main
    if main is not None and (main.folded == key or (main.tag != "h1" and main.folded.endswith(key))):
        return main
    exact = next((h for h in ballot.headings if h.folded == key), None)
    return exact or next((h for h in ballot.headings if h.tag == "h1" and h.folded.endswith(key)), None)


def _nearest(key: str, headings: list[Heading]) -> Heading | None:
    """The first heading that prints a good part of the headline."""
    return next((h for h in headings if len(h.folded) * 2 > len(key) and h.folded in key), None)


def support(ballot: Ballot) -> dict[str, dict[str, float]]:
    """Who speaks for each text, and how often: those who say it after a kicker included."""
    spoken = {key: group.witnesses for key, group in ballot.groups.items()}
    if len(spoken) == 1:
        return spoken
    whole = {key: spoken[key] | _circumstances(key, spoken, ballot.main) for key in spoken}
    undivided = {h.folded for h in ballot.headings if len(h.element) == 0}
    for key, witnesses in whole.items():
        if spoken[key].keys() == {"crumb"}:  # not the headline as anybody prints it
            continue
        shortened = spoken[key].keys() == {"title"}
        for longer, others in spoken.items():
            if len(key) < len(longer) < 2 * len(key) and longer.endswith(key):
                printed = ballot.groups[longer].sources <= _HEADING_TAGS
                # What a heading alone says in one piece opens with no kicker: that would have an element of its own.
                # What `<title>` alone says is cut short for search engines where others state the whole.
                plain = longer in undivided if printed else shortened
                if not plain and _begins_anew(ballot.groups[longer].best.value, key):
                    for witness, times in others.items():
                        witnesses[witness] = witnesses.get(witness, 0.0) + _KICKER * times
    return whole


def _circumstances(key: str, spoken: dict[str, dict[str, float]], main: Heading | None) -> dict[str, float]:
    """What the others say makes some witnesses more or less worth believing."""
    told = spoken[key].keys()
    if "og:title" not in told:
        return {}
    others = [witnesses.keys() for other, witnesses in spoken.items() if other != key]
    if "main heading" in told:
        repeated = any({"json-ld:headline", "title"} <= other for other in others)
        return {"against search": 1.0} if repeated else {}
    if any("json-ld:headline" in other for other in (told, *others)):
        return {}
    known = spoken.get(main.folded, {}) if main is not None else {}
    return {"written apart": 1.0} if "title" in known else {}


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


def _add_common_end(ballot: Ballot) -> None:
    """Two titles with different kickers before the same words: `Storm: Ferry aground`, `Shipping - Ferry aground`."""
    if len(ballot.groups) < _FEW:
        return
    ends: dict[str, list[tuple[str, list[tuple[str, str, str]]]]] = {}
    for group in ballot.groups.values():
        if _KICKED.search(group.texts[0][1]):
            kicker, *rest = _KICKED.split(group.best.value, maxsplit=1)
            if rest and len(end := fold(rest[0])) >= _MIN_COMMON and end not in ballot.groups:
                texts = [(witness, rest[0].strip(), source) for witness, _, source in group.texts]
                ends.setdefault(end, []).append((kicker, texts))
    for end, titles in ends.items():
        if len(titles) > 1 and _are_unlike(titles[0][0], titles[1][0]):
            ballot.groups[end] = _Group([text for _, texts in titles for text in texts])


def _add_without_kicker(ballot: Ballot) -> None:
    """`Shipping Ferry aground` in a heading whose parts a style sheet sets apart, and `Shipping: Ferry aground` where
    social media are told so: the kicker is none of the headline, unless JSON-LD counts it in."""
    main = ballot.main
    group = ballot.groups.get(main.folded) if main is not None else None
    if main is None or group is None or "json-ld:headline" in group.sources or _KICKED.search(main.text):
        return
    for _, text, _ in group.texts:
        kicker, *rest = _KICKED.split(text, maxsplit=1)
        if rest and main.text == f"{kicker} {rest[0]}":
            ballot.add("main heading", rest[0], main.tag)
            return


def _are_unlike(one: str, other: str) -> bool:
    return set(one.lower().split()).isdisjoint(other.lower().split())


def _mend(ballot: Ballot) -> None:
    """What was cut short speaks for the text that it was cut from. What opens with a whole line and then is cut, and
    that nobody else says, is the story's beginning."""
    for key, group in list(ballot.groups.items()):
        text, size = group.texts[0][1], len(group.texts[0][1])
        cut = text.endswith(_ELLIPSES)
        if cut or size >= _LONG_ENOUGH_TO_CUT:
            whole = next((k for k in ballot.groups if len(k) > len(key) >= _MIN_COMMON and k.startswith(key)), None)
            if whole is not None:
                witnesses = [(witness, ballot.groups[whole].texts[0][1], source) for witness, _, source in group.texts]
                ballot.groups[whole].texts += witnesses
                del ballot.groups[key]
            elif cut and size > _LINE and len(ballot.groups) > 1 and group.sources == {"json-ld:headline"}:
                del ballot.groups[key]


def _stated(page: Markup) -> Iterator[tuple[str, str, str]]:
    """What the page states, entities resolved."""
    article = page.linked_data.article
    headlines = [text for node in (article, *page.linked_data.twins) if (text := text_of(node.get("headline")))]
    for text in headlines:
        yield "json-ld:headline", text, "json-ld:headline"
    if not headlines and (text := text_of(article.get("name"))):
        yield "json-ld:name", text, "json-ld:name"
    for key in _METAS:
        witness = "og:title" if key == "og:title" else "meta"
        for value in page.metas.get(key, ())[:2]:
            yield witness, squeeze(html.unescape(value)), f"meta:{key}"
    if page.title:
        yield "title", page.title, "title"


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


def _add_headings(ballot: Ballot) -> None:
    """The main heading speaks for itself, others only for what something else states too."""
    crumbs = [n for n, h in enumerate(ballot.headings) if h.tag == "h1" and _is_crumb(n, ballot)]
    headings = [h for n, h in enumerate(ballot.headings) if n not in crumbs] if crumbs else ballot.headings
    ballot.main = main = _main_heading(ballot, headings)
    if main is None and crumbs:
        ballot.main = main = _printed_below(crumbs[0], ballot)
    others = 0
    for heading in headings:
        if heading is main:
            ballot.add("main heading", heading.text, heading.tag)
        if heading.tag != "h1":
            if heading.folded in ballot.groups:
                ballot.add(heading.tag, heading.text, heading.tag)
        elif heading is not main:
            others += 1  # some layouts make every teaser an h1
            if others <= _MAX_OTHER_H1 or heading.folded in ballot.groups:
                ballot.add("other h1", heading.text, heading.tag)
    for n in crumbs:
        ballot.add("crumb", ballot.headings[n].text, "h1")


def _main_heading(ballot: Ballot, headings: list[Heading]) -> Heading | None:
    """The first `h1` that the metadata knows (that `<title>` alone knows may be the section's), else the first one."""
    first = [h for h in headings if h.tag == "h1"]
    known = [h for h in first if h.folded in ballot.groups]
    for heading in known:
        if any(source != "title" for _, _, source in ballot.groups[heading.folded].texts):
            return heading
    return next(iter(known or first), None)


def _is_crumb(n: int, ballot: Ballot) -> bool:
    element = ballot.headings[n].element
    return is_crumb(element) or (follows_links(element) and _printed_below(n, ballot) is not None)


def _printed_below(crumb: int, ballot: Ballot) -> Heading | None:
    """The heading right below a crumb that prints what the page states, after a kicker perhaps."""
    for heading in ballot.headings[crumb + 1 : crumb + 3]:
        text = heading.folded
        if text in ballot.groups or any(len(k) >= _MIN_COMMON and text.endswith(k) for k in ballot.groups):
            return heading
    return None
