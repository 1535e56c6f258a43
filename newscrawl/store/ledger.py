"""The ledger: what is known of every URL and every article, and which files hold them.

SQLite in WAL mode at `output/.state/ledger.sqlite`. A URL counts as done only in the transaction that also records the
manifest of the segment holding its rows, so a crash leaves both or neither. Any number of processes may read and
write at once; a writer waits for its turn.

URLs are keys exactly as `Fetch.url` gives them: whoever asks and whoever records must spell them alike
(`urls.normalise`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newscrawl.errors import StoreError
from newscrawl.store.layout import Layout

BUSY_SECONDS = 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_BATCH = 500  # names in one IN (...): well under SQLite's limit on parameters

# What each version of the ledger adds to the one before; `user_version` counts those that were carried out.
_MIGRATIONS = ("""
CREATE TABLE urls (
    url TEXT PRIMARY KEY, publisher TEXT, article_id TEXT, content_hash TEXT, revision INTEGER,
    outcome TEXT NOT NULL, reason TEXT, status INTEGER, etag TEXT, last_modified TEXT,
    published_at INTEGER, first_fetched_at INTEGER, fetched_at INTEGER, attempts INTEGER NOT NULL, segment TEXT
) WITHOUT ROWID;
CREATE INDEX urls_published ON urls (published_at);
CREATE INDEX urls_failing ON urls (attempts) WHERE attempts > 0;
CREATE TABLE articles (
    article_id TEXT PRIMARY KEY, url TEXT NOT NULL, publisher TEXT, content_hash TEXT, headline_hash TEXT,
    revision INTEGER NOT NULL, published_at INTEGER, first_fetched_at INTEGER, fetched_at INTEGER, segment TEXT
) WITHOUT ROWID;
CREATE INDEX articles_content ON articles (content_hash);
CREATE TABLE writers (id INTEGER PRIMARY KEY AUTOINCREMENT, run_id TEXT NOT NULL);
CREATE TABLE segments (name TEXT PRIMARY KEY, writer INTEGER NOT NULL, state TEXT NOT NULL, files TEXT NOT NULL);
CREATE INDEX segments_open ON segments (writer) WHERE state = 'committed';
""", """
CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
""")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """What is known of one URL."""

    url: str
    """The address, as asked for."""
    publisher: str | None = None
    """Registered domain."""
    article_id: str | None = None
    """The article it yielded, or repeats."""
    content_hash: str | None = None
    """Hash of the content it last gave."""
    headline_hash: str | None = None
    """Hash of the headline; only in entries of articles."""
    revision: int | None = None
    """Revision of that article when it was last seen."""
    outcome: str
    """What became of the last fetch."""
    reason: str | None = None
    """Why it was dropped or failed."""
    status: int | None = None
    """HTTP status of the last fetch."""
    etag: str | None = None
    """Validator for the next visit."""
    last_modified: str | None = None
    """Validator for the next visit."""
    published_at: datetime | None = None
    """When the article was published."""
    first_fetched_at: datetime | None = None
    """When the URL was first fetched."""
    fetched_at: datetime | None = None
    """When the URL was last fetched, failures included."""
    attempts: int = 0
    """Failed fetches in a row; 0 after a success."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The manifest of one segment: the files that hold its rows, as paths relative to the root."""

    name: str
    writer: int
    state: str
    files: tuple[str, ...]


_URL_COLUMNS = (
    "url", "publisher", "article_id", "content_hash", "revision", "outcome", "reason", "status", "etag",
    "last_modified", "published_at", "first_fetched_at", "fetched_at", "attempts",
)  # fmt: skip
_SELECT_URL = f"SELECT {', '.join(_URL_COLUMNS)} FROM urls"
# The article's own state, with what the last fetch of its address adds.
_SELECT_ARTICLE = """
SELECT a.url, a.publisher, a.article_id, a.content_hash, a.headline_hash, a.revision, 'article' AS outcome,
       u.reason, u.status, u.etag, u.last_modified, a.published_at, a.first_fetched_at, a.fetched_at,
       coalesce(u.attempts, 0) AS attempts
FROM articles a LEFT JOIN urls u ON u.url = a.url
"""
# A failure keeps what earlier visits learnt; only a full answer may take the validators away.
_RECORD_URL = f"""
INSERT INTO urls ({", ".join(_URL_COLUMNS)}, segment) VALUES ({", ".join("?" * (len(_URL_COLUMNS) + 1))})
ON CONFLICT (url) DO UPDATE SET
    publisher = coalesce(excluded.publisher, publisher),
    article_id = coalesce(excluded.article_id, article_id),
    content_hash = coalesce(excluded.content_hash, content_hash),
    revision = coalesce(excluded.revision, revision),
    outcome = excluded.outcome, reason = excluded.reason, status = excluded.status,
    etag = CASE WHEN excluded.status = 200 THEN excluded.etag ELSE coalesce(excluded.etag, etag) END,
    last_modified = CASE WHEN excluded.status = 200 THEN excluded.last_modified
                         ELSE coalesce(excluded.last_modified, last_modified) END,
    published_at = coalesce(excluded.published_at, published_at),
    fetched_at = excluded.fetched_at,
    attempts = CASE WHEN excluded.attempts = 0 THEN 0 ELSE attempts + 1 END,
    segment = excluded.segment
"""
_RECORD_ARTICLE = """
INSERT INTO articles (article_id, url, publisher, content_hash, headline_hash, revision, published_at,
                      first_fetched_at, fetched_at, segment)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (article_id) DO UPDATE SET
    url = excluded.url, publisher = excluded.publisher, content_hash = excluded.content_hash,
    headline_hash = excluded.headline_hash, revision = excluded.revision,
    published_at = coalesce(excluded.published_at, published_at), fetched_at = excluded.fetched_at,
    segment = excluded.segment
"""


