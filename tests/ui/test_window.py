"""The window as a person uses it, over a core that knows a dozen words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.exporting.gathering import Gathered
from reader.gloss import Gloss
from reader.model import (
    Article,
    Document,
    Entry,
    Form,
    Paragraph,
    Reason,
    Role,
    Script,
    Term,
    TermPlace,
    Word,
)
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Core, Opening
from reader.ui.reading.style import DARK
from reader.ui.term_delegate import TermLine
from reader.ui.window import MainWindow
from tests.export.sample import PROVENANCE
from tests.notation import article, words

SOFTWARE = "軟體/和/印表機 | 软件/和/打印机 | ruǎn tǐ/hé/yìn biǎo jī"
PLAIN = "他/說/話 | 他/说/话 | tā/shuō/huà"
TERM = Term("軟體", "软件", "ruǎnjiàn", "software", "")
KNOWN = {
    "".join(word.printed for word in words(notation)): words(notation)
    for notation in (SOFTWARE, PLAIN)
}


def document(title: str, *notations: str) -> Document:
    body = article(*notations).paragraphs
    return Document(title, Form.TW, (Article(title, body),), f"{title}.txt")


@pytest.fixture
def core() -> Core:
    entry = Entry("印表機", "打印机", "yìn biǎo jī", ("printer",))

    def explain(word: Word) -> Gloss:
        return Gloss(
            TERM if word.simplified == "软件" else None,
            (entry,) if word.simplified == "打印机" else (),
        )

    return Core(
        annotate=lambda paragraph, form, corrections=(): KNOWN[paragraph.text],
        explain=explain,
        term_of=lambda word: TERM if word.simplified == "软件" else None,
        terms_in=lambda article, form: tuple(
            TermPlace(TERM, i, 0)
            for i, paragraph in enumerate(article.paragraphs)
            if paragraph.text.startswith("軟體")
        ),
        gather=lambda *_: Gathered((), PROVENANCE),
        notices="CC BY-SA",
    )


def open_data(data: bytes, name: str) -> Document:
    return replace(document(Path(name).stem, SOFTWARE), source=name)


OPENING = Opening(open_data, open_data)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "三.txt", tmp_path / "四.txt"]
    for path in paths:
        path.write_bytes(b"")
    return paths


@pytest.fixture
def window(qtbot: QtBot, comfort: Comfort, core: Core) -> Iterator[MainWindow]:
    window = MainWindow(OPENING, AtOnce(), comfort)
    qtbot.addWidget(window)
    window.add([document("一", SOFTWARE, PLAIN), document("二", PLAIN)])
    window.show()
    window.set_core(core)
    yield window
    QApplication.setPalette(QApplication.style().standardPalette())


def point_at(window: MainWindow, character: int) -> None:
    """Puts the mouse on a character of the first paragraph."""
    view = window.view
    width = view.viewport().width()
    for x in range(0, width, 4):
        QTest.mouseMove(view.viewport(), QPoint(x, 60))
        hovered = view.hovered
        if hovered and hovered.word.start <= character < hovered.word.end:
            return
    raise AssertionError(f"no word has the character {character}")


def test_the_first_document_is_shown(window: MainWindow) -> None:
    assert window.shelf.titles() == ["一", "二"]
    assert window.windowTitle() == "一 – Fanjian"
    assert window.view.toPlainText() == "軟體和印表機\n他說話"


def test_one_key_toggles_the_script_everywhere(window: MainWindow) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_T)
    assert window.view.toPlainText() == "软件和打印机\n他说话"
    assert window.glossary.lines() == [TermLine("软件", "ruǎnjiàn", "software")]
    assert window.actions_.switch.accessibleName() == "Script: Simplified"
    QTest.mouseClick(window.actions_.switch.traditional, Qt.MouseButton.LeftButton)
    assert window.view.script is Script.TRADITIONAL
    assert window.glossary.lines() == [TermLine("軟體", "ruǎnjiàn", "software")]


def test_hovering_shows_the_card(window: MainWindow) -> None:
    point_at(window, 3)
    assert window.card.isVisible()
    card = window.card.text()
    assert "yìnbiǎojī" in card
    assert "printer" in card


def test_the_card_never_covers_its_word(window: MainWindow) -> None:
    for character in (0, 3, 5):
        point_at(window, character)
        hovered = window.view.hovered
        assert hovered
        assert not any(window.card.geometry().intersects(rect) for rect in hovered.rects)


def test_hovering_a_term_lights_it_in_the_glossary(window: MainWindow) -> None:
    point_at(window, 0)
    assert "software" in window.card.text()
    assert window.glossary.lit() == TERM
    point_at(window, 2)
    assert window.glossary.lit() is None


def test_the_card_goes_where_there_is_no_word(window: MainWindow) -> None:
    point_at(window, 0)
    QTest.mouseMove(window.view.viewport(), QPoint(5, window.view.viewport().height() - 5))
    assert not window.card.isVisible()


def test_toggling_keeps_the_card_on_its_word(window: MainWindow) -> None:
    point_at(window, 3)
    window.toggle_script()
    assert window.card.isVisible()
    assert window.view.hovered
    assert window.view.hovered.word.simplified == "打印机"


def test_choosing_another_article_forgets_the_last(window: MainWindow) -> None:
    point_at(window, 0)
    window.shelf.choose(1)
    assert window.view.toPlainText() == "他說話"
    assert window.glossary.lines() == []
    assert not window.card.isVisible()


def test_opening_files_shows_the_last(window: MainWindow, files: list[Path]) -> None:
    window.open_files(files)
    assert window.shelf.titles() == ["一", "二", "三", "四"]
    assert window.windowTitle() == "四 – Fanjian"


def test_a_file_that_cannot_be_opened_is_said(window: MainWindow) -> None:
    window.open_files([Path("bad.txt")])
    assert window.notice.text() == "bad.txt: there is no such file or folder."
    assert window.shelf.titles() == ["一", "二"]


def test_files_are_dropped_on_the_window(window: MainWindow, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    window.dropEvent(
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert window.windowTitle() == "三 – Fanjian"


def test_text_is_there_before_the_core(qtbot: QtBot, comfort: Comfort, core: Core) -> None:
    window = MainWindow(OPENING, AtOnce(), comfort)
    qtbot.addWidget(window)
    window.show()
    window.dialogs.choose_export()
    assert window.notice.text() == "There is nothing to export yet."
    window.add([document("一", SOFTWARE)])
    assert window.view.toPlainText() == "軟體和印表機"
    window.toggle_script()
    assert window.view.toPlainText() == "軟體和印表機"
    window.set_core(core)
    assert window.view.toPlainText() == "软件和打印机"


def test_what_cannot_be_read_of_a_glossary_is_said(window: MainWindow, core: Core) -> None:
    problem = Reason("byte {} is not UTF-8", ("7",))
    window.set_core(replace(core, problems=(problem,)))
    assert window.notice.text() == "byte 7 is not UTF-8"
    window.notice.hide()
    window.set_core(replace(core, problems=(problem,)))
    assert not window.notice.text()


def test_pinyin_theme_and_size(window: MainWindow) -> None:
    window.actions_.ruby.trigger()
    assert not window.view.reading_style.has_ruby
    window.actions_.dark.trigger()
    assert window.view.reading_style.theme is DARK
    before = window.view.reading_style.size
    window.comfort.resize_text(1)
    assert window.view.reading_style.size == before + 2


def test_going_to_a_term(window: MainWindow) -> None:
    window.glossary.place_chosen.emit(TermPlace(TERM, 0, 0))
    assert window.view.hasFocus() or not window.isActiveWindow()
    assert window.view.place().paragraph == 0


def test_an_empty_article(window: MainWindow) -> None:
    empty = Document("空", Form.CN, (Article("空", (Paragraph("", Role.BODY),)),), "空.txt")
    KNOWN[""] = ()
    window.add([empty])
    window.shelf.choose(-1)
    assert window.view.toPlainText() == ""
