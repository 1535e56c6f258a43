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
        "newstext", "body", "entry", "paragraph*", "prose", "fulltext", "copy", "wysiwyg",
    ),
    "article": (
        "article*", "artikel*", "articulo*", "story", "post", "single", "news", "blog", "hentry",
    ),
    "content": (
        "content*", "contenido", "inhalt", "text", "main",
    ),
    "standfirst": (
        "standfirst", "lead", "lede", "leadtext", "dek", "deck", "subtitle*", "subheadline", "subhead*", "subheading",
        "subline", "intro*", "summary", "excerpt", "abstract", "chapo", "chapeau", "preamble", "ingress", "perex",
        "sapo", "bajada", "entradilla", "sommario", "occhiello", "bullets", "highlights", "keypoints", "description",
        "desc", "strapline", "tagline", "vorspann", "anlauf", "epigraph",
    ),
    "headline": (
        "headline*", "title*", "heading", "hed", "header*", "masthead", "hero",
    ),
    "byline": (
        "byline*", "by", "author*", "autor*", "auteur*", "writer", "contributor*", "reporter*", "bio", "biography",
        "profile", "meta*", "date*", "datetime", "dateline", "time*", "published", "publish", "pubdate", "updated",
        "posted", "info", "credit*", "source*", "views", "readtime", "avatar", "signature",
    ),
    "caption": (
        "caption*", "figure*", "figcaption", "photo*", "image*", "img", "picture*", "media", "copyright", "thumb*",
        "legend*", "bildunterschrift",
    ),
    "gallery": (
        "gallery", "galleries", "slide*", "carousel*", "zoom", "lightbox", "slider", "swiper", "slideshow",
    ),
    "share": (
        "share*", "sharing", "social*", "follow*", "facebook", "twitter", "whatsapp", "addtoany", "like", "likes",
        "bookmark*", "toolbar", "tools", "actions", "action", "print", "email", "reaction*", "rating*", "vote*",
        "poll", "sns", "fb", "button*", "btn", "buttons", "icon*", "save",
    ),
    "related": (
        "related*", "recommend*", "readmore", "moreon", "seealso", "also", "alsoread", "popular", "trending",
        "mostread", "similar", "suggest*", "teasers", "promo*", "outbrain", "taboola", "tease*", "upnext", "further",
        "linklist", "onward", "topstories", "headlines", "crosslink*", "interstitial", "mehr", "lesen", "weiterlesen",
    ),
    "listing": (
        "card*", "item*", "list*", "grid", "river", "feed", "tile*", "next", "prev", "previous", "latest", "recent",
        "more", "row",
    ),
    "ad": (
        "ad", "ads", "adv", "advert*", "advertisement", "banner*", "sponsor*", "dfp", "gpt", "commercial*",
        "affiliate*", "disclaimer", "disclosure", "partner*", "werbung", "anzeige*",
    ),
    "shop": (
        "shop", "deal*", "product*", "offer*", "price*", "buy", "cart",
    ),
    "navigation": (
        "nav*", "menu*", "breadcrumb*", "crumbs", "pagination", "pager", "paging", "skip", "topbar", "toc", "search*",
        "language*", "dropdown*", "submenu", "sitemap",
    ),
    "footer": (
        "foot", "footer*", "colophon", "legal", "footnote*", "imprint", "endmatter",
    ),
    "sidebar": (
        "sidebar*", "aside*", "rail", "widget*", "complementary", "sidecol",
    ),
    "comments": (
        "comment*", "discussion", "disqus*", "respond", "reply", "replies", "kommentar*", "comentario*",
        "commentaire*", "livefyre", "guestbook", "trackback*", "viafoura",
    ),
    "reviews": (
        "forum*", "feedback", "review*", "testimonial*", "survey", "quiz",
    ),
    "prompt": (
        "newsletter*", "subscribe*", "subscription*", "signup", "signin", "register", "registration", "login",
        "paywall*", "premium", "membership", "donate*", "donation*", "support", "contribute", "cta", "optin", "form",
        "forms", "notification*", "alert*", "app", "apps", "join", "push", "piano", "regwall", "barrier", "gate",
        "abo",
    ),
    "overlay": (
        "modal*", "popup*", "overlay*", "hidden", "hide", "tooltip*", "popover*", "dialog*", "visuallyhidden",
        "noscript", "invisible", "offscreen", "hovercard*", "flyout", "drawer", "toast", "notice*", "screenreader*",
        "visually",
    ),
    "consent": (
        "cookie*", "consent*", "gdpr", "cmp", "ccpa", "onetrust*", "optanon*", "didomi*", "usercentrics",
        "sourcepoint*", "quantcast*", "cybot*", "privacy", "truste*", "cookiebot",
    ),
    "tags": (
        "tags", "taglist", "tagcloud", "topics", "topic", "keyword*", "rubric*", "flag", "label", "labels",
        "postcategory", "categories", "catlinks",
    ),
    "player": (
        "player*", "video*", "audio*", "podcast*", "jwplayer", "brightcove", "vjs", "youtube", "listen*", "speech",
    ),
    "aside": (
        "box", "factbox", "infobox", "sidebox", "factfile", "facts", "fact", "inset", "callout", "expandable*",
        "collapsable*", "collapsible*", "boxout",
    ),
    "pullquote": (
        "pull", "pullquote*", "quote*", "blockquote*",
    ),
    "graphic": (
        "embed*", "chart*", "graphic*", "map", "timeline", "interactive", "infographic*",
    ),
    "post": (
        "twittertweet", "instagrammedia", "blueskyembed", "tiktokembed", "fbpost", "tweet*",
    ),
}  # fmt: skip

CONTAINER_TAGS: dict[str, tuple[str, ...]] = {
    "unseen": (),
    "apart": (),
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

# Classes that are these words and nothing more: text that is spoken by screen readers and never shown.
SPOKEN = frozenset({
    "visually-hidden", "visuallyhidden", "visuallyHidden", "visually_hidden", "is-visually-hidden",
    "u-visually-hidden", "hidden-visually", "sr-only", "srOnly", "screen-reader-text", "screen-reader-only",
    "screen-reader", "screenreader", "show-for-sr", "element-invisible", "a11y-hidden", "assistive-text",
})  # fmt: skip
# Classes and ids that are these words and nothing more, around what no article holds: that, the comments of readers,
# where blog software and its themes keep them, and what a page asks machines not to read.
APART = SPOKEN | {
    "comment", "comments", "comment-body", "comment-content", "comment-text", "commentlist", "comment-list",
    "comments-area", "respond", "disqus_thread", "robots-nocontent",
}  # fmt: skip
