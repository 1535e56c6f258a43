"""The embedded demo newspaper: invented articles, served on loopback by the demo spider.

`paper.toml` holds the newspaper, `articles/` one file per article, `templates/` its two layouts; :mod:`edition` reads
them, :mod:`rendering` writes pages, :mod:`site` answers for every address, :mod:`server` listens.
"""
