"""Who said what, in invented English sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.parse.quotes import extract_quotes

CASES = [
    # text, [(quote, kind, speaker)]
    (
        "“The bridge will open in May,” said Nadia Korhonen, the city engineer.",
        [("“The bridge will open in May,”", "direct", "Nadia Korhonen")],
    ),
    (
        'Mayor Peter Lindqvist spoke first. "We are short of nurses," he said. "And of beds."',
        [('"We are short of nurses,"', "direct", "Peter Lindqvist"), ('"And of beds."', "direct", "Peter Lindqvist")],
    ),
    (
        "Nadia Korhonen told reporters that the bridge would open in May.",
        [("that the bridge would open in May", "indirect", "Nadia Korhonen")],
    ),
    (
        "The bridge will open in May, according to Nadia Korhonen.",
        [("The bridge will open in May", "indirect", "Nadia Korhonen")],
    ),
    (
        "''I was asleep,'' Nadia Korhonen said. ''Then the roof went.''",
        [("''I was asleep,''", "direct", "Nadia Korhonen"), ("''Then the roof went.''", "direct", "Nadia Korhonen")],
    ),
    (
        "The spokeswoman of the harbour board, Nadia Korhonen, said that the strike was over.",
        [("that the strike was over", "indirect", "Nadia Korhonen")],
    ),
    ("The team moved into the so-called “Glass House” in June.", []),
    ("The United States exports reports, comments and claims by the ton.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_said_what(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(q.text, q.kind, q.speaker) for q in extract_quotes(text)] == expected


PIECES = st.sampled_from(
    [
        *(
            "“",
            "”",
            '"',
            "'",
            "‘",
            "’",
            "«",
            "»",
            "„",
            "\n",
            "\n\n",
            ", ",
            ". ",
            "?",
            "(",
            ")",
            "—",
            ":",
            "\u00a0",
            "İ",
            "\x00",
        ),
        *(
            "said",
            "according to",
            "told",
            "He",
            "Trump",
            "Mr. Trump",
            "the senator",
            "that",
            "who",
            "as saying",
            "cited",
        ),
        *("and", "of", "U.S.", "U.S", "was", "not", "reported", "'s"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=60).map(" ".join))
def test_never_raises_and_offsets_are_exact(text: str) -> None:
    for quote in extract_quotes(text):
        assert text[quote.start : quote.end] == quote.text
        if quote.speaker_start is not None:
            assert text[quote.speaker_start : quote.speaker_end] == quote.speaker_raw
        if quote.cue_start is not None:
            assert text[quote.cue_start : quote.cue_end] == quote.cue
