"""Parsing: bytes or text in, records out. Pure: no I/O, no clock, no Scrapy, no network."""
