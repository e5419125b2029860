"""Between page and card: when it opens and on which characters, how it is pinned and walked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent

from reader.audit.finding import Finding
from reader.gloss import Gloss
from reader.model import Word
from reader.settings import Modifier, Settings
from reader.ui.card.card import WordCard
from reader.ui.card.facts import (
    BandOf,
    CardFacts,
    LookUp,
    ends,
    facts_of,
    headword_facts,
    joined,
)
from reader.ui.reading.pointing import HoveredWord
from reader.ui.reading.view import ReadingView

_HELD = {
    Modifier.NONE: Qt.KeyboardModifier.NoModifier,
    Modifier.SHIFT: Qt.KeyboardModifier.ShiftModifier,
    Modifier.CONTROL: Qt.KeyboardModifier.ControlModifier,
    Modifier.ALT: Qt.KeyboardModifier.AltModifier,
}


class Meanings(Protocol):
    """What a card asks of the core."""

    @property
    def explain(self) -> Callable[[Word], Gloss]:
        """What glossary and dictionary say of a word in its sentence."""

    @property
    def entries(self) -> LookUp:
        """The dictionary's entries of a headword in either script."""

    @property
    def band_of(self) -> BandOf:
        """The narrowest band of common words that a Simplified word is in."""


FindingAbout = Callable[[HoveredWord], Finding | None]
"""What the audit says of a word of the page."""
CountPlaces = Callable[[str, Callable[[int], None]], None]
"""Tells, in its own time, at how many places on the shelf the characters stand."""


def no_finding(hovered: HoveredWord) -> Finding | None:
    """The audit says nothing."""
    return None


def count_nothing(headword: str, then: Callable[[int], None]) -> None:
    """There is no shelf."""


