"""Who wrote an article: what its markup states, and the byline it prints.

JSON-LD and metas are believed first, unless all they name is the site itself. What is printed is a vote: the same name
in a byline, a link to the author's page and a box below the text outweighs a stray name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from newscrawl.parse.byline.names import (
    has_label,
    has_lead,
    is_full_name,
    names_in_line,
    read_names,
    without_employer,
    without_lead,
)
from newscrawl.parse.dates.human import without_dates
from newscrawl.parse.dates.printed import may_print_date
from newscrawl.parse.document import Document
from newscrawl.parse.element import Element, texts_of
from newscrawl.parse.hints import author_elements, is_elsewhere, line_hints, with_author_hint
from newscrawl.parse.inline_text import inline_text
from newscrawl.parse.lexicon.bylines import AGENCIES
from newscrawl.parse.lexicon.first_names import FEMALE, MALE
from newscrawl.parse.linked_data import text_of
from newscrawl.parse.neighbourhood import WIDE, Line
from newscrawl.parse.site_name import is_site_name
from newscrawl.text import fold, squeeze

_METAS: Final[tuple[str, ...]] = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "citation_author", "byl", "cxenseparse:author", "article:author_name", "og:author", "authors",
    "dc.contributor", "rnews:author", "article.author", "page.author", "author_name", "creator", "content-author",
)  # fmt: skip
_WRITTEN_BY: Final = frozenset({
    "written by", "verfasst von", "geschrieben von", "von", "escrito por", "écrit par", "scritto da", "autor", "author",
    "skrevet av", "skriven av", "geschreven door", "napisane przez", "написано автором", "yazan", "執筆者", "by",
})  # fmt: skip
# A company's legal form: the publisher's own name and address, not an author's.
_COMPANY: Final = re.compile(r"(?<!\w)(?:GmbH|AG|KG|Ltd|Inc|LLC|e\. ?V|S\.A|S\.L|AB|A/S|B\.V|Pty|Co)\b")
_LOGIN: Final = re.compile(r"[\w./;-]{2,30}")
_PROFILE: Final = re.compile(r"[\w-]{1,60}\.[\w.-]{2,60}/\S*")  # `facebook.com/dailyskiff`
_SMALL: Final = frozenset({
    "de", "del", "da", "di", "do", "dos", "das", "du", "van", "von", "der", "den", "zu", "y", "af", "av",
})  # fmt: skip
_NUMERALS: Final = frozenset({"II", "III", "IV"})
_LIST: Final = 3
_LONG_LIST: Final = 5
_TWO: Final = 2
_MAX_PARTS: Final = 12
_MAX_BESIDE: Final = 12  # more are all who write for the site
_MAX_LONE: Final = 8
_DASHES: Final = ("—", "–")  # who said what stands above
# Two elements run into one another: `Ida HolmReporter`. `MacDonald` is a name.
_GLUED: Final = re.compile("[a-zß-ÿ]{3}[A-ZÀ-Þ]")
_MAX_LD_AUTHORS: Final = 20
_MAX_ELEMENTS: Final = 300
_MAX_CLAIMS: Final = 40
_MAX_LINE: Final = 160
_MAX_LABELLED: Final = 90
_MAX_ALONE: Final = 7
_MAX_LEAD: Final = 12
_LONG: Final = 120

# Votes of printed names by where they stand.
_VOTES: Final = {
    "itemprop:author": 3.0, "rel:author": 2.5, "class:author": 2.0, "text:byline": 2.5, "text:label": 1.0,
    "text:alone": 1.0, "class:site": 0.0, "text:site": 0.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Byline:
    """The authors of a page and the byline as printed."""

    authors: tuple[str, ...]
    raw: str | None
    source: str


@dataclass(frozen=True, slots=True)
class _Claim:
    names: tuple[str, ...]
    source: str
    raw: str | None = None
    place: Element | None = None
    """The list or line that a marked-up name stands in."""


def extract_byline(doc: Document) -> Byline | None:
    """The authors the page names, or None."""
    claim = next((claim for claim in _stated(doc) if not _is_site(claim, doc)), None)
    lines = doc.near_lines if claim else doc.wide_lines  # as printed, or to find an author in
    if claim:
        printed = list(_hinted(doc, _lines_naming(claim.names, lines)))
    else:
        printed = _printed(doc)
        claim = _with_neighbours(_elect(printed), printed)
        if not (claim and any(map(_is_person, claim.names))):
            claim = next(_linked(doc), claim)
    if claim is None:
        return None
    authors = tuple(_as_printed(name, printed) for name in _without_site(claim.names, doc))
    return Byline(authors, claim.raw or _printed_byline(lines, authors, printed), claim.source)


def _lines_naming(names: tuple[str, ...], lines: Sequence[Line]) -> Iterator[Element]:
    """Elements with a hint that may print these names: their own text has the first word of them, or is the `By` before
    a link. A login name may be printed otherwise, so that any of them may."""
    start = names[0].split()[0].casefold() if all(" " in name for name in names) else ""
    for line in lines:
        if (len(line.text) < _MAX_LEAD or start in line.text.casefold()) and line_hints(line.element)[0]:
            yield line.element


def _without_site(names: tuple[str, ...], doc: Document) -> tuple[str, ...]:
    """Beside the names of people, that of the site tells nothing."""
    people = tuple(name for name in names if fold(name) not in doc.site_names)
    return people or names


def _stated(doc: Document) -> Iterator[_Claim]:
    """What JSON-LD and metas say."""
    yield from _linked(doc)
    for key in _METAS:
        values = doc.metas.get(key, ())[:10]
        if values and (names := _unique(name for value in values for name in _stated_names(value))):
            yield _Claim(names, f"meta:{key}")
    for number in ("1", "2"):
        label, value = doc.meta(f"twitter:label{number}"), doc.meta(f"twitter:data{number}")
        if label and value and label[1].lower() in _WRITTEN_BY and (names := _stated_names(value[1])):
            yield _Claim(names, f"meta:{value[0]}")


def _linked(doc: Document) -> Iterator[_Claim]:
    article = doc.linked_data.article
    for key in ("author", "creator"):
        if names := _linked_names(doc, article.get(key)):
            yield _Claim(names, f"json-ld:{key}")


def _linked_names(doc: Document, value: Any) -> tuple[str, ...]:
    """Names out of a JSON-LD author: a string, an object, or a list of them."""
    values = value if isinstance(value, list) else [value]
    names: list[str] = []
    for item in values[:_MAX_LD_AUTHORS]:
        item = doc.linked_data.resolve(item)
        name = item.get("name") if isinstance(item, Mapping) else item
        for text in name if isinstance(name, list) else [name]:
            names.extend(_stated_names(text_of(text)))
    return _unique(iter(names))


def _stated_names(text: str) -> tuple[str, ...]:
    if "://" in text or text.startswith(("www.", "/")) or text.isdigit() or _PROFILE.fullmatch(text):
        return ()
    return read_names(text)


def _unique(names: Iterator[str]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(fold(name), name)
    return tuple(seen.values())


def _is_site(claim: _Claim, doc: Document) -> bool:
    """Whether a claim names only the site or its publishing house."""
    if claim.source.startswith("meta:") and _is_about_site(claim.names, doc):
        return True
    return all(fold(name) in doc.site_names for name in claim.names) or (
        len(claim.names) == 1 and is_site_name(claim.names[0], doc.site_names)
    )


def _is_about_site(names: tuple[str, ...], doc: Document) -> bool:
    """Whether a meta tells of the site instead of the author: its company or agency, its name and motto, its topics."""
    if any(_COMPANY.search(name) for name in names):
        return True
    if _is_list_of_topics(names):
        return True
    if len(names) > 1 and any(is_site_name(name, doc.site_names) for name in names):
        return not any(fold(name) in AGENCIES or _has_first_name(name) for name in names)
    return len(names) == 1 and doc.title is not None and fold(names[0]) == fold(doc.title)


def _is_list_of_topics(names: tuple[str, ...]) -> bool:
    people = sum(map(is_full_name, names))
    return len(names) >= _LIST and (people == 0 or (len(names) >= _LONG_LIST and _LIST * people <= len(names)))


def _has_first_name(name: str) -> bool:
    first = name.split(maxsplit=1)[0].casefold()
    return " " in name and (first in MALE or first in FEMALE)


def _printed(doc: Document) -> list[_Claim]:
    """Bylines in marked-up elements and lines near the headline; else elsewhere, the costliest search last."""
    near = [*_hinted(doc, with_author_hint(doc.neighbourhood.elements(WIDE))), *_in_lines(doc)]
    if any(_VOTES[claim.source] for claim in near):
        return near
    printed = [*_labelled(doc), *_alone(doc)] or _hinted(doc, author_elements(doc.root, doc.source, doc.has_properties))
    return [*near, *printed] or list(islice(_lone(doc), 1))


def _hinted(doc: Document, elements: Iterable[Element]) -> Iterator[_Claim]:
    """Bylines printed in elements whose markup says so."""
    claims = 0
    for element in islice(elements, _MAX_ELEMENTS):
        text = inline_text(element, gap=" | ")
        if not 1 < len(text) <= _MAX_LINE or is_elsewhere(element, doc.trunk):
            continue
        names = _names_of(element, text)
        people = _people(names, doc)
        if people and not _is_list_of_topics(people):
            yield _Claim(people, _kind(element), squeeze(text.replace("|", " ")), _list_of(element))
            claims += 1
        elif names and not people and _is_plain(element):
            yield _Claim(names[:1], "class:site", squeeze(text.replace("|", " ")))
        if claims >= _MAX_CLAIMS:
            return


def _names_of(element: Element, text: str) -> tuple[str, ...]:
    """Names in a hinted element; a single word in one that is plainly the author's may be a login name."""
    bare = without_dates(text)
    names = names_in_line(text) or read_names(bare, printed=True)
    if len(element) and (not any(map(is_full_name, names)) or _run_together(names, element)):
        names = _names_of_parts(element) or names
    if not names and _is_plain(element) and _LOGIN.fullmatch(login := without_lead(bare)) and fold(login):
        names = read_names(login)
    return names


