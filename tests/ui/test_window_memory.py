"""The window comes back where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.window_memory import WindowMemory


def window(qtbot: QtBot, path: Path) -> tuple[QMainWindow, QSplitter]:
    window, panels = QMainWindow(), QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(window)
    for width in (100, 300):
        panel = QWidget()
        panel.setMinimumWidth(width // 4)
        panels.addWidget(panel)
    window.setCentralWidget(panels)
    window.resize(600, 400)
    panels.setSizes([100, 300])
    WindowMemory(window, panels, path)
    window.show()
    return window, panels


def test_size_place_and_panels_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    first, panels = window(qtbot, path)
    first.resize(500, 300)
    first.move(20, 30)
    panels.setSizes([300, 200])
    kept = (first.normalGeometry(), panels.sizes())
    first.close()
    second, panels = window(qtbot, path)
    assert (second.normalGeometry(), panels.sizes()) == kept


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"size": [1]}', '{"size": 5, "place": "x"}'])
def test_a_file_that_makes_no_sense_is_passed_over(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text, "utf-8")
    shown, _ = window(qtbot, path)
    assert shown.size().width() == 600
