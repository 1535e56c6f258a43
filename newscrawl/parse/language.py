"""The language of the text.

What the page declares is checked against the script of the body and its commonest little words, which costs next to
nothing; where they do not settle what is missing or disagrees, a statistical model of a sample does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from newscrawl.parse.document import Document
from newscrawl.parse.found import Found
from newscrawl.parse.lexicon.function_words import FUNCTION_WORDS
from newscrawl.parse.lexicon.languages import ALIASES, FAMILIES, SCRIPTS, SHARED_DEFAULTS, SHARED_SCRIPTS
from newscrawl.parse.linked_data import text_of

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 500
_SKIP = 200
_MIN_LETTERS = 20
_MIN_MODEL_LETTERS = 40
_SURE = 0.9
_LONG = 600  # characters of a text that may overrule its page
_MIN_WORDS = 12
_CLEAR = 1.6
_FOREIGN = 4
_FLUENT = 0.25
_PROSE = 0.08  # in the prose of any language of the lists, three times as many of the words are little ones
_LATIN_BYTES = 1.35  # UTF-8 bytes a letter; accents cost two, other scripts two or three
_CODE = re.compile(r"[a-z]{2,3}")
_METAS = ("og:locale", "content-language", "language", "dc.language", "dcterms.language", "inlanguage", "lang")


def extract_language(doc: Document | None, body: str) -> Found[str] | None:
    """ISO 639-1 code of the body's language: what the page declares, checked against the text."""
    declared = list(_declared(doc)) if doc else []
    sample = _sample(body)
    if not sample:
        return Found(*declared[0]) if declared else None
    if script := _by_script(sample):
        return _of_script(script, declared, sample)
    latin = [(code, source) for code, source in declared if not _has_own_script(code)]
    agreed = latin and len({code for code, _ in latin}) == 1 and len(latin) == len(declared)
    if agreed and not _is_contradicted(latin[0][0], body, sample):
        return Found(*latin[0])
    return _by_words(sample, latin) or _by_model(sample, latin)


def _declared(doc: Document) -> Iterator[tuple[str, str]]:
    """`(code, source)` of each declaration."""
    html = doc.root
    for value, source in (
        (html.get("lang") or html.get("xml:lang"), "html:lang"),
        (text_of(doc.linked_data.article.get("inLanguage")), "json-ld:inLanguage"),
        *((doc.metas.get(key, (None,))[0], f"meta:{key}") for key in _METAS),
    ):
        if value and (code := language_code(value)):
            yield code, source


def language_code(text: str) -> str | None:
    """ISO 639-1 code of a language tag: `en-GB`, `de_AT`, `eng`, `deutsch`."""
    word = re.split(r"[-_,;\s]", text.strip().lower(), maxsplit=1)[0]
    code = ALIASES.get(word, word)
    return code if _CODE.fullmatch(code) and len(code) == 2 and code != "xx" else None


def _sample(body: str) -> str:
    """Some hundred characters from a little way into the text."""
    return body[_SKIP : _SKIP + _SAMPLE] if len(body) > _SKIP + _SAMPLE else body[:_SAMPLE]


def _by_script(sample: str) -> tuple[str, frozenset[str]] | None:
    """`(language, candidates)` where most letters are of a script that tells; None for Latin letters and for few."""
    if len(sample.encode()) < _LATIN_BYTES * len(sample):
        return None
    counts: Counter[str] = Counter()
    groups: dict[str, frozenset[str]] = {}
    letters = [ord(c) for c in sample if c.isalpha()]
    if len(letters) < _MIN_LETTERS // 2 or sum(1 for c in letters if c > 0x36F) * 2 < len(letters):
        return None
    for letter in letters:
        for first, last, code in SCRIPTS:
            if first <= letter <= last:
                counts[code] += 1
                groups[code] = frozenset({code})
                break
        else:
            for first, last, codes in SHARED_SCRIPTS:
                if first <= letter <= last:
                    counts[SHARED_DEFAULTS[first]] += 1
                    groups[SHARED_DEFAULTS[first]] = codes
    if not counts:
        return None
    best = "ja" if counts["ja"] * 10 > counts["zh"] > 0 else counts.most_common(1)[0][0]
    return best, groups.get(best, frozenset({best}))


def _of_script(script: tuple[str, frozenset[str]], declared: list[tuple[str, str]], sample: str) -> Found[str]:
    best, candidates = script
    for code, source in declared:
        if code in candidates:
            return Found(code, source)
    if len(candidates) > 1:
        guess = _classify(sample)
        if guess and guess[0] in candidates:
            return Found(guess[0], "text:model")
    return Found(best, "text:script")


@lru_cache(maxsize=1)
def _own_scripts() -> frozenset[str]:
    return frozenset(code for _, _, code in SCRIPTS) | frozenset(c for _, _, codes in SHARED_SCRIPTS for c in codes)


def _has_own_script(code: str) -> bool:
    return code in _own_scripts() and code not in ("sr", "uz", "ku")


def _is_contradicted(code: str, body: str, sample: str) -> bool:
    """Whether a long text is plainly in another language than its page declares, here and further on."""
    further = body[len(body) // 2 :][:_SAMPLE]
    return len(body) >= _LONG and code in FUNCTION_WORDS and all(_is_foreign(code, part) for part in (sample, further))


def _is_foreign(code: str, sample: str) -> bool:
    """Whether a sample lacks the little words of a language, or has far more of those of an unrelated one."""
    words = sample.lower().split()
    own = sum(map(FUNCTION_WORDS[code].__contains__, words))
    if own >= _FLUENT * len(words):
        return False
    if own < _PROSE * len(words):
        return True
    counts = _count_words(sample)
    best = max(counts, key=lambda other: counts[other], default=code)
    return counts[best] >= _MIN_WORDS and _FOREIGN * counts[code] < counts[best] and not _are_related(code, best)


def _by_words(sample: str, declared: list[tuple[str, str]]) -> Found[str] | None:
    """The language whose little words the sample is full of, where no other comes near."""
    counts = _count_words(sample)
    best = max(counts, key=lambda code: counts[code], default="")
    if counts[best] < _MIN_WORDS:
        return None
    for code, source in declared:
        if code == best or _are_related(code, best):
            return Found(code, source)
    rival = max((count for code, count in counts.items() if code != best), default=0)
    return Found(best, "text:words") if _CLEAR * rival < counts[best] else None


def _count_words(sample: str) -> Counter[str]:
    """How many words of the sample are little words of each language."""
    languages = _languages_of_words()
    return Counter(code for word in sample.lower().split() for code in languages.get(word, ()))


@lru_cache(maxsize=1)
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, words in FUNCTION_WORDS.items():
        for word in words:
            found[word] = (*found.get(word, ()), code)
    return found


def _are_related(one: str, other: str) -> bool:
    return any(one in family and other in family for family in FAMILIES)


def _by_model(sample: str, declared: list[tuple[str, str]]) -> Found[str] | None:
    """The model's word where it is sure, unless the page declares a close relative."""
    letters = sum(1 for c in sample if c.isalpha())
    guess = _classify(sample) if letters >= _MIN_MODEL_LETTERS else None
    if guess is None or (guess[1] < _SURE and declared):
        return Found(*declared[0]) if declared else None
    code = guess[0]
    for other, source in declared:
        if other == code or _are_related(code, other):
            return Found(other, source)
    return Found(code, "text:model")


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from newscrawl.parse.language_model import load_identifier

    return load_identifier()


def _classify(sample: str) -> tuple[str, float] | None:
    code, probability = _identifier().classify(sample)
    normal = language_code(code)
    return (normal, float(probability)) if normal else None
