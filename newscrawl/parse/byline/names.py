"""Names out of the text of a byline: `By Ana Ruiz and Tom Hill, Reuters` holds three authors.

Dots, hyphens, apostrophes and the order of East Asian names are kept as printed. Roles, dates, addresses and handles
are left out. What is no name for certain is none.
"""

from __future__ import annotations

import html
import re
from collections.abc import Container
from typing import Final

from newscrawl.parse.dates.human import ends_in_clock, without_dates
from newscrawl.parse.lexicon.bylines import (
    AFTER_NAME,
    AGENCIES,
    AMBIGUOUS_LEADS,
    ARTICLES,
    BESIDE_DATES,
    BY_WORDS,
    INNER_BY_WORDS,
    JOINERS,
    JOINING_WORDS,
    LABELS,
    NEWSROOMS,
    NO_BYLINES,
    NOBODY,
    PARTICLES,
    ROLE_WORDS,
    SHORT_JOINERS,
)
from newscrawl.parse.lexicon.dates import MODIFIED_WORDS, ZONE_NAMES
from newscrawl.text import fold, squeeze

MAX_TEXT: Final = 400
_MAX_NAME: Final = 60
_MAX_WORDS: Final = 6
_MAX_AUTHORS: Final = 20
_WITH_ARTICLE: Final = 3  # `The Western Journal`; `The Russian` opens a sentence
_MAX_BYLINE_WORDS: Final = 12

_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ADDRESS: Final = re.compile(r"\S{1,80}@\S{1,80}|https?:\S{1,300}|www\.\S{1,200}")
_HANDLE: Final = re.compile(r"(?<!\w)@\w{1,40}")
_BRACKETS: Final = re.compile(r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]|（[^（）]{0,60}）")
_CLUTTER: Final = re.compile(r"[@(\[（]|www\.|https?:")
_HARD: Final = re.compile(r"\s*[;|•·\n\t]\s*|\s+[-–—/]\s+|\s*、\s*|\s*，\s*|\s*／\s*")
_COMMA: Final = re.compile(r"\s*,\s*")
_BESIDE_DATES: Final = BESIDE_DATES | {fold(word) for word in (*MODIFIED_WORDS, *ZONE_NAMES)}
_NOBODY: Final = NOBODY | {fold(word) for word in BY_WORDS}
# What stands before a name without a comma: `Rechtsanwalt`, `Skiff-Korrespondentin`.
_TITLE: Final = re.compile(
    r"(?:[\w-]{1,30}-)?(?:expert(?:e|in)|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|autor(?:in)?|"
    r"rechtsanw[aä]lt(?:in)?|correspondent|editor|reporter)",
    re.IGNORECASE,
)
# What the box of an author says before a full name.
_ABOUT: Final = re.compile(r"^(?:About|Follow|Über|More (?:by|from)|(?:View )?[Aa]ll posts by)\s+(?=\S+\s+\S)")
_DIGIT: Final = re.compile(r"\d")
_ENDS: Final = ' \t,;:()@|·•–—-/*"“”„«»'

