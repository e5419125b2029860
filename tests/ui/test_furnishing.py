"""The window's frame, which is on screen before what it holds is imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.model import Article, Document, Form, Paragraph
from reader.ui.background import Background
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.mnemonics import without_mnemonic
from reader.ui.window import MainWindow


def open_data(data: bytes, name: str) -> Document:
    return Document(name, Form.TW, (Article("題", (Paragraph(data.decode()),)),), name)


OPENING = Opening(open_data, open_data)


def test_the_frame_is_there_at_once(qtbot: QtBot, comfort: Comfort) -> None:
    background = Background()
    window = MainWindow(OPENING, background, comfort)
    qtbot.addWidget(window)
    window.show()
    titles = [without_mnemonic(action.text()) for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Words", "Mend", "Help"]
    assert not window.is_ready
    assert window.document is None
    window.close()
    background.stop()


def test_the_bars_stay_when_the_contents_come(qtbot: QtBot, comfort: Comfort) -> None:
    background = Background()
    window = MainWindow(OPENING, background, comfort)
    qtbot.addWidget(window)
    window.show()
    before = window.bar.geometry()
    background.start()
    qtbot.waitUntil(lambda: hasattr(window, "actions_"))
    assert window.bar.geometry() == before
    background.stop()


def test_files_that_come_before_the_contents_wait(
    qtbot: QtBot, comfort: Comfort, tmp_path: Path
) -> None:
    text = tmp_path / "一.txt"
    text.write_text("他說話", "utf-8")
    background = Background()
    window = MainWindow(OPENING, background, comfort)
    qtbot.addWidget(window)
    window.take_over([text])
    background.start()
    qtbot.waitUntil(lambda: window.document is not None)
    assert window.view.toPlainText() == "他說話"
    background.stop()


@pytest.mark.parametrize(
    "late",
    ["reader.ui.furnishing", "reader.library", "reader.documents", "reader.engine", "sqlite3"],
)
def test_the_frame_imports_nothing_of_its_contents(late: str) -> None:
    program = f"import sys, reader.app; sys.exit({late!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
