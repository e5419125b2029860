"""The dialogs of the window that belong to no room: files, settings, export, keys, about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.model import Article, Document
from reader.ui.export_subject import ExportSubject, other_of, ruby_of
from reader.ui.keyboard_page import KeyboardPage
from reader.ui.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class Dialogs(QObject):
    """Asks over `window`, and does what was answered."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose_files(self) -> None:
        """Ask which files to open."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open"), "", self.tr("Texts (*.txt);;All files (*)")
        )
        self._window.open_files([Path(name) for name in names])

    def choose_settings(self) -> None:
        """Show all settings; they change if the dialog is accepted."""
        comfort = self._window.comfort
        dialog = SettingsDialog(
            comfort.settings, comfort.families, comfort.is_unknown, self._window
        )
        if dialog.exec():
            comfort.adopt(dialog.settings)

    def choose_export(self) -> None:
        """Ask what to export and where to, and do it."""
        window, session = self._window, self._window.session
        if session.shown and session.core:
            window.exporting.ask(session.core, self._read_now(*session.shown))
        else:
            window.notice.say(self.tr("There is nothing to export yet."))

    def print_(self) -> None:
        """Show the sheets of the article as they would be printed."""
        window, session = self._window, self._window.session
        if session.shown and session.core:
            window.exporting.print_(session.core, self._read_now(*session.shown))
        else:
            window.notice.say(self.tr("There is nothing to print yet."))

    def _read_now(self, document: Document, article: Article) -> ExportSubject:
        """What is read, as the page shows it, with all that is left in it."""
        window, settings = self._window, self._window.comfort.settings
        return ExportSubject(
            document,
            next(i for i, each in enumerate(document.articles) if each is article),
            window.view.script,
            window.view.selected(),
            window.room.marginalia(document, window.mending.keeper.held),
            ruby_of(settings),
            other_of(settings),
            settings.readings,
        )

    def show_about(self) -> None:
        """Say what the program is and whose data it shows."""
        about = self.tr("Fanjian – read Chinese in Traditional and Simplified script.")
        core = self._window.session.core
        notices = core.notices if core else ""
        QMessageBox.about(self._window, self.tr("About Fanjian"), f"{about}\n\n{notices}")

    def show_keys(self) -> None:
        """List every key."""
        KeyboardPage(self._window.menuBar(), self._window).exec()