def _names_of_parts(element: Element) -> tuple[str, ...]:
    """The full names where each part of a line stands in an element of its own, so that nothing else parts them."""
    parts = [part for text in islice(texts_of(element), _MAX_PARTS) if (part := squeeze(text))]
    if len(parts) < _TWO:
        return ()
    line = " | ".join(parts)
    return tuple(filter(is_full_name, names_in_line(line) or read_names(line, printed=True)))


def _run_together(names: tuple[str, ...], element: Element) -> bool:
    """Whether a name runs into what follows it, or the one name is really a row of them, each in an element."""
    if any(map(_GLUED.search, names)):
        return True
    parts = [squeeze(text) for text in islice(texts_of(element), _MAX_PARTS)]
    return len(names) == 1 and sum(" " in part and part in names[0] for part in parts) >= _TWO


def _is_plain(element: Element) -> bool:
    return "author" in (element.get("class") or "").lower().split() or _kind(element) != "class:author"


def _in_lines(doc: Document) -> Iterator[_Claim]:
    """Bylines in lines beside the headline, and between it and the story."""
    lines = {line.text: line.element for line in doc.wide_lines}
    for block in doc.opening:
        if not is_elsewhere(block.node.element, doc.trunk):
            lines.setdefault(block.text, block.node.element)
    for text, element in lines.items():
        if len(text) <= _MAX_LINE and not text.startswith(_DASHES) and (names := names_in_line(text)):
            if next(element.iterancestors("blockquote"), None) is not None:  # an embedded post
                continue
            people = _people(names, doc)
            yield _Claim(people or names, "text:byline" if people else "text:site", text)


