"""URLs: one spelling per page, and the registered domain that names a publisher."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, urljoin, urlsplit

import tldextract
from w3lib.url import canonicalize_url, url_query_cleaner

# Parameters that say how a reader came to a page, never which page it is.
TRACKING_PARAMETERS = (
    "_ga", "_gl", "_hsenc", "_hsmi", "at_campaign", "at_medium", "cmpid", "dclid", "fbclid", "gclid", "gclsrc",
    "guccounter", "guce_referrer", "guce_referrer_sig", "igshid", "ito", "mc_cid", "mc_eid", "mkt_tok", "msclkid",
    "ncid", "ocid", "ref", "ref_src", "ref_url", "smid", "soc_src", "soc_trk", "spm", "twclid", "wt_mc", "xtor",
    "yclid",
)  # fmt: skip
_UTM = re.compile(r"(?:utm|pk|mtm|hsa|vero|wt)_[a-z_]+", re.IGNORECASE)
# The part of an address that says whose it is, where nothing about it is unusual.
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]++(?::[0-9]{1,4})?(?=[/?#]|\Z)")
_SCHEMES = ("http", "https")
MAX_URL_LENGTH = 8192
# An address is split and spelled several times on its way through a crawl; so many are remembered.
_REMEMBERED = 1024
# Spelled canonically where its origin is: a path of unreserved characters without dot segments, nothing after it. Each
# repetition ends at a character that its inside cannot hold.
_PLAIN = re.compile(r"(https?://[^/?#\s]++)(?:/[A-Za-z0-9_~-][A-Za-z0-9_~.-]*+)++/?")

# The snapshot in the wheel only: an empty list of addresses keeps the library from calling home.
_suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


@lru_cache(maxsize=_REMEMBERED)
def split_http(url: str) -> SplitResult | None:
    """The parts of an absolute http(s) URL with a host, or None for anything else, malformed URLs included."""
    if not url or len(url) > MAX_URL_LENGTH:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises ValueError for a port that is no number
    except ValueError:
        return None
    return parts if parts.scheme.lower() in _SCHEMES and parts.hostname else None


def absolute(base: str | None, href: str) -> str | None:
    """The http(s) URL that `href` means on a page at `base`, or None where it means none."""
    href = href.strip()
    try:
        url = urljoin(base, href) if base else href
    except ValueError:
        return None
    return url if split_http(url) else None


def normalise(url: str) -> str | None:
    """One spelling per page: no tracking parameters or fragment, query sorted, escapes canonical; None if not http."""
    plain = _PLAIN.fullmatch(url)
    if plain and len(url) <= MAX_URL_LENGTH and _is_canonical(plain[1]):
        return url
    parts = split_http(url)
    return _canonical(url, parts) if parts else None


@lru_cache(maxsize=_REMEMBERED)
def _is_canonical(origin: str) -> bool:
    home = origin + "/"
    parts = split_http(home)
    return parts is not None and _canonical(home, parts) == home


@lru_cache(maxsize=_REMEMBERED)
def _canonical(url: str, parts: SplitResult) -> str | None:
    if parts.query:
        names = {pair.split("=", 1)[0] for pair in parts.query.split("&")}
        tracking = [n for n in names if n.lower() in TRACKING_PARAMETERS or _UTM.fullmatch(n)]
        if tracking:
            url = url_query_cleaner(url, tracking, remove=True, keep_fragments=False)
    try:
        url = canonicalize_url(url)
    except ValueError:
        return None
    split = split_http(url)
    if split is None:
        return None
    default = {"http": 80, "https": 443}[split.scheme]
    if split.port == default:
        url = split._replace(netloc=split.netloc.rsplit(":", 1)[0]).geturl()
    return url


@lru_cache(maxsize=4096)
def registered_domain(host: str) -> str | None:
    """`news.bbc.co.uk` -> `bbc.co.uk`; an IP address or a bare host name stays as it is."""
    host = host.lower().rstrip(".")
    if not host:
        return None
    return _suffixes.extract_str(host).top_domain_under_public_suffix or host


def origin_of(url: str) -> str:
    """Scheme, host and port of a URL, as far as they can be told at a glance; else the URL itself."""
    origin = _ORIGIN.match(url) if len(url) <= MAX_URL_LENGTH else None
    return origin[0] if origin else url


def publisher_of(url: str | None) -> str | None:
    """The registered domain of a URL, or None."""
    return _publisher_at(origin_of(url)) if url else None


@lru_cache(maxsize=_REMEMBERED)
def _publisher_at(origin: str) -> str | None:
    parts = split_http(origin)
    return registered_domain(parts.hostname) if parts and parts.hostname else None
