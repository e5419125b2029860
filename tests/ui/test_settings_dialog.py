"""The settings as a person changes them, and what the window makes of it."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Script, Word
from reader.settings import RubyKind, RubyWords, Settings, ThemeName
from reader.ui.comfort import Comfort
from reader.ui.reading.ruby_style import above_every_word
from reader.ui.reading.style import DARK, ReadingStyle
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.tone_editor import ToneEditor


@pytest.fixture
def dialog(qtbot: QtBot, style: ReadingStyle) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), style.families, above_every_word)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: SettingsDialog, name: str, index: int) -> None:
    box = dialog.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(index)


def test_what_is_set_is_shown_at_once(dialog: SettingsDialog) -> None:
    size = dialog.findChild(QSpinBox, "size")
    assert isinstance(size, QSpinBox)
    size.setValue(40)
    choose(dialog, "theme", 1)
    choose(dialog, "ruby", 2)
    assert dialog.settings == replace(
        Settings(), size=40, theme=ThemeName.DARK, ruby=RubyKind.ZHUYIN
    )
    shown = dialog.preview.reading_style
    assert (shown.size, shown.theme, shown.ruby.kind) == (40, DARK, RubyKind.ZHUYIN)


def test_every_choice_can_be_made(dialog: SettingsDialog) -> None:
    for box in dialog.findChildren(QComboBox):
        for index in range(box.count()):
            box.setCurrentIndex(index)
            dialog.preview.grab()
    for flag in dialog.findChildren(QCheckBox):
        QTest.mouseClick(flag, Qt.MouseButton.LeftButton, pos=flag.rect().center() / 2)
    assert dialog.preview.toPlainText().startswith("窗外")


def test_every_setting_has_its_place(dialog: SettingsDialog) -> None:
    names = {field.name for field in fields(Settings)} - {"tone_colours"}
    assert dialog.findChildren(ToneEditor)
    assert [name for name in sorted(names) if not dialog.findChildren(QWidget, name)] == []


def test_defaults_can_be_restored(dialog: SettingsDialog) -> None:
    choose(dialog, "theme", 2)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert dialog.settings == Settings()


def test_a_tone_of_ones_own(dialog: SettingsDialog) -> None:
    editor = dialog.findChild(ToneEditor)
    assert isinstance(editor, ToneEditor)
    editor.set_colour(4, "#123456")
    assert dialog.settings.tone_colours == (*Settings().tone_colours[:4], "#123456")


def test_the_preview_has_both_scripts(dialog: SettingsDialog) -> None:
    dialog.preview.set_script(Script.SIMPLIFIED)
    assert "庄园" in dialog.preview.toPlainText()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (RubyWords.ALL, "一莊"),
        (RubyWords.ABOVE_LEVEL, "莊"),
        (RubyWords.HOVERED, ""),
        (RubyWords.DOUBTFUL, ""),
        (RubyWords.UNKNOWN, "莊"),
    ],
)
def test_which_words_have_ruby(comfort: Comfort, words: RubyWords, shown: str) -> None:
    comfort.set_is_unknown(lambda word: word.simplified == "庄")
    comfort.change(ruby_words=words)
    text = (Word(0, "一", "一", "一", ("yī",)), Word(1, "莊", "莊", "庄", ("zhuāng",)))
    found = "".join(word.printed for word in text if comfort.style.ruby.shows(word))
    assert found == shown


def test_a_font_of_ones_own_comes_first(comfort: Comfort) -> None:
    comfort.change(simplified_font="Some Song")
    assert comfort.style.families[Script.SIMPLIFIED][0] == "Some Song"
    assert len(comfort.style.families[Script.SIMPLIFIED]) > 1


def test_text_grows_to_three_times_its_size_and_no_further(comfort: Comfort) -> None:
    comfort.resize_text(100)
    assert comfort.settings.size == 3 * Settings().size
    comfort.resize_text(-100)
    assert comfort.settings.size == 12


def test_nobody_is_told_of_what_did_not_change(comfort: Comfort, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(comfort.changed):
        comfort.change(size=comfort.settings.size)


def test_whoever_shows_unknown_words_hears_that_others_are_known(
    comfort: Comfort, qtbot: QtBot
) -> None:
    comfort.change(ruby_words=RubyWords.UNKNOWN)
    with qtbot.waitSignal(comfort.changed):
        comfort.set_is_unknown(above_every_word)
