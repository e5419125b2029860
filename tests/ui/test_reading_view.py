"""The reading view as a reader uses it: with the mouse, the keys and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Place, Script
from reader.ui.reading.pointing import HoveredWord
from reader.ui.reading.view import ReadingView
from tests.ui.conftest import Show

T, S = Script
PRINTERS = "軟體/和/印表機/。 | 软件/和/打印机/。 | ruǎn tǐ/hé/yìn biǎo jī/"
NOVEL = [
    f"{i}/這/是/第/{i}/段/，/裡面/有/軟體/和/印表機/。"
    f"|{i}/这/是/第/{i}/段/，/里面/有/软件/和/打印机/。"
    f"|/zhè/shì/dì//duàn//lǐ miàn/yǒu/ruǎn tǐ/hé/yìn biǎo jī/"
    for i in range(100)
]


def middle_of(view: ReadingView, place: Place) -> QPoint:
    span = view._span(place.paragraph, place.word, place.word + 1)
    assert span
    return view._viewport_rects(span)[0].center()


def point_at(view: ReadingView, place: Place) -> None:
    # Offscreen, the mouse may be there already: that would not move it.
    QTest.mouseMove(view.viewport(), QPoint(1, 1))
    QTest.mouseMove(view.viewport(), middle_of(view, place))


def double_click(view: ReadingView, place: Place) -> None:
    pos = middle_of(view, place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    # QTest would hold the button down for ever.
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)


def hovered(view: ReadingView) -> str:
    return view.hovered.word.in_script(view.script) if view.hovered else ""


def press(view: ReadingView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)


def copied(view: ReadingView) -> str:
    view.copy()
    return QApplication.clipboard().text()


def test_the_article_is_shown_in_the_script_it_is_printed_in(show: Show) -> None:
    view = show(PRINTERS)
    assert view.toPlainText() == "軟體和印表機。"
    assert view.script is T


def test_toggle_shows_the_other_script(show: Show, qtbot: QtBot) -> None:
    view = show(PRINTERS)
    with qtbot.waitSignal(view.script_changed) as said:
        view.toggle_script()
    assert said.args == [S]
    assert view.toPlainText() == "软件和打印机。"


def test_toggle_keeps_the_place(show: Show) -> None:
    view = show(*NOVEL)
    view.go_to(Place(50, 3))
    place, value = view.place(), view.verticalScrollBar().value()
    for _ in range(10):
        view.toggle_script()
        assert view.place() == place
        assert abs(view.verticalScrollBar().value() - value) <= 1


def test_toggle_keeps_the_selection_and_the_hovered_word(show: Show) -> None:
    view = show(PRINTERS)
    double_click(view, Place(0, 2))
    point_at(view, Place(0, 0))
    view.toggle_script()
    assert (copied(view), hovered(view)) == ("打印机", "软件")


def test_the_hovered_word_is_told_again_when_it_has_moved(show: Show) -> None:
    view = show(*NOVEL)
    point_at(view, Place(2, 1))
    said: list[HoveredWord | None] = []
    view.word_hovered.connect(said.append)
    before = view.hovered
    view.verticalScrollBar().setValue(10)
    assert before
    assert said == [view.hovered]
    assert view.hovered
    assert view.hovered.rects[0] == before.rects[0].translated(0, -10)
    view.verticalScrollBar().setValue(2000)
    assert said[1:] == [None]


def test_nothing_is_pointed_at_on_a_page_that_is_hidden(show: Show) -> None:
    view = show(PRINTERS)
    point_at(view, Place(0, 0))
    assert view.hovered
    view.hide()
    assert not view.hovered


def test_a_page_down_leaves_no_line_out(show: Show) -> None:
    view = show(*NOVEL)
    press(view, Qt.Key.Key_Space)
    height = view.viewport().height()
    assert height * 0.8 < view.verticalScrollBar().value() < height
    press(view, Qt.Key.Key_PageUp)
    assert view.verticalScrollBar().value() == 0


def test_a_double_click_selects_our_word(show: Show) -> None:
    view = show(PRINTERS)
    double_click(view, Place(0, 2))
    assert view.textCursor().selectedText() == "印表機"


def test_the_mouse_over_any_character_finds_the_word(show: Show) -> None:
    view = show(PRINTERS)
    said: list[HoveredWord | None] = []
    view.word_hovered.connect(said.append)
    point_at(view, Place(0, 2))
    box = view.hovered.rects[0] if view.hovered else None
    assert box
    QTest.mouseMove(view.viewport(), QPoint(box.left() + 4, box.center().y()))
    QTest.mouseMove(view.viewport(), QPoint(box.right() - 4, box.center().y()))
    point_at(view, Place(0, 3))
    assert [word and word.place for word in said] == [Place(0, 2), None]


def test_a_click_tells_the_word(show: Show, qtbot: QtBot) -> None:
    view = show(PRINTERS)
    with qtbot.waitSignal(view.word_clicked) as said:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, Place(0, 1))
        )
    assert said.args and said.args[0].place == Place(0, 1)


def test_the_arrows_walk_over_words_and_skip_punctuation(show: Show) -> None:
    view = show("甲/，/YU7/。", "3/乙/丙")
    walked = []
    for key in [Qt.Key.Key_Right] * 5 + [Qt.Key.Key_Left] * 4:
        press(view, key)
        walked.append(hovered(view))
    assert "".join(walked) == "甲YU7乙丙丙" + "乙YU7甲甲"
    press(view, Qt.Key.Key_Escape)
    assert view.hovered is None


def test_a_key_without_a_name_does_nothing(show: Show) -> None:
    view = show(PRINTERS)
    event = QKeyEvent(QEvent.Type.KeyPress, 0x7654321, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)
    assert view.hovered is None


def test_the_arrows_walk_from_line_to_line(show: Show) -> None:
    view = show("甲/乙/丙", "，/。", "丁/戊/己")
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert hovered(view) == "戊"
    press(view, Qt.Key.Key_Up)
    assert hovered(view) == "乙"


def test_a_walked_to_word_can_be_seen(show: Show) -> None:
    view = show(*NOVEL)
    press(view, *[Qt.Key.Key_Right] * 200)
    assert view.hovered and view.hovered.place.paragraph > 10


def test_copying_gives_the_script_shown_and_no_pinyin(show: Show) -> None:
    view = show(PRINTERS, "甲/乙")
    view.selectAll()
    assert copied(view) == "軟體和印表機。\n甲乙"
    view.toggle_script()
    assert copied(view) == "软件和打印机。\n甲乙"


def test_everything_is_copied_in_the_script_shown_whether_seen_or_not(show: Show) -> None:
    view = show(*NOVEL)
    view.toggle_script()
    view.selectAll()
    lines = copied(view).split("\n")
    assert len(lines) == 100
    assert lines[70] == "70这是第70段，里面有软件和打印机。"


def test_a_character_beyond_the_basic_plane(show: Show) -> None:
    view = show("去/𠮷野家/吧 | 去/吉野家/吧 | qù/jí yě jiā/ba")
    point_at(view, Place(0, 2))
    assert hovered(view) == "吧"
    double_click(view, Place(0, 1))
    assert copied(view) == "𠮷野家"
    view.toggle_script()
    assert copied(view) == "吉野家"
