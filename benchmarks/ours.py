"""The core and the gold data, as every measurement of the language asks for them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from benchmarks.texts import GOLD
from reader.engine import Engine, load_engine
from reader.model import Form, Paragraph, Word


class Ours:
    """The core, asked as the command line asks it."""

    def __init__(self) -> None:
        self.engine: Engine = load_engine()

    def words(self, text: str, form: Form) -> tuple[Word, ...]:
        """The words of a line."""
        return self.engine.annotate(Paragraph(text), form)

    def convert(self, text: str, form: Form, to: Form) -> str:
        """A line in another form."""
        return self.engine.convert(self.words(text, form), form, to)

    @cached_property
    def standard(self) -> Callable[[str], str]:
        """Traditional text with the variants of all regions made one, to compare characters."""
        scripts = self.engine.scripts

        def standard(text: str) -> str:
            return scripts.convert("hk2t", scripts.convert("tw2t", text))

        return standard


def table(name: str) -> list[dict[str, str]]:
    """The rows of a file of the gold data."""
    return read(GOLD / name)


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a TSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
