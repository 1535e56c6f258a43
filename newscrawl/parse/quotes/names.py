"""Names in a text, and who they name: the table of people and bodies that mentions are resolved against.

A run of capitalised words is a name; titles before it and suffixes after it are told apart. Runs with one surname
and no conflict in first names are one entity, known by its fullest name. Spelling variants (one letter apart), a
body's initials and a zero for an O are joined.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from newscrawl.parse.lexicon.english_people import (
    FEMALE_ROLES,
    GENERALS,
    MALE_ROLES,
    NICKNAMES,
    NOBODY,
    NOT_NAMES,
    OFFICES,
    OPEN_PLACES,
    OPEN_THINGS,
    TITLES,
)
from newscrawl.parse.lexicon.first_names import FEMALE, MALE, UNISEX
from newscrawl.parse.quotes import classes as k
from newscrawl.parse.quotes.tokens import Tokens

_LONGEST_NAME: Final = 9
_MOST_WORDS: Final = 7
_LONGEST_HEADLINE: Final = 30  # tokens
_HEADLINE_SHARE: Final = 0.85  # of its longer words have a capital
_MOST_NAMESAKES: Final = 30  # entities of one surname that are told apart; bounds the work


@dataclass(slots=True)
class Entity:
    """One person, body or place of the text."""

    words: tuple[str, ...]
    """Its fullest name, folded."""
    first: int
    last: int
    """Tokens of the fullest name."""
    kind: str
    """`person`, `maybe` (a person by its shape), `body`, `place` or `unknown`."""
    gender: str = ""
    count: int = 0
    runs: list[Run] = field(default_factory=list)
    described: bool = False
    """Has no name, only a description."""


@dataclass(slots=True)
class Run:
    """One name as printed: tokens [first, last), of which [core, last) is the name without its titles."""

    first: int
    core: int
    last: int
    words: tuple[str, ...]
    gender: str
    titled: bool
    weak: bool = False
    """A lone word that may be no name: it opens a sentence, or is a title. It names only who is known already."""
    headline: bool = False
    """Stands in a line of capitals, which runs names into other words. It names only who is known from the text."""
    entity: Entity | None = None


@lru_cache(maxsize=4096)
def fold_name(word: str) -> str:
    """A name's word for comparison: no case, accents, possessive; a zero between letters is an O."""
    low = word.lower().replace("’", "'")
    if low.endswith("'s"):
        low = low[:-2]
    elif low.endswith("'"):
        low = low[:-1]
    if "0" in low and not low.isdigit() and low[:1].isalpha():
        low = low.replace("0", "o")
    if not low.isascii():
        low = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return low


