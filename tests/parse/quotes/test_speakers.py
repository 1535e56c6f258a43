"""Who is meant by pronouns and descriptions, in invented sentences; and whom they must not mean."""

from __future__ import annotations

import pytest

from newscrawl.parse.quotes import extract_quotes

CASES = [
    # text, the speaker of its last quote
    (
        "Ruth Adeyemi said the dam was safe. Peter Lindqvist disagreed with her. "
        "“Lindqvist never saw the dam,” she said.",
        "Ruth Adeyemi",
    ),
    # in capitals it is no pronoun
    ('Untreated, the fever is "always fatal in such cases", says WHO.', "WHO"),
    ("The WHO warned that the harbour was full.", "The WHO"),
    # places and things of several words are nobody
    ("Palm Harbour is full. Des Brook closed. Ann Lee stayed in Fort Roe. “It is cold,” she said.", "Ann Lee"),
    # who is named in the words is not who says them
    (
        "Peter Lindqvist spoke for Karl Brandt on Monday. Karl Brandt was pleased. “Brandt has my vote,” he said.",
        "Peter Lindqvist",
    ),
    # a spokesman may be a woman by her first name
    (
        "Lindqvist spokesman Ruth Adeyemi denied it. “We never met them,” she said.",
        "Ruth Adeyemi",
    ),
    # somebody without a name may be the pronoun's
    (
        "Peter Lindqvist won the vote on Sunday. “I stayed at home,” said a cashier in the harbour market. "
        "“Too much hate,” she said.",
        "a cashier in the harbour market",
    ),
    (
        "Ohio Sen. Peter Lindqvist met Iowa Sen. Karl Brandt in May. Karl Brandt was late. “It was a good talk,” "
        "the Ohio senator said.",
        "Peter Lindqvist",
    ),
    ("Ruth Adeyemi, 46, runs a bakery. “I bake at night,” the 46-year-old said.", "Ruth Adeyemi"),
    (
        "His wife, Nadia Lindqvist, came along. Peter Lindqvist gave a speech. “He was nervous,” his wife said.",
        "Nadia Lindqvist",
    ),
    (
        "The harbour board wrote to the mayor. The report said the crane was rotten. "
        "It called the pier “unsafe at any tide.”",
        "The report",
    ),
    ("Nadia Korhonen herself said that the pier was closed.", "Nadia Korhonen"),
    ("Jody Adeyemi sold her boat. Karl Brandt bought it. “I miss the sea,” she said.", "Jody Adeyemi"),
    ("The Labour Department counted again on Friday. “The figures stand,” the department said.", "Labour Department"),
    ("Peter Lindqvist (R-Ohio) met Karl Brandt (D-Iowa). “We agreed,” the Iowa Democrat said.", "Karl Brandt"),
    # a bare surname is hardly a namesake of the other gender
    (
        "Peter Lindqvist spoke in May. When Marta Veld held up her sign, Lindqvist supporters tore it away, she said. "
        "“I was afraid,” she said.",
        "Marta Veld",
    ),
    # who was spoken of last, by a pronoun at that
    (
        "Ruth Adeyemi owns the yard. “We build boats,” she said. Asked what would happen if Nadia Korhonen sold the "
        "harbour to Karl Brandt, she said she would leave. “We have no choice,” she added.",
        "Ruth Adeyemi",
    ),
    # the capitals of a headline run names together
    (
        "Brandt Aims Insult At Lindqvist In Harbour Debate\nKarl Brandt met Peter Lindqvist on Monday. Lindqvist "
        "was tired when he told reporters: “I never saw the harbour.”",
        "Peter Lindqvist",
    ),
    # two who speak as one; one who has two offices
    ("“We built it together,” Ruth Adeyemi and Karl Brandt wrote in May.", "Ruth Adeyemi and Karl Brandt"),
    ("“It rained all week,” said former Ohio Gov. and party chairman Karl Brandt.", "Karl Brandt"),
    ("“It rained all week,” said Karl Brandt as he closed the door.", "Karl Brandt"),
    ("“It rained all week,” said ranking Democrat Karl Brandt.", "Karl Brandt"),
    ("Sources at the Museum of Boats. “We close in May,” Boats said.", "Boats"),
    # what comes between a name and its verb
    (
        "Nadia Korhonen, author of “The Harbour,” told reporters that the pier would close.",
        "Nadia Korhonen",
    ),
    ("Nadia Korhonen, chair of the harbour board, said the pier would close.", "Nadia Korhonen"),
    ("Aides refused to comment. He said that nobody came.", None),
    # the subject of the last sentence, whatever stands before or after the name
    (
        "“It rained,” Karl Brandt said in May.\nBrandt consultant Peter Lindqvist, the oldest of them, picked up the "
        "thread on Sunday. “It poured,” he said.",
        "Peter Lindqvist",
    ),
    ("Karl Brandt spoke of Nils Roe. As for Peter Lindqvist, he said it poured.", "Peter Lindqvist"),
    # who is asked, answers
    ("Karl Brandt runs the mill. A reporter asked Karl Brandt how he was. He replied: “Well.”", "Karl Brandt"),
    # descriptions of somebody named before, and of somebody the text never names
    ("Peter Lindqvist sank his own boat. “It was old,” the retired neurosurgeon said.", "Peter Lindqvist"),
    ("A retired sailor met Peter Lindqvist. “It was old,” the retired sailor said.", "the retired sailor"),
    ("Peter Lindqvist sank his boat. “It was old,” the senior official said.", "the senior official"),
    # bodies
    ("Vesterholm opposed the law. “We call on others to join us,” the company wrote.", "Vesterholm"),
    ("The Supreme Court opposed the law. “We will leave,” the company wrote.", "the company"),
    ("Solgrid closed the mill in May. “We will not comment,” it said.", "Solgrid"),
    ("Nadia Korhonen closed the mill in May. “We will not comment,” it said.", None),
    (
        "Ruth Adeyemi and Karl Brandt said it was hard. “We nearly gave up,” they wrote.",
        "Ruth Adeyemi and Karl Brandt",
    ),
    # places are nobody
    (
        "Karlee Macer wants the mill. The Indiana Statehouse, said Roe, is far. “We wait,” she said.",
        "Karlee Macer",
    ),
    # nobody is meant, or it cannot be told
    ("Former President Peter Lindqvist spoke. “I never met him,” his friend said.", "his friend"),
    ("Peter Lindqvist owns a boat. “It sank in May,” a sailor said.", "a sailor"),
    ("The Supreme Court sat in May. “We need time,” the appeals court said.", "the appeals court"),
    ("Peter Lindqvist left early. One said that the pier was closed.", None),
    (
        "President Peter Lindqvist spoke. Lindqvist met Karl Brandt. Lindqvist left. “No,” the Iowa Republican said.",
        "the Iowa Republican",
    ),
    ("The board declined to comment on Monday. The board on Monday said that it would close.", "The board"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_who_is_meant(text: str, speaker: str | None) -> None:
    assert extract_quotes(text)[-1].speaker == speaker
