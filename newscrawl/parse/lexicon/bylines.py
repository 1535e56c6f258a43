"""Words of bylines: what introduces a name, what joins names, and what is no name."""

# What stands before a name, by itself or after a noun ("Text: Anna Bauer", "Written by Tom Hill"). Lower case.
BY_WORDS = (
    # English
    "by", "written by", "reported by", "reporting by", "story by", "posted by", "published by", "words by", "text by",
    "article by", "author", "authors", "authored by", "review by", "reviewed by", "analysis by", "opinion by",
    "compiled by", "edited by", "contributed by", "submitted by", "recipe by", "created by", "from", "words",
    # German, Dutch
    "von", "vom", "text von", "ein beitrag von", "beitrag von", "artikel von", "kommentar von", "ein kommentar von",
    "gastbeitrag von", "interview von", "geschrieben von", "verfasst von", "veröffentlicht von", "erstellt von",
    "eingestellt von", "autor", "autorin", "autoren", "autor/in", "autor:in", "text", "bericht", "bericht von",
    "verfasser", "interview", "text und interview", "protokoll", "analyse von", "essay von", "durch",
    "gepostet von", "publiziert von", "rezept von", "kolumne von", "door", "geschreven door", "auteur", "auteurs",
    "tekst",
    # French, Spanish, Catalan, Portuguese, Galician, Italian, Romanian
    "par", "écrit par", "publié par", "rédigé par", "propos recueillis par", "por", "escrito por", "publicado por",
    "texto", "texto de", "per", "escrit per", "autora", "autores", "di", "scritto da", "a cura di",
    "pubblicato da", "autore", "de", "scris de", "publicat de", "firma",
    # Nordic
    "av", "skrevet av", "tekst av", "af", "skrevet af", "skriven av", "text av", "kirjoittanut", "teksti", "toimittaja",
    "eftir", "foto og tekst", "tekst og foto", "text & fotos", "text und fotos", "text & foto", "text und bilder",
    "fotos und text", "text and photos", "story and photos", "texte et photos", "texto y fotos", "testo e foto",
    "journalist",
    # Slavic, Baltic, Hungarian, Turkish, Greek
    "autorzy", "tekst", "opracował", "opracowała", "oprac.", "napisał", "napisała", "автор", "авторы", "текст", "od",
    "автор статьи", "автори", "autoři", "autorka", "píše", "avtor", "piše", "autorius", "szerző", "írta", "yazan",
    "yazar", "muhabir", "συντάκτης", "του", "της",
    # East Asia, South-East Asia, Semitic
    "文", "作者", "记者", "記者", "撰文", "责任编辑", "編輯", "编辑", "来源", "文責",
    "執筆", "著者", "取材", "글", "기자", "작성자",
    "tác giả", "oleh", "penulis", "reporter", "بقلم", "كتب", "مأت", "מאת",
)  # fmt: skip

# Introductions that are believed in the middle of a line too: "Posted on 4 May by Tom Hill".
INNER_BY_WORDS = (
    "by", "von", "par", "por", "door", "author", "autor", "autorin", "autorzy", "auteur", "autore", "автор", "oleh",
)  # fmt: skip
# What ends the name after such an introduction.
AFTER_NAME = (
    "in", "on", "at", "under", "unter", "am", "um", "dans", "sous", "le", "en", "el", "i", "den", "für", "for", "from",
    "leave", "filed", "abgelegt", "kategorie", "kategorien", "category", "categories", "Category", "Categories", "Tags",
    "posted", "published", "updated", "veröffentlicht", "IN", "ON", "AT", "Kategorie", "Kategorien", "Illustration",
    "Illustrationen", "Illustrations", "Fotos?", "Photos?", "Bilder", "Shares",
)  # fmt: skip
# Openings of a comment, and of a phrase that `von` and the like begin: no byline follows.
NO_BYLINES = ("comment by", "comments by")
ARTICLES = frozenset({"der", "den", "dem", "die", "das", "the", "einem", "einer", "this", "these"})

# Labels that are believed anywhere in the article: "Text: Anna Bauer".
LABELS = (
    "text", "autor", "autorin", "autoren", "author", "authors", "written by", "words", "auteur", "autore", "autora",
    "tekst", "автор", "texto", "testo", "by", "von", "par", "por", "bericht", "verfasser",
    "责编", "责任编辑", "記者", "记者",
)  # fmt: skip

# Introductions that are also first names or parts of surnames when written with a capital.
AMBIGUOUS_LEADS = frozenset({"Per", "Di", "De", "Da", "From", "Od", "Text", "Words"})

# What joins two names. Single letters join only full names: José Ortega y Gasset is one man.
JOINERS = (
    "and",
    "und",
    "et",
    "og",
    "och",
    "sowie",
    "ve",
    "και",
    "и",
    "та",
    "oraz",
    "dan",
    "và",
    "与",
    "和",
    "と",
    "및",
    "with",
    "mit",
)
SHORT_JOINERS = ("y", "e", "i", "a", "en", "ja", "és", "și", "in", "u")

