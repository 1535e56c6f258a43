"""Proposes where what was said ends, with features that rank the proposals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.contents import Frame
from newscrawl.parse.quotes.features import Bundle, Key
from newscrawl.parse.quotes.sources import Proposal, lengths
from newscrawl.parse.quotes.tokens import Tokens

_MOST_ENDS: Final = 16
_END_BOUNDARY: Final = (
    k.COMMA | k.CONJ | k.SUB | k.DASH | k.SEMI | k.BRACKET | k.REL | k.COLON | k.CUE | k.END | k.NEWLINE | k.MARK
    | k.PREP | k.AUX
)  # fmt: skip
_LINKS: Final = k.CONJ | k.SUB | k.PREP | k.REL


def _end_before(following: str, second: str, third: str) -> list[str]:
    names = [f"E,next={following}", f"E,next={following},{second}", f"E,next={following},{second},{third}"]
    return [*names, f"E,second={second},{third}"]


def _end_from(start: str, following: str, group: str, closes: bool, verbs: int) -> list[str]:
    names = [
        f"E,{group},next={following}", f"E,start={start},{group},next={following}",
        f"E,closes={closes},next={following}", f"E,start={start},verbs={verbs},next={following}",
    ]  # fmt: skip
    return [*names, f"E,closes,start={start},next={following}"] if closes else names


def _end_after(last: str, quote: bool) -> list[str]:
    return [f"E,last={last}", f"E,quoted={quote},last={last}"]


def _end_words(word: str, word2: str, commas: int, piece: int) -> list[str]:
    return [f"E,word={word}", f"E,word2={word2}", f"E,commas={commas},word={word}", f"E,word={word},piece={piece}"]


def _end_shape(following: str, commas: int, verbs: int, report: str, piece: int, rest: int) -> list[str]:
    names = [
        f"E,commas={commas},next={following}", f"E,verbs={verbs},piece={piece},next={following}",
        f"E,verbs={verbs},rest={rest},next={following}",
    ]  # fmt: skip
    return [*names, f"E,report={report}", f"E,report={report},next={following}"] if report else names


def _end_frame(following: str, opens: str, form: str, before: str, report: str) -> list[str]:
    names = [f"E,opens={opens},next={following}", f"E,{form},next={following}", f"E,before={before},next={following}"]
    return [*names, f"E,opens={opens},report={report}", f"E,before={before},report={report}"] if report else names


def _end_clause(form: str, inside: str, then: str, subject: str) -> list[str]:
    return [f"E,{form},in={inside},then={then}", f"E,subject={subject}"]


def _end_list(following: str, second: str, dashes: int, quote: bool, closes: bool, piece: int) -> list[str]:
    return [
        f"E,closes={closes},second={second}", f"E,dashes={dashes},next={following}",
        f"E,quoted={quote},next={following}", f"E,piece={piece},next={following},{second}",
    ]  # fmt: skip


def _end_size(length: str, left: str, following: str, second: str, group: str) -> list[str]:
    return [
        f"E,len={length}", f"E,left={left}", f"E,len={length},second={second}", f"E,{group},len={length}",
        f"E,left={left},next={following},{second}",
    ]  # fmt: skip


_END_BEFORE: Final = Bundle("end", _end_before)
_END_FROM: Final = Bundle("end", _end_from)
_END_AFTER: Final = Bundle("end", _end_after)
_END_FRAME: Final = Bundle("end", _end_frame)
_END_CLAUSE: Final = Bundle("end", _end_clause)
_END_LIST: Final = Bundle("end", _end_list)
_END_WORDS: Final = Bundle("end", _end_words)
_END_SHAPE: Final = Bundle("end", _end_shape)
_END_SIZE: Final = Bundle("end", _end_size)


def propose_ends(frame: Frame, start: int) -> list[Proposal]:
    """Where content that starts at `start` may end: at clause boundaries, quotation ends and the sentence's end."""
    cls, lows, quoted, group = frame.tokens.cls, frame.tokens.lows, frame.quoted, frame.cue.group
    kinds, shift, stop = frame.kinds, frame.shift, frame.last
    while stop > start + 1 and cls[stop - 1] & (k.END | k.NEWLINE) and quoted[stop - 1] < 0:
        stop -= 1
    found: list[Proposal] = []
    start_kind = frame.kind(start)
    tenses = frame.tenses()
    inside, opens, form = tenses[start - frame.first], frame.kind(frame.first), frame.cue.form
    before = frame.kind(frame.cue.group_first - 1)
    dashes = sum(mask & k.DASH != 0 for mask in cls[start + 1 : stop])
    quote = quoted[start] >= 0
    commas = 0
    finite, breaks = frame.finite(start, stop)
    reports = [i for i in range(start, stop) if cls[i] & _REPORTS and quoted[i] < 0 and _reports(frame.tokens, i)]
    j = start + 1
    while j <= stop:
        if j < stop and not _may_end(cls, quoted, j):
            j += 1
            continue
        last, following, second, third = kinds[j + shift - 1 : j + shift + 3]
        if j == stop:
            following = "stop"
        word = lows[j] if j < stop and cls[j] & _LINKS else ""
        word2 = lows[j + 1] if j + 1 < stop and cls[j] & k.COMMA and cls[j + 1] & _LINKS else ""
        said, all_verbs = finite[j - start], finite[-1]
        closes = quoted[j - 1] >= 0
        if closes and j < stop and cls[j - 2] & k.COMMA:
            following, second, third, word, word2 = "comma", following, second, "", word  # the comma is in the marks
        many, at, left = min(said, 2), min(j, stop), lengths(max(stop - j, 0))
        piece = min(finite[breaks[min(j + 1, stop) - start] - start] - said, 1)
        rest, report = min(all_verbs - said, 2), _new_report(frame, reports, j, stop) if reports else ""
        evidence: list[tuple[Bundle, Key]] = [
            (_END_BEFORE, (following, second, third)),
            (_END_FROM, (start_kind, following, group, closes, many)),
            (_END_AFTER, (last, quote)),
            (_END_WORDS, (word, word2, min(commas, 2), piece)),
            (_END_FRAME, (following, opens, form, before, report)),
            (_END_CLAUSE, (form, inside, tenses[at - frame.first], _subject(lows, cls, j, stop))),
            (_END_LIST, (following, second, min(dashes, 2), quote, closes, piece)),
            (_END_SHAPE, (following, min(commas, 3), many, report, piece, rest)),
            (_END_SIZE, (lengths(j - start), left, following, second, group)),
        ]
        found.append(Proposal(start, j, "E", evidence))
        if len(found) >= _MOST_ENDS and j < stop:
            j = stop
            continue
        if j < stop:
            commas += cls[j] & k.COMMA != 0
            dashes -= cls[j] & k.DASH != 0
            quote = quote or quoted[j] >= 0
        j += 1
    return found


