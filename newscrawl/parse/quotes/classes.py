"""Word classes as bits, and the table that gives every known English word its bits.

A token has the classes of its lower-cased form. Bits are tested with `&`, which is what makes rules over thousands of
tokens cheap.
"""

from __future__ import annotations

from newscrawl.parse.lexicon import english_cues as cues
from newscrawl.parse.lexicon import english_people as people
from newscrawl.parse.lexicon import english_words as words
from newscrawl.parse.lexicon.english_words import CONTRACTED

DET, POSS, PRON, OBJ, REL, CONJ, SUB, PREP, AUX, ADV = (1 << n for n in range(10))
VERB, CUE, NOUNISH, TITLE, ROLE, BODY, DOC, TIME, QUANT, QWORD = (1 << n for n in range(10, 20))
COMMA, END, MARK, DASH, COLON, BRACKET, NEWLINE, MAY_END, OPENER, MEDIUM = (1 << n for n in range(20, 30))
PLACE, NATION, PHRASE, SPEECH_NOUN, SINGLE, THAT, SEMI, SUFFIX, JOINER, ORG = (1 << n for n in range(30, 40))

NOUN_CUE = 1 << 60

PUNCT = COMMA | END | MARK | DASH | COLON | BRACKET | NEWLINE | SINGLE | SEMI
FUNCTION = DET | POSS | PRON | OBJ | REL | CONJ | SUB | PREP | AUX | ADV | QWORD

DOUBLE_MARKS = ('"', "“", "”", "„", "«", "»", "``", "''", "「", "」", "『", "』", "‟", "＂")
SINGLE_MARKS = ("'", "‘", "’", "‚", "‹", "›", "`")


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


CUE_FORMS: dict[str, tuple[str, str, str]] = _cue_forms()
ENGLISH: dict[str, int] = _table()
MARKS_ONLY: dict[str, int] = {w: m & PUNCT for w, m in ENGLISH.items() if m & PUNCT and not w[0].isalnum()}
"""What any language shares: punctuation."""


def is_phrase(lows: list[str], i: int) -> bool:
    """Do the words from i on make a cue of several words ("shot back")?"""
    following = " ".join(lows[i + 1 : i + 4]) + " "
    return any(group and following.startswith(rest + " ") for rest, group in cues.PHRASES[lows[i]])


_CLASS_ORDER = (
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
