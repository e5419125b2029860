"""Corrections kept for a document and everywhere, undone and found again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from reader.corrections import Change, Correction, Scope
from reader.library.library import Library, open_library
from reader.model import Article, Document, Form, Paragraph, Position
from reader.ui.background import AtOnce
from reader.ui.mending.keeper import CorrectionKeeper

TEXT = Paragraph("月活躍的月活躍")
DOCUMENT = Document("一", Form.TW, (Article("甲", (TEXT, TEXT)), Article("乙", (TEXT,))))
EVERYWHERE = Correction(Change.CUT, "月活躍", "月活跃", "月/活跃")
ARTICLE = replace(EVERYWHERE, scope=Scope.ARTICLE, article="甲", value="月活/跃")
HERE = replace(ARTICLE, scope=Scope.HERE, position=Position(1, 0))


@pytest.fixture
def library() -> Iterator[Library]:
    library = open_library(None)
    library.documents.add(DOCUMENT, b"")
    yield library
    library.close()


def following(library: Library | None, record: int = 1, index: int = 0) -> CorrectionKeeper:
    keeper = CorrectionKeeper(AtOnce(), parent=_OWNER)
    keeper.follow(library, record, DOCUMENT, index)
    return keeper


_OWNER = QObject()


def test_what_is_put_right_is_there_at_the_next_opening(library: Library) -> None:
    following(library).add([EVERYWHERE, HERE])
    assert following(library).listed() == (HERE, EVERYWHERE)
    assert following(library, record=2).listed() == (EVERYWHERE,)


def test_of_all_that_holds_the_narrower_comes_last(library: Library) -> None:
    keeper = following(library)
    keeper.add([HERE, ARTICLE, EVERYWHERE])
    first, second = DOCUMENT.articles
    assert keeper.in_force(first, 0) == (EVERYWHERE, ARTICLE)
    assert keeper.in_force(first, 1) == (EVERYWHERE, HERE, ARTICLE)
    assert keeper.in_force(second, 0) == (EVERYWHERE,)


def test_a_step_is_undone_and_redone_as_one(library: Library) -> None:
    keeper = following(library)
    keeper.add([HERE, EVERYWHERE])
    keeper.take_back(HERE)
    keeper.undo()
    assert keeper.listed() == (HERE, EVERYWHERE)
    keeper.undo()
    assert keeper.listed() == ()
    assert not keeper.can_undo
    keeper.redo()
    keeper.redo()
    assert following(library).listed() == keeper.listed() == (EVERYWHERE,)


@pytest.mark.parametrize(("correction", "count"), [(EVERYWHERE, 4), (ARTICLE, 4), (HERE, 1)])
def test_places_are_counted(correction: Correction, count: int) -> None:
    assert following(None).places(correction) == count


def test_what_the_shelf_does_not_keep_lasts_as_long_as_the_program() -> None:
    keeper = following(None, record=-1)
    keeper.add([HERE])
    keeper.follow(None, -2, DOCUMENT, 0)
    assert keeper.listed() == ()
    keeper.follow(None, -1, DOCUMENT, 0)
    assert keeper.listed() == (HERE,)


def test_corrections_that_cannot_be_read_are_said(library: Library) -> None:
    library.overlays.keep("corrections", "{", 1)
    keeper = CorrectionKeeper(AtOnce(), parent=_OWNER)
    said: list[str] = []
    keeper.failed.connect(lambda error: said.append(str(error)))
    keeper.follow(library, 1, DOCUMENT, 0)
    assert said == ["The corrections of this text cannot be read."]
    assert keeper.listed() == ()
