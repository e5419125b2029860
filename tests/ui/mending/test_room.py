"""See and mend, as a person does it in the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reader.audit.finding import Finding, Kind
from reader.audit.names import Names
from reader.corrections import Change, Correction, Corrections, Scope, as_meant, recut
from reader.exporting.gathering import Gathered
from reader.gloss import Gloss
from reader.model import (
    Article,
    Document,
    Doubt,
    DoubtKind,
    Form,
    Paragraph,
    Place,
    Position,
    Reason,
    Term,
    Word,
)
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Core, Opening
from reader.ui.mending.dialog import MendDialog
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.pointing import HoveredWord
from reader.ui.window import MainWindow
from tests.export.sample import PROVENANCE

SIMPLER = str.maketrans("國製過來", "国制过来")
TEXTS = ("美國製裁", "他來過", "又製裁", "再製裁")
READING = Doubt(DoubtKind.READING, ("guo",), 0.5, Reason("two readings"))
SCRIPT = Doubt(DoubtKind.SCRIPT, ("来",), 0.9, Reason(""))


def amend(
    paragraph: Paragraph, form: Form, corrections: tuple[Correction, ...] = ()
) -> tuple[Word, ...]:
    """Every two characters are a word, until a reader says something else."""
    text, start, words = paragraph.text, 0, []
    meant = as_meant(text, corrections)
    for cut in recut([meant[i : i + 2] for i in range(0, len(meant), 2)], text, corrections):
        printed = text[start : start + len(cut)]
        doubts = (READING,) if cut == "過" else (SCRIPT,) if "來" in cut else ()
        words.append(Word(start, printed, cut, cut.translate(SIMPLER), doubts=doubts))
        start += len(cut)
    return tuple(words)


def audit(lines: Sequence[str], form: Form, evidence: Names) -> list[Finding]:
    return [
        Finding(n, at, at + 2, "製裁", "制裁", Kind.CONVERSION, 0.9, Reason("no such word"))
        for n, line in enumerate(lines, 1)
        if (at := line.find("製裁")) >= 0
    ]


class Terms:
    """Remembers the terms that were kept; each is cut as one word."""

    def __init__(self) -> None:
        self.kept: list[Term] = []

    def keep(self, term: Term) -> tuple[Core, Term | None]:
        replaced = next((t for t in self.kept if t.traditional == term.traditional), None)
        self.kept = [*(t for t in self.kept if t is not replaced), term]
        return core_with(self), replaced

    def forget(self, term: Term) -> Core:
        self.kept.remove(term)
        return core_with(self)


def core_with(terms: Terms) -> Core:
    whole = tuple(
        Correction(Change.CUT, term.traditional, term.simplified, term.simplified)
        for term in terms.kept
    )

    def annotate(
        paragraph: Paragraph, form: Form, corrections: tuple[Correction, ...] = ()
    ) -> tuple[Word, ...]:
        return amend(paragraph, form, (*whole, *corrections))

    return Core(
        annotate=annotate,
        explain=lambda word: Gloss(),
        term_of=lambda word: None,
        terms_in=lambda article, form: (),
        gather=lambda *_: Gathered((), PROVENANCE),
        notices="",
        audit=audit,
        keep_term=terms.keep,
        forget_term=terms.forget,
    )


@pytest.fixture
def terms() -> Terms:
    return Terms()


@pytest.fixture
def window(qtbot: QtBot, comfort: Comfort, terms: Terms) -> Iterator[MainWindow]:
    paragraphs = tuple(map(Paragraph, TEXTS))
    document = Document("一", Form.TW, (Article("甲", paragraphs),), "一.txt")
    opening = Opening(lambda data, name: document, lambda data, name: document)
    window = MainWindow(opening, AtOnce(), comfort)
    qtbot.addWidget(window)
    window.add([document])
    window.show()
    window.set_core(core_with(terms))
    yield window
    QApplication.setPalette(QApplication.style().standardPalette())


def press(window: MainWindow, key: Qt.Key, *, shift: bool = False, control: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    if control:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.view, key, modifiers)


def pointed(window: MainWindow) -> str:
    return window.view.hovered.word.printed if window.view.hovered else ""


def marked(window: MainWindow, paragraph: int) -> list[tuple[MarkKind, str]]:
    words = amend(Paragraph(TEXTS[paragraph]), Form.TW)
    shown = window.view.script
    marks = [m for marks in window.session.markers for m in marks(paragraph, words, shown)]
    return [(m.kind, "".join(w.printed for w in words[m.first : m.last])) for m in marks]


def findings(window: MainWindow) -> list[str]:
    return [line.headword for line in window.mending.panel.findings.lines()]


def put_right(window: MainWindow) -> list[str]:
    return [line.headword for line in window.mending.panel.corrections.lines()]


def test_findings_are_listed_with_place_and_reason(window: MainWindow) -> None:
    lines = window.mending.panel.findings.lines()
    assert [line.pinyin for line in lines] == ["¶ 1", "¶ 3", "¶ 4"]
    assert lines[0].headword == "製裁 → 制裁"
    assert lines[0].gloss == "wrongly converted · no such word"


def test_f8_goes_to_what_may_be_wrong(window: MainWindow) -> None:
    met = []
    for _ in range(4):
        press(window, Qt.Key.Key_F8)
        met.append(pointed(window))
    assert met == ["製裁", "過", "又製", "再製"]
    assert window.card.isVisible()
    press(window, Qt.Key.Key_F8)
    assert "Nothing more is in doubt" in window.notice.text()
    press(window, Qt.Key.Key_F8, shift=True)
    press(window, Qt.Key.Key_F8, shift=True)
    assert pointed(window) == "過"


def test_f8_passes_over_what_was_put_right(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Right)
    for _ in range(2):
        press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_J, control=True)
    assert pointed(window) == "他來過"
    press(window, Qt.Key.Key_F8)
    assert pointed(window) == "又製"
    press(window, Qt.Key.Key_F8, shift=True)
    assert pointed(window) == "製裁"


def test_marks_are_quiet_and_can_be_switched_off(window: MainWindow) -> None:
    assert marked(window, 0) == [(MarkKind.FINDING, "製裁")]
    assert marked(window, 1) == [(MarkKind.DOUBT, "過")]
    window.toggle_script()
    assert marked(window, 1) == [(MarkKind.CONVERTED, "他來"), (MarkKind.DOUBT, "過")]
    for setting in ("marks_converted", "marks_doubts", "marks_findings"):
        window.comfort.change(**{setting: False})
    assert not marked(window, 0) + marked(window, 1)


def test_accepting_shows_what_the_source_meant(window: MainWindow) -> None:
    panel = window.mending.panel
    QTest.keyClick(panel.findings, Qt.Key.Key_A)
    assert window.view.toPlainText().splitlines()[:3] == ["美國制裁", "他來過", "又製裁"]
    assert put_right(window) == ["製裁 → 制裁"]
    assert len(findings(window)) == 2
    press(window, Qt.Key.Key_Z, control=True)
    assert window.view.toPlainText().startswith("美國製裁")
    assert len(findings(window)) == 3
    press(window, Qt.Key.Key_Z, control=True, shift=True)
    assert window.view.toPlainText().startswith("美國制裁")


def test_all_alike_are_accepted_in_one_step(window: MainWindow) -> None:
    QTest.keyClick(window.mending.panel.findings, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert findings(window) == []
    assert "製" not in window.view.toPlainText()
    press(window, Qt.Key.Key_Z, control=True)
    assert len(findings(window)) == 3


def test_refusing_leaves_the_text_and_is_taken_back(window: MainWindow) -> None:
    panel = window.mending.panel
    QTest.keyClick(panel.findings, Qt.Key.Key_R)
    assert put_right(window) == ["製裁 is right"]
    assert window.view.toPlainText().startswith("美國製裁")
    assert marked(window, 0) == []
    QTest.keyClick(panel.corrections, Qt.Key.Key_Delete)
    assert marked(window, 0) == [(MarkKind.FINDING, "製裁")]


def test_a_finding_is_settled_on_the_page(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Return, control=True)
    assert window.view.toPlainText().startswith("美國制裁")
    assert pointed(window) == "製裁"
    assert "printed" in window.card.text()


def test_the_card_states_what_the_audit_proposes(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F8)
    assert "製裁 → <b>制裁</b>" in window.card.text()
    assert "no such word" in window.card.text()
    press(window, Qt.Key.Key_Return)
    window.card.settled.emit(True)
    assert put_right(window) == ["製裁 is right"]
    assert "→" not in window.card.text()


def test_enter_goes_to_the_finding(window: MainWindow) -> None:
    window.mending.panel.findings.setCurrentRow(2)
    QTest.keyClick(window.mending.panel.findings, Qt.Key.Key_Return)
    hovered = window.view.hovered
    assert hovered
    assert hovered.place.paragraph == 3


def test_words_are_joined_and_split_by_keys(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_J, control=True)
    assert pointed(window) == "美國製裁"
    assert "places in this article: 1" in window.notice.text()
    press(window, Qt.Key.Key_Z, control=True)
    assert pointed(window) == "美國"
    press(window, Qt.Key.Key_J, control=True, shift=True)
    assert pointed(window) == "美"
    assert put_right(window) == ["美 / 國"]


def test_words_of_two_lengths_cannot_be_joined(window: MainWindow) -> None:
    cab, comes = Word(0, "的士", "計程車", "的士"), Word(2, "来", "來", "来")
    shown = HoveredWord(Place(0, 0), cab, (), (cab, comes))
    window.mending.word.join(shown)
    assert "cannot be cut here" in window.notice.text()


def test_nothing_is_mended_on_the_page_as_printed(window: MainWindow) -> None:
    window.room.as_printed.is_shown = True
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_J, control=True)
    assert "not on the page as printed" in window.notice.text()
    assert put_right(window) == []


def test_nothing_is_mended_where_nothing_is_pointed_at(window: MainWindow) -> None:
    for key in (Qt.Key.Key_R, Qt.Key.Key_J):
        press(window, key, control=True)
        assert window.notice.text() == "Point at a word first."


def dialog(window: MainWindow) -> MendDialog:
    press(window, Qt.Key.Key_Right)
    room, core = window.mending, window.session.core
    subject = room.word.subject()
    assert core
    assert subject
    return room.word.dialog_of(core, subject)


def choose(it: MendDialog, change: Change, value: str, scope: Scope) -> Correction | None:
    it.ask_for(change)
    it.value.setEditText(value)
    if it.scope.isEnabled():
        it.scope.setCurrentIndex(it.scope.findData(scope.value))
    return it.correction


@pytest.mark.parametrize(
    ("change", "value", "fits"),
    [
        (Change.CUT, "美/國", True),
        (Change.CUT, "美/國製", True),
        (Change.CUT, "別/的", False),
        (Change.READING, "měi guó", True),
        (Change.READING, "měi", False),
        (Change.FORM, "美囯", True),
        (Change.PRINTED, "美図", True),
        (Change.PRINTED, "", False),
    ],
)
def test_only_what_fits_can_be_accepted(
    window: MainWindow, change: Change, value: str, fits: bool
) -> None:
    correction = choose(dialog(window), change, value, Scope.ARTICLE)
    assert (correction is not None) == fits


def test_one_place_of_a_very_long_paragraph_is_mended(window: MainWindow) -> None:
    text = "他來過。" * 1_000
    long = Document("二", Form.TW, (Article("乙", (Paragraph(text),)),), "二.txt")
    window.add([long])
    window.shelf.choose(1)
    here = Position(0, 3_600)
    window.view.point_at(here)
    subject = window.mending.word.subject()
    assert subject
    window.mending.word.mend(subject.correction(Change.CUT, "他/來", Scope.HERE))
    assert pointed(window) == "他"
    window.view.point_at(Position(0, 3_596))
    assert pointed(window) == "他來"
    press(window, Qt.Key.Key_Z, control=True)
    window.view.point_at(here)
    assert pointed(window) == "他來"


def test_the_dialog_says_how_many_places_change(window: MainWindow) -> None:
    it = dialog(window)
    choose(it, Change.CUT, "美/國", Scope.EVERYWHERE)
    assert it._hint.text() == "Places in this article: 1"


def test_a_meaning_goes_into_the_glossary(window: MainWindow, terms: Terms) -> None:
    it = dialog(window)
    correction = choose(it, Change.GLOSS, "the United States", Scope.HERE)
    assert correction
    assert correction.scope is Scope.EVERYWHERE
    window.mending.word.mend(correction, "měiguó")
    assert terms.kept == [Term("美國", "美国", "měiguó", "the United States")]


def test_a_term_is_cut_at_once_and_taken_back_at_once(window: MainWindow, terms: Terms) -> None:
    press(window, Qt.Key.Key_Right)
    for gloss in ("US sanctions", "sanctions of the US"):
        window.mending.terms.keep(Term("美國製裁", "美国制裁", "", gloss))
        assert pointed(window) == "美國製裁"
    press(window, Qt.Key.Key_Z, control=True)
    assert [term.gloss for term in terms.kept] == ["US sanctions"]
    press(window, Qt.Key.Key_Z, control=True)
    assert terms.kept == []
    assert pointed(window) == "美國"
    press(window, Qt.Key.Key_Z, control=True, shift=True)
    assert pointed(window) == "美國製裁"


def test_what_is_asked_for_is_done(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MendDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_R, control=True)
    assert put_right(window) == ["美 / 國"]


def test_the_context_menu_mends_the_word_it_was_opened_on(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Right)
    hovered = window.view.hovered
    press(window, Qt.Key.Key_Escape)
    menu = window.actions_.mend.context_menu(hovered)
    (join,) = (action for action in menu.actions() if action.text() == "&Join with the next")
    join.trigger()
    assert put_right(window) == ["美國製裁"]
    assert len(window.actions_.mend.context_menu(None).actions()) < len(menu.actions())


def test_another_article_has_other_findings(window: MainWindow) -> None:
    other = Document("二", Form.TW, (Article("乙", (Paragraph("沒有"),)),), "二.txt")
    window.add([other])
    window.shelf.choose(1)
    assert findings(window) == []
    window.shelf.choose(0)
    assert len(findings(window)) == 3


def test_everything_can_be_put_back(window: MainWindow) -> None:
    before = window.view.toPlainText()
    panel = window.mending.panel
    QTest.keyClick(panel.findings, Qt.Key.Key_A)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_J, control=True)
    while panel.corrections.count():
        QTest.keyClick(panel.corrections, Qt.Key.Key_Delete)
    assert window.view.toPlainText() == before
    assert replace(Corrections(), done=window.mending.keeper.listed()).done == ()
