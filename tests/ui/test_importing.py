"""Texts on their way to the shelf: stopped half-way, and what survives the end of the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.documents.beginning import Begun
from reader.library.library import Library, open_library
from reader.library.reopening import begin
from reader.model import Article, Document, Form, Paragraph
from reader.ui.background import AtOnce, Background
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.window import MainWindow
from reader.watch import Watch


def open_data(data: bytes, name: str) -> Document:
    text = data.decode()
    return Document(text, Form.TW, (Article(text, (Paragraph(text),)),), name)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "data")
    yield library
    library.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "一.txt", tmp_path / "二.txt"]
    for path in paths:
        path.write_text(path.stem, "utf-8")
    return paths


def test_a_long_text_can_be_stopped_half_way(
    qtbot: QtBot, comfort: Comfort, library: Library, files: list[Path]
) -> None:
    reached: list[float] = []
    shown: list[MainWindow] = []

    def open_slowly(data: bytes, name: str, watch: Watch, begun: Begun) -> Document:
        for percent in range(100):
            watch(percent / 100)
            reached.append(percent)
            if percent == 50:
                shown[0].room.progress.cancelled.emit()
        return open_data(data, name)

    shown.append(MainWindow(Opening(open_data, open_data, watched=open_slowly), AtOnce(), comfort))
    (window,) = shown
    qtbot.addWidget(window)
    window.set_library(begin(library, open_data))
    window.open_files(files)
    assert reached[-1] == 50
    assert window.shelf.titles() == []
    assert window.notice.text() == ""
    assert library.documents.records() == []


def test_what_is_done_to_the_shelf_survives_the_end(
    qtbot: QtBot, comfort: Comfort, library: Library, files: list[Path]
) -> None:
    background = Background()
    background.start()
    window = MainWindow(Opening(open_data, open_data), background, comfort)
    qtbot.addWidget(window)
    background.run(lambda: begin(library, open_data), window.set_library, print)
    window.open_files(files[:1])
    qtbot.waitUntil(lambda: window.document is not None)
    (record,) = library.documents.records()
    for number in range(20):
        window.room.desk.rename(record, f"第{number}個")
    background.stop()
    assert library.documents.record(record.id).title == "第19個"
