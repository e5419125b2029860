"""Finding in the article and on the shelf, with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.engine import Engine
from reader.growing import core_of
from reader.library.library import open_library
from reader.library.reopening import begin
from reader.model import Article, Document, Form, Paragraph, Position, Script, Word
from reader.search.finding import Finder
from reader.search.loading import load_finder
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.reading.marks import MarkKind
from reader.ui.stretch_marks import StretchMarks
from reader.ui.window import MainWindow
from tests.notation import words

TEXTS = {
    "甲.txt": "甲\n他們研發晶片。\n衞生與衛生。\n研發不停。",
    "乙.txt": "乙\n他们研发芯片，卫生很好。",
}


def open_data(data: bytes, name: str) -> Document:
    paragraphs = tuple(map(Paragraph, data.decode().split("\n")))
    form = Form.CN if "们" in data.decode() else Form.HK
    title = paragraphs[0].text
    return Document(title, form, (Article(title, paragraphs),), name)


@pytest.fixture(scope="module")
def finder(engine: Engine) -> Finder:
    return load_finder(engine.scripts)


@pytest.fixture
def window(
    qtbot: QtBot, comfort: Comfort, engine: Engine, finder: Finder, tmp_path: Path
) -> Iterator[MainWindow]:
    window = MainWindow(Opening(open_data, open_data), AtOnce(), comfort)
    qtbot.addWidget(window)
    window.show()
    library = open_library(None)
    window.set_library(begin(library, open_data))
    window.set_core(core_of(engine))
    window.set_finder(finder)
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    window.open_files([tmp_path / name for name in TEXTS])
    window.shelf.choose(0)
    yield window
    library.close()
    QApplication.setPalette(QApplication.style().standardPalette())


def find(window: MainWindow, typed: str) -> str:
    window.room.article_search.open()
    window.room.find_bar.field.setText(typed)
    QTest.keyClick(window.room.find_bar.field, Qt.Key.Key_Return)
    return window.room.find_bar.count_text()


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("研发", "1 of 2"),
        ("研發", "1 of 2"),
        ("yan2fa1", "1 of 2"),
        ("衛", "1 of 2"),
        ("晶片", "1 of 1"),
        ("沒有的", "not found"),
        ("", ""),
    ],
)
def test_hits_in_the_article_are_counted(window: MainWindow, typed: str, count: str) -> None:
    assert find(window, typed) == count


def test_from_hit_to_hit_and_round(window: MainWindow) -> None:
    find(window, "yanfa")
    bar = window.room.find_bar
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count_text() == "2 of 2"
    window.room.article_search.step(1)
    assert bar.count_text() == "1 of 2"
    window.room.article_search.step(-1)
    assert bar.count_text() == "2 of 2"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_hits_are_marked_until_the_bar_is_closed(window: MainWindow) -> None:
    find(window, "yanfa")
    marks = window.room.article_search.marks
    assert [mark.kind for mark in marks(3, words("研發/不/停。"))] == [MarkKind.HIT]
    window.room.find_bar.close_bar()
    assert marks(3, words("研發/不/停。")) == ()


def test_a_search_goes_on_in_the_next_article(window: MainWindow) -> None:
    find(window, "研發")
    window.shelf.choose(1)
    assert window.room.find_bar.count_text() == "1 of 1"


def test_the_shelf_is_searched_and_a_hit_is_opened(window: MainWindow) -> None:
    panel = window.room.search_panel
    window.room.search_shelf()
    panel.field.setText("yanfa")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.count_text() == "3 places"
    assert [each.sentence.sentence for each in panel.found()] == [
        "他們研發晶片。",
        "研發不停。",
        "他们研发芯片，卫生很好。",
    ]
    found = panel.found()[2]
    assert panel.delegate.in_scripts(found) == [
        (Script.SIMPLIFIED, "他们研发芯片，卫生很好。", 2),
        (Script.TRADITIONAL, "他們研發芯片，衛生很好。", 2),
    ]
    panel.choose(2)
    assert window.windowTitle().startswith("乙")
    window.grab()  # The hits can be painted.


def test_from_the_card_to_other_places_and_back(window: MainWindow) -> None:
    view, panel = window.view, window.room.search_panel
    view.point_at(Position(1, 2))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "other places on the shelf: 2" in window.card.text()
    window.card.elsewhere_chosen.emit("研發")
    assert panel.count_text() == "3 places"
    QTest.keyClick(panel._list, Qt.Key.Key_Down)
    QTest.keyClick(panel._list, Qt.Key.Key_Down)
    QTest.keyClick(panel._list, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("乙")
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.windowTitle().startswith("甲")
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.notice.text() == "There is no way back from here."


def test_texts_that_the_shelf_does_not_keep_are_searched_too(window: MainWindow) -> None:
    window.add([open_data("丙\n研發完了。".encode(), "丙.txt")])
    panel = window.room.search_panel
    panel.seek("研發完")
    assert [each.title for each in panel.found()] == ["丙"]


def test_what_leaves_the_shelf_is_found_no_more(window: MainWindow) -> None:
    window.room.desk.remove([window.shelf.records()[0]])
    panel = window.room.search_panel
    panel.field.setText("衞")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert [each.title for each in panel.found()] == ["乙"]


def test_a_filter_of_the_shelf_knows_both_scripts(window: MainWindow) -> None:
    window.room.desk.rename(window.shelf.records()[0], "研發")
    window.shelf.filter.setText("研发")
    assert window.shelf.titles() == ["研發"]


@pytest.mark.parametrize(
    ("start", "end", "marked"),
    [(0, 1, "研發"), (1, 3, "研發/不"), (2, 3, "不"), (4, 5, ""), (5, 7, "")],
)
def test_stretches_mark_the_words_they_touch(start: int, end: int, marked: str) -> None:
    article = Article("", (Paragraph("研發不停"), Paragraph("二三四")))
    shown: tuple[Word, ...] = words("研發/不/停")
    marks = StretchMarks()
    marks.set(article, [(start, end, MarkKind.NOTE)])
    found = [shown[mark.first : mark.last] for mark in marks(0, shown)]
    assert "/".join(word.printed for span in found for word in span) == marked
