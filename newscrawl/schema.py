"""The Arrow schema of every table, and SCHEMA_VERSION: the only file that spells column types.

Columns are the fields of the records in :mod:`newscrawl.records`, in their order, with a few columns repeated in
`quotes` and `tickers` so that the common questions need no join. The partition column `fetch_date` is a folder name
and never stored in a file.
"""

from __future__ import annotations

import pyarrow as pa

SCHEMA_VERSION = 1
PARTITION = "fetch_date"

_text = pa.string()
_texts = pa.list_(pa.string())
_texts_by_name = pa.map_(pa.string(), pa.string())
_instant = pa.timestamp("us", "UTC")
_count = pa.int64()
_offset = pa.int32()
_number = pa.float64()

ARTICLES = pa.schema({
    "article_id": _text, "revision": _offset, "url": _text, "canonical_url": _text, "publisher": _text,
    "publisher_name": _text, "headline": _text, "description": _text, "section": _text, "keywords": _texts,
    "language": _text, "authors": _texts, "byline_raw": _text, "dateline_place": _text, "dateline_raw": _text,
    "published_at": _instant, "published_raw": _text, "published_precision": _text, "modified_at": _instant,
    "source_credit": _text, "source_credit_raw": _text, "credit_kind": _text, "body": _text, "word_count": _offset,
    "image_url": _text, "access": _text, "symbols": _texts, "content_hash": _text, "near_dup_id": _text,
    "provenance": _texts_by_name, "run_id": _text, "fetched_at": _instant, "warc_file": _text, "warc_offset": _count,
    "parser_version": _text,
})  # fmt: skip

QUOTES = pa.schema({
    "article_id": _text, "revision": _offset, "quote_no": _offset, "kind": _text, "text": _text, "start": _offset,
    "end": _offset, "speaker": _text, "speaker_raw": _text, "speaker_start": _offset, "speaker_end": _offset,
    "speaker_role": _text, "cue": _text, "cue_start": _offset, "cue_end": _offset, "addressee": _text,
    "paragraph_no": _offset, "confidence": _number, "publisher": _text, "published_at": _instant,
    "fetched_at": _instant, "run_id": _text,
})  # fmt: skip

TICKERS = pa.schema({
    "observed_at": _instant, "publisher": _text, "url": _text, "symbol": _text, "name": _text, "price": _number,
    "change": _number, "change_pct": _number, "change_pct_reported": _number, "direction": _text, "currency": _text,
    "raw": _text, "consistent": pa.bool_(), "run_id": _text,
})  # fmt: skip

FETCHES = pa.schema({
    "url": _text, "final_url": _text, "publisher": _text, "reason_for": _text, "status": _offset, "outcome": _text,
    "reason": _text, "article_id": _text, "content_hash": _text, "bytes": _count, "seconds": _number, "etag": _text,
    "last_modified": _text, "run_id": _text, "fetched_at": _instant,
})  # fmt: skip

RUNS = pa.schema({
    "run_id": _text, "spider": _text, "arguments": _texts_by_name, "versions": _texts_by_name, "config_hash": _text,
    "started_at": _instant, "finished_at": _instant, "pages": _count, "articles": _count, "quotes": _count,
    "tickers": _count, "duplicates": _count, "dropped": _count, "failed": _count, "skipped": _count,
    "coverage": pa.map_(pa.string(), pa.float64()), "exit_reason": _text, "exit_code": _offset,
})  # fmt: skip

TABLES: dict[str, pa.Schema] = {
    name: schema.with_metadata({"newscrawl.table": name, "newscrawl.schema_version": str(SCHEMA_VERSION)})
    for name, schema in {
        "articles": ARTICLES,
        "quotes": QUOTES,
        "tickers": TICKERS,
        "fetches": FETCHES,
        "runs": RUNS,
    }.items()
}
