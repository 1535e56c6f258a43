"""Word classes as bits, and the table that gives every known English word its bits.

A token has the classes of its lower-cased form. Bits are tested with `&`, which is what makes rules over thousands of
tokens cheap.
"""

from __future__ import annotations

from typing import Final

from newscrawl.parse.lexicon import english_cues as cues
from newscrawl.parse.lexicon import english_people as people
from newscrawl.parse.lexicon import english_words as words
from newscrawl.parse.lexicon.english_words import CONTRACTED

DET: Final = 1 << 0
POSS: Final = 1 << 1
PRON: Final = 1 << 2
OBJ: Final = 1 << 3
REL: Final = 1 << 4
CONJ: Final = 1 << 5
SUB: Final = 1 << 6
PREP: Final = 1 << 7
AUX: Final = 1 << 8
ADV: Final = 1 << 9
VERB: Final = 1 << 10
CUE: Final = 1 << 11
NOUNISH: Final = 1 << 12
TITLE: Final = 1 << 13
ROLE: Final = 1 << 14
BODY: Final = 1 << 15
DOC: Final = 1 << 16
TIME: Final = 1 << 17
QUANT: Final = 1 << 18
QWORD: Final = 1 << 19
COMMA: Final = 1 << 20
END: Final = 1 << 21
MARK: Final = 1 << 22
DASH: Final = 1 << 23
COLON: Final = 1 << 24
BRACKET: Final = 1 << 25
NEWLINE: Final = 1 << 26
MAY_END: Final = 1 << 27
OPENER: Final = 1 << 28
MEDIUM: Final = 1 << 29
PLACE: Final = 1 << 30
NATION: Final = 1 << 31
PHRASE: Final = 1 << 32
SPEECH_NOUN: Final = 1 << 33
SINGLE: Final = 1 << 34
THAT: Final = 1 << 35
SEMI: Final = 1 << 36
SUFFIX: Final = 1 << 37
JOINER: Final = 1 << 38
ORG: Final = 1 << 39

NOUN_CUE: Final = 1 << 60

PUNCT: Final = COMMA | END | MARK | DASH | COLON | BRACKET | NEWLINE | SINGLE | SEMI
FUNCTION: Final = DET | POSS | PRON | OBJ | REL | CONJ | SUB | PREP | AUX | ADV | QWORD

DOUBLE_MARKS: Final[tuple[str, ...]] = ('"', "“", "”", "„", "«", "»", "``", "''", "「", "」", "『", "』", "‟", "＂")
SINGLE_MARKS: Final[tuple[str, ...]] = ("'", "‘", "’", "‚", "‹", "›", "`")


def _table() -> dict[str, int]:
    table: dict[str, int] = {}

    def put(bit: int, *groups: frozenset[str] | dict[str, str] | tuple[str, ...]) -> None:
        for group in groups:
            for word in group:
                word = word.replace("’", "'")
                table[word] = table.get(word, 0) | bit

    put(DET, words.DETERMINERS)
    put(POSS, words.POSSESSIVES)
    put(PRON, words.PERSONAL, words.CONTRACTED)
    put(OBJ, words.OBJECT_PRONOUNS)
    put(REL, words.RELATIVES)
    put(CONJ, words.CONJUNCTIONS)
    put(SUB, words.SUBORDINATORS)
    put(PREP, words.PREPOSITIONS)
    put(AUX, words.AUXILIARIES)
    put(ADV, words.ADVERBS)
    put(VERB, words.VERBS)
    put(QUANT, words.QUANTIFIERS)
    put(QWORD, words.QUESTION_WORDS)
    put(TIME, words.DAYS, words.TIME_NOUNS)
    put(MAY_END, words.MAY_END)
    put(TITLE, people.TITLES)
    put(ROLE, people.ROLES)
    put(BODY, people.BODIES)
    put(DOC, people.DOCUMENTS)
    put(PLACE, people.PLACES)
    put(NATION, people.NATIONALITIES)
    put(SUFFIX, people.SUFFIXES)
    put(JOINER, people.NAME_JOINERS | people.PARTICLES)
    put(ORG, people.ORG_WORDS)
    put(SPEECH_NOUN, cues.SPEECH_NOUNS)
    put(NOUN_CUE, cues.NOUN_CUES)
    put(MEDIUM, cues.MEDIUM_NOUNS)
    put(PHRASE, tuple(cues.PHRASES))
    put(NOUNISH, cues.NOUN_FORMS)
    put(THAT, ("that",))
    put(COMMA, (",", "،", "、", "，"))
    put(END, (".", "!", "?", "…", "..", "...", "....", "۔", "؟", "。", "！", "？"))
    put(MARK, DOUBLE_MARKS)
    put(SINGLE, SINGLE_MARKS)
    put(DASH, ("-", "–", "—", "―", "--", "---", "‒"))
    put(COLON, (":", "："))
    put(SEMI, (";", "؛"))
    put(BRACKET, ("(", ")", "[", "]", "{", "}", "<", ">"))
    put(NEWLINE, ("\n",))
    put(OPENER, words.DETERMINERS, words.PERSONAL, words.PREPOSITIONS, words.POSSESSIVES, words.SUBORDINATORS)
    put(CUE, tuple(CUE_FORMS))
    for plural in [w + "s" for w in people.ROLES | people.BODIES | people.DOCUMENTS if not w.endswith("s")]:
        base = table[plural[:-1]] & (ROLE | BODY | DOC)
        table[plural] = table.get(plural, 0) | base
    return table


