"""The window as a reader sets it: themes, full screen, keys, help."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader import app
from reader.growing import GrowingCore
from reader.model import Document
from reader.settings import Settings, ThemeName
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.keyboard_page import KeyboardPage
from reader.ui.window import MainWindow


def no_opening(data: bytes, name: str) -> Document:
    pytest.fail("nothing is opened")


@pytest.fixture
def window(qtbot: QtBot, comfort: Comfort) -> MainWindow:
    window = MainWindow(Opening(no_opening, no_opening), AtOnce(), comfort)
    qtbot.addWidget(window)
    window.show()
    return window


def actions(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        below = action.menu()
        found += actions(below) if isinstance(below, QMenu) else [action]
    return [action for action in found if not action.isSeparator()]


def all_actions(window: MainWindow) -> list[QAction]:
    menus = [action.menu() for action in window.menuBar().actions()]
    return [action for menu in menus if isinstance(menu, QMenu) for action in actions(menu)]


def test_no_key_does_two_things(window: MainWindow) -> None:
    keys = [a.shortcut().toString() for a in all_actions(window) if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_all_keys_are_on_one_page(window: MainWindow, qtbot: QtBot) -> None:
    page = KeyboardPage(window.menuBar())
    qtbot.addWidget(page)
    for action in all_actions(window):
        assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in page.text()


def test_full_screen_leaves_only_the_page(window: MainWindow) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_F9)
    QTest.keyClick(window.view, Qt.Key.Key_F11)
    assert window.view.isVisible()
    for part in (window.menuBar(), window.statusBar(), window.shelf, window.glossary):
        assert not part.isVisible()
    QTest.keyClick(window.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert window.comfort.settings.theme is ThemeName.DARK
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.menuBar().isVisible()
    assert window.glossary.isVisible()
    assert not window.shelf.isVisible()


def test_panels_stay_as_they_were_left(window: MainWindow) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_F9)
    QTest.keyClick(window.view, Qt.Key.Key_F10)
    settings = window.comfort.settings
    assert not settings.shows_shelf
    assert not settings.shows_glossary
    assert not window.shelf.isVisible()
    window.room.search_shelf()
    assert window.comfort.settings.shows_shelf
    assert window.room.search_panel.isVisible()


def test_dark_and_back_to_what_was_there(window: MainWindow) -> None:
    window.comfort.change(theme=ThemeName.SEPIA)
    window.toggle_dark()
    window.toggle_dark()
    assert window.comfort.settings.theme is ThemeName.SEPIA


def test_the_menu_follows_the_settings(window: MainWindow) -> None:
    window.comfort.change(has_ruby=False, theme=ThemeName.HIGH_CONTRAST)
    assert not window.actions_.ruby.isChecked()
    checked = [action.text() for action in all_actions(window) if action.isChecked()]
    assert "High contrast" in checked
    assert "Light" not in checked


def test_panels_grow_with_the_interface(window: MainWindow) -> None:
    before = QApplication.font().pointSizeF()
    window.comfort.change(interface_scale=150)
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * before)
    assert window.view.document().defaultFont().pixelSize() == Settings().size
    window.comfort.change(interface_scale=100)
    assert QApplication.font().pointSizeF() == pytest.approx(before)


def test_settings_are_kept_and_help_comes_once(qtbot: QtBot, tmp_path: Path, style: object) -> None:
    path = tmp_path / "fanjian" / "settings.json"
    first = app.make_window(GrowingCore(), AtOnce(), path)
    qtbot.addWidget(first)
    assert len(first.notice.text().splitlines()) == 3
    first.comfort.change(size=32)
    assert json.loads(path.read_text("utf-8"))["size"] == 32
    second = app.make_window(GrowingCore(), AtOnce(), path)
    qtbot.addWidget(second)
    assert second.view.reading_style.size == 32
    assert second.notice.text() == ""


def test_a_bad_setting_is_said(qtbot: QtBot, tmp_path: Path, style: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"size": "huge", "has_help": false}', "utf-8")
    window = app.make_window(GrowingCore(), AtOnce(), path)
    qtbot.addWidget(window)
    assert window.notice.text() == 'The setting “size” cannot be "huge".'
    assert window.comfort.settings == Settings(has_help=False)


def test_settings_that_cannot_be_kept_are_said(qtbot: QtBot, tmp_path: Path, style: object) -> None:
    (tmp_path / "file").touch()
    window = app.make_window(GrowingCore(), AtOnce(), tmp_path / "file" / "settings.json")
    qtbot.addWidget(window)
    window.comfort.change(size=32)
    assert str(tmp_path / "file") in window.notice.text()
