"""Responses in and out of archives: WARC files, folders of pages, page packs (`files.iter_stored` reads them all)."""
