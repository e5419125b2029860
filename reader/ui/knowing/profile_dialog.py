"""What a text asks of its reader: its length, the share of known words, the words that pay."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from reader.levels import HIGHEST
from reader.vocabulary import Profile

_BAR = 28
"""Characters of the longest bar."""


class ProfileDialog(QDialog):
    """The profile of one article; double click or Enter on a word says that it is known."""

    known = Signal(str)
    """A word, in Simplified script, that the reader knows after all."""

    def __init__(
        self,
        title: str,
        profile: Profile,
        shown: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """`shown` writes a Simplified word in the script that is read."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(480, 620)
        self.summary = QLabel(self._summary(profile))
        self.summary.setTextFormat(Qt.TextFormat.RichText)
        self.summary.setWordWrap(True)
        self.paying = QListWidget()
        self.paying.setAccessibleName(self.tr("Unknown words that occur most often"))
        for word, count in profile.paying:
            self.paying.addItem(f"{shown(word)}   × {count}")
        self._words = [word for word, _ in profile.paying]
        self.paying.itemActivated.connect(self._know)
        heading = QLabel(self.tr("Unknown words that occur most often; Enter: I know it"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self.summary, heading, self.paying, buttons):
            layout.addWidget(part)

    def _know(self) -> None:
        row = self.paying.currentRow()
        self.known.emit(self._words.pop(row))
        self.paying.takeItem(row)

    def _summary(self, profile: Profile) -> str:
        lines = [
            self.tr("{count} characters").format(count=f"{profile.characters:,}"),
            self.tr("{words} words, {distinct} of them different").format(
                words=f"{profile.words:,}", distinct=f"{profile.distinct:,}"
            ),
            self.tr("{share} of the words are known").format(share=f"{profile.known:.0%}"),
        ]
        return "<br>".join(map(escape, lines)) + self._levels(profile)

    def _levels(self, profile: Profile) -> str:
        """A row for each level; the figure stands beside its bar."""
        most = max((count for _, count in profile.levels), default=1)
        rows = [
            f"<tr><td>{escape(self._level(level))}&nbsp;&nbsp;</td>"
            f"<td align=right>{count}&nbsp;&nbsp;</td>"
            f"<td>{'▇' * max(1, round(_BAR * count / most))}</td></tr>"
            for level, count in profile.levels
        ]
        return f"<table style='margin-top: 10px'>{''.join(rows)}</table>"

    def _level(self, level: int | None) -> str:
        if level is None:
            return self.tr("beyond HSK")
        return self.tr("HSK {level}").format(level="7–9" if level == HIGHEST else level)
