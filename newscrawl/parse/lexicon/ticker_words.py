"""The words of ticker strips: directions in many languages, words of class names, table heads and field names."""

UP = (
    "increased by", "increase of", "increased", "up by", "up", "gained", "gain", "gains", "rose by", "rose", "rise",
    "rises", "higher", "advanced", "added", "plus", "gestiegen", "steigend", "im plus", "hausse", "en hausse", "sube",
    "subió", "subida", "al alza", "alza", "alta", "subiu", "em alta", "rialzo", "in rialzo", "stijging", "gestegen",
    "artış", "yükseliş", "arttı", "yükseldi", "рост", "вырос", "выросла", "выше", "зростання", "wzrost", "růst",
    "emelkedés", "creștere", "naik", "tăng", "ขึ้น", "steg", "upp", "stiger", "nousu", "άνοδος", "пораст", "ръст",
    "rast", "上涨", "上漲", "上升", "涨", "漲", "上昇", "高", "상승", "▲ 상승", "ارتفاع", "ارتفع", "صعود", "افزایش",
    "اضافہ", "اضافه", "बढ़त", "वृद्धि", "तेजी", "বৃদ্ধি", "עלייה",
)  # fmt: skip
DOWN = (
    "decreased by", "decrease of", "decreased", "down by", "down", "lost", "loss", "losses", "fell by", "fell",
    "fall", "falls", "lower", "declined", "declined by", "dropped", "drop", "shed", "minus", "gefallen", "fallend",
    "im minus", "baisse", "en baisse", "baja", "bajó", "bajada", "a la baja", "queda", "baixa", "caiu", "em queda",
    "ribasso", "in ribasso", "daling", "gedaald", "düşüş", "azalış", "azaldı", "düştü", "падение", "снижение", "упал",
    "упала", "ниже", "падіння", "spadek", "pokles", "csökkenés", "scădere", "turun", "giảm", "ลง", "föll", "ned",
    "ner", "falder", "lasku", "πτώση", "спад", "pad", "下跌", "下降", "跌", "下落", "安", "하락", "انخفاض", "انخفض",
    "هبوط", "تراجع", "کاهش", "کمی", "गिरावट", "हानि", "হ্রাস", "ירידה",
)  # fmt: skip
FLAT = (
    "no change", "unchanged", "unch.", "unch", "unc.", "unc", "steady", "flat", "unverändert", "unv.", "inchangé",
    "stable", "sin cambios", "sin variación", "sin cambio", "estable", "estável", "sem alteração", "inalterado",
    "invariato", "invariata", "ongewijzigd", "onveranderd", "değişmedi", "değişim yok", "sabit", "без изменений",
    "без змін", "bez zmian", "beze změny", "bez změny", "változatlan", "neschimbat", "tetap", "stagnan", "đứng giá",
    "không đổi", "ไม่เปลี่ยนแปลง", "คงที่", "oförändrad", "oförändrat", "uændret", "uendret", "muuttumaton",
    "αμετάβλητος", "непроменен", "持平", "平盘", "平盤", "不变", "変わらず", "変らず", "보합", "بدون تغيير",
    "دون تغيير", "مستقر", "بدون تغییر", "ثابت", "کوئی تبدیلی نہیں", "कोई बदलाव नहीं", "अपरिवर्तित", "অপরিবর্তিত",
    "ללא שינוי",
)  # fmt: skip

UP_ARROWS = "▲△▴▵↑⇧⬆⇑⭡⏶🔺🔼📈↗⬈⤴➚⭧🡅🡱🠕▲"
DOWN_ARROWS = "▼▽▾▿↓⇩⬇⇓⭣⏷🔻🔽📉↘⬊⤵➘⭨🡇🡳🠗"
FLAT_ARROWS = "►▶▷▸→⇒➡◄◀◆◇■□●○⬌↔⟷⇔=＝"

# Words of class names, ids, icon names and `alt` texts, lower-cased and split at hyphens, underscores and humps.
UP_CLASSES = frozenset({
    "up", "upward", "upwards", "uptick", "positive", "pos", "plus", "green", "gain", "gains", "gainer", "rise",
    "rising", "increase", "increased", "inc", "high", "higher", "advance", "advanced", "bull", "bullish", "hausse",
    "alta", "sube", "subida", "verde", "vert", "gruen", "yukari", "yukselis", "naik", "profit", "success", "win",
    "growth",
})  # fmt: skip
DOWN_CLASSES = frozenset({
    "down", "downward", "downwards", "downtick", "negative", "neg", "minus", "red", "loss", "losses", "loser", "lose",
    "fall", "falling", "decrease", "decreased", "dec", "low", "lower", "decline", "declined", "bear", "bearish",
    "baisse", "baja", "bajada", "queda", "rojo", "rouge", "rot", "asagi", "dusus", "turun", "danger", "drop",
})  # fmt: skip
FLAT_CLASSES = frozenset({
    "flat", "unchanged", "nochange", "neutral", "equal", "same", "steady", "stable", "zero", "grey", "gray",
})  # fmt: skip

