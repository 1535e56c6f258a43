"""The dateline: where a story was filed, at the head of its first paragraph (`KABUL (Reuters) -`).

Only what cannot be anything else is cut: an agency in brackets after a place, a place with a date, a place in capitals
before a dash, or a known city before a dash. `Kabul: We do not seek talks` stays whole, and so does a sentence that
begins with a place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newscrawl.parse.credit.agencies import find_agency
from newscrawl.parse.lexicon.agencies import COMMON_WORDS
from newscrawl.parse.lexicon.dateline_words import MONTHS, NOT_PLACES, PARTICLES, REGIONS, VERBS
from newscrawl.parse.lexicon.places import PLACES

_LONGEST = 110
_SHORTEST_REST = 20
_LONGEST_STANDFIRST = 400
_SHORTEST_NAME = 4
_NAME_BREAK = re.compile(r"([\s/-]+)")
_SMALL = frozenset({"au", "aux", "es", "on", "in", "a", "do", "van", "ob", "bei"})


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place, as a sentence writes it, and the dateline as printed, separator included."""

    place: str | None
    raw: str


# All are matched at the start of the first paragraph only, over single classes of characters with stated bounds.
_AGENCY = re.compile(
    r"(?P<head>[^()（）.!?;“”\"]{0,70}(?:\.[^()（）!?;“”\"]{0,40}){0,4}?)"
    r"(?P<agency>[(（][^()（）]{2,40}[)）]|/[^()（）/]{2,40}/)\s?"
    r"(?P<gap>[.,:;＝=]?\s*(?:[-–—−―]{1,3}|[:：]|\.[-–—])?)[\s\xa0]*"
)
_ALONE = re.compile(r"(?:[A-Z][\w’'&. ]{1,30}? via )?(?P<agency>[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,3})\s*[—–]\s*")
_SEPARATED = re.compile(r"(?P<head>[^()“”\"!?;:—–]{2,60}?)(?P<sep>\s*(?:—|–|--)\s*|\s+-\s+|:\s+|\s-(?=[A-Z\"“]))")
_SENDERS = "新华社|新華社|中新社|中新网|中央社|央视网|人民网|本报|本報"
_OPEN, _CLOSE = "（(【\\[［〔", "）)】\\]］〕"
_INNER = f"[^{_OPEN}{_CLOSE}＝=]"
_UNSPACED = (
    # （北京讯） （新华社北京5日电） 【新华社北京1月5日电】
    re.compile(rf"(?P<raw>[{_OPEN}](?P<inner>{_INNER}{{2,40}}[讯訊电電])[{_CLOSE}])\s*"),
    # 【東京＝共同】 (서울=연합뉴스) 홍길동 기자 =
    re.compile(
        rf"(?P<raw>[{_OPEN}](?P<place>{_INNER}{{1,16}})[＝=](?P<inner>{_INNER}{{2,24}})[{_CLOSE}]"
        r"(?:\s*[가-힣]{2,4}\s*(?:기자|특파원)\s*=)?)\s*"
    ),
    # 【東京共同】 【パリ時事】
    re.compile(
        rf"(?P<raw>[{_OPEN}](?P<place>{_INNER}{{1,16}}?)(?P<inner>共同|時事|AFP時事|ロイター|新華社|新华社)[{_CLOSE}])\s*"
    ),
    # 新华社北京1月5日电（记者王某）
    re.compile(rf"(?P<raw>(?P<inner>(?:{_SENDERS})[^\s，。,.]{{2,24}}?[电電讯訊])(?:\s|[（(][^（）()]{{2,24}}[）)])+)"),
)
_CJK_PLACE = re.compile(
    rf"(?:{_SENDERS}|记者)?(?P<place>[\u4e00-\u9fff]{{2,6}}?)"
    r"(?:\d.*|[一二三四五六七八九十]{1,3}[日月].*)?(?:专电|專電|[电電讯訊])$"
)
_DATE = re.compile(rf"(?:^|[\s,])(?:{MONTHS})\.?\b|\b\d{{1,2}}[./]\d{{1,2}}\b", re.IGNORECASE)
_PLACE_END = re.compile(r"\s*(?:,|\[|\d|/|·|\||\s[-–—])")
_VERB = re.compile(rf"\b(?:{'|'.join(VERBS)})\b", re.IGNORECASE)


def split_dateline(paragraphs: tuple[str, ...]) -> tuple[Dateline | None, tuple[str, ...]]:
    """The dateline, and the paragraphs without it."""
    if not paragraphs:
        return None, paragraphs
    found, at = _read(paragraphs[0]), 0
    if found is None and len(paragraphs) > 2 and len(paragraphs[0]) <= _LONGEST_STANDFIRST:
        found, at = _below_standfirst(paragraphs[1]), 1
    if found is None:
        return None, paragraphs
    dateline, end = found
    before, rest = paragraphs[:at], paragraphs[at][end:].lstrip()
    if not rest:
        return (dateline, (*before, *paragraphs[at + 1 :])) if len(paragraphs) > 1 else (None, paragraphs)
    return dateline, (*before, rest, *paragraphs[at + 1 :])


def _below_standfirst(text: str) -> tuple[Dateline, int] | None:
    """The dateline of a second paragraph, as it stands below a summary: only one that names an agency, or a known
    place in capitals.
    """
    if found := _unspaced(text) or _with_agency(text):
        return found
    found = _separated(text)
    capitals = found is not None and _is_upper(text[: len(found[0].place or "")])
    return found if found and capitals and (found[0].place or "").casefold() in PLACES else None


