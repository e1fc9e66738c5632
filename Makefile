# Two commands do everything: `make chat` and `make test`. Both install what they need into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: chat test lint bench clean

chat: $(VENV)/installed
	$(BIN)/giaoban chat

test: $(VENV)/installed lint
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

lint: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/installed
	$(BIN)/python -m tests.bench $(if $(FACTS),--facts $(FACTS)) $(if $(ARTICLES),--articles $(ARTICLES))
	$(BIN)/python -m tests.bench.documents

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
