"""Quotation marks that no reporting verb claims: do they quote, and whom?

Four readings are tried, in this order: a colon before the marks after words that name or tell who speaks (`Reid:
"..."`), a verb that is no reporting verb before them (`praised "..."`) or after them (`"...," began Reid`), and
going on from the quotation before (`Instead, "..."`). Each is judged by fitted weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from newscrawl.parse.lexicon.english_cues import LABELS
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.cues import Cue
from newscrawl.parse.quotes.features import Bundle, Key
from newscrawl.parse.quotes.marks import Segment
from newscrawl.parse.quotes.sources import kind_of, lengths
from newscrawl.parse.quotes.tokens import Tokens

_REACH: Final = 16
_NAMED_BY: Final = frozenset(
    ["called", "named", "titled", "entitled", "dubbed", "labeled", "known", "headlined", "nicknamed", "termed"]
)


@dataclass(frozen=True, slots=True)
class Hold:
    """What a loose segment may hang on: a cue-like word and how it was found (`colon`, `far colon`, `verb`, `tag`: the
    verb follows, `bare`: there is none).
    """

    cue: Cue
    mode: str


def find_hold(tokens: Tokens, segment: Segment, first: int, quoted: list[int]) -> Hold | None:
    """The colon or verb before a segment that starts in the sentence from `first` on, or the verb after it."""
    before = segment.first - 1
    if before < first:
        return _tag(tokens, segment, quoted)
    cls, lows = tokens.cls, tokens.lows
    while cls[before] & k.NEWLINE and before > first:
        before -= 1  # announced in the paragraph before
    if cls[before] & k.COLON:
        if cls[before - 1] & k.MARK or (before == first + 1 and lows[first] in LABELS):
            return None  # "max_items": "200"
        return Hold(_as_cue(tokens, before, "colon"), "colon")
    for i in range(before, max(first, segment.first - _REACH) - 1, -1):
        if quoted[i] >= 0 or cls[i] & (k.SEMI | k.NEWLINE):
            break
        if cls[i] & k.COLON:
            return Hold(_as_cue(tokens, i, "colon"), "far colon")
        if tokens.caps[i] and i > first:
            continue
        verb = cls[i] & (k.VERB | k.CUE) != 0 and not cls[i] & (k.NOUNISH | k.ROLE | k.DET)
        ending = lows[i].endswith(("ed", "ing")) and not cls[i] & k.PREP and "-" not in lows[i]
        if verb or ending or (cls[i] & k.AUX and not cls[i] & k.PREP):
            return Hold(_as_cue(tokens, i, _form(tokens, i)), "verb")
    return Hold(_as_cue(tokens, before, "none"), "bare")


_TAG: Final = 12  # tokens from the quotation to the verb: `"...," the presumptive nominee for governor said`
_MAY_TAG: Final = k.COMMA | k.END
_ENDS_TAG: Final = k.END | k.SEMI | k.COLON | k.NEWLINE


def _tag(tokens: Tokens, segment: Segment, quoted: list[int]) -> Hold | None:
    """The first verb after a quotation that ends in a comma, a question or a call."""
    cls, lows, stop = tokens.cls, tokens.lows, segment.last
    if segment.open_ended or not (cls[stop - 2] & _MAY_TAG or (stop < len(tokens) and cls[stop] & k.COMMA)):
        return None
    for i in range(stop, min(stop + _TAG, len(tokens))):
        if quoted[i] >= 0 or cls[i] & _ENDS_TAG:
            return None
        if tokens.caps[i] and i > stop:
            continue
        verb = cls[i] & (k.VERB | k.CUE | k.AUX) != 0 and not cls[i] & (k.ROLE | k.DET | k.PREP)
        if verb or (lows[i].endswith("ed") and not cls[i] & k.PREP and not cls[i - 1] & k.DET):
            return Hold(_as_cue(tokens, i, _form(tokens, i)), "tag")
    return None


def _form(tokens: Tokens, i: int) -> str:
    low = tokens.lows[i]
    if tokens.cls[i] & k.AUX:
        return "aux"
    return "ing" if low.endswith("ing") else "s" if low.endswith("s") else "past"


def _as_cue(tokens: Tokens, i: int, form: str) -> Cue:
    start, verb = i, form not in ("colon", "none")
    while verb and start > 0 and tokens.cls[start - 1] & (k.AUX | k.ADV) and not tokens.caps[start - 1]:
        start -= 1
    group = "colon" if form == "colon" else "other"
    if verb and tokens.cls[i] & k.CUE:
        group = k.CUE_FORMS[tokens.lows[i]][1]
    return Cue(i, i, i + 1, start, "", group, form, "")


def _looks(mode: str, size: str, shape: str, inner: str, single: bool, open_ended: bool, whole: bool) -> list[str]:
    return [
        "bias", f"mode={mode}", f"size={size}", f"shape={shape}", f"size={size},shape={shape}", f"inner={inner}",
        f"mode={mode},size={size}", f"mode={mode},shape={shape}", f"mode={mode},inner={inner}", f"single={single}",
        f"open={open_ended}", f"whole={whole}",
    ]  # fmt: skip


def _stands(before: str, before2: str, after: str, size: str, shape: str, named: bool) -> list[str]:
    return [
        f"before={before}", f"before={before},{before2}", f"after={after}", f"before={before},shape={shape}",
        f"before={before},size={size}", f"after={after},shape={shape}", f"named={named}",
    ]  # fmt: skip


_LOOKS: Final = Bundle("segment", _looks)
_STANDS: Final = Bundle("segment", _stands)


def segment_evidence(
    tokens: Tokens, segment: Segment, mode: str, first: int, last: int, quoted: list[int]
) -> list[tuple[Bundle, Key]]:
    """What a segment looks like: length, letters, neighbours, place in the sentence."""
    start, stop = segment.first + 1, segment.last if segment.open_ended else segment.last - 1
    words = [i for i in range(start, stop) if tokens.words[i][0].isalnum()]
    size, shape = lengths(len(words)), _shape(tokens, words)
    inner = kind_of(tokens, stop - 1, start, stop)
    before = kind_of(tokens, segment.first - 1, first, last)
    before2 = kind_of(tokens, segment.first - 2, first, last)
    after = kind_of(tokens, segment.last, first, last)
    named = any(low in _NAMED_BY for low in tokens.lows[max(first, segment.first - 3) : segment.first])
    whole = segment.first == first and segment.last >= last - 1
    return [
        (_LOOKS, (mode, size, shape, inner, segment.single, segment.open_ended, whole)),
        (_STANDS, (before, before2, after, size, shape, named)),
    ]


def _shape(tokens: Tokens, words: list[int]) -> str:
    """How many of the words have a capital."""
    if not words:
        return "none"
    capital = sum(tokens.caps[i] for i in words)
    if capital == len(words):
        return "title"
    if capital * 2 > len(words):
        return "mostly"
    return "upper" if tokens.caps[words[0]] else "lower"
