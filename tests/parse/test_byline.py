"""Authors: what pages state, what they print, and what is nobody's name."""

from __future__ import annotations

import pytest

from newscrawl.parse.byline import extract_byline
from tests.parse.pages import json_ld, meta, page

H1 = "<h1>Ferry runs aground off Lund</h1>"
BUTTONS = "<div><i></i></div>" * 60
SITE = meta("og:site_name", "The Daily Skiff")


def author(value: str) -> str:
    return json_ld(f'{{"@type": "NewsArticle", "headline": "Ferry runs aground off Lund", "author": {value}}}')


LONG = "The ferry ran aground in the early morning and nobody on board was hurt, said the harbour office in Lund. " * 2


@pytest.mark.parametrize(
    ("head", "body", "authors", "source"),
    [
        pytest.param(author('"Ida Holm"'), H1, ["Ida Holm"], "json-ld:author", id="string"),
        pytest.param(author('{"name": "Ida Holm"}'), H1, ["Ida Holm"], "json-ld:author", id="object"),
        pytest.param(
            author('["By Ida Holm", {"name": "Per Lund"}]'), H1, ["Ida Holm", "Per Lund"], "json-ld:author", id="list"
        ),
        pytest.param(
            author('{"name": ["Ida Holm", "AP"]}'), H1, ["Ida Holm", "AP"], "json-ld:author", id="list of names"
        ),
        pytest.param(meta("author", "Holm, Ida"), H1, ["Ida Holm"], "meta:author", id="meta"),
        pytest.param(
            meta("article:author", "https://www.facebook.com/ida") + meta("author", "facebook.com/ida"),
            f"{H1}<p>By Ida Holm</p>",
            ["Ida Holm"],
            "text:byline",
            id="an address is no name",
        ),
        pytest.param(
            SITE + author('{"name": "The Daily Skiff"}'),
            f'{H1}<p class="byline">By <a rel="author" href="/ida">Ida Holm</a></p>',
            ["Ida Holm"],
            "rel:author",
            id="a person outweighs the site",
        ),
        pytest.param(
            SITE + author('{"name": "The Daily Skiff"}'), H1, ["The Daily Skiff"], "json-ld:author", id="site alone"
        ),
        pytest.param("", f'{H1}<div class="post-author">Ida Holm</div>', ["Ida Holm"], "class:author", id="class"),
        pytest.param(
            "", f"{H1}<div>Posted on 1 May 2024 by ida_h | 3 comments</div>", ["ida_h"], "text:byline", id="login"
        ),
        pytest.param("", f"{H1}<p>Ida Holm - 1 May 2024</p>", ["Ida Holm"], "text:byline", id="beside the date"),
        pytest.param(
            SITE,
            f'{H1}<p class="author">Ida Holm and Tom Hill The Daily Skiff</p>',
            ["Ida Holm", "Tom Hill"],
            "class:author",
            id="the paper right after the name",
        ),
        pytest.param(
            "",
            f'{H1}<dl class="author"><dt>김민수 기자</dt></dl><dl class="author"><dt>이지은 기자</dt></dl>',
            ["김민수", "이지은"],
            "class:author",
            id="boxes side by side",
        ),
        pytest.param(
            "<title>Ferry aground</title>",
            f"<nav><h1>Ferry aground</h1></nav><h2>Low tide</h2>{BUTTONS}<p>By Ida Holm</p><p>{LONG}</p>",
            ["Ida Holm"],
            "text:byline",
            id="below the first heading, where none is the headline",
        ),
        pytest.param(
            "",
            f"{H1}<p>By Ida Holm , Tom Hill on Wednesday, May 1st, 2024 at 11:08 a.m.</p>",
            ["Ida Holm", "Tom Hill"],
            "text:byline",
            id="a full stop that ends no sentence",
        ),
        pytest.param(
            "", f"{H1}<p>Eka Ubani|Published 4 months ago</p>", ["Eka Ubani"], "text:byline", id="so long ago"
        ),
        pytest.param(
            "",
            f'{H1}<p class="author"><a>Ida Holm</a> <a>Per Lund</a></p>',
            ["Ida Holm", "Per Lund"],
            "class:author",
            id="a row of names",
        ),
        pytest.param(
            "",
            f"{H1}{BUTTONS}<p>By Ida Holm</p><p>{LONG}</p>",
            ["Ida Holm"],
            "text:byline",
            id="beyond a row of buttons",
        ),
        pytest.param(
            "", f"{H1}<p>Ida Holm | 1 May 2024 - Updated: 2 May 2024</p>", ["Ida Holm"], "text:byline", id="beside both"
        ),
        pytest.param(
            "",
            f"{H1}<div>1 May 2024</div><div><span>Ida Holm</span></div><p>{LONG}</p>",
            ["Ida Holm"],
            "text:alone",
            id="alone",
        ),
        pytest.param(
            "",
            f"{H1}<p>{LONG}</p><div><span>Ida Holm</span></div><div>1 May 2024, 7:05</div>",
            ["Ida Holm"],
            "text:alone",
            id="alone above the date",
        ),
        pytest.param(
            "",
            f'{H1}<div class="byline-box"><a>Ida Holm</a><span>Harbour Writer</span></div>',
            ["Ida Holm"],
            "class:author",
            id="role in an element of its own",
        ),
        pytest.param(
            SITE,
            f'{H1}<div class="byline-box"><b>Ida Holm</b><i>The Daily Skiff</i></div>',
            ["Ida Holm"],
            "class:author",
            id="paper in an element of its own",
        ),
        pytest.param(
            "",
            f'{H1}<div class="byline-box"><span>Ida</span> <span>MacDonald</span></div>',
            ["Ida MacDonald"],
            "class:author",
            id="a name in two elements",
        ),
        pytest.param(
            author('"Daily Skiff"'),
            f'{H1}<div class="author">Sea / Harbour / Ships / Weather / Top Harbour News</div>',
            ["Daily Skiff"],
            "json-ld:author",
            id="a list of topics",
        ),
        pytest.param("", f"{H1}<p>Long text.</p><p>Text: Ida Holm</p>", ["Ida Holm"], "text:byline", id="label"),
        pytest.param(
            author('"idaholm"'),
            f'{H1}<p class="byline">By Ida Holm</p>',
            ["Ida Holm"],
            "json-ld:author",
            id="slug as printed",
        ),
        pytest.param(
            meta("author", "Skiff Media GmbH"),
            f"{H1}<p>By Ida Holm</p>",
            ["Ida Holm"],
            "text:byline",
            id="publishing house",
        ),
        pytest.param(
            "",
            f"{H1}<p>Posted on <time>1 May 2024</time><span>Author <a>Ida Holm</a></span><a>Categories</a></p>",
            ["Ida Holm"],
            "text:byline",
            id="elements without a space between",
        ),
        pytest.param(
            "", f"{H1}<p>Text von Ida Holm Illustration von Per Lund</p>", ["Ida Holm"], "text:byline", id="drawings"
        ),
        pytest.param("", f"{H1}<p>By Ida Holm, Lund</p>", ["Ida Holm"], "text:byline", id="place after the name"),
        pytest.param(
            "", f'{H1}<p class="author">Text & Fotos: Ida Holm</p>', ["Ida Holm"], "text:byline", id="text and photos"
        ),
        pytest.param(
            meta("og:site_name", "Ida Holm's Blog"),
            f'{H1}<span class="author">Ida Holm</span>',
            ["Ida Holm"],
            "class:author",
            id="a person's blog",
        ),
        pytest.param(
            meta("og:site_name", "Skiffwinds"),
            f'{H1}<span class="author vcard">Skiffwinds</span>',
            ["Skiffwinds"],
            "class:site",
            id="a blog called as its author",
        ),
        pytest.param(
            SITE + author('{"name": "The Daily Skiff"}'),
            f"{H1}<p>by The Daily Skiff</p><p>IDA HOLM/EVA SOTO</p><p>{LONG}</p>",
            ["Ida Holm", "Eva Soto"],
            "text:alone",
            id="a paragraph of nothing but names",
        ),
    ],
)
def test_authors(head: str, body: str, authors: list[str], source: str) -> None:
    byline = extract_byline(page(head, body))
    assert byline is not None
    assert (list(byline.authors), byline.source) == (authors, source)


