"""What an address alone says about the page behind it: article, something else, or a trap.

`article_score` adds up hints that hold across content management systems and languages: a date or a number in the
path, a last segment of several words, a file name. Nothing here knows a site. `trap_of` names the shapes that have no
end (calendars, session ids, paths that repeat themselves); `shape_of` is what a spider caps per site, so that a trap
nobody has named stays bounded all the same.
"""

from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import SplitResult, unquote

from newscrawl.urls import split_http

ARTICLE = 1.0
"""`article_score` at and above which an address is taken for an article."""
MAX_DEPTH = 12
MAX_PATH = 1024
MAX_PARAMETERS = 8

_DATE = re.compile(
    r"(?:^|[/_.-])(?:19[9]\d|20\d\d)[/_.-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"[a-z]{0,6}[/_.-]?(?:0?[1-9]|[12]\d|3[01])(?=$|[/_.-])"
    r"|(?:^|/)(?:19[9]\d|20\d\d)/(?:0?[1-9]|1[0-2])(?=/)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19[9]\d|20\d\d)")
_NUMBER = re.compile(r"(?<!\d)\d{5,}(?!\d)")
_TOKEN = re.compile(r"(?=[a-z0-9]*\d)(?=[0-9]*[a-z])[a-z0-9]{8,}")
_WORD_BREAK = re.compile(r"[-_+ ]+")
_PAGE_FILE = re.compile(r"\.(?:html?|shtml|php|aspx?|jsp|cms|ece)$", re.IGNORECASE)
_MEDIA_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|json|xml|rss|atom|pdf|docx?|xlsx?|pptx?|zip|gz|rar|mp[34]|m4[av]|"
    r"webm|ogg|wav|mov|avi|woff2?|ttf|apk|exe|dmg|ics|txt|csv)$",
    re.IGNORECASE,
)
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]{6,}")

# Whole segments of paths that lead to lists, accounts and forms in many languages.
NOT_ARTICLES = frozenset({
    "about", "about-us", "abo", "abonnement", "account", "accounts", "admin", "ads", "advertise", "advertising",
    "agb", "amp-login", "api", "app", "apps", "archiv", "archive", "archives", "auth", "autor", "autore", "autoren",
    "auteur", "auteurs", "author", "authors", "autores", "basket", "calendar", "careers", "cart", "cat", "categories",
    "category", "categoria", "categorie", "cdn-cgi", "checkout", "comment", "comments", "contact", "contact-us",
    "contacto", "contatti", "cookie", "cookie-policy", "cookies", "datenschutz", "disclaimer", "donate", "e-paper",
    "epaper", "etiqueta", "etiquetas", "events", "faq", "feed", "feeds", "forum", "forums", "galleries", "help",
    "hilfe", "impressum", "jobs", "kalender", "kategorie", "kontakt", "label", "legal", "login", "logout", "masthead",
    "media-kit", "mitarbeiter", "my", "mentions-legales", "newsletter", "newsletters", "page", "people", "person",
    "podcast", "podcasts", "policies", "print", "privacy", "privacy-policy", "profil", "profile", "profiles",
    "question", "register", "registration", "rss", "search", "section", "sections", "shop", "signin", "sign-in",
    "signup", "sign-up", "site-map", "sitemap", "staff", "stichwort", "store", "subscribe", "subscription",
    "subscriptions", "suche", "support", "tag", "tags", "team", "terms", "terms-of-service", "terms-of-use", "thema",
    "themen", "topic", "topics", "upload", "uploads", "user", "users", "usuario", "weather", "webmail", "wetter",
    "wp-admin", "wp-content", "wp-includes", "wp-json", "wp-login.php", "xmlrpc.php",
})  # fmt: skip
# Those of them that name lists: worth a visit where a site declares nothing.
_LISTS = frozenset({
    "cat", "categories", "category", "categoria", "categorie", "etiqueta", "etiquetas", "kategorie", "label", "section",
    "sections", "stichwort", "tag", "tags", "thema", "themen", "topic", "topics",
})  # fmt: skip
_MOST_SECTION_SEGMENTS = 3
_ARTICLE_WORDS = frozenset({
    "article", "articles", "articulo", "articolo", "artikel", "story", "stories", "news-story", "noticia", "nachricht",
    "nachrichten", "content", "beitrag", "newsdetail", "news",
})  # fmt: skip
_IDENTIFIERS = frozenset({
    "id", "idx", "idxno", "p", "aid", "artid", "artnr", "articleid", "article_id", "newsid", "news_id", "story",
    "storyid",
})  # fmt: skip
_SESSION = frozenset({
    "sid", "sessionid", "session_id", "session", "phpsessid", "jsessionid", "aspsessionid", "cfid", "cftoken", "osid",
    "zenid",
})  # fmt: skip
_ACTIONS = frozenset({
    "s", "q", "query", "search", "replytocom", "share", "print", "sort", "order", "orderby", "filter", "action",
    "month", "day", "week", "add-to-cart", "redirect", "return", "returnurl", "next", "login",
})  # fmt: skip
_CALENDAR = re.compile(
    r"(?:^|/)(?:calendars?|calendario|calendrier|kalender|agenda|events?|archive[sn]?|archiv|archivo)/"
)
_DAY_PATH = re.compile(r"/(?:1\d|2\d)\d\d(?:[/-][01]?\d(?:[/-][0-3]?\d)?)?/?$")
_PATH_SESSION = re.compile(r";(?:jsessionid|sid|phpsessid)=|/\((?:s|a|f)\([a-z0-9]{10,}\)\)/", re.IGNORECASE)


