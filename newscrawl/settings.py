"""Scrapy settings: the wiring, as dotted strings. Each deviation from Scrapy's default has its reason beside it.

Everything here can be overridden for one run with `-s NAME=VALUE`.
"""

from newscrawl.version import __version__

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders"]
COMMANDS_MODULE = "newscrawl.commands"

# ---- Ours -----------------------------------------------------------------------------------------------------------

OUTPUT_DIR = "output"  # where the datasets, the ledger and the locks live
PUBLISHERS = ""  # a folder of TOML files of yours, which win over those that ship; see docs/publishers.md
# A folder to keep every article's answer in, for a better parser: a tenth of a millisecond and, of a page of 200 kB,
# 40 kB each. Empty keeps none.
WARC_DIR = "{OUTPUT_DIR}/warc"
WARC_MAX_GB = 50  # what archives in that folder may take together; beyond it pages are kept no more, and none removed
SEGMENT_ROWS = 200  # articles per published file; small files are compacted later
PARSE_PROCESSES = 0  # processes that parse pages; 0 parses in the crawl's own, enough for polite rates
# 0 refuses private and loopback addresses; 1 opens those of the hosts and ports named in the arguments alone; a list
# such as 127.0.0.1,10.1.0.0/16,intranet.example opens those addresses, networks and hosts, and nothing else.
ALLOW_PRIVATE_ADDRESSES = False
HOST_FAILURES_MAX = 25  # URLs of a host in a row without any answer before the rest is left to another run
SITE_PAGES_MAX = 100_000  # articles taken from one site in one run: endless sites end here
SHAPE_PAGES_MAX = 1_000  # addresses of one shape followed from links on pages: calendars, session ids
TASKS_PER_SITE = 4  # under way at once, or two more than parsing processes: no more can a kill make us fetch again
RETRY_BACKOFF = 1.0  # seconds before the first retry, doubled for each further one
RETRY_AFTER_MAX = 60.0  # the longest Retry-After a run waits for; longer ones are another run's
ERROR_SHARE_MAX = 0.5  # more failures than this among a run's pages and the exit code is 4
CLOCK_AHEAD = 0.0  # seconds the crawl's clock goes ahead: what would it do tomorrow? For trying schedules
COVERAGE_DAYS = 14  # a field is compared with what the site gave in so many days
COVERAGE_ARTICLES_MIN = 20  # articles a site must have given before its coverage is judged

# ---- Polite ---------------------------------------------------------------------------------------------------------

USER_AGENT = f"newscrawl/{__version__} (news datasets; obeys robots.txt)"  # who we are; never a browser's name
ROBOTSTXT_OBEY = True  # Scrapy's default is False; there is no reason to switch it off
ROBOTSTXT_USER_AGENT = "newscrawl"  # the product token robots.txt speaks to (RFC 9309)
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # a newspaper's server is not ours to load; sites run side by side instead
CONCURRENT_REQUESTS = 32  # over all sites
DOWNLOAD_DELAY = 1.0  # seconds between two requests to a host; Crawl-delay raises it
AUTOTHROTTLE_ENABLED = True  # a server that slows down is asked less often
AUTOTHROTTLE_MAX_DELAY = 60.0
REFERER_ENABLED = False  # how a page was found is nobody's business
COOKIES_ENABLED = False  # nothing is carried from page to page, so nothing can leak from site to site
DEFAULT_REQUEST_HEADERS = {  # Scrapy asks for English pages: a paper is wanted in its own language
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
}

# ---- Safe -----------------------------------------------------------------------------------------------------------