def near(a: str, b: str) -> bool:
    """Equal but for one letter, in words long enough for that to be a spelling variant."""
    if a == b:
        return True
    if min(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    return a[i + 1 :] == b[i + 1 :] or a[i:] == b[i + 1 :] or a[i + 1 :] == b[i:]


def first_names_agree(a: str, b: str) -> bool:
    """May two first names be one person's?"""
    if a == b or (a[:1] == b[:1] and (len(a.rstrip(".")) == 1 or len(b.rstrip(".")) == 1)):
        return True
    if near(a, b) or (min(len(a), len(b)) >= 3 and (a.startswith(b) or b.startswith(a))):
        return True
    return any(a in names and b in names for names in NICKNAMES)


def find_runs(tokens: Tokens) -> list[Run]:
    """All names of the text, in order."""
    runs = []
    caps, cls = tokens.caps, tokens.cls
    end = 0
    headlines = find_headlines(tokens)
    for i in [i for i, cap in enumerate(caps) if cap]:
        if i < end or (cls[i] & _NO_NAME and not (cls[i] & k.TITLE and _titled(tokens, i)) and not _paper(tokens, i)):
            continue
        end = _run_end(tokens, i)
        run = _make_run(tokens, i, end)
        if run is not None:
            run.headline = bool(headlines) and any(first <= i < last for first, last in headlines)
            runs.append(run)
    return runs


def find_headlines(tokens: Tokens) -> list[tuple[int, int]]:
    """Lines In Which Every Word Has a Capital: they tell no names apart."""
    found = []
    caps, lows, cls = tokens.caps, tokens.lows, tokens.cls
    first = 0
    for last in [*(i for i, mask in enumerate(cls) if mask & k.NEWLINE), len(lows)]:
        if 4 < last - first < _LONGEST_HEADLINE and sum(caps[first:last]) * 2 > last - first:
            long = [i for i in range(first, last) if len(lows[i]) > 3 and lows[i][0].isalpha()]
            if len(long) > 3 and sum([caps[i] for i in long]) >= len(long) * _HEADLINE_SHARE:
                found.append((first, last))
        first = last + 1
    return found


_NO_NAME: Final = k.DET | k.PRON | k.POSS | k.CONJ | k.SUB | k.PREP | k.AUX | k.REL | k.QWORD | k.TIME | k.ADV


def _titled(tokens: Tokens, i: int) -> bool:
    return i + 1 < len(tokens) and tokens.caps[i + 1]


def _paper(tokens: Tokens, i: int) -> bool:
    """`the Sunday Ledger`: a day that begins a name."""
    if not tokens.cls[i] & k.TIME or i == 0 or i + 1 >= len(tokens) or tokens.lows[i - 1] != "the":
        return False
    return tokens.caps[i + 1] and not tokens.cls[i + 1] & (k.TIME | k.FUNCTION)


def _run_end(tokens: Tokens, i: int) -> int:
    caps, cls, lows = tokens.caps, tokens.cls, tokens.lows
    n = len(tokens)
    j = i + 1
    while j < n and j - i < _LONGEST_NAME:
        if _possessive(tokens.words[j - 1]):
            break
        if caps[j]:
            if cls[j] & (k.PRON | k.DET | k.AUX | k.TIME) and not cls[j] & (k.TITLE | k.SUFFIX):
                break
            j += 1
        elif (cls[j] & k.JOINER and j + 1 < n and caps[j + 1] and _may_join(lows[i:j], lows[j])) or (
            cls[j] & k.COMMA and j + 1 < n and cls[j + 1] & k.SUFFIX
        ):
            j += 2
        elif cls[j] & k.MARK and j + 2 < n and caps[j + 1] and cls[j + 2] & k.MARK and j + 3 < n and caps[j + 3]:
            j += 4  # George "Jay" Keyworth
        else:
            break
    return min(j, n)


def _may_join(words: list[str], joiner: str) -> bool:
    if joiner in ("of", "the", "for"):
        return (
            (len(words) == 1 and not k.ENGLISH.get(words[0], 0) & k.ROLE)
            or words[-1] in ("of", "state")
            or words[-1] in OFFICES
            or k.ENGLISH.get(words[-1], 0) & (k.ORG | k.BODY) != 0
        )
    if joiner in ("and", "&"):
        return any(
            word in ("department", "committee", "ministry", "of", "bureau", "agency", "center") for word in words
        )
    return True


def _possessive(word: str) -> bool:
    return word[-2:] in ("'s", "’s")


_PARTISANS: Final[tuple[str, ...]] = ("republican", "democrat", "independent", "socialist")


def _make_run(tokens: Tokens, first: int, last: int) -> Run | None:
    """Tell titles from the name. A lone word that opens a sentence and is in the lexicon is no name."""
    lows, cls = tokens.lows, tokens.cls
    if last - first > 1 and lows[last - 1] in _PARTISANS and first > 0 and lows[first - 1] == "the":
        return None  # "the Iowa Democrat" describes somebody
    core, titled, gender = _after_titles(tokens, first, last)
    if core >= last:
        return None
    if core == first and last - core == 2 and lows[core] in NOT_NAMES:
        core += 1
    if core == first and _headline_verb(tokens, first, last):
        core += 1
    words = tuple(fold_name(w) for w in lows[core:last] if w[0].isalnum())
    while len(words) > 1 and k.ENGLISH.get(words[-1], 0) & k.SUFFIX:
        words = words[:-1]
    alone = len(words) == 1 and (lows[core] != "will" or cls[core])  # Will, where it is no verb, is a name
    if not words or len(words) > _MOST_WORDS or (alone and _no_name(words[0], lows[core])):
        return None
    if len(words) == 1 and _opens(tokens, first) and cls[core] & k.ROLE and not cls[core] & k.TITLE:
        return None  # Aides, Experts, Voters
    if (
        len(words) > 1
        and core == first
        and _is_title(tokens, last - 1)
        and not (words[0] in MALE or words[0] in FEMALE)
    ):
        return None  # Pennsylvania Gov., Vice President
    gender = gender or _role_gender(tokens, first)
    if gender == "m" and len(words) > 1 and words[0] in FEMALE:
        gender = ""  # "spokesman" and "chairman" are said of women, too
    weak = len(words) == 1 and core == first and (cls[core] & k.TITLE != 0 or _opens(tokens, first))
    return Run(first, core, last, words, gender, titled, weak)


def _headline_verb(tokens: Tokens, first: int, last: int) -> bool:
    """`'Deport Jane Roe'`: a capital that opens a line before a first name."""
    if last - first < 3 or not _opens(tokens, first):
        return False
    word, following = tokens.lows[first], tokens.lows[first + 1]
    known = word in MALE or word in FEMALE or word.endswith(".") or tokens.words[first].isupper()
    return not known and (following in MALE or following in FEMALE)


def _no_name(word: str, low: str) -> bool:
    """`I’ll`, `R-Va`, `Fla.`: capitals that name nobody."""
    stem = k.ENGLISH.get(low.split("'")[0], 0)
    if stem & (k.FUNCTION | k.TIME | k.QUANT) and not stem & k.TITLE:
        return True
    return word in NOBODY or low.endswith(".") or low[:2] in ("r-", "d-", "i-") or len(word) < 2


def _after_titles(tokens: Tokens, first: int, last: int) -> tuple[int, bool, str]:
    """Where the name proper starts, whether a title comes before it, and the gender the title tells.

    Everything up to the last title goes with it: `Ohio Gov. Jane Roe`, `Senate Majority Leader Jane Roe`.
    """
    lows, cls = tokens.lows, tokens.cls
    if cls[last - 1] & (k.ORG | k.BODY):
        return first, False, ""
    core, gender = first, ""
    for i in range(max(first + 1, last - 4), last - 1):
        known = lows[i] in MALE or lows[i] in FEMALE
        if known and cls[i - 1] & (k.TITLE | k.ROLE | k.ORG | k.BODY | k.NATION | k.PLACE):
            return i, True, ""  # Senate Majority Whip Jane Roe
    for i in range(first, last - 1):
        if lows[i + 1] == "general" and i + 2 == last and lows[i] in GENERALS:
            return first, False, ""  # the Attorney General
        if _is_title(tokens, i) and not cls[i + 1] & k.SUFFIX and (lows[i + 1] != "of" or lows[i] in OFFICES):
            core, gender = i + 1, TITLES.get(lows[i], "") or gender
        elif cls[i] & k.NATION and i == core:
            core = i + 1
    titled = core > first and any(_is_title(tokens, i) for i in range(first, core))
    if titled and lows[core] == "of" and core + 2 < last and lows[core - 1] in OFFICES:
        core += 2  # Secretary of State Jane Roe
        if core + 2 < last and lows[core] == "and":
            core += 2
    return core, titled, gender


def _is_title(tokens: Tokens, i: int) -> bool:
    """`Senator`, `Editor-in-Chief`, `then-Gov.`"""
    if tokens.cls[i] & (k.TITLE | k.ROLE):
        return True
    low = tokens.lows[i]
    if "-" not in low:
        return False
    parts = low.split("-")
    return any(k.ENGLISH.get(part, 0) & (k.TITLE | k.ROLE) for part in (parts[0], parts[-1]))


def _role_gender(tokens: Tokens, first: int) -> str:
    if first == 0:
        return ""
    before = tokens.lows[first - 1]
    return "f" if before in FEMALE_ROLES else "m" if before in MALE_ROLES else ""


def _opens(tokens: Tokens, i: int) -> bool:
    return i == 0 or tokens.cls[i - 1] & (k.END | k.NEWLINE | k.MARK | k.SINGLE | k.COLON | k.BRACKET | k.DASH) != 0


class People:
    """The entities of one text. Full names come first, then short forms find their entity."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.runs = find_runs(tokens)
        self.entities: list[Entity] = []
        self._by_word: dict[str, list[Entity]] = {}
        self._by_initials: dict[str, Entity] = {}
        self.starts: dict[int, Run] = {}
        self.run_at: dict[int, Run] = {}
        headlines = [run for run in self.runs if run.headline]
        self.runs = [run for run in self.runs if not run.headline]
        full = [run for run in self.runs if len(run.words) > 1]
        for run in sorted(full, key=lambda r: (r.last - r.core < 2, _opens(tokens, r.first))):
            run.entity = self._full(run)
        if headlines:
            known = [found for run in headlines for found in self._in_headline(run)]
            self.runs = sorted([*self.runs, *known], key=lambda r: r.first)
        middle = {run.words[0] for run in self.runs if len(run.words) == 1 and (not run.weak or self._acts(run))}
        for run in self.runs:
            if len(run.words) == 1 and run.entity is None:
                run.entity = self._short(run, run.weak and run.words[0] not in middle)
            if run.entity is not None:
                run.entity.count += 1
        self.runs = [run for run in self.runs if run.entity is not None]
        for run in self.runs:
            self._enter(run)

    def _in_headline(self, run: Run) -> list[Run]:
        """The names within a headline's capitals that the text itself gives."""
        tokens, found = self.tokens, []
        first = run.first
        for i in range(run.first, run.last):
            word = fold_name(tokens.words[i])
            entities = [e for e in self._alike(word) if len(e.words) > 1 and word == e.words[-1]]
            before = fold_name(tokens.words[i - 1]) if i > first else ""
            if before in MALE or before in FEMALE:
                entities = [e for e in entities if first_names_agree(e.words[0], before)]
            if not entities:
                continue
            entity, core = max(entities, key=lambda e: e.count), i
            while core > first and fold_name(tokens.words[core - 1]) in entity.words:
                core -= 1
            start = core
            while start > first and tokens.cls[start - 1] & k.TITLE:
                start -= 1
            words = tuple(fold_name(w) for w in tokens.words[core : i + 1])
            found.append(Run(start, core, i + 1, words, "", start < core, headline=True, entity=entity))
            first = i + 1
        return found or ([] if self.entities else [run])

    def _acts(self, run: Run) -> bool:
        """Does a verb follow the name?"""
        if run.last >= len(self.tokens) or self.tokens.cls[run.core] & ~(k.PLACE | k.ORG):
            return False
        return self.tokens.cls[run.last] & (k.CUE | k.AUX | k.VERB | k.ADV) != 0

    def _enter(self, run: Run) -> None:
        entity = run.entity
        assert entity is not None
        entity.runs.append(run)
        if entity.kind == "unknown" and len(run.words) == 1 and run.last < len(self.tokens):
            following = self.tokens.cls[run.last]
            if following & k.CUE and not following & k.NOUNISH:
                entity.kind = "maybe"
        entity.gender = entity.gender or run.gender
        if len(run.words) == len(entity.words) and _slip(self.name_of(entity)):
            entity.first, entity.last = run.core, run.last
        self.starts[run.first] = run
        for i in range(run.first, run.last):
            self.run_at[i] = run

    def _full(self, run: Run) -> Entity:
        for entity in self._alike(run.words[-1]):
            if len(entity.words) > 1 and _same(entity.words, run.words):
                if run.words[-1] == entity.words[-1] and _fuller(run.words, entity.words):
                    entity.words, entity.first, entity.last = run.words, run.core, run.last
                return entity
        if self._epithet(run):
            run.core, run.words = run.core + 1, run.words[1:]
            return self._short(run, False) or self._new(run)
        return self._new(run)

    def _epithet(self, run: Run) -> bool:
        """`Classic Clinton` at the start of a sentence, where somebody with a first name is a Clinton."""
        if len(run.words) != 2 or run.words[0] in MALE or run.words[0] in FEMALE or not _opens(self.tokens, run.first):
            return False
        return any(e.words[0] in MALE or e.words[0] in FEMALE for e in self._alike(run.words[1]))

    def _alike(self, word: str) -> list[Entity]:
        found = self._by_word.get(word)
        if found is not None:
            return found[-_MOST_NAMESAKES:]
        if len(word) >= 6:
            return self._by_word.get("~" + word[:3] + word[-2:], [])[-_MOST_NAMESAKES:]
        return []

    def _short(self, run: Run, only_known: bool) -> Entity | None:
        word = run.words[0]
        known = [e for e in self._alike(word) if _may_shorten(e, word)]
        if run.gender:
            known = [e for e in known if e.gender in ("", run.gender)]
        if known:
            return max(
                known,
                key=lambda e: (
                    e.words[-1] == word,
                    e.kind == "person" or not run.titled,
                    e.count,
                    -e.first,
                ),
            )
        body = self._by_initials.get(word) if 2 < len(word) < 7 and self.tokens.words[run.core].isupper() else None
        if body is not None:
            return body
        return None if only_known else self._new(run)

    def _new(self, run: Run) -> Entity:
        entity = Entity(run.words, run.core, run.last, _kind(self.tokens, run))
        if entity.kind != "place":
            name = run.words[0]
            entity.gender = run.gender or ("m" if name in MALE else "f" if name in FEMALE else "")
        self.entities.append(entity)
        self._by_initials.setdefault(_initials(run.words), entity)
        last = run.words[-1]
        keys = {last, run.words[0]}
        if len(last) >= 6:
            keys.add("~" + last[:3] + last[-2:])
        for key in keys:
            self._by_word.setdefault(key, []).append(entity)
        return entity

    def namesake(self, run: Run, gender: str) -> Entity | None:
        """Somebody of that gender whom a bare surname may mean: another entity, or one the text never names in full."""
        if len(run.words) != 1 or run.gender:
            return None
        word = run.words[0]
        for entity in self._alike(word):
            if entity.words[-1] == word and entity.gender in ("", gender) and entity.kind in ("person", "maybe"):
                return entity
        entity = Entity((word,), run.core, run.last, "maybe", gender, 1)
        self._by_word.setdefault(word, []).append(entity)
        return entity

    def name_of(self, entity: Entity) -> str:
        """The fullest name, as printed, on one line and without a possessive ending."""
        name = " ".join(self.tokens.between(entity.first, entity.last).split())
        for ending in ("'s", "’s"):
            name = name.removesuffix(ending)
        return name


def _fuller(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Is `a` the better full name? The longer one, unless what it has more is no first name (`Real Jane Roe`)."""
    known, known_too = (words[0] in MALE or words[0] in FEMALE for words in (a, b))
    return known if known != known_too else len(a) > len(b)


def _may_shorten(entity: Entity, word: str) -> bool:
    """May a lone word stand for the entity? The Department of Justice is never "Justice", a firm's first name not
    another firm's last.
    """
    if entity.kind == "body" and len(entity.words) > 1:
        mask = k.ENGLISH.get(word, 0)
        if "of" in entity.words[1:-1] or (mask & k.ORG and not mask & k.BODY):
            return word == entity.words[0] and not mask & (k.BODY | k.ORG)
    return near(entity.words[-1], word) or word in entity.words


def _slip(name: str) -> bool:
    """A zero among letters: `T0LOnews`."""
    return "0" in name and not any(c.isdigit() and c != "0" for c in name)


def _same(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if not near(a[-1], b[-1]):
        return False
    return a[:-1] == b[:-1] or first_names_agree(a[0], b[0]) or set(a[:-1]) <= set(b) or set(b[:-1]) <= set(a)


def _initials(words: tuple[str, ...]) -> str:
    return "".join(w[0] for w in words if w not in ("of", "the", "and", "for"))


def _kind(tokens: Tokens, run: Run) -> str:
    words = run.words
    get = k.ENGLISH.get
    known = len(words) in (2, 3) and (words[0] in MALE or words[0] in FEMALE) and not get(words[-1], 0) & k.ORG
    if run.titled or run.gender or known:
        return "person"
    if any(get(w, 0) & (k.ORG | k.BODY | k.DOC) or w in ("of", "the", "and") for w in words):
        return "body"
    if get(words[-1], 0) & k.PLACE and (len(words) == 1 or not (words[0] in MALE or words[0] in FEMALE)):
        return "place"
    if len(words) > 1:
        if words[0] in MALE or words[0] in FEMALE or words[0] in UNISEX:
            return "person"
        named = any(word in MALE or word in FEMALE for word in words[1:])
        if (words[0] in OPEN_PLACES or get(words[0], 0) & k.PLACE) and not named:
            return "place"  # Indiana Statehouse
        return "maybe" if named or (len(words) <= 3 and words[0] not in OPEN_THINGS) else "unknown"
    if get(words[0], 0) & (k.NATION | k.TIME) or get(words[0].removesuffix("s"), 0) & k.NATION:
        return "place"  # Muslims, too
    word = tokens.words[run.core]
    return "body" if word.isupper() and len(word) > 1 else "unknown"