class Ledger:
    """One connection to the ledger of an output folder."""

    def __init__(self, root: Path | str) -> None:
        self.layout = Layout(Path(root).resolve())
        self.layout.make()
        self.path = self.layout.ledger
        with self._errors():
            self._db = _open(self.path)

    def close(self) -> None:
        self._db.close()

    # What is known

    def get(self, url: str) -> LedgerEntry | None:
        """What is known of a URL; None for one never published about."""
        return self._one(f"{_SELECT_URL} WHERE url = ?", url)

    def get_many(self, urls: Iterable[str]) -> dict[str, LedgerEntry]:
        """The known ones among many URLs, in few queries: for sitemaps of fifty thousand links."""
        wanted = list(dict.fromkeys(urls))
        found: dict[str, LedgerEntry] = {}
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            query = f"{_SELECT_URL} WHERE url IN ({', '.join('?' * len(batch))})"
            found |= {entry.url: entry for entry in self._all(query, *batch)}
        return found

    def article(self, article_id: str) -> LedgerEntry | None:
        """The newest revision of an article, under the address it was last read from."""
        return self._one(f"{_SELECT_ARTICLE} WHERE a.article_id = ?", article_id)

    def by_content(self, content_hash: str, publisher: str | None = None) -> LedgerEntry | None:
        """An article with this content, of one publisher if named; the first one seen where there are several."""
        entries = self._all(f"{_SELECT_ARTICLE} WHERE a.content_hash = ? ORDER BY a.first_fetched_at", content_hash)
        return next((e for e in entries if publisher is None or e.publisher == publisher), None)

    def recent(self, published_after: datetime, publisher: str | None = None) -> Iterator[LedgerEntry]:
        """URLs of articles published since, newest first: candidates for another look."""
        entries = self._all(
            f"{_SELECT_URL} WHERE published_at >= ? ORDER BY published_at DESC", _micros(published_after)
        )
        return (e for e in entries if publisher is None or e.publisher == publisher)

    def articles_of(self, publisher: str | None, since: datetime, most: int) -> Iterator[LedgerEntry]:
        """URLs that hold articles of a publisher, the newest first; undated ones count from their first visit."""
        born = "coalesce(published_at, first_fetched_at)"
        yield from self._all(
            f"{_SELECT_URL} WHERE publisher IS ? AND outcome IN ('article', 'duplicate', 'unchanged') AND {born} >= ? "
            f"ORDER BY {born} DESC LIMIT ?",
            publisher,
            _micros(since),
            most,
        )

    def failing(self, publisher: str | None = None) -> Iterator[LedgerEntry]:
        """URLs whose last fetch failed, fewest failures first: feeds forget links, the ledger does not."""
        entries = self._all(f"{_SELECT_URL} WHERE attempts > 0 ORDER BY attempts, url")
        return (e for e in entries if publisher is None or e.publisher == publisher)

    def conditional_headers(self, url: str) -> dict[str, str]:
        """`If-None-Match` and `If-Modified-Since` for the next visit; empty where there is nothing to send."""
        entry = self.get(url)
        if entry is None:
            return {}
        headers = {"If-None-Match": entry.etag, "If-Modified-Since": entry.last_modified}
        return {name: value for name, value in headers.items() if value}

    # What the store writes

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens, or nothing; waits for other writers."""
        with self._errors():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def data_version(self) -> int:
        """A number that changes when another process has written."""
        with self._errors():
            return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def new_writer(self, run_id: str) -> int:
        """A number no writer of this output has had before."""
        with self.transaction():
            number = self._db.execute("INSERT INTO writers (run_id) VALUES (?)", (run_id,)).lastrowid
        assert number is not None
        return number

    def record_urls(self, entries: Iterable[LedgerEntry], segment: str) -> None:
        """Inside a transaction: the state of URLs, in order."""
        self._db.executemany(_RECORD_URL, [(*_url_values(e), segment) for e in entries])

    def record_articles(self, entries: Iterable[LedgerEntry], segment: str) -> None:
        """Inside a transaction: the state of articles, in order."""
        self._db.executemany(_RECORD_ARTICLE, [(*_article_values(e), segment) for e in entries])

    def record_segment(self, name: str, writer: int, files: Sequence[str]) -> None:
        """Inside a transaction: the manifest that makes a segment count."""
        state = "committed" if files else "published"
        self._db.execute("INSERT INTO segments VALUES (?, ?, ?, ?)", (name, writer, state, json.dumps(list(files))))

    def mark_published(self, names: Iterable[str]) -> None:
        """Inside a transaction: these segments' files stand in their place."""
        self._db.executemany("UPDATE segments SET state = 'published' WHERE name = ?", [(name,) for name in names])

    def has_segment(self, name: str) -> bool:
        """Whether a segment counts."""
        return self._rows("SELECT 1 FROM segments WHERE name = ?", name) != []

    def open_segments(self, writer: int) -> list[Segment]:
        """Segments of a writer that count, but whose files may not all stand in their place yet."""
        rows = self._rows(
            "SELECT name, writer, state, files FROM segments WHERE writer = ? AND state = 'committed'", writer
        )
        return [Segment(r["name"], r["writer"], r["state"], tuple(json.loads(r["files"]))) for r in rows]

    def note(self, key: str) -> str | None:
        """A note kept with the rows it tells of, such as how far a file was read."""
        rows = self._rows("SELECT value FROM notes WHERE key = ?", key)
        return str(rows[0]["value"]) if rows else None

    def record_notes(self, notes: Mapping[str, str]) -> None:
        """Inside a transaction: keep notes."""
        self._db.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?)", list(notes.items()))

    def open_files(self) -> frozenset[str]:
        """The files of all segments that count but are not known to stand in their place."""
        rows = self._rows("SELECT files FROM segments WHERE state = 'committed'")
        return frozenset(file for row in rows for file in json.loads(row["files"]))

    def _one(self, query: str, *values: object) -> LedgerEntry | None:
        entries = self._all(query + " LIMIT 1", *values)
        return entries[0] if entries else None

    def _all(self, query: str, *values: object) -> list[LedgerEntry]:
        return [_entry(row) for row in self._rows(query, *values)]

    def _rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        with self._errors():
            return self._db.execute(query, values).fetchall()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(
                f"the ledger {self.path} cannot be used: {error}. If the disk is full, make room and run the same "
                "command again; if the file is damaged, restore it or move it aside."
            ) from error


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")  # a commit outlives a power cut: files are renamed on its word
    if _version(db) < len(_MIGRATIONS):
        db.execute("BEGIN IMMEDIATE")
        for migration in _MIGRATIONS[_version(db) :]:  # none, if another process was first
            for statement in migration.split(";"):
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
        db.execute("COMMIT")
    if _version(db) > len(_MIGRATIONS):
        version = _version(db)
        db.close()
        raise StoreError(f"{path} was written by a newer newscrawl (ledger version {version}): upgrade newscrawl")
    return db


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _entry(row: sqlite3.Row) -> LedgerEntry:
    values = dict(zip(row.keys(), row, strict=True))
    for name in ("published_at", "first_fetched_at", "fetched_at"):
        values[name] = _instant(values[name])
    return LedgerEntry(**values)


def _url_values(e: LedgerEntry) -> tuple[object, ...]:
    return (
        e.url, e.publisher, e.article_id, e.content_hash, e.revision, e.outcome, e.reason, e.status, e.etag,
        e.last_modified, _micros(e.published_at), _micros(e.first_fetched_at), _micros(e.fetched_at), e.attempts,
    )  # fmt: skip


def _article_values(e: LedgerEntry) -> tuple[object, ...]:
    return (
        e.article_id, e.url, e.publisher, e.content_hash, e.headline_hash, e.revision, _micros(e.published_at),
        _micros(e.first_fetched_at), _micros(e.fetched_at),
    )  # fmt: skip


def _micros(at: datetime | None) -> int | None:
    return None if at is None else (at - _EPOCH) // _MICROSECOND


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else _EPOCH + timedelta(microseconds=micros)
