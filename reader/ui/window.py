"""The main window: shelf, page and glossary, and the actions on them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.library.reopening import OpenedShelf
from reader.model import Article, Document, Form
from reader.search.finding import Finder
from reader.settings import Settings, ThemeName
from reader.ui.actions import Actions
from reader.ui.background import Worker
from reader.ui.card.card import WordCard
from reader.ui.card.desk import CardDesk
from reader.ui.comfort import Comfort
from reader.ui.core import Core, Opening
from reader.ui.exporting import Exporting
from reader.ui.full_screen import FullScreen
from reader.ui.glossary_panel import GlossaryPanel
from reader.ui.keyboard_page import KeyboardPage
from reader.ui.knowing.room import KnowingRoom
from reader.ui.mending.room import MendingRoom
from reader.ui.notice import Notice
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.shelving.room import ShelfRoom
from reader.ui.theme import palette_of, rules_of


class MainWindow(QMainWindow):
    """Where one reads. Everything it needs comes in by the constructor and `set_core`."""

    def __init__(self, opening: Opening, worker: Worker, comfort: Comfort) -> None:
        super().__init__()
        self._opening = opening
        self._worker = worker
        self.comfort = comfort
        self._light = ThemeName.LIGHT
        self._font_size = QApplication.font().pointSizeF()
        self.setWindowTitle(self.tr("Fanjian"))
        self.setAcceptDrops(True)
        self.resize(1240, 800)
        self._make_parts()
        self.actions_ = Actions(self)
        self.view.script_changed.connect(self.actions_.switch.set_script)
        beside = (
            self.menuBar(),
            self.statusBar(),
            self.actions_.bar,
            self.room.sidebar,
            self.glossary,
        )
        self._full_screen = FullScreen(self, beside)
        comfort.changed.connect(self._adopt)
        self._adopt(comfort.settings)
        self.view.setFocus()

    def set_core(self, core: Core) -> None:
        """The engines are warm: from now on words, readings and meanings are known."""
        self.session.set_core(core)
        self.mending.begin()

    def set_library(self, shelf: OpenedShelf) -> None:
        """The shelf's file is open: go on where one stopped the last time."""
        self.room.set_library(shelf)
        self.knowing.set_library(shelf.library)

    def set_finder(self, finder: Finder) -> None:
        """The core is ready to look for things."""
        self.room.set_finder(finder)

    @property
    def is_ready(self) -> bool:
        """Whether words, readings and meanings are known."""
        return self.session.core is not None

    @property
    def document(self) -> Document | None:
        """The document of which an article is shown."""
        return self.session.shown[0] if self.session.shown else None

    # Documents

    def add(self, documents: Sequence[Document]) -> None:
        """Show `documents` on the shelf, which does not keep them."""
        self.room.desk.add(documents)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders onto the shelf; the last one that could be read is shown."""
        self.room.desk.open_files(paths)

    def take_over(self, files: Sequence[Path]) -> None:
        """Open what a second start of the program was asked to open, in this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if files:
            self.open_files(files)

    def choose_files(self) -> None:
        """Ask which files to open."""
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Open"), "", self.tr("Texts (*.txt);;All files (*)")
        )
        self.open_files([Path(name) for name in names])

    def say_failure(self, error: Exception) -> None:
        """Say in the window what went wrong."""
        self.notice.say(str(error))

    def _article_shown(self, document: Document, article: Article) -> None:
        self.setWindowTitle(self.tr("{title} – Fanjian").format(title=article.title))
        self._status.setText(self._what_is_shown(document, article))

    def _what_is_shown(self, document: Document, article: Article) -> str:
        names = {
            Form.CN: self.tr("mainland form (Simplified)"),
            Form.TW: self.tr("Taiwan form (Traditional)"),
            Form.HK: self.tr("Hong Kong form (Traditional)"),
        }
        length = sum(len(paragraph.text) for paragraph in article.paragraphs)
        return self.tr("Printed in {form} · {length} characters · {encoding}").format(
            form=names[document.form], length=f"{length:,}", encoding=document.encoding.upper()
        )

    # Settings

    def toggle_script(self) -> None:
        """Show the other script."""
        self.view.toggle_script()

    def toggle_dark(self) -> None:
        """Show the dark theme, or the one that was there before it."""
        theme = self.comfort.settings.theme
        if theme is not ThemeName.DARK:
            self._light = theme
        self.comfort.change(theme=self._light if theme is ThemeName.DARK else ThemeName.DARK)

    def toggle_full_screen(self) -> None:
        """Show nothing but the page, or everything again."""
        self._full_screen.turn(not self._full_screen.is_on)

    def choose_settings(self) -> None:
        """Show all settings; they change if the dialog is accepted."""
        comfort = self.comfort
        dialog = SettingsDialog(comfort.settings, comfort.families, comfort.is_unknown, self)
        if dialog.exec():
            comfort.adopt(dialog.settings)

    def _adopt(self, settings: Settings) -> None:
        style = self.comfort.style
        self.view.set_reading_style(style)
        self.card.set_style(style)
        self.desk.set_settings(settings)
        self.session.set_settings(settings)
        font = QApplication.font()
        font.setPointSizeF(self._font_size * settings.interface_scale / 100)
        if font != QApplication.font():
            QApplication.setFont(font)
        QApplication.setPalette(palette_of(style.theme))
        self.setStyleSheet(rules_of(style.theme))

    # Export and help

    def choose_export(self) -> None:
        """Ask what to export and where to, and do it."""
        shown, core = self.session.shown, self.session.core
        if shown and core:
            self.exporting.in_force = self.session.in_force
            self.exporting.ask(core, *shown, self.view.script, self.view.selected())
        else:
            self.notice.say(self.tr("There is nothing to export yet."))

    def print_(self) -> None:
        """Show the sheets of the article as they would be printed."""
        shown, core = self.session.shown, self.session.core
        if shown and core:
            self.exporting.in_force = self.session.in_force
            self.exporting.print_(core, *shown, self.view.script)
        else:
            self.notice.say(self.tr("There is nothing to print yet."))

    def show_about(self) -> None:
        """Say what the program is and whose data it shows."""
        about = self.tr("Fanjian – read Chinese in Traditional and Simplified script.")
        core = self.session.core
        notices = core.notices if core else ""
        QMessageBox.about(self, self.tr("About Fanjian"), f"{about}\n\n{notices}")

    def show_keys(self) -> None:
        """List every key."""
        KeyboardPage(self.menuBar(), self).exec()

    def greet(self) -> None:
        """Begin with three lines of help, once."""
        if self.comfort.settings.has_help:
            lines = (
                self.tr("Point at a word, or walk with the arrow keys, to see what it means."),
                self.tr("T shows the other script, P shows and hides the readings."),
                self.tr("Ctrl+O opens a text of yours; F1 lists every key."),
            )
            self.notice.say("\n".join(lines))
            self.comfort.change(has_help=False)

    # Parts and events

    def _make_parts(self) -> None:
        style = self.comfort.style
        self.view = ReadingView(None, style)
        self.glossary = GlossaryPanel(style.families)
        self.notice = Notice()
        self.card = WordCard(style, self.view.viewport())
        self.desk = CardDesk(self.view, self.card)
        self._status = QLabel()
        self.statusBar().addWidget(self._status)
        self._moment = QLabel()
        self.statusBar().addPermanentWidget(self._moment)
        self.session = ReadingSession(self.view, self.desk, self.glossary, self._worker)
        self.exporting = Exporting(self, self._worker, self.notice.say)
        self.session.article_shown.connect(self._article_shown)
        self.session.failed.connect(self.say_failure)
        self.room = ShelfRoom(self.view, self.session, self._worker, self._opening, style.families)
        self.room.said.connect(self.notice.say)
        self.room.moments.told.connect(self._moment.setText)
        self.room.failed.connect(self.say_failure)
        self.shelf = self.room.shelf
        self.mending = MendingRoom(self.view, self.session, self.room, self.comfort, self._worker)
        self.knowing = KnowingRoom(self.view, self.session, self.comfort, self._worker)
        self.knowing.said.connect(self.notice.say)
        self.knowing.failed.connect(self.say_failure)
        self.mending.said.connect(self.notice.say)
        self.mending.failed.connect(self.say_failure)
        self.mending.core_changed.connect(self.set_core)
        self.setCentralWidget(self._arranged())

    def _arranged(self) -> QSplitter:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.notice, self.room.progress, self.room.find_bar):
            column.addWidget(bar)
        column.addWidget(self.view, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.room.sidebar, middle, self.glossary):
            splitter.addWidget(part)
        splitter.setSizes([260, 740, 240])
        splitter.setStretchFactor(1, 1)
        splitter.setHandleWidth(1)
        return splitter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._full_screen.is_on:
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.room.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_files([Path(url.toLocalFile()) for url in event.mimeData().urls()])
