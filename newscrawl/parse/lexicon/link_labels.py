"""The labels that pages set over links to other pages, over buttons to share, and over the comments of readers.

Only what nobody would write over a part of an article: `Contents`, `Topic` or `Thema` alone are left to the readings.
"""

from __future__ import annotations

from newscrawl.text import fold

_BY_LANGUAGE = {
    "en": (
        "related", "related article", "related articles", "related content", "related coverage", "related links",
        "related news", "related posts", "related reading", "related stories", "related story", "related topics",
        "related video", "related videos", "read more", "read also", "also read", "read next", "what to read next",
        "read the full story", "read full article", "see also", "see more", "more on this", "more on this story",
        "more on this topic", "more from", "more stories", "more news", "more like this", "more to explore",
        "more to read", "more", "further reading", "keep reading", "continue reading", "you may also like",
        "you might also like", "you may like", "you might like", "you may also be interested in", "recommended",
        "recommended for you", "recommended stories", "recommended articles", "recommended reading",
        "suggested for you", "editors picks", "don't miss", "trending", "trending now", "trending stories",
        "most read", "most popular", "most viewed", "popular", "popular now", "popular stories", "top stories",
        "latest news", "latest stories", "up next", "next up", "watch next", "watch more", "also on", "must read",
        "must reads", "in case you missed it", "story continues below", "share", "share this", "share this article",
        "share this story", "share this post", "share on", "share via", "tags", "filed under", "comments",
        "leave a comment", "leave a reply", "add a comment", "join the conversation", "follow us", "follow us on",
        "newsletter", "newsletters", "sign up", "subscribe", "about the author", "about the authors",
        "table of contents", "in this article", "click here", "previous article", "next article",
    ),
    "de": (
        "auch interessant", "das könnte sie auch interessieren", "das könnte dich auch interessieren",
        "das könnte sie interessieren", "das könnte dich interessieren", "mehr zum thema", "mehr dazu", "mehr themen",
        "mehr lesen", "mehr artikel", "mehr aus", "mehr von", "mehr nachrichten", "weitere artikel", "weitere themen",
        "weitere meldungen", "weitere nachrichten", "weitere beiträge", "weiterlesen", "weiter lesen",
        "hier weiterlesen", "zum weiterlesen", "lesen sie auch", "lesen sie mehr", "lesen sie mehr zum thema",
        "lesen sie dazu auch", "lesen sie hier", "lesen sie jetzt", "jetzt lesen", "lies auch", "lies mehr",
        "lies weiter", "siehe auch", "meistgelesen", "meistgelesene artikel", "beliebt", "empfohlen",
        "empfehlungen der redaktion", "unsere empfehlungen", "empfohlener inhalt", "empfohlener externer inhalt",
        "externer inhalt", "ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "verwandte artikel",
        "verwandte themen", "verwandte beiträge", "passend zum thema", "teilen", "artikel teilen", "beitrag teilen",
        "schlagworte", "schlagwörter", "kommentare", "kommentar schreiben", "kommentar verfassen",
        "schreibe einen kommentar", "kommentieren", "folgen sie uns", "folge uns", "jetzt abonnieren",
        "newsletter abonnieren", "über den autor", "über die autorin", "über die autoren", "zum autor",
        "inhaltsverzeichnis", "aktuelle nachrichten", "neueste artikel", "neueste beiträge", "nächster artikel",
        "vorheriger artikel",
    ),
    "fr": (
        "lire aussi", "à lire aussi", "lire également", "à lire également", "lire plus", "lire la suite",
        "lisez aussi", "voir aussi", "à voir aussi", "sur le même sujet", "sur le même thème",
        "dans la même rubrique", "articles liés", "articles similaires", "articles connexes", "article suivant",
        "article précédent", "plus d'articles", "les plus lus", "le plus lu", "à ne pas manquer",
        "recommandés pour vous", "vous aimerez aussi", "ça peut vous intéresser", "partager",
        "partager cet article", "commentaires", "laisser un commentaire", "mots-clés", "abonnez-vous", "suivez-nous",
    ),
    "es": (
        "lee también", "lea también", "leer también", "leer más", "lee más", "lea más", "ver más", "ver también",
        "véase también", "te puede interesar", "te podría interesar", "le puede interesar",
        "también te puede interesar", "también puedes leer", "puedes leer", "mira también", "mirá también",
        "noticias relacionadas", "artículos relacionados", "notas relacionadas", "contenido relacionado",
        "relacionado", "relacionados", "relacionadas", "más noticias", "más información", "más leídas",
        "lo más leído", "lo más visto", "recomendados", "te recomendamos", "no te pierdas", "sigue leyendo",
        "continúa leyendo", "compartir", "comparte", "comparte esta noticia", "comentarios", "deja un comentario",
        "etiquetas", "síguenos", "suscríbete", "sobre el autor",
    ),
    "it": (
        "leggi anche", "leggi tutto", "leggi di più", "guarda anche", "vedi anche", "ti potrebbe interessare",
        "potrebbe interessarti", "potrebbero interessarti", "articoli correlati", "correlati", "notizie correlate",
        "i più letti", "più letti", "altre notizie", "per approfondire", "continua a leggere", "condividi",
        "commenti", "lascia un commento", "seguici",
    ),
    "pt": (
        "leia também", "leia mais", "veja também", "veja mais", "saiba mais", "confira também",
        "notícias relacionadas", "matérias relacionadas", "artigos relacionados", "conteúdo relacionado",
        "mais lidas", "mais lidos", "as mais lidas", "mais notícias", "últimas notícias", "recomendados para você",
        "continue lendo", "compartilhe", "compartilhar", "partilhar", "comentários", "deixe um comentário",
        "siga-nos",
    ),
    "nl": (
        "lees ook", "lees meer", "lees verder", "meer lezen", "meer nieuws", "meer over", "meer artikelen",
        "bekijk ook", "zie ook", "gerelateerd", "gerelateerde artikelen", "gerelateerde berichten", "aanbevolen",
        "meest gelezen", "best gelezen", "delen", "deel dit artikel", "reacties",
    ),
    "nordic": (
        "läs också", "läs även", "läs mer", "läs vidare", "mer läsning", "se även", "se också", "relaterat",
        "relaterade artiklar", "mest läst", "mest lästa", "dela", "dela artikeln", "kommentarer", "fler artiklar",
        "fler nyheter", "följ oss", "les også", "les mer", "les videre", "les flere saker", "flere saker", "se også",
        "relaterte saker", "relaterte artikler", "relatert", "mest lest", "anbefalt", "anbefalte artikler",
        "del artikkelen", "følg oss", "flere nyheter", "læs også", "læs mere", "læs videre", "se mere",
        "relaterede artikler", "relateret", "mest læste", "mest læst", "anbefalet", "flere artikler",
        "flere nyheder", "del artiklen", "følg os", "lue myös", "lue lisää", "katso myös", "aiheesta lisää",
        "lisää aiheesta", "luetuimmat", "suosittelemme", "jaa", "jaa artikkeli", "kommentit",
    ),
    "slavic": (
        "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "czytaj dalej", "przeczytaj także",
        "przeczytaj też", "przeczytaj również", "zobacz też", "zobacz także", "zobacz również", "zobacz więcej",
        "polecamy", "polecane", "powiązane artykuły", "podobne artykuły", "najczęściej czytane",
        "najpopularniejsze", "więcej na ten temat", "dowiedz się więcej", "udostępnij", "komentarze", "tagi",
        "čtěte také", "čtěte více", "čtěte dále", "přečtěte si také", "přečtěte si", "mohlo by vás zajímat",
        "související", "související články", "nejčtenější", "sdílet", "komentáře", "více k tématu", "čítajte aj",
        "prečítajte si aj", "prečítajte si", "súvisiace články", "mohlo by vás zaujímať", "najčítanejšie",
        "читайте также", "читать также", "читайте ещё", "смотрите также", "по теме", "материалы по теме",
        "похожие материалы", "похожие новости", "новости по теме", "популярное", "рекомендуем", "поделиться",
        "комментарии", "теги", "подробнее", "ещё по теме", "читати також", "читайте також", "дивіться також",
        "за темою", "новини за темою", "популярне", "поділитися", "коментарі", "прочетете още", "вижте още",
        "още по темата", "свързани новини",
    ),
    "others in Europe": (
        "olvassa el ezt is", "olvasd el ezt is", "kapcsolódó", "kapcsolódó cikkek", "kapcsolódó cikk",
        "ezt is ajánljuk", "legolvasottabb", "megosztás", "citește și", "citește mai mult", "vezi și",
        "articole similare", "articole recomandate", "cele mai citite", "distribuie", "ilgili haberler",
        "ilginizi çekebilir", "bunlar da ilginizi çekebilir", "devamını oku", "en çok okunanlar", "ayrıca okuyun",
        "paylaş", "yorumlar", "διαβάστε επίσης", "διαβάστε ακόμα", "διαβάστε περισσότερα", "δείτε επίσης",
        "δείτε ακόμα", "σχετικά άρθρα",
    ),
    "Near East and India": (
        "اقرأ أيضا", "اقرأ أيضاً", "اقرأ المزيد", "شاهد أيضا", "شاهد أيضاً", "مواضيع ذات صلة", "أخبار ذات صلة",
        "مقالات ذات صلة", "بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط", "یہ بھی پڑھیں", "مزید پڑھیں", "קראו עוד",
        "קראו גם", "כתבות נוספות", "אולי יעניין אותך", "यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें",
        "संबंधित खबरें", "আরও পড়ুন", "আরো পড়ুন", "மேலும் படிக்க", "ఇవి కూడా చదవండి",
    ),
    "Far East": (
        "関連記事", "あわせて読みたい", "合わせて読みたい", "おすすめ記事", "人気記事", "こちらもおすすめ",
        "続きを読む", "相关新闻", "相关阅读", "相关文章", "相关链接", "延伸阅读", "推荐阅读", "热门新闻", "分享",
        "更多", "相關新聞", "相關文章", "延伸閱讀", "推薦閱讀", "熱門新聞", "관련기사", "관련뉴스", "추천기사",
        "많이 본 뉴스", "많이 본 기사", "인기기사", "공유", "댓글", "더보기",
        "อ่านเพิ่มเติม", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง",
        "xem thêm", "tin liên quan", "đọc thêm", "bài liên quan", "tin cùng chuyên mục", "baca juga",
        "baca selengkapnya", "berita terkait", "artikel terkait", "lihat juga", "simak juga",
    ),
}  # fmt: skip

LINK_LABELS: frozenset[str] = frozenset(fold(label) for labels in _BY_LANGUAGE.values() for label in labels)
"""Folded: case, spaces and punctuation do not count."""
