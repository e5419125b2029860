"""The shelf in the window: what comes onto it, how it is ordered, and that it remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.documents.unreadable import UnreadableError
from reader.layout.repairs import Repair, RepairKind
from reader.library.library import Library, open_library
from reader.library.reopening import begin
from reader.model import Article, Document, Form, Paragraph, Position, Role, Script
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.shelving.order import Order
from reader.ui.window import MainWindow

LONG = "\n".join(f"第{number}段，說了很多很多的話，一句接著一句。" for number in range(200))
Start = Callable[[], MainWindow]


def open_data(data: bytes, name: str) -> Document:
    """A document whose articles are parted by blank lines."""
    if b"\0" in data:
        raise UnreadableError(f"{name}: this is no text.")
    articles, line = [], 1
    for part in data.decode().split("\n\n"):
        lines = part.split("\n")
        paragraphs = tuple(
            Paragraph(text, Role.BODY if i else Role.HEADLINE, (line + i,))
            for i, text in enumerate(lines)
        )
        articles.append(Article(lines[0], paragraphs))
        line += len(lines) + 1
    return Document(articles[0].title, Form.TW, tuple(articles), name)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "data")
    yield library
    library.close()


@pytest.fixture
def start(qtbot: QtBot, comfort: Comfort, library: Library) -> Iterator[Start]:
    windows: list[MainWindow] = []

    def start() -> MainWindow:
        for old in windows:
            old.close()
        window = MainWindow(Opening(open_data, open_data), AtOnce(), comfort)
        qtbot.addWidget(window)
        window.show()
        window.set_library(begin(library, open_data))
        windows.append(window)
        return window

    yield start
    QApplication.setPalette(QApplication.style().standardPalette())


@pytest.fixture
def window(start: Start) -> MainWindow:
    return start()


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    def put(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return put


Put = Callable[[str, str], Path]


def tree_of(window: MainWindow) -> QWidget:
    tree = window.shelf.focusProxy()
    assert tree
    return tree


def test_files_are_kept_and_read_again(start: Start, put: Put) -> None:
    window = start()
    window.open_files([put("一.txt", "一\n甲"), put("二.txt", "二\n乙")])
    window = start()
    assert window.shelf.titles() == ["一", "二"]
    assert window.windowTitle() == "二 – Fanjian"


def test_the_place_the_script_and_the_selection_come_back(start: Start, put: Put) -> None:
    window = start()
    window.open_files([put("長.txt", LONG), put("短.txt", "短\n字")])
    window.shelf.choose(0)
    window.view.go_to_position(Position(120, 5))
    window.view.select(Position(121, 1), Position(121, 4))
    window.toggle_script()
    window = start()
    assert window.windowTitle().startswith("第0段")
    assert window.view.position() == Position(120, 5)
    assert window.view.selected() == (Position(121, 1), Position(121, 4))
    assert window.view.script is Script.SIMPLIFIED
    window.shelf.choose(1)
    window.shelf.choose(0)
    assert window.view.position().paragraph == 120


def test_a_missing_file_is_said_and_its_text_is_there(start: Start, put: Put) -> None:
    path = put("一.txt", "一\n甲")
    start().open_files([path])
    path.unlink()
    window = start()
    assert window.view.toPlainText() == "一\n甲"
    assert window.notice.text().endswith("is no longer there: this is the copy on the shelf.")
    assert "file missing" in window.shelf.facts(0)


def test_a_folder_comes_in_whole_and_faults_are_counted(window: MainWindow, put: Put) -> None:
    folder = put("報紙/一.txt", "一").parent
    put("報紙/二.txt", "二")
    put("報紙/三.bin", "\0")
    put("報紙/四.bin", "\0")
    put("報紙/.hidden", "隱")
    window.open_files([folder])
    assert window.shelf.titles() == ["一", "二"]
    assert window.notice.text().startswith("2 files could not be opened. The first: ")


def test_an_import_can_be_stopped(window: MainWindow, put: Put) -> None:
    files = [put(f"{number}.txt", f"{number}") for number in range(5)]
    said: list[str] = []
    importing = window.room.desk.importing

    def stop_after_two(done: int, total: int) -> None:
        said.append(window.room.progress.text())
        if done == 2:
            importing.cancel()

    importing.progressed.connect(stop_after_two)
    window.open_files(files)
    assert window.shelf.titles() == ["0", "1"]
    assert said[:2] == ["0 of 5 files", "1 of 5 files"]
    assert window.room.progress.isHidden()


def test_text_is_pasted(window: MainWindow) -> None:
    QApplication.clipboard().setText("剪貼\n的字")
    QTest.keyClick(tree_of(window), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.shelf.titles() == ["剪貼"]
    assert window.view.toPlainText() == "剪貼\n的字"
    QApplication.clipboard().setText(" ")
    window.room.questions.paste()
    assert window.notice.text() == "There is no text to paste."


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (Order.ADDED, "丙 乙 甲"),
        (Order.NEWEST, "甲 乙 丙"),
        (Order.TITLE, "丙 乙 甲"),
        (Order.LENGTH, "甲 丙 乙"),
        (Order.READ, "甲 乙 丙"),
    ],
)
def test_the_shelf_is_sorted(window: MainWindow, put: Put, order: Order, titles: str) -> None:
    for title, length in (("丙", 2), ("乙", 3), ("甲", 1)):
        window.open_files([put(f"{title}.txt", f"{title}\n{'字' * length}")])
    window.shelf.order.setCurrentIndex(window.shelf.order.findData(order))
    assert window.shelf.titles() == titles.split()


def test_groups_stand_first_and_a_filter_looks_at_everything(
    window: MainWindow, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_files([put(f"{title}.txt", title) for title in "甲乙丙"])
    answers = iter([("報紙", True), ("經濟 科技", True)])
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: next(answers))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: next(answers))
    window.shelf.grouping_asked.emit([window.shelf.records()[2]])
    window.shelf.tagging_asked.emit([window.shelf.records()[1]])
    assert window.shelf.titles() == ["丙", "甲", "乙"]
    assert "#經濟 · #科技" in window.shelf.facts(2)
    for typed, left in (("報紙", "丙"), ("科技", "乙"), ("甲", "甲"), ("甲 科技", "")):
        window.shelf.filter.setText(typed)
        assert window.shelf.titles() == left.split()


def test_renaming_and_removing_ask(start: Start, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    window = start()
    window.open_files([put("一.txt", "一"), put("二.txt", "二")])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: (text + "號", True))
    tree = tree_of(window)
    QTest.keyClick(tree, Qt.Key.Key_F2)
    assert window.shelf.titles() == ["一", "二號"]
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *_: next(answers))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert window.shelf.titles() == ["一", "二號"]
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert start().shelf.titles() == ["一"]


def test_articles_stand_below_their_document(window: MainWindow, put: Put) -> None:
    window.open_files([put("報.txt", "頭條\n甲\n\n次條\n乙")])
    tree = tree_of(window)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert window.view.toPlainText() == "次條\n乙"


def test_what_was_read_last_is_in_the_menu(start: Start, put: Put) -> None:
    window = start()
    window.open_files([put("一.txt", "一")])
    window.open_files([put("二.txt", "二")])
    window = start()
    assert [record.title for record in window.room.recent(5)] == ["二", "一"]


def test_a_full_disk_is_said_and_the_text_is_read(
    window: MainWindow, library: Library, put: Put
) -> None:
    (pages,) = library.store.rows("PRAGMA page_count")[0]
    library.store.rows(f"PRAGMA max_page_count = {pages}")
    window.open_files([put("長.txt", LONG * 20)])
    assert window.notice.text() == "The shelf could not be saved: the disk is full."
    assert window.view.toPlainText().startswith("第0段")


def test_a_changed_file_shows_its_new_text(start: Start, put: Put) -> None:
    start().open_files([put("一.txt", "一\n甲")])
    put("一.txt", "一\n甲乙")
    window = start()
    assert window.view.toPlainText() == "一\n甲乙"
    assert "has changed since" in window.notice.text()


# Notes


@pytest.fixture
def noted(window: MainWindow, put: Put, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("想法", True))
    window.open_files([put("一.txt", "一\n他說這件事不難。")])
    window.view.select(Position(1, 2), Position(1, 5))
    window.room.notes.ask_to_add()
    window.view.select(Position(1, 0), Position(1, 1))
    window.room.notes.highlight()
    return window


def test_notes_stand_in_the_order_of_the_text(noted: MainWindow) -> None:
    assert noted.room.notes_panel.lines() == ["▍他", "✎ 這件事\n想法"]


def test_notes_come_back_and_move_with_their_text(
    noted: MainWindow, start: Start, put: Put
) -> None:
    put("一.txt", "一\n昨天。\n他說這件事不難。")
    panel = start().room.notes_panel
    assert panel.lines() == ["▍他", "✎ 這件事\n想法"]
    put("一.txt", "一\n什麼都不一樣了")
    assert start().room.notes_panel.lines() == [
        "✎ no longer in the text: 這件事\n想法",
        "▍no longer in the text: 他",
    ]


def test_nothing_selected_is_nothing_to_note(noted: MainWindow) -> None:
    noted.view.select(Position(0, 0), Position(0, 0))
    noted.room.notes.highlight()
    assert noted.notice.text() == "Select some text first."


def test_a_note_is_changed_and_forgotten(
    noted: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = library.notes.of(1)[0]
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("別的", True))
    noted.room.notes.ask_to_change(note)
    assert noted.room.notes_panel.lines()[1] == "✎ 這件事\n別的"
    noted.room.notes.remove(note)
    assert [each.anchor.quote for each in library.notes.of(1)] == ["他"]


# The outline


def test_repairs_are_done_undone_and_kept(start: Start, put: Put) -> None:
    window = start()
    window.open_files([put("一.txt", "一\n上半，\n下半。")])
    outline = window.room.outline
    assert outline.lines() == ["一", "headline: 一", "上半，", "下半。"]
    outline.repaired.emit(Repair(RepairKind.JOIN, line=2))
    assert outline.lines() == ["一", "headline: 一", "上半，下半。"]
    assert window.view.toPlainText() == "一\n上半，下半。"
    window.room.repairs.undo()
    assert len(outline.lines()) == 4
    window.room.repairs.redo()
    window = start()
    assert window.view.toPlainText() == "一\n上半，下半。"
    window.room.repairs.undo()
    assert window.view.toPlainText() == "一\n上半，\n下半。"


def test_the_page_as_printed_and_back(qtbot: QtBot, comfort: Comfort, put: Put) -> None:
    def lines(data: bytes, name: str) -> Document:
        document = open_data(data.replace(b"\n\n", b"\n \n"), name)
        return replace(document, title=name)

    window = MainWindow(Opening(open_data, lines), AtOnce(), comfort)
    qtbot.addWidget(window)
    window.open_files([put("報.txt", "頭條\n甲\n\n次條\n乙")])
    window.room.as_printed.toggle()
    assert window.view.toPlainText() == "頭條\n甲\n \n次條\n乙"
    window.room.as_printed.toggle()
    assert window.view.toPlainText() == "頭條\n甲"
