"""Long texts: only what is seen is worked out, and nothing moves under the reader's eyes."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Article, Paragraph, Place, Position, Script, Word
from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reading.page import Piece
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.view import ReadingView

T, S = Script
TO_SIMPLIFIED = str.maketrans("軟體書寫這裡來", "软体书写这里来")
SENTENCE = "這裡的軟體書寫來日方長，𠮷野家也不例外。"


class Annotator:
    """Words of two characters, said `yī` each; counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, piece: Piece) -> tuple[Word, ...]:
        text = piece.text
        self.asked.append(text)
        cut = [(start, text[start : start + 2]) for start in range(0, len(text), 2)]
        return tuple(
            Word(start, two, two, two.translate(TO_SIMPLIFIED), ("yī",) * len(two))
            for start, two in cut
        )


def novel(paragraphs: int) -> Article:
    chosen = random.Random(paragraphs)
    return Article(
        "", tuple(Paragraph(SENTENCE * chosen.randrange(1, 9)) for _ in range(paragraphs))
    )


Open = Callable[[Article], tuple[ReadingView, Annotator]]


@pytest.fixture
def opened(qtbot: QtBot, style: ReadingStyle) -> Open:
    def opened(article: Article) -> tuple[ReadingView, Annotator]:
        annotator = Annotator()
        view = ReadingView(annotator, style)
        qtbot.addWidget(view)
        view.resize(600, 400)
        view.show_article(article, T)
        view.show()
        return view, annotator

    return opened


def test_a_novel_opens_with_its_first_page_only(opened: Open, qtbot: QtBot) -> None:
    view, annotator = opened(novel(10_000))
    assert 0 < len(annotator.asked) < 10
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 1_000_000)
    assert 0 < len(annotator.asked) < 30


def test_a_place_that_was_not_taken_in_yet_is_reached(opened: Open) -> None:
    view, _ = opened(novel(10_000))
    view.go_to(Place(9_000, 0))
    assert view.place().paragraph == 9_000
    assert view.document().blockCount() > 9_000


def test_a_paragraph_of_a_whole_novel_opens_with_its_first_page_only(opened: Open) -> None:
    view, annotator = opened(Article("", (Paragraph(SENTENCE * 10_000),)))
    assert 0 < sum(map(len, annotator.asked)) < 5_000
    assert view.toPlainText().replace("\n", "") == SENTENCE * 10_000


