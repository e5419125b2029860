"""What a relative date meant when the text came onto the shelf: 49分钟前, 去年7月."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.library.moments import moments_in
from reader.ui.reading.pointing import HoveredWord
from reader.ui.reading.view import ReadingView
from reader.ui.shelving.desk import Desk


class MomentHint(QObject):
    """Tells the date behind the word that is pointed at."""

    told = Signal(str)
    """The date in words, or nothing."""

    def __init__(self, view: ReadingView, desk: Desk) -> None:
        super().__init__(view)
        self._desk = desk
        view.word_hovered.connect(self._point_at)

    def _point_at(self, hovered: HoveredWord | None) -> None:
        self.told.emit(self._meaning(hovered) if hovered else "")

    def _meaning(self, hovered: HoveredWord) -> str:
        record, text = self._desk.current, hovered.text
        if record is None:
            return ""
        for moment in moments_in(text, record.added):
            if moment.start < hovered.end and hovered.start < moment.end:
                said = text[moment.start : moment.end]
                return self.tr(
                    "{said}: {date}, counted from the day it came onto the shelf"
                ).format(said=said, date=moment.meaning)
        return ""
