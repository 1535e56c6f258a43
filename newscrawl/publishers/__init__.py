"""Publishers as data: one TOML file each, read by `catalogue.load_publishers`.

docs/publishers.md says how to write one.
"""
