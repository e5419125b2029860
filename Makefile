# `make run` opens Fanjian, `make test` checks everything; both install what they need first.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.10; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null && echo $$p && break; done)

# The Qt platform plugins that the window may use in this session.
PLATFORMS = $(or $(QT_QPA_PLATFORM),$(if $(DISPLAY),xcb) $(if $(WAYLAND_DISPLAY),wayland))

.PHONY: run test bench bench-language bench-speed translations clean

run: .venv/.ready
	@packaging/system-libraries qt $(PLATFORMS)
	@.venv/bin/fanjian $(ARGS)

test: .venv/.ready
	@packaging/system-libraries qt offscreen
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports
	QT_QPA_PLATFORM=offscreen .venv/bin/pytest

bench: bench-language bench-speed

bench-language bench-speed: bench-%: .venv/.ready
	@packaging/system-libraries qt offscreen
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks.$*

# Names no lines of the program, so that only changed words change the files.
LANGUAGES = $(wildcard resources/translations/*.ts)
translations: .venv/.ready
	.venv/bin/pyside6-lupdate -silent -extensions py -locations none -no-obsolete reader/ui -ts $(LANGUAGES)
	.venv/bin/pyside6-lrelease -silent $(LANGUAGES)

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/.ready: pyproject.toml
	$(if $(PYTHON),,$(error Fanjian needs Python 3.10 or later, and none was found))
	@packaging/system-libraries venv $(PYTHON)
	@echo "Installing Fanjian into .venv (about 500 MB, once)"
	@$(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
