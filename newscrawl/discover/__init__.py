"""Discovery: sitemaps, feeds and section pages; bytes in, dated links out."""
