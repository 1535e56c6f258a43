"""Words around dates."""

MONTH_FIRST_REGIONS = frozenset({"US", "PH", "CA"})

# Names of zones that mean one offset only; IST, CST, AST and BST mean several.
ZONE_NAMES = {
    "UTC": "UTC", "GMT": "GMT", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "CET": "+01:00", "CEST": "+02:00", "MEZ": "+01:00", "MESZ": "+02:00",
    "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00", "JST": "+09:00", "KST": "+09:00", "AEST": "+10:00",
    "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00", "SAST": "+02:00", "PKT": "+05:00", "WIB": "+07:00",
}  # fmt: skip

# Codes that dateparser calls otherwise.
PARSER_LANGUAGES = {"no": "nb", "nn": "nb"}

# Between a date and a clock time, these say that the time is another one's (of an update, of reading).
CLOCK_WORDS = (
    "updat",
    "aktualis",
    "actualiz",
    "mis à jour",
    "modifi",
    "oppdatert",
    "opdateret",
    "uppdater",
    "lesezeit",
)

# Before the day.
LEAD_WORDS = ("on ", "am ", "vom ", "le ", "el ", "il ", "den ")

# Before a date, these say that it is not the one of publication.
MODIFIED_WORDS = (
    "updated", "last modified", "modified", "edited", "aktualisiert", "zuletzt", "geändert", "actualizado",
    "actualizada", "modificado", "mis à jour", "mise à jour", "modifié", "aggiornato", "aggiornamento",
    "ultima modifica", "atualizado", "atualizada", "oppdatert", "opdateret", "uppdaterad", "bijgewerkt", "aktualizacja",
    "zaktualizowano", "обновлено", "изменено", "güncelleme", "güncellenme", "päivitetty", "更新", "수정", "frissítve",
    "aktualizováno", "cập nhật", "diperbarui",
)  # fmt: skip
