"""Puts the window together: the only place where long-lived things are made.

Whatever is not seen of an empty window is imported in the background: so the window comes first.
"""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.files import FileError, read_bytes
from reader.folders import data_folder, glossary_folder, settings_file
from reader.model import Document, Script, Standard, Term
from reader.resources import resource, sample_paths
from reader.settings import Language, Settings, load, save
from reader.ui import fonts
from reader.ui.background import Background, Worker
from reader.ui.comfort import Comfort
from reader.ui.core import Core, Opening
from reader.ui.translation import install_translators, script_of
from reader.ui.window import MainWindow

if TYPE_CHECKING:
    from reader.engine import Engine
    from reader.export.watch import Watch
    from reader.exporting.gathering import Gathered
    from reader.exporting.marginalia import Marginalia
    from reader.library.documents import Record
    from reader.library.library import Library
    from reader.library.reopening import OpenedShelf
    from reader.script.conversion import Scripts
    from reader.search.finding import Finder

_FIRST_PAGE = 20
"""Paragraphs."""
_LONG = 2_000
"""Characters; longer paragraphs are annotated in pieces, as they are seen."""


def main(arguments: Sequence[str]) -> int:
    """Open the window on the samples and on the files named; returns the exit status."""
    files = [Path(name) for name in arguments]
    known, _ = load(settings_file())
    application = make_application(known.language)
    background = Background()
    core = GrowingCore()
    exports = Background()
    window = make_window(core, background, settings_file(), exports)
    if not is_first_instance(window, files):
        background.stop()
        exports.stop()
        return 0
    window.show()
    # Two threads share one interpreter: the window comes first.
    application.processEvents()
    background.start()
    exports.start()
    fill(window, core, background, files, data_folder())
    status = application.exec()
    background.stop()
    exports.stop()
    return status


def is_first_instance(window: MainWindow, files: Sequence[Path]) -> bool:
    """Whether no other window has this shelf; if one has, it has taken the files.

    The first from now on takes the files of those that come later.
    """
    try:
        from reader.ui.instance import Instance, hand_over, name_for
    except ImportError:
        # Qt's sockets need libraries that a bare system may lack. Two windows then share the
        # shelf, which SQLite allows.
        return True
    name = name_for(data_folder())
    if hand_over(name, files):
        return False
    Instance(name, window).files_handed_over.connect(window.take_over)
    return True


def make_application(language: Language = Language.OF_SYSTEM) -> QApplication:
    """The one QApplication, with its names and fonts, speaking `language`."""
    # Python sees Ctrl+C only between events; let it end the program as in any terminal.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # The window asks for the interpreter at every paint; by default it waits 5 ms each time
    # that the background has it.
    sys.setswitchinterval(0.0005)
    # As an option: setStyle would give back a QStyle, whose enums take ten milliseconds to make.
    application = QApplication(["fanjian", "-style", "Fusion"])
    application.setApplicationName("fanjian")
    application.setApplicationDisplayName("Fanjian")
    application.setDesktopFileName("fanjian")
    fonts.ensure_cjk_fonts()
    if script := script_of(language):
        install_translators(application, script)
        application.setFont(fonts.with_han(application.font(), script))
    return application


def make_window(
    core: GrowingCore,
    worker: Worker,
    settings: Path | None = None,
    long_worker: Worker | None = None,
) -> MainWindow:
    """The window, empty yet, as the file `settings` has it, in which changes are kept."""
    families = {script: tuple(fonts.families(script)) for script in Script}
    if settings is None:
        return MainWindow(core.opening, worker, Comfort(families))
    known, complaints = load(settings)
    comfort = Comfort(families, known)
    choices = settings.with_name("export.json")
    window = MainWindow(core.opening, worker, comfort, long_worker, choices)
    comfort.changed.connect(partial(_keep, settings, window))
    window.greet()
    if complaints:
        window.notice.say(" ".join(complaints))
    return window


def _keep(path: Path, window: MainWindow, settings: Settings) -> None:
    try:
        save(settings, path)
    except FileError as error:
        window.say_failure(error)


def fill(
    window: MainWindow,
    core: GrowingCore,
    worker: Worker,
    files: Sequence[Path],
    shelf: Path | None = None,
) -> None:
    """First texts, from the shelf and the files named, then words: as soon as they can be had.

    Without a folder for the `shelf` it lasts as long as the program. While it is empty, the
    samples stand on it.
    """

    def go_on(opened: OpenedShelf) -> None:
        window.set_library(opened)
        if files:
            window.open_files(files)

    worker.run(partial(core.shelf, shelf), go_on, window.say_failure)
    worker.run(core.samples_for_empty_shelf, window.add, window.say_failure)
    worker.run(core.whole, window.set_core, window.say_failure)
    worker.run(core.warm_up, lambda _: None, window.say_failure)
    worker.run(core.finder, window.set_finder, window.say_failure)


