"""What each fault of the simulator comes to: its row in `fetches`, and what an article's text must hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Expected:
    """The outcome of a page; `reason` as the column has it."""

    outcome: str
    reason: str | None = None
    headline: str | None = None
    """What an article's headline is."""
    holds: str | None = None
    """What an article's body holds."""


def failed(reason: str) -> Expected:
    return Expected("failed", reason)


def dropped(reason: str) -> Expected:
    return Expected("dropped", reason)


def article(headline: str | None = None, holds: str = "quick brown fox") -> Expected:
    return Expected("article", None, headline, holds)


SAME = Expected("duplicate", "same content")
AWAY = failed("redirected to another site")
NOWHERE = failed("redirect to a bad address")
CAFE = "Schröder’s “café” costs 5 € – naïve façade, Ørsted"

# The simulator repeats some texts under several addresses: what comes second is a duplicate, and either may be second.
PAGES: dict[str, Expected] = {
    "500-always": failed("HTTP 500"),
    "500-once": article("Fault 500-once"),
    "503-retry-after": article("Fault 503-retry-after"),
    "429-retry-after": article("Fault 429-retry-after"),
    "429-date": article("Fault 429-date"),
    "429-huge": failed("HTTP 429"),
    "403": failed("HTTP 403"),
    "404": failed("HTTP 404"),
    "410": failed("HTTP 410"),
    "451": failed("HTTP 451"),
    "204": failed("empty answer"),
    "304-unsolicited": failed("304 unasked"),
    "reset": failed("connection lost"),
    "reset-mid-body": failed("body cut short"),
    "close": failed("connection lost"),
    "hang": failed("timeout"),
    "hang-headers": failed("timeout"),
    "slow-loris": failed("timeout"),
    "short-body": failed("body cut short"),
    "bad-chunk": failed("not HTTP"),
    "endless-chunked": failed("too large"),
    "bad-status-line": failed("not HTTP"),
    "headers-huge": failed("not HTTP"),
    "many-headers": failed("not HTTP"),
    "two-content-length": failed("not HTTP"),
    "neg-content-length": failed("not HTTP"),
    "truncated-gzip": failed("compression cut short"),
    "corrupt-gzip": failed("corrupt compression"),
    "gzip-not-gzip": article("Fault gzip-not-gzip"),
    "double-gzip": article("Fault double-gzip"),
    "ce-unknown": failed("unknown content encoding"),
    "gzip-bomb": failed("too large"),
    "gzip-bomb-nested": failed("too large"),
    "br-bomb": failed("too large"),
    "zstd-bomb": failed("too large"),
    "deflate-bomb": failed("too large"),
    "50mb": failed("too large"),
    "charset-wrong-header": article("Größe – café", CAFE),
    "charset-conflict": article("Größe – café", CAFE),
    "charset-bogus": article("Größe – café", CAFE),
    "charset-utf16": article("Größe – café", CAFE),
    "charset-gb18030": article("新闻标题 㐀", "这是一个新闻页面,内容用于测试。㐀䶵"),
    "charset-sjis": article("ニュース", "これはテスト用の記事です。"),
    "nul-bytes": article("Nul byte"),
    "lone-surrogates": article(),
    "redirect-loop": failed("too many redirects"),
    "redirect-self": failed("too many redirects"),
    "redirect-chain-5": article("Fault redirect-chain-5"),
    "redirect-chain-30": failed("too many redirects"),
    "redirect-file": NOWHERE,
    "redirect-data": NOWHERE,
    "redirect-ftp": NOWHERE,
    "redirect-private": AWAY,
    "redirect-metadata": AWAY,
    "redirect-decimal-ip": AWAY,
    "redirect-ipv6-mapped": AWAY,
    "redirect-offsite": AWAY,
    "redirect-nolocation": NOWHERE,
    "redirect-crlf": article(),
    "redirect-long": failed("not HTTP"),
    "redirect-badurl": NOWHERE,
    "meta-refresh-file": article("Fault page"),
    "meta-refresh-private": article("Fault page"),
    "deep-nest": dropped("no body"),
    "many-links": article("Fault page"),
    "redos": dropped("no headline"),
    "huge-attr": article("Fault page"),
    "unclosed": dropped("no body"),
    "jsonld-deep": article("Fault page"),
    "jsonld-huge-int": article(),
    "empty-html": failed("empty answer"),
    "pdf-as-html": failed("not a page"),
    "jpeg": failed("not a page"),
    "binary-as-html": failed("not a page"),
    "no-ctype": article("Fault no-ctype"),
    "xhtml": article("Fault xhtml"),
    "csv-inject": article("=cmd|' /C calc'!A0"),
    "html-inject": article("<img src=x onerror=alert(1)><script>alert(1)</script>"),
    "ansi-inject": article(),
    "path-traversal": article("../../../../tmp/pwn"),
    "bidi": article(),
    "long-title": dropped("no headline"),
    "dup": article("Duplicate story"),
    "session": article("Session"),
    "calendar": dropped("no body"),
    "relative-trap": article("Trap"),
    "soft404": dropped("soft 404"),
    "consent": dropped("no body"),
    "cookie-set": AWAY,
    "auth-redirect": AWAY,
    "dates-crazy": article("Dates"),
}


@dataclass(frozen=True)
class Listing:
    """What a listing comes to: which of its ten good links are followed, and what the log says of it."""

    links: frozenset[int] = frozenset()
    problem: bool = False
    outcome: str = "listing"


ALL, FIRST = frozenset(range(10)), frozenset({0})

LISTINGS: dict[str, Listing] = {
    "sitemap-malformed.xml": Listing(frozenset(range(5)), problem=True),
    "sitemap-truncated.xml": Listing(frozenset(range(7)), problem=True),
    "sitemap-amp.xml": Listing(ALL),
    "sitemap-bom.xml": Listing(ALL),
    "sitemap-html.xml": Listing(problem=True),
    "sitemap-empty.xml": Listing(outcome="failed"),
    "sitemap-xxe.xml": Listing(FIRST),
    "sitemap-laughs.xml": Listing(FIRST),
    "sitemap-quadratic.xml": Listing(FIRST),
    "sitemap-dtd.xml": Listing(FIRST),
    "sitemap-self.xml": Listing(),
    "sitemap-nest.xml": Listing(),
    "sitemap-offsite.xml": Listing(FIRST),
    "sitemap-schemes.xml": Listing(FIRST),
    "sitemap-utf16.xml": Listing(ALL),
    "sitemap-future.xml": Listing(ALL),
    "feed-xxe.xml": Listing(ALL),
    "feed-laughs.xml": Listing(ALL),
    "feed-malformed.xml": Listing(frozenset(range(5)), problem=True),
}
LARGE_LISTINGS = ("sitemap-50001.xml", "sitemap-huge.xml", "sitemap-bomb.xml.gz")
