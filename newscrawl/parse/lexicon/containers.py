"""What the names sites give their containers say: words found in `class` and `id`, by what they stand for.

Sites name things in English whatever language they print, so a few dozen words read most of the web. Each kind is a
hint with a fitted weight, never a verdict. A word counts where it begins a part of the name: `share` is found in
`share-bar`, `post_share` and `postShare`, not in `shareholder`, unless the word is listed with a trailing `*`.
"""

from __future__ import annotations

CONTAINER_WORDS: dict[str, tuple[str, ...]] = {
    "body": (
        "articlebody", "articletext", "articlecontent", "bodytext", "bodycopy", "postbody", "postcontent",
        "entrycontent", "storybody", "storytext", "storycontent", "maincontent", "richtext", "textbody", "newsbody",
        "newstext", "body", "entry", "paragraph*", "prose", "fulltext", "copy", "detail*",
    ),
    "article": (
        "article*", "artikel*", "articulo*", "story", "post", "single", "news", "blog", "hentry",
    ),
    "content": (
        "content*", "contenido", "inhalt", "text", "main", "column",
    ),
    "standfirst": (
        "standfirst", "lead", "lede", "leadtext", "dek", "deck", "subtitle*", "subheadline", "subhead*", "subheading",
        "intro*", "summary", "excerpt", "abstract", "chapo", "chapeau", "teaser*", "preamble", "ingress", "kicker",
        "perex", "sapo", "bajada", "entradilla", "sommario", "occhiello", "bullets", "highlights", "keypoints",
        "description", "desc", "strapline", "tagline",
    ),
    "headline": (
        "headline*", "title*", "heading", "hed", "header*", "masthead", "hero",
    ),
    "byline": (
        "byline*", "author*", "autor*", "auteur*", "writer", "contributor*", "reporter*", "bio", "biography",
        "profile", "meta*", "date*", "datetime", "dateline", "time*", "published", "publish", "pubdate", "updated",
        "posted", "info", "credit*", "source*", "views", "readtime", "reading", "avatar", "signature",
    ),
    "caption": (
        "caption*", "figure*", "figcaption", "photo*", "image*", "img", "picture*", "media", "gallery", "galleries",
        "slide*", "carousel*", "copyright", "thumb*", "zoom", "lightbox", "slider", "swiper", "legend*",
    ),
    "share": (
        "share*", "sharing", "social*", "follow*", "facebook", "twitter", "whatsapp", "addtoany", "like", "likes",
        "bookmark*", "toolbar", "tools", "actions", "action", "print", "email", "reaction*", "rating*", "vote*",
        "poll", "sns", "fb", "button*", "btn", "buttons", "icon*", "save",
    ),
    "related": (
        "related*", "recommend*", "more", "readmore", "moreon", "seealso", "also", "alsoread", "popular", "trending",
        "latest", "recent", "mostread", "most", "next", "prev", "previous", "similar", "suggest*", "teasers", "card*",
        "promo*", "outbrain", "taboola", "list*", "tease*", "river", "feed", "grid", "inline", "crosslink*", "up",
        "upnext", "further", "linklist", "links", "link", "onward", "topstories", "headlines", "item*", "series",
    ),
    "ad": (
        "ad", "ads", "adv", "advert*", "advertisement", "banner*", "sponsor*", "dfp", "gpt", "commercial*",
        "affiliate*", "shop", "deal*", "product*", "offer*", "disclaimer", "disclosure", "partner*", "native",
        "werbung", "anzeige*",
    ),
    "navigation": (
        "nav*", "menu*", "breadcrumb*", "crumbs", "pagination", "pager", "paging", "skip", "topbar", "toc", "tab",
        "tabs", "site", "search*", "language*", "dropdown*", "submenu", "accordion", "sitemap", "anchor*",
    ),
    "footer": (
        "foot", "footer*", "bottom", "colophon", "legal", "copyright", "footnote*", "imprint", "endmatter",
    ),
    "sidebar": (
        "side", "sidebar*", "aside*", "rail", "right", "widget*", "secondary", "complementary", "module*",
    ),
    "comments": (
        "comment*", "discussion", "disqus*", "respond", "reply", "replies", "kommentar*", "comentario*",
        "commentaire*", "livefyre", "forum*", "guestbook", "trackback*", "feedback", "review*", "testimonial*",
    ),
    "prompt": (
        "newsletter*", "subscribe*", "subscription*", "signup", "sign", "register", "registration", "login",
        "paywall*", "premium", "membership", "member*", "donate*", "donation*", "support", "contribute", "cta",
        "optin", "form*", "notification*", "alert*", "app", "apps", "join", "push", "piano", "callout", "regwall",
        "barrier", "gate",
    ),
    "overlay": (
        "modal*", "popup*", "overlay*", "cookie*", "consent", "gdpr", "cmp", "hidden", "hide", "tooltip*", "popover*",
        "dialog*", "sr", "visuallyhidden", "noscript", "invisible", "offscreen", "hovercard*", "flyout", "drawer",
        "toast", "notice*", "privacy", "screenreader*", "visually", "a11y",
    ),
    "tags": (
        "tag", "tags", "taglist", "categor*", "cat", "topic*", "keyword*", "label*", "section*", "rubric*", "flag",
    ),
    "player": (
        "player*", "video*", "audio*", "podcast*", "jwplayer", "brightcove", "vjs", "youtube", "listen*", "speech",
    ),
    "aside": (
        "box", "factbox", "infobox", "sidebox", "factfile", "facts", "fact", "inset", "pull", "pullquote*", "quote*",
        "blockquote*", "embed*", "tweet*", "instagram", "table*", "chart*", "graphic*", "map", "timeline",
        "interactive",
    ),
}  # fmt: skip

CONTAINER_TAGS: dict[str, tuple[str, ...]] = {
    "unseen": (),
    "<nav>": ("nav",),
    "<header>": ("header",),
    "<footer>": ("footer",),
    "<aside>": ("aside",),
    "<main>": ("main",),
    "<article>": ("article",),
    "<section>": ("section",),
    "<figure>": ("figure", "figcaption"),
    "<form>": ("form", "fieldset"),
    "<list>": ("ul", "ol"),
    "<table>": ("table",),
    "<blockquote>": ("blockquote",),
    "<address>": ("address",),
    "<p>": ("p",),
    "<heading>": ("h1", "h2", "h3", "h4", "h5", "h6"),
    "<a>": ("a",),
    "<dl>": ("dl",),
    "<label>": ("label", "summary", "legend", "caption"),
}
