"""Publishers as data: one TOML file each."""
