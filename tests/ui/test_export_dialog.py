"""Exporting from the window: what is asked, remembered, written and said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.export.choice import ExportChoice, Scope, remember, remembered
from reader.export.formats import FORMATS
from reader.export.options import ExportOptions, OtherScript, Ruby
from reader.exporting.gathering import Gathered
from reader.exporting.marginalia import Marginalia
from reader.model import Article, Document, Form, Paragraph, Position, Script, Standard
from reader.ui.background import AtOnce
from reader.ui.core import Core
from reader.ui.export_dialog import ExportDialog
from reader.ui.export_names import ExportNames
from reader.ui.export_subject import ExportSubject
from reader.ui.exporting import Exporting
from reader.watch import Watch
from tests.export.sample import ARTICLE, PROVENANCE

ARTICLES = tuple(Article(title, (Paragraph(title),)) for title in ("一", "二"))
DOCUMENT = Document("題", Form.TW, ARTICLES, "hair.txt")


class Bench:
    """Exporting over a core that knows one article, with a dialog that is answered."""

    def __init__(self, parent: QWidget) -> None:
        self.gathered: list[tuple[int, ...]] = []
        self.said: list[str] = []
        self.exporting = Exporting(parent, AtOnce(), self.said.append)

    def gather(
        self,
        document: Document,
        articles: Sequence[int],
        marginalia: Marginalia,
        watch: Watch,
        standard: Standard,
    ) -> Gathered:
        watch(1)
        self.gathered.append(tuple(articles))
        return Gathered((ARTICLE,), replace(PROVENANCE, as_of=marginalia.as_of))

    def ask(self, subject: ExportSubject | None = None) -> None:
        core = cast(Core, self)
        self.exporting.ask(core, subject or ExportSubject(DOCUMENT, 0, Script.SIMPLIFIED))


@pytest.fixture
def bench(qtbot: QtBot, style: object) -> Bench:
    parent = QWidget()
    qtbot.addWidget(parent)
    return Bench(parent)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Answers the dialogs: choices by their row's name, then the target."""

    def answer(target: Path | str, **rows: int | bool) -> list[str]:
        suggested: list[str] = []

        def choose(dialog: ExportDialog) -> bool:
            for name, value in rows.items():
                row = dialog.findChild(QWidget, name)
                if isinstance(row, QComboBox):
                    row.setCurrentIndex(int(value))
                elif isinstance(row, QCheckBox):
                    row.setChecked(bool(value))
            return True

        def suggest(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
            suggested.append(name)
            return str(target), kinds

        monkeypatch.setattr(ExportDialog, "exec", choose)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", suggest)
        return suggested

    return answer


def choose(dialog: ExportDialog, name: str, index: int) -> None:
    cast(QComboBox, dialog.findChild(QComboBox, name)).setCurrentIndex(index)


@pytest.mark.parametrize("index", range(len(FORMATS)), ids=[each.name for each in FORMATS])
def test_every_format(
    bench: Bench, answer: Callable[..., list[str]], tmp_path: Path, index: int
) -> None:
    target = tmp_path / "out"
    suggested = answer(target, format=index)
    bench.ask()
    assert suggested == [f"hair{FORMATS[index].suffix}"]
    assert target.read_bytes()
    assert bench.said == [f"Exported to {target}."]


def test_the_script_shown_is_exported(
    bench: Bench, answer: Callable[..., list[str]], tmp_path: Path
) -> None:
    answer(tmp_path / "out", format=10, other=0)
    bench.ask()
    assert (tmp_path / "out").read_text("utf-8").startswith("头发长\n")


def test_the_whole_document(bench: Bench, answer: Callable[..., list[str]], tmp_path: Path) -> None:
    answer(tmp_path / "out", scope=1)
    bench.ask()
    assert bench.gathered[-1] == (0, 1)


def test_what_is_selected(bench: Bench, answer: Callable[..., list[str]], tmp_path: Path) -> None:
    answer(tmp_path / "out", format=10, other=0, scope=2)
    selection = Position(2, 0), Position(3, 1)
    bench.ask(ExportSubject(DOCUMENT, 0, Script.TRADITIONAL, selection))
    text = (tmp_path / "out").read_text("utf-8").split("————")[0]
    assert text.split() == ["頭髮長", "滑鼠", "頭髮"]  # The title, and two lines of the list.


def test_choices_are_remembered(
    bench: Bench, answer: Callable[..., list[str]], tmp_path: Path
) -> None:
    memory = tmp_path / "config" / "export.json"
    bench.exporting.remember_in(memory)
    answer(tmp_path / "out", format=4, ruby=2, has_both_directions=True)
    bench.ask()
    kept = remembered(memory)
    assert (kept.format, kept.options.ruby, kept.options.has_both_directions) == (
        "anki",
        Ruby.ZHUYIN,
        True,
    )


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"format": "doc", "options": {"ruby": "x", "other": 3}}']
)
def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path, text: str) -> None:
    memory = tmp_path / "export.json"
    assert remembered(memory) == ExportChoice()
    memory.write_text(text, "utf-8")
    assert remembered(memory) == ExportChoice()


def test_a_memory_comes_back_whole(tmp_path: Path) -> None:
    options = ExportOptions(Script.SIMPLIFIED, OtherScript.BESIDE, Ruby.NONE, is_vertical=True)
    choice = ExportChoice(options, "epub", Scope.DOCUMENT)
    remember(choice, tmp_path / "export.json")
    assert remembered(tmp_path / "export.json") == choice


def test_a_target_that_cannot_be_written_is_said(
    bench: Bench, answer: Callable[..., list[str]], tmp_path: Path
) -> None:
    target = tmp_path / "missing" / "out.html"
    answer(target)
    bench.ask()
    assert bench.said == [f"{target}: there is no such file or folder."]


def test_rows_that_a_format_does_not_heed_are_hidden(bench: Bench, qtbot: QtBot) -> None:
    dialog = ExportDialog(ExportChoice(), lambda choice, then: None)
    qtbot.addWidget(dialog)
    dialog.show()
    vertical = cast(QCheckBox, dialog.findChild(QCheckBox, "is_vertical"))
    assert vertical.isHidden()
    choose(dialog, "format", 2)
    assert not vertical.isHidden()


def test_the_preview_is_that_of_the_last_choice(qtbot: QtBot) -> None:
    asked: list[tuple[ExportChoice, Callable[[QImage | str], None]]] = []
    dialog = ExportDialog(ExportChoice(), lambda choice, then: asked.append((choice, then)))
    qtbot.addWidget(dialog)
    choose(dialog, "format", 10)
    (_, first), (_, last) = asked
    last("last")
    first("first")
    assert dialog.preview_text == "last"


def test_every_format_has_a_name(qtbot: QtBot) -> None:
    assert list(ExportNames().formats()) == [each.name for each in FORMATS]