def _cue_forms() -> dict[str, tuple[str, str, str]]:
    """Form -> (lemma, group, form kind); kinds: base, s, past, ing. The first group that lists a form has it."""
    forms: dict[str, tuple[str, str, str]] = {}
    for group, text in cues.GROUPS.items():
        for lemma in text.split():
            third, past, ing = words.inflect(lemma)
            pasts = cues.IRREGULAR.get(lemma, (past, past))
            entries = [(lemma, "base"), (third, "s"), (ing, "ing"), *((p, "past") for p in pasts)]
            for form, kind in entries:
                forms.setdefault(form, (lemma, group, kind if form != lemma or kind == "base" else "past"))
    return forms


CUE_FORMS: Final[dict[str, tuple[str, str, str]]] = _cue_forms()
ENGLISH: Final[dict[str, int]] = _table()
MARKS_ONLY: Final[dict[str, int]] = {w: m & PUNCT for w, m in ENGLISH.items() if m & PUNCT and not w[0].isalnum()}
"""What any language shares: punctuation."""


def is_phrase(lows: list[str], i: int) -> bool:
    """Do the words from i on make a cue of several words ("shot back")?"""
    following = " ".join(lows[i + 1 : i + 4]) + " "
    return any(group and following.startswith(rest + " ") for rest, group in cues.PHRASES[lows[i]])


_CLASS_ORDER: Final[tuple[tuple[int, str], ...]] = (
    (NEWLINE, "nl"), (COMMA, "comma"), (END, "end"), (MARK, "mark"), (SINGLE, "single"),
    (DASH, "dash"), (COLON, "colon"), (SEMI, "semi"), (BRACKET, "bracket"), (THAT, "that"),
    (AUX, "aux"), (CUE, "cue"), (PRON, "pron"), (POSS, "poss"), (DET, "det"), (REL, "rel"),
    (CONJ, "conj"), (SUB, "sub"), (QWORD, "qword"), (PREP, "prep"), (TIME, "time"), (ADV, "adv"),
    (VERB, "verb"), (QUANT, "quant"), (TITLE, "title"), (ROLE, "role"), (BODY, "body"), (DOC, "doc"),
)  # fmt: skip


def kind_of(low: str, cls: int, cap: bool) -> str:
    """A word's class in one word."""
    if cls & PRON and low in CONTRACTED:
        return "pronaux"
    kind = _kind(cls, cap)
    return _by_ending(low, kind) if kind in ("low", "verb") else kind


def _kind(cls: int, cap: bool) -> str:
    if not cls:
        return "cap" if cap else "low"
    if cap and not cls & (FUNCTION | TIME | PUNCT):
        return "title" if cls & TITLE else "cap"
    if cls & CUE and cls & NOUNISH:
        return "cuenoun"
    if cls & PREP and cls & SUB:
        return "prepsub"
    for bit, name in _CLASS_ORDER:
        if cls & bit:
            return name
    return "low"


def _by_ending(low: str, kind: str) -> str:
    if low.endswith("'s"):
        return "own"
    if low.endswith("ing"):
        return "ing"
    if low.endswith("ed"):
        return "ed"
    if kind == "verb":
        return kind
    if low.endswith("ly"):
        return "adv"
    if low[0].isdigit():
        return "num"
    return "lows" if low.endswith("s") else "low"
