"""Finds reporting words: a verb of the lexicon with its helpers ("has repeatedly said"), or a phrase ("according
to").
"""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.parse.lexicon.english_cues import PARTICLES, PHRASES
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Cue:
    """Reporting words: tokens [first, last), head at `head`, with the helpers before it from `group_first` on."""

    first: int
    head: int
    last: int
    group_first: int
    lemma: str
    group: str
    form: str
    helper: str
    """What stands before the verb: `""`, `to`, `modal`, `not`, `have`, `be` or `do`."""


_HELPERS = {
    "to": "to", "not": "not", "n't": "not", "never": "not",
    **dict.fromkeys(["will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll"], "modal"),
    **dict.fromkeys(["have", "has", "had", "having", "'ve"], "have"),
    **dict.fromkeys(["is", "are", "was", "were", "be", "been", "being", "am"], "be"),
    **dict.fromkeys(["do", "does", "did"], "do"),
}  # fmt: skip


_BREAKS = k.MARK | k.BRACKET | k.COMMA | k.DASH | k.COLON


def find_cues(tokens: Tokens, first: int, last: int, quoted: list[int]) -> list[Cue]:
    """The cues of a sentence, outside quotation marks, in order."""
    found = []
    cls = tokens.cls
    for i in range(first, last):
        if cls[i] & (k.CUE | k.PHRASE) and quoted[i] < 0 and (cue := _read(tokens, i, first, last)):
            found.append(cue)
    return found


def _read(tokens: Tokens, i: int, first: int, last: int) -> Cue | None:
    lows, cls = tokens.lows, tokens.cls
    end, group, lemma, form = i + 1, "", "", ""
    if cls[i] & k.PHRASE:
        for words, phrase_group in PHRASES[lows[i]]:
            parts = words.split()
            if lows[i + 1 : i + 1 + len(parts)] == parts and i + len(parts) < last:
                end, group, lemma, form = i + 1 + len(parts), phrase_group, lows[i], "phrase"
                break
    if not group:
        if not cls[i] & k.CUE or end > i + 1:
            return None
        lemma, group, form = k.CUE_FORMS[lows[i]]
        if end < last and lemma in PARTICLES and lows[end] in PARTICLES[lemma]:
            end += 1
    if tokens.caps[i] and i > first and form != "phrase" and not cls[i - 1] & _BREAKS:
        return None  # part of a name or a headline's word
    helper, start = "", i
    while start > first:
        low = lows[start - 1]
        if low in _HELPERS or low.endswith("n't"):
            helper = "not" if low.endswith("n't") else helper if helper == "not" else _HELPERS[low]
        elif not (cls[start - 1] & k.ADV or low.endswith("ly")) or low in ("all", "both"):
            break
        start -= 1
    while start < i and cls[start] & k.ADV and start == first:
        start += 1  # "Later, ..." belongs to the sentence
    return Cue(i, i, end, start, lemma, group, form, helper)
