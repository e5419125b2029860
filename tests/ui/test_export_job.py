"""An export as it is made: watched, stopped, failed, repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.corrections import Change, Correction, Corrections, Held
from reader.export.choice import ExportChoice, Scope
from reader.export.options import ExportOptions, OtherScript, Ruby
from reader.exporting.gathering import Gathered
from reader.exporting.marginalia import Marginalia
from reader.model import Article, Document, Form, Paragraph, Script, Standard
from reader.ui.background import AtOnce
from reader.ui.core import Core
from reader.ui.export_dialog import ExportDialog
from reader.ui.export_subject import ExportSubject
from reader.ui.exporting import Exporting
from reader.watch import Watch
from tests.export.sample import ARTICLE, PROVENANCE

ARTICLES = tuple(Article(title, (Paragraph(title),)) for title in "一二三")
SUBJECT = ExportSubject(Document("題", Form.TW, ARTICLES, "hair.txt"), 0, Script.TRADITIONAL)
CHOICE = ExportChoice(ExportOptions(Script.TRADITIONAL), "anki")
CORRECTED = Held(Corrections((Correction(Change.GLOSS, "一", "一", "one"),)))


class Bench:
    """Exports over a core that knows one article; the clock goes on with every look at it."""

    def __init__(self, parent: QWidget) -> None:
        self.said: list[str] = []
        self.seen: list[int] = []
        self.asked: list[tuple[int, ...]] = []
        self.while_gathering: Callable[[], None] = lambda: None
        self._hour = 0
        self.exporting = Exporting(parent, AtOnce(), self.said.append, now=self._now)

    def gather(
        self,
        document: Document,
        articles: Sequence[int],
        marginalia: Marginalia,
        watch: Watch,
        standard: Standard,
    ) -> Gathered:
        self.asked.append(tuple(articles))
        watch(0.5)
        self.seen.append(self.exporting.progress.percent)
        self.while_gathering()
        watch(1)
        return Gathered((ARTICLE,), replace(PROVENANCE, as_of=marginalia.as_of))

    def export(
        self, target: Path, subject: ExportSubject = SUBJECT, choice: ExportChoice = CHOICE
    ) -> bytes:
        self.exporting.export(cast(Core, self), subject, choice, target, (0, 2))
        return target.read_bytes() if target.is_file() else b""

    def _now(self) -> datetime:
        self._hour += 1
        return datetime(2026, 5, 4, self._hour, tzinfo=timezone.utc)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Bench(parent)
    qtbot.addWidget(made.exporting.progress)
    return made


def test_it_says_how_far_it_is(bench: Bench, tmp_path: Path) -> None:
    bench.export(tmp_path / "a")
    assert bench.seen == [30]
    assert bench.exporting.progress.percent == 100
    assert bench.exporting.progress.isHidden()


def test_stopped_half_way_the_old_file_stays(bench: Bench, tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    bench.while_gathering = bench.exporting.progress.cancel.click
    assert bench.export(target) == b"old"
    assert bench.said == ["The export was cancelled; a is as it was."]
    assert list(tmp_path.iterdir()) == [target]


def test_one_can_be_made_after_one_was_stopped(bench: Bench, tmp_path: Path) -> None:
    bench.while_gathering = bench.exporting.cancel
    bench.export(tmp_path / "a")
    bench.while_gathering = lambda: None
    assert bench.export(tmp_path / "a")


def test_one_at_a_time(bench: Bench, tmp_path: Path) -> None:
    bench.while_gathering = lambda: bench.exporting.ask(cast(Core, bench), SUBJECT)
    bench.export(tmp_path / "a")
    assert bench.said[0] == "The last export is still being made."


@pytest.mark.parametrize(
    ("protect", "sentence"),
    [
        (lambda path: path.chmod(0o444), "{}: permission denied."),
        (lambda path: (path.unlink(), path.symlink_to("none/a")), "{}: there is no such file"),
    ],
)
def test_what_cannot_be_written_is_said(
    bench: Bench, tmp_path: Path, protect: Callable[[Path], object], sentence: str
) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    protect(target)
    bench.export(target)
    (said,) = bench.said
    assert said.startswith(sentence.format(target))
    assert bench.exporting.progress.isHidden()


def test_the_same_export_is_the_same_file(bench: Bench, tmp_path: Path) -> None:
    assert bench.export(tmp_path / "a") == bench.export(tmp_path / "a")


@pytest.mark.parametrize(
    ("subject", "choice"),
    [
        (replace(SUBJECT, marginalia=Marginalia(in_force=CORRECTED)), CHOICE),
        (SUBJECT, replace(CHOICE, options=replace(CHOICE.options, ruby=Ruby.ZHUYIN))),
    ],
)
def test_what_changed_is_newer(
    bench: Bench, tmp_path: Path, subject: ExportSubject, choice: ExportChoice
) -> None:
    assert bench.export(tmp_path / "a") != bench.export(tmp_path / "a", subject, choice)


def test_some_articles(bench: Bench, tmp_path: Path) -> None:
    bench.export(tmp_path / "a", choice=replace(CHOICE, scope=Scope.ARTICLES))
    assert bench.asked == [(0, 2)]


def test_articles_are_ticked_in_the_dialog(qtbot: QtBot) -> None:
    titles = [article.title for article in ARTICLES]
    choice = replace(CHOICE, scope=Scope.ARTICLES)
    dialog = ExportDialog(choice, lambda choice, then: None, titles=titles, article=1)
    qtbot.addWidget(dialog)
    assert dialog.articles == [1]
    dialog.tick(2)
    assert dialog.articles == [1, 2]


def test_one_article_cannot_be_some(qtbot: QtBot) -> None:
    choice = replace(CHOICE, scope=Scope.ARTICLES)
    dialog = ExportDialog(choice, lambda choice, then: None, titles=["一"])
    qtbot.addWidget(dialog)
    assert dialog.choice.scope is Scope.ARTICLE


def test_the_first_time_all_is_as_on_the_page(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[ExportOptions] = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: chosen.append(dialog.choice.options))
    subject = replace(SUBJECT, ruby=Ruby.ZHUYIN, other=OtherScript.BESIDE)
    bench.exporting.ask(cast(Core, bench), subject)
    assert [(each.ruby, each.other) for each in chosen] == [(Ruby.ZHUYIN, OtherScript.BESIDE)]
