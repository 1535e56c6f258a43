"""A text as parallel arrays: words, their offsets, and what the lexicon knows of each.

Everything downstream walks these arrays, so the text is read by a regular expression once. Sizes are those of the
text; nothing is looked up in the text again but by offset.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from newscrawl.parse.lexicon.english_words import ABBREVIATIONS
from newscrawl.parse.quotes import classes as k

# Tokens; the longest sentences of the press have some two hundred.
_LONGEST: Final = 500
# A token. Alternatives differ in their first character, and so does every way to go on inside a word: no backtracking,
# linear. White space is none of them.
_TOKEN: Final = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                                 # initials: U.S., p.m.
    # words, numbers, example.com; the stop of an abbreviation is sorted below
    | [^\W_]+ (?: ['’&/@-][^\W_]+ | [.,:]\d+ | \.(?:com|org|net|gov|edu)(?![^\W_]) )* \.?
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


class Word:
    """What is known of a token wherever it comes: as printed, folded, its place in a run of characters without a space,
    its classes, whether it is capitalised, its class in one word.
    """

    __slots__ = ("cap", "first", "kind", "last", "low", "mask", "word")

    def __init__(self, word: str, first: int, classes: Mapping[str, int]) -> None:
        self.word = word
        self.first, self.last = first, first + len(word)
        self.low = _ACRONYMS.get(word) or word.lower().replace("’", "'")
        self.mask, self.cap = classes.get(self.low, 0), word[0].isupper()
        self.kind = k.kind_of(self.low, self.mask, self.cap)


_MOST_KNOWN: Final = 50_000
_LONGEST_KNOWN: Final = 40  # characters; longer runs come once, and where words are not set apart
_ACRONYMS: Final = {"US": "u.s.", "WHO": "w.h.o."}  # in small letters they are pronouns


class Vocabulary(dict[str, list[Word]]):
    """A run of characters without a space -> its tokens; a stop is part of a word only in initials and known
    abbreviations.

    So common words, with the marks that stand beside them, are looked at once per process and not once per text; the
    memory is emptied when it is full.
    """

    __slots__ = ("_classes", "line_break")

    def __init__(self, classes: Mapping[str, int]) -> None:
        super().__init__()
        self._classes = classes
        self.line_break: Final = Word("\n", 0, classes)

    def __missing__(self, run: str) -> list[Word]:
        found: list[Word] = []
        for match in _TOKEN.finditer(run):
            word, first = match.group(), match.start()
            if _ends_sentence(word):
                found += (Word(word[:-1], first, self._classes), Word(".", match.end() - 1, self._classes))
            else:
                found.append(Word(word, first, self._classes))
        if len(run) <= _LONGEST_KNOWN:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[run] = found
        return found


def tokenize(text: str, vocabulary: Vocabulary, stretches: Iterable[tuple[int, int]] | None = None) -> Tokens:
    """Cut a text, or some stretches of it, into tokens."""
    found: list[Word] = []
    starts: list[int] = []
    ends: list[int] = []
    for first, last in ((0, len(text)),) if stretches is None else stretches:
        at = first
        for line in text[first:last].split("\n"):
            if at > first:
                found.append(vocabulary.line_break)
                starts.append(at - 1)
                ends.append(at)
            for run in line.split(" "):
                for word in vocabulary[run]:
                    found.append(word)
                    starts.append(at + word.first)
                    ends.append(at + word.last)
                at += len(run) + 1
    return Tokens(
        text=text,
        words=[word.word for word in found],
        lows=[word.low for word in found],
        starts=starts,
        ends=ends,
        cls=[word.mask for word in found],
        caps=[word.cap for word in found],
        kinds=[word.kind for word in found],
    )


def _ends_sentence(word: str) -> bool:
    """Is the stop at the word's end a token of its own?"""
    return word[-1:] == "." and len(word) > 1 and not _keeps_stop(word)


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
        elif words[i][-1] == "." and i + 1 < last and _ends_with_abbreviation(tokens, i, quoted):
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


_FULL: Final = 7  # tokens; a quotation that begins with a capital and is this long is a sentence of its own


def _ends_with_abbreviation(tokens: Tokens, i: int, quoted: list[int]) -> bool:
    """Is the abbreviation at i the last word of its sentence: `... of Salem, Mass. “We are ready.”`?"""
    mask = tokens.cls[i]
    if mask & k.MAY_END and tokens.caps[i + 1] and tokens.cls[i + 1] & k.OPENER:
        return True
    if quoted[i + 1] < 0 or mask & k.TITLE or i + _FULL >= len(tokens):
        return False
    return tokens.caps[i + 2] and quoted[i + _FULL] == quoted[i + 1] and tokens.starts[i + 1] > tokens.ends[i]


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
            return j > i and (j + 1 >= last or tokens.words[j + 1] == ".")
        if cls[j] & k.COMMA and firm and j > i:
            return _tags_after(tokens, j, last)
        if cls[j] & (k.END | k.MARK | k.COMMA):
            return False
    return False


_LONGEST_APPOSITION: Final = 16


def _tags_after(tokens: Tokens, comma: int, last: int) -> bool:
    """`“How are you?” Ann Roe, a retired nurse, asked.`: does the verb follow the apposition?"""
    cls = tokens.cls
    for j in range(comma + 1, min(last - 1, comma + _LONGEST_APPOSITION)):
        if cls[j] & k.COMMA:
            return cls[j + 1] & k.CUE != 0 and not cls[j + 1] & k.NOUNISH
        if cls[j] & (k.END | k.MARK):
            break
    return False
