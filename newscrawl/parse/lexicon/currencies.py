"""Currencies as price lists print them: ISO 4217 codes, and the signs and short forms that stand for one currency.

A sign that several currencies share (`Rs`, `kr`, `¥`) is in `SHARED`: it marks a price but names no currency.
"""

CODES = frozenset({
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AZN", "BAM", "BDT", "BGN", "BHD", "BND", "BOB", "BRL", "BWP",
    "BYN", "CAD", "CDF", "CHF", "CLP", "CNH", "CNY", "COP", "CRC", "CUP", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP",
    "ERN", "ETB", "EUR", "FJD", "GBP", "GEL", "GHS", "GMD", "GNF", "GTQ", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS",
    "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KPW", "KRW", "KWD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR",
    "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR",
    "RON", "RSD", "RUB", "RWF", "SAR", "SCR", "SDG", "SEK", "SGD", "SLE", "SOS", "SSP", "SYP", "SZL", "THB", "TJS",
    "TMT", "TND", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "XAF", "XOF", "YER",
    "ZAR", "ZMW", "ZWL",
})  # fmt: skip

SIGNS = {
    "€": "EUR", "£": "GBP", "$": "USD", "US$": "USD", "U$S": "USD", "U$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
    "CA$": "CAD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "NZ$": "NZD", "R$": "BRL", "MX$": "MXN", "AR$": "ARS",
    "₹": "INR", "₩": "KRW", "₺": "TRY", "TL": "TRY", "₽": "RUB", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₫": "VND",
    "₪": "ILS", "฿": "THB", "₸": "KZT", "₾": "GEL", "₼": "AZN", "₲": "PYG", "₡": "CRC", "৳": "BDT", "؋": "AFN",
    "₵": "GHS", "₮": "MNT", "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "RM": "MYR", "Rp": "IDR", "лв": "BGN", "руб": "RUB",
    "грн": "UAH", "元": "CNY", "円": "JPY", "원": "KRW", "Euro": "EUR", "euros": "EUR",
}  # fmt: skip
"""Sign or short form as printed -> ISO 4217 code."""

SHARED = frozenset({"¥", "￥", "kr", "Rs", "₨", "Fr", "KD", "Dh", "SR", "ریال", "تومان", "درهم", "ريال", "روپے"})
"""Printed beside prices in more than one country."""

UNITS = frozenset({
    "oz", "ounce", "bbl", "barrel", "lb", "kg", "g", "gram", "tola", "ton", "tonne", "MMBtu", "l", "L", "ltr",
    "litre", "pts", "pts.", "pt", "pt.", "points", "Punkte", "Pkt", "Pkt.", "puntos", "pontos", "punti", "bps", "bp",
    "пт", "点", "ポイント",
})  # fmt: skip
"""Units printed after a price or a change; read over."""

COINS = frozenset(
    {
        "BTC",
        "ETH",
        "XRP",
        "BNB",
        "SOL",
        "ADA",
        "DOGE",
        "DOT",
        "LTC",
        "USDT",
        "USDC",
        "TRX",
        "AVAX",
        "XAU",
        "XAG",
        "XPT",
        "XPD",
    }
)
"""Codes that stand in pairs like currencies do (`BTC/USD`, `XAU/USD`)."""
