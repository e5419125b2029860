"""How fast it is: `python -m benchmarks.speed`, everything painted offscreen in one run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from benchmarks import annotating, memory, search
from benchmarks.reading import cold, reading, wait
from benchmarks.table import row
from reader import app
from reader.growing import GrowingCore
from reader.ui.background import Background

SIZES = {"10 KB": 10_000, "200 KB": 200_000, "3 MB": 3_000_000}


def main() -> None:
    """Print the whole table."""
    starts()
    annotating.main()
    search.main()
    application = app.make_application()
    background = Background()
    core = GrowingCore()
    window = app.make_window(core, background)
    window.show()
    background.start()
    app.fill(window, core, background, [])
    wait(application, lambda: window.is_ready)
    for name, size in SIZES.items():
        reading(application, window, name, size)
    cold(application, window)
    background.stop()
    for name, size in SIZES.items():
        needed = f"{memory.over_empty(size):.0f} MB"
        row(f"{name}: memory over a window without text", needed, f"{size / 1e6:.2f} MB of it text")


def starts() -> None:
    """Process start to window, text and words, beside an empty Qt window."""
    start("fanjian")
    empty = [start("empty")[0] for _ in range(5)]
    ours = [start("fanjian") for _ in range(5)]
    base = statistics.median(empty)
    for index, what in enumerate(("window visible", "first page readable", "first page annotated")):
        median = statistics.median(run[index] for run in ours)
        row(f"process start to {what}", f"{median:.2f} s", f"{median / base:.1f} × an empty window")


def start(which: str) -> list[float]:
    """The times that one start printed."""
    command = [sys.executable, "-m", "benchmarks.start_up", which]
    # As on any reader's machine, compiled modules are kept.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return [float(figure) for figure in done.stdout.split()]


if __name__ == "__main__":
    main()
