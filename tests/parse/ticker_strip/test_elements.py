"""Strips in pages: the same three rows in every dress, and the lists of numbers that are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newscrawl.parse.document import parse_document
from newscrawl.parse.page import parse_page
from newscrawl.parse.ticker_strip import TickerStrip, extract_ticker_strip

ROWS = (
    ("ABL", "40.00", "-0.50", "-1.23"),
    ("HARBOUR", "199.20", "11.02", "5.86"),
    ("KSE100", "64,890.12", "512.30", "0.80"),
)
SENTENCE = "The council of Harbour met to talk about the price of water, which is to rise by 4.5% next year."
STORY = "<article><h1>Water costs more</h1>" + f"<p>{SENTENCE} {SENTENCE}</p>" * 5 + "</article>"


def strip_of(html: str) -> TickerStrip:
    return extract_ticker_strip(parse_document(f"<html><body><a href='/'>Home</a>{html}{STORY}</body></html>"))


def bare(number: str) -> str:
    return number.lstrip("-")


def arrow(number: str) -> str:
    return "▼" if number.startswith("-") else "▲"


def side(number: str) -> str:
    return "down" if number.startswith("-") else "up"


def each(row: Callable[[str, str, str, str], str]) -> str:
    return "".join(row(*values) for values in ROWS)


def spans(symbol: str, price: str, change: str, percent: str) -> str:
    return (
        f"<span class=q><b>{symbol}</b> {price} <i class='fa fa-caret-{side(change)}'></i> {bare(change)}"
        f" ({bare(percent)}%)</span>"
    )


DRESSES = {
    "list items": "<div class=ticker><ul>" + each(
        lambda s, p, c, q: f"<li><a href='/q'><span class=sym>{s}</span><span class=last>{p}</span>"
        f"<span class='chg {side(c)}'>{arrow(c)} {c} ({q}%)</span></a></li>") + "</ul></div>",
    "direction in a class": "<ul class=stocks>" + each(
        lambda s, p, c, q: f"<li><span>{s}</span><span>{p}</span>"
        f"<span class='chg {side(c)}'>{bare(c)} ({bare(q)}%)</span></li>") + "</ul>",
    "direction in the row's class": "<ul class=stocks>" + each(
        lambda s, p, c, q: f"<li class='item is-{side(c)}'><b>{s}</b> {p} {bare(c)} ({bare(q)}%)</li>") + "</ul>",
    "spans in a row": "<div>" + each(
        lambda s, p, c, q: f"<span>{s}</span><span>{p}</span><span class={side(c)}>{bare(c)}</span>"
        f"<span class={side(c)}>{bare(q)}%</span>") + "</div>",
    "table with head": "<table><tr><th>Symbol</th><th>Last</th><th>Change</th><th>%</th><th>Volume</th></tr>" + each(
        lambda s, p, c, q: f"<tr><td>{s}</td><td>{p}</td><td>{c}</td><td>{q}</td><td>1,234,567</td></tr>") + "</table>",
    "table, other order": "<table><tr><th>%</th><th>Name</th><th>+/-</th><th>Price</th><th>High</th></tr>" + each(
        lambda s, p, c, q: f"<tr><td>{q}</td><td>{s}</td><td>{c}</td><td>{p}</td><td>99,999.99</td></tr>") + "</table>",
    "table without head": "<table class=markets>" + each(
        lambda s, p, c, q: f"<tr><td>{s}</td><td>{p}</td><td>{c}</td><td>{q}%</td></tr>") + "</table>",
    "definition list": "<dl class=quotes>" + each(
        lambda s, p, c, q: f"<dt>{s}</dt><dd>{p}</dd><dd>{arrow(c)} {bare(c)}</dd><dd>({bare(q)}%)</dd>") + "</dl>",
    "data attributes": "<div class=strip>" + each(
        lambda s, p, c, q: f"<i data-symbol='{s}' data-price='{p}' data-change='{c}' data-change-percent='{q}'></i>"
        ) + "</div>",
    "doubled marquee": "<div class=tape><div>" + each(spans)
        + "</div><div aria-hidden=true>" + each(spans) + "</div></div>",
    "marquee element": "<marquee>" + each(spans) + "</marquee>",
    "script, assigned": "<script>window.__t = [" + ",".join(
        f'{{"symbol":"{s}","price":{p.replace(",", "")},"change":{c},"changePercent":{q}}}' for s, p, c, q in ROWS)
        + "];</script>",
    "script, a literal": "<script>var t={list:[" + ",".join(
        f"{{symbol:'{s}',last:'{p}',change:'{c}',pct:'{q}%',}}" for s, p, c, q in ROWS) + "]};init(t)</script>",
    "script, JSON by symbol": "<script type='application/json' id=quotes>{" + ",".join(
        f'"{s}":{{"price":"{p}","change":"{c}","changePct":"{q}"}}' for s, p, c, q in ROWS) + "}</script>",
    "icons": "<div class=stockbar>" + each(
        lambda s, p, c, q: f"<div><span>{s}</span><span>{p}</span><img src='/i/{side(c)}.png' alt=''>"
        f"<span>{bare(c)}</span><span>{bare(q)}%</span></div>") + "</div>",
    "drawings": "<div>" + each(
        lambda s, p, c, q: f"<a href='/q'><div>{s}</div><div>{p}</div><div><svg class='icon-arrow-{side(c)}'></svg>"
        f"{bare(c)} ({bare(q)}%)</div></a>") + "</div>",
    "colours": "<div>" + each(
        lambda s, p, c, q: f"<p>{s} {p} <span style='color: {'red' if c[0] == '-' else 'green'}'>{bare(c)}"
        f" {bare(q)}%</span></p>") + "</div>",
    "glued": "<div>" + each(lambda s, p, c, q: f"{s}{p}{arrow(c)} {c} ({q}%)") + "</div>",
    "a line with bars": "<div>" + each(lambda s, p, c, q: f"{s} {p} {c} ({q}%) | ") + "</div>",
    "words": "<div>" + each(
        lambda s, p, c, q: f"<div><h4>{s}</h4><p>{p}</p><p>{'Decreased' if c[0] == '-' else 'Increased'} By {bare(c)}"
        f" ({bare(q)}%)</p></div>") + "</div>",
    "heading and links": "<div class=market-data><h3>Markets</h3><ul>" + each(
        lambda s, p, c, q: f"<li>{s} {p} <em class={side(c)}>{c} {q}%</em></li>")
        + "</ul><a href='/m'>See all</a><small>Delayed by 15 minutes</small></div>",
    "sign and percent sign apart": "<div class=ticker>" + each(
        lambda s, p, c, q: f"<div><b>{s}</b><b>{p}</b><b>{'-' if c[0] == '-' else '+'}</b><b>{bare(c)}</b>"
        f"<b>{q}</b><b>%</b></div>") + "</div>",
    "roles in class names": "<div class=ticker>" + each(
        lambda s, p, c, q: f"<div><b class=pct-change>{q}</b><b class=net-change>{c}</b><b class=name>{s}</b>"
        f"<b class=value>{p}</b></div>") + "</div>",
}  # fmt: skip


@pytest.mark.parametrize("html", DRESSES.values(), ids=DRESSES.keys())
def test_the_same_rows_in_every_dress(html: str) -> None:
    rows = strip_of(html).rows
    assert [(t.symbol, t.price, t.change, t.change_pct, t.change_pct_reported) for t in rows] == [
        ("ABL", 40.0, -0.5, -1.23, -1.23),
        ("HARBOUR", 199.2, 11.02, 5.86, 5.86),
        ("KSE100", 64890.12, 512.3, 0.8, 0.8),
    ]
    assert [(t.direction, t.consistent) for t in rows] == [("down", True), ("up", True), ("up", True)]


def test_symbol_and_name() -> None:
    html = "".join(
        f"<div class=row><span class=symbol>{s}</span><span class=name>{n}</span><span class=price>${p}</span>"
        f"<span class='change neg'>-{c}%</span></div>"
        for s, n, p, c in [("ELL", "Ellery Inc.", "189.30", "0.54"), ("MMM", "3M Company", "102.10", "0.10")]
    )
    rows = strip_of(f"<div class=quotes>{html}</div>").rows
    assert [(t.symbol, t.name, t.price, t.currency, t.change_pct_reported) for t in rows] == [
        ("ELL", "Ellery Inc.", 189.3, "USD", -0.54),
        ("MMM", "3M Company", 102.1, "USD", -0.1),
    ]


def test_decimal_commas() -> None:
    html = "".join(
        f"<li><a href='/k'>{n}</a> <span class=kurs>{p}</span> <span class=diff>{c}</span></li>"
        for n, p, c in [
            ("DAX", "15.234,56", "+0,45 %"),
            ("Euro/Dollar", "1,0876", "±0,00 %"),
            ("Gold", "2.034,50 $", "−0,3 %"),
        ]
    )
    rows = strip_of(f"<ul class=boerse>{html}</ul>").rows
    assert [(t.symbol, t.price, t.change_pct_reported, t.direction, t.currency) for t in rows] == [
        ("DAX", 15234.56, 0.45, "up", None),
        ("Euro/Dollar", 1.0876, 0.0, "flat", None),
        ("Gold", 2034.5, -0.3, "down", "USD"),
    ]


def test_bare_prices_need_known_names_or_a_strip_by_name() -> None:
    fx = "<div><span>USD/PKR</span> <span>278.50</span> <span>EUR/PKR</span> <span>302.10</span></div>"
    named = "<ul class=stock-ticker><li>ELL <b>210.5</b></li><li>MRN <b>194.69</b></li><li>ABL <b>122.3</b></li></ul>"
    assert [(t.symbol, t.price) for t in strip_of(fx).rows] == [("USD/PKR", 278.5), ("EUR/PKR", 302.1)]
    assert [(t.symbol, t.price) for t in strip_of(named).rows] == [("ELL", 210.5), ("MRN", 194.69), ("ABL", 122.3)]
    assert strip_of(named.replace("stock-ticker", "prices")).rows == ()


NO_STRIPS = {
    "league table": "<table><tr><th>Team</th><th>P</th><th>GD</th><th>Pts</th></tr>"
    "<tr><td>Harbour</td><td>20</td><td>+30</td><td>45</td></tr>"
    "<tr><td>Ellery</td><td>20</td><td>-3</td><td>30</td></tr></table>",
    "scores": "<div class=scores-ticker><ul><li>Harbour 2 Ellery 1</li><li>Merrow 0 Wend 0</li></ul></div>",
    "weather": "<ul><li>Rome 12.5° <b>60%</b></li><li>Paris 18.1° <b>20%</b></li><li>Bern 9.0° <b>80%</b></li></ul>",
    "opinion poll": "<ul><li>Labour 33.5% <b>+0.5</b></li><li>Greens 9.0% <b>-1.0</b></li></ul>",
    "election": "<table><tr><td>Labour</td><td>412</td><td>+211</td><td>33.7%</td></tr>"
    "<tr><td>Greens</td><td>4</td><td>+3</td><td>6.7%</td></tr></table>",
    "offers": "<div class=market><div>Shirt 15.99 -25%</div><div>Hat 9.50 -10%</div><div>Tie 7.99 -15%</div></div>",
    "comment counters": "<ul><li>Mayor resigns <b>12</b></li><li>Dog bites man <b>1.2K</b></li></ul>",
    "bought and sold": "<table><tr><td>Dollar note</td><td>278.50</td><td>280.10</td></tr>"
    "<tr><td>Euro note</td><td>302.10</td><td>304.00</td></tr></table>",
    "dates": "<ul><li>Concert 13.11.2021</li><li>Market day 14.11.2021</li><li>Fair 15.11.2021</li></ul>",
    "ratings": "<ul><li>Hotel Merrow 8.7 92%</li><li>Hotel Wend 6.4 71%</li></ul>",
    "progress": "<div><span>Loading 45.5%</span><span>Saving 10.5%</span></div>",
    "script with products": "<script>var p=[{name:'Shirt',price:'15.00',change:''},{name:'Hat',price:'9.0'}]</script>",
    "results in a report": f"<article><p>{SENTENCE} {SENTENCE}</p><table>"
    "<tr><td>ABL</td><td>40.00</td><td>-0.50</td><td>-1.23%</td></tr>"
    "<tr><td>ELL</td><td>50.00</td><td>+0.50</td><td>+1.01%</td></tr></table>"
    + f"<p>{SENTENCE} {SENTENCE}</p></article>",
    "prices in prose": "<p>ABL closed at 40.00 (-1.23%), Ellery at 50.00 (+1.01%), Merrow lost 0.3% to 12.40.</p>",
}


@pytest.mark.parametrize("html", NO_STRIPS.values(), ids=NO_STRIPS.keys())
def test_what_is_no_strip(html: str) -> None:
    assert strip_of(html).rows == ()


def test_the_elements_that_held_strips_are_told_and_stay_out_of_the_body() -> None:
    html = DRESSES["glued"].replace("<div>", "<div id=here>")
    assert [e.get("id") for e in strip_of(html).elements] == ["here"]
    page = parse_page(f"<html><body>{html}{STORY}</body></html>")
    assert len(page.tickers) == 3
    assert "HARBOUR199" not in page.article.body
    assert page.article.headline == "Water costs more"


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 3000 + "ABL 40.00 +0.5% ELL 50.00 -0.5%",
        "<div class=ticker>" + "<b>1.5%</b>" * 3000 + "</div>",
        "<div class=ticker>" + "ABL 1.5 +0.5% " * 3000 + "</div>",
        "<table class=ticker>" + "<tr><td>" * 2000 + "1.5%",
        "<script>var change: 1;" + "=[" * 20_000 + "</script>",
        "<script>x={change:1," + "{" * 20_000 + "</script>",
        "<script>x=" + '[{"change":' * 5_000 + "</script>",
        "<div class=ticker>\ue001\ue001\ue005 1.5% \ue000\uf8ff 2.5%</div>",
    ],
)
def test_hostile_pages_cost_little(html: str) -> None:
    strip_of(html)
