"""Words are told to be known with one key, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.model import Entry
from reader.settings import RubyWords
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Core
from reader.ui.knowing.room import KnowingRoom
from reader.ui.reading.marks import MarkKind
from reader.ui.window import MainWindow
from reader.vocabulary import Status
from tests.notation import words
from tests.ui.test_window import OPENING, SOFTWARE, core, document, point_at

__all__ = ["core"]


@pytest.fixture
def library() -> Iterator[Library]:
    library = open_library(None)
    yield library
    library.close()


@pytest.fixture
def window(qtbot: QtBot, comfort: Comfort, core: Core, library: Library) -> MainWindow:
    window = MainWindow(OPENING, AtOnce(), comfort)
    qtbot.addWidget(window)
    window.add([document("一", SOFTWARE)])
    window.show()
    window.set_core(core)
    window.knowing.set_library(library)
    return window


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_2, Status.LEARNING),
        (Qt.Key.Key_3, Status.KNOWN),
        (Qt.Key.Key_4, Status.IGNORED),
    ],
)
def test_one_key_says_how_well_a_word_is_known(
    window: MainWindow, library: Library, key: Qt.Key, status: Status
) -> None:
    point_at(window, 3)
    QTest.keyClick(window.view, key)
    (word,) = library.words.all()
    assert (word.simplified, word.traditional, word.status) == ("打印机", "印表機", status)
    assert (word.sentence, word.source) == ("軟體和印表機", "一")


def test_a_word_has_to_be_pointed_at(window: MainWindow, library: Library) -> None:
    QTest.mouseMove(window.view.viewport(), QPoint(5, window.view.viewport().height() - 5))
    QTest.keyClick(window.view, Qt.Key.Key_3)
    assert window.notice.text() == "Point at a word first."
    assert library.words.all() == []


def test_unknown_words_are_underlined_if_wanted(window: MainWindow, library: Library) -> None:
    marked = partial(window.knowing.keeper.marks, script=window.view.script)
    assert marked(0, words(SOFTWARE)) == []
    QTest.keyClick(window.view, Qt.Key.Key_U)
    library.words.keep("打印机", "印表機", "", Status.KNOWN)
    marks = marked(0, words(SOFTWARE))
    assert [(mark.kind, mark.first) for mark in marks] == [
        (MarkKind.UNKNOWN, 0),
        (MarkKind.UNKNOWN, 1),
    ]


def test_readings_of_known_words_can_be_left_out(window: MainWindow, comfort: Comfort) -> None:
    comfort.change(ruby_words=RubyWords.UNKNOWN)
    point_at(window, 3)
    QTest.keyClick(window.view, Qt.Key.Key_3)
    shows = window.view.reading_style.ruby.shows
    assert [shows(word) for word in words(SOFTWARE)] == [True, True, False]


def test_a_whole_level_is_known_to_begin_with(window: MainWindow, library: Library) -> None:
    room: KnowingRoom = window.knowing
    core = window.session.core
    assert core
    entries = {"好": (Entry("好", "好", "hǎo", ("good",)),)}
    window.session.core = replace(core, entries=lambda word: entries.get(word, ()))
    room.know_up_to(1)
    assert [word.simplified for word in library.words.all()] == ["好"]
    assert window.notice.text() == "1 words are known from now on."
