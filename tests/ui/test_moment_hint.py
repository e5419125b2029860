"""The date behind 49分钟前, while one points at it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.library.reopening import begin
from reader.model import Place
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.reading.pointing import HoveredWord
from reader.ui.window import MainWindow
from tests.notation import words
from tests.ui.test_shelf import open_data

TEXT = "記者/49分鐘/前/說"
DAY = datetime(2026, 3, 5, 9, 30, tzinfo=timezone.utc)


@pytest.fixture
def library() -> Iterator[Library]:
    library = open_library(None, lambda: DAY)
    yield library
    library.close()


@pytest.mark.parametrize(
    ("word", "told"),
    [
        (0, ""),
        (1, "49分鐘前: 2026-03-05 08:41, counted from the day it came onto the shelf"),
        (2, "49分鐘前: 2026-03-05 08:41, counted from the day it came onto the shelf"),
        (3, ""),
    ],
)
def test_a_relative_date_is_told(
    qtbot: QtBot, comfort: Comfort, library: Library, tmp_path: Path, word: int, told: str
) -> None:
    source = tmp_path / "a.txt"
    source.write_text(TEXT.replace("/", ""), "utf-8")
    window = MainWindow(Opening(open_data, open_data), AtOnce(), comfort)
    qtbot.addWidget(window)
    window.set_library(begin(library, open_data))
    window.open_files([source])
    heard: list[str] = []
    window.room.moments.told.connect(heard.append)
    window.view.word_hovered.emit(HoveredWord(Place(0, word), words(TEXT)[word], (), words(TEXT)))
    assert heard == [told]
