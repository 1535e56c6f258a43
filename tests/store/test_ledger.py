"""The ledger by itself: versions, damage, many questions at once."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.errors import StoreError
from newscrawl.store.ledger import _MIGRATIONS, Ledger, LedgerEntry
from newscrawl.store.store import Store
from tests.store.samples import NOON, SITE, failure, sample


def test_an_older_ledger_is_brought_up_to_date(tmp_path: Path) -> None:
    state = tmp_path / ".state"
    state.mkdir()
    db = sqlite3.connect(state / "ledger.sqlite")
    db.executescript(_MIGRATIONS[0])
    db.execute("INSERT INTO urls (url, outcome, attempts) VALUES ('https://a.example/1', 'article', 0)")
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()
    for _ in range(2):
        ledger = Ledger(tmp_path)
        assert ledger.get("https://a.example/1") == LedgerEntry(url="https://a.example/1", outcome="article")
        assert ledger.note("key") is None
        ledger.close()


def test_a_newer_ledger_is_refused(tmp_path: Path) -> None:
    Ledger(tmp_path).close()
    db = sqlite3.connect(tmp_path / ".state/ledger.sqlite")
    db.execute(f"PRAGMA user_version = {len(_MIGRATIONS) + 1}")
    db.close()
    with pytest.raises(StoreError, match="newer newscrawl"):
        Ledger(tmp_path)


def test_a_damaged_ledger_is_named(tmp_path: Path) -> None:
    (tmp_path / ".state").mkdir()
    (tmp_path / ".state/ledger.sqlite").write_bytes(b"no database at all, only words" * 100)
    with pytest.raises(StoreError, match=r"ledger\.sqlite cannot be used"):
        Ledger(tmp_path)


def test_questions(tmp_path: Path) -> None:
    with Store(tmp_path, "run") as store:
        for n in range(3):
            store.add(sample(n))
        store.add(failure(7, status=404))
    ledger = Ledger(tmp_path)
    urls = [f"{SITE}/news/story-{n}" for n in range(2000)]
    assert set(ledger.get_many(urls)) == {urls[n] for n in (0, 1, 2, 7)}
    assert ledger.get_many([]) == {}
    assert [e.url for e in ledger.failing()] == [urls[7]]
    assert [e.url for e in ledger.failing("other.example")] == []
    assert len(list(ledger.recent(NOON))) == 3
    assert list(ledger.recent(NOON + timedelta(seconds=1))) == []
    assert ledger.conditional_headers(urls[1]) == {"If-None-Match": '"1"'}
    assert ledger.conditional_headers(urls[9]) == {}
    entry = ledger.get(urls[1])
    assert entry is not None
    assert entry.published_at == NOON
    assert entry.article_id is not None
    article = ledger.article(entry.article_id)
    assert article is not None
    assert (article.url, article.revision, article.outcome, article.etag) == (urls[1], 1, "article", '"1"')
    assert ledger.by_content(entry.content_hash or "") == article
    assert ledger.by_content(entry.content_hash or "", "other.example") is None
    ledger.close()


def test_readers_see_only_what_is_published(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    with Store(tmp_path, "run") as store:
        store.add(sample(1))
        assert ledger.get(sample(1).fetch.url) is None
    assert ledger.get(sample(1).fetch.url) is not None
    ledger.close()