# `Ana Ruiz for The Skiff`
_FOR: Final = re.compile(r"(?<=\w)\s+(?:For|for)\s+(?=[A-Z])")
_by = "|".join(re.escape(word) for word in sorted(BY_WORDS, key=len, reverse=True))
# "By X", "Text: X", "作者：X". In scripts with spaces a space or colon must follow: "Byron" and "Vonnegut" stay whole.
_LEAD: Final = re.compile(rf"(?:(?:{_by})\s*[:：]\s*|(?:{_by})\s+|[-–—]\s*)(?=\S)", re.IGNORECASE)
# The first word of a line in a script with spaces, and those that open a byline: asked before the long patterns.
_FIRST_WORD: Final = re.compile(r"([a-zA-Z\u00c0-\u05ff][^\W\d_]*)(?![\w])")
_FIRST_WORDS: Final = frozenset(word for lead in BY_WORDS if (word := re.split(r"\W", lead, maxsplit=1)[0]))
_DASHES: Final = "-–—"
_inner = "|".join(re.escape(word) for word in INNER_BY_WORDS)
_INNER_LEAD: Final = re.compile(
    rf"(?:^|(?<=[\s|•·,–—-]))(?:{_inner})(?:\s*:\s*|\s+(?=\S)|(?=[A-Z][a-z]+ [A-Z]))", re.IGNORECASE
)
_AFTER_NAME: Final = re.compile(rf"\s*[|•·]\s*|\s+(?:{'|'.join(AFTER_NAME)})\b|\s+[-–—@/]\s+|\s\d")
_LABEL: Final = re.compile(rf"(?:{'|'.join(LABELS)})\s?[:：]\s?(?=\S)", re.IGNORECASE)
_CJK_LEAD: Final = re.compile(r"(?:责任编辑|责编|作者|记者|記者|撰文|編輯|编辑|文|글)[:：/／\s]\s*")
_CJK_TAIL: Final = re.compile(r"\s*(?:记者|記者|기자|編集委員|特派員|論説委員)$")
_BEFORE_DATE: Final = re.compile(r"\s+(?:le|am|on|at|um|el|den|il)$", re.IGNORECASE)
_join = "|".join(JOINERS)
_JOIN: Final = re.compile(
    rf"\s+(?:{_join}|&|\+)\s+|(?<=[\u3040-\u9fff])(?:と|和|与)(?=[\u3040-\u9fff]{{2,}})", re.IGNORECASE
)
_SHORT_JOIN: Final = re.compile(rf"\s+(?:{'|'.join(SHORT_JOINERS)})\s+")


def read_names(text: str, *, printed: bool = False) -> tuple[str, ...]:
    """The authors named in a text, in its order.

    Args:
        text: a byline as marked up or printed.
        printed: whether it was printed on the page among other things, so that only what looks like a name is one.
    """
    text = html.unescape(html.unescape(text)) if "&" in text else text
    text = squeeze(text)[:MAX_TEXT]
    if _CLUTTER.search(text):
        text = _HANDLE.sub("|", _ADDRESS.sub("|", _BRACKETS.sub("|", text)))
    names: list[str] = []
    for piece in _HARD.split(text):
        for name in _split_commas(without_lead(piece)):
            name = tidy(name)
            if is_name(name, printed=printed, first=not names) and name not in names:
                names.append(name)
    return tuple((_without_place(names) if printed else names)[:_MAX_AUTHORS])


def _without_place(names: list[str]) -> list[str]:
    """`Markus Weber, Berlin`: a single word after a full name says where it was written, if it is no agency."""
    if len(names) == 2 and " " in names[0] and " " not in names[1]:
        place = names[1]
        if not (place.isupper() or fold(place) in AGENCIES or _CJK.search(place)):
            return names[:1]
    return names


def without_lead(text: str) -> str:
    """The text without the words that introduce a name."""
    text = text.strip(_ENDS)
    for _ in range(2):
        match = _lead_of(text)
        if match is None or _is_given_name(match.group(), text[match.end() :]):
            break
        text = text[match.end() :].strip(_ENDS)
    return text


