"""The main window: shelf, page and glossary, and the actions on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
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

from reader.model import Article, Document, Form
from reader.settings import Settings, ThemeName
from reader.ui.actions import Actions
from reader.ui.background import Worker
from reader.ui.card.card import WordCard
from reader.ui.card.desk import CardDesk
from reader.ui.comfort import Comfort
from reader.ui.core import Core
from reader.ui.full_screen import FullScreen
from reader.ui.glossary_panel import GlossaryPanel
from reader.ui.keyboard_page import KeyboardPage
from reader.ui.notice import Notice
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.shelf import Shelf
from reader.ui.theme import palette_of, rules_of


class MainWindow(QMainWindow):
    """Where one reads. Everything it needs comes in by the constructor and `set_core`."""

    def __init__(
        self, open_file: Callable[[Path], Document], worker: Worker, comfort: Comfort
    ) -> None:
        super().__init__()
        self._open_file = open_file
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
        beside = (self.menuBar(), self.statusBar(), self.actions_.bar, self.shelf, self.glossary)
        self._full_screen = FullScreen(self, beside)
        comfort.changed.connect(self._adopt)
        self._adopt(comfort.settings)
        self.view.setFocus()

    def set_core(self, core: Core) -> None:
        """The engines are warm: from now on words, readings and meanings are known."""
        self.session.set_core(core)

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
        """Put `documents` on the shelf; the first is shown if nothing else is."""
        for document in documents:
            self.shelf.add(document)
        if self.session.shown is None and documents:
            self.shelf.choose(0)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files in the background; the last one that could be read is shown."""
        for path in paths:
            self._worker.run(partial(self._open_file, path), self._opened, self.say_failure)

    def choose_files(self) -> None:
        """Ask which files to open."""
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Open"), "", self.tr("Texts (*.txt);;All files (*)")
        )
        self.open_files([Path(name) for name in names])

    def say_failure(self, error: Exception) -> None:
        """Say in the window what went wrong."""
        self.notice.say(str(error))

    def _opened(self, document: Document) -> None:
        self.shelf.add(document)
        self.shelf.choose(-1)

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
        font = QApplication.font()
        font.setPointSizeF(self._font_size * settings.interface_scale / 100)
        if font != QApplication.font():
            QApplication.setFont(font)
        QApplication.setPalette(palette_of(style.theme))
        self.setStyleSheet(rules_of(style.theme))

    # Export and help

    def choose_export(self) -> None:
        """Ask where to export the article to, and do it."""
        shown = self.session.shown
        if shown is None or self.session.core is None:
            self.notice.say(self.tr("There is nothing to export yet."))
            return
        suggested = Path(shown[0].source).stem + ".html"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), suggested, self.tr("Web page (*.html)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, target: Path) -> None:
        """Export the article in the script shown to `target`."""
        shown, core = self.session.shown, self.session.core
        if shown is None or core is None:
            return
        document, article = shown
        self._worker.run(
            partial(core.export, document, article, self.view.script, target),
            lambda _: self.notice.say(self.tr("Exported to {name}.").format(name=target)),
            self.say_failure,
        )

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
        self.shelf = Shelf()
        self.view = ReadingView(None, style)
        self.glossary = GlossaryPanel(style.families)
        self.notice = Notice()
        self.card = WordCard(style, self.view.viewport())
        self.desk = CardDesk(self.view, self.card)
        self.setCentralWidget(self._arranged())
        self._status = QLabel()
        self.statusBar().addWidget(self._status)
        self.session = ReadingSession(self.view, self.desk, self.glossary, self._worker)
        self.session.article_shown.connect(self._article_shown)
        self.session.failed.connect(self.say_failure)
        self.shelf.article_chosen.connect(self.session.show_article)

    def _arranged(self) -> QSplitter:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.shelf, middle, self.glossary):
            splitter.addWidget(part)
        splitter.setSizes([230, 760, 250])
        splitter.setStretchFactor(1, 1)
        splitter.setHandleWidth(1)
        return splitter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._full_screen.is_on:
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_files([Path(url.toLocalFile()) for url in event.mimeData().urls()])