REMOTE_CONTROL_ENABLED = False  # listens on a socket that can stop the crawl and read its settings
TELNETCONSOLE_ENABLED = False  # a Python console on a port
_GUARDED = "newscrawl.crawling.download.GuardedDownloadHandler"
DOWNLOAD_HANDLERS = {
    "http": _GUARDED,  # checks every address connected to, bounds and verifies what comes; aiohttp, half the CPU
    "https": _GUARDED,
    "file": None,  # a redirect to file:///etc/passwd must have nobody to serve it; likewise the rest
    "ftp": None,
    "s3": None,
    "data": None,
}
DOWNLOAD_VERIFY_CERTIFICATES = True  # Scrapy accepts any certificate
DOWNLOAD_MAXSIZE = 16 * 1024 * 1024  # after decompression; Scrapy allows 1 GiB, and no article needs 16 MiB
DOWNLOAD_TIMEOUT = 30  # for the whole answer, so that a byte a second is no way to hold a crawl; Scrapy allows 180
DOWNLOAD_FAIL_ON_DATALOSS = True  # half an article is none
REDIRECT_MAX_TIMES = 10  # Scrapy's 20 serve loops, not sites
METAREFRESH_ENABLED = False  # news pages refresh themselves for ever; real moves use HTTP
HTTPPROXY_ENABLED = False  # a proxy of the environment would resolve names where our address check cannot see
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"  # it drops redirect loops without a word; the frontier knows
MEMUSAGE_ENABLED = False  # memory is bounded by what is under way, and the check wakes the process every minute
TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS: list[str] = []  # the list of suffixes comes with the package; nothing calls home

# ---- Fast -----------------------------------------------------------------------------------------------------------

TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
CONCURRENT_ITEMS = 1  # a callback yields one item; 100 makes a hundred tasks for each response
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 8_000_000  # bytes of answers being parsed before fetching waits: the back-pressure
SCHEDULER = "newscrawl.crawling.light.Scheduler"  # the frontier is the queue
DOWNLOADER = "newscrawl.crawling.light.Downloader"
STATS_CLASS = "newscrawl.crawling.light.Stats"
DOWNLOADER_STATS = False  # builds the text of each request to measure its length
DOWNLOADER_MIDDLEWARES = {
    "newscrawl.crawling.robots.RobotsMiddleware": 100,  # RFC 9309: Scrapy's goes in when robots.txt cannot be read
    "newscrawl.crawling.kept.KeptListings": 150,  # what a killed run had read of listings is not asked for again
    "newscrawl.crawling.retry.RetryMiddleware": 550,  # waits before it retries, and as long as Retry-After says
    "newscrawl.crawling.redirect.RedirectMiddleware": 600,  # stays on the site; what it refuses ends in errback
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # drops without a word; the spider counts
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,  # the handler, within its limits
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": None,  # the handler reads the setting
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": None,  # the handler, once a session
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": None,  # likewise
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,
}
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,  # every answer is accounted for, 404 included
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,  # drops without a word; urls.py bounds lengths
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,  # spiders yield results here, no requests
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,  # nobody asks which requests were the first
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}
EXTENSIONS = {
    "newscrawl.crawling.courtesy.Courtesy": 0,  # Crawl-delay, Retry-After, hosts that are down
    "newscrawl.crawling.courtesy.Throttle": 0,  # AutoThrottle that respects Crawl-delay
    "newscrawl.crawling.verdict.Verdict": 10,  # the exit code, before the row of the run is written
    "newscrawl.crawling.progress.Progress": 20,  # on a terminal only
    "newscrawl.crawling.light.RunStats": 0,
    "newscrawl.crawling.light.OneByOne": 0,  # no tasks of its own for the one item of an answer
    "scrapy.extensions.corestats.CoreStats": None,
    "scrapy.extensions.throttle.AutoThrottle": None,
    "scrapy.extensions.telnet.TelnetConsole": None,
    "scrapy.extensions.remote_control.RemoteControl": None,
    "scrapy.extensions.memusage.MemoryUsage": None,
    "scrapy.extensions.logstats.LogStats": None,  # the summary and the progress tell it better
    "scrapy.extensions.spiderstate.SpiderState": None,  # the ledger is the state
}

# ---- Whole ----------------------------------------------------------------------------------------------------------

RETRY_TIMES = 4  # pages that fail three times in a row are not lost; Scrapy tries twice more and at once
ITEM_PIPELINES = {
    "pipelines.validate.ValidatePipeline": 100,
    "pipelines.normalise.NormalisePipeline": 200,
    "pipelines.deduplicate.DeduplicatePipeline": 300,
    "pipelines.parquet.ParquetPipeline": 900,
}

# ---- Quiet ----------------------------------------------------------------------------------------------------------

LOG_LEVEL = "WARNING"  # cron mails what is printed; the summary says the rest
LOG_FORMATTER = "newscrawl.crawling.log.BriefFormatter"  # Scrapy prints whole articles at DEBUG
LOG_FORMAT = "%(asctime)s %(levelname)s: %(message)s"
STATS_DUMP = False