# Roles of a field, by word of its class name, data attribute, JSON key or table head.
SYMBOL_WORDS = frozenset({
    "symbol", "sym", "ticker", "code", "isin", "tick", "instrument", "scrip", "pair", "simbolo", "símbolo", "symbole",
    "sembol", "kürzel", "kod", "código", "コード", "証券コード", "代码", "代碼", "代號", "코드", "종목코드", "mã",
    "รหัส", "الرمز", "نماد",
})  # fmt: skip
NAME_WORDS = frozenset({
    "name", "title", "label", "company", "index", "display", "security", "description", "stock", "asset", "nombre",
    "nome", "nom", "titel", "bezeichnung", "isim", "empresa", "índice", "indice", "valor", "valeur", "titolo", "naam",
    "namn", "navn", "nazwa", "název", "название", "назва", "инструмент", "nama", "saham", "銘柄", "銘柄名", "名称",
    "名稱",
    "종목", "종목명", "الاسم", "الشركة", "نام", "शेयर", "नाम", "कंपनी", "שם", "นาม", "ชื่อ", "hisse",
})  # fmt: skip
PRICE_WORDS = frozenset({
    "price", "last", "value", "rate", "close", "quote", "current", "ltp", "latest", "cotation", "preis", "kurs",
    "prix", "precio", "preço", "prezzo", "prijs", "fiyat", "cena", "cours", "ultimo", "último", "aktuell",
    "level", "cmp", "son", "letzter", "dernier", "course", "курс", "цена", "ціна", "koers", "slot", "senast", "siste",
    "seneste", "senaste", "pris", "kurssi", "ostatni", "ultima", "cotización", "cotação", "terakhir", "harga",
    "giá", "株価", "現在値", "終値", "値段", "最新价", "最新價", "现价", "現價", "成交价", "收盘价", "현재가",
    "종가", "السعر", "آخر", "سعر", "قیمت", "भाव", "मूल्य", "कीमत", "שער", "מחיר", "ล่าสุด", "ราคา",
})  # fmt: skip
CHANGE_WORDS = frozenset({
    "change", "chg", "chng", "diff", "delta", "net", "move", "difference", "variation", "absolute", "veränderung",
    "differenz", "variación", "variação", "variazione", "cambio", "fark", "değişim", "изменение", "изм", "зміна",
    "var",
    "dif", "verschil", "förändring", "endring", "ændring", "muutos", "zmiana", "změna", "variația", "ecart", "écart",
    "perubahan", "đổi", "前日比", "涨跌", "漲跌", "涨跌额", "漲跌額", "升跌", "대비", "전일비", "전일대비",
    "التغير", "التغيير",
    "تغییر", "تبدیلی", "बदलाव", "परिवर्तन", "שינוי", "เปลี่ยนแปลง",
})  # fmt: skip
PERCENT_WORDS = frozenset({
    "pct", "percent", "percentage", "perc", "pchange", "pc", "prozent", "percentual", "porcentaje", "yuzde",
    "percentchange", "changepercent", "pourcentage", "per", "porcentual", "percentuale", "procent", "procentowa",
    "persen",
    "前日比率", "騰落率", "涨跌幅", "漲跌幅", "升跌幅", "등락률", "등락율", "النسبة", "درصد", "فیصد", "प्रतिशत",
})  # fmt: skip
OTHER_WORDS = frozenset({
    "buying", "selling", "buys", "sells", "alış", "satış", "compra", "venta", "ankauf", "verkauf", "achat", "vente",
    "volume", "vol", "high", "low", "open", "prev", "previous", "bid", "ask", "buy", "sell", "time", "date", "cap",
    "marketcap", "turnover", "mcap", "updated", "range", "yield", "rank", "size", "unit", "hoch", "tief", "eröffnung",
    "volumen", "máximo", "mínimo", "apertura", "zeit", "hora", "heure", "min", "max", "spread", "ora", "saat", "tid",
    "tijd", "datum", "fecha", "data", "umsatz", "obrót", "оборот", "объём", "объем", "обсяг", "макс", "мин", "время",
    "abertura", "ouverture", "hacim", "yüksek", "düşük", "högst", "lägst", "volym", "tertinggi", "terendah",
    "lượng", "出来高", "売買高", "高値", "安値", "始値", "成交量", "成交额", "最高", "最低", "今开", "昨收",
    "거래량", "고가", "저가",
    "시가", "الحجم", "أعلى", "أدنى", "حجم", "वॉल्यूम", "מחזור", "ปริมาณ", "สูงสุด", "ต่ำสุด",
})  # fmt: skip

# Words of class names and ids that say "this is a strip"; the weak ones also stand on lists that are none.
STRIP_HINTS = frozenset({
    "ticker", "tickers", "tickertape", "tape", "marquee", "stockticker", "tickerbar", "stockbar", "marketbar",
    "stockstrip", "tickerstrip", "tickerwrap", "stocktape", "cotizaciones", "kursleiste", "börsenticker",
})  # fmt: skip
WEAK_HINTS = frozenset({
    "stock", "stocks", "market", "markets", "marketdata", "quotes", "quote", "indices", "index", "bourse", "boerse",
    "börse", "borsa", "bolsa", "kurs", "kurse", "kurser", "piyasa", "doviz", "döviz", "mercado", "mercados",
    "mercati", "finance", "finanzen", "currency", "currencies", "forex", "crypto", "commodities", "commodity",
    "shares", "psx", "kse", "nifty", "sensex", "exchange", "rates", "indexes", "stockmarket", "bors",
})  # fmt: skip
