"""One file of `fanjian export`, from its bytes to the file written: in this process or another."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from reader.cli.source import opened
from reader.documents.unreadable import UnreadableError
from reader.engine import Engine, load_engine
from reader.export.annotated import AnnotatedArticle
from reader.export.formats import Exporter
from reader.export.options import ExportOptions, OtherScript, Ruby, Table
from reader.exporting import gather
from reader.files import STANDARD_STREAM, FileError, read_bytes, write_atomically
from reader.model import Article, Document, Form, Script


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asks of each file; plain, so that it can go to another process."""

    write: Exporter
    script: Script | None
    """None for the one each text is printed in."""
    other: OtherScript
    ruby: Ruby
    has_glossary: bool
    has_word_list: bool
    has_doubts: bool
    is_vertical: bool
    has_both_directions: bool
    table: Table
    traditional: Form
    form: Form | None
    as_lines: bool
    articles: tuple[int, ...]
    """Their numbers, counted from 1; none for all."""
    read_on: date | None
    strictness: float
    """A doubt counts where what is shown is less sure than this."""

    def options(self, document: Document) -> ExportOptions:
        """The options for one document."""
        return ExportOptions(
            script=self.script or document.form.script,
            other=self.other,
            ruby=self.ruby,
            has_glossary=self.has_glossary,
            has_word_list=self.has_word_list,
            has_doubts=self.has_doubts,
            is_vertical=self.is_vertical,
            has_both_directions=self.has_both_directions,
            table=self.table,
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file."""

    name: str
    doubts: int = 0
    """How many words are left that are less sure than was asked."""
    failure: str = ""
    """In one sentence; empty where it went well."""


def export_file(wishes: Wishes, name: str, target: str) -> Outcome:
    """Export the file `name` to `target`, whole or not at all."""
    try:
        return _export(wishes, name, target)
    except (FileError, UnreadableError) as problem:
        return Outcome(name, failure=str(problem))


def _export(wishes: Wishes, name: str, target: str) -> Outcome:
    data = read_bytes(name)
    engine = _engine(wishes.traditional)
    document = opened(engine, data, name, wishes.form, as_lines=wishes.as_lines)
    chosen = _chosen(document, wishes.articles, name)
    found = gather(engine, document, chosen, wishes.read_on)
    _put(target, wishes.write(found.articles, wishes.options(document), found.origin))
    return Outcome(name, _open_doubts(found.articles, wishes.strictness))


@lru_cache(maxsize=1)
def _engine(traditional: Form) -> Engine:
    """The engine of this process: loading it takes longer than most files."""
    return load_engine(traditional=traditional)


def _chosen(document: Document, numbers: Sequence[int], name: str) -> Sequence[Article]:
    count = len(document.articles)
    if missing := [number for number in numbers if not 1 <= number <= count]:
        raise FileError(f"{name}: there is no article {missing[0]}; it has {count}.")
    return [document.articles[number - 1] for number in numbers] or document.articles


def _open_doubts(articles: Sequence[AnnotatedArticle], strictness: float) -> int:
    return sum(
        any(doubt.confidence < strictness for doubt in word.doubts)
        for article in articles
        for _, word in article.places()
    )


def _put(target: str, data: bytes) -> None:
    if target == STANDARD_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_atomically(Path(target), data)
