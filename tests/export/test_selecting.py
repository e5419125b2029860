"""A part of an article, with what belongs to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.corrections import Change, Correction, Scope
from reader.export.annotated import AnnotatedArticle, AnnotatedNote
from reader.export.selecting import selected
from reader.model import Position
from tests.export.sample import TITLE, chinese, paragraph

FIRST = paragraph(chinese("甲乙", "甲乙"), chinese("丙", "丙"), chinese("丁戊", "丁戊"))
SECOND = paragraph(chinese("己", "己"), chinese("庚辛", "庚辛"))
WHOLE = AnnotatedArticle(TITLE, (TITLE, FIRST, SECOND), {})
START, END = Position(1, 2), Position(2, 2)
"""From 丙 into 庚辛."""


def test_words_are_whole_and_counted_from_the_beginning() -> None:
    part = selected(WHOLE, START, END)
    assert [each.text for each in part.paragraphs] == ["丙丁戊", "己庚辛"]
    assert [word.start for word in part.paragraphs[0].words] == [0, 1]


@pytest.mark.parametrize(
    ("start", "end", "left"),
    [
        (Position(1, 3), Position(2, 1), (Position(0, 1), Position(1, 1))),
        (Position(0, 0), Position(1, 3), (Position(0, 0), Position(0, 1))),
        (Position(2, 0), Position(2, 3), (Position(1, 0), Position(1, 3))),
        (Position(0, 0), Position(0, 2), None),
        (Position(1, 0), Position(1, 2), None),
    ],
)
def test_notes_are_cut_to_it(
    start: Position, end: Position, left: tuple[Position, Position] | None
) -> None:
    article = replace(WHOLE, notes=(AnnotatedNote(start, end, "note"),))
    notes = selected(article, START, END).notes
    assert [(note.start, note.end) for note in notes] == ([left] if left else [])


@pytest.mark.parametrize(
    ("at", "left"),
    [(Position(1, 3), Position(0, 1)), (Position(1, 0), None), (Position(0, 0), None)],
)
def test_corrections_go_with_their_places(at: Position, left: Position | None) -> None:
    one = Correction(Change.GLOSS, "丁戊", "丁戊", "x", Scope.HERE, "", at)
    everywhere = replace(one, scope=Scope.EVERYWHERE, position=None)
    article = replace(WHOLE, corrections=(one, everywhere))
    made = selected(article, START, END).corrections
    assert made == ((replace(one, position=left), everywhere) if left else (everywhere,))