def _subject(lows: Sequence[str], cls: Sequence[int], j: int, stop: int) -> str:
    """The pronoun that opens the clause from j on."""
    for i in range(j, min(j + 3, stop)):
        if cls[i] & k.PRON:
            return lows[i]
    return ""


def _may_end(cls: Sequence[int], quoted: list[int], j: int) -> bool:
    """May content end before token j: at the end of a quotation, or where a clause or phrase begins outside of one?"""
    if quoted[j - 1] >= 0:
        return quoted[j] != quoted[j - 1]
    return bool(cls[j] & _END_BOUNDARY) and not cls[j - 1] & k.COMMA


_NEAR: Final = 4  # tokens up to the next reporting verb, its subject between
_FAR: Final = 12
_REPORTS: Final = k.CUE | k.PHRASE


def _reports(tokens: Tokens, i: int) -> bool:
    return bool(tokens.cls[i] & k.CUE and not tokens.cls[i] & k.NOUNISH) or tokens.lows[i] == "according"


def _new_report(frame: Frame, reports: list[int], j: int, stop: int) -> str:
    """Does another reporting verb come after j: `near` ("and added", ", adding", ", according to"), or with words in
    marks to itself (`aloud`: `, Roe said: "..."`)?
    """
    cls, quoted = frame.tokens.cls, frame.quoted
    i = next((i for i in reports if i >= j), stop)
    if i >= min(j + _FAR, stop) or max(quoted[j : i + 1]) >= 0 or any(mask & k.COMMA for mask in cls[j + _NEAR : i]):
        return ""
    after = i + 2 if i + 2 < stop and cls[i + 1] & (k.COMMA | k.COLON) else i + 1
    return "aloud" if after < stop and quoted[after] >= 0 else "near" if i < j + _NEAR else ""