def names_in_line(line: str) -> tuple[str, ...]:
    """Authors out of a line that tells more than the author: `Posted on 4 May 2024 by Tom Hill | Leave a comment`.

    In the middle of a line "by" is believed beside a date only: without one, it may stand in any sentence.
    """
    if _is_prose(line):
        return ()
    bare = without_dates(line)
    dated = bare != line
    if has_lead(bare) and (names := _names_up_to_break(without_lead(bare), dated)):
        return names
    if not dated:
        return ()
    for match in _INNER_LEAD.finditer(bare):
        if names := _names_up_to_break(bare[match.end() :], dated):
            return names
    return _only_names(bare) if len(bare) <= _MAX_NAME else ()


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence, or the head of a comment: what "by" opens or joins there is no author."""
    if line[-1:] == "." and len(line.split()) > _MAX_BYLINE_WORDS and not ends_in_clock(line):
        return True
    return line[:40].lower().startswith(NO_BYLINES)


def _names_up_to_break(text: str, dated: bool) -> tuple[str, ...]:
    if text.split(maxsplit=1)[:1] and text.split(maxsplit=1)[0] in ARTICLES:
        return ()
    rest = _AFTER_NAME.split(text, maxsplit=1)[0]
    return read_names(rest, printed=not (dated and len(rest.split()) == 1))  # one word may be a login name


def _only_names(text: str) -> tuple[str, ...]:
    """The names in a line that holds nothing else: `Anna Bauer - 4 May 2024`."""
    pieces = [piece for part in _HARD.split(text) for piece in _COMMA.split(part) if fold(piece)]
    pieces = [piece for piece in pieces if fold(piece) not in _BESIDE_DATES]
    if any(piece.rstrip("[( ").endswith((":", "：")) for piece in pieces):  # a label, in whatever language
        return ()
    names = read_names(text, printed=True)
    return names if len(pieces) == len(names) and all(is_full_name(name) and _is_given(name) for name in names) else ()


def _is_given(name: str) -> bool:
    """Whether the little words of a name are those of names: `Topics of the Day` and `Thema des Tages` hold others."""
    return JOINING_WORDS.isdisjoint(name.split())


def is_full_name(name: str) -> bool:
    """Whether a name is a person's in all likelihood: two to four words, not all in capitals."""
    words = name.split()
    if _CJK.search(name):
        return True
    return 2 <= len(words) <= 4 and not name.isupper() and all(c.isalpha() or c in " .-'’" for c in name)


def _is_given_name(lead: str, rest: str) -> bool:
    """`Per Lund`, `PER LUND` and `Di Maria` are names; `per Anna Roca` and `di Ugo Neri` are bylines."""
    lead = lead.strip()
    if lead.isupper() and rest.isupper():
        lead = lead.capitalize()
    return lead in AMBIGUOUS_LEADS and len(rest.split()) < 2


def has_label(text: str) -> bool:
    """Whether a line opens with a label and a colon: `Text: Anna Bauer`."""
    return _LABEL.match(text) is not None


def has_lead(text: str) -> bool:
    """Whether a line opens as bylines do."""
    match = _lead_of(text)
    return match is not None and match.group()[0].isalpha()


def _lead_of(text: str) -> re.Match[str] | None:
    """The words that introduce a name; most texts have none, which their first word tells sooner than the patterns."""
    first = _FIRST_WORD.match(text)
    if first[1].lower() not in _FIRST_WORDS if first else not text[:1].isalpha() and text[:1] not in _DASHES:
        return None
    return _CJK_LEAD.match(text) or _LEAD.match(text)


def _split_commas(text: str) -> list[str]:
    parts = [part for part in _COMMA.split(text) if part]
    if len(parts) == 2 and _is_inverted(*parts):
        return [f"{parts[1]} {parts[0]}"]
    return [name for part in parts for whole in _split_joined(part) for name in _split_slash(whole)]


def _split_slash(text: str) -> list[str]:
    """`Ana Ruiz/Tom Hill` are two, and in `Ana Ruiz/SP-X` an agency stands after the name."""
    parts = text.split("/")
    if len(parts) == 2 and fold(parts[0]) in AGENCIES:  # `AFP/kra`: what follows are an editor's initials
        return parts if fold(parts[1]) in AGENCIES or len(parts[1].split()) > 1 else parts[:1]
    if len(parts) == 2 and " " in parts[0].strip() and (" " in parts[1].strip() or parts[1].isupper()):
        return parts if " " in parts[1].strip() or fold(parts[1]) in AGENCIES else parts[:1]
    return [text]