def _read(text: str) -> tuple[Dateline, int] | None:
    for read in (_unspaced, _with_agency, _agency_alone, _separated):
        if found := read(text):
            return found
    return None


def _with_agency(text: str) -> tuple[Dateline, int] | None:
    """`KABUL (Reuters) -`, `ISLAMABAD: (APP)`, `Washington, Jan 5 (IANS):`, `(Reuters) -`."""
    match = _AGENCY.match(text, 0, _LONGEST)
    if not match or find_agency(match["agency"][1:-1].strip("/ ")) is None:
        return None
    head, parted = match["head"].strip(), bool(match["gap"].strip())
    if _VERB.search(head):
        return None
    place = _place(head)
    if head and (place is None or not _starts_like_place(head)):
        return None
    if not (parted or _DATE.search(head) or (head and _is_upper(place or "")) or head.endswith(":")):
        return None
    raw = text[: match.end()].strip()
    return _dateline(place, raw), match.end()


def _agency_alone(text: str) -> tuple[Dateline, int] | None:
    """`JTA — The council met`, `Harbour Weekly via JTA — The council met`; no place."""
    match = _ALONE.match(text, 0, _LONGEST)
    agency = find_agency(match["agency"]) if match else None
    if not match or agency is None or agency.kind != "wire" or match["agency"] in COMMON_WORDS:
        return None
    following = text[match.end() :]
    if len(following) < _SHORTEST_REST or not (following[0].isupper() or following[0] in '“"«„'):
        return None
    return _dateline(None, text[: match.end()].strip()), match.end()


def _starts_like_place(head: str) -> bool:
    """Whether every word of a head is a name, a month or a number."""
    words = [w for w in re.split(r"[\s,:/\-–—\[\]]+", head) if w]
    small = [w for w in words if w[0].islower() and not re.fullmatch(rf"(?:{MONTHS})\.?", w, re.IGNORECASE)]
    return len(words) <= 10 and all(w.casefold() in PARTICLES for w in small)


def _separated(text: str) -> tuple[Dateline, int] | None:
    """`NEW YORK —`, `CHARLESTON, Ill. –`, `Lahore, Jan 5:`, `Paris –`."""
    match = _SEPARATED.match(text, 0, _LONGEST)
    if not match or len(text) - match.end() < _SHORTEST_REST:
        return None
    head, colon = match["head"].strip(), match["sep"].strip() == ":"
    following = text[match.end()]
    if following.islower() or not _starts_like_place(head) or _VERB.search(head):
        return None
    place = _place(head)
    if place is None or place.casefold() in NOT_PLACES:
        return None
    dated = _DATE.search(head[len(place) :]) is not None
    known = place.casefold() in PLACES or all(p.strip().casefold() in PLACES for p in place.split("/"))
    if not (dated or (known and (_is_upper(place) or not colon)) or (_has_region(head, place) and not colon)):
        return None
    if dated and not known and not (place[0].isupper() and len(place.split()) <= 4):
        return None
    return _dateline(place, text[: match.end()].strip()), match.end()


def _has_region(head: str, place: str) -> bool:
    region = head[len(place) :].strip(" ,.").casefold()
    return _is_upper(place) and region in REGIONS


def _place(head: str) -> str | None:
    """The place of a dateline's head, without region, date and punctuation."""
    end = _PLACE_END.search(head)
    while end and head[end.start() : end.end()].strip() == "/" and head[end.end() : end.end() + 1].isalpha():
        end = _PLACE_END.search(head, end.end())
    place = _DATE.split(head[: end.start()] if end else head)[0].strip(" ,:.-–—")
    if not 2 <= len(place) <= 40 or not place[0].isalpha() or any(c.isdigit() for c in place):
        return None
    return place


def _is_upper(place: str) -> bool:
    return place.upper() == place and place.lower() != place


def _unspaced(text: str) -> tuple[Dateline, int] | None:
    """Datelines of scripts without spaces."""
    for pattern in _UNSPACED:
        match = pattern.match(text, 0, _LONGEST)
        if not match:
            continue
        place = match.groupdict().get("place")
        if place is None:
            inner = _CJK_PLACE.match(match["inner"].strip())
            place = inner["place"] if inner else None
        elif find_agency(match["inner"]) is None and find_agency(place) is None:
            continue
        else:
            place = re.split(r"[\s\d０-９]", place.strip())[0] or None
        return _dateline(place, match["raw"].strip()), match.end()
    return None


def _dateline(place: str | None, raw: str) -> Dateline:
    return Dateline(written_place(place) if place else None, raw)


def written_place(place: str) -> str:
    """A place as it is written in a sentence: `NEW YORK` is New York; what is not all capitals stays as printed."""
    if not _is_upper(place) or (len(place) < _SHORTEST_NAME and place.casefold() not in PLACES):
        return place  # "LA" and "NYC" are short for something
    words = _NAME_BREAK.split(place)  # names and what stands between them, in turn
    small = {number for number, word in enumerate(words) if number and word.casefold() in PARTICLES | _SMALL}
    return "".join(word.lower() if number in small else _capitalised(word) for number, word in enumerate(words))


def _capitalised(word: str) -> str:
    if "." in word and len(word.replace(".", "")) <= word.count("."):
        return word  # initials
    if "İ" in word:  # Turkish has two letters i
        word = word[0] + word[1:].replace("I", "ı").replace("İ", "i")
    first, mark, rest = word.partition("’" if "’" in word else "'")
    if mark and len(first) == 1:  # N'Djamena, L'Aquila; but Xi'an
        return f"{first}{mark}{rest[:1]}{rest[1:].lower()}"
    return word[:1] + word[1:].lower()
