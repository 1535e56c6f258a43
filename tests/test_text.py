"""newscrawl.text: cleaning, folding, counting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl import text as module
from newscrawl.text import digest, fold, squeeze, strip_unprintable, word_count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  a \n\t b  ", "a b"),
        ("a\u00a0b", "a b"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth", "zerowidth"),
        ("\ufeffbom", "bom"),
        ("nul\x00bell\x07", "nulbell"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # the non-joiner is spelling, not padding
        ("", ""),
        ("\x00", ""),
    ],
)
def test_squeeze(text: str, expected: str) -> None:
    assert squeeze(text) == expected


_LINES = st.lists(
    st.one_of(
        st.sampled_from(["a", "é", "ア", "🚢", "\t", "\n", "\x1c", "\x85", "\xa0", "\u2028", "\u3000"]), st.just(" ")
    )
).map("".join)


@given(st.one_of(_LINES, st.text()))
def test_squeezing_is_the_same_compiled_or_not(text: str) -> None:
    line = module._squeeze(text)
    assert line == module.plain_squeeze(text)
    assert hash(line) == hash(module.plain_squeeze(text))  # as wide as its characters, or no dictionary finds it


def test_strings_of_another_class_are_squeezed_to_plain_ones() -> None:
    class Marked(str):
        __slots__ = ()

    assert type(squeeze(Marked("a b"))) is str
    assert squeeze(Marked(" a\nb")) == "a b"


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "Z", "C"])))
def test_cleaned_text_is_valid_utf8_and_stays_clean(text: str) -> None:
    for clean in (squeeze, strip_unprintable):
        once = clean(text)
        once.encode("utf-8")
        assert clean(once) == once


def test_fold_ignores_case_space_and_punctuation() -> None:
    assert fold("“Daily  NEWS”,") == fold("daily news") == "dailynews"
    assert fold("Straße") == fold("STRASSE")


def test_digest_keeps_parts_apart() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("ab", "c") == digest("ab", "c")
    assert len(digest("x")) == 32


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("one two  three", 3), ("新闻记者", 2), ("今日 news 报道", 3), ("naïve café", 2)],
)
def test_word_count(text: str, words: int) -> None:
    assert word_count(text) == words


@given(st.text())
def test_fold_keeps_letters_and_digits_and_nothing_else(text: str) -> None:
    assert fold(text) == "".join(filter(str.isalnum, text.casefold()))


def test_fold_of_many_kinds_of_marks() -> None:
    assert fold("".join(map(chr, range(0x2010, 0x2050))) + "a") == "a"
