"""A long text is on its way: its beginning can be read, and nothing of that is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from reader.documents.beginning import Begun
from reader.documents.unreadable import UnreadableError
from reader.library.library import open_library
from reader.library.reopening import begin
from reader.model import Article, Document, Form, Paragraph, Position, Script
from reader.ui.background import AtOnce, Background
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.reading.view import ReadingView
from reader.ui.window import MainWindow
from reader.watch import Watch

LONG = [f"第{number}段，說了很多很多的話，一句接著一句。" for number in range(400)]
SHORT = ["短文", *(f"第{number}行" for number in range(100))]


def document(lines: Sequence[str], name: str) -> Document:
    article = Article(lines[0], tuple(map(Paragraph, lines)))
    return Document(article.title, Form.TW, (article,), name, sha256=lines[0])


def open_data(data: bytes, name: str) -> Document:
    return document(data.decode().split("\n"), name)


class Reader:
    """Does something `meanwhile`, when a hundred lines of a text are there."""

    def __init__(self) -> None:
        self.meanwhile: Callable[[], object] = lambda: None

    def open(self, data: bytes, name: str, watch: Watch, begun: Begun) -> Document:
        lines = data.decode().split("\n")
        if len(lines) > 200:
            begun(document(lines[:100], name))
            self.meanwhile()
        watch(0.5)
        if lines[0] == "壞":
            raise UnreadableError("{}: this is no text.", name)
        return document(lines, name)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def window(qtbot: QtBot, comfort: Comfort, tmp_path: Path, reader: Reader) -> Iterator[MainWindow]:
    library = open_library(tmp_path / "data")
    opening = Opening(open_data, open_data, watched=reader.open)
    window = MainWindow(opening, AtOnce(), comfort)
    qtbot.addWidget(window)
    window.show()
    window.set_library(begin(library, open_data))
    yield window
    library.close()


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, Sequence[str]], Path]:
    def put(name: str, lines: Sequence[str]) -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines), "utf-8")
        return path

    return put


Put = Callable[[str, Sequence[str]], Path]


def seen(view: ReadingView) -> tuple[Position, int, tuple[Position, Position] | None, Script]:
    return view.position(), view.below_top(), view.selected(), view.script


@pytest.mark.parametrize("pixels", [0, 1, 250, 251, 999])
def test_the_whole_text_takes_its_place_and_nothing_moves(
    window: MainWindow, reader: Reader, put: Put, pixels: int
) -> None:
    before = []

    def read() -> None:
        assert window.view.toPlainText() == "\n".join(LONG[:100])
        window.view.verticalScrollBar().setValue(pixels)
        window.view.select(Position(20, 1), Position(21, 3))
        window.toggle_script()
        before.append(seen(window.view))

    reader.meanwhile = read
    window.open_files([put("長.txt", LONG)])
    assert window.view.toPlainText() == "\n".join(LONG)
    assert [seen(window.view)] == before
    assert window.view.verticalScrollBar().value() == pixels
    assert window.shelf.titles() == [LONG[0]]


def test_nothing_is_done_to_a_text_of_which_only_the_beginning_is_there(
    window: MainWindow, reader: Reader, put: Put
) -> None:
    window.open_files([put("短.txt", SHORT)])
    window.view.select(Position(1, 0), Position(1, 2))
    window.room.notes.highlight()
    said = []

    def do_what_one_does() -> None:
        assert window.windowTitle() == f"{LONG[0]} – Fanjian"
        assert window.room.notes.notes == ()
        window.view.select(Position(1, 0), Position(1, 2))
        for do in (window.room.notes.highlight, window.dialogs.choose_export):
            do()
            said.append(window.notice.text())
        window.room.as_printed.toggle()
        window.room.outline.chosen.emit(0, 50)
        assert window.view.position().paragraph == 50

    reader.meanwhile = do_what_one_does
    window.open_files([put("長.txt", LONG)])
    assert said == [
        "Notes can be made in texts that are kept on the shelf.",
        "There is nothing to export yet.",
    ]
    assert window.view.position().paragraph == 50
    window.shelf.choose(0)
    (note,) = window.room.notes.notes
    assert note.anchor.quote == "第0"


def test_who_stops_goes_back_to_what_was_read(window: MainWindow, reader: Reader, put: Put) -> None:
    window.open_files([put("短.txt", SHORT)])
    window.view.go_to_position(Position(40, 0))
    reader.meanwhile = window.room.progress.cancelled.emit
    window.open_files([put("長.txt", LONG)])
    assert window.shelf.titles() == ["短文"]
    assert window.windowTitle() == "短文 – Fanjian"
    assert window.view.position() == Position(40, 0)
    assert window.notice.text() == ""


def test_who_began_a_text_that_is_none_goes_back_too(window: MainWindow, put: Put) -> None:
    window.open_files([put("短.txt", SHORT)])
    window.open_files([put("壞.txt", ["壞", *LONG])])
    assert window.windowTitle() == "短文 – Fanjian"
    assert window.notice.text().endswith("this is no text.")


def test_who_reads_something_else_meanwhile_goes_on_with_it(
    window: MainWindow, reader: Reader, put: Put
) -> None:
    window.open_files([put("短.txt", SHORT)])
    reader.meanwhile = lambda: window.shelf.choose(0)
    window.open_files([put("長.txt", LONG)])
    assert window.shelf.titles() == ["短文", LONG[0]]
    assert window.windowTitle() == "短文 – Fanjian"
    window.open_files([put("二.txt", ["二"])])
    assert window.windowTitle() == "二 – Fanjian"


def test_of_several_only_the_last_is_begun(window: MainWindow, reader: Reader, put: Put) -> None:
    titles = []
    reader.meanwhile = lambda: titles.append(window.windowTitle())
    window.open_files([put("一.txt", ["一", *LONG]), put("二.txt", ["二", *LONG])])
    assert titles == ["Fanjian", "二 – Fanjian"]
    assert window.windowTitle() == "二 – Fanjian"


def test_a_text_that_was_read_before_is_gone_on_with(window: MainWindow, put: Put) -> None:
    path = put("長.txt", LONG)
    window.open_files([path, put("短.txt", SHORT)])
    window.shelf.choose(0)
    window.view.go_to_position(Position(300, 0))
    window.shelf.choose(1)
    window.open_files([path])
    assert window.view.position() == Position(300, 0)


def test_it_is_read_while_the_background_lays_out_the_rest(
    qtbot: QtBot, comfort: Comfort, reader: Reader, put: Put
) -> None:
    has_been_read = Event()
    reader.meanwhile = has_been_read.wait
    background = Background()
    window = MainWindow(Opening(open_data, open_data, watched=reader.open), background, comfort)
    qtbot.addWidget(window)
    background.start()
    window.open_files([put("長.txt", LONG)])
    qtbot.waitUntil(lambda: window.windowTitle() == f"{LONG[0]} – Fanjian")
    assert window.document is None
    assert window.view.toPlainText() == "\n".join(LONG[:100])
    has_been_read.set()
    qtbot.waitUntil(lambda: window.document is not None)
    assert window.view.toPlainText() == "\n".join(LONG)
    background.stop()