def is_article_url(url: str) -> bool:
    """Whether an address looks like an article's, by itself."""
    return article_score(url) >= ARTICLE


def is_section_url(url: str) -> bool:
    """Whether an address may be that of a list of articles (`/world/`, `/category/sport`), by itself."""
    parts = split_http(url)
    if parts is None or parts.query or _MEDIA_FILE.search(parts.path) or trap_of(url):
        return False
    segments = [s for s in unquote(parts.path, errors="replace").lower().split("/") if s]
    if not 0 < len(segments) <= _MOST_SECTION_SEGMENTS or not (NOT_ARTICLES - _LISTS).isdisjoint(segments):
        return False
    last = _PAGE_FILE.sub("", segments[-1])
    return last not in NOT_ARTICLES and _slug_score(last) < 1.0 and not _number_score(segments, parts.path)


def article_score(url: str) -> float:
    """How much an address looks like an article's; `ARTICLE` and above is yes, 0 and below is no."""
    parts = split_http(url)
    if parts is None or _MEDIA_FILE.search(parts.path) or trap_of(url):
        return -1.0
    segments = [s for s in unquote(parts.path, errors="replace").lower().split("/") if s]
    if not segments:
        return _query_score(parts)
    last = _PAGE_FILE.sub("", segments[-1])
    if last in NOT_ARTICLES:
        return -1.0
    score = -1.0 * _is_member_of_list(segments) + _slug_score(last) + _number_score(segments, parts.path)
    score += 0.3 * bool(_ARTICLE_WORDS.intersection(segments[:-1]))
    score += 0.2 * bool(_PAGE_FILE.search(segments[-1])) + 0.1 * (len(segments) >= 2)
    if last in {"index", "default", "home"} or _YEAR.fullmatch(last):
        score -= 1.0
    return score + (_query_score(parts) if score < ARTICLE else 0.0)


def _is_member_of_list(segments: list[str]) -> bool:
    """Whether a list word names what the last segment is: /tag/iran, /tag/iran/3, /author/12/jane-doe."""
    if len(segments) > 2 and segments[-3] in NOT_ARTICLES and (segments[-1].isdigit() or segments[-2].isdigit()):
        return True
    return len(segments) > 1 and segments[-2] in NOT_ARTICLES


