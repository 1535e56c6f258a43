# One front door for chores. Everything runs in .venv, made on first use from nothing but Python 3.11+.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CORPUS ?=

PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: setup compile crawl test lint format bench clean

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("newscrawl needs Python 3.11 or newer, and $(PYTHON) is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	NEWSCRAWL_PURE=1 $(PIP_INSTALL) --editable '.[dev]'
	@touch $@

# What crawls is compiled, where there is a C compiler; what is edited runs as it is until it is compiled again.
compile: $(VENV)/.compiled

$(VENV)/.compiled: $(VENV)/.ready hatch_build.py $(wildcard newscrawl/*.pyx newscrawl/parse/*.py newscrawl/parse/*.pyx newscrawl/parse/*/*.py)
	@echo 'compiling the innermost loops, once: a minute or two'
	@$(BIN)/python hatch_build.py >$(VENV)/compile.log
	@touch $@

crawl: compile
	@$(BIN)/scrapy crawl demo

test: setup
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: compile
	@test -n "$(CORPUS)" || { echo 'usage: make bench CORPUS=path/to/bench   (a folder with articles/ and quotes/)'; exit 2; }
	$(BIN)/python -m benchmarks.report "$(CORPUS)"

clean:
	find newscrawl -name '*.so' -delete
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
