# Foothold. `make run` and `make test` are all a newcomer needs.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
# pytest workers: one for each core.
WORKERS ?= auto

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/run.stamp: requirements.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

var/demo.stamp: $(VENV)/run.stamp
	@echo "Making the database and the demo site. This happens once and takes about a minute."
	$(BIN)/python manage.py migrate --verbosity 0
	$(BIN)/python manage.py load_demo
	@touch $@

run: $(VENV)/run.stamp var/demo.stamp ## the demo site at http://localhost:8000
	@$(BIN)/python manage.py run_demo --port $(PORT)

demo-reset: $(VENV)/run.stamp ## throw the demo site away and make it again
	rm -rf var/db.sqlite3 var/db.sqlite3-shm var/db.sqlite3-wal var/media var/private var/demo.stamp var/page-cache-stamps.json
	$(MAKE) var/demo.stamp

install: $(VENV)/dev.stamp ## everything tests and lint need

test: $(VENV)/dev.stamp ## the tests, on SQLite; browser, PostgreSQL and Redis tests run when they are found
	$(BIN)/pytest -n $(WORKERS) --dist loadgroup -m "not slow" -q -rs

test-all: $(VENV)/dev.stamp ## the long matrices too: every page in the browser, plugin subsets, PostgreSQL
	$(BIN)/pytest -n $(WORKERS) --dist loadgroup -m slow -q -rs
	$(BIN)/python tests/on_postgres.py -n $(WORKERS) --dist loadgroup -m "(not slow or both_databases) and not browser" -q

check: $(VENV)/dev.stamp ## lint, system checks, missing migrations, import rules
	$(MAKE) lint
	$(BIN)/python manage.py check --fail-level WARNING
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/lint-imports

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --lint --quiet templates core accounts home guides provider_profiles events news

format: $(VENV)/dev.stamp ## lay out the Python code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

messages: $(VENV)/dev.stamp ## gather strings into locale/ and compile them (needs gettext)
	$(BIN)/python manage.py gather_messages

front-end: ## rebuild static/site from frontend/ (needs Node; for maintainers)
	bash frontend/build.sh

lighthouse: $(VENV)/dev.stamp ## Lighthouse on the main pages against the production server (needs Node and Chromium)
	$(BIN)/python -m bench.lighthouse

bench: $(VENV)/dev.stamp ## the benchmark tables of docs/performance.md
	$(BIN)/python -m bench

bench-scale: $(VENV)/dev.stamp ## the table of the directory with up to 50,000 profiles
	$(BIN)/python -m bench --scale

lock: ## compile requirements*.in into hashed requirements*.txt (needs uv)
	uv pip compile -q --universal --generate-hashes --python-version 3.11 -o requirements.txt requirements.in
	uv pip compile -q --universal --generate-hashes --python-version 3.11 -o requirements-dev.txt requirements-dev.in

.PHONY: help run demo-reset install test test-all check lint format messages front-end lighthouse bench bench-scale lock
