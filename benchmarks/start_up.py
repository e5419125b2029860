"""One start of the program, or of an empty Qt window, timed from inside: run by `speed`.

`python -m benchmarks.start_up empty|fanjian` prints the seconds from the start of the process
to the window on screen, to text on its first page, and to words on it.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def since_start() -> float:
    """Seconds since this process was started."""
    stat = Path("/proc/self/stat").read_text("ascii")
    ticks = int(stat.rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def empty() -> None:
    """A bare main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1240, 800)
    window.show()
    application.processEvents()
    print(since_start())


def fanjian() -> None:
    """The program on its sample shelf, as `reader.__main__` and `app.main` start it."""
    from reader.display import why_no_window

    why_no_window()
    gc.disable()
    from reader import app
    from reader.growing import GrowingCore
    from reader.ui.background import Background

    application = app.make_application()
    background = Background()
    core = GrowingCore()
    window = app.make_window(core, background)
    window.show()
    application.processEvents()
    visible = since_start()
    background.start()
    app.fill(window, core, background, [])
    while window.document is None:
        application.processEvents()
        time.sleep(0.001)
    text = since_start()
    while not window.is_ready:
        application.processEvents()
        time.sleep(0.001)
    window.grab()
    print(visible, text, since_start())
    background.stop()


if __name__ == "__main__":
    {"empty": empty, "fanjian": fanjian}[sys.argv[1]]()
