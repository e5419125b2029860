"""Puts the window together: the only place where long-lived things are made.

Whatever is not seen of an empty window is imported in the background: so the window comes first.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.files import FileError
from reader.folders import data_folder, settings_file
from reader.growing import GrowingCore
from reader.model import Script
from reader.settings import Language, Settings, load, save
from reader.ui import fonts
from reader.ui.background import Background, Worker
from reader.ui.comfort import Comfort
from reader.ui.reasons import said
from reader.ui.translation import install_translators, script_of
from reader.ui.window import MainWindow
from reader.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from reader.library.reopening import OpenedShelf


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
    # The window asks for the interpreter a thousand times a paint; by default it waits 5 ms each
    # time that the background has it.
    sys.setswitchinterval(0.00005)
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
    WindowMemory(window, window.columns, settings.with_name("window.json"))
    window.greet()
    if complaints:
        window.notice.say("\n".join(map(said, complaints)))
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