def test_places_in_a_long_paragraph_lead_back(opened: Open) -> None:
    view, _ = opened(Article("", (Paragraph(SENTENCE * 10_000),)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    place = view.place()
    assert (place.paragraph, place.word > 10_000) == (0, True)
    view.go_to(Place(0, 0))
    view.go_to(place)
    assert view.place() == place


def test_a_long_paragraph_is_copied_as_one(opened: Open) -> None:
    text = SENTENCE * 500
    view, _ = opened(Article("", (Paragraph(text), Paragraph("乙"))))
    view.toggle_script()
    view.selectAll()
    view.copy()
    assert QApplication.clipboard().text() == text.translate(TO_SIMPLIFIED) + "\n乙"


def test_scrolling_back_to_what_was_not_seen_moves_nothing(opened: Open) -> None:
    view, _ = opened(novel(300))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    for _ in range(40):
        place = view.place()
        before = top_of(view, place)
        bar.setValue(bar.value() - 37)
        assert top_of(view, place) == before + 37


def test_what_is_worked_out_of_sight_moves_nothing(opened: Open) -> None:
    view, _ = opened(novel(300))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    place = view.place()
    before = top_of(view, place)
    view.selectAll()
    for _ in range(4):
        view.toggle_script()
        assert top_of(view, place) == before
    for paragraph in range(0, 300, 20):
        top_of(view, Place(paragraph, 0))
    assert top_of(view, place) == before


def top_of(view: ReadingView, place: Place) -> int:
    """Where the word at `place` is in the viewport."""
    span = view._span(place.paragraph, place.word, place.word + 1)
    assert span
    return view._viewport_rects(span)[0].top()


def test_marks_are_asked_for_what_is_seen(opened: Open) -> None:
    view, _ = opened(novel(1_000))
    asked = set()

    def marks(paragraph: int, words: tuple[Word, ...], script: Script) -> list[Mark]:
        asked.add(paragraph)
        return [Mark(MarkKind.TERM, 0, 2), Mark(MarkKind.DOUBT, 3, 4)]

    view.set_marks(marks)
    assert {0} <= asked < set(range(10))
    kinds = [kind for kind, _ in view._layout.block(0).underlines]
    assert set(kinds) == {MarkKind.TERM, MarkKind.DOUBT}


def test_reading_through_keeps_few_lines_and_the_selection(opened: Open) -> None:
    article = novel(700)
    view, _ = opened(article)
    view.select(Position(3, 2), Position(3, 9))
    bar = view.verticalScrollBar()
    for script in (T, S, T):
        view.set_script(script)
        bar.setValue(0)
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + view.viewport().height())
    assert sum(view._layout.is_set(index) for index in range(700)) < 400
    assert view.toPlainText() == "\n".join(p.text for p in article.paragraphs)
    assert view.selected() == (Position(3, 2), Position(3, 9))


def test_words_that_come_later_move_nothing(opened: Open) -> None:
    view, annotator = opened(novel(100))
    view.set_annotator(None)
    view.toggle_script()
    assert view.toPlainText().startswith("這裡的軟體")
    view.go_to(Place(50, 0, 30))
    view.set_annotator(annotator)
    assert view.place() == Place(50, 15)
    view.go_to(Place(0, 0))
    assert view.toPlainText().startswith("这里的软体")


def test_a_lone_surrogate_is_read_like_any_text(opened: Open) -> None:
    view, _ = opened(Article("", (Paragraph("甲\ud842乙"),)))
    view.toggle_script()
    view.selectAll()
    view.copy()
    view.grab()
    assert view.place() == Place(0, 0)


def test_no_paragraphs_at_all(opened: Open) -> None:
    view, _ = opened(Article("", ()))
    view.toggle_script()
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.place() == Place(0, 0)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_a_reader_does_the_text_stays_whole(opened: Open, seed: int) -> None:
    article = novel(80)
    view, annotator = opened(article)
    chosen = random.Random(seed)
    bar = view.verticalScrollBar()
    keys = [
        getattr(Qt.Key, f"Key_{name}")
        for name in ("Left", "Right", "Up", "Down", "PageDown", "End")
    ]
    actions: list[Callable[[], object]] = [
        lambda: toggle_and_compare(view),
        lambda: toggle_and_compare(view),
        lambda: QTest.keyClick(view, chosen.choice(keys)),
        lambda: bar.setValue(chosen.randrange(bar.maximum())),
        lambda: view.set_ruby(chosen.random() < 0.5),
        lambda: view.resize(chosen.randrange(200, 800), chosen.randrange(100, 500)),
        lambda: view.reveal(Place(chosen.randrange(80), 3), 2),
        lambda: view.selectAll(),
        lambda: view.set_annotator(chosen.choice([None, annotator])),
        lambda: view.viewport().repaint(),
        lambda: QApplication.processEvents(),
    ]
    for _ in range(300):
        chosen.choice(actions)()
    view.set_annotator(annotator)
    view.set_script(S)
    view.selectAll()
    view.copy()
    printed = "\n".join(paragraph.text for paragraph in article.paragraphs)
    assert QApplication.clipboard().text() == printed.translate(TO_SIMPLIFIED)
    view.set_script(T)
    assert view.toPlainText() == printed


def toggle_and_compare(view: ReadingView) -> None:
    place, hovered = view.place(), view.hovered
    view.toggle_script()
    assert view.place() == place
    assert (view.hovered and view.hovered.place) == (hovered and hovered.place)
