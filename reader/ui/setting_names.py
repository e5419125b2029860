"""What settings are called in the window."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar, cast

from PySide6.QtCore import QObject

from reader.model import Standard
from reader.settings import (
    Borders,
    Language,
    Modifier,
    RubyKind,
    RubyWords,
    ThemeName,
    ToneColouring,
    TraditionalForm,
)

E = TypeVar("E", bound=Enum)


class SettingNames(QObject):
    """The names of the values that a setting may have, in the language of the interface."""

    def of(self, setting: type[E]) -> Mapping[E, str]:
        """Each value of an enumeration among the settings, with its name."""
        return cast("Mapping[E, str]", self._all()[setting])

    def _all(self) -> Mapping[type[Enum], Mapping[Enum, str]]:
        return {
            # A language is called what those who read it call it.
            Language: {
                Language.OF_SYSTEM: self.tr("As the system"),
                Language.ENGLISH: "English",
                Language.TRADITIONAL_CHINESE: "繁體中文",
                Language.SIMPLIFIED_CHINESE: "简体中文",
            },
            ThemeName: {
                ThemeName.LIGHT: self.tr("Light"),
                ThemeName.DARK: self.tr("Dark"),
                ThemeName.SEPIA: self.tr("Sepia"),
                ThemeName.HIGH_CONTRAST: self.tr("High contrast"),
            },
            RubyKind: {
                RubyKind.SYLLABLES: self.tr("Pinyin by syllable"),
                RubyKind.WORDS: self.tr("Pinyin by word"),
                RubyKind.ZHUYIN: self.tr("Zhuyin"),
            },
            RubyWords: {
                RubyWords.ALL: self.tr("At every word"),
                RubyWords.UNKNOWN: self.tr("At words I do not know"),
                RubyWords.ABOVE_LEVEL: self.tr("At words above my HSK level"),
                RubyWords.DOUBTFUL: self.tr("At doubtful words"),
                RubyWords.HOVERED: self.tr("At the word pointed at"),
            },
            Borders: {
                Borders.NONE: self.tr("Not shown"),
                Borders.SPACE: self.tr("Thin space"),
                Borders.UNDERLINE: self.tr("Underline with gaps"),
            },
            ToneColouring: {
                ToneColouring.NONE: self.tr("None"),
                ToneColouring.PINYIN: self.tr("Of pinyin"),
                ToneColouring.CHARACTERS: self.tr("Of characters"),
            },
            Standard: {
                Standard.MAINLAND: self.tr("As on the mainland"),
                Standard.TAIWAN: self.tr("As on Taiwan"),
            },
            TraditionalForm: {
                TraditionalForm.TAIWAN: self.tr("Taiwan"),
                TraditionalForm.HONG_KONG: self.tr("Hong Kong"),
            },
            Modifier: {
                Modifier.NONE: self.tr("No key"),
                Modifier.SHIFT: self.tr("Shift"),
                Modifier.CONTROL: self.tr("Ctrl"),
                Modifier.ALT: self.tr("Alt"),
            },
        }
