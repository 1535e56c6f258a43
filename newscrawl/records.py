"""The records that flow through newscrawl, one class per table plus the few that tie them together.

Every record is frozen: a stage that changes something returns ``dataclasses.replace(record, ...)``, so no stage
can alter what another has seen. Field names are the column names of :mod:`newscrawl.schema`; what a field means is
said once, in the docstring under it, and the data dictionary is generated from there.

All offsets are code points into ``Article.body``; all instants are timezone-aware UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Access = Literal["free", "paywalled", "unknown"]
CreditKind = Literal["wire", "partner", "own", "unknown"]
Direction = Literal["up", "down", "flat"]
Precision = Literal["second", "minute", "hour", "day", "month", "year"]
QuoteKind = Literal["direct", "indirect", "mixed"]
Outcome = Literal["article", "listing", "duplicate", "unchanged", "dropped", "failed", "skipped"]


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One attributed quote: who said what, and where in the body it stands."""

    quote_no: int
    """Number of the quote within its article, from 0, in reading order."""
    kind: QuoteKind
    """`direct` (in quotation marks), `indirect` (reported speech) or `mixed` (reported speech with quoted words)."""
    text: str
    """The quote as printed, marks included: exactly `body[start:end]`."""
    start: int
    """Code point in the body where the quote begins."""
    end: int
    """Code point just past the end of the quote."""
    speaker: str | None = None
    """Who is meant, resolved to the fullest name the article gives; null when in doubt."""
    speaker_raw: str | None = None
    """The mention beside the cue as printed (`he`, `Mujahid`, `the report`)."""
    speaker_start: int | None = None
    """Code point in the body where `speaker_raw` begins."""
    speaker_end: int | None = None
    """Code point just past the end of `speaker_raw`."""
    speaker_role: str | None = None
    """Role or affiliation the article gives the speaker (`military expert`)."""
    cue: str | None = None
    """The reporting words (`said`, `according to`)."""
    cue_start: int | None = None
    """Code point in the body where `cue` begins; the parts of an interrupted quote share one cue."""
    cue_end: int | None = None
    """Code point just past the end of `cue`."""
    addressee: str | None = None
    """To whom it was said (`told TOLOnews`)."""
    paragraph_no: int = 0
    """Number of the paragraph the quote begins in, from 0."""
    confidence: float = 0.0
    """Estimated probability, 0 to 1, that span and speaker are both right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticker:
    """One row of a ticker strip, as observed at one fetch."""

    symbol: str
    """The symbol or name printed (`AIRLINK`, `KSE100`, `EUR/USD`)."""
    name: str | None = None
    """Long name where the strip prints one beside the symbol."""
    price: float | None = None
    """Price or index level as printed, in `currency` where known."""
    change: float | None = None
    """Absolute change as printed, signed by the direction shown."""
    change_pct: float | None = None
    """Change in percent: computed from price and change where both are printed, rounded to 2 places."""
    change_pct_reported: float | None = None
    """The percentage the page printed, signed as printed, even when it is wrong."""
    direction: Direction | None = None
    """The direction the page showed by arrow, sign, word or class name."""
    currency: str | None = None
    """ISO 4217 code where the strip prints a currency."""
    raw: str = ""
    """The text of the row as printed."""
    consistent: bool | None = None
    """Whether price, change and the reported percentage agree within rounding (as percent or as fraction)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as one page told it. Fields a page does not state are null; a wrong value is worse than none."""

    article_id: str = ""
    """Stable identifier: hash of the canonical URL (of the content where there is no URL)."""
    revision: int = 1
    """1 for the first version seen, one more for every changed version."""
    url: str | None = None
    """The address the page was fetched from, after redirects."""
    canonical_url: str | None = None
    """The address the page gives for itself, normalised; the fetched one where it gives none."""
    publisher: str | None = None
    """Registered domain of the publisher (`pakobserver.net`)."""
    publisher_name: str | None = None
    """Name of the outlet as the page gives it."""
    headline: str | None = None
    """The headline, without the site's name."""
    description: str | None = None
    """The summary the page gives for search engines and social media."""
    section: str | None = None
    """Section or category (`Politics`)."""
    keywords: tuple[str, ...] = ()
    """Keywords or tags the page declares."""
    language: str | None = None
    """ISO 639-1 code of the body's language."""
    authors: tuple[str, ...] = ()
    """Names of the authors, in the page's order."""
    byline_raw: str | None = None
    """The byline as printed."""
    dateline_place: str | None = None
    """Where the story was filed (`Kabul`)."""
    dateline_raw: str | None = None
    """The dateline as printed (`KABUL (Reuters) -`)."""
    published_at: datetime | None = None
    """When it was published, UTC; midnight UTC of the day where `published_precision` is `day`."""
    published_raw: str | None = None
    """The publication date as printed or marked up."""
    published_precision: Precision | None = None
    """How exact `published_at` is."""
    modified_at: datetime | None = None
    """When the page says it was last changed, UTC."""
    source_credit: str | None = None
    """The agency or paper credited with the text, normalised (`Reuters`)."""
    source_credit_raw: str | None = None
    """The credit as printed (`—Tolonews`)."""
    credit_kind: CreditKind = "unknown"
    """`wire`, `partner`, `own` or `unknown`."""
    body: str = ""
    """The text: paragraphs joined by a blank line."""
    word_count: int = 0
    """Number of words in the body."""
    image_url: str | None = None
    """Address of the lead image."""
    access: Access = "unknown"
    """`free`, `paywalled` or `unknown`."""
    symbols: tuple[str, ...] = ()
    """Ticker symbols printed in the copy (`NYSE:IBM`) or given by the news sitemap when the page was fetched; one that
    names them later adds them with the next revision."""
    content_hash: str | None = None
    """Hash of headline and body, whitespace and case folded: equal for equal content."""
    near_dup_id: str | None = None
    """Shared by articles with nearly the same text, across publishers and runs: the `article_id` of the first of them.

    Assigned by `scrapy dedupe`; null before that, and for an article whose text no other has."""
    provenance: Mapping[str, str] = field(default_factory=dict)
    """Field name -> where on the page its value was found (`json-ld:headline`)."""
    run_id: str | None = None
    """The run that wrote the row."""
    fetched_at: datetime | None = None
    """When the page was fetched, UTC."""
    warc_file: str | None = None
    """Archive file holding the response."""
    warc_offset: int | None = None
    """Byte offset of the response record in `warc_file`."""
    parser_version: str | None = None
    """Version of newscrawl that parsed the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything one page yields."""

    article: Article
    quotes: tuple[Quote, ...] = ()
    tickers: tuple[Ticker, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """One request: why it was made and what became of it."""

    url: str
    """The address asked for."""
    final_url: str | None = None
    """The address that answered, after redirects."""
    publisher: str | None = None
    """Registered domain of the address."""
    reason_for: str = "article"
    """Why the request was made: `robots`, `discovery`, `listing`, `article`, `recheck` or `archive`."""
    status: int | None = None
    """HTTP status; null when no answer came."""
    outcome: Outcome = "failed"
    """What became of it: `article`, `listing`, `duplicate`, `unchanged`, `dropped`, `failed` or `skipped`."""
    reason: str | None = None
    """Why it was dropped, failed or skipped, as a short fixed phrase (`no headline`)."""
    article_id: str | None = None
    """The article the answer yielded, or repeated."""
    content_hash: str | None = None
    """Hash of the article's content, where it held one."""
    bytes: int | None = None
    """Length of the body in bytes, after decompression."""
    seconds: float | None = None
    """Seconds from request to the last byte."""
    etag: str | None = None
    """The `ETag` header, sent back on the next visit."""
    last_modified: str | None = None
    """The `Last-Modified` header, sent back on the next visit."""
    run_id: str | None = None
    """The run that made the request."""
    fetched_at: datetime | None = None
    """When the answer came, UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchResult:
    """What a spider hands to the item pipelines for each URL it is done with: the fetch, and its page if any."""

    fetch: Fetch
    page: Page | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a spider."""

    run_id: str
    """Unique and sortable: start time and a random part."""
    spider: str
    """Name of the spider."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Spider arguments as given."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """Versions of newscrawl, Python and the main libraries."""
    config_hash: str | None = None
    """Hash of the settings that differ from the defaults."""
    started_at: datetime | None = None
    """When the run started, UTC."""
    finished_at: datetime | None = None
    """When the run ended, UTC."""
    pages: int = 0
    """Pages read: requests answered, listings included, or pages of an archive."""
    articles: int = 0
    """Article rows written."""
    quotes: int = 0
    """Quote rows written."""
    tickers: int = 0
    """Ticker rows written."""
    duplicates: int = 0
    """Pages whose article was already there."""
    dropped: int = 0
    """Pages that held no article, by the validator's judgement."""
    failed: int = 0
    """Requests that failed for good."""
    skipped: int = 0
    """Known URLs not fetched again."""
    coverage: Mapping[str, float] = field(default_factory=dict)
    """`publisher/field` -> share of the publisher's articles in this run that have the field; `publisher/articles` ->
    how many there were."""
    exit_reason: str | None = None
    """Why the run ended (`finished`, `shutdown`, ...); `killed` where it could not write this row itself."""
    exit_code: int | None = None
    """The exit code of the command; null for a run that was killed. See docs/exit-codes.md."""
