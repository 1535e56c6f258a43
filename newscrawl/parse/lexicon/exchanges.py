"""Stock exchanges as they stand before a symbol in the copy: printed name, folded to lower case -> short name."""

EXCHANGES: dict[str, str] = {
    "nyse": "NYSE", "new york stock exchange": "NYSE", "nyse american": "NYSEAMERICAN", "nyse mkt": "NYSEAMERICAN",
    "nyse arca": "NYSEARCA", "amex": "AMEX", "nasdaq": "NASDAQ", "nasdaqgs": "NASDAQ", "nasdaq gs": "NASDAQ",
    "nasdaqgm": "NASDAQ", "nasdaqcm": "NASDAQ", "nasdaq global select market": "NASDAQ",
    "otc": "OTC", "otcmkts": "OTC", "otcqb": "OTCQB", "otcqx": "OTCQX", "otc pink": "OTC", "otcbb": "OTC",
    "cboe": "CBOE", "tsx": "TSX", "tse": "TSE", "tsxv": "TSXV", "tsx-v": "TSXV", "tsx venture": "TSXV",
    "cse": "CSE", "neo": "NEO", "bmv": "BMV", "b3": "B3", "bovespa": "B3", "bcba": "BCBA", "bvl": "BVL",
    "lse": "LSE", "lon": "LSE", "london stock exchange": "LSE", "aim": "AIM", "epa": "EPA", "euronext": "EURONEXT",
    "euronext paris": "EPA", "ams": "AMS", "ebr": "EBR", "bme": "BME", "bit": "BIT", "borsa italiana": "BIT",
    "etr": "ETR", "xetra": "ETR", "fra": "FRA", "fwb": "FRA", "swx": "SWX", "six": "SWX", "vie": "VIE",
    "wse": "WSE", "gpw": "WSE", "sto": "STO", "omx": "OMX", "cph": "CPH", "hel": "HEL", "osl": "OSL", "ose": "OSE",
    "ist": "IST", "bist": "IST", "moex": "MOEX", "mcx": "MOEX", "jse": "JSE", "egx": "EGX", "ngx": "NGX",
    "tase": "TASE", "tadawul": "TADAWUL", "adx": "ADX", "dfm": "DFM",
    "psx": "PSX", "kse": "PSX", "nse": "NSE", "bse": "BSE", "bom": "BOM", "dse": "DSE", "hkex": "HKEX",
    "hkg": "HKEX", "sehk": "HKEX", "hkse": "HKEX", "sse": "SHA", "sha": "SHA", "shse": "SHA", "szse": "SHE",
    "she": "SHE", "tyo": "TYO", "krx": "KRX", "kospi": "KRX", "kosdaq": "KOSDAQ", "twse": "TWSE", "tpe": "TWSE",
    "tpex": "TPEX", "sgx": "SGX", "klse": "KLSE", "bursa": "KLSE", "idx": "IDX", "set": "SET", "bkk": "SET",
    "hose": "HOSE", "hnx": "HNX", "pse": "PSE", "asx": "ASX", "nzx": "NZX", "nze": "NZX",
}  # fmt: skip
