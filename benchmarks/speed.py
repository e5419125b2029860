"""How fast it is: `python -m benchmarks.speed`, everything painted offscreen in one run."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import search
from benchmarks.naive import Naive
from benchmarks.table import measured, milliseconds, row
from benchmarks.texts import simplified_text
from reader import app
from reader.characters import has_han
from reader.engine import Engine, load_engine
from reader.growing import GrowingCore
from reader.model import Form, Paragraph
from reader.ui.background import Background
from reader.ui.window import MainWindow

MEGABYTE = 1_000_000
PAGE = 600
"""Characters that fill a window, about."""
SIZES = {"10 KB": 10_000, "200 KB": 200_000, "3 MB": 3_000_000}


def main() -> None:
    """Print the whole table."""
    starts()
    annotation()
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
    background.stop()


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


def annotation() -> None:
    """1 MB through our pipeline and through the naive one."""
    text = simplified_text(MEGABYTE)
    engine, naive = load_engine(), Naive()
    engine.annotate(Paragraph("预热"), Form.CN)
    naive.annotate("预热")
    lines = [Paragraph(line) for line in text.split("\n")]
    (ours,) = measured(lambda: [engine.annotate(line, Form.CN) for line in lines])
    (theirs,) = measured(lambda: naive.annotate(text))
    row("1 MB annotated", f"{ours:.1f} s", f"naive {theirs:.1f} s, {theirs / ours:.1f} × faster")
    (cut,) = measured(lambda: [engine.service.cut(line.text) for line in lines])
    (naive_cut,) = measured(lambda: naive.words(text))
    row("    of which words", f"{cut:.2f} s", f"naive {naive_cut:.2f} s")
    pages(engine, text)
    endless(engine, text)


def pages(engine: Engine, text: str) -> None:
    """Pages that were not seen before, one after the other."""
    fresh = text.replace("。", "！")
    starts = range(0, 40 * PAGE, PAGE)
    times = [measured(partial(annotate_page, engine, fresh[at : at + PAGE]))[0] for at in starts]
    row(f"a page of {PAGE} characters annotated", milliseconds(times))


def annotate_page(engine: Engine, page: str) -> None:
    """All paragraphs of a page."""
    for line in page.split("\n"):
        engine.annotate(Paragraph(line), Form.CN)


def endless(engine: Engine, text: str) -> None:
    """Text without a single mark, ever longer: the time for each character stays the same."""
    characters = "".join(filter(has_han, text)) * 4
    for length in (250_000, 500_000, 1_000_000):
        (seconds,) = measured(partial(engine.service.cut, characters[:length]))
        each = f"{seconds / length * 1e6:.2f} µs a character"
        row(f"{length:,} characters without punctuation cut", f"{seconds:.2f} s", each)


def reading(application: QApplication, window: MainWindow, name: str, size: int) -> None:
    """Open a text of `size` bytes, pinyin on, and read it, also in both scripts side by side."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as file:
        file.write(simplified_text(size))
    longest = open_and_watch(application, window, Path(file.name))
    Path(file.name).unlink()
    row(f"{name}: longest wait of the window while it opens", f"{longest * 1000:.0f} ms")
    idle(application)
    page(application, window, name)

    def turn(is_side_by_side: bool) -> float:
        idle(application)
        return measured(lambda: change(is_side_by_side))[0]

    def change(is_side_by_side: bool) -> None:
        window.comfort.change(is_side_by_side=is_side_by_side)
        window.view.viewport().repaint()

    turns = [(turn(True), turn(False)) for _ in range(10)]
    for what, times in zip(("into", "out of"), zip(*turns, strict=True), strict=True):
        row(f"{name}: {what} both scripts side by side", milliseconds(times))
    change(True)
    idle(application)
    page(application, window, f"{name}, side by side")
    change(False)


def page(application: QApplication, window: MainWindow, name: str) -> None:
    """Toggle, hover and scroll what is open."""
    view, viewport = window.view, window.view.viewport()

    def toggle() -> None:
        window.toggle_script()
        viewport.repaint()

    def jump_and_toggle() -> float:
        bar = view.verticalScrollBar()
        bar.setValue(random.Random(time.time_ns()).randrange(bar.maximum() + 1))
        viewport.repaint()
        return measured(toggle)[0]

    def hover(at: QPoint) -> None:
        QTest.mouseMove(viewport, at)
        application.processEvents()

    def scroll() -> None:
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 120)
        viewport.repaint()

    row(f"{name}: toggle of the visible page", milliseconds(measured(toggle, 40)))
    row(f"{name}: toggle right after a jump", milliseconds([jump_and_toggle() for _ in range(20)]))
    points = [QPoint(x, y) for y in range(60, 600, 40) for x in range(80, 640, 45)]
    hovers = [measured(partial(hover, point))[0] for point in points]
    row(f"{name}: hover to painted", milliseconds(hovers))
    view.verticalScrollBar().setValue(0)
    row(f"{name}: scroll step", milliseconds(measured(scroll, 200)))


def open_and_watch(application: QApplication, window: MainWindow, path: Path) -> float:
    """The longest time between two ticks of the window while `path` opens."""
    ticks: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    window.open_files([path])
    wait(application, lambda: window.document is not None and window.document.source == str(path))
    deadline = time.perf_counter() + 3
    wait(application, lambda: time.perf_counter() > deadline)
    timer.stop()
    return max(after - before for before, after in pairwise(ticks))


def wait(application: QApplication, is_done: Callable[[], bool]) -> None:
    """Let the window live until `is_done`."""
    while not is_done():
        application.processEvents()
        time.sleep(0.001)


def idle(application: QApplication) -> None:
    """Let idle work be done."""
    deadline = time.perf_counter() + 0.3
    wait(application, lambda: time.perf_counter() > deadline)


if __name__ == "__main__":
    main()
