"""Finds reporting words: a verb of the lexicon with its helpers ("has repeatedly said"), or a phrase ("according
to").
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newscrawl.parse.lexicon.english_cues import FIRM, LABELS, LOOSE, PARTICLES, PHRASES, SENSES
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.tokens import Tokens


class Cue(NamedTuple):
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

    @property
    def tier(self) -> str:
        """How surely the verb reports something."""
        return "firm" if self.lemma in FIRM else "loose" if self.lemma in LOOSE else "mid"

    @property
    def sense(self) -> str:
        """What else the verb may mean; its group where it has no other sense."""
        return _SENSE_OF.get(self.lemma, self.group)


_SENSE_OF: Final = {lemma: sense for sense, lemmas in SENSES.items() for lemma in lemmas}
_HELPERS: Final = {
    "to": "to", "not": "not", "n't": "not", "never": "not",
    **dict.fromkeys(["will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll"], "modal"),
    **dict.fromkeys(["have", "has", "had", "having", "'ve"], "have"),
    **dict.fromkeys(["is", "are", "was", "were", "be", "been", "being", "am"], "be"),
    **dict.fromkeys(["do", "does", "did"], "do"),
}  # fmt: skip


# Attitudes and findings are no speech; where they come with quotation marks, newscrawl.parse.quotes.loose has a look.
_ATTITUDES: Final = frozenset({"think", "show"})
_BEFORE_NOUNS: Final = k.DET | k.QUANT | k.POSS | k.BRACKET | k.TITLE | k.THAT


def _makes_noun(tokens: Tokens, i: int) -> bool:
    """Does the word at i make a noun of an ambiguous form after it ("the report", "of comments", "new claims")?"""
    mask, low = tokens.cls[i], tokens.lows[i]
    if mask & k.PREP:
        return low != "to"
    if mask & _BEFORE_NOUNS and not mask & (k.PRON | k.REL):
        return True
    return low.endswith(("'s", "ing")) or low[0].isdigit() or (not mask and not tokens.caps[i] and low[-1] not in "sy")


_BREAKS: Final = k.MARK | k.BRACKET | k.COMMA | k.DASH | k.COLON


CITING: Final = frozenset({"cite", "quote", "describe"})
_CUES: Final = k.CUE | k.PHRASE | k.NOUN_CUE


def find_cues(tokens: Tokens, first: int, last: int, quoted: list[int]) -> list[Cue]:
    """The cues of a sentence, outside quotation marks, in order."""
    found: list[Cue] = []
    cls = tokens.cls
    for i in range(first, last):
        if cls[i] & k.COLON and i - first < _LONGEST_LABEL and _labels(tokens, i, first, last, quoted):
            found = [Cue(i, i, i + 1, i, "", "colon", _label(tokens, i, first, last), "")]  # "Report: ..." is no verb
        elif cls[i] & _CUES and quoted[i] < 0 and (cue := _read(tokens, i, first, last)) is not None:
            if cue.form == "ing" and tokens.lows[i - 1] == "as" and found and found[-1].lemma in CITING:
                found.pop()  # cited her as saying
            found.append(cue)
    return found


_LONGEST_LABEL: Final = 10  # tokens before the colon of a transcript or headline


def _labels(tokens: Tokens, i: int, first: int, last: int, quoted: list[int]) -> bool:
    """Does the colon follow a name, as in a transcript or a headline (`ROE: We shall see.`)?"""
    dash = next((j for j in range(i - 1, first, -1) if tokens.cls[j] & k.DASH), first - 1)
    first = dash + 1  # Polls agree - Jane Roe: "..."
    if i == first or i + 1 >= last or not tokens.caps[first] or any(n >= 0 for n in quoted[first:i]):
        return False
    if not (tokens.caps[i + 1] or quoted[i + 1] >= 0 or tokens.words[i + 1][0].isdigit()):
        return False
    if i == first + 1 and tokens.lows[first] in LABELS:
        return False
    return not any(mask & k.AUX or (mask & (k.VERB | k.CUE) and not mask & k.NOUNISH) for mask in tokens.cls[first:i])


def _label(tokens: Tokens, i: int, first: int, last: int) -> str:
    """Where the colon stands: in a `turn` of a transcript (`ROE: ...`, `A: ...`), a `headline`, or elsewhere."""
    if opens_turn(tokens, first, last):
        return "turn"
    return "headline" if _is_headline(tokens, first, last) else "colon"


def opens_turn(tokens: Tokens, first: int, last: int) -> bool:
    """`ROE: ...`, `Q: ...`: a label in capital letters and a colon."""
    words = tokens.words
    if not words[first].isupper():
        return False
    for i in range(first + 1, min(first + _LONGEST_LABEL, last)):
        if tokens.cls[i] & k.COLON:
            return True
        if not words[i].isupper() and words[i][0].isalnum():
            return False
    return False


def _read(tokens: Tokens, i: int, first: int, last: int) -> Cue | None:
    end, lemma, group, form = _phrase(tokens, i, last) or _verb(tokens, i, first, last) or (0, "", "", "")
    if not group:
        return _noun(tokens, i, first, last)
    start, helper = _helpers(tokens, i, first)
    if tokens.caps[i] and i > first and form != "phrase" and not tokens.cls[i - 1] & _BREAKS:
        if not _is_headline(tokens, first, last):
            return None  # part of a name
        helper = helper or "headline"
    return Cue(i, i, end, start, lemma, group, form, helper)


def _is_headline(tokens: Tokens, first: int, last: int) -> bool:
    """A line of its own, most of its words with a capital."""
    if last < len(tokens) and not tokens.cls[last] & k.NEWLINE:
        return False
    if first > 0 and not tokens.cls[first - 1] & k.NEWLINE:
        return False
    words = [i for i in range(first, last) if not tokens.cls[i] & (k.PUNCT | k.PREP | k.CONJ | k.DET)]
    return sum(tokens.caps[i] for i in words) * 5 > len(words) * 4


_NOUN_LINKS: Final = frozenset({"that", "to", "of", "for", "about", "against"})
_BEFORE_NOUN: Final = 4  # tokens between an owner and what he said: "Mr Roe's repeated false claims"


def _noun(tokens: Tokens, i: int, first: int, last: int) -> Cue | None:
    """What somebody said as a noun: `his pledge to`, `Roe's claims that`, `calls for`."""
    if not tokens.cls[i] & k.NOUN_CUE or i + 1 >= last or tokens.lows[i + 1] not in _NOUN_LINKS or tokens.caps[i]:
        return None
    start = i
    for j in range(i - 1, max(first, i - _BEFORE_NOUN) - 1, -1):
        mask = tokens.cls[j]
        if mask & k.POSS or tokens.lows[j].endswith(("'s", "s'")):
            return Cue(i, i, i + 1, j + 1, "", "noun", tokens.lows[i + 1], "own")
        if mask & (k.PUNCT | k.PREP | k.AUX | k.CONJ):
            break
        start = j
        if mask & k.DET:
            break
    return Cue(i, i, i + 1, start, "", "noun", tokens.lows[i + 1], "")


def _phrase(tokens: Tokens, i: int, last: int) -> tuple[int, str, str, str] | None:
    """A cue of several words; one with no group is known only to be none."""
    if not tokens.cls[i] & k.PHRASE:
        return None
    lows = tokens.lows
    for words, group in PHRASES[lows[i]]:
        parts = words.split()
        end = i + 1 + len(parts)
        if lows[i + 1 : end] == parts and end <= last:
            return end, lows[i], group, "phrase"
    return None


def _verb(tokens: Tokens, i: int, first: int, last: int) -> tuple[int, str, str, str] | None:
    lows, cls = tokens.lows, tokens.cls
    if not cls[i] & k.CUE:
        return None
    lemma, group, form = k.CUE_FORMS[lows[i]]
    if group in _ATTITUDES or (cls[i] & k.NOUNISH and i > first and _makes_noun(tokens, i - 1)):
        return None
    if (lemma == "add" and _adds_up(tokens, i + 1, last)) or (form == "ing" and i == first and _about(tokens, i, last)):
        return None
    if lemma == "tell" and lows[i + 1 : i + 3] in _STORIES:
        return None
    if lemma == "charge" and i + 1 < last and not cls[i + 1] & (k.THAT | k.PUNCT | k.PRON | k.TIME):
        return None  # two men, a fee, a phone
    end = i + 2 if i + 1 < last and lemma in PARTICLES and lows[i + 1] in PARTICLES[lemma] else i + 1
    return end, lemma, group, form


_STORIES: Final = (["the", "story"], ["the", "tale"], ["a", "story"], ["a", "tale"])  # told of in books and films
_ENDS_AMOUNT: Final = k.PUNCT | k.CONJ | k.SUB | k.REL


def _adds_up(tokens: Tokens, start: int, last: int) -> bool:
    """`added 38 crowns to 1,204.5`: an amount and no clause; `adding to a series of losses`."""
    if start < last and tokens.lows[start] == "to":
        return True
    if start >= last or not (
        tokens.lows[start][0].isdigit() or tokens.lows[start][0] in "$€£" or _counts(tokens, start)
    ):
        return False
    for i in range(start, last):
        if tokens.cls[i] & _ENDS_AMOUNT:
            break
        if tokens.cls[i] & (k.AUX | k.VERB | k.CUE) and not tokens.cls[i] & k.NOUNISH:
            return False
    return True


def _counts(tokens: Tokens, i: int) -> bool:
    return tokens.cls[i] & k.QUANT != 0 and not tokens.cls[i] & (k.PRON | k.DET)


def _about(tokens: Tokens, i: int, last: int) -> bool:
    """`Writing about the harbour, she found ...`: what somebody did, before the sentence says something."""
    return i + 1 < last and tokens.cls[i + 1] & k.PREP != 0 and tokens.lows[i + 1] != "that"


def _helpers(tokens: Tokens, i: int, first: int) -> tuple[int, str]:
    """Where the verb's helpers start ("has repeatedly said"), and the one that tells most."""
    helper, start = "", i
    while start > first:
        low = tokens.lows[start - 1]
        if tokens.caps[start - 1] and not tokens.cls[start - 1]:
            break  # Kelly said, Will said
        if low in _HELPERS or low.endswith("n't"):
            helper = "not" if low.endswith("n't") else helper if helper == "not" else _HELPERS[low]
        elif low == "used" and helper == "to":
            helper = ""  # he used to say
        elif not (tokens.cls[start - 1] & k.ADV or low.endswith("ly")) or low in ("all", "both"):
            break
        start -= 1
    if start == first and start < i and tokens.cls[start] & k.ADV:
        start += 1  # "Later, ..." belongs to the sentence
    return start, helper
