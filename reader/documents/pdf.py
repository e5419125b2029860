"""PDF with a text layer: its lines in reading order, column after column."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cjkfold
import pypdfium2

from reader.documents.text import MOST_CHARACTERS, SourceText
from reader.documents.unreadable import UnreadableError
from reader.model import Reason

_LOCKED = Reason("this PDF asks for a password")
_DAMAGED = Reason("this PDF is damaged")
_MOST_PAGES = 3_000
_MOST_RUNS = 20_000
"""Pieces of text on one page."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of text on a page, in points; `y` grows downwards."""

    left: float
    right: float
    top: float
    bottom: float
    text: str

    @property
    def height(self) -> float:
        return self.bottom - self.top


def read(data: bytes, name: str) -> SourceText:
    """The lines of all pages. Raises UnreadableError."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = _LOCKED if locked else _DAMAGED
        raise UnreadableError("{}: {}.", name, reason) from error
    try:
        if len(document) > _MOST_PAGES:
            raise UnreadableError(
                "{}: this PDF has {} pages; up to {} can be opened.",
                name,
                len(document),
                _MOST_PAGES,
            )
        lines = list(_lines(document, name))
    except pypdfium2.PdfiumError as error:
        raise UnreadableError("{}: {}.", name, _DAMAGED) from error
    finally:
        document.close()
    if not any(line.strip() for line in lines):
        raise UnreadableError("{}: this PDF has pictures of text, but no text.", name)
    return SourceText(tuple(lines), "utf-8")


def _lines(document: pypdfium2.PdfDocument, name: str) -> Iterator[str]:
    size = 0
    for number in range(len(document)):
        page = document[number]
        runs = _runs(page)
        width = page.get_width()
        page.close()
        for line in _page_lines(runs, width):
            size += len(line)
            if size > MOST_CHARACTERS:
                raise UnreadableError("{}: this PDF is too long.", name)
            yield line


def _runs(page: pypdfium2.PdfPage) -> list[_Run]:
    textpage = page.get_textpage()
    height = page.get_height()
    found: list[_Run] = []
    for index in range(min(textpage.count_rects(), _MOST_RUNS)):
        left, bottom, right, top = textpage.get_rect(index)
        text = textpage.get_text_bounded(left, bottom, right, top).strip("\r\n")
        # Fonts without their own map of characters spell 一 as the radical ⼀.
        text = cjkfold.fold(text).replace("\r\n", "").replace("\x00", "")
        if text.strip():
            found.append(_Run(left, right, height - top, height - bottom, text))
    textpage.close()
    return found


def _page_lines(runs: Sequence[_Run], width: float) -> Iterator[str]:
    rows = [row for column in _columns(runs, width) for row in _rows(column)]
    if not rows:
        return
    pitch = statistics.median(run.height for row in rows for run in row)
    for column in _columns(runs, width):
        margin = min(run.left for run in column)
        bottom: float | None = None
        for row in _rows(column):
            if bottom is not None and row[0].top - bottom > 1.4 * pitch:
                yield ""
            indent = round((row[0].left - margin) / max(row[0].height, 1.0))
            yield "　" * min(indent, 2) * (indent < 5) + _joined(row)
            bottom = max(run.bottom for run in row)


def _columns(runs: Sequence[_Run], width: float) -> list[list[_Run]]:
    """The runs of each column; what goes across both stands before or behind them."""
    middle = _gutter(runs, width)
    if middle is None:
        return [list(runs)] if runs else []
    across = [run for run in runs if run.left < middle < run.right]
    sides = [run for run in runs if run not in across]
    top = min(run.top for run in sides)
    head = [run for run in across if run.top < top]
    foot = [run for run in across if run.top >= top]
    left = [run for run in sides if run.right <= middle]
    right = [run for run in sides if run.left >= middle]
    return [column for column in (head, left, right, foot) if column]


def _gutter(runs: Sequence[_Run], width: float) -> float | None:
    """Where a page of two columns is parted: a blank strip that hardly any line crosses."""
    best: tuple[int, float] | None = None
    for step in range(30, 71, 2):
        x = width * step / 100
        crossing = sum(run.left < x < run.right for run in runs)
        left = sum(run.right <= x for run in runs)
        right = sum(run.left >= x for run in runs)
        if min(left, right) >= 4 and crossing <= 0.1 * len(runs) and _is_beside(runs, x):
            best = min(best or (crossing, x), (crossing, x))
    return best[1] if best else None


def _is_beside(runs: Sequence[_Run], x: float) -> bool:
    """Whether the text on either side of `x` stands at the same height, wide enough to read."""
    left = [run for run in runs if run.right <= x]
    right = [run for run in runs if run.left >= x]
    top = max(min(run.top for run in left), min(run.top for run in right))
    bottom = min(max(run.bottom for run in left), max(run.bottom for run in right))
    narrowest = min(
        statistics.median(run.right - run.left for run in side) for side in (left, right)
    )
    return bottom - top > 3 * left[0].height and narrowest > 6 * left[0].height


def _rows(runs: Sequence[_Run]) -> list[list[_Run]]:
    """The runs of each line, from left to right."""
    rows: list[list[_Run]] = []
    for run in sorted(runs, key=lambda run: (run.top + run.bottom) / 2):
        middle = (run.top + run.bottom) / 2
        if rows and rows[-1][0].top < middle < rows[-1][0].bottom:
            rows[-1].append(run)
        else:
            rows.append([run])
    return [sorted(row, key=lambda run: run.left) for row in rows]


def _joined(row: Sequence[_Run]) -> str:
    """The text of a line; a wide gap is a blank."""
    text = row[0].text
    for a, b in pairwise(row):
        text += (" " if b.left - a.right > 0.3 * a.height else "") + b.text
    return text
