"""Elements whose markup hints at what they hold: bylines and dates, and the parts of a page that are not the article.

Class names are the site's own, but the words in them are few and shared: `article__byline`, `td-post-author-name`,
`c-byline__date--pubDate`. They are looked for in the few lines that are short enough to be a byline or a date.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from newscrawl.parse.element import Element, values_of

# Words in class names and itemprops, in the languages sites are built in. Plain substrings: they are looked for in
# every class of every page, where a regular expression costs as much as parsing the page.
_AUTHOR_WORDS: Final[tuple[str, ...]] = (
    "author",
    "byline",
    "autor",
    "auteur",
    "writer",
    "redakt",
    "journalist",
    "reporter",
    "contributor",
    "vcard",
)
_DATE_WORDS: Final[tuple[str, ...]] = (
    "date",
    "datum",
    "fecha",
    "time",
    "publi",
    "posted",
    "created",
    "erstellt",
    "byline",
    "release",
)
# Parts that tell of readers, of other articles or of pictures, whatever else they are called. `text-caption` and
# `caption-s6` are sizes of type.
_NEVER: Final = re.compile(
    r"comment|kommentar|disqus|related|recommend|popular|trending|most-?(?:read|viewed)|testimonial|tweet|newsletter|"
    r"gallery|(?<!text-)(?<!typography-)(?<!type-)(?<!font-)caption(?!-?(?:\d|[a-z]{0,2}\d))|credits?(?![a-z])|(?:image|photo|media|picture|foto|img)-?_?_?(?:author|credit|copyright)"
)
# Parts of the page around the article; a byline may be called `author-card` or stand in an `entry-footer`.
_AROUND: Final = re.compile(
    r"teaser|side-?bar|(?<!elementor-)widget|(?<!entry-)(?<!story-)(?<!article-)(?<!post-)footer|navi(?:gation)?\b|"
    r"(?<![a-z])(?:nav|cards?|ads?)(?![a-z])|menu|promo|carousel|slider|breadcrumb|latest|more-?(?:from|news|stories)|"
    r"read-?more|aside|tags?-?list|sponsor|advert|embed|figure"
)
# Inline elements that may hold a name or a date of their own within a line.
INLINE_TAGS: Final[tuple[str, ...]] = ("a", "span", "b", "strong", "em", "i", "small", "cite", "time", "abbr", "font")
_NAME_TAGS: Final[tuple[str, ...]] = (
    *INLINE_TAGS,
    "div",
    "p",
    "li",
    "ul",
    "address",
    "section",
    "header",
    "footer",
    "td",
    "dl",
    "dt",
    "dd",
    "h3",
    "h4",
    "h5",
)
_QUOTED_TAGS: Final = frozenset({"figure", "figcaption", "blockquote"})
_FIGURES: Final = frozenset({"figure", "figcaption"})
_ELSEWHERE_TAGS: Final = frozenset({"nav", "aside", "figure", "figcaption", "blockquote", "form"})
_REL_AUTHOR: Final = re.compile(rb"""rel=["']?[^"'>]{0,40}author""")
_MAX_DEPTH: Final = 60
_MAX_WORDS: Final = 400
_CHAIN: Final = 3
_WHOLE_PAGE: Final = frozenset({"body", "html", "main"})
_NO_HINTS: Final = (False, False)
_HINTING: Final[tuple[str, ...]] = ("class", "itemprop", "rel")


def own_hints(element: Element) -> tuple[bool, bool]:
    """Whether an element's class, itemprop and rel hint at an author, and at a date."""
    words = element.get("class")
    if prop := element.get("itemprop") or element.get("rel"):
        words = f"{words} {prop}" if words else prop
    return _hints_of(words) if words else _NO_HINTS


def line_hints(element: Element) -> tuple[bool, bool]:
    """The hints of a line's own element and of those close above it."""
    author = date = False
    for above in islice((element, *element.iterancestors()), _CHAIN):
        if above.tag in _WHOLE_PAGE:
            break
        own = own_hints(above)
        author, date = author or own[0], date or own[1]
    return author, date


def with_author_hint(elements: Iterable[Element]) -> Iterator[Element]:
    """Those of some elements whose markup hints at an author and that may hold a name."""
    return (element for element in elements if own_hints(element)[0] and element.tag in _NAME_TAGS)


def author_elements(root: Element, source: bytes, has_properties: bool) -> Iterator[Element]:
    """Every element of the page whose markup hints at an author; a walk over the whole tree.

    Args:
        root: the page.
        source: the same as it was written.
        has_properties: whether any element has an `itemprop`.
    """
    everything = has_properties or _REL_AUTHOR.search(source) is not None
    asked = _HINTING if everything else _HINTING[:1]
    names = set(values_of(root, *asked))
    together = "\n".join(names).lower()
    words = tuple(word for word in _AUTHOR_WORDS if word in together)
    telling = {name for name in names if _any_in(words, name[:_MAX_WORDS].lower())} if words else ()
    if not telling:  # so it is mostly, and names are read in half the time of a walk over the elements
        return
    for element in root.iter(*_NAME_TAGS):
        for attribute in asked:
            if element.get(attribute) in telling:
                yield element
                break


@lru_cache(maxsize=16384)
def _hints_of(words: str) -> tuple[bool, bool]:
    words = words[:_MAX_WORDS].lower()
    return _any_in(_AUTHOR_WORDS, words), _any_in(_DATE_WORDS, words)


def _any_in(hints: tuple[str, ...], words: str) -> bool:
    for hint in hints:  # noqa: SIM110 - a generator costs three times as much, in the hottest loop of the module
        if hint in words:
            return True
    return False


def is_elsewhere(element: Element, trunk: Container[Element] = ()) -> bool:
    """Whether an element stands in a part of the page that is not the article: comments, teasers, navigation.

    What encloses the headline (`trunk`) is no such part, whatever its classes say: a blog's `<article>` lists all
    its tags there.
    """
    if element in trunk:
        return False
    if _tells_elsewhere(element):
        return True
    for depth, ancestor in enumerate(element.iterancestors()):
        if ancestor.tag in _WHOLE_PAGE or ancestor in trunk or depth > _MAX_DEPTH:
            return False
        if _tells_elsewhere(ancestor):
            return True
    return False


def is_anothers(element: Element, trunk: Container[Element] = ()) -> bool:
    """Whether a line is that of a picture, a quoted post or a reader: a date in it is never the article's."""
    for above in islice((element, *element.iterancestors()), _MAX_DEPTH):
        if above.tag in _WHOLE_PAGE or above in trunk:
            return False
        if (above.tag in _QUOTED_TAGS and not _holds_address(above)) or _says_never(
            (above.get("class") or "")[:_MAX_WORDS]
        ):
            return True
    return False


@lru_cache(maxsize=8192)
def _says_never(words: str) -> bool:
    return _NEVER.search(words.lower()) is not None


def _tells_elsewhere(element: Element) -> bool:
    if element.tag in _ELSEWHERE_TAGS:
        return not (_any_in(_AUTHOR_WORDS, (element.get("class") or "").lower()) or _holds_address(element))
    words = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(words) > 1 and _says_elsewhere(words[:_MAX_WORDS])


def _holds_address(element: Element) -> bool:
    """Whether a figure is the portrait of an author: it holds the address of whom to write to."""
    return element.tag in _FIGURES and next(element.iter("address"), None) is not None


@lru_cache(maxsize=8192)
def _says_elsewhere(words: str) -> bool:
    words = words.lower()
    if _NEVER.search(words):
        return True
    return not _any_in(_AUTHOR_WORDS, words) and _AROUND.search(words) is not None