@pytest.mark.parametrize(
    "value",
    [
        "Webwerk GmbH",
        "Copyright Skiff Media GmbH &amp; Co. KG",
        "The Daily Skiff",
        "News from Lund, The Daily Skiff, Always on course",
        "Harbour, Sea, Lund, Sweden",
        "Ferry runs aground off Lund | The Daily Skiff",
    ],
)
def test_a_meta_that_tells_of_the_site_names_nobody(value: str) -> None:
    title = "<title>Ferry runs aground off Lund | The Daily Skiff</title>"
    assert extract_byline(page(title + SITE + meta("author", value), H1)) is None
    printed = extract_byline(page(title + SITE + meta("author", value), f"{H1}<p>By Ida Holm</p>"))
    assert printed is not None
    assert printed.authors == ("Ida Holm",)


@pytest.mark.parametrize(
    ("value", "authors"),
    [
        ("Ida Holm, The Daily Skiff", ["Ida Holm"]),
        ("Anna Holm, Per Lund, Eva Soto", ["Anna Holm", "Per Lund", "Eva Soto"]),
        ("idaholm", ["idaholm"]),
    ],
)
def test_a_meta_that_names_authors_is_believed(value: str, authors: list[str]) -> None:
    byline = extract_byline(page(SITE + meta("author", value), H1))
    assert byline is not None
    assert list(byline.authors) == authors


