"""How far an import is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.ui.progress_line import ProgressLine

_STEPS = 100
"""Of the bar, for each file."""


class ImportProgress(ProgressLine):
    """Shown from the second file on, and for a long one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)

    def show_progress(self, done: float, total: int) -> None:
        """So many files of so many are on the shelf, and a part of the next."""
        words = self.tr("{done} of {total} files").format(done=int(done), total=total)
        self.label.setText(words if total > 1 else f"{done:.0%}")
        self.bar.setMaximum(_STEPS * max(1, total))
        self.bar.setValue(round(_STEPS * done))
        self.setVisible(done < total and (total > 1 or done > 0))

    def text(self) -> str:
        """What is said, or nothing."""
        return self.label.text() if not self.isHidden() else ""
