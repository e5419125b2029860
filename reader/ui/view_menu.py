"""The menu of what a reader sees: script, readings, colours, sizes, panels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.model import Standard
from reader.settings import (
    Borders,
    RubyKind,
    RubyWords,
    Settings,
    ThemeName,
    ToneColouring,
    TraditionalForm,
)
from reader.ui.menu_action import add_action
from reader.ui.setting_names import SettingNames

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

E = TypeVar("E", bound=Enum)


class ViewMenu(QObject):
    """Fills the View menu; what is checked follows the settings."""

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._comfort = window.comfort
        self._names = SettingNames()
        self._followers: list[Callable[[Settings], None]] = []
        add_action(menu, self.tr("Other &script"), "T", window.toggle_script)
        self._switch(menu, self.tr("Both scripts s&ide by side"), "B", "is_side_by_side")
        forms = menu.addMenu(self.tr("Traditional f&orm"))
        self._choices(forms, "traditional", self._names.of(TraditionalForm))
        self._switch(menu, self.tr("Regional &words"), "", "is_regional")
        menu.addSeparator()
        self.ruby = self._switch(menu, self.tr("&Pinyin or zhuyin"), "P", "has_ruby")
        self._readings(menu.addMenu(self.tr("&Readings")))
        borders = menu.addMenu(self.tr("Word &borders"))
        self._choices(borders, "borders", self._names.of(Borders))
        tones = menu.addMenu(self.tr("&Tone colours"))
        self._choices(tones, "tones", self._names.of(ToneColouring))
        marks = menu.addMenu(self.tr("&Marks"))
        for text, key, setting in (
            (self.tr("Where the source may be &wrong"), "", "marks_findings"),
            (self.tr("Words in &doubt"), "", "marks_doubts"),
            (self.tr("Words that &conversion changed"), "", "marks_converted"),
            (self.tr("Words I do not &know"), "U", "marks_unknown"),
        ):
            self._switch(marks, text, key, setting)
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Colours"))
        self._choices(themes, "theme", self._names.of(ThemeName))
        self.dark = add_action(menu, self.tr("&Dark or light"), "Ctrl+D", window.toggle_dark)
        self._sizes(menu)
        menu.addSeparator()
        self._switch(menu, self.tr("S&helf"), "F9", "shows_shelf")
        self._switch(menu, self.tr("&Glossary"), "F10", "shows_glossary")
        self.full_screen = add_action(
            menu, self.tr("&Full screen"), "F11", window.toggle_full_screen
        )
        menu.addSeparator()
        add_action(menu, self.tr("S&ettings…"), "Ctrl+,", window.dialogs.choose_settings)
        self._comfort.changed.connect(self._follow)
        self._follow(self._comfort.settings)

    def _readings(self, menu: QMenu) -> None:
        self._choices(menu, "ruby", self._names.of(RubyKind))
        menu.addSeparator()
        self._choices(menu, "ruby_words", self._names.of(RubyWords))
        menu.addSeparator()
        self._choices(menu, "readings", self._names.of(Standard))

    def _sizes(self, menu: QMenu) -> None:
        resize = self._comfort.resize_text
        normal = Settings().size
        add_action(menu, self.tr("&Larger text"), "Ctrl++", lambda: resize(1))
        add_action(menu, self.tr("Sm&aller text"), "Ctrl+-", lambda: resize(-1))
        add_action(
            menu, self.tr("&Normal size"), "Ctrl+0", lambda: self._comfort.change(size=normal)
        )

    def _switch(self, menu: QMenu, text: str, key: str, setting: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(key))
        action.toggled.connect(lambda is_on: self._comfort.change(**{setting: is_on}))
        self._followers.append(lambda settings: action.setChecked(getattr(settings, setting)))
        return action

    def _choices(self, menu: QMenu, setting: str, names: Mapping[E, str]) -> None:
        group = QActionGroup(self)
        for value, name in names.items():
            action = group.addAction(menu.addAction(name))
            action.setCheckable(True)
            action.setData(value.value)
            action.triggered.connect(
                lambda _=False, value=value: self._comfort.change(**{setting: value})
            )

        def follow(settings: Settings) -> None:
            for action in group.actions():
                action.setChecked(action.data() == getattr(settings, setting).value)

        self._followers.append(follow)

    def _follow(self, settings: Settings) -> None:
        for follow in self._followers:
            follow(settings)
