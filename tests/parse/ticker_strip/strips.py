# ruff: noqa: E501  a case to a line reads better than a case to two
"""Invented strips in many forms and languages, with the rows a careful reader would write down.

A row is written `symbol | name | price | change | percentage printed | direction | currency`, blanks for nulls.
"""

from __future__ import annotations

FLAT: dict[str, tuple[str, ...]] = {
    # English
    "AGL 40.10 -0.01 (-0.02%) MERROW 199.20 +11.02 (5.86%)": (
        "AGL||40.1|-0.01|-0.02|down|", "MERROW||199.2|11.02|5.86|up|"),
    "AGL 40.10 Decreased By 0.01 (0.02%) MERROW 199.20 Increased By 11.02 (5.86%) WEND 12.00 No Change 0.00 (0.00%)": (
        "AGL||40.1|-0.01|-0.02|down|", "MERROW||199.2|11.02|5.86|up|", "WEND||12|0|0|flat|"),
    "Ellery 10.10 (0.45) (4.26%) Merrow 20.20 0.20 1.00%": (
        "Ellery||10.1|-0.45|-4.26|down|", "Merrow||20.2|0.2|1|up|"),
    "Ellery 10.10 unch Merrow 20.20 up 0.20 Wend 12.00 down 0.30": (
        "Ellery||10.1|||flat|", "Merrow||20.2|0.2||up|", "Wend||12|-0.3||down|"),
    "Merrow +1.00% 20.20 Ellery -4.26% 10.10": ("Merrow||20.2||1|up|", "Ellery||10.1||-4.26|down|"),
    "Dow 30 38,239.98 -0.11%NASDAQ 15,927.90 +1.12%S&P 500 5,071.63 +0.02%": (
        "Dow 30||38239.98||-0.11|down|", "NASDAQ||15927.9||1.12|up|", "S&P 500||5071.63||0.02|up|"),
    "DOW▲38,239.98+253.58+0.67%S&P 500▼5,010.60-43.89-0.87%": (
        "DOW||38239.98|253.58|0.67|up|", "S&P 500||5010.6|-43.89|-0.87|down|"),
    "🔺 KSE100 64,890.12 512.30 0.80% 🔻 KSE30 21,345.10 45.20 0.21%": (
        "KSE100||64890.12|512.3|0.8|up|", "KSE30||21345.1|-45.2|-0.21|down|"),
    "BTC/USD $43,250.10 ⬆ 1.20% ETH/USD $2,310.45 ⬇ 0.40%": (
        "BTC/USD||43250.1||1.2|up|USD", "ETH/USD||2310.45||-0.4|down|USD"),
    "US 10Y 4.251% +2.5 bps Brent $82.30 -0.48%": ("US 10Y||4.251|0.025||up|", "Brent||82.3||-0.48|down|USD"),
    "Gold 2,034.50 ↑ 3.10 0.15% Silver 23.10 ↓ 0.20 0.86%": (
        "Gold||2034.5|3.1|0.15|up|", "Silver||23.1|-0.2|-0.86|down|"),
    "3M 102.10 +0.10% 1&1 16.20 -0.25% AT&T 17.05 +0.59% H & M 155.30 -1.10%": (
        "3M||102.1||0.1|up|", "1&1||16.2||-0.25|down|", "AT&T||17.05||0.59|up|", "H & M||155.3||-1.1|down|"),
    "BRK.B 405.10 +1.20 +0.30% BF-B 52.40 -0.60 -1.13%": ("BRK.B||405.1|1.2|0.3|up|", "BF-B||52.4|-0.6|-1.13|down|"),
    "BRK.B405.10+1.20+0.30%BF-B52.40-0.60-1.13%": ("BRK.B||405.1|1.2|0.3|up|", "BF-B||52.4|-0.6|-1.13|down|"),
    "SENSEX 72,240.26 229.84 (0.32%) ▲ NIFTY 50 21,778.70 123.95 (0.57%) ▲ NIFTY BANK 48,292.25 -212.10 (0.44%) ▼": (
        "SENSEX||72240.26|229.84|0.32|up|", "NIFTY 50||21778.7|123.95|0.57|up|",
        "NIFTY BANK||48292.25|-212.1|-0.44|down|"),
    # German, Austrian, Swiss
    "DAX 15.234,56 +0,45 % MDAX 26.010,20 −0,30 % Euro/Dollar 1,0876 ±0,00 %": (
        "DAX||15234.56||0.45|up|", "MDAX||26010.2||-0.3|down|", "Euro/Dollar||1.0876||0|flat|"),
    "DAX15.234,56+0,45%MDAX26.010,20-0,30%": ("DAX||15234.56||0.45|up|", "MDAX||26010.2||-0.3|down|"),
    "Merrow AG 45,10 € unverändert Wend SE 12,00 € gestiegen 0,30": (
        "Merrow AG||45.1|||flat|EUR", "Wend SE||12|0.3||up|EUR"),
    "SMI 11’234,50 +0,40% SPI 14’502,10 -0,20%": ("SMI||11234.5||0.4|up|", "SPI||14502.1||-0.2|down|"),
    # French
    "CAC 40 7 596,91 +0,49 % SBF 120 5 720,15 -0,12 %": ("CAC 40||7596.91||0.49|up|", "SBF 120||5720.15||-0.12|down|"),
    "CAC 40 7 596,91 en hausse 0,49 % SBF 120 5 720,15 en baisse 0,12 %": (
        "CAC 40||7596.91||0.49|up|", "SBF 120||5720.15||-0.12|down|"),
    # Spanish, Portuguese, Italian
    "IBEX 35 10.086,20 sube 0,24% Merrow 4,512 baja 1,20%": ("IBEX 35||10086.2||0.24|up|", "Merrow||4.512||-1.2|down|"),
    "Ibovespa 129.428,18 +0,89% Dólar R$ 4,92 -0,21%": ("Ibovespa||129428.18||0.89|up|", "Dólar||4.92||-0.21|down|BRL"),
    "FTSE MIB 31.732,40 in rialzo 1,06% Merrow 12,40 in ribasso 0,80%": (
        "FTSE MIB||31732.4||1.06|up|", "Merrow||12.4||-0.8|down|"),
    # Dutch, Scandinavian, Polish
    "AEX 842,10 stijging 0,34% AMX 905,40 daling 0,12%": ("AEX||842.1||0.34|up|", "AMX||905.4||-0.12|down|"),
    "OMXS30 2 345,67 +0,45 % Merrow B 251,30 –0,80 %": ("OMXS30||2345.67||0.45|up|", "Merrow B||251.3||-0.8|down|"),
    "WIG20 2 311,05 ▲ 0,42% Merrow 12,40 zł ▼ 1,10%": ("WIG20||2311.05||0.42|up|", "Merrow||12.4||-1.1|down|PLN"),
    # Arabic, Persian, Urdu
    "الذهب ٢٠٣٤٫٥٠ ▲ ٣٫١٠ (٠٫١٥٪) برنت ٨٢٫٣٠ ▼ ٠٫٤٠ (٠٫٤٨٪)": (
        "الذهب||2034.5|3.1|0.15|up|", "برنت||82.3|-0.4|-0.48|down|"),
    "الذهب 2034.50 ارتفاع 0.15% برنت 82.30 انخفاض 0.48%": ("الذهب||2034.5||0.15|up|", "برنت||82.3||-0.48|down|"),
    "دلار ۵۸٬۲۰۰ ▲ ۳۰۰ (۰٫۵۲٪) طلا ۳٬۱۲۰٬۵۰۰ ▼ ۱۲٬۰۰۰ (۰٫۳۸٪)": (
        "دلار||58200|300|0.52|up|", "طلا||3120500|-12000|-0.38|down|"),
    # Hindi
    "सेंसेक्स ७२,२४०.२६ +२२९.८४ (+०.३२%) सोना ६२,७५०.०० -१५०.०० (-०.२४%)": (
        "सेंसेक्स||72240.26|229.84|0.32|up|", "सोना||62750|-150|-0.24|down|"),
    "SENSEX 1,00,980.25 +512.30 (+0.51%) सोना ₹ 62,750 -150 (-0.24%)": (
        "SENSEX||100980.25|512.3|0.51|up|", "सोना||62750|-150|-0.24|down|INR"),
    # Japanese, Chinese, Korean
    "日経平均 38,460.08 +907.92 (+2.42%) ドル/円 155.30 -0.25 (-0.16%)": (
        "日経平均||38460.08|907.92|2.42|up|", "ドル/円||155.3|-0.25|-0.16|down|"),
    "7203 2,512.0 +15.0 (+0.60%) 6758 13,005.0 -120.0 (-0.91%)": (
        "7203||2512|15|0.6|up|", "6758||13005|-120|-0.91|down|"),
    "7203 トヨタ自動車 2,512.0 +15.0 (+0.60%) 6758 ソニーG 13,005.0 -120.0 (-0.91%)": (
        "7203|トヨタ自動車|2512|15|0.6|up|", "6758|ソニーG|13005|-120|-0.91|down|"),
    "上证指数 3050.12 +15.20 +0.50% 深证成指 9800.10 -29.50 -0.30%": (
        "上证指数||3050.12|15.2|0.5|up|", "深证成指||9800.1|-29.5|-0.3|down|"),
    "上证指数3050.12上涨0.50%深证成指9800.10下跌0.30%": (
        "上证指数||3050.12||0.5|up|", "深证成指||9800.1||-0.3|down|"),
    "코스피 2,698.97 ▲ 1.30 (0.05%) 코스닥 740.29 ▼ 6.01 (0.81%)": (
        "코스피||2698.97|1.3|0.05|up|", "코스닥||740.29|-6.01|-0.81|down|"),
    # Turkish, Russian, Ukrainian, Indonesian, Vietnamese, Thai, Hebrew
    "BIST 100 9.105,35 %0,45 Dolar 32,45 %-0,10 Altın 2.410,20 %0,00": (
        "BIST 100||9105.35||0.45|up|", "Dolar||32.45||-0.1|down|", "Altın||2410.2||0|flat|"),
    "USD/RUB 92,45 +0,35 Нефть Brent 82,30 −0,40 Индекс Мосбиржи 3 251,10 +0,20%": (
        "USD/RUB||92.45|0.35||up|", "Нефть Brent||82.3|-0.4||down|", "Индекс Мосбиржи||3251.1||0.2|up|"),
    "IHSG 7.288,81 naik 0,64% Emas Rp 1.120.000 turun 0,20%": ("IHSG||7288.81||0.64|up|", "Emas||1120000||-0.2|down|IDR"),
    "VN-Index 1.212,70 tăng 0,56% HNX-Index 231,05 giảm 0,12%": (
        "VN-Index||1212.7||0.56|up|", "HNX-Index||231.05||-0.12|down|"),
    "SET 1,385.27 +5.20 (0.38%) SET50 841.10 -2.10 (-0.25%)": ("SET||1385.27|5.2|0.38|up|", "SET50||841.1|-2.1|-0.25|down|"),
    "ת\"א 35 1,905.20 +0.42% ת\"א 125 1,950.10 -0.15%": ("ת\"א 35||1905.2||0.42|up|", "ת\"א 125||1950.1||-0.15|down|"),
    # a part to a line, a name to a line
    "KSE100\n64,890.12\n512.30\n0.80%\nAGL\n40.10\n-0.01\n-0.02%": (
        "KSE100||64890.12|512.3|0.8|up|", "AGL||40.1|-0.01|-0.02|down|"),
    "DAX\n15.234,56\n+0,45%\nMDAX\n26.010,20\n-0,30%\nGold\n2.034,50 $\n+0,10%": (
        "DAX||15234.56||0.45|up|", "MDAX||26010.2||-0.3|down|", "Gold||2034.5||0.1|up|USD"),
    "AGL | 40.10 | -0.01 | -0.02% || MERROW | 199.20 | 11.02 | 5.86%": (
        "AGL||40.1|-0.01|-0.02|down|", "MERROW||199.2|11.02|5.86|up|"),
}  # fmt: skip


