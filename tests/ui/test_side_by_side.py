"""Both scripts side by side, as a reader uses them: one page, two columns, each of them whole."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Place, Position, Script
from reader.ui.reading.arrangement import Sides
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.view import ReadingView
from reader.ui.side_by_side.differences import differences
from tests.notation import words
from tests.ui.conftest import Show

T, S = Script
SOFTWARE = "軟體/和/印表機/。 | 软件/和/打印机/。 | ruǎn tǐ/hé/yìn biǎo jī/"
REGIONAL = "搭/計程車/。/" * 30 + "完 | " + "搭/出租车/。/" * 30 + "完"
UNLIKE = "部落格/" * 40 + "完 | " + "博客/" * 40 + "完"
NOVEL = [
    f"{i}/這/是/第/{i}/段/，/裡面/有/軟體/和/印表機/。"
    f"|{i}/这/是/第/{i}/段/，/里面/有/软件/和/打印机/。"
    f"|/zhè/shì/dì//duàn//lǐ miàn/yǒu/ruǎn tǐ/hé/yìn biǎo jī/"
    for i in range(100)
]


def side_by_side(view: ReadingView, is_on: bool = True) -> ReadingView:
    view.set_reading_style(replace(view.reading_style, is_side_by_side=is_on))
    return view


def middle(view: ReadingView, script: Script, place: Place) -> QPoint:
    """The middle of a word on one side, in the viewport."""
    span = view._span(place.paragraph, place.word, place.word + 1)
    assert span
    return view._viewport_rects(span, view._spread.layout(script))[0].center()


def click(view: ReadingView, at: QPoint) -> None:
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def drag(view: ReadingView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def tops(view: ReadingView, script: Script) -> list[int]:
    layout = view._spread.layout(script)
    return [layout.top(index) for index in range(len(view._page.pieces))]


@pytest.mark.parametrize("width", [600, 900])
def test_the_paragraphs_of_a_pair_begin_at_one_height(show: Show, width: int) -> None:
    view = side_by_side(show(SOFTWARE, UNLIKE, REGIONAL, SOFTWARE))
    view.resize(width, 400)
    lines = [view._spread.layout(s).block(1).line_count for s in Script]
    assert lines[0] > lines[1]
    assert tops(view, T) == tops(view, S)


def test_the_columns_stand_apart(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    left, right = (view.arrangement.columns[script] for script in Script)
    assert left.left + left.width < right.left
    assert right.left + right.width < view.viewport().width()
    assert middle(view, T, Place(0, 3)).x() < right.left < middle(view, S, Place(0, 3)).x()


def test_the_place_stays_from_one_view_to_the_next(show: Show) -> None:
    view = show(*NOVEL)
    view.go_to(Place(40, 0))
    for is_on in (True, False):
        for _ in range(2):
            assert view.place() == Place(40, 0)
            side_by_side(view, is_on)
            assert view.place() == Place(40, 0)
            view.toggle_script()


def test_pointing_at_a_word_lights_both_and_tells_which(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    for script in Script:
        at = middle(view, script, Place(1, 9))
        QTest.mouseMove(view.viewport(), at)
        assert view.hovered and view.hovered.place == Place(1, 9)
        assert view.hovered.script is script
        assert view.hovered.rects[0].contains(at)
        assert view.script is T
    assert view._layout.sides == tuple(view._spread.layout(script) for script in Script)


def test_the_other_side_becomes_active_where_one_clicks(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    click(view, middle(view, S, Place(2, 10)))
    assert view.script is S
    click(view, middle(view, T, Place(2, 10)))
    assert view.script is T


def test_text_is_selected_and_copied_on_either_side(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    for script, wanted in ((T, "裡面有軟體"), (S, "里面有软件")):
        start, end = (middle(view, script, Place(3, word)) for word in (7, 9))
        drag(view, start - QPoint(14, 0), end + QPoint(18, 0))
        view.copy()
        assert QApplication.clipboard().text() == wanted


def test_a_selection_goes_with_the_active_side(show: Show) -> None:
    view = side_by_side(show(SOFTWARE))
    view.select(Position(0, 0), Position(0, 3))
    view.toggle_script()
    view.copy()
    assert QApplication.clipboard().text() == "软件和"


def test_tab_goes_to_the_other_side_and_then_on(show: Show, qtbot: QtBot) -> None:
    view = side_by_side(show(*NOVEL))
    view.setFocus()
    seen = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Tab):
        QTest.keyClick(view, key)
        seen.append(view.script)
    assert seen == [S, T, S]
    assert not side_by_side(view, False).focusNextPrevChild(True)


def test_the_keys_walk_on_the_active_side(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    for script in Script:
        view.set_script(script)
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.hovered and view.hovered.script is script
        column = view.arrangement.columns[script]
        assert column.left <= view.hovered.rects[0].center().x() <= column.left + column.width
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_the_word_pointed_at_goes_with_the_active_side(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    told: list[Script] = []
    view.word_hovered.connect(lambda hovered: told.append(hovered.script))
    QTest.keyClick(view, Qt.Key.Key_Right)
    view.toggle_script()
    assert (told[0], told[-1]) == (T, S)
    assert view.hovered
    assert view.hovered.rects[0].center() == middle(view, S, view.hovered.place)


def test_changed_characters_are_marked_one_by_one() -> None:
    marks = list(differences(words("軟體/和/里面/計程車 | 软体/和/里面/出租车")))
    assert [(mark.first, mark.within) for mark in marks] == [
        (0, (0, 1)),
        (0, (1, 2)),
        (3, (0, 1)),
        (3, (1, 2)),
        (3, (2, 3)),
    ]


def test_words_of_unlike_length_are_changed_as_a_whole(show: Show) -> None:
    view = side_by_side(show("部落格/好 | 博客/好"))
    view.set_marks(lambda paragraph, found, script: list(differences(found)))
    counts = [len(view._spread.layout(script).block(0).underlines) for script in Script]
    assert counts == [3, 2]


def test_both_sides_are_marked_each_in_its_own_way(show: Show) -> None:
    from reader.ui.reading.marks import Mark

    view = side_by_side(show(SOFTWARE))
    kinds = {T: MarkKind.FINDING, S: MarkKind.HIT}
    view.set_marks(lambda paragraph, found, script: [Mark(kinds[script], 0, 1)])
    shown = [view._spread.layout(script).block(0).underlines for script in Script]
    assert [kind for ((kind, _),) in shown] == [MarkKind.FINDING, MarkKind.HIT]


def test_in_a_narrow_window_each_paragraph_stands_above_its_other_form(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    view.resize(360, 400)
    assert view.arrangement.sides is Sides.BELOW
    firsts, seconds = tops(view, T), tops(view, S)
    assert all(a < b < c for a, b, c in zip(firsts, seconds, firsts[1:], strict=False))
    for script in Script:
        QTest.mouseMove(view.viewport(), middle(view, script, Place(0, 9)))
        assert view.hovered and view.hovered.script is script
        click(view, middle(view, script, Place(0, 9)))
        assert view.script is script


def test_in_a_narrow_window_nothing_moves_when_the_side_changes(show: Show) -> None:
    view = side_by_side(show(*NOVEL))
    view.resize(360, 400)
    view.go_to(Place(50, 0))
    value = view.verticalScrollBar().value()
    for _ in range(3):
        view.toggle_script()
        assert view.verticalScrollBar().value() == value
        view.resize(360, 401 if view.height() == 400 else 400)
        assert view.verticalScrollBar().value() == value


@pytest.mark.parametrize("width", [360, 700])
def test_whatever_one_does_the_rows_stay_rows(show: Show, width: int) -> None:
    view = show(*NOVEL, UNLIKE, *NOVEL)
    view.resize(width, 400)
    chosen = random.Random(width)
    bar = view.verticalScrollBar()
    for _ in range(300):
        act = chosen.randrange(6)
        if act == 0:
            side_by_side(view, not view.reading_style.is_side_by_side)
        elif act == 1:
            view.toggle_script()
        elif act == 2:
            bar.setValue(chosen.randrange(bar.maximum() + 1))
        elif act == 3:
            at = QPoint(chosen.randrange(view.width()), chosen.randrange(view.height()))
            click(view, at)
        elif act == 4:
            QTest.keyClick(view, chosen.choice((Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Left)))
        else:
            view.set_ruby(chosen.random() < 0.5)
        QApplication.processEvents()
    side_by_side(view)
    if width == 700:
        assert tops(view, T) == tops(view, S)
    view.set_script(T)
    view.selectAll()
    view.copy()
    printed = [paragraph.text for paragraph in view._page.article.paragraphs]
    assert QApplication.clipboard().text() == "\n".join(printed)


def test_another_regions_word_is_read_as_it_is_said(show: Show) -> None:
    view = side_by_side(show("博客/好 | 博客/好 | bó kè/hǎo", printed=S))
    (blog, good) = view._page.words(0)
    taiwan = replace(blog, traditional="部落格", other_pinyin=("bù", "luò", "gé"))
    view.set_annotator(lambda piece: (taiwan, good))
    assert view._spread.layout(T).block(0).text.text == "部落格好"
    readings = {}
    for script in Script:
        QTest.mouseMove(view.viewport(), middle(view, script, Place(0, 0)))
        assert view.hovered
        readings[script] = " ".join(view.hovered.word.pinyin)
    assert readings == {T: "bù luò gé", S: "bó kè"}
