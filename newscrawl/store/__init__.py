"""Datasets on disk and the ledger of what has been fetched and published."""
