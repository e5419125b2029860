"""Some thousand things that a reader may do, in any order: the text is what it was."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import NamedTuple, get_type_hints

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.corrections import Change, Scope
from reader.engine import Engine
from reader.growing import core_of
from reader.library.library import open_library
from reader.library.reopening import begin
from reader.model import Article, Document, Form, Paragraph
from reader.search.loading import load_finder
from reader.settings import Settings, limits
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.window import MainWindow

STEPS = 2_500
SEED = int(os.environ.get("FANJIAN_SEED", "20260305"))
"""Of the order of things; printed where the test fails."""

TEXTS = {
    "甲.txt": "他們研發晶片。\n\n美國製裁,蘋果乾不幹汽車?衞生與衛生。\n\n樂曉立的頭髮長了。\n\n"
    * 3,
    "乙.txt": "小米面临着15年历程。\n\n银行行长重新发现了干净的发展,账号里的钟表。\n\n" * 3,
    # One paragraph, longer than is laid out at once.
    "丙.txt": "今天還是老樣子,雨下得很大。" * 180,
}
LEFT_ALONE = frozenset(("Ctrl+Q",))
KEYS = [
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F8),
]
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
]


def open_data(data: bytes, name: str) -> Document:
    first, *rest = data.decode().split("\n\n")
    form = Form.CN if "着" in data.decode() else Form.HK
    halves = [[first, *rest[: len(rest) // 2]], rest[len(rest) // 2 :]]
    articles = (
        Article(half[0] if half else "", tuple(map(Paragraph, half))) for half in halves if half
    )
    return Document(Path(name).stem, form, tuple(articles), name)


class Opened(NamedTuple):
    window: MainWindow
    documents: list[Document]


@pytest.fixture
def opened(
    qtbot: QtBot,
    comfort: Comfort,
    engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Opened]:
    """A window with three documents, one of them long, which no dialog stops."""
    font = QApplication.font()
    for dialog in (QDialog, QMenu):
        monkeypatch.setattr(dialog, "exec", lambda self, *_: None)
    monkeypatch.setattr(QMessageBox, "about", lambda *_: None)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_, **__: ("字", True))
    # What another test copied would be pasted as a text of its own.
    QApplication.clipboard().clear()
    window = MainWindow(Opening(open_data, open_data), AtOnce(), comfort)
    qtbot.addWidget(window)
    window.show()
    library = open_library(None)
    window.set_library(begin(library, open_data))
    window.set_core(core_of(engine))
    window.set_finder(load_finder(engine.scripts))
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    paths = [tmp_path / name for name in TEXTS]
    window.open_files(paths)
    yield Opened(window, [open_data(path.read_bytes(), str(path)) for path in paths])
    library.close()
    QApplication.setPalette(QApplication.style().standardPalette())
    QApplication.setFont(font)


class Hand:
    """Does one thing after another, whatever comes."""

    def __init__(self, window: MainWindow, chosen: random.Random) -> None:
        self._window = window
        self._chosen = chosen
        self.done: list[str] = []
        self._actions = [
            action
            for menu in window.menuBar().findChildren(QMenu)
            for action in menu.actions()
            if action.shortcut().toString() not in LEFT_ALONE and not action.menu()
        ]
        self._things: list[tuple[int, Callable[[], object]]] = [
            (12, self.press),
            (12, self.point),
            (4, self.click),
            (3, self.roll),
            (2, self.drag),
            (8, self.choose_from_a_menu),
            (3, self.change_a_setting),
            (3, self.mend),
            (3, self.settle),
            (4, self.undo_or_redo),
            (2, self.search),
            (2, self.read_another),
            (1, self.resize),
        ]

    def step(self) -> None:
        weights = [weight for weight, _ in self._things]
        (_, do), *_ = self._chosen.choices(self._things, weights)
        said = do()
        self.done.append(f"{do.__name__} {said}")
        QApplication.processEvents()

    def press(self) -> object:
        focused = QApplication.focusWidget()
        inside = focused and self._window.isAncestorOf(focused)
        target: QWidget = focused if focused and inside else self._window.view
        key, modifier = self._chosen.choice(KEYS), self._chosen.choice(MODIFIERS)
        QTest.keyClick(target, key, modifier)
        return key.name, modifier.name, type(target).__name__

    def point(self) -> object:
        where = self._spot()
        QTest.mouseMove(self._window.view.viewport(), where)
        return where

    def click(self) -> object:
        where = self._spot()
        hit = self._chosen.choice([QTest.mouseClick, QTest.mouseDClick])
        hit(self._window.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        return where

    def drag(self) -> object:
        view, start, end = self._window.view.viewport(), self._spot(), self._spot()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
        return start, end

    def roll(self) -> object:
        view, steps = self._window.view.viewport(), self._chosen.choice([-960, -120, 120, 960])
        buttons, modifier = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        phase, at = Qt.ScrollPhase.NoScrollPhase, QPointF(self._spot())
        turned = QPoint(0, steps)
        event = QWheelEvent(at, at, QPoint(), turned, buttons, modifier, phase, False)
        QApplication.sendEvent(view, event)
        return steps

    def choose_from_a_menu(self) -> object:
        action: QAction = self._chosen.choice(self._actions)
        action.trigger()
        return action.text()

    def change_a_setting(self) -> object:
        chosen = self._chosen.choice([f.name for f in fields(Settings) if "font" not in f.name])
        kind = get_type_hints(Settings)[chosen]
        if kind is bool:
            value: object = self._chosen.random() < 0.5
        elif kind in (int, float):
            value = kind(self._chosen.uniform(*limits(chosen)))
        elif isinstance(kind, type) and issubclass(kind, Enum):
            value = self._chosen.choice(list(kind))
        else:
            return chosen
        self._window.comfort.change(**{chosen: value})
        return chosen, value

    def mend(self) -> object:
        room, core = self._window.mending, self._window.session.core
        subject = room.word.subject()
        if subject is None or core is None:
            return None
        offered = {
            Change.CUT: subject.cuts(),
            Change.READING: subject.readings(core.entries),
            Change.FORM: subject.forms(core.entries),
            Change.PRINTED: [subject.word.printed[::-1]],
        }
        change = self._chosen.choice(list(offered))
        if not offered[change]:
            return None
        value, scope = self._chosen.choice(offered[change]), self._chosen.choice(list(Scope))
        room.word.mend(subject.correction(change, value, scope))
        return change, value, scope

    def settle(self) -> object:
        panel = self._window.mending.panel
        ways = (panel.accepted, panel.refused, panel.all_alike_accepted)
        panel.findings.do(self._chosen.choice(ways).emit)
        if self._chosen.random() < 0.3:
            panel.corrections.do(panel.taken_back.emit)
        return len(panel.findings.lines())

    def undo_or_redo(self) -> object:
        history = self._window.mending.history
        do = self._chosen.choice([history.undo, history.undo, history.redo])
        do()
        return do.__name__

    def search(self) -> object:
        typed = self._chosen.choice(["研发", "yanfa", "衛", "的", "xyz", ""])
        if self._chosen.random() < 0.5:
            self._window.room.search_for(typed)
            if found := self._window.room.search_panel.found():
                self._window.room.search_panel.choose(self._chosen.randrange(len(found)))
        else:
            self._window.room.article_search.open()
            self._window.room.find_bar.field.setText(typed)
            QTest.keyClick(self._window.room.find_bar.field, Qt.Key.Key_Return)
        return typed

    def read_another(self) -> object:
        records = self._window.shelf.records()
        record = self._chosen.choice(records)
        self._window.shelf.chosen.emit(record.id, self._chosen.choice([-1, 0]))
        return record.title

    def resize(self) -> object:
        size = self._chosen.randint(420, 1_400), self._chosen.randint(300, 900)
        self._window.resize(*size)
        return size

    def _spot(self) -> QPoint:
        view = self._window.view.viewport()
        return QPoint(
            self._chosen.randrange(view.width() or 1), self._chosen.randrange(view.height() or 1)
        )


def take_everything_back(window: MainWindow) -> None:
    for correction in window.mending.keeper.listed():
        window.mending.keeper.take_back(correction)
    while window.room.repairs.can_undo:
        window.room.repairs.undo()
    window.comfort.change(is_side_by_side=False)


def test_whatever_is_done_the_text_stays_as_printed(opened: Opened) -> None:
    window, documents = opened
    hand = Hand(window, random.Random(SEED))
    try:
        for _ in range(STEPS):
            hand.step()
        for record, document in zip(window.shelf.records(), documents, strict=True):
            for number, article in enumerate(document.articles):
                window.shelf.chosen.emit(record.id, number)
                take_everything_back(window)
                window.view.set_script(document.form.script)
                printed = "".join(paragraph.text for paragraph in article.paragraphs)
                # A very long paragraph is shown in pieces.
                assert window.view.toPlainText().replace("\n", "") == printed
    except BaseException:
        print(f"FANJIAN_SEED={SEED}", *hand.done[-30:], sep="\n")
        raise
