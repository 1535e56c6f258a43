"""Languages by script, and codes by which pages call them."""

# (first, last code point, language): scripts that one language of news owns.
SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x3040, 0x30FF, "ja"),  # kana: a few among many ideographs settle it
    (0xAC00, 0xD7AF, "ko"),
    (0x0E00, 0x0E7F, "th"),
    (0x0590, 0x05FF, "he"),
    (0x0370, 0x03FF, "el"),
    (0x0530, 0x058F, "hy"),
    (0x10A0, 0x10FF, "ka"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E80, 0x0EFF, "lo"),
    (0x0F00, 0x0FFF, "bo"),
    (0x1000, 0x109F, "my"),
    (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x4E00, 0x9FFF, "zh"),
)

# Scripts that several languages share: the page or the model must say which.
SHARED_SCRIPTS: tuple[tuple[int, int, frozenset[str]], ...] = (
    (0x0600, 0x06FF, frozenset({"ar", "fa", "ur", "ps", "ku", "ug", "sd"})),
    (0x0400, 0x04FF, frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "uz"})),
    (0x0900, 0x097F, frozenset({"hi", "mr", "ne", "sa"})),
)
SHARED_DEFAULTS = {0x0600: "ar", 0x0400: "ru", 0x0900: "hi"}

# Three-letter and old codes, and names, on the way to ISO 639-1.
ALIASES = {
    "iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cn": "zh", "kr": "ko", "gr": "el", "dk": "da", "cz": "cs",
    "ua": "uk", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt",
    "nld": "nl", "dut": "nl", "rus": "ru", "jpn": "ja", "kor": "ko", "zho": "zh", "chi": "zh", "ara": "ar", "tur": "tr",
    "pol": "pl", "swe": "sv", "dan": "da", "nor": "no", "nob": "nb", "nno": "nn", "fin": "fi", "ces": "cs", "cze": "cs",
    "ukr": "uk", "ell": "el", "gre": "el", "heb": "he", "hin": "hi", "vie": "vi", "ind": "id", "cat": "ca", "hun": "hu",
    "ron": "ro", "rum": "ro", "cmn": "zh", "english": "en", "deutsch": "de", "german": "de", "français": "fr",
    "french": "fr", "español": "es", "spanish": "es", "italiano": "it", "italian": "it",
}  # fmt: skip

# Neighbours that a model confuses on a few sentences: where the page declares one of a family, the page is right.
FAMILIES: tuple[frozenset[str], ...] = tuple(
    frozenset(family.split())
    for family in (
        "no nb nn da sv",
        "hr sr bs sl",
        "cs sk",
        "id ms jv",
        "es gl pt ca an",
        "ru uk be bg mk sr",
        "zu xh st tn ss nr rw sw",
        "nl af fy",
        "hi mr ne",
        "ar fa ur ps ku",
        "fi et",
        "de lb",
        "it co la",
    )
)
