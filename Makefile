# `make run` serves the board on this machine, `make test` tests it; both first set up what is missing.

PYTHON ?= python3

.PHONY: run test .venv

run: .venv
	@exec .venv/bin/python -m jobboard.local.run

test: .venv
	.venv/bin/python -m ruff check .
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m mypy
	.venv/bin/python -m pytest -n auto --maxprocesses 4

.venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Rolecall needs Python 3.11 or newer, and $(PYTHON) is older or missing: make PYTHON=python3.12 run" >&2; exit 1; }
	@$(PYTHON) -m jobboard.local.virtual_environment
