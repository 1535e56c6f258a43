"""What content tiers are called, and what breadcrumbs call the front page. Folded."""

# By meta, `*` for the others: to "is it free?" the answer is the other way round than to "is it premium?".
PAYWALL_TIERS: dict[str, frozenset[str]] = {
    "*": frozenset({
        "locked", "metered", "premium", "paid", "subscriber", "subscribers", "paywall", "plus", "abo", "payant", "pago",
        "subscription", "registered", "restricted", "member", "members",
    }),
    "isaccessibleforfree": frozenset({"false", "no", "0"}),
    "paywall": frozenset({"true", "yes", "1", "locked", "premium", "metered", "hard", "soft"}),
    "is_premium": frozenset({"true", "yes", "1"}),
    "premium": frozenset({"true", "yes", "1"}),
}  # fmt: skip
FREE_TIERS: dict[str, frozenset[str]] = {
    "*": frozenset({"free", "open", "public", "gratis", "frei", "gratuit", "libre"}),
    "isaccessibleforfree": frozenset({"true", "yes", "1"}),
    "paywall": frozenset({"false", "no", "0", "free", "none"}),
    "is_premium": frozenset({"false", "no", "0"}),
    "premium": frozenset({"false", "no", "0"}),
}

HOME_WORDS = frozenset({
    "home", "homepage", "startseite", "start", "accueil", "inicio", "portada", "início", "capa", "ana sayfa",
    "anasayfa", "hjem", "forside", "etusivu", "hem", "startsida", "strona główna", "stronagłówna", "главная", "головна",
    "首页", "首頁", "ホーム", "トップ", "홈", "trang chủ", "trangchủ", "beranda", "الرئيسية", "ראשי", "domů", "domov",
    "kezdőlap",    "naslovnica", "front page", "frontpage", "news", "root", "index",
})  # fmt: skip

# What templates put where an article has no section, folded.
NO_SECTIONS = frozenset({
    "allarticles", "allposts", "allnews", "allstories", "uncategorized", "uncategorised", "alleartikel",
    "allebeiträge", "allenachrichten", "allemeldungen", "unkategorisiert", "allgemein", "touslesarticles", "nonclassé",
    "todaslasnoticias", "sincategoría", "semcategoria", "todasasnotícias", "tuttigliarticoli", "tuttelenotizie",
    "senzacategoria", "article", "articles", "artikel", "website", "default", "none", "null", "undefined",
})  # fmt: skip
