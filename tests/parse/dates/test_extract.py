"""Which of a page's dates is the article's."""

from __future__ import annotations

from datetime import datetime

import pytest

from newscrawl.parse.dates import extract_dates
from tests.parse.pages import json_ld, meta, page

H1 = "<h1>Ferry runs aground off Lund</h1>"
BUTTONS = f"<ul>{'<li><a><i></i><span>Share</span></a></li>' * 20}</ul>"
STORY = f"<p>{'The ferry ran aground at noon. ' * 5}</p>"


@pytest.mark.parametrize(
    ("head", "body", "at", "source"),
    [
        pytest.param(
            json_ld('{"@type": "NewsArticle", "datePublished": "2024-05-01T10:20:30+02:00"}'),
            "",
            "2024-05-01T08:20:30+00:00",
            "json-ld:datePublished",
            id="json-ld",
        ),
        pytest.param(
            meta("article:published_time", "2024-05-01T10:20:30Z"),
            H1,
            "2024-05-01T10:20:30+00:00",
            "meta:article:published_time",
            id="meta",
        ),
        pytest.param(
            "",
            f'{H1}<time datetime="2024-05-01T10:20+01:00">1 May</time>',
            "2024-05-01T09:20:00+00:00",
            "time",
            id="time",
        ),
        pytest.param(
            "",
            f'{H1}<span itemprop="datePublished" content="2024-05-01">x</span>',
            "2024-05-01T00:00:00+00:00",
            "itemprop:datepublished",
            id="microdata",
        ),
        pytest.param(
            "", f"{H1}<p>By Ida Holm | May 1, 2024</p>", "2024-05-01T00:00:00+00:00", "text:near-headline", id="text"
        ),
        pytest.param(
            meta("article:published_time", "2024-05-01 10:20:30"),
            f'{H1}<time datetime="2024-05-01T10:20:30+02:00"></time>',
            "2024-05-01T08:20:30+00:00",
            "meta:article:published_time",
            id="zone from another statement of the same clock time",
        ),
        pytest.param(
            json_ld('{"@type": "NewsArticle", "datePublished": "2024-05-01"}'),
            f'{H1}<time datetime="2024-05-01T10:20:30+02:00"></time>',
            "2024-05-01T08:20:30+00:00",
            "time",
            id="time of day from another statement of the same day",
        ),
        pytest.param(
            meta("date", "2024-05-09"),
            f"{H1}<p>1 May 2024, 10:20</p>",
            "2024-05-01T10:20:00+00:00",
            "text:near-headline",
            id="a loose meta loses against the printed date",
        ),
        pytest.param(meta("date", "2024-05-09"), H1, "2024-05-09T00:00:00+00:00", "meta:date", id="a loose meta alone"),
        pytest.param(
            json_ld('{"@type": "NewsArticle", "datePublished": "1970-01-01T00:00:00Z"}')
            + meta("article:published_time", "2024-05-01T10:20:30Z"),
            H1,
            "2024-05-01T10:20:30+00:00",
            "meta:article:published_time",
            id="a computer's zero is passed over",
        ),
        pytest.param(
            meta("article:published:time", "2024-05-01T10:20:30Z"),
            H1,
            "2024-05-01T10:20:30+00:00",
            "meta:article:published:time",
            id="colons for an underscore",
        ),
        pytest.param(
            '<script>{"@context": "https://schema.org", "@type": "Article", "datePublished": "2024-05-01"}</script>',
            H1,
            "2024-05-01T00:00:00+00:00",
            "json-ld:datePublished",
            id="json-ld without a type",
        ),
        pytest.param(
            "",
            f"{H1}<div><h5>Date:</h5>1 May 2024<br></div>",
            "2024-05-01T00:00:00+00:00",
            "text:near-headline",
            id="label in a block of its own",
        ),
        pytest.param(
            "",
            '<h1><span class="d">01.05.2024</span>Ferry runs aground off Lund</h1>'
            "<title>Ferry runs aground off Lund</title>",
            "2024-05-01T00:00:00+00:00",
            "text:heading",
            id="date above the headline, in the heading",
        ),
        pytest.param(
            "",
            f"{H1}<p>LUND, May 1, 2024 /Newswire/ -- {'The ferry ran aground at noon. ' * 5}</p>",
            "2024-05-01T00:00:00+00:00",
            "text:dateline",
            id="dateline",
        ),
        pytest.param(
            "",
            f"{H1}<figure><figcaption>Lund, 3 April 2019</figcaption></figure>"
            "<p>The ferry off Lund in heavy seas, 2 April 2019</p><p>1 May 2024</p>",
            "2024-05-01T00:00:00+00:00",
            "text:near-headline",
            id="captions tell when the picture was taken",
        ),
        pytest.param(
            "",
            f'{H1}<div class="text-caption">1 May 2024, 18:59</div><div class="caption">2 April 2019, 7:05</div>',
            "2024-05-01T18:59:00+00:00",
            "text:near-headline",
            id="a size of type that is called caption",
        ),
        pytest.param(
            "",
            f"{H1}<div><span>May 1, 2024</span><span>7:55 AM UTC</span></div>",
            "2024-05-01T07:55:00+00:00",
            "text:near-headline",
            id="day and time in elements that style sheets set apart",
        ),
        pytest.param(
            "",
            f"{H1}<p>Stand: 01.05.2024 18:00 Uhr</p>",
            "2024-05-01T18:00:00+00:00",
            "text:near-headline",
            id="as of",
        ),
        pytest.param(
            "",
            f"{H1}<blockquote><p>Posted by Lund on Monday, May 6, 2024</p></blockquote><p>1 May 2024</p>",
            "2024-05-01T00:00:00+00:00",
            "text:near-headline",
            id="a quoted post has a date of its own",
        ),
        pytest.param(
            meta("article:published_time", "2024-06-09T10:20:30Z"),
            f'{H1}<time datetime="2024-05-01">1 May 2024</time>',
            "2024-05-01T00:00:00+00:00",
            "time",
            id="a lone meta against the time element and the print",
        ),
        pytest.param(
            '<link rel="canonical" href="https://x.example/2024/05/01/ferry">',
            H1,
            "2024-05-01T00:00:00+00:00",
            "url",
            id="url",
        ),
        pytest.param(
            '<link rel="canonical" href="https://x.example/ferry-aground-20240501-p60.html">',
            H1,
            "2024-05-01T00:00:00+00:00",
            "url",
            id="eight digits in the address",
        ),
        pytest.param(
            "<title>Ferry aground | Skiff | 01.05.2024</title>",
            H1,
            "2024-05-01T00:00:00+00:00",
            "title",
            id="title",
        ),
        pytest.param(
            "",
            f"{H1}{BUTTONS}<div><a>Ida Holm</a> 1 May 2024, 18:59<div>3</div></div>{STORY}",
            "2024-05-01T18:59:00+00:00",
            "text:near-headline",
            id="beyond a row of buttons",
        ),
        pytest.param(
            "",
            f"{H1}{BUTTONS}{STORY}{STORY}{STORY}<p><time>Published 1 May 2024</time></p>",
            "2024-05-01T00:00:00+00:00",
            "text:class",
            id="a time element below the story",
        ),
        pytest.param(
            "",
            f'{H1}<h2>{"Three hundred people on board. " * 4}<span class="date">1 May 2024</span></h2>',
            "2024-05-01T00:00:00+00:00",
            "text:class",
            id="a date in a line of the standfirst",
        ),
        pytest.param(
            "",
            f"{H1}<figure><figcaption><address>By Ida Holm</address> <time>1 May 2024</time></figcaption></figure>",
            "2024-05-01T00:00:00+00:00",
            "text:near-headline",
            id="the portrait of the author",
        ),
        pytest.param(
            "",
            f"{H1}<p><img>1 May 2024</p><p>— Ida Holm on Sunday, 7 April 2024</p>",
            "2024-05-01T00:00:00+00:00",
            "text:near-headline",
            id="an icon before the date, a quotation's date below",
        ),
        pytest.param(
            "",
            f"{H1}<p>By Ida Holm and Ole Berg for the Skiff on Wednesday, May 1st, 2024 at 11:08 a.m.</p>",
            "2024-05-01T11:08:00+00:00",
            "text:near-headline",
            id="no sentence, though it ends in a full stop",
        ),
    ],
)
def test_published(head: str, body: str, at: str, source: str) -> None:
    found = extract_dates(page(head, body), "en").published
    assert found is not None
    assert (found.value.at.isoformat(), found.source) == (at, source)


