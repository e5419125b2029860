"""What a text costs in memory: `python -m benchmarks.memory SIZE` prints megabytes, for `speed`.

One process reads an empty text, another one of SIZE bytes, pinyin on, in both scripts and from
its first page to its last; each prints its resident set (RSS) when all its work is done.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.reading import show, wait
from benchmarks.texts import simplified_text
from reader import app
from reader.growing import GrowingCore
from reader.ui.background import Background
from reader.ui.window import MainWindow


def over_empty(size: int) -> float:
    """Megabytes that a text of `size` bytes needs, its own characters included."""
    return _of_process(size) - _of_process(0)


def _of_process(size: int) -> float:
    command = [sys.executable, "-m", "benchmarks.memory", str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


def resident() -> float:
    """Megabytes that this process has in memory now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def read_through(size: int) -> None:
    """Read a text from its first page to its last, then print what that has cost."""
    application = app.make_application()
    background, core = Background(), GrowingCore()
    window = app.make_window(core, background)
    window.show()
    background.start()
    app.fill(window, core, background, [])
    wait(application, lambda: window.is_ready)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(simplified_text(size) if size else "空")
        file.flush()
        show(application, window, Path(file.name))
    _rest(application, background)
    _turn_all_pages(application, window)
    _rest(application, background)
    print(resident())
    background.stop()


def _turn_all_pages(application: QApplication, window: MainWindow) -> None:
    bar, viewport = window.view.verticalScrollBar(), window.view.viewport()
    while True:
        viewport.repaint()
        window.toggle_script()
        viewport.repaint()
        application.processEvents()
        before = bar.value()
        bar.setValue(before + viewport.height())
        if bar.value() == before:
            return


def _rest(application: QApplication, background: Background) -> None:
    """Let the background and what is done in idle moments come to their end."""
    for _ in range(3):
        _rest_once(application, background)


def _rest_once(application: QApplication, background: Background) -> None:
    rested: list[None] = []
    deadline = time.perf_counter() + 0.5
    background.run(lambda: None, rested.append, print)
    wait(application, lambda: bool(rested) and time.perf_counter() > deadline)


if __name__ == "__main__":
    read_through(int(sys.argv[1]))
