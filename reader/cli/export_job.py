"""One file of `fanjian export`, from its bytes to the file written: in this process or another."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from reader.cli.source import opened
from reader.documents.exported.bringing import brought_in
from reader.engine import Engine, load_engine
from reader.export.annotated import AnnotatedArticle
from reader.export.formats import Exporter
from reader.export.options import ExportOptions, OtherScript, Ruby, Table
from reader.export.wording import Wording
from reader.exporting.gathering import gather
from reader.exporting.marginalia import Marginalia
from reader.exporting.shelf import as_brought, as_left, record_of
from reader.fault import Fault
from reader.files import STANDARD_STREAM, FileError, read_bytes, write_atomically
from reader.folders import data_folder
from reader.library.library import open_library
from reader.library.opening import NAME
from reader.model import Document, Form, Script, Standard
from reader.watch import Watch, stage, unwatched

_ANNOTATED = 0.6
"""The share of the work that is done when the words are known."""


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
    has_notes: bool
    has_doubts: bool
    is_vertical: bool
    has_both_directions: bool
    table: Table
    traditional: Form
    form: Form | None
    encoding: str
    as_lines: bool
    standard: Standard
    worded: Callable[[], Wording]
    """In which language the file speaks; asked where it is made."""
    is_from_shelf: bool
    """With what the shelf keeps of each text."""
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
            has_notes=self.has_notes,
            has_doubts=self.has_doubts,
            is_vertical=self.is_vertical,
            has_both_directions=self.has_both_directions,
            table=self.table,
            wording=self.worded(),
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file."""

    name: str
    doubts: int = 0
    """How many words are left that are less sure than was asked."""
    failure: str = ""
    """In one sentence; empty where it went well."""


def export_file(wishes: Wishes, name: str, target: str, watch: Watch = unwatched) -> Outcome:
    """Export the file `name` to `target`, whole or not at all."""
    try:
        return _export(wishes, name, target, watch)
    except Fault as problem:
        return Outcome(name, failure=str(problem))


def _export(wishes: Wishes, name: str, target: str, watch: Watch) -> Outcome:
    data = read_bytes(name)
    engine = _engine(wishes.traditional)
    document = opened(
        engine, data, name, wishes.form, as_lines=wishes.as_lines, encoding=wishes.encoding
    )
    document, left = _as_left(wishes, engine, data, name, document)
    if wishes.read_on:
        left = replace(left, read_on=wishes.read_on, as_of=None)
    chosen = _chosen(document, wishes.articles, name)
    found = gather(engine, document, chosen, left, stage(watch, 0, _ANNOTATED), wishes.standard)
    options = wishes.options(document)
    made = wishes.write(found.articles, options, found.origin, stage(watch, _ANNOTATED, 1))
    watch(1)
    _put(target, made)
    return Outcome(name, _open_doubts(found.articles, wishes.strictness))


@lru_cache(maxsize=1)
def _engine(traditional: Form) -> Engine:
    """The engine of this process: loading it takes longer than most files."""
    return load_engine(traditional=traditional)


def _as_left(
    wishes: Wishes, engine: Engine, data: bytes, name: str, document: Document
) -> tuple[Document, Marginalia]:
    """The document and what is left in it: on the shelf, or in a file that was exported."""
    if not wishes.is_from_shelf:
        return document, as_brought(brought_in(data, name, engine.glossary.says))
    folder = data_folder()
    if not (folder / NAME).exists():
        raise FileError("{}: there is no shelf yet.", folder)
    library = open_library(folder)
    try:
        record = record_of(library, data, name)
        if record is None:
            raise FileError("{}: this text is not on your shelf.", name)
        return as_left(library, record, document)
    except (KeyError, TypeError, ValueError) as error:
        raise FileError("{}: its corrections on your shelf cannot be read.", name) from error
    finally:
        library.close()


def _chosen(document: Document, numbers: Sequence[int], name: str) -> Sequence[int]:
    """Indexes of the articles wanted."""
    count = len(document.articles)
    if missing := [number for number in numbers if not 1 <= number <= count]:
        raise FileError("{}: there is no article {}; it has {}.", name, missing[0], count)
    return [number - 1 for number in numbers] or range(count)


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
