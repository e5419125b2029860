"""How fast a text opens, toggles, scrolls and answers the mouse in a window, for `speed`."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.table import measured, milliseconds, row
from benchmarks.texts import simplified_text
from reader.ui.window import MainWindow

_COLD = 20_000
"""Characters that are toggled at once."""


def reading(application: QApplication, window: MainWindow, name: str, size: int) -> None:
    """Open a text of `size` bytes, pinyin on, and read it, also in both scripts side by side."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as file:
        file.write(simplified_text(size))
    first, whole, longest = open_and_watch(application, window, Path(file.name))
    Path(file.name).unlink()
    row(f"{name}: from its file to its first page", f"{first * 1000:.0f} ms")
    row(f"{name}: from its file to all of it laid out", f"{whole * 1000:.0f} ms")
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

    def jump_and_toggle() -> float:
        bar = view.verticalScrollBar()
        bar.setValue(random.Random(time.time_ns()).randrange(bar.maximum() + 1))
        viewport.repaint()
        return measured(partial(toggle, window))[0]

    def hover(at: QPoint) -> None:
        QTest.mouseMove(viewport, at)
        application.processEvents()

    def scroll() -> None:
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 120)
        viewport.repaint()

    row(f"{name}: toggle of the visible page", milliseconds(measured(partial(toggle, window), 40)))
    row(f"{name}: toggle right after a jump", milliseconds([jump_and_toggle() for _ in range(20)]))
    points = [QPoint(x, y) for y in range(60, 600, 40) for x in range(80, 640, 45)]
    hovers = [measured(partial(hover, point))[0] for point in points]
    row(f"{name}: hover to painted", milliseconds(hovers))
    view.verticalScrollBar().setValue(0)
    row(f"{name}: scroll step", milliseconds(measured(scroll, 200)))


def open_and_watch(
    application: QApplication, window: MainWindow, path: Path
) -> tuple[float, float, float]:
    """How long `path` takes to its first page and to be there, and the longest time without a tick.

    All in seconds; pages are painted.
    """
    ticks: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    first, whole = show(application, window, path)
    deadline = time.perf_counter() + 3
    wait(application, lambda: time.perf_counter() > deadline)
    timer.stop()
    return first, whole, max(after - before for before, after in pairwise(ticks))


def wait(application: QApplication, is_done: Callable[[], bool]) -> None:
    """Let the window live until `is_done`."""
    while not is_done():
        application.processEvents()
        time.sleep(0.001)


def idle(application: QApplication) -> None:
    """Let idle work be done."""
    deadline = time.perf_counter() + 0.3
    wait(application, lambda: time.perf_counter() > deadline)


def cold(application: QApplication, window: MainWindow) -> None:
    """A text of 20,000 characters that is new is opened, and toggled before it is idle."""
    toggles = []
    for number in range(10):
        text = simplified_text(10 * 3 * _COLD)[number * _COLD :][:_COLD]
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            show(application, window, Path(file.name))
            toggles += measured(partial(toggle, window))
    row(f"cold toggle of {_COLD:,} characters", milliseconds(toggles))


def show(application: QApplication, window: MainWindow, path: Path) -> tuple[float, float]:
    """Open `path`, and do nothing more; the seconds to its first page and to all of it."""
    pages: list[str] = []
    shown = window.session.article_shown.connect(lambda document, _: pages.append(document.source))
    start = time.perf_counter()
    window.open_files([path])
    wait(application, lambda: str(path) in pages)
    window.view.viewport().repaint()
    first = time.perf_counter() - start
    wait(application, lambda: window.document is not None and window.document.source == str(path))
    window.view.viewport().repaint()
    window.session.article_shown.disconnect(shown)
    return first, time.perf_counter() - start


def toggle(window: MainWindow) -> None:
    """Show the other script, painted."""
    window.toggle_script()
    window.view.viewport().repaint()