def test_an_organisation_is_believed_in_json_ld() -> None:
    byline = extract_byline(page(author('{"name": "Hafenbau Lund GmbH"}'), H1))
    assert byline is not None
    assert byline.authors == ("Hafenbau Lund GmbH",)


@pytest.mark.parametrize(
    "body",
    [
        H1,
        f"{H1}<p>from April</p>",
        f"{H1}<p>By May 2024</p>",
        f'{H1}<div class="comment-author">Ida Holm</div>',
        f'{H1}<figure><figcaption class="author">Photo by Ida Holm</figcaption></figure>',
        f"{H1}<p>The ferry was built by Ida Holm in a yard at the old harbour.</p>",
        f"{H1}<p>Monday, 1 May 2024</p>",
        f'{H1}<div class="author">Share</div>',
        f"{H1}<p>Topic of the Day // 1 May 2024</p>",
        f"{H1}<p>Von der Fähre zum Hafenamt</p>",
        f"{H1}<p>Comment by Ida Holm, 1 May 2024</p>",
        f"{H1}<p>— Ida Holm (@ida) 1 May 2024</p>",
        f"{H1}<blockquote><p>By Ida Holm, 1 May 2024</p></blockquote>",
        f"{H1}<p>기사입력 :[ 2024-05-01 15:24 ]</p>",
        f"{H1}<p>By going on board you agree to the rules of the Harbour Office of Lund and its owners.</p>",
        f"{H1}<p>Harbour</p><p>{LONG}</p>",  # a subheading
        f"{H1}<div>1 May 2024</div><div>Harbour Master</div><p>{LONG}</p>",
        f"{H1}<div>1 May 2024</div><aside><span>Ida Holm</span></aside><p>{LONG}</p>",
        f"{H1}<p>{LONG}</p><p>Ida Holm</p><p>{LONG}</p>",  # within the text
        f'{H1}<div class="author">Sea / Harbour / Ships / Weather</div>',
    ],
)
def test_nobody(body: str) -> None:
    assert extract_byline(page("", body)) is None


def test_a_list_of_author_links_is_read_to_its_end() -> None:
    items = "".join(
        f'<li><a rel="author" href="/{n}">{n}</a><span> Reporter</span></li>' for n in ("Ida Holm", "Per Lund")
    )
    byline = extract_byline(page("", f'{H1}<ul>{items}</ul><aside><a rel="author" href="/x">Ana Ruiz</a></aside>'))
    assert byline is not None
    assert byline.authors == ("Ida Holm", "Per Lund")


def test_byline_is_kept_as_printed() -> None:
    byline = extract_byline(page(author('"Ida Holm"'), f"{H1}<p>By Ida Holm, Harbour Correspondent</p>"))
    assert byline is not None
    assert byline.raw == "By Ida Holm, Harbour Correspondent"


@pytest.mark.parametrize(
    ("stated", "printed", "name"),
    [
        ("ANNA HOLM", "", "Anna Holm"),
        ("PETER VAN DER BERG-O'BRIEN III", "", "Peter van der Berg-O'Brien III"),
        ("ANNA MCNEIL", '<p class="author">By Anna McNeil</p>', "Anna McNeil"),
        ("THE HARBOUR POST", "", "THE HARBOUR POST"),
        ("AFP", "", "AFP"),
        ("Anna HOLM", "", "Anna HOLM"),
    ],
)
def test_names_in_capitals(stated: str, printed: str, name: str) -> None:
    byline = extract_byline(page(author(f'"{stated}"'), f"{H1}{printed}"))
    assert byline is not None
    assert byline.authors == (name,)
