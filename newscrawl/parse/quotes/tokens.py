"""A text as parallel arrays: words, their offsets, and what the lexicon knows of each.

Everything downstream walks these arrays, so the text is read by a regular expression once. Sizes are those of the
text; nothing is looked up in the text again but by offset.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newscrawl.parse.lexicon.english_words import ABBREVIATIONS
from newscrawl.parse.quotes import classes as k

# Tokens; the longest sentences of the press have some two hundred.
_LONGEST = 500
# Alternatives differ in their first character, and so does every way to go on inside a word: no backtracking, linear.
_TOKEN = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                                  # initials: U.S., p.m.
    | [^\W_]+ (?: ['’&/@-][^\W_]+ | [.,:]\d+ )* \.?     # words and numbers; the stop of an abbreviation is sorted below
    | \n
    | ''  | ``  | \.{2,} | -{2,}
    | [^\s\w] | _
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The arrays. Index i is a token; `starts` and `ends` are code points into `text`."""

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    cls: list[int]
    caps: list[bool]
    kinds: list[str]
    """The class of each token in one word, for features."""

    def __len__(self) -> int:
        return len(self.words)

    def between(self, first: int, last: int) -> str:
        """The text from token `first` up to, not including, token `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""

    def at(self, offset: int) -> int:
        """The first token that starts at or after an offset."""
        return bisect_left(self.starts, offset)


class Vocabulary:
    """The classes of a language's words, and what was worked out about each word met so far.

    So the common words are classified once per process and not once per text; the memory is emptied when it is full.
    """

    __slots__ = ("_classes", "known")

    def __init__(self, classes: Mapping[str, int]) -> None:
        self._classes = classes
        self.known: dict[str, tuple[str, int, bool, str]] = {}

    def read(self, word: str) -> tuple[str, int, bool, str]:
        """The word folded, its classes, whether it is capitalised, and its class in one word."""
        low = word.lower().replace("’", "'")
        mask, cap = self._classes.get(low, 0), word[0].isupper()
        if len(self.known) >= _MOST_KNOWN:
            self.known.clear()
        entry = self.known[word] = (low, mask, cap, k.kind_of(low, mask, cap))
        return entry


_MOST_KNOWN = 50_000


def tokenize(text: str, vocabulary: Vocabulary) -> Tokens:
    """Cut a text into tokens; a stop is part of the word only in initials and known abbreviations."""
    words: list[str] = []
    starts: list[int] = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        start = match.start()
        if word[-1] == "." and len(word) > 1 and not _keeps_stop(word):
            words.append(word[:-1])
            starts.append(start)
            words.append(".")
            starts.append(start + len(word) - 1)
        else:
            words.append(word)
            starts.append(start)
    known, look_up = vocabulary.known, vocabulary.read
    read = [known.get(word) or look_up(word) for word in words]
    return Tokens(
        text=text,
        words=words,
        lows=[entry[0] for entry in read],
        starts=starts,
        ends=[start + len(word) for start, word in zip(starts, words, strict=True)],
        cls=[entry[1] for entry in read],
        caps=[entry[2] for entry in read],
        kinds=[entry[3] for entry in read],
    )


def _keeps_stop(word: str) -> bool:
    if word[0] == ".":
        return True
    tail = word.rpartition("-")[2]  # D-Calif., D-N.Y.
    if len(tail) == 2:
        return tail[0].isupper() and word != "I."
    return word[1] == "." or tail.lower() in ABBREVIATIONS


def sentences(tokens: Tokens, first: int, last: int, quoted: list[int]) -> list[tuple[int, int]]:
    """Sentences of the paragraph [first, last), taking words in quotation marks as one: a stop inside ends nothing."""
    cuts = []
    start = first
    cls, words = tokens.cls, tokens.words
    i = first
    while i < last:
        if quoted[i] >= 0:
            number = quoted[i]
            while i + 1 < last and quoted[i + 1] == number:
                i += 1
            if _ends_after_quote(tokens, i, last):
                cuts.append((start, i + 1))
                start = i + 1
        elif cls[i] & k.END and _is_stop(tokens, i, last):
            while i + 1 < last and (words[i + 1] in ")]" or cls[i + 1] & k.END) and quoted[i + 1] < 0:
                i += 1
            cuts.append((start, i + 1))
            start = i + 1
        elif cls[i] & k.MAY_END and i + 1 < last and tokens.caps[i + 1] and cls[i + 1] & k.OPENER:
            cuts.append((start, i + 1))
            start = i + 1
        i += 1
    if start < last:
        cuts.append((start, last))
    return [part for cut in cuts for part in _bounded(*cut, quoted)]


def _bounded(first: int, last: int, quoted: list[int]) -> Iterator[tuple[int, int]]:
    """A sentence, in parts where it is longer than any that people write: every cue looks as far as its sentence goes,
    and a page of cues without a full stop would cost the square of its length.
    """
    while last - first > _LONGEST:
        cut = first + _LONGEST
        while cut < last and quoted[cut] >= 0 and quoted[cut] == quoted[cut - 1]:
            cut += 1
        yield first, cut
        first = cut
    if first < last:
        yield first, last


def _is_stop(tokens: Tokens, i: int, last: int) -> bool:
    if i + 2 < last and tokens.words[i + 1] in ")]" and not tokens.caps[i + 2]:
        return False  # (she laughed.) and went on
    if (tokens.words[i][0] == "." and len(tokens.words[i]) > 1) or tokens.words[i] == "…":
        return i + 1 < last and tokens.caps[i + 1]
    return True


def _ends_after_quote(tokens: Tokens, i: int, last: int) -> bool:
    """Does the sentence end with the quotation whose last token is i?"""
    inner = i - 1 if tokens.cls[i] & k.MARK else i
    if inner < 0 or not tokens.cls[inner] & k.END or i + 1 >= last:
        return False
    following = i + 1
    if not (tokens.caps[following] or tokens.cls[following] & k.MARK or tokens.words[following][0].isdigit()):
        return False
    return not _is_tag(tokens, following, last, firm=tokens.words[inner] in "?!…")


def _is_tag(tokens: Tokens, i: int, last: int, firm: bool) -> bool:
    """Do the words from i on attribute the quotation before them (`Mujahid told TOLOnews.`)?

    After a full stop that is a slip of the pen, so the tag must be short and end the sentence.
    """
    cls = tokens.cls
    reach = min(last, i + (9 if firm else 5))
    for j in range(i, reach):
        if cls[j] & k.CUE and not cls[j] & k.NOUNISH:
            if firm:
                return j > i or not tokens.caps[i]
            return j > i and (j + 1 >= last or tokens.words[j + 1] in ".,")
        if cls[j] & (k.END | k.MARK | k.COMMA):
            return False
    return False
