"""The labels that law or custom has pages print over advertisements; other furniture is left to structure."""

from __future__ import annotations

from newscrawl.text import fold

AD_LABELS: frozenset[str] = frozenset(map(fold, (
    "ad", "ads", "advert", "advertisement", "advertisements", "advertising", "sponsored", "sponsoredcontent",
    "advertisementscrolltocontinue", "articlecontinuesbelowadvertisement", "articlecontinuesafterad",
    "storycontinuesbelowadvertisement", "storycontinuesafterad", "continuereadingbelowad", "skipadvertisement",
    "anzeige", "werbung", "reklame", "publicité", "annonce", "publicidad", "anuncio", "publicidade", "pubblicità",
    "advertentie", "annons", "reklam", "mainos", "mainosalkaaalla", "reklama", "reklaama", "reklāma", "hirdetés",
    "publicitate", "oglas", "реклама", "διαφήμιση", "إعلان", "اعلان", "اشتہار", "تبلیغات", "פרסומת", "विज्ञापन",
    "বিজ্ঞাপন", "โฆษณา", "quảngcáo", "iklan", "patrocinado", "gesponsert", "広告", "广告", "廣告", "광고",
)))  # fmt: skip
"""Folded: case, spaces and punctuation do not count."""
