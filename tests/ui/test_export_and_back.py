"""What the window gives an export along, and what it takes over from an exported file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.corrections import Change, Correction, Corrections
from reader.documents.exported.bringing import Brought
from reader.documents.exported.record import RecordedNote
from reader.export.annotated import AnnotatedNote
from reader.export.options import OtherScript, Ruby
from reader.exporting.gathering import Gathered
from reader.exporting.shelf import take_over
from reader.gloss import Gloss
from reader.library.documents import Record
from reader.library.library import Library, open_library
from reader.library.reopening import begin
from reader.model import Article, Document, Form, Paragraph, Position, Word
from reader.settings import RubyKind
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Core, Opening
from reader.ui.export_subject import ExportSubject
from reader.ui.window import MainWindow
from tests.export.sample import PROVENANCE

READ_AT = datetime(2026, 5, 4, 12, tzinfo=timezone.utc)
MEANING = Correction(Change.GLOSS, "軟體", "软件", "programs")
START, END = Position(0, 0), Position(0, 2)


def open_data(data: bytes, name: str) -> Document:
    articles = tuple(Article(title, (Paragraph("軟體"),)) for title in ("一", "二"))
    return Document("題", Form.TW, articles, name)


def bring(library: Library, record: Record, document: Document, data: bytes) -> None:
    note = RecordedNote(START, END, "which?")
    take_over(library, record, document, Brought(Corrections((MEANING,)), {1: (note,)}))


@pytest.fixture
def library() -> Iterator[Library]:
    library = open_library(None, lambda: READ_AT)
    yield library
    library.close()


@pytest.fixture
def window(qtbot: QtBot, comfort: Comfort, library: Library, tmp_path: Path) -> MainWindow:
    opening = Opening(open_data, open_data, bring)
    window = MainWindow(opening, AtOnce(), comfort)
    qtbot.addWidget(window)
    window.set_core(
        Core(
            annotate=lambda paragraph, form, corrections=(): (Word(0, "軟體", "軟體", "软件"),),
            explain=lambda word: Gloss(),
            term_of=lambda word: None,
            terms_in=lambda article, form: (),
            gather=lambda *_: Gathered((), PROVENANCE),
            notices="",
        )
    )
    window.set_library(begin(library, open_data))
    (tmp_path / "a.html").write_bytes(b"")
    window.open_files([tmp_path / "a.html"])
    return window


@pytest.fixture
def asked(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[ExportSubject]:
    subjects: list[ExportSubject] = []
    monkeypatch.setattr(window.exporting, "ask", lambda core, subject: subjects.append(subject))
    return subjects


def test_what_a_file_brings_along_is_there(window: MainWindow) -> None:
    assert window.mending.keeper.listed() == (MEANING,)
    assert [note.text for note in window.room.notes.notes] == ["which?"]


def test_all_that_is_left_goes_into_an_export(
    window: MainWindow, asked: list[ExportSubject]
) -> None:
    window.dialogs.choose_export()
    (subject,) = asked
    left = subject.marginalia
    assert left.read_on == READ_AT.date()
    assert left.notes == {1: (AnnotatedNote(START, END, "which?"),)}
    assert left.in_force(subject.document.articles[1], 0) == (MEANING,)


def test_what_is_put_right_later_does_not_change_it(
    window: MainWindow, asked: list[ExportSubject]
) -> None:
    window.dialogs.choose_export()
    window.mending.keeper.take_back(MEANING)
    window.dialogs.choose_export()
    before, after = (subject.marginalia.in_force for subject in asked)
    assert before(open_data(b"", "").articles[0], 0) == (MEANING,)
    assert after(open_data(b"", "").articles[0], 0) == ()


@pytest.mark.parametrize(
    ("has_ruby", "kind", "ruby"),
    [
        (True, RubyKind.WORDS, Ruby.PINYIN),
        (True, RubyKind.ZHUYIN, Ruby.ZHUYIN),
        (False, RubyKind.ZHUYIN, Ruby.NONE),
    ],
)
def test_readings_are_those_of_the_page(
    window: MainWindow, asked: list[ExportSubject], has_ruby: bool, kind: RubyKind, ruby: Ruby
) -> None:
    window.comfort.change(has_ruby=has_ruby, ruby=kind)
    window.dialogs.choose_export()
    assert asked[0].ruby is ruby


@pytest.mark.parametrize(
    ("both", "way"), [(True, OtherScript.BESIDE), (False, OtherScript.SWITCHED)]
)
def test_so_is_the_other_script(
    window: MainWindow, asked: list[ExportSubject], both: bool, way: OtherScript
) -> None:
    window.comfort.change(is_side_by_side=both)
    window.dialogs.choose_export()
    assert asked[0].other is way
