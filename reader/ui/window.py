"""The main window: a frame that is there at once, and what the rooms put into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QToolBar,
    QWidget,
)

from reader.model import Article, Document, Form
from reader.settings import Settings, ThemeName
from reader.ui.background import Worker
from reader.ui.comfort import Comfort
from reader.ui.full_screen import FullScreen
from reader.ui.menu_bar import MenuBar
from reader.ui.middle import Middle, empty_panel
from reader.ui.notice import Notice
from reader.ui.reasons import said, told
from reader.ui.script_switch import ScriptSwitch
from reader.ui.theme import palette_of, rules_of

if TYPE_CHECKING:
    # Imported once the window can be seen: see `_furnisher`.
    from reader.library.reopening import OpenedShelf
    from reader.search.finding import Finder
    from reader.ui.actions import Actions
    from reader.ui.card.card import WordCard
    from reader.ui.core import Core, Opening
    from reader.ui.dialogs import Dialogs
    from reader.ui.exporting import Exporting
    from reader.ui.glossary_panel import GlossaryPanel
    from reader.ui.knowing.room import KnowingRoom
    from reader.ui.mending.room import MendingRoom
    from reader.ui.reading.view import ReadingView
    from reader.ui.reading_session import ReadingSession
    from reader.ui.shelving.panel import Shelf
    from reader.ui.shelving.room import ShelfRoom
    from reader.ui.side_by_side.room import SideBySide

    Furnish = Callable[["MainWindow", Opening, Worker], None]


class MainWindow(QMainWindow):
    """Where one reads. Everything it needs comes in by the constructor and `set_core`.

    The frame is made at once, so that it can be seen; what it holds is made when `worker` has
    imported it, and before `worker` answers anybody else.
    """

    view: ReadingView
    session: ReadingSession
    glossary: GlossaryPanel
    card: WordCard
    room: ShelfRoom
    shelf: Shelf
    mending: MendingRoom
    knowing: KnowingRoom
    sides: SideBySide
    exporting: Exporting
    dialogs: Dialogs
    actions_: Actions

    def __init__(
        self,
        opening: Opening,
        worker: Worker,
        comfort: Comfort,
        long_worker: Worker | None = None,
        choices: Path | None = None,
    ) -> None:
        """`long_worker` does what takes minutes, if there is one besides `worker`.

        What is chosen for an export is kept in the file `choices`.
        """
        super().__init__()
        self._opening = opening
        self._worker = worker
        self.long_worker = long_worker
        self._choices = choices
        self.comfort = comfort
        self._light = ThemeName.LIGHT
        self._font_size = QApplication.font().pointSizeF()
        self._is_furnished = False
        self.notice = Notice()
        self.menus = MenuBar()
        self.bar = QToolBar(self.tr("Reading"))
        self.switch = ScriptSwitch()
        self.moment = QLabel()
        self._status = QLabel()
        self._middle = Middle(self.notice)
        self._panels: list[QWidget] = [empty_panel(), empty_panel()]
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self._full_screen = FullScreen(self, self._beside_page)
        self.setWindowTitle(self.tr("Fanjian"))
        self.resize(1240, 800)
        self._make_frame()
        comfort.changed.connect(self._adopt)
        self._adopt(comfort.settings)
        worker.run(_furnisher, self._furnish, self.say_failure)

    def set_core(self, core: Core) -> None:
        """The engines are warm: from now on words, readings and meanings are known."""
        before = self.session.core
        self.session.set_core(core)
        self.mending.begin()
        # Every term that is kept makes a new core: what was said once is not said again.
        if core.problems and (before is None or core.problems != before.problems):
            self.notice.say("\n".join(map(said, core.problems)))

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
        return self._is_furnished and self.session.core is not None

    @property
    def document(self) -> Document | None:
        """The document of which an article is shown."""
        return self.session.shown[0] if self._is_furnished and self.session.shown else None

    # Documents

    def add(self, documents: Sequence[Document]) -> None:
        """Show `documents` on the shelf, which does not keep them."""
        self.room.desk.add(documents)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders onto the shelf; the last one that could be read is shown."""
        # In its turn, for a file may come before the room does.
        self._worker.run(
            lambda: paths, lambda paths: self.room.desk.open_files(paths), self.say_failure
        )

    def take_over(self, files: Sequence[Path]) -> None:
        """Open what a second start of the program was asked to open, in this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if files:
            self.open_files(files)

    def say_failure(self, error: Exception) -> None:
        """Say in the window what went wrong."""
        self.notice.say(told(error))

    def show_title(self, document: Document, article: Article) -> None:
        """Say which article of which document is read."""
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
        self._show_panels()

    def _adopt(self, settings: Settings) -> None:
        theme = self.comfort.style.theme
        font = QApplication.font()
        font.setPointSizeF(self._font_size * settings.interface_scale / 100)
        if font != QApplication.font():
            QApplication.setFont(font)
        if (rules := rules_of(theme)) != self.styleSheet():
            QApplication.setPalette(palette_of(theme))
            self.setStyleSheet(rules)
        self._show_panels()

    def _show_panels(self) -> None:
        if self._is_furnished and not self._full_screen.is_on:
            self.room.sidebar.setVisible(self.comfort.settings.shows_shelf)
            self.glossary.setVisible(self.comfort.settings.shows_glossary)

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

    def _make_frame(self) -> None:
        self.setMenuBar(self.menus)
        self.bar.setMovable(False)
        self.bar.toggleViewAction().setEnabled(False)
        self.bar.addWidget(self.switch)
        self.addToolBar(self.bar)
        self.statusBar().addWidget(self._status)
        self.statusBar().addPermanentWidget(self.moment)
        left, right = self._panels
        for part in (left, self._middle, right):
            self.columns.addWidget(part)
        self.columns.setSizes([280, 720, 240])
        self.columns.setStretchFactor(1, 1)
        self.columns.setHandleWidth(1)
        self.setCentralWidget(self.columns)

    def _beside_page(self) -> list[QWidget]:
        return [self.menus, self.statusBar(), self.bar, *self._panels]

    def _furnish(self, furnish: Furnish) -> None:
        """Put everything else around the page."""
        furnish(self, self._opening, self._worker)
        if self._choices:
            self.exporting.remember_in(self._choices)
        empty, self._panels = self._panels, [self.room.sidebar, self.glossary]
        for before, panel in zip(empty, self._panels, strict=True):
            self.columns.replaceWidget(self.columns.indexOf(before), panel)
            before.deleteLater()
        bars = (
            self.room.progress,
            self.exporting.progress,
            self.room.find_bar,
            self.sides.names,
        )
        self._middle.put(bars, self.view)
        self.view.setFocus()
        self.setAcceptDrops(True)
        self._is_furnished = True
        self._show_panels()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._full_screen.is_on:
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_furnished:
            self.exporting.cancel()
            self.room.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_files([Path(url.toLocalFile()) for url in event.mimeData().urls()])


def _furnisher() -> Furnish:
    from reader.ui.furnishing import furnish

    return furnish