class GrowingCore:
    """The core as it comes to life, all on the background's one thread."""

    def __init__(self) -> None:
        self._scripts: Scripts | None = None
        self._engine: Engine | None = None
        self._is_shelf_empty = True

    @property
    def opening(self) -> Opening:
        """How the window opens documents."""
        return Opening(self.open, partial(self.open, as_lines=True), self.take_over)

    def open(self, data: bytes, name: str, *, as_lines: bool = False) -> Document:
        """The document in `data`. Raises UnreadableError."""
        from reader.documents.opening import open_document

        # Where a line breaks inside a word only a dictionary tells; it is there from the second
        # text on.
        is_word = self._engine.dictionary.__contains__ if self._engine else None
        scripts = self._ready_scripts()
        document = open_document(scripts, data, name, as_lines=as_lines, is_word=is_word)
        if self._engine:
            self._annotate_first_page(self._engine, document)
        return document

    def take_over(self, library: Library, record: Record, document: Document, data: bytes) -> None:
        """Keep what a file of ours brings along. Raises LibraryError."""
        from reader.documents.exported.bringing import brought_in
        from reader.exporting.shelf import take_over

        is_known = self._engine.glossary.says if self._engine else lambda term: False
        if brought := brought_in(data, record.source, is_known):
            take_over(library, record, document, brought)

    def shelf(self, folder: Path | None) -> OpenedShelf:
        """The shelf in `folder`, with the document that was open last."""
        from reader.library.library import open_library
        from reader.library.reopening import begin

        opened = begin(open_library(folder), self.open)
        self._is_shelf_empty = not opened.records
        return opened

    def _annotate_first_page(self, engine: Engine, document: Document) -> None:
        """Have the engine remember the words that the window will ask for first."""
        paragraphs = (paragraph for _, paragraph in document.paragraphs())
        for paragraph in islice(paragraphs, _FIRST_PAGE):
            if len(paragraph.text) < _LONG:
                engine.annotate(paragraph, document.form)

    def samples_for_empty_shelf(self) -> list[Document]:
        """The sample articles, if there is nothing else to read."""
        if not self._is_shelf_empty:
            return []
        return [self.open(read_bytes(path), str(path)) for path in sample_paths()]

    def whole(self) -> Core:
        """All of it, for the window."""
        from reader.engine import load_engine

        self._engine = load_engine(self._ready_scripts())
        # Half a million dictionary entries live as long as the program; looking through them
        # for garbage would stop the window for a tenth of a second, again and again.
        gc.freeze()
        gc.set_threshold(20_000, 50, 100)
        gc.enable()
        return self._core_of(self._engine)

    def _core_of(self, engine: Engine) -> Core:
        return replace(core_of(engine), keep_term=self.keep_term, forget_term=self.forget_term)

    def keep_term(self, term: Term) -> tuple[Core, Term | None]:
        """See Core."""
        from reader.glossary import keep

        replaced = keep(term, _own_glossary())
        return self._knowing_anew(), replaced

    def forget_term(self, term: Term) -> Core:
        """See Core."""
        from reader.glossary import forget

        forget(term, _own_glossary())
        return self._knowing_anew()

    def _knowing_anew(self) -> Core:
        """What the glossaries say has changed."""
        from reader.engine import load_glossaries

        assert self._engine, "Terms are kept by the core that was made of an engine."
        self._engine = self._engine.knowing(load_glossaries())
        return self._core_of(self._engine)

    def finder(self) -> Finder:
        """Who finds words in the article and on the shelf."""
        from reader.search.loading import load_finder

        return load_finder(self._ready_scripts())

    def warm_up(self) -> None:
        """Load what the first text in another form would have to wait for."""
        from reader.components import components_of
        from reader.levels import level_of

        if self._engine:
            self._engine.warm_up()
            # The first card asks for them.
            level_of("一")
            components_of("一")

    def _ready_scripts(self) -> Scripts:
        from reader.folders import cache_folder
        from reader.script.conversion import Scripts

        if self._scripts is None:
            self._scripts = Scripts(cache_folder())
        return self._scripts


def _own_glossary() -> Path:
    return glossary_folder() / "mine.tsv"


def core_of(engine: Engine) -> Core:
    """What the window needs of `engine`."""
    from reader.pinyin.options import ReadingOptions
    from reader.pinyin.writing import ReadingWriter

    writer = ReadingWriter(engine.dictionary)

    def gather(
        document: Document,
        articles: Sequence[int],
        marginalia: Marginalia,
        watch: Watch,
        standard: Standard,
    ) -> Gathered:
        from reader.exporting.gathering import gather

        return gather(engine, document, articles, marginalia, watch, standard)

    return Core(
        annotate=engine.annotate,
        explain=engine.explain,
        term_of=engine.term_of,
        terms_in=engine.terms_in,
        gather=gather,
        notices=resource("notices.txt").read_text("utf-8"),
        entries=engine.dictionary.look_up,
        band_of=engine.frequency.band_of,
        in_taiwan=partial(writer.said, options=ReadingOptions(Standard.TAIWAN)),
        amend=engine.annotate,
        audit=engine.audit,
    )
