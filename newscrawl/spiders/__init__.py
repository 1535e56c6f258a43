"""Spiders: thin, they choose requests and hand bytes to parse_page."""
