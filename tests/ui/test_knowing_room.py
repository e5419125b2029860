"""Words are told to be known with one key, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.corrections import Correction
from reader.library.library import Library, open_library
from reader.library.reopening import begin
from reader.model import Entry, Form, Paragraph, Word
from reader.settings import RubyWords
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Core
from reader.ui.knowing import room
from reader.ui.knowing.profile_dialog import ProfileDialog
from reader.ui.knowing.room import KnowingRoom
from reader.ui.reading.marks import MarkKind
from reader.ui.window import MainWindow
from reader.vocabulary import Profile, Status
from tests.notation import words
from tests.ui.test_window import OPENING, SOFTWARE, core, document, open_data, point_at

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
    knowing: KnowingRoom = window.knowing
    core = window.session.core
    assert core
    entries = {"好": (Entry("好", "好", "hǎo", ("good",)),)}
    window.session.core = replace(core, entries=lambda word: entries.get(word, ()))
    knowing.know_up_to(1)
    assert [word.simplified for word in library.words.all()] == ["好"]
    assert window.notice.text() == "1 words are known from now on."


class Asked(NamedTuple):
    title: str
    profile: Profile


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Asked]:
    """The profiles that were shown."""
    shown: list[Asked] = []

    class Dialog(ProfileDialog):
        def __init__(
            self, title: str, profile: Profile, written: Callable[[str], str], parent: QWidget
        ) -> None:
            super().__init__(title, profile, written, parent)
            shown.append(Asked(title, profile))

        def exec(self) -> int:
            return 0

    monkeypatch.setattr(room, "ProfileDialog", Dialog)
    return shown


def test_the_text_that_is_read_is_counted(window: MainWindow, asked: list[Asked]) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    ((title, profile),) = asked
    assert (title, profile.words, profile.distinct, profile.known) == ("一", 3, 3, 0)
    assert dict(profile.paying) == {"软件": 1, "和": 1, "打印机": 1}


def test_a_text_that_is_not_open_is_counted_once(
    window: MainWindow, core: Core, asked: list[Asked], tmp_path: Path
) -> None:
    counted: list[str] = []

    def annotate(
        paragraph: Paragraph, form: Form, corrections: tuple[Correction, ...] = ()
    ) -> tuple[Word, ...]:
        counted.append(paragraph.text)
        return core.annotate(paragraph, form, corrections)

    library = open_library(None)
    window.set_library(begin(library, open_data))
    for name in ("三", "四"):
        (tmp_path / name).write_text(name, "utf-8")
        window.open_files([tmp_path / name])
    window.set_core(replace(core, annotate=annotate))
    shelf = window.shelf
    shelf.setFocus()
    QTest.keyClick(shelf._tree, Qt.Key.Key_Up)
    counted.clear()
    for _ in range(2):
        QTest.keyClick(shelf._tree, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert [title for title, _ in asked] == ["三", "三"]
    assert counted == ["軟體和印表機"]
    assert window.windowTitle().startswith("四")
    library.close()
