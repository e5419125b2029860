"""Both scripts side by side in the window: how one gets there, and what says which is which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import app
from reader.exporting.gathering import Gathered
from reader.gloss import Gloss
from reader.growing import GrowingCore
from reader.model import Article, Document, Entry, Form, Place, Script, Word
from reader.settings import ThemeName, TraditionalForm
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Core, Opening
from reader.ui.reading.arrangement import Sides
from reader.ui.reading.marks import MarkKind
from reader.ui.window import MainWindow
from tests.export.sample import PROVENANCE
from tests.notation import article, words

T, S = Script
SOFTWARE = "軟體/和/印表機 | 软件/和/打印机 | ruǎn tǐ/hé/yìn biǎo jī"
PLAIN = "他/說/話 | 他/说/话 | tā/shuō/huà"


def document(form: Form) -> Document:
    body = article(SOFTWARE, PLAIN, printed=form.script)
    return Document(form.value, form, (Article("甲", body.paragraphs),))


def core() -> Core:
    known = {
        "".join(word.printed for word in found): found
        for script in Script
        for found in (words(SOFTWARE, script), words(PLAIN, script))
    }
    entry = Entry("印表機", "打印机", "yìn biǎo jī", ("printer",))

    def explain(word: Word) -> Gloss:
        return Gloss(None, (entry,) if word.simplified == "打印机" else ())

    return Core(
        annotate=lambda paragraph, form, corrections=(): known[paragraph.text],
        explain=explain,
        term_of=lambda word: None,
        terms_in=lambda article, form: (),
        gather=lambda *_: Gathered((), PROVENANCE),
        notices="",
    )


def not_opened(data: bytes, name: str) -> Document:
    pytest.fail("nothing is opened")


@pytest.fixture
def window(qtbot: QtBot, comfort: Comfort) -> Iterator[MainWindow]:
    window = MainWindow(Opening(not_opened, not_opened), AtOnce(), comfort)
    qtbot.addWidget(window)
    window.add([document(Form.HK)])
    window.show()
    window.set_core(core())
    window.resize(1300, 700)
    yield window
    QApplication.setPalette(QApplication.style().standardPalette())


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.view, key)


def middle(window: MainWindow, script: Script, place: Place) -> QPoint:
    view = window.view
    span = view._span(place.paragraph, place.word, place.word + 1)
    assert span
    return view._viewport_rects(span, view._spread.layout(script))[0].center()


def test_one_key_shows_both_and_one_again(window: MainWindow) -> None:
    seen = []
    for _ in range(2):
        press(window, Qt.Key.Key_B)
        seen.append((window.view.arrangement.sides, window.sides.names.isVisible()))
    assert seen == [(Sides.BESIDE, True), (Sides.ONE, False)]


def test_the_switch_has_three_places(window: MainWindow) -> None:
    switch = window.switch
    seen = []
    for button in (switch.both, switch.simplified, switch.both, switch.traditional):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.isChecked()
        seen.append((window.view.arrangement.sides, window.view.script))
    assert seen == [(Sides.BESIDE, T), (Sides.ONE, S), (Sides.BESIDE, S), (Sides.ONE, T)]


def test_the_sides_are_named_and_the_printed_one_is(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B)
    names = window.sides.names
    assert [names.name(script) for script in Script] == [
        "Traditional (Hong Kong) – as printed",
        "Simplified (mainland)",
    ]
    window.add([document(Form.CN)])
    window.shelf.choose(1)
    assert [names.name(script) for script in Script] == [
        "Traditional (Taiwan)",
        "Simplified (mainland) – as printed",
    ]


def test_a_screen_reader_hears_the_active_side(window: MainWindow) -> None:
    assert window.view.accessibleName() == "Text"
    press(window, Qt.Key.Key_B)
    assert window.view.accessibleName() == "Traditional (Hong Kong) – as printed"
    press(window, Qt.Key.Key_Tab)
    assert window.view.accessibleName() == "Simplified (mainland)"
    assert window.switch.accessibleName() == "Both scripts, active: Simplified"


def test_the_card_stands_beside_the_word_pointed_at_in_its_script(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B)
    for script, headword in ((T, "印表機"), (S, "打印机")):
        at = middle(window, script, Place(0, 2))
        QTest.mouseMove(window.view.viewport(), at)
        assert window.card.isVisible()
        assert window.card.spoken().startswith(headword)
        assert not window.card.geometry().contains(at)


def test_a_pinned_card_stays_where_it_is_when_the_other_side_is_pointed_at(
    window: MainWindow,
) -> None:
    press(window, Qt.Key.Key_B)
    at = middle(window, T, Place(0, 2))
    QTest.mouseMove(window.view.viewport(), at)
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    stands = window.card.pos()
    QTest.mouseMove(window.view.viewport(), middle(window, S, Place(0, 2)))
    assert (window.card.is_pinned, window.card.pos()) == (True, stands)


@pytest.mark.parametrize("is_marking", [True, False])
def test_changed_characters_are_marked_if_wanted(window: MainWindow, is_marking: bool) -> None:
    window.comfort.change(marks_converted=is_marking)
    press(window, Qt.Key.Key_B)
    for script in Script:
        block = window.view._spread.layout(script).block(1)
        changed = [box for kind, box in block.underlines if kind is MarkKind.CHANGED]
        assert len(changed) == (2 if is_marking else 0)
    press(window, Qt.Key.Key_B)
    kinds = {kind for kind, _ in window.view._layout.block(1).underlines}
    assert MarkKind.CHANGED not in kinds


def test_names_stand_above_their_columns(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_B)
    labels, columns = window.sides.names._labels, window.view.arrangement.columns
    qtbot.waitUntil(lambda: [labels[s].x() for s in Script] == [columns[s].left for s in Script])
    window.comfort.change(size=40, theme=ThemeName.DARK)
    assert window.view.arrangement.sides is Sides.BELOW
    qtbot.waitUntil(lambda: labels[T].y() < labels[S].y())
    assert labels[T].text().startswith("繁")


def test_the_view_is_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    for wanted in (Sides.ONE, Sides.BESIDE):
        window = app.make_window(GrowingCore(), AtOnce(), settings)
        qtbot.addWidget(window)
        window.show()
        assert window.view.arrangement.sides is wanted
        assert window.switch.both.isChecked() is (wanted is Sides.BESIDE)
        window.sides.show_both()
        window.close()


def test_a_simplified_text_is_shown_in_the_traditional_form_that_is_set(
    window: MainWindow,
) -> None:
    asked: list[Form] = []

    def showing(form: Form) -> Core:
        asked.append(form)
        return replace(core(), showing=showing)

    window.add([document(Form.CN)])
    window.shelf.choose(1)
    window.set_core(replace(core(), showing=showing))
    window.comfort.change(traditional=TraditionalForm.HONG_KONG)
    assert asked == [Form.TW, Form.HK]
    assert window.sides.names.name(T) == "Traditional (Hong Kong)"


def test_regional_words_are_a_switch(window: MainWindow) -> None:
    def called_in(found: tuple[Word, ...], printed: Form, to: Form) -> tuple[Word, ...]:
        assert (printed, to) == (Form.HK, Form.CN)
        return tuple(replace(word, simplified="别的") for word in found)

    window.set_core(replace(core(), called_in=called_in))
    for is_regional, wanted in ((True, "别的"), (False, "软件")):
        window.comfort.change(is_regional=is_regional)
        assert window.view._page.words(0)[0].simplified == wanted