@pytest.mark.parametrize(
    "body",
    [
        "",
        H1,
        f"{H1}<p>2 hours ago</p>",
        f"{H1}<p>Updated: May 1, 2024</p>",
        f"{H1}<p>By Ida Holm Updated May 1, 2024</p>",
        f"{H1}<p>— Ida Holm on Sunday, 7 April 2024</p>",
        f"{H1}{BUTTONS}{STORY}{STORY}<p>1 May 2024</p>",
        f"{H1}{BUTTONS}<div><h3><a>Harbour closed</a></h3><time>1 May 2024</time></div>",
        f"{H1}{BUTTONS}<p>The ferry off Lund in heavy seas, 2 April 2019</p>",
        f"{H1}<p>On 1 May 2024 the ferry left the harbour of Lund with three hundred people on board.</p>",
        f'{H1}<aside class="related"><time datetime="2024-05-01T10:20:30Z">x</time></aside>',
        f'{H1}<div class="comment"><time datetime="2024-05-01T10:20:30Z">x</time></div>',
        f'{H1}<time datetime="99999-12-31">x</time>',
        f"{H1}<p>The ferry off Lund in heavy seas, 2 April 2019</p>",
        f"{H1}<figure><p>2 April 2019</p></figure>",
        f"{H1}<p>On May 1, 2024 the harbour board met, and it was late. {'The ferry ran aground at noon. ' * 5}</p>",
    ],
)
def test_no_date_is_better_than_another_ones(body: str) -> None:
    assert extract_dates(page("", body), "en").published is None


