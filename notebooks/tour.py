# %% [markdown]
# # A tour of the tables
#
# Cells for any notebook that reads `# %%` (VS Code, Spyder, PyCharm, `jupytext --to ipynb tour.py`), or a plain script:
# `make crawl`, then `.venv/bin/python notebooks/tour.py`. The first argument names another output folder.

# %%
import sys
from pathlib import Path

import pandas as pd
import pyarrow.compute as pc

import newscrawl

OUTPUT = Path(sys.argv[1]) if len(sys.argv) > 1 and Path(sys.argv[1]).is_dir() else Path("output")
pd.set_option("display.width", 160, "display.max_colwidth", 70)

# %% The articles, the latest revision of each. Ask for columns: bodies are long.
articles = newscrawl.load(
    "articles",
    OUTPUT,
    latest=True,
    columns=["article_id", "published_at", "headline", "authors", "source_credit", "body"],
).to_pandas()
print(
    articles.sort_values("published_at", ascending=False)[["published_at", "headline"]].head(10).to_string(index=False)
)

# %% Who wrote it: an agency, or our own people?
print(articles.source_credit.fillna("own or unknown").value_counts().to_string())

# %% Who is quoted most?
quotes = newscrawl.load("quotes", OUTPUT, latest=True).to_pandas()
direct = quotes[quotes.kind == "direct"]
print(direct.speaker.value_counts().head(10).to_string())

# %% Who is quoted in more than one article?
print(direct.groupby("speaker").article_id.nunique().loc[lambda n: n > 1].sort_values(ascending=False).to_string())

# %% A quote in its place: offsets are code points into the body.
quote = direct.iloc[0]
body = articles.set_index("article_id").body[quote.article_id]
assert body[quote.start : quote.end] == quote.text
print("…", body[max(0, quote.start - 60) : quote.end + 60].replace("\n", " "), "…")

# %% Quotes that no name could be given to: null means doubt, and doubt is worth a look.
print(f"{quotes.speaker.isna().mean():.0%} of {len(quotes)} quotes have no speaker")

# %% The strip. What was printed is kept, what is true is computed: where do they disagree?
tickers = newscrawl.load("tickers", OUTPUT).to_pandas()
columns = ["observed_at", "symbol", "price", "change", "change_pct", "change_pct_reported", "direction"]
print(tickers[(tickers.change_pct - tickers.change_pct_reported).abs() > 0.05][columns].to_string(index=False))

# %% One column of one publisher, without reading the rest from disk.
publisher = newscrawl.load("articles", OUTPUT, columns=["publisher"]).column("publisher")[0].as_py()
words = newscrawl.load("articles", OUTPUT, columns=["word_count"], filters=pc.field("publisher") == publisher)
print(f"{publisher}: {pc.sum(words['word_count']).as_py():,} words")

# %% Where do values come from? `provenance` names the place on the page, field by field.
provenance = newscrawl.load("articles", OUTPUT, columns=["provenance"]).column("provenance").to_pylist()
print(
    pd.Series([source for row in provenance for name, source in row if name == "published_at"])
    .value_counts()
    .to_string()
)

# %% What happened to every address, and how the runs went.
fetches = newscrawl.load("fetches", OUTPUT).to_pandas()
print(fetches.groupby(["outcome", fetches.reason.fillna("")]).size().to_string())
runs = newscrawl.load("runs", OUTPUT).to_pandas()
print(runs[["started_at", "spider", "pages", "articles", "quotes", "exit_reason", "exit_code"]].to_string(index=False))
