"""Names of indices, commodities and coins as ticker strips print them.

Where digits are glued together (`S&P 5004,659.48`), a name known to end in digits decides where it ends. The list also
tells a strip of bare prices from any other list of numbers. Matching is by `text.fold`-like keys: case, spaces and
punctuation do not count.
"""

INDICES = frozenset({
    "S&P 500", "S&P 400", "S&P 600", "S&P 100", "SPX", "SPX500", "SPX 500", "US500", "US 500", "US30", "US 30",
    "US100", "US 100", "US2000", "US Tech 100", "US Wall St 30", "USTEC", "Dow", "Dow 30", "Dow Jones",
    "Dow Jones 30", "DJIA", "DJI", "Dow Jones Industrial", "DJ30", "Wall Street 30", "Nasdaq", "Nasdaq 100", "NAS100",
    "NDX", "NDX 100", "Nasdaq Composite", "Russell 1000", "Russell 2000", "Russell 3000", "NYSE Composite", "VIX",
    "S&P/TSX", "S&P/TSX 60", "TSX", "TSX 60", "TSX Composite", "Bovespa", "Ibovespa", "IBOV", "IBrX 50", "IBrX 100",
    "IPC", "S&P/BMV IPC", "Merval", "S&P Merval", "IPSA", "Colcap", "MSCI Colcap", "S&P/BVL", "DAX", "DAX 30",
    "DAX 40", "DE30", "DE40", "GER30", "GER40", "Germany 40", "MDAX", "SDAX", "TecDAX", "TecDAX 30", "CAC", "CAC 40",
    "FRA40", "France 40", "SBF 120", "CAC Next 20", "CAC Mid 60", "FTSE", "FTSE 100", "FTSE 250", "FTSE 350", "UK100",
    "UK 100", "AIM 100", "FTSE MIB", "FTSE MIB 40", "IT40", "Italy 40", "Ibex", "Ibex 35", "ESP35", "Spain 35", "AEX",
    "AEX 25", "AMX", "AMX 25", "AScX 25", "BEL 20", "PSI", "PSI 20", "ISEQ", "ISEQ 20", "SMI", "SMI 20", "SLI 30",
    "SPI", "ATX", "ATX 20", "WIG", "WIG20", "WIG 30", "mWIG40", "sWIG80", "PX", "PX 50", "BUX", "BET", "SOFIX",
    "BELEX15", "CROBEX", "CROBEX 10", "SBITOP", "ASE", "Athex", "FTSE/Athex Large Cap", "OMX", "OMX 30", "OMXS30",
    "OMX Stockholm 30", "OMX C25", "OMXC20", "OMXC25", "OMXH25", "OMX Helsinki 25", "OBX", "OBX 25", "OSEBX",
    "Euro Stoxx 50", "EuroStoxx 50", "Eurostoxx50", "EU50", "SX5E", "STXE 600", "Stoxx 50", "Stoxx 600",
    "Stoxx Europe 600", "Stoxx Europe 50", "MOEX", "IMOEX", "RTS", "BIST", "BIST 30", "BIST 50", "BIST 100", "XU030",
    "XU100", "PFTS", "TASI", "ADX", "DFM", "QE", "EGX 30", "EGX30", "EGX 70", "EGX70", "EGX 100", "MASI", "MASI 20",
    "MSI 20", "MADEX", "TA-35", "TA 35", "TA-125", "TA 125", "TA-90", "JSE", "JSE Top 40", "Top 40", "All Share",
    "NGX ASI", "NGX 30", "NSE 20", "NSE 25", "Tunindex", "Tunindex 20", "TEDPIX", "GSE", "KSE100", "KSE 100",
    "KSE-100", "KSE30", "KSE 30", "KSE-30", "KSE All Share", "KMI30", "KMI 30", "KMI-30", "KMIAllShr", "PSX 100",
    "BR100", "BR 100", "BR30", "BR 30", "BRIndex100", "BRIndex30", "ALLSHR", "Nifty", "Nifty 50", "Nifty 100",
    "Nifty 500", "Nifty Next 50", "NIFTY50", "Nifty Bank", "Bank Nifty", "Nifty Midcap 100", "Nifty IT", "Sensex",
    "BSE Sensex", "BSE 100", "BSE 200", "BSE 500", "S&P BSE Sensex", "DSEX", "DSE 30", "DS30", "ASPI", "S&P SL20",
    "NEPSE", "Nikkei", "Nikkei 225", "Nikkei225", "N225", "JP225", "Japan 225", "JPN225", "Topix", "TOPIX 100",
    "JPX 400", "Hang Seng", "HSI", "HSI 50", "HK50", "HK 50", "Hong Kong 50", "HSCEI", "Hang Seng Tech", "Shanghai",
    "Shanghai Composite", "SSE 50", "SSEC", "CSI 100", "CSI 300", "CSI300", "CSI 500", "CSI 1000", "China A50",
    "CN50", "FTSE China A50", "Shenzhen", "SZSE", "ChiNext", "STAR 50", "Kospi", "Kospi 50", "Kospi 100", "Kospi 200",
    "Kosdaq", "Kosdaq 150", "KRX 300", "Taiex", "TWSE", "TW50", "STI", "STI 30", "KLCI", "FBM KLCI", "FBM 70",
    "FBM 100", "SET", "SET 50", "SET50", "SET 100", "SET100", "JCI", "IHSG", "LQ45", "LQ 45", "IDX30", "IDX 30",
    "IDX80", "JII70", "PSEi", "PSE", "VN-Index", "VNINDEX", "VN30", "VN 30", "HNX", "HNX30", "HNX-Index", "UPCOM",
    "ASX", "ASX 20", "ASX 50", "ASX 100", "ASX 200", "ASX 300", "ASX200", "S&P/ASX 200", "S&P/ASX 50", "AUS200",
    "Australia 200", "All Ordinaries", "NZX 50", "NZX50", "S&P/NZX 50", "KASE", "MSE Top 20", "上证指数", "上证综指",
    "上證指數", "深证成指", "深證成指", "创业板指", "沪深300", "上证50", "中证500", "中证1000", "科创50", "恒生指数",
    "恒生指數", "恒指", "国企指数", "道琼斯", "道瓊斯", "纳斯达克", "納斯達克", "标普500", "標普500", "日经225",
    "日經225", "日経平均", "日経225", "TOPIX500", "코스피", "코스닥", "코스피200", "다우", "나스닥", "ММВБ",
    "Мосбиржа", "РТС", "Индекс Мосбиржи",
})  # fmt: skip

