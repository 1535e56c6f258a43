"""The store: takes results one at a time, publishes them in segments, loses none and repeats none.

See `segment.py` for how a segment is published, `journal.py` for what happens to results that wait for it, and
`duplicates.py` for what counts as new. Stores in several processes may write to one root at once.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType

import pyarrow as pa

from newscrawl.errors import StoreError
from newscrawl.records import FetchResult, Run
from newscrawl.store.duplicates import judge
from newscrawl.store.entries import Pending, article_entry, storable, url_entry
from newscrawl.store.journal import NOT_A_JOURNAL, Journal, read_journal
from newscrawl.store.killed import killed_run, read_note, write_note
from newscrawl.store.layout import Layout, remove_file
from newscrawl.store.ledger import Ledger, LedgerEntry
from newscrawl.store.rows import build_table, group_rows
from newscrawl.store.segment import NOTE, Writer, recover

logger = logging.getLogger(__name__)

SEGMENT_ROWS = 200
FETCHES_PER_SEGMENT = 10  # times SEGMENT_ROWS: a run of failures or listings is published too
SEGMENT_CHARACTERS = 64_000_000
SEGMENT_SECONDS = 300.0
_FINISHED = "finished"


class Store:
    """Writes to the datasets of one output folder; one per run and process.

    Args:
        root: the output folder.
        run_id: the run the rows belong to.
        segment_rows: articles per segment.
        journal: keep what waits where a later start finds it; False where the source can be read again from a note.
        begun: the run as it begins; should it be killed, the next start writes its row.
    """

    def __init__(
        self,
        root: Path | str,
        run_id: str,
        *,
        segment_rows: int = SEGMENT_ROWS,
        journal: bool = True,
        begun: Run | None = None,
    ) -> None:
        self.layout = Layout(Path(root).resolve())
        self.run_id = run_id
        self.segment_rows = max(1, segment_rows)
        self.rows: Counter[str] = Counter()
        """Rows published by this store, by table."""
        self.recovered = 0
        """Results of killed runs published at the start."""
        self.ledger = Ledger(self.layout.root)
        self._journaling = journal
        self._notes: dict[str, str] = {}
        self._listings: dict[str, LedgerEntry] = {}
        self._broken: StoreError | None = None
        self._asked: tuple[str, LedgerEntry | None] | None = None
        self._judged: FetchResult | None = None
        self._published: list[str] = []
        try:
            self._writer = Writer(self.layout, self.ledger, run_id)
            try:
                if begun:
                    write_note(self._writer.note_path, begun)
                self._begin()
                self._recover()
            except StoreError:
                self._writer.close(keep=True)
                raise
        except StoreError:
            self.ledger.close()
            raise

    # What is known: published or waiting

    def get(self, url: str) -> LedgerEntry | None:
        """What is known of a URL, what waits to be published included."""
        waiting = self._pending.urls.get(url)
        if waiting is not None:
            return waiting
        if self._asked is None or self._asked[0] != url:  # asked twice for every result
            self._asked = url, self.ledger.get(url)
        return self._asked[1]

    def article(self, article_id: str) -> LedgerEntry | None:
        """The newest revision of an article, published or waiting."""
        return self._pending.articles.get(article_id) or self.ledger.article(article_id)

    def by_content(self, content_hash: str, publisher: str | None = None) -> LedgerEntry | None:
        """An article with this content, published or waiting."""
        return self._pending.by_content(content_hash, publisher) or self.ledger.by_content(content_hash, publisher)

    # Writing

    def judge(self, result: FetchResult) -> FetchResult:
        """The result with its outcome settled; `add` takes it as it is, without judging again."""
        result = judge(result, self)
        self._judged = result if result.fetch.fetched_at else None
        return result

    def add(self, result: FetchResult) -> FetchResult:
        """Take a result; returns it as it will be written (an article already there comes back as a duplicate)."""
        if self._broken:
            raise self._broken
        complete = self._complete(result)
        result = complete if result is self._judged else judge(complete, self)
        self._judged = None
        try:
            journaled = not self._journaling or self._journal.append(result)
            self._take(result)
            if not journaled or self._is_full():
                self.flush()
        except StoreError as error:
            self._broken = error
            raise
        return result

    def note(self, key: str, value: str) -> None:
        """Keep a note in the ledger, in the transaction that publishes the next result."""
        self._notes[key] = value

    def flush(self, run: Run | None = None) -> None:
        """Publish everything that waits."""
        if self._buffer or run:
            self._publish(run=run)

    def close(self, run: Run | None = None, *, listings_done: bool | None = None) -> None:
        """Publish everything that waits and the row of the run.

        A listing's validators (ETag, Last-Modified) are kept only when everything it linked to was dealt with
        (`listings_done`; by default, when the run's exit reason is `finished`): else the next run would be told that
        nothing changed and never see the links this one left undone.
        """
        done = False
        try:
            if self._broken is None:
                self.flush(run)
                finished = run is not None and run.exit_reason == _FINISHED
                if finished if listings_done is None else listings_done:
                    self._keep_listing_validators()
                self._mark_published()
                done = True
        finally:  # after any error, an interrupt among them, what waits stays on the stage for the next start
            self._journal.close()
            self._writer.close(keep=not done)
            self.ledger.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # The buffer

    def _clear(self) -> None:
        self._buffer: list[FetchResult] = []
        self._pending = Pending()
        self._url_entries: list[LedgerEntry] = []
        self._article_entries: list[LedgerEntry] = []
        self._articles = 0
        self._characters = 0

    def _begin(self) -> None:
        self._clear()
        self._since = time.monotonic()
        self._name = self._writer.next_name()
        self._journal = Journal(self._writer.journal_path(self._name))
        self._version = self.ledger.data_version()
        self._asked = self._judged = None

    def _take(self, result: FetchResult) -> None:
        self._buffer.append(result)
        article = article_entry(result)
        if article is not None:
            self._article_entries.append(article)
        if (entry := url_entry(result)) is not None:
            self._url_entries.append(entry)
            self._pending.add(entry, self.get(entry.url), article)
        if result.page and result.fetch.outcome == "article":
            self._articles += 1
            self._characters += len(result.page.article.body)

    def _is_full(self) -> bool:
        return (
            self._articles >= self.segment_rows
            or len(self._buffer) >= self.segment_rows * FETCHES_PER_SEGMENT
            or self._characters >= SEGMENT_CHARACTERS
            or time.monotonic() - self._since >= SEGMENT_SECONDS
        )

    def _complete(self, result: FetchResult) -> FetchResult:
        """The result with run and time filled in, the same in the fetch and the article."""
        fetch = storable(result.fetch)
        at = (fetch.fetched_at or datetime.now(UTC)).astimezone(UTC)
        if not fetch.run_id or fetch.fetched_at is None or fetch.fetched_at.tzinfo is not UTC:
            fetch = replace(fetch, run_id=fetch.run_id or self.run_id, fetched_at=at)
        page = result.page
        if page and fetch.outcome == "article":
            article = page.article
            if (article.run_id, article.fetched_at) != (fetch.run_id, at):
                page = replace(page, article=replace(article, run_id=fetch.run_id, fetched_at=at))
        return FetchResult(fetch=fetch, page=page)

    # Publishing

    def _publish(self, run: Run | None = None, done: tuple[int, str] | None = None) -> None:
        """Publish what waits and a run's row; `done` is the writer and name of the journal or note they come from."""
        if run and not done:
            done = self._writer.number, self._writer.note_path.stem
        while True:
            files = self._writer.stage(self._name, self._tables(run))
            if self._commit(files, done):
                break
            self._writer.discard(files)
        self._writer.publish(files)
        self._published.append(self._name)
        self._journal.close()
        remove_file(self._journal.path)
        self._begin()

    def _tables(self, run: Run | None) -> dict[tuple[str, date], pa.Table]:
        groups = group_rows(self._buffer, run)
        self._staged_rows = Counter({table: 0 for table, _ in groups})
        for (table, _), rows in groups.items():
            self._staged_rows[table] += len(rows)
        return {(table, day): build_table(table, rows) for (table, day), rows in groups.items()}

    def _commit(self, files: list[str], done: tuple[int, str] | None) -> bool:
        """Make a staged segment count; False where another process published an article of it meanwhile."""
        with self.ledger.transaction():
            if self._others_wrote() and self._judge_again():
                return False
            self.ledger.record_segment(self._name, self._writer.number, files)
            if done:
                self.ledger.record_segment(done[1], done[0], ())
            self.ledger.record_urls(self._learnt(), self._name)
            self.ledger.record_articles(self._article_entries, self._name)
            self.ledger.record_notes(self._notes)
            self.ledger.mark_published(self._published)
        self._published.clear()
        self._notes.clear()
        self.rows += self._staged_rows
        return True

    def _others_wrote(self) -> bool:
        version = self.ledger.data_version()
        changed, self._version = version != self._version, version
        if changed:
            self._asked = None
        return changed

    def _judge_again(self) -> bool:
        """Judge the waiting results by the ledger as it stands; whether any verdict changed."""
        before = self._buffer
        self._clear()
        for result in before:
            self._take(judge(result, self))
        return any(a is not b for a, b in zip(before, self._buffer, strict=True))

    def _learnt(self) -> Iterator[LedgerEntry]:
        """What the ledger learns of each URL; the validators of listings wait for the end of the run."""
        for entry in self._url_entries:
            if entry.outcome == "listing":
                self._listings[entry.url] = entry
                yield replace(entry, etag=None, last_modified=None)
            else:
                yield entry

    def _keep_listing_validators(self) -> None:
        entries = [e for e in self._listings.values() if e.etag or e.last_modified]
        if entries:
            with self.ledger.transaction():
                self.ledger.record_urls(entries, self._name)

    def _mark_published(self) -> None:
        if self._published:
            with self.ledger.transaction():
                self.ledger.mark_published(self._published)

    def _recover(self) -> None:
        """Publish what killed runs were given, each journal in one segment of its own."""
        for writer, name, path in recover(self.layout, self.ledger):
            if path.suffix == NOTE:
                if run := read_note(path):
                    self._publish(killed_run(self.layout, run), (writer, name))
                continue
            results = _readable(path)
            for result in results:
                self._take(judge(result, self))
            if self._buffer:
                self._publish(done=(writer, name))
            self.recovered += len(results)
        self._listings.clear()  # the killed runs did not come to the end of theirs
        if self.recovered:
            logger.info("published %d results of a run that was killed", self.recovered)


def _readable(journal: Path) -> list[FetchResult]:
    """The results in a journal; one that cannot be understood costs a second fetch, as the ledger knows none of it."""
    results: list[FetchResult] = []
    try:
        results.extend(read_journal(journal))
    except NOT_A_JOURNAL as error:
        logger.warning("%s cannot be read to its end (%s); what it holds is fetched again", journal, error)
    return results
