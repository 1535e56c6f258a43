"""The words around a credit, in the languages of the sites we read; folded to lower case."""

SOURCE_LABELS = (
    "source", "sources", "news source", "story source", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti",
    "fontes", "källa", "kilde", "kilder", "lähde", "bron", "kaynak", "źródło", "zdroj", "forrás", "sursa", "sursă",
    "izvor", "извор", "источник", "джерело", "източник", "πηγή", "来源", "來源", "消息来源", "消息來源", "出典",
    "출처", "المصدر", "منبع", "ماخذ", "स्रोत", "সূত্র", "sumber", "nguồn", "ที่มา", "credit", "credits", "via",
    "courtesy", "מקור", "font", "iturria", "orixe",
)  # fmt: skip
"""`Source: Xinhua`."""

WITH_INPUTS = (
    "with inputs from", "with input from", "inputs from", "with agency inputs from", "with additional reporting from",
    "with additional reporting by", "additional reporting by", "additional reporting from", "with reporting by",
    "with reports from", "with report from", "with information from", "with files from", "with contributions from",
    "includes reporting by", "with material from", "mit material von", "mit informationen von", "mit angaben von",
    "unter verwendung von material von", "con información de", "con informacion de", "con datos de",
    "con informaciones de", "com informações de", "com informações da", "com informações do", "com agência", "com",
    "con", "avec", "mit", "met", "med", "ile", "with", "с использованием материалов", "по материалам", "за матеріалами",
    "по информация на",
)  # fmt: skip
"""`with inputs from PTI`; the short ones count only in brackets, or as a line without a full stop."""
ONLY_IN_BRACKETS = frozenset({"com", "con", "avec", "mit", "met", "med", "ile", "with"})

CONTRIBUTED = (
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
    "contributed to the report", "contributed additional reporting", "also contributed to this report", "contributed",
)  # fmt: skip
"""`AP contributed to this report.`"""

REPRINTED = (
    "was originally published by", "was originally published on", "was originally published in",
    "originally appeared on", "originally appeared in", "first appeared on", "first appeared in",
    "was first published by", "was first published on", "was first published in", "is republished from",
    "was republished from", "was produced by", "is provided by", "was provided by",
)  # fmt: skip
"""`This story was originally published by ProPublica.`"""

PICTURES = (
    "photo", "photos", "image", "images", "picture", "pictures", "foto", "fotos", "bild", "video", "graphic",
    "file photo", "photograph", "illustration",
)  # fmt: skip
"""A credit that begins so is that of a picture."""

OUTLET_WORDS = frozenset({
    "news", "times", "press", "post", "agency", "tv", "wire", "newswire", "media", "herald", "tribune", "gazette",
    "chronicle", "journal", "observer", "telegraph", "desk", "service", "network", "radio", "monitor", "bureau",
    "online", "agentur", "agence", "agencia", "agência", "agenzia", "ajansı",
})  # fmt: skip
"""Words that make a name the name of an outlet."""