def _people(names: tuple[str, ...], doc: Document) -> tuple[str, ...]:
    """Names that are not the site's; a blog may be called what its author is."""
    people = (name for name in names if _has_first_name(name) or not is_site_name(name, doc.site_names))
    return tuple(without_employer(name, doc.site_names) for name in people)


def _alone(doc: Document) -> Iterator[_Claim]:
    """A paragraph of nothing but a name just before the first long one."""
    for element in doc.neighbourhood.elements(WIDE):
        if element.tag != "p" or (following := element.getnext()) is None or following.tag != "p":
            continue
        text = inline_text(element)
        if len(text) > _LONG:
            return
        if 1 < len(text.split()) < _MAX_ALONE and len(inline_text(following)) > _LONG:
            names = read_names(text, printed=True)
            if names and sum(map(len, names)) >= len(text) - len(names) and all(map(_is_person, names)):
                yield _Claim(names, "text:alone", text)
            return


def _lone(doc: Document) -> Iterator[_Claim]:
    """A line beside the headline that is a name with a known first name, where nothing else names anybody.

    After a paragraph it may be a heading of the text, unless the date follows.
    """
    above = ""
    lines = doc.near_lines[: _MAX_LONE + 1]
    for n, line in enumerate(lines[:_MAX_LONE]):
        text = line.text
        named = _has_first_name(text) and is_full_name(text) and read_names(text, printed=True) == (text,)
        apart = len(above) <= _LONG or (n + 1 < len(lines) and may_print_date(lines[n + 1].text))
        if named and apart and not is_elsewhere(line.element, doc.trunk):
            yield _Claim((text,), "text:alone", text)
        above = text


