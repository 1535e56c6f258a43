"""Is this page an article worth a row? The judgement of a careful reader, as counted reasons.

Each test is cheap, looks at the parsed page only, and needs more than one sign before it refuses a page that has a
headline and a body: a lost article is worse than an odd row, for the row says where it came from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from newscrawl.records import Article, FetchResult, Outcome, Page
from newscrawl.text import fold

NO_HEADLINE = "no headline"
NO_BODY = "no body"
SHORT_BODY = "body too short"
SOFT_404 = "soft 404"
WALL = "challenge or consent page"
NOT_ARTICLE = "not an article"

MIN_WORDS = 12
# A page that says so little beneath a headline of error is an error page; longer ones are stories about errors.
ERROR_PAGE_WORDS = 150
_PARAGRAPH = "\n\n"
_SENTENCE_END = re.compile(r"[.!?…。!?؟۔।:;\"'”’»)\]]\s*$")
# Paths of pages that list articles; a path segment alone proves nothing where the page has a date.
_LISTING_PATH = re.compile(r"^/(?:[a-z]{2}/)?(?:categor(?:y|ies)|tags?|topics?|authors?|search|archives?|page)(?:/|$)")
COVERED = (
    "authors", "published_at", "description", "section", "language", "image_url", "source_credit", "dateline_place",
    "modified_at", "keywords",
)  # fmt: skip

COUNT = "articles"
"""Beside the shares of fields, how many articles they are shares of."""


def _phrases(*lines: str) -> frozenset[str]:
    return frozenset(fold(line) for line in lines)


# Whole headlines, compared without case, spaces and punctuation.
_ERROR_HEADLINES = _phrases(
    "404", "404 error", "404 not found", "404 page not found", "error 404", "not found", "page not found",
    "page cannot be found", "the page cannot be found", "page does not exist", "page no longer available",
    "page not available", "page unavailable", "oops", "oops page not found", "oops that page can't be found",
    "sorry page not found", "sorry we couldn't find that page", "nothing found", "article not found",
    "we can't find that page", "we cannot find that page", "sorry we can't find that page",
    "sorry we cannot find that page", "sorry we could not find that page", "this page isn't available",
    "this page could not be found", "410 gone", "gone",
    "internal server error", "500 internal server error", "bad gateway", "502 bad gateway", "service unavailable",
    "503 service unavailable", "gateway timeout", "an error occurred", "something went wrong", "error",
    "seite nicht gefunden", "page introuvable", "page non trouvée", "página no encontrada", "página não encontrada",
    "pagina non trovata", "pagina niet gevonden", "sidan hittades inte", "siden blev ikke fundet", "siden finnes ikke",
    "sivua ei löytynyt", "strona nie została znaleziona", "nie znaleziono strony", "stránka nenalezena",
    "az oldal nem található", "pagina nu a fost găsită", "страница не найдена", "сторінку не знайдено",
    "страницата не е намерена", "sayfa bulunamadı", "halaman tidak ditemukan", "không tìm thấy trang",
    "الصفحة غير موجودة", "صفحه یافت نشد", "صفحہ نہیں ملا", "पृष्ठ नहीं मिला", "ページが見つかりません", "页面不存在",
    "找不到页面", "페이지를 찾을 수 없습니다",
)  # fmt: skip
_WALL_HEADLINES = _phrases(
    "just a moment", "attention required", "attention required cloudflare", "access denied", "403 forbidden",
    "forbidden", "are you a robot", "robot check", "security check", "please verify you are a human",
    "verify you are human", "checking your browser", "checking your browser before accessing", "one more step",
    "pardon our interruption", "unusual traffic", "captcha", "request blocked", "blocked", "before you continue",
    "your privacy choices", "we value your privacy", "we care about your privacy", "privacy settings",
    "please enable javascript", "javascript is disabled", "please enable cookies", "too many requests",
    "429 too many requests", "access to this page has been denied", "datenschutzeinstellungen",
)  # fmt: skip


def validate(result: FetchResult) -> FetchResult:
    """The result, with outcome `dropped` and the reason where its page holds no article."""
    fetch = result.fetch
    if fetch.outcome != "article":
        return result
    reason = why_no_article(result.page, fetch.final_url or fetch.url)
    return without_article(result, "dropped", reason) if reason else result


def without_article(
    result: FetchResult, outcome: Outcome, reason: str | None, article_id: str | None = None
) -> FetchResult:
    """The result without its article and quotes. Its ticker strip was still on the page and stays."""
    page = result.page
    rest = Page(article=Article(), tickers=page.tickers) if page and page.tickers else None
    content_hash = page.article.content_hash if page and article_id else None
    fetch = replace(
        result.fetch,
        outcome=outcome,
        reason=reason,
        article_id=article_id,
        content_hash=content_hash,
    )
    return FetchResult(fetch=fetch, page=rest)


def why_no_article(page: Page | None, url: str | None = None) -> str | None:
    """Why a page makes no row in `articles`, as one of the fixed reasons; None for an article."""
    if page is None:
        return NO_BODY
    article = page.article
    return _missing_part(article) or _error_page(article) or _short(article) or _listing(article, url)


def _missing_part(article: Article) -> str | None:
    if not article.headline or not fold(article.headline):
        return NO_HEADLINE
    return None if article.body.strip() else NO_BODY


def _error_page(article: Article) -> str | None:
    if article.word_count > ERROR_PAGE_WORDS:
        return None
    headline = fold(article.headline or "")
    if headline in _ERROR_HEADLINES:
        return SOFT_404
    return WALL if headline in _WALL_HEADLINES else None


def _short(article: Article) -> str | None:
    return SHORT_BODY if article.word_count < MIN_WORDS else None


def _listing(article: Article, url: str | None) -> str | None:
    """A front, section or search page that a link passed for an article."""
    path = urlsplit(url or article.url or "").path.lower()
    if (url or article.url) and not path.strip("/") and not urlsplit(url or article.url or "").query:
        return NOT_ARTICLE
    if article.published_at is None and (_LISTING_PATH.match(path) or _reads_as_list(article.body)):
        return NOT_ARTICLE
    return None


def _reads_as_list(body: str) -> bool:
    """Many paragraphs, nearly all without the end of a sentence: headlines under one another."""
    paragraphs = [p for p in body.split(_PARAGRAPH) if p.strip()]
    if len(paragraphs) < 8:
        return False
    ended = sum(_SENTENCE_END.search(p[-8:]) is not None for p in paragraphs)
    return ended * 10 < len(paragraphs)


class Coverage:
    """Counts, per publisher, how many articles have each field."""

    def __init__(self) -> None:
        self._articles: dict[str, int] = {}
        self._filled: dict[str, dict[str, int]] = {}

    def add(self, page: Page) -> None:
        article = page.article
        publisher = article.publisher or ""
        self._articles[publisher] = self._articles.get(publisher, 0) + 1
        filled = self._filled.setdefault(publisher, dict.fromkeys((*COVERED, "quotes"), 0))
        for name in COVERED:
            filled[name] += bool(getattr(article, name))
        filled["quotes"] += bool(page.quotes)

    def shares(self) -> Mapping[str, float]:
        """`publisher/field` -> share of the publisher's articles that have it; `publisher/articles` -> how many."""
        shares: dict[str, float] = {}
        for publisher, fields in sorted(self._filled.items()):
            articles = self._articles[publisher]
            shares[f"{publisher}/{COUNT}"] = float(articles)
            shares |= {f"{publisher}/{name}": round(count / articles, 4) for name, count in fields.items()}
        return shares
