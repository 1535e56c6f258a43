"""Words of datelines: months in many languages, regions after a town, and words in capitals that are no place."""

MONTHS = "|".join((
    "jan(?:uary|uar|v|vier|eiro|uari)?", "feb(?:ruary|ruar|b|ruari)?", "f[ée]v(?:r|rier|ereiro)?",
    "mar(?:ch|s|zo|ço|t)?", "märz", "maart", "apr(?:il|ile)?", "avr(?:il)?", "abr(?:il)?", "ma[yijo]o?", "mei",
    "june?", "juni", "juin", "junio", "junho",
    "jul[yi]?", "juil(?:let)?", "julio", "julho", "aug(?:ust|ustus)?", "août", "ago(?:sto)?",
    "sept?(?:ember|embre)?", "setembro", "set", "o[ck]t(?:ober|obre)?", "outubro", "out",
    "nov(?:ember|embre|embro)?", "de[cz](?:ember|embre|embro)?", "d[ée]c(?:embre)?", "dic(?:iembre)?",
    "ene(?:ro)?", "gen(?:naio)?", "giu(?:gno)?", "lug(?:lio)?", "ott(?:obre)?", "янв(?:аря)?", "фев(?:раля)?",
    "мар(?:та)?", "апр(?:еля)?", "мая", "июн[ья]?", "июл[ья]?", "авг(?:уста)?", "сен(?:тября)?", "окт(?:ября)?",
    "ноя(?:бря)?", "дек(?:абря)?",
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
))  # fmt: skip
"""Alternatives of a regular expression, matched without regard to case."""

REGIONS = frozenset(
    region.strip().casefold()
    for region in """
    Ala, Alaska, Ariz, Ark, Calif, Colo, Conn, Del, Fla, Ga, Hawaii, Idaho, Ill, Ind, Iowa, Kan, Ky, La, Maine, Md,
    Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nev, N.H, N.J, N.M, N.Y, N.C, N.D, Ohio, Okla, Ore, Pa, R.I, S.C, S.D,
    Tenn, Texas, Utah, Vt, Va, Wash, W.Va, Wis, Wyo, D.C, AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN,
    IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN,
    TX, UT, VT, VA, WA, WV, WI, WY, DC,
    Ont, B.C, Alta, Sask, Man, Que, N.S, N.B, N.L, P.E.I, Yukon, Ontario, Alberta, Manitoba, Quebec, England,
    Scotland, Wales, Northern Ireland, Ireland, Germany, France, Italy, Spain, Portugal, Switzerland, Austria,
    Belgium, Netherlands, Poland, Czech Republic, Hungary,
    Romania, Bulgaria, Greece, Turkey, Russia, Ukraine, Belarus, Georgia, Armenia, Azerbaijan, Kazakhstan,
    Afghanistan, Pakistan, India, Bangladesh, Sri Lanka, Nepal, China, Japan, South Korea, North Korea, Thailand,
    Vietnam, Malaysia, Indonesia, Philippines, Australia, New Zealand,
    Iran, Iraq, Syria, Lebanon, Israel, West Bank, Gaza Strip, Jordan, Saudi Arabia, Yemen, Oman, Qatar, Egypt,
    Libya, Tunisia, Algeria, Morocco, Sudan, South Sudan, Ethiopia, Somalia, Kenya, Uganda, Tanzania, Rwanda, Congo,
    Nigeria, Ghana, Senegal, Mali, Niger, South Africa,
    Zimbabwe, Mexico, Guatemala, Honduras, El Salvador, Cuba, Haiti, Colombia, Venezuela, Ecuador, Peru, Bolivia,
    Chile, Argentina, Uruguay, Paraguay, Brazil
    """.split(",")  # noqa: SIM905 - a list of two hundred lines reads worse
)

NOT_PLACES = frozenset({
    "breaking", "update", "updated", "exclusive", "watch", "live", "video", "photos", "analysis", "opinion",
    "editorial", "comment", "commentary", "review", "preview", "explainer", "factbox", "timeline", "highlights",
    "note", "notice", "correction", "clarification", "warning", "alert", "news", "sport", "sports", "business",
    "world", "national", "local", "politics", "tech", "interview", "profile", "feature", "special", "report",
    "letter", "letters", "column", "q", "a", "r.i.p", "nato", "eu", "un", "us", "uk", "usa", "uae", "who", "imf",
    "fifa", "uefa", "nasa", "covid", "covid-19", "fbi", "cia", "nfl", "nba", "mlb", "nhl",
})  # fmt: skip
"""Capitals that open a story and are no place, folded to lower case."""

PARTICLES = frozenset({
    "de", "la", "del", "di", "da", "do", "dos", "das", "el", "al", "of", "the", "and", "und", "et", "y", "am", "der",
    "den", "im", "an", "upon", "sur", "le", "les", "ul",
})  # fmt: skip
"""Small words within the names of places."""

VERBS = (
    "said", "says", "told", "reported", "was", "were", "is", "are", "has", "have", "had", "will", "that", "which",
    "when", "after",
)  # fmt: skip
"""Words that make the head of a paragraph a sentence."""
