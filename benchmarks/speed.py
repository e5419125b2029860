"""How fast it is: `python -m benchmarks.speed`, everything painted offscreen in one run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from benchmarks import memory, search
from benchmarks.naive import Naive
from benchmarks.reading import cold, reading, wait
from benchmarks.table import measured, milliseconds, row
from benchmarks.texts import simplified_text
from reader import app
from reader.characters import has_han
from reader.engine import Engine, load_engine
from reader.growing import GrowingCore
from reader.model import Form, Paragraph
from reader.ui.background import Background

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


if __name__ == "__main__":
    main()