# Words that make a piece of a byline a role, a place of work or a command, not a name. Lower case, whole words.
ROLE_WORDS = frozenset({
    "editor", "editors", "reporter", "correspondent", "correspondents", "writer", "columnist", "journalist",
    "contributor", "contributors", "staff", "chief", "senior", "deputy", "associate", "assistant", "freelance",
    "freelancer", "producer", "photographer", "author", "political", "business", "sports", "science", "health",
    "reporting", "bureau", "desk", "redakteur", "redakteurin", "redaktor", "redaktorin", "redakteure", "korrespondent",
    "korrespondentin", "reporterin", "autor", "autorin", "chefredakteur", "chefredakteurin", "chefredaktor",
    "chefreporter", "volontär", "volontärin", "online-redakteur", "online-redakteurin", "ressortleiter",
    "ressortleiterin", "leiter", "leiterin", "mitarbeiter", "mitarbeiterin", "praktikant", "praktikantin",
    "journalistin", "fotograf", "fotografin", "gastautor", "gastautorin", "rédacteur", "rédactrice", "journaliste",
    "correspondant", "correspondante", "envoyé", "envoyée", "spécial", "chef", "periodista", "redactor", "redactora",
    "corresponsal", "enviado", "enviada", "especial", "jefe", "jefa", "giornalista", "corrispondente", "inviato",
    "inviata", "direttore", "jornalista", "repórter", "repórteres", "journalister", "redaktør", "redaktör",
    "toimittaja", "korrespondentti", "dziennikarz", "dziennikarka", "redaktorka", "корреспондент", "журналист",
    "muhabiri", "muhabir", "editörü", "köşe", "yazarı", "firmenich", "professor", "professorin", "director",
    "directora", "ceo", "president", "phd", "md", "m.d.", "ph.d.", "follow", "contact", "email", "e-mail", "folgen",
    "mehr", "more", "view", "profile", "bio", "biography", "posts", "articles", "artikel", "beiträge", "show", "see",
    "read", "share", "comments", "comment", "kommentare", "updated", "published", "min", "minutes", "minuten",
    "lesezeit", "photo", "photos", "foto", "fotos", "bild", "bilder", "image", "picture", "graphic", "video", "getty",
    "images", "copyright", "rights", "subscribe", "newsletter", "advertisement", "modified", "last",
})  # fmt: skip

# Words for a newsroom, which is called by its paper's name. Folded.
NEWSROOMS = frozenset({
    "redaktion", "redaktionen", "redaksjonen", "redaktionsteam", "redacción", "redaccion", "redazione", "rédaction",
    "redação", "redacao", "redactie", "redakcja", "redakce", "toimitus", "newsroom", "staff", "team", "desk",
    "editorial", "editors", "reporters", "webteam", "редакция",
})  # fmt: skip

# Pieces that are nobody, folded.
NOBODY = frozenset({
    "admin", "administrator", "author", "authors", "anonymous", "anonym", "unknown", "none", "null", "undefined", "na",
    "webmaster", "user", "guest", "gast", "test", "default", "root", "superuser", "wordpress", "nan", "no", "yes",
    "name", "autor", "autoren", "byline", "publisher", "team", "home", "share", "print", "email", "subscribe",
    "advertisement", "about", "aboutus", "aboutme", "contact", "contactus", "login", "register", "comments", "comment",
    "leaveacomment", "dateandtime", "noauthor", "webdesk", "onlinedesk", "ویبڈیسک", "نیوزڈیسک", "people", "profile",
    "follow", "posted", "post", "articles", "staffwriter", "watchlive", "googlescholar", "viewbio", "fullbio",
    "veröffentlicht", "publiziert", "geschrieben", "erstellt", "publicado", "publié", "data",
})  # fmt: skip

# Pieces of lines with a date that are no names: days, months, labels, buttons. Folded.
BESIDE_DATES = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes",
    "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "twitter",
    "facebook", "whatsapp", "linkedin", "pinterest", "telegram", "instagram", "reddit", "xing", "google", "youtube",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "mars",
    "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero", "marzo",
    "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "gennaio",
    "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "janeiro", "fevereiro",
    "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "maart", "augustus",
    "published", "posted",
    "veröffentlicht", "publiziert", "erschienen", "publié", "publicado", "pubblicato", "publisert", "publicerad",
    "udgivet", "gepubliceerd", "opublikowano", "опубликовано",
    "uhr", "ist", "cst", "bst", "ast", "et", "pt", "ct", "online", "stand", "datum", "date", "news", "nachrichten",
})  # fmt: skip

# Name particles that may open a name in lower case.
PARTICLES = frozenset({
    "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van", "von", "vom", "zu", "zur",
    "zum", "der", "den", "ter", "ten", "te", "el", "al", "bin", "ibn", "ben", "abu", "af", "av", "y", "e", "i", "und",
    "d'", "o'", "dr.", "prof.", "dr", "prof", "st.", "mc", "mac", "san", "ul", "ur", "ud", "bint", "of",
})  # fmt: skip

# Particles that join other words than names as well.
JOINING_WORDS = frozenset({"des", "of", "und", "e", "i", "y"})

# Agencies and the like that may stand beside names, however they are spelled. Folded.
AGENCIES = frozenset({
    "afp", "ap", "apa", "dpa", "sda", "reuters", "efe", "ansa", "pap", "upi", "tass", "xinhua", "pti", "ani", "ians",
    "ntb", "tt", "ritzau", "belga", "anp", "lusa", "agi", "epa", "kna", "epd", "sid", "dapd", "ots", "bloomberg",
    "kyodo", "jiji", "yonhap", "cna", "aap", "cp", "pa", "associatedpress", "theassociatedpress", "thecanadianpress",
    "canadianpress", "agencefrancepresse", "europapress", "agenciaefe", "awp", "swisstxt", "interfax", "ukrinform",
    "unian", "baha", "czechnewsagency", "ctk", "čtk", "mti", "stt", "lrt", "bns", "elta", "keystonesda", "dts",
    "dpaafx", "rnd", "afpfaktencheck",
})  # fmt: skip