def _rows(row: str, data: tuple[tuple[str, ...], ...]) -> str:
    return "".join(row.format(*values) for values in data)


_ABC = (("AGL", "40.10", "-0.01", "-0.02", "down", "0.01", "0.02"),
        ("MERROW", "199.20", "+11.02", "+5.86", "up", "11.02", "5.86"),
        ("WEND3", "12.00", "0.00", "0.00", "flat", "0.00", "0.00"))  # fmt: skip
_ABC_ROWS = ("AGL||40.1|-0.01|-0.02|down|", "MERROW||199.2|11.02|5.86|up|", "WEND3||12|0|0|flat|")
_COMMA = (("Merrow", "45,10", "-0,20", "-0,44", "down", "0,20", "0,44"),
          ("DAX", "15.234,56", "+68,25", "+0,45", "up", "68,25", "0,45"))  # fmt: skip
_COMMA_ROWS = ("Merrow||45.1|-0.2|-0.44|down|", "DAX||15234.56|68.25|0.45|up|")


def _table(heads: str, row: str, data: tuple[tuple[str, ...], ...]) -> str:
    titles = "".join(f"<th>{head}</th>" for head in heads.split("|"))
    return f"<table><thead><tr>{titles}</tr></thead><tbody>{_rows(row, data)}</tbody></table>"


PAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "items, class and bare numbers": ("<ul class='ticker-list'>" + _rows(
        "<li class='{4}'><span>{0}</span> <span>{1}</span> <span>{5}</span> <span>({6}%)</span></li>", _ABC) + "</ul>",
        _ABC_ROWS),
    "items in a nav": ("<nav class=market-bar><ul>" + _rows(
        "<li><a href='/q/{0}'>{0} <b>{1}</b> <i class='ico ico-{4}'></i>{5} <em>{6}%</em></a></li>", _ABC)
        + "</ul></nav>", _ABC_ROWS),
    "aria-label on an icon": ("<div class=quotes>" + _rows(
        "<div><span>{0}</span><span>{1}</span><span><svg aria-label='{4}'><path d='M0 0'/></svg></span><span>{5}</span>"
        "<span>{6}%</span></div>", _ABC) + "</div>", _ABC_ROWS),
    "picture with alt": ("<div class=stocks>" + _rows(
        "<p><b>{0}</b> {1} <img src='/a.gif' alt='{4}'> {5} ({6}%)</p>", _ABC) + "</div>", _ABC_ROWS),
    "title on an arrow": ("<div class=stocks>" + _rows(
        "<p><b>{0}</b> {1} <i title='{4}'></i> {5} ({6}%)</p>", _ABC) + "</div>", _ABC_ROWS),
    "used drawing": ("<div class=stocks>" + _rows(
        "<p><b>{0}</b> {1} <svg><use xlink:href='#arrow-{4}'></use></svg> {5} ({6}%)</p>", _ABC) + "</div>", _ABC_ROWS),
    "direction as a data attribute": ("<div class=stocks>" + _rows(
        "<div data-trend='{4}'><b>{0}</b><b>{1}</b><b>{5}</b><b>{6}%</b></div>", _ABC) + "</div>", _ABC_ROWS),
    "table, German": (_table("Name|Kurs|Diff.|%|Hoch|Tief|Zeit",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>99,90</td><td>10,10</td><td>17:35</td></tr>", _COMMA),
        _COMMA_ROWS),
    "table, French": (_table("Valeur|Dernier|Var.|Var. %|Volume",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3} %</td><td>120 500</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Spanish": (_table("Nombre|Último|Dif.|Var. (%)|Máximo|Mínimo|Hora",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>99,90</td><td>10,10</td><td>17:35</td></tr>", _COMMA),
        _COMMA_ROWS),
    "table, Portuguese": (_table("Nome|Variação %|Variação|Último|Abertura",
        "<tr><td>{0}</td><td>{3}%</td><td>{2}</td><td>{1}</td><td>44,90</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Italian": (_table("Titolo|Prezzo|Var|Var %|Apertura|Ora",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}%</td><td>44,90</td><td>17:35</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Dutch": (_table("Naam|Koers|Verschil|%|Volume",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>120.500</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Swedish": (_table("Namn|Senast|+/-|%|Högst|Lägst",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>99,90</td><td>10,10</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Polish": (_table("Nazwa|Kurs|Zmiana|Zmiana %|Obrót",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}%</td><td>120.500,00</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Turkish": (_table("Sembol|Son|Fark|Fark %|Yüksek|Düşük|Saat",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>99,90</td><td>10,10</td><td>17:35</td></tr>", _COMMA),
        _COMMA_ROWS),
    "table, Russian": (_table("Название|Цена|Изм.|Изм., %|Объём",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>120 500</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Indonesian": (_table("Nama|Terakhir|Perubahan|%|Tertinggi|Terendah",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>99,90</td><td>10,10</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Vietnamese": (_table("Mã|Giá|Thay đổi|%|Khối lượng",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>120.500</td></tr>", _COMMA), _COMMA_ROWS),
    "table, Japanese": (_table("銘柄|現在値|前日比|前日比率|出来高",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}%</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Chinese": (_table("名称|最新价|涨跌额|涨跌幅|成交量",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}%</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Korean": (_table("종목|현재가|대비|등락률|거래량",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}%</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Arabic": (_table("الاسم|السعر|التغير|التغير %|الحجم",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Persian": (_table("نام|قیمت|تغییر|درصد تغییر|حجم",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Urdu": (_table("نام|قیمت|تبدیلی|فیصد|حجم",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Hindi": (_table("नाम|भाव|बदलाव|%|वॉल्यूम",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>12,04,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Hebrew": (_table("שם|שער|שינוי|שינוי %|מחזור",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, Thai": (_table("ชื่อ|ล่าสุด|เปลี่ยนแปลง|%|ปริมาณ",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>1,204,500</td></tr>", _ABC), _ABC_ROWS),
    "table, open high low": (_table("Symbol|Open|High|Low|Last|Change|% Change|Time",
        "<tr><td>{0}</td><td>11.10</td><td>222.20</td><td>9.90</td><td>{1}</td><td>{2}</td><td>{3}</td><td>12:30</td></tr>",
        _ABC), _ABC_ROWS),
    "table, volume first": (_table("Volume|% Chg|Chg|Last|Company",
        "<tr><td>1,204,500</td><td>{3}%</td><td>{2}</td><td>{1}</td><td>{0}</td></tr>", _ABC), _ABC_ROWS),
    "table, code and name": (_table("コード|銘柄名|株価|前日比",
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td></tr>",
        (("7203", "メロウ自動車", "2,512.0", "+15.0 (+0.60%)"), ("0700", "ウェンド", "305.2", "-2.8 (-0.91%)"))),
        ("7203|メロウ自動車|2512|15|0.6|up|", "0700|ウェンド|305.2|-2.8|-0.91|down|")),
    "definition list": ("<dl class=boerse>" + _rows(
        "<dt>{0}</dt><dd>{1} €</dd><dd class='{4}'>{6} %</dd>", _COMMA) + "</dl>",
        ("Merrow||45.1||-0.44|down|EUR", "DAX||15234.56||0.45|up|EUR")),
    "attributes only": ("<div id=rates>" + _rows(
        "<span data-sym='{0}' data-last='{1}' data-chg='{2}' data-chg-pct='{3}%'></span>", _ABC) + "</div>", _ABC_ROWS),
    "attributes, decimal commas": ("<ul class=kurse>" + _rows(
        "<li data-name='{0}' data-price='{1}' data-change='{2}' data-percent='{3}'></li>", _COMMA) + "</ul>", _COMMA_ROWS),
    "marquee thrice": ("<marquee>" + 3 * _rows("<span>{0} {1} {2} ({3}%)</span> ", _ABC) + "</marquee>", _ABC_ROWS),
    "JSON, short keys": ('<script>var q=[{"s":"AGL","p":40.10,"c":-0.01,"cp":-0.02},{"s":"MERROW","p":199.2,"c":11.02,'
        '"cp":5.86},{"s":"WEND3","p":12,"c":0,"cp":0}];</script>', _ABC_ROWS),
    "JSON, short keys, no percentage": ('<script>window.tickerData=[{"s":"AGL","p":40.10,"c":-0.01},'
        '{"s":"MERROW","p":199.2,"c":11.02}];</script>', ("AGL||40.1|-0.01||down|", "MERROW||199.2|11.02||up|")),
    "JSON, lists": ('<script>render([["AGL",40.10,-0.01,-0.02],["MERROW",199.20,11.02,5.86],["KELP",20.20,0.20,1.00]])'
        "</script>", ("AGL||40.1|-0.01|-0.02|down|", "MERROW||199.2|11.02|5.86|up|", "KELP||20.2|0.2|1|up|")),
    "JSON, lists with heads": ('<script type="application/json">{"rows":[["symbol","last","change","pct"],'
        '["AGL",40.10,-0.01,-0.02],["MERROW",199.20,11.02,5.86]]}</script>', _ABC_ROWS[:2]),
    "JSON, lists by symbol": ('<script>var quotes={"AGL":[40.10,-0.01,-0.02],"MERROW":[199.20,11.02,5.86],'
        '"KELP":[20.20,0.20,1.00]}</script>',
        ("AGL||40.1|-0.01|-0.02|down|", "MERROW||199.2|11.02|5.86|up|", "KELP||20.2|0.2|1|up|")),
    "JSON, side by side": ('<script>var m={"symbols":["AGL","MERROW"],"prices":[40.10,199.20],"changes":[-0.01,11.02],'
        '"percents":[-0.02,5.86]}</script>', _ABC_ROWS[:2]),
    "JSON, nested": ('<script id="__STATE__" type="application/json">{"page":{"markets":[{"instrument":{"symbol":"AGL",'
        '"name":"Agile Ltd"},"quote":{"last":"40.10","change":"-0.01","changePercent":"-0.02%"}},{"instrument":'
        '{"symbol":"MERROW","name":"Merrow plc"},"quote":{"last":"199.20","change":"11.02","changePercent":"5.86%"}}]}}'
        "</script>", ("AGL|Agile Ltd|40.1|-0.01|-0.02|down|", "MERROW|Merrow plc|199.2|11.02|5.86|up|")),
    "JSON, long keys": ('<script>self.__data={"quoteResponse":{"result":[{"symbol":"AGL","shortName":"Agile Ltd",'
        '"regularMarketPrice":40.10,"regularMarketChange":-0.01,"regularMarketChangePercent":-0.02,'
        '"regularMarketPreviousClose":40.11,"currency":"USD"},{"symbol":"MRW","shortName":"Merrow plc",'
        '"regularMarketPrice":199.2,"regularMarketChange":11.02,"regularMarketChangePercent":5.86,'
        '"regularMarketPreviousClose":188.18,"currency":"USD"}]}}</script>',
        ("AGL|Agile Ltd|40.1|-0.01|-0.02|down|USD", "MRW|Merrow plc|199.2|11.02|5.86|up|USD")),
    "JSON, direction apart": ('<script>var ticker=[{"name":"AGL","price":"40.10","diff":"0.01","pct":"0.02","dir":"down"},'
        '{"name":"MERROW","price":"199.20","diff":"11.02","pct":"5.86","dir":"up"}]</script>', _ABC_ROWS[:2]),
    "JSON, decimal commas": ('<script>var kurse=[{"name":"Merrow","kurs":"45,10","diff":"-0,20","prozent":"-0,44 %"},'
        '{"name":"DAX","kurs":"15.234,56","diff":"+68,25","prozent":"+0,45 %"}]</script>', _COMMA_ROWS),
    "JSON, Spanish keys": ('<script>var bolsa=[{"nombre":"Merrow","ultimo":"45,10","variacion":"-0,20",'
        '"porcentaje":"-0,44"},{"nombre":"DAX","ultimo":"15.234,56","variacion":"68,25","porcentaje":"0,45"}]</script>',
        _COMMA_ROWS),
    "JSON in a string": ("<script>let j = '{\"d\":[{\"code\":\"AGL\",\"price\":\"40.10\",\"change\":\"-0.01\"},"
        "{\"code\":\"MERROW\",\"price\":\"199.20\",\"change\":\"11.02\"}]}'; go(JSON.parse(j))</script>",
        ("AGL||40.1|-0.01||down|", "MERROW||199.2|11.02||up|")),
    "JSON in an escaped string": ('<script>self.__f.push([1,"a:[{\\"symbol\\":\\"AGL\\",\\"price\\":40.10,\\"change\\":-0.01,'
        '\\"percentChange\\":-0.02},{\\"symbol\\":\\"MERROW\\",\\"price\\":199.2,\\"change\\":11.02,\\"percentChange\\":5.86}]"])</script>',
        _ABC_ROWS[:2]),
    "a literal with a fraction": ("<script>window.tickers=[{sym:'AGL',last:40.1,chg:-0.01,pct:-0.0002},"
        "{sym:'MERROW',last:199.2,chg:11.02,pct:0.0586}]</script>",
        ("AGL||40.1|-0.01|-0.0002|down|", "MERROW||199.2|11.02|0.0586|up|")),
    "coloured fonts": ("<div class=ticker>" + _rows("<p>{0} {1} <font color={2}>{3} ({4}%)</font></p>",
        (("AGL", "40.10", "red", "0.01", "0.02"), ("MERROW", "199.20", "green", "11.02", "5.86"))) + "</div>", _ABC_ROWS[:2]),
    "buttons": ("<div class=ticker>" + _rows("<button>{0} <span>{1}</span> <span>{2} ({3}%)</span></button>", _ABC) + "</div>",
        _ABC_ROWS),
    "JSON, numeric codes": ('<script>var stocks=[{"code":"7203","name":"メロウ","price":"2,512","change":"+15","rate":"0.60%"},'
        '{"code":"0700","name":"ウェンド","price":"305.2","change":"-2.8","rate":"-0.91%"}]</script>',
        ("7203|メロウ|2512|15|0.6|up|", "0700|ウェンド|305.2|-2.8|-0.91|down|")),
    "glued in one element": ("<div class=x>AGL40.10▼ -0.01 (-0.02%)MERROW199.20▲ 11.02 (5.86%)KSE10064,890.12▲ 512.30 (0.80%)"
        "</div>", ("AGL||40.1|-0.01|-0.02|down|", "MERROW||199.2|11.02|5.86|up|", "KSE100||64890.12|512.3|0.8|up|")),
    "entities for arrows": ("<div>" + _rows("<span>{0}</span> <span>{1}</span> <span>&#9650; {5} ({6}%)</span>",
        (_ABC[1], ("KELP", "20.20", "", "", "", "0.20", "1.00"))) + "</div>",
        ("MERROW||199.2|11.02|5.86|up|", "KELP||20.2|0.2|1|up|")),
    "right to left": ("<ul dir=rtl class=bourse>" + _rows(
        "<li><span>{0}</span><span>{1}</span><span class={2}>{3}٪</span></li>",
        (("دلار", "۵۸٬۲۰۰", "up", "۰٫۵۲"), ("سکه امامی", "۳۱٬۲۰۵٬۰۰۰", "down", "۰٫۳۸"))) + "</ul>",
        ("دلار||58200||0.52|up|", "سکه امامی||31205000||-0.38|down|")),
    "code and name in cells": ("<div class=hangseng>" + _rows(
        "<div><span class=code>{0}</span><span class=name>{1}</span><span class=last>{2}</span>"
        "<span class=chg>{3}</span><span class=pct>{4}%</span></div>",
        (("0005", "匯豐控股", "61.25", "+0.35", "+0.57"), ("0941", "中國移動", "68.90", "-0.60", "-0.86"))) + "</div>",
        ("0005|匯豐控股|61.25|0.35|0.57|up|", "0941|中國移動|68.9|-0.6|-0.86|down|")),
    "code under name": ("<ul class=stocks>" + _rows(
        "<li><b>{1}</b><small>{0}</small><em>{2}</em><i>{3}</i><i>{4}%</i></li>",
        (("005930", "메로우전자", "72,500", "+1,200", "+1.68"), ("000660", "웬드", "131,000", "-900", "-0.68"))) + "</ul>",
        ("005930|메로우전자|72500|1200|1.68|up|", "000660|웬드|131000|-900|-0.68|down|")),
    "yields in basis points": ("<div class=markets><div><span>US 10Y</span><span>4.251%</span><span class=up>+2.5 bps</span>"
        "</div><div><span>Bund 10Y</span><span>2.310%</span><span class=down>-1.0 bps</span></div></div>",
        ("US 10Y||4.251|0.025||up|", "Bund 10Y||2.31|-0.01||down|")),
    "names only before arrows": ("<div class=ticker><span>KSE100 ▲ 64,890</span><span>KSE30 ▼ 21,345</span></div>",
        ("KSE100||64890|||up|", "KSE30||21345|||down|")),
    "currency after": ("<div class=rates>" + _rows("<p>{0} <b>{1} {2}</b> <i>{3}%</i></p>",
        (("Gold", "2,034.50", "USD", "+0.15"), ("Merrow", "45.10", "EUR", "-0.44"))) + "</div>",
        ("Gold||2034.5||0.15|up|USD", "Merrow||45.1||-0.44|down|EUR")),
    "accountants' minus": ("<div class=stocks>" + _rows("<p>{0} {1} <b>{2}</b> <b>{3}</b></p>",
        (("Ellery", "10.10", "(0.45)", "(4.26%)"), ("Merrow", "20.20", "0.20", "1.00%"))) + "</div>",
        ("Ellery||10.1|-0.45|-4.26|down|", "Merrow||20.2|0.2|1|up|")),
}  # fmt: skip

_P = "<p>The council of Harbour met on Sunday to talk about the price of water, which rises by 4.5% next year.</p>"
NO_STRIPS: dict[str, str] = {
    "exchange rates in a story": "<p>The dollar bought 278.50 rupees (+0.2%) and the euro 302.10 rupees (-0.1%).</p>",
    "a table in a market report": f"<article>{_P}{_P}<table><tr><th>Stock</th><th>Close</th><th>Change</th></tr><tr><td>AGL"
        f"</td><td>40.10</td><td>-0.01</td></tr><tr><td>ELL</td><td>20.20</td><td>+0.20</td></tr></table>{_P}</article>",
    "football": "<ul class=results><li>Harbour 2 - 1 Ellery</li><li>Merrow 0 - 3 Wend</li></ul>",
    "cricket": "<div class=scores-ticker><div>HAR 245/6 (48.2)</div><div>ELL 240/9 (50.0)</div></div>",
    "tennis odds": "<ul class=odds><li>Roe <b>1.85</b></li><li>Doe <b>2.05</b></li></ul>",
    "standings": "<table><tr><th>#</th><th>Team</th><th>Pts</th><th>+/-</th></tr><tr><td>1</td><td>Harbour</td><td>45</td>"
        "<td>+30</td></tr><tr><td>2</td><td>Ellery</td><td>40</td><td>-3</td></tr></table>",
    "shop grid": "<div class=grid>" + "".join(f"<div class=product><a>{n} shirt</a><span class=price>{p} €</span>"
        f"<span class=red>-{d}%</span></div>" for n, p, d in (("Blue", "19,99", 20), ("Red", "24,99", 25), ("Grey", "9,99", 50))) + "</div>",
    "shop grid with decimals": "<div class=market>" + "".join(f"<div><a>{n}</a><b>{p}</b><i>({d}%)</i></div>"
        for n, p, d in (("Merrow 750 ml", "12,95 €", "13,5"), ("Wend 500 ml", "8,25 €", "12,0"))) + "</div>",
    "poll": "<ul class=poll><li>Labour <b>33.5%</b> <i class=up>+0.5</i></li><li>Greens <b>9.0%</b> <i class=down>-1.0</i></li></ul>",
    "election": "<table class=results><tr><th>Party</th><th>Seats</th><th>Change</th><th>Share</th></tr><tr><td>Labour</td>"
        "<td>412</td><td>+211</td><td>33.7%</td></tr><tr><td>Greens</td><td>4</td><td>+3</td><td>6.7%</td></tr></table>",
    "weather": "<div class=weather-ticker><span>Harbour 12.5° ▲</span><span>Ellery 9.0° ▼</span></div>",
    "weather with rain": "<ul><li>Harbour 21.5°C <i>60%</i></li><li>Ellery 18.0°C <i>20%</i></li></ul>",
    "lottery": "<div class=lotto><span>6</span><span>12</span><span>23</span><span>31</span><span>42</span><b>+ 7</b></div>",
    "recipe": "<ul><li>Flour 0.5 kg</li><li>Butter 0.25 kg</li><li>Sugar 1.5 cups</li></ul>",
    "comment counters": "<ul><li><a>Mayor resigns</a> <b>1.2K</b></li><li><a>Dog bites man</a> <b>3.4K</b></li></ul>",
    "votes": "<ul><li>Great comment <b class=up>+12</b> <b class=down>-3</b></li><li>Poor comment <b class=up>+1</b> <b class=down>-9</b></li></ul>",
    "ratings": "<ul class=stars><li>Hotel Merrow 8.7 (92%)</li><li>Hotel Wend 6.4 (71%)</li></ul>",
    "telephone numbers": "<ul><li>Office +44 20 7946 0000</li><li>Fax +44 20 7946 0001</li></ul>",
    "dates": "<ul><li>Concert 13.11.2021 19.30</li><li>Fair 14.11.2021 10.00</li></ul>",
    "versions": "<ul><li>Python 3.11.7</li><li>Scrapy 2.19.0</li></ul>",
    "coordinates": "<ul><li>Harbour 53.36671 7.20518</li><li>Ellery 53.36988 7.20316</li></ul>",
    "race": "<table><tr><td>Roe</td><td>1:23.456</td><td>+0.115</td></tr><tr><td>Doe</td><td>1:23.571</td><td>+0.405</td></tr></table>",
    "mortgages": "<table><tr><td>Merrow Bank</td><td>0.92 %</td><td>1.47 %</td></tr><tr><td>Wend Bank</td><td>1.23 %</td><td>1.62 %</td></tr></table>",
    "populations": "<table><tr><td>Harbour</td><td>12,450</td><td>+1.2%</td></tr></table>",
    "a script of products": '<script>var p=[{"name":"Shirt","price":15.5,"discount":-2.5},{"name":"Hat","price":9.5,"discount":-1.5}]</script>',
    "a script of pictures": '<script>var r={"original":{"w":1.667,"h":0.714,"q":1.0},"webp":{"w":1.667,"h":0.714,"q":1.0}}</script>',
    "a script of places": '<script>var m=[{"n":"Harbour","lat":53.366,"lng":-7.205},{"n":"Ellery","lat":53.369,"lng":-7.203}]</script>',
    "a script of labels": '<script>var t={"change":"Change","percent_change":"Change %","last":"Last","price":"Price"}</script>',
}  # fmt: skip
