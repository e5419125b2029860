"""The interface in each of its languages: complete, true to its placeholders, nothing left out."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.characters import has_han
from reader.corrections import Change
from reader.export.choice import ExportChoice
from reader.exporting.gathering import Gathered
from reader.gloss import Gloss
from reader.library.library import open_library
from reader.model import Article, Document, Form, Reason, Script
from reader.resources import resource
from reader.settings import Language, Settings
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Core, Opening
from reader.ui.export_dialog import ExportDialog
from reader.ui.export_wording import PHRASES
from reader.ui.keyboard_page import KeyboardPage
from reader.ui.knowing.level_dialog import LevelDialog
from reader.ui.knowing.profile_dialog import ProfileDialog
from reader.ui.knowing.word_list import WordList
from reader.ui.mending.dialog import MendDialog
from reader.ui.mending.subject import Subject
from reader.ui.mnemonics import without_mnemonic
from reader.ui.reading.ruby_style import above_every_word
from reader.ui.reasons import TEMPLATES, said
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.translation import script_of
from reader.ui.window import MainWindow
from reader.vocabulary import Profile
from tests.export.sample import PROVENANCE
from tests.notation import article, words
from tests.ui.conftest import CHINESE

UI = Path(__file__).parents[2] / "reader" / "ui"
CLI = UI.parent / "cli"
LINE = "軟體/和/印表機 | 软件/和/打印机"
NAMES = re.compile(r"English|Pleco|Dummitt|Hanping|Sinosplice|Markdown|Shift|Ctrl|Fanjian|yanfa")
"""Words that are the same in every language."""

Message = tuple[str, str]
"""The class that says it, and what it says in English."""
BuildDialog = Callable[[MainWindow], QDialog]


def sources() -> set[Message]:
    """Everything that the window says, as the program has it."""
    said = {
        (owner.name, call.args[0].value)
        for path in UI.rglob("*.py")
        for owner in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(owner, ast.ClassDef)
        for call in ast.walk(owner)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr"
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    }
    templates = {("Reasons", str(template)) for template in TEMPLATES}
    return said | templates | {("Exports", str(phrase)) for phrase in PHRASES}


def reasons_of_the_core() -> Iterator[ast.expr]:
    """The template of every reason and of every fault that the core gives."""
    # The terminal speaks English.
    nodes = [
        node
        for path in UI.parent.rglob("*.py")
        if not {UI, CLI} & set(path.parents) and path.name not in ("model.py", "fault.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
    ]
    faults = {
        node.name
        for node in nodes
        if isinstance(node, ast.ClassDef) and "Fault" in map(ast.unparse, node.bases)
    }
    for node in nodes:
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Reason", "Clue", *faults}:
            yield node.args[0]


def translations(language: Language) -> dict[Message, str]:
    """Every finished translation into `language`."""
    path = resource("translations", f"fanjian_{language.value}.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): found.text or ""
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
        if (found := message.find("translation")) is not None
        if found.get("type") is None
    }


@pytest.mark.parametrize("language", CHINESE)
def test_every_word_is_translated_and_none_in_vain(language: Language) -> None:
    # `make translations` finds what is new; the translator writes it.
    known = translations(language)
    assert set(known) == sources()
    assert all(known.values())


def test_every_reason_of_the_core_can_be_worded() -> None:
    found = list(reasons_of_the_core())
    # What is put together from pieces nobody can translate.
    assert [ast.unparse(it) for it in found if not isinstance(it, ast.Constant)] == []
    assert {it.value for it in found if isinstance(it, ast.Constant)} == set(TEMPLATES)


def test_a_reason_is_told_in_the_language_of_the_interface(language: Language) -> None:
    told = said(Reason("spelt {} elsewhere in the text", ("發",)))
    assert "發" in told
    assert bool(re.search("[a-z]", told)) is (language is Language.ENGLISH)


@pytest.mark.parametrize("language", CHINESE)
def test_placeholders_and_mnemonics_are_kept(language: Language) -> None:
    kept = re.compile(r"\{\w*\}|&\w|\t.*|\*\.?\w*")
    for (_, english), chinese in translations(language).items():
        assert Counter(kept.findall(english.upper())) == Counter(kept.findall(chinese.upper()))


@pytest.mark.parametrize("language", CHINESE)
def test_what_is_shown_is_what_was_translated_last(language: Language) -> None:
    compiled = QTranslator()
    assert compiled.load(str(resource("translations", f"fanjian_{language.value}.qm")))
    for message, chinese in translations(language).items():
        assert compiled.translate(*message) == chinese


@pytest.fixture
def window(language: Language, qtbot: QtBot, comfort: Comfort) -> Iterator[MainWindow]:
    document = Document("一", Form.TW, (Article("一", article(LINE).paragraphs),), "一.txt")
    opening = Opening(lambda data, name: document, lambda data, name: document)
    window = MainWindow(opening, AtOnce(), comfort)
    qtbot.addWidget(window)
    window.add([document])
    window.set_core(
        Core(
            annotate=lambda paragraph, form, corrections=(): words(LINE),
            explain=lambda word: Gloss(),
            term_of=lambda word: None,
            terms_in=lambda article, form: (),
            gather=lambda *_: Gathered((), PROVENANCE),
            notices="",
        )
    )
    window.show()
    yield window
    QApplication.setPalette(QApplication.style().standardPalette())


def settings(window: MainWindow) -> QDialog:
    return SettingsDialog(Settings(), window.comfort.families, above_every_word, window)


def keys(window: MainWindow) -> QDialog:
    return KeyboardPage(window.menuBar(), window)


def export(window: MainWindow) -> QDialog:
    return ExportDialog(ExportChoice(), lambda choice, then: None, window)


def mend(window: MainWindow) -> QDialog:
    subject = Subject(words(LINE), 0, 0, "一", Script.TRADITIONAL, Script.TRADITIONAL)
    return MendDialog(subject, dict.fromkeys(Change, ()), lambda correction: 1, window)


def word_list(window: MainWindow) -> QDialog:
    library = open_library(None)
    dialog = WordList(library.words, window)
    library.close()
    return dialog


def profile(window: MainWindow) -> QDialog:
    asked = Profile(1200, 700, 310, 0.62, ((1, 40), (None, 25)), (("软件", 9),))
    return ProfileDialog("一", asked, str, window)


DIALOGS: tuple[BuildDialog, ...] = (
    settings,
    keys,
    export,
    mend,
    word_list,
    profile,
    LevelDialog,
)


def test_the_window_speaks_one_language(window: MainWindow, language: Language) -> None:
    assert foreign_in(window, language) == []
    assert len(window.menuBar().findChildren(QAction)) > 50


@pytest.mark.parametrize("build", DIALOGS)
def test_every_dialog_speaks_one_language(
    window: MainWindow, language: Language, build: BuildDialog
) -> None:
    dialog = build(window)
    dialog.show()
    assert foreign_in(dialog, language) == []
    # Hidden with its window, it would still stand in the mouse's way.
    dialog.close()


def test_no_two_labels_of_a_menu_have_one_mnemonic(window: MainWindow) -> None:
    bar = window.menuBar()
    for menu in (bar, *bar.findChildren(QMenu)):
        labels = " ".join(action.text() for action in menu.actions()).upper()
        assert [it for it, n in Counter(re.findall(r"&\w", labels)).items() if n > 1] == []


def test_every_dialog_is_looked_at(window: MainWindow) -> None:
    ours = {kind for kind in QDialog.__subclasses__() if kind.__module__.startswith("reader.ui")}
    assert {type(build(window)) for build in DIALOGS} >= ours


def test_the_keyboard_page_has_no_mnemonics(window: MainWindow) -> None:
    assert "(" not in KeyboardPage(window.menuBar()).text()


def test_english_needs_no_translators() -> None:
    assert script_of(Language.ENGLISH) is None


@pytest.mark.parametrize(
    ("system", "script"),
    [
        ("zh_TW", Script.TRADITIONAL),
        ("zh_HK", Script.TRADITIONAL),
        ("zh_MO", Script.TRADITIONAL),
        ("zh_CN", Script.SIMPLIFIED),
        ("zh_SG", Script.SIMPLIFIED),
        ("de_DE", None),
    ],
)
def test_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, system: str, script: Script | None
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert script_of(Language.OF_SYSTEM) is script


@pytest.mark.parametrize(
    ("label", "prose"),
    [("檔案(&F)", "檔案"), ("開啟(&O)…", "開啟"), ("S&ettings…", "Settings"), ("A && B", "A & B")],
)
def test_labels_without_mnemonics(label: str, prose: str) -> None:
    assert without_mnemonic(label) == prose


def foreign_in(widget: QWidget, language: Language) -> list[str]:
    """What `widget` and all within it say in English, if that is not the language."""
    if language is Language.ENGLISH:
        return []
    said = [text for part in (widget, *widget.findChildren(QWidget)) for text in said_by(part)]
    said += [action.text() for action in widget.findChildren(QAction)]
    return sorted({text for text in said if is_english(text)})


def is_english(text: str) -> bool:
    return not has_han(text) and bool(re.search(r"[a-z]{3}", NAMES.sub("", text)))


def said_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    if isinstance(widget, (QAbstractButton, QLabel)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        # Fonts are called alike in all languages.
        items = range(widget.count())
        yield from (widget.itemText(i) for i in items if widget.itemData(i) != widget.itemText(i))