def _slug_score(last: str) -> float:
    """Several words joined by hyphens make a headline; one or two make a section."""
    if _UNSPACED.search(last):
        return 0.8
    words = [w for w in _WORD_BREAK.split(last) if w]
    letters = [w for w in words if not w.isdigit()]
    if len(letters) >= 4:
        return 1.0
    return {3: 0.7, 2: 0.2}.get(len(letters), 0.0)


def _number_score(segments: list[str], path: str) -> float:
    """Dates, numbers and tokens that identify a document."""
    score = 0.0
    if _DATE.search(path):
        score += 0.7
        if any(c.isalpha() for c in _PAGE_FILE.sub("", segments[-1])):
            score += 0.3
    tail = segments[-2:]
    if any(_NUMBER.search(s) for s in tail):
        score += 1.0
    elif any(_TOKEN.fullmatch(word) for s in tail for word in _WORD_BREAK.split(s.partition(".")[0])):
        score += 0.7
    return score


def _query_score(parts: SplitResult) -> float:
    """`?id=12345`, `?p=123`, `article.php?story=2024...`: pages known by number."""
    for pair in parts.query.split("&")[:MAX_PARAMETERS]:
        name, _, value = pair.partition("=")
        name = name.lower()
        if name in {
            "id",
            "p",
            "aid",
            "artid",
            "articleid",
            "article_id",
            "newsid",
            "news_id",
            "story",
            "storyid",
            "idxno",
        }:
            return 1.0 if re.fullmatch(r"\d{2,}[A-Za-z0-9-]*", value[:64]) else 0.0
    return 0.0


def trap_of(url: str) -> str | None:
    """The kind of endless pages an address belongs to (`calendar`, `session id`, `growing path` ...), or None."""
    parts = split_http(url)
    if parts is None:
        return None
    if len(url) > MAX_PATH * 2 or len(parts.path) > MAX_PATH:
        return "too long"
    segments = [s for s in parts.path.lower().split("/") if s]
    if len(segments) > MAX_DEPTH or _repeats(segments):
        return "growing path"
    names = [pair.partition("=")[0].lower() for pair in parts.query.split("&") if pair]
    if _SESSION.intersection(names) or _PATH_SESSION.search(parts.path):
        return "session id"
    if _CALENDAR.search(parts.path.lower()) and (_DAY_PATH.search(parts.path) or {"day", "month"} & set(names)):
        return "calendar"
    if len(names) > MAX_PARAMETERS:
        return "too many parameters"
    return None


def _repeats(segments: list[str]) -> bool:
    """Whether a segment, or a pair, comes again and again: the mark of relative links that grow the path."""
    if any(segments.count(s) >= 3 for s in set(segments) if not s.isdigit()):
        return True
    pairs = list(pairwise(segments))
    return any(pairs.count(p) >= 2 for p in set(pairs) if not (p[0].isdigit() and p[1].isdigit()))


def is_action(url: str) -> bool:
    """Whether the query asks for something to be done or sorted rather than for a page."""
    parts = split_http(url)
    return parts is not None and any(pair.partition("=")[0].lower() in _ACTIONS for pair in parts.query.split("&"))


_RUN = re.compile(r"\d+")


def shape_of(url: str) -> str:
    """An address with its particulars left out, `/a/2026/11/some-words?id=7` -> `/a/N/N/*?id`: the unit of a cap.

    Articles of one section share a shape, and so do the days of a calendar and the ids of a session: a spider that
    follows at most so many addresses of a shape beyond those a sitemap or feed lists is bounded on any site.
    """
    parts = split_http(url)
    if parts is None:
        return ""
    segments = [_shape_of_segment(s) for s in parts.path.lower().split("/")[: MAX_DEPTH + 1]]
    names = sorted({pair.partition("=")[0].lower() for pair in parts.query.split("&") if pair})
    return "/".join(segments) + ("?" + "&".join(names[:MAX_PARAMETERS]) if names else "")


def _shape_of_segment(segment: str) -> str:
    if len(segment) > 40 or segment.count("-") >= 2 or segment.count("_") >= 2 or "%" in segment:
        return "*"
    return _RUN.sub("N", segment)
