"""What is copied: the characters of the script shown, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel

from reader.model import Script
from reader.ui.reading.page import Page, Spot


def copied(page: Page, script: Script, start: Spot, end: Spot) -> str:
    """The text from `start` to `end` in `script`, a line a paragraph, without any pinyin."""
    parts = []
    for index in range(start.piece, end.piece + 1):
        first = page.text(index, script).unit(*start[1:]) if index == start.piece else 0
        last = page.text(index, script).unit(*end[1:]) if index == end.piece else None
        parts.append(page.plain(index, script, first, last))
        if page.pieces[index].is_last and index < end.piece:
            parts.append("\n")
    return "".join(parts)


def plain_text(text: str) -> QMimeData:
    """`text` for the clipboard, as plain text only."""
    # The clipboard outlives Python, and a QMimeData made in Python does not survive that:
    # the program would end with a crash. So Qt makes one, of a model with one empty row.
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    data.setText(text)
    return data