def test_several_sources_outweigh_one() -> None:
    head = json_ld('{"@type": "NewsArticle", "datePublished": "2021-05-01T10:00:00Z"}') + meta(
        "article:published_time", "2024-05-01T10:20:30Z"
    )
    body = f"{H1}<p>1 May 2024</p>"
    found = extract_dates(page(head, body), "en").published
    assert found is not None
    assert found.value.at.year == 2024


def test_modified() -> None:
    head = meta("article:modified_time", "2024-05-02T10:00:00+02:00")
    found = extract_dates(page(head, H1)).modified
    assert found is not None
    assert found.value.at.isoformat() == "2024-05-02T08:00:00+00:00"
    assert extract_dates(page("", H1)).modified is None
    body = f'{H1}<time itemprop="dateModified" datetime="2024-05-02T10:00:00+02:00">x</time>'
    printed = extract_dates(page("", body)).modified
    assert printed is not None
    assert printed.source == "itemprop:datemodified"


@pytest.mark.parametrize(("time", "kept"), [("09:59:59", False), ("10:00:00", True), ("10:00:01", True)])
def test_what_is_released_after_its_last_change_has_not_changed_since(time: str, kept: bool) -> None:
    head = meta("article:published_time", "2024-05-02T10:00:00Z") + meta("article:modified_time", f"2024-05-02T{time}Z")
    dates = extract_dates(page(head, H1))
    assert dates.published is not None
    assert (dates.modified is not None) is kept


@pytest.mark.parametrize(("lang", "month"), [("en-GB", 4), ("en-US", 5), ("en", 5), ("de", 4)])
def test_the_locale_settles_the_order_of_day_and_month(lang: str, month: int) -> None:
    found = extract_dates(page("", f"{H1}<p>05/04/2022</p>", lang=lang), lang[:2]).published
    assert found is not None
    assert found.value.at.month == month


@pytest.mark.parametrize(
    ("stamp", "line", "raw"),
    [
        ("2024-05-04T02:41:07Z", "3/5/2024 22:41", "3/5/2024 22:41"),
        ("2024-05-03T22:04:00Z", "Von Ida Holm 4. Mai 2024 00:04 Uhr", "Von Ida Holm 4. Mai 2024 00:04 Uhr"),
        ("2024-05-04T03:41:00Z", "May 3, 2024 10:41 p.m.", "May 3, 2024 10:41 p.m."),
        # not the same instant in any zone: another minute, another day, no clock time
        ("2024-05-04T02:41:07Z", "3/5/2024 22:43", "2024-05-04T02:41:07Z"),
        ("2024-05-04T02:41:07Z", "1/5/2024 22:41", "2024-05-04T02:41:07Z"),
        ("2024-05-04T02:41:07Z", "3/5/2024", "2024-05-04T02:41:07Z"),
        ("2024-05-04T04:41:07+02:00", "3/5/2024 22:41", "2024-05-04T04:41:07+02:00"),
    ],
)
def test_the_printed_clock_tells_the_zone_and_never_moves_the_instant(stamp: str, line: str, raw: str) -> None:
    found = extract_dates(page(meta("article:published_time", stamp), f"{H1}<p>{line}</p>"), "en").published
    assert found is not None
    assert (found.value.at, found.raw) == (datetime.fromisoformat(stamp), raw)
