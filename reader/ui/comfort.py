"""The reader's settings as the window lives with them: changed in one place, told to all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.levels import is_above
from reader.model import Script, Word
from reader.settings import RubyWords, Settings, limits
from reader.ui.reading.ruby_style import (
    RubyStyle,
    ShowsRuby,
    above_doubtful_words,
    above_every_word,
    above_no_word,
)
from reader.ui.reading.style import THEMES, ReadingStyle

Families = Mapping[Script, tuple[str, ...]]


class Comfort(QObject):
    """Holds the settings; whoever spreads or keeps them listens."""

    changed = Signal(object)
    """The `Settings` from now on."""

    def __init__(
        self,
        families: Families,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.families = families
        self.settings = settings or Settings()
        self.is_unknown: ShowsRuby = above_every_word
        """Whether the reader does not know a word; until somebody can tell, none is known."""

    @property
    def style(self) -> ReadingStyle:
        """How the page looks."""
        return style_of(self.settings, self.families, self.is_unknown)

    def set_is_unknown(self, is_unknown: ShowsRuby) -> None:
        """From now on `is_unknown` tells which words the reader does not know."""
        self.is_unknown = is_unknown
        if self.settings.ruby_words is RubyWords.UNKNOWN:
            self.changed.emit(self.settings)

    def adopt(self, settings: Settings) -> None:
        """From now on these are the settings."""
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    def change(self, **values: Any) -> None:
        """Some settings change, by their names."""
        self.adopt(replace(self.settings, **values))

    def resize_text(self, steps: int) -> None:
        """Make the text larger or smaller by two pixels a step, as far as it goes."""
        least, most = limits("size")
        size = max(least, min(self.settings.size + 2 * steps, most))
        self.change(size=int(size))


def style_of(settings: Settings, families: Families, is_unknown: ShowsRuby) -> ReadingStyle:
    """How a page looks under `settings`."""
    chosen = {
        Script.TRADITIONAL: settings.traditional_font,
        Script.SIMPLIFIED: settings.simplified_font,
    }
    return ReadingStyle(
        families={
            script: (first, *installed) if (first := chosen[script]) else installed
            for script, installed in families.items()
        },
        size=settings.size,
        has_ruby=settings.has_ruby,
        ruby=RubyStyle(settings.ruby, _shows_ruby(settings, is_unknown)),
        borders=settings.borders,
        tones=settings.tones,
        tone_colours=settings.tone_colours,
        line_height=settings.line_height,
        column=settings.column,
        is_side_by_side=settings.is_side_by_side,
        theme=THEMES[settings.theme],
    )


def _shows_ruby(settings: Settings, is_unknown: ShowsRuby) -> ShowsRuby:
    level = settings.ruby_level

    def is_above_level(word: Word) -> bool:
        return is_above(word.simplified, level)

    return {
        RubyWords.ALL: above_every_word,
        RubyWords.UNKNOWN: is_unknown,
        RubyWords.ABOVE_LEVEL: is_above_level,
        RubyWords.HOVERED: above_no_word,
        RubyWords.DOUBTFUL: above_doubtful_words,
    }[settings.ruby_words]