class CardDesk(QObject):
    """Opens the card of the word pointed at, by mouse, click or key alike."""

    word_shown = Signal(object)
    """The Word that the card is of, or None."""

    def __init__(self, view: ReadingView, card: WordCard) -> None:
        super().__init__(view)
        self._view = view
        self._card = card
        self.core: Meanings | None = None
        self.finding_about: FindingAbout = no_finding
        self.count_places: CountPlaces = count_nothing
        self._settings = Settings()
        self._hovered: HoveredWord | None = None
        self._end: int | None = None
        """Where the characters looked up end, if others than the word's."""
        self._trail: list[CardFacts] = []
        self._facts: CardFacts | None = None
        self._delay = QTimer(self, singleShot=True)
        self._delay.timeout.connect(self._show)
        view.word_hovered.connect(self._point_at)
        view.word_clicked.connect(self._pin)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        card.headword_chosen.connect(self._walk_to)
        card.back_chosen.connect(self._walk_back)
        card.left.connect(self.close_card)

    def set_settings(self, settings: Settings) -> None:
        """Open cards as `settings` say from now on."""
        self._settings = settings

    def close_card(self) -> None:
        """Back to the page."""
        self._card.close_card()
        self._view.setFocus()

    # The word pointed at

    def _point_at(self, hovered: HoveredWord | None) -> None:
        if self._card.is_pinned:
            if hovered and self._is_there_still(hovered):
                self._stay_at(hovered)
            return
        is_same = hovered and self._is_there_still(hovered)
        self._hovered = hovered
        if not is_same:
            self._look_at(None)
        self._delay.stop()
        if hovered is None or self.core is None or not self._is_wanted():
            self._card.hide()
            self.word_shown.emit(None)
        elif self._view.is_mouse_hover and self._settings.card_delay and not is_same:
            self._card.hide()
            self._delay.start(self._settings.card_delay)
        else:
            self._show()

    def _stay_at(self, hovered: HoveredWord) -> None:
        self._card.place(hovered.rects)
        before, self._hovered = self._hovered, hovered
        is_settled = self._facts and self._facts.finding != self.finding_about(hovered)
        if (is_settled or (before and before.words != hovered.words)) and not self._trail:
            # The page was mended under the card.
            self._show()
            self._look_elsewhere()

    def _is_there_still(self, hovered: HoveredWord) -> bool:
        if (here := self._hovered) is None:
            return False
        return (hovered.place, hovered.script) == (here.place, here.script)

    def _is_wanted(self) -> bool:
        held = _HELD[self._settings.card_modifier]
        now = QGuiApplication.queryKeyboardModifiers()
        return not self._view.is_mouse_hover or not held or bool(now & held)

    def _show(self) -> None:
        facts = self._known()
        if facts is None or self._hovered is None:
            return
        self._facts, self._trail = facts, []
        self._card.show_facts(
            facts,
            self._hovered.script,
            self._view.looked_at or self._hovered.rects,
            is_hiding=self._settings.hides_meaning,
        )
        self.word_shown.emit(facts.word)
        if QAccessible.isActive() and not self._view.is_mouse_hover:
            said = QAccessibleAnnouncementEvent(self._view, self._card.spoken())
            QAccessible.updateAccessibility(said)

    def _known(self) -> CardFacts | None:
        hovered, core = self._hovered, self.core
        if hovered is None or core is None:
            return None
        word = hovered.word
        if self._end is not None:
            word = joined(hovered.words, word.start, self._end) or word
        following = "".join(
            other.simplified for other in hovered.words if word.end <= other.start < word.end + 8
        )
        facts = facts_of(word, core.explain(word), core.entries, following, core.band_of)
        return replace(facts, finding=self.finding_about(hovered))

    # Longer and shorter

    def _lengthen(self, step: int) -> None:
        hovered, core = self._hovered, self.core
        if hovered is None or core is None or self._card.is_pinned:
            return
        start = hovered.word.start
        here = hovered.word.end if self._end is None else self._end
        known = ends(hovered.words, start, core.entries)
        further = [end for end in known if (end > here if step > 0 else end < here)]
        if further:
            self._look_at(min(further) if step > 0 else max(further))
            self._show()

    def _look_at(self, end: int | None) -> None:
        self._end = end
        if end is None or self._hovered is None:
            self._view.look_at(None)
        else:
            self._view.look_at((self._hovered.place, end - self._hovered.word.start))

    # Pinned

    def _pin(self, hovered: HoveredWord) -> None:
        if self.core is None:
            return
        if self._card.is_pinned or self._hovered is None or hovered.place != self._hovered.place:
            self._card.close_card()
            self._hovered = hovered
            self._look_at(None)
        self._delay.stop()
        self._show()
        self._card.pin()
        self._look_elsewhere()

    def _look_elsewhere(self) -> None:
        if facts := self._facts:
            self.count_places(facts.word.simplified, partial(self._tell_elsewhere, facts))

    def _tell_elsewhere(self, facts: CardFacts, count: int) -> None:
        if facts is self._facts and self._card.is_pinned:
            # The word of the page is one of those places itself.
            others = count if self._trail else count - 1
            self._facts = replace(facts, elsewhere=max(0, others))
            self._card.renew(self._facts)

    def _walk_to(self, headword: str) -> None:
        if self.core and self._facts:
            self._trail.append(self._facts)
            self._open(headword_facts(headword, self.core.entries, self.core.band_of))
            self._look_elsewhere()

    def _walk_back(self) -> None:
        if self._trail:
            self._open(self._trail.pop())
        else:
            self.close_card()

    def _open(self, facts: CardFacts) -> None:
        self._facts = facts
        hovered = self._hovered
        beside = hovered.rects if hovered else ()
        script = hovered.script if hovered else self._view.script
        self._card.show_facts(facts, script, beside, can_go_back=bool(self._trail))

    # Keys and clicks that are the card's

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and watched is self._view.viewport():
            self._card.close_card()
        if isinstance(event, QKeyEvent) and watched is self._view:
            if event.type() is QEvent.Type.KeyPress:
                return self._takes(event)
            if event.type() is QEvent.Type.KeyRelease:
                self._modifier_changed(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if is_shifted and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._hovered:
            self._lengthen(1 if key == Qt.Key.Key_Right else -1)
            return True
        if key == Qt.Key.Key_Space and self._card.is_hiding:
            self._card.reveal()
            return True
        if key == Qt.Key.Key_Escape and self._card.is_pinned:
            self.close_card()
            return True
        if key == Qt.Key.Key_Tab and self._card.is_pinned:
            self._card.pin()
            return True
        self._modifier_changed(event)
        return False

    def _modifier_changed(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)
        if self._settings.card_modifier is not Modifier.NONE and event.key() in keys:
            self._point_at(self._view.hovered)