def _is_inverted(last: str, first: str) -> bool:
    """`Slaughter, Anne-Marie`: one word before the comma, given names after it, neither an agency nor a role."""
    if _CJK.search(last) or len(first.split()) > 2 or _JOIN.search(first):
        return False
    words = last.split()
    if len(words) > 1 and not all(word.lower() in PARTICLES for word in words[:-1]):
        return False
    return all(part[:1].isupper() or part.split()[0].lower() in PARTICLES for part in (last, first)) and not any(
        fold(part) in AGENCIES or part.isupper() or _is_role(part) for part in (last, first)
    )


def _split_joined(text: str) -> list[str]:
    parts = [part for part in _JOIN.split(text) if part.strip()]
    return [name for part in parts for name in _split_short(part)]


def _split_short(text: str) -> list[str]:
    """Split at a one-letter `and` where full names stand on both sides."""
    parts = _SHORT_JOIN.split(text)
    if len(parts) > 1 and all(len(part.split()) > 1 for part in parts):
        return parts
    return [text]


def tidy(name: str) -> str:
    """A name without what clings to it; a closing full stop goes unless it ends an initial or a title."""
    name = without_lead(_CJK_TAIL.sub("", name.strip(_ENDS))).strip(_ENDS)
    name = _BEFORE_DATE.sub("", name)
    name = _ABOUT.sub("", name)
    first, _, rest = name.partition(" ")
    if " " in rest and _TITLE.fullmatch(first):
        name = rest
    if name.endswith(".") and len(name.rsplit(" ", 1)[-1]) > 4:
        name = name.rstrip(".")
    return without_employer(_FOR.split(name, maxsplit=1)[0])


def without_employer(name: str, employers: Container[str] = AGENCIES) -> str:
    """A full name without the agency or paper that stands right after it, and said once: some layouts say it twice."""
    words = name.split() or [""]
    if len(words) % 2 == 0 and len(words) > 2 and words[: len(words) // 2] == words[len(words) // 2 :]:
        return " ".join(words[: len(words) // 2])
    if fold(words[0]) in NEWSROOMS:
        return name
    for start in range(2, len(words)):
        if fold("".join(words[start:])) in employers:
            return " ".join(words[:start])
    return name


def is_name(name: str, *, printed: bool = False, first: bool = False) -> bool:
    """Whether a text can be the name of a person, a newsroom or an agency.

    Args:
        name: the text, tidied.
        printed: as for `read_names`.
        first: whether no name stands before it; what follows a name is often that person's role.
    """
    folded = fold(name)
    if not 2 <= len(name) <= _MAX_NAME or folded in _NOBODY or not any(c.isalpha() for c in name):
        return False
    if folded in AGENCIES:
        return True
    words = name.split()
    if len(words) > _MAX_WORDS or name[-1] in "?!…" or ":" in name or "：" in name or folded in _BESIDE_DATES:
        return False
    if _is_role(name) if printed or not first else _is_only_role(name):
        return False
    if _DIGIT.search(name) and printed:
        return False
    return not printed or _looks_printed(name, words)


def _is_role(text: str) -> bool:
    return any(word.strip(".,:").lower() in ROLE_WORDS for word in text.split())


def _is_only_role(text: str) -> bool:
    return all(word.strip(".,:").lower() in ROLE_WORDS for word in text.split())


def _looks_printed(name: str, words: list[str]) -> bool:
    """Names in running text: each word capitalised or a particle, or a script without capitals."""
    if _CJK.search(name):
        return (len(name) <= 20 and " " not in name.strip()) or len(words) <= 3
    if not name[0].isalpha() or (words[0] == "The" and len(words) < _WITH_ARTICLE):
        return False
    if not any(c.isupper() for c in name):
        return not any(c.islower() for c in name) and len(words) <= 4  # Arabic, Hebrew, Thai, Hindi ...
    return all(word[0].isupper() or not word[0].isalpha() or word.lower() in PARTICLES for word in words)
