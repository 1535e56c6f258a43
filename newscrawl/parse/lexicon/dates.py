"""Words around dates."""

MONTH_FIRST_REGIONS = frozenset({"US", "PH", "CA"})

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
    "updated", "last modified", "modified", "edited", "aktualisiert", "zuletzt", "geändert", "stand:", "actualizado",
    "actualizada", "modificado", "mis à jour", "mise à jour", "modifié", "aggiornato", "aggiornamento",
    "ultima modifica", "atualizado", "atualizada", "oppdatert", "opdateret", "uppdaterad", "bijgewerkt", "aktualizacja",
    "zaktualizowano", "обновлено", "изменено", "güncelleme", "güncellenme", "päivitetty", "更新", "수정", "frissítve",
    "aktualizováno", "cập nhật", "diperbarui",
)  # fmt: skip
