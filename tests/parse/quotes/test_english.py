"""Who said what, in invented English sentences."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.parse.quotes import extract_quotes

CASES = [
    # text, [(quote, kind, speaker)]
    (
        "Nadia Korhonen said that the board has met and that between 70 and 80 members are estimated to have stayed.",
        [
            (
                "that the board has met and that between 70 and 80 members are estimated to have stayed",
                "indirect",
                "Nadia Korhonen",
            )
        ],
    ),
    (
        "Nadia Korhonen Says Harbour Board Will Close The Bridge",
        [("Harbour Board Will Close The Bridge", "indirect", "Nadia Korhonen")],
    ),
    (
        "Nadia Korhonen went back on her claim that the crane was rotten.",
        [("that the crane was rotten", "indirect", "Nadia Korhonen")],
    ),
    (
        "While Nadia Korhonen called the plan “a gift,” Peter Lindqvist voted against it.",
        [("the plan “a gift,”", "mixed", "Nadia Korhonen")],
    ),
    (
        "“We need more nurses,“ said Peter Lindqvist. “And we need them in May, before the summer.”",
        [
            ("“We need more nurses,“", "direct", "Peter Lindqvist"),
            ("“And we need them in May, before the summer.”", "direct", "Peter Lindqvist"),
        ],
    ),
    (
        '"The bridge opens in May," says Nadia Korhonen, 31, an engineer from Salem, Mass. "We have waited three years'
        ' for it to open."',
        [
            ('"The bridge opens in May,"', "direct", "Nadia Korhonen"),
            ('"We have waited three years for it to open."', "direct", "Nadia Korhonen"),
        ],
    ),
    (
        'Harbour master Ann Kelly walked in. "The crane is rotten," Kelly said.',
        [('"The crane is rotten,"', "direct", "Ann Kelly")],
    ),
    (
        "“The harbour sleeps all day,” Peter Lindqvist said. Instead, “it should be working through the night.”",
        [
            ("“The harbour sleeps all day,”", "direct", "Peter Lindqvist"),
            ("“it should be working through the night.”", "direct", "Peter Lindqvist"),
        ],
    ),
    (
        '"The deal needs cranes," Peter Lindqvist said, and "clear rules for the harbour."',
        [
            ('"The deal needs cranes,"', "direct", "Peter Lindqvist"),
            ('"clear rules for the harbour."', "direct", "Peter Lindqvist"),
        ],
    ),
    (
        'After Nadia Korhonen said that the board might meet at the "old customs house," Peter Lindqvist said: "I do'
        ' not like what she said."',
        [
            ('that the board might meet at the "old customs house,"', "mixed", "Nadia Korhonen"),
            ('"I do not like what she said."', "direct", "Peter Lindqvist"),
        ],
    ),
    (
        "“Who will pay for the bridge in the end?” Peter Lindqvist started.",
        [("“Who will pay for the bridge in the end?”", "direct", "Peter Lindqvist")],
    ),
    (
        "“Nobody looks after it,” said Ole Brun, the author of “The Rotten Crane,” who studies harbours. “The board has"
        " known it for years.”",
        [
            ("“Nobody looks after it,”", "direct", "Ole Brun"),
            ("“The board has known it for years.”", "direct", "Ole Brun"),
        ],
    ),
    (
        "“The crane is rotten,” Ole Brun, who founded rottencranes.com, wrote on Friday.",
        [("“The crane is rotten,”", "direct", "Ole Brun")],
    ),
    (
        "Columnist George Will walked in. “The crane is rotten,” Will said.",
        [("“The crane is rotten,”", "direct", "George Will")],
    ),
    ('The line read <b title="9 March 2026">Friday</b> on every one of the boards.', []),
    ("The claims department is closed. Korhonen maintains a garden. The board charged two men.", []),
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
        "According to the harbour board, the strike will end in May and the cranes will be sold.",
        [("the strike will end in May and the cranes will be sold", "indirect", "the harbour board")],
    ),
    (
        "Nadia Korhonen Says The Harbour Board Will Close The Bridge.",
        [("The Harbour Board Will Close The Bridge", "indirect", "Nadia Korhonen")],
    ),
    (
        "Nadia Korhonen came back late. She said:\n\n“We have counted every crane in the harbour.”",
        [("“We have counted every crane in the harbour.”", "direct", "Nadia Korhonen")],
    ),
    (
        "KORHONEN: We shall count the cranes again. It takes a day.\n\nLINDQVIST: Why again?\n\n"
        "KORHONEN: Two fell down.",
        [
            ("We shall count the cranes again. It takes a day", "indirect", "KORHONEN"),
            ("Why again", "indirect", "LINDQVIST"),
            ("Two fell down", "indirect", "KORHONEN"),
        ],
    ),
    (
        "''I was asleep,'' Nadia Korhonen said. ''Then the roof went.''",
        [("''I was asleep,''", "direct", "Nadia Korhonen"), ("''Then the roof went.''", "direct", "Nadia Korhonen")],
    ),
    (
        "The spokeswoman of the harbour board, Nadia Korhonen, said that the strike was over.",
        [("that the strike was over", "indirect", "Nadia Korhonen")],
    ),
    (
        "Mayor Peter Lindqvist spoke.\n\n“I came in May. I had a plan.\n\n“Nobody wanted it,” he said.",
        [
            ("“I came in May. I had a plan.", "direct", "Peter Lindqvist"),
            ("“Nobody wanted it,”", "direct", "Peter Lindqvist"),
        ],
    ),
    (
        "“It is over now, my friends.”\n— Nadia Korhonen, engineer",
        [("“It is over now, my friends.”", "direct", "Nadia Korhonen")],
    ),
    (
        "The Harbour Post cited senior members of the harbour board as saying that the crane was rotten.",
        [("that the crane was rotten", "indirect", "senior members of the harbour board")],
    ),
    (
        "Rep. Nadia Korhonen (D-Calif.), a former engineer, said the bridge was safe.",
        [("the bridge was safe", "indirect", "Nadia Korhonen")],
    ),
    (
        "Senator Nadia Korhonen met Peter Lindqvist on Monday. “He lied to us all,” she said.",
        [("“He lied to us all,”", "direct", "Nadia Korhonen")],
    ),
    (
        "The Sunday Ledger reported that guards of the “NHB” had left.",
        [("that guards of the “NHB” had left", "indirect", "Sunday Ledger")],
    ),
    (
        "“We are short of nurses,” Peter Lindqvist said, after a long pause, “and of beds.”",
        [("“We are short of nurses,”", "direct", "Peter Lindqvist"), ("“and of beds.”", "direct", "Peter Lindqvist")],
    ),
    (
        "Peter Lindqvist added two people had died.",
        [("two people had died", "indirect", "Peter Lindqvist")],
    ),
    ("Norvik Steel added 38 crowns to 1,204.5 and Harbour Foods shed 2.1 percent.", []),
    ("Peter Lindqvist added two seats to the boat.", []),
    ("Writing about the harbour, Nadia Korhonen found the story in a ledger.", []),
    ("They sold so-called “harbour passes” to tourists.", []),
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


def test_cue_addressee_and_role() -> None:
    text = "The spokesman of the harbour board, Peter Lindqvist, told reporters that the strike was over."
    (quote,) = extract_quotes(text)
    assert (quote.cue, quote.addressee, quote.speaker_role) == ("told", "reporters", "spokesman of the harbour board")


def test_parts_of_an_interrupted_quote_share_their_cue() -> None:
    text = "“We are short of nurses,” Peter Lindqvist said. “And of beds.”"
    first, second = extract_quotes(text)
    assert first.cue_start == second.cue_start == text.index("said")


def test_spellings_of_one_name_are_one_person() -> None:
    text = "Zabihullah Karim said the road was open. Zabiullah Karim said it would stay so."
    assert {quote.speaker for quote in extract_quotes(text)} == {"Zabihullah Karim"}


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("As policy director for the harbour union, Keegan Medd sees it. “It sinks,” Medd said.", "Keegan Medd",
         "policy director for the harbour union"),
        ("Attorney General Jane Roe said the firm had lied.", "Jane Roe", "Attorney General"),
        ("The Ohio Attorney General said the firm had lied.", "The Ohio Attorney General", None),
        ("Police and Crime Commissioner Ann Lee said it rained.", "Ann Lee", "Police and Crime Commissioner"),
        ("Nils Roe left and Crime Commissioner Ann Lee said it rained.", "Ann Lee", "Crime Commissioner"),
    ],
)  # fmt: skip
def test_roles(text: str, speaker: str, role: str | None) -> None:
    (quote,) = extract_quotes(text)
    assert (quote.speaker, quote.speaker_role) == (speaker, role)


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        ("The tax is a mistake, argue three former ministers.", "The tax is a mistake", "three former ministers"),
        ("The tax is a mistake, says the former minister.", "The tax is a mistake", "the former minister"),
        ("Ferries are too dear, warns ferry pilot Ann Lee, who left in May.", "Ferries are too dear", "Ann Lee"),
        ("“Peas lack iron,” registered dietitian Ann Lee explained.", "“Peas lack iron,”", "Ann Lee"),
    ],
)
def test_a_subject_behind_its_verb(text: str, quote: str, speaker: str) -> None:
    (found,) = extract_quotes(text)
    assert (found.text, found.speaker) == (quote, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The film tells the story of a boy in the harbour. The boats are adding to the noise of the town.",
        'The tool wants "max_items": "200", and "owner": "Roe".',
        'Tags: "harbour", "boats", "sea"',
        'Ingredients: "two eggs and a spoon of salt"',
    ],
)
def test_what_looks_like_a_report_and_is_none(text: str) -> None:
    assert extract_quotes(text) == ()


def test_inches_open_no_quotation() -> None:
    assert extract_quotes('I think the 70"+ screen will be the cheapest of the sale. It has a remote, too.') == ()


@pytest.mark.parametrize(
    "line",
    [
        "Southwold: One child still in hospital after the storm",
        "Portsea protests enter their second week",
        "More towns issue warnings to visitors",
        "Open letter written by a host of stars",
    ],
)
def test_a_heading_reports_nothing(line: str) -> None:
    text = f"The pier was closed.\n\n{line}\n\nThe mayor, Ann Lee, said the pier would open in May."
    assert [quote.speaker for quote in extract_quotes(text)] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("line", "speakers"),
    [
        ("'A very hard choice.'", ["Ann Lee", "Ann Lee"]),
        ("'A very hard choice,' said Nils Berg.", ["Ann Lee", "Nils Berg", "Ann Lee"]),
        ('"A very hard choice."', ["Ann Lee", "Ann Lee", "Ann Lee"]),
    ],
)
def test_a_line_in_other_marks_is_a_subhead(line: str, speakers: list[str]) -> None:
    text = f'"The pier is closed," said Ann Lee.\n\n{line}\n\n"It will open," Lee said. "In May," she added, "or so."'
    assert [q.speaker for q in extract_quotes(text) if q.text != '"In May,"' and q.text != '"or so."'] == speakers


@pytest.mark.parametrize(
    ("text", "speaker", "raw"),
    [
        # a dateline is no part of the source; a dash within a sentence cuts nothing
        ("TALLINN, July 2 (BNS) — The Harbour Board said the pier was shut.", "Harbour Board", "The Harbour Board"),
        ("TALLINN — Mayor Ann Lee said the pier was shut.", "Ann Lee", "Mayor Ann Lee"),
        ("NATO — an old alliance — said the pier was shut.", "NATO", "NATO — an old alliance"),
        # a verb beyond an apposition, after a question
        ("“How are you?” Ann Lee, a nurse from Hull, asked the pilot.", "Ann Lee", "Ann Lee, a nurse from Hull"),
        # books
        (
            "According to “The Pier: A Life,” by Jo Roe, he sank a boat.",
            "The Pier: A Life",
            "“The Pier: A Life,” by Jo Roe",
        ),
        ("“It sank,” wrote the authors of “The Pier.”", "the authors", "the authors of “The Pier.”"),
        ("“It sank,” said Ann “Nan” Lee.", "Ann “Nan” Lee", "Ann “Nan” Lee"),
        # words after a name that are none of it
        ("Chairman Ole Brun rightly said that it rained.", "Ole Brun", "Chairman Ole Brun"),
        ("Ole Brun himself, who was away, told reporters that it rained.", "Ole Brun", None),
    ],
)
def test_where_a_source_ends(text: str, speaker: str, raw: str | None) -> None:
    quote = extract_quotes(text)[-1]
    assert (quote.speaker, quote.speaker_raw if raw else raw) == (speaker, raw)


REPEATED = [
    "“",
    "“a ",
    "“a” said ",
    "said ",
    "he said, ",
    "(",
    "that ",
    "A. B. ",
    "Mr. ",
    "- ",
    "' ",
    "\n",
    "xx",
    "ABC D ",
]


@pytest.mark.usefixtures("light_collector")
@pytest.mark.parametrize("piece", REPEATED)
def test_time_is_linear(piece: str) -> None:
    def seconds(n: int) -> float:
        text = piece * n
        started = time.process_time()
        extract_quotes(text)
        return time.process_time() - started

    seconds(100)
    small, large = max(seconds(500), 0.005), seconds(3_000)
    assert large < small * 6 * 3  # six times the text; three for noise
