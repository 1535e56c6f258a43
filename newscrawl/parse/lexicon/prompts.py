"""Words by which a site asks its readers for something, after the paragraphs of an article or between them.

A line asks if a clause of it begins with one of the `ASKS`, or begins with one of the `LEADS` and holds a word that
asks, and if it names one of the `OFFERS`: `Follow us on Facebook`, `For the latest news, sign up for our newsletter`.
Words that begin other clauses as easily (`support`, `like`, German `folgen`) ask only with the word that follows them.
Languages that are written without spaces are not covered.
"""

from __future__ import annotations

ASKS: frozenset[str] = frozenset((
    "subscribe", "follow", "join", "download", "sign up", "log in", "register", "donate", "like us",
    "share your", "share this", "click", "tap", "email", "e-mail", "contact", "send us", "send your", "support us",
    "support our", "check out", "check our", "get in", "get our", "get the", "listen to", "watch our", "visit our",
    "abonnieren", "abonniere", "abonniert", "folgen sie", "folge", "folgt", "anmelden", "melden sie", "melde dich",
    "registrieren", "laden sie", "lade", "herunterladen", "klicken", "klicke", "spenden sie", "spende jetzt",
    "unterstützen sie", "unterstütze", "schreiben sie", "schreibe uns", "schreib uns", "besuchen sie", "besuche",
    "teilen sie", "holen sie",
    "abonnez-vous", "inscrivez-vous", "suivez", "suivez-nous", "téléchargez", "rejoignez", "rejoignez-nous",
    "cliquez", "soutenez", "soutenez-nous", "écrivez-nous", "contactez", "contactez-nous", "partagez", "retrouvez",
    "retrouvez-nous", "recevez",
    "suscríbete", "suscríbase", "síguenos", "síganos", "sigue a", "descarga la", "descarga nuestra", "descargue",
    "únete", "apoya a", "escríbenos", "contáctanos", "regístrate",
    "iscriviti", "abbonati", "seguici", "segui", "scarica", "clicca", "sostieni", "scrivici", "ricevi",
    "assine", "inscreva-se", "baixe", "clique", "apoie", "cadastre-se", "receba", "acompanhe", "siga-nos", "siga o",
    "siga a",
    "abonneer", "volg", "meld je", "klik", "steun ons", "schrijf je", "ontvang",
    "prenumerera", "följ", "anmäl dig", "ladda ner", "klicka", "abonner", "følg", "last ned", "klikk", "støtt",
    "tilmeld", "hent", "tilaa", "seuraa", "lataa", "liity",
    "zapisz się", "subskrybuj", "obserwuj", "śledź", "pobierz", "dołącz", "kliknij", "wesprzyj", "polub",
    "odebírejte", "sledujte", "stáhněte", "přihlaste", "odoberajte", "iratkozzon", "kövesse", "kövess", "töltse",
    "abonează-te", "urmărește", "urmărește-ne", "descarcă", "ακολουθήστε", "εγγραφείτε",
    "подпишитесь", "подписывайтесь", "следите", "скачайте", "присоединяйтесь", "підпишіться", "підписуйтесь",
    "стежте", "долучайтесь", "абонирайте", "последвайте", "تابعونا", "تابعوا", "اشترك", "اشتركوا",
))  # fmt: skip

LEADS: frozenset[str] = frozenset((
    "please", "now", "here", "newsletter", "bitte", "jetzt", "hier", "einfach", "ahora", "ora", "agora", "nu", "nå",
    "teraz",
))  # fmt: skip

OFFERS: frozenset[str] = frozenset((
    "us", "our", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "nous", "notre", "nos", "nuestro",
    "nuestra", "nuestros", "nuestras", "nostro", "nostra", "nostri", "nosso", "nossa", "nossos", "nossas", "onze",
    "ons", "vår", "våra", "vårt", "våre", "vores", "nas", "nasz", "nasze", "naszą", "naszego", "nás", "náš", "našeho",
    "нас", "наш", "нашу", "наши", "наші", "noastră", "nostru", "μας",
    "newsletter", "newsletters", "e-newsletter", "infolettre", "boletín", "boletim", "nieuwsbrief", "nyhetsbrev",
    "nyhedsbrev", "uutiskirje", "uutiskirjeen", "biuletyn", "hírlevél", "рассылку", "розсилку",
    "twitter", "facebook", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin", "bluesky",
    "app", "apps", "podcast", "podcasts", "e-paper", "epaper", "e-edition", "channel", "whatsapp-kanal", "канал",
    "suivez-nous", "rejoignez-nous", "soutenez-nous", "retrouvez-nous", "síguenos", "síganos",
    "seguici", "siga-nos", "urmărește-ne", "تابعونا",
    # What is offered need not be named by who says these.
    "subscribe", "abonnieren", "abonniere", "abonnez-vous", "suscríbete", "suscríbase", "iscriviti", "abbonati",
    "assine", "inscreva-se", "abonneer", "prenumerera", "zapisz", "subskrybuj", "tilaa", "подпишитесь",
    "подписывайтесь", "підпишіться",
))  # fmt: skip
