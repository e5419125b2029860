"""What annotation costs beside the naive pipeline: `python -m benchmarks.annotating`.

Whole texts are measured in the processor's time, which other programs make less of a difference to.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.naive import Naive
from benchmarks.table import measured, milliseconds, row
from benchmarks.texts import everyday_text, simplified_text
from reader.characters import has_han
from reader.engine import Engine, load_engine
from reader.model import Form, Paragraph

MEGABYTE = 1_000_000
PAGE = 600
"""Characters that fill a window, about."""


def main() -> None:
    """Print the whole table."""
    engine, naive = load_engine(), Naive()
    engine.warm_up()
    naive.annotate("预热")
    # What either has loaded is no garbage, and neither is to wait for the other's.
    gc.collect()
    gc.freeze()
    for form in (Form.CN, Form.TW):
        text = everyday_text(MEGABYTE, form)
        megabyte(engine, naive, f"1 MB of everyday text, {form.script.value}", text, form)
    # Nearly ten thousand different sentences, and in each a heteronym that only its sentence tells.
    heteronyms = simplified_text(MEGABYTE)
    megabyte(engine, naive, "1 MB of sentences with heteronyms", heteronyms, Form.CN)
    alone(engine, everyday_text(MEGABYTE, Form.CN, seed=2))
    cutting(engine, naive, heteronyms)
    pages(engine, heteronyms)
    endless(engine, heteronyms)
    # A process of its own: this one holds the naive pipeline too.
    subprocess.run([sys.executable, "-m", "benchmarks.annotating", "memory"], check=True)


def megabyte(engine: Engine, naive: Naive, what: str, text: str, form: Form) -> None:
    """A text through our pipeline and through the naive one."""
    lines = _paragraphs(text)
    ours = _processor_time(lambda: list(engine.annotate_all(lines, form)))
    theirs = _processor_time(lambda: naive.annotate(text))
    row(what, f"{ours:.1f} s", f"naive {theirs:.1f} s, {theirs / ours:.1f} × faster")


def alone(engine: Engine, text: str) -> None:
    """The same, each paragraph asked for by itself."""
    lines = _paragraphs(text)
    ours = _processor_time(lambda: [engine.annotate(line, Form.CN) for line in lines])
    row("    paragraph by paragraph", f"{ours:.1f} s")


def cutting(engine: Engine, naive: Naive, text: str) -> None:
    """The words alone."""
    lines = text.split("\n")
    cut = _processor_time(lambda: [engine.service.cut(line) for line in lines])
    naive_cut = _processor_time(lambda: naive.words(text))
    row("    of which words", f"{cut:.2f} s", f"naive {naive_cut:.2f} s")


def pages(engine: Engine, text: str) -> None:
    """Pages that were not seen before, one after the other."""
    fresh = text.replace("。", "！")
    starts = range(0, 40 * PAGE, PAGE)
    times = [measured(partial(annotate_page, engine, fresh[at : at + PAGE]))[0] for at in starts]
    row(f"a page of {PAGE} characters annotated", milliseconds(times))


def annotate_page(engine: Engine, page: str) -> None:
    """All paragraphs of a page."""
    for line in _paragraphs(page):
        engine.annotate(line, Form.CN)


def endless(engine: Engine, text: str) -> None:
    """Text without a single mark, ever longer: the time for each character stays the same."""
    characters = "".join(filter(has_han, text)) * 4
    for length in (250_000, 500_000, 1_000_000):
        (seconds,) = measured(partial(engine.service.cut, characters[:length]))
        each = f"{seconds / length * 1e6:.2f} µs a character"
        row(f"{length:,} characters without punctuation cut", f"{seconds:.2f} s", each)


def memory() -> None:
    """The most memory that a megabyte, paragraph after paragraph, and that ten of them take."""
    engine, lines = load_engine(), simplified_text(MEGABYTE).split("\n")
    for times in (1, 10):
        for _ in engine.annotate_all(_mirrored(lines, times), Form.CN):
            pass
        row(f"memory for {times} MB", f"{_most_memory():.0f} MB at most")


def _processor_time(work: Callable[[], object]) -> float:
    """The seconds that the processor worked for this process."""
    start = time.process_time()
    done = work()
    seconds = time.process_time() - start
    # Giving back what was made is no part of the work.
    del done
    return seconds


def _paragraphs(text: str) -> list[Paragraph]:
    return [Paragraph(line) for line in text.split("\n")]


def _mirrored(lines: Sequence[str], times: int) -> Iterator[Paragraph]:
    """The lines again and again, every second time backwards: words that no memory has yet."""
    for turn in range(times):
        for line in lines:
            yield Paragraph(line[:: -1 if turn % 2 else 1])


def _most_memory() -> float:
    """The most that this process ever used, in MB."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    {"": main, "memory": memory}["".join(sys.argv[1:])]()