COMMODITIES = frozenset({
    "Gold", "Silver", "Platinum", "Palladium", "Copper", "Brent", "Brent Oil", "Brent Crude", "Crude", "Crude Oil",
    "WTI", "WTI Crude", "Oil", "Natural Gas", "Nat Gas", "Wheat", "Corn", "Coffee", "Cocoa", "Sugar", "Cotton",
    "Aluminium", "Aluminum", "Zinc", "Nickel", "Iron Ore", "Gold 24K", "Gold 22K", "24K Gold", "22K Gold", "Bund",
    "Goldpreis", "Ölpreis", "Öl", "Silber", "Platin", "Kupfer", "Erdgas", "Or", "Argent", "Pétrole", "Oro", "Plata",
    "Petróleo", "Argento", "Petrolio", "Ouro", "Prata", "Goud", "Zilver", "Olie", "Guld", "Olja", "Altın",
    "Gram Altın", "Çeyrek Altın", "Gümüş", "Petrol", "Золото", "Серебро", "Нефть", "Нефть Brent", "Złoto", "Ropa",
    "Zlato", "Arany", "黄金", "黃金", "白银", "原油", "金", "금", "ذهب", "الذهب", "نفط", "برنت", "طلا", "سونا",
    "सोना", "चांदी", "Emas", "Vàng",
})  # fmt: skip

CURRENCIES = frozenset({
    "Dollar", "Dolar", "Dólar", "Euro", "Pound", "Sterling", "Sterlin", "Yen", "Yuan", "Franc", "Rupee", "Riyal",
    "Dirham", "US Dollar", "UK Pound", "Dolar/TL", "Euro/TL", "Доллар", "Евро", "Dollaro", "Libra", "Franken",
    "Dollar Index", "DXY", "Dólar Blue", "Dólar Oficial", "דולר", "دولار", "یورو", "دلار",
})  # fmt: skip

CRYPTO = frozenset({
    "Bitcoin", "Ethereum", "Ether", "XRP", "Ripple", "Litecoin", "Dogecoin", "Cardano", "Solana", "Polkadot", "BNB",
    "Tether", "Tron", "Avalanche", "Chainlink", "Shiba Inu", "BTC", "ETH", "LTC", "DOGE", "ADA", "SOL", "USDT",
    "USDC", "Биткоин", "比特币", "비트코인", "ビットコイン",
})  # fmt: skip