def _is_person(name: str) -> bool:
    return is_full_name(name.title() if name.isupper() else name)


def _labelled(doc: Document) -> Iterator[_Claim]:
    """Lines of the article that say whose text it is: `Text: Anna Bauer`."""
    for block in doc.blocks[doc.headline_index or 0 :]:
        if len(block.text) > _MAX_LABELLED + 8 or not (":" in block.text or "：" in block.text):
            continue
        line = block.text.strip("()（）[] ")
        if len(line) <= _MAX_LABELLED and has_label(line):
            names = read_names(line, printed=True)
            if names and not is_elsewhere(block.node.element, doc.trunk):
                yield _Claim(names, "text:label", line)


def _kind(element: Element) -> str:
    if "author" in (element.get("itemprop") or ""):
        return "itemprop:author"
    return "rel:author" if "author" in (element.get("rel") or "") else "class:author"


def _elect(claims: list[_Claim]) -> _Claim | None:
    """The claim whose names have most votes; of equals that of the surest source, then the first printed."""
    votes: dict[str, float] = {}
    for claim in claims:
        for name in claim.names:
            votes[fold(name)] = votes.get(fold(name), 0.0) + _VOTES[claim.source]
    return max(
        claims, key=lambda c: (sum(votes[fold(n)] for n in c.names) / len(c.names), _VOTES[c.source]), default=None
    )


def _list_of(element: Element) -> Element | None:
    """What holds an author's link or box beside those of others: its line, or the list that its item belongs to."""
    parent = element.getparent()
    if parent is not None and parent.tag == "li":
        return parent.getparent()
    alike = element.get("class")
    beside = (*element.itersiblings(element.tag), *element.itersiblings(element.tag, preceding=True))
    if "author" in (element.get("rel") or "") or (alike and any(other.get("class") == alike for other in beside)):
        return parent
    return None


def _with_neighbours(claim: _Claim | None, claims: list[_Claim]) -> _Claim | None:
    """The elected claim with the names of the author links beside it."""
    if claim is None or claim.place is None:
        return claim
    beside = _unique(name for other in claims if other.place is claim.place for name in other.names)
    return replace(claim, names=beside) if len(beside) <= _MAX_BESIDE else claim


def _as_printed(name: str, printed: list[_Claim]) -> str:
    """A login name, or one in capitals, as the byline spells it: `anna.meier` and ANNA MEIER are printed Anna Meier."""
    if " " in name and not name.isupper():
        return name
    folded = fold(name)
    spelt = (other for claim in printed for other in claim.names if " " in other and fold(other) == folded)
    return _in_small_letters(next((other for other in spelt if not other.isupper()), name))


def _in_small_letters(name: str) -> str:
    """A person's name that a desk writes in capitals. What has no known first name may be an agency or a paper."""
    if not (name.isupper() and _has_first_name(name)) or fold(name) in AGENCIES:
        return name
    first, *rest = name.split()
    return " ".join([first.title(), *(_in_small_letters_inside(word) for word in rest)])


def _in_small_letters_inside(word: str) -> str:
    if word in _NUMERALS:
        return word
    return word.lower() if word.lower() in _SMALL else word.title()


def _printed_byline(lines: Sequence[Line], authors: tuple[str, ...], printed: list[_Claim]) -> str | None:
    """The shortest printed line that opens as a byline and names all authors, else the shortest that names them."""
    wanted = [fold(name) for name in authors]
    start = authors[0].split()[0].casefold()
    texts = {claim.raw for claim in printed if claim.raw} | {line.text for line in lines}
    fitting = [line for line in texts if start in line.casefold() and all(name in fold(line) for name in wanted)]
    return min(fitting, key=lambda line: (not has_lead(line), len(line), line), default=None)
