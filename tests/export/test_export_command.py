"""`fanjian export` as it is typed."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest

from reader.cli import export_job
from reader.cli.main import main
from reader.cli.progress import Progress
from reader.corrections import Change, Correction, Corrections
from reader.documents.opening import open_document
from reader.engine import Engine
from reader.export.formats import FORMATS
from reader.export.wording import Wording
from reader.library import kept_corrections
from reader.library.anchors import anchor
from reader.library.library import Library, open_library
from reader.model import Doubt, DoubtKind, Reason

Export = Callable[..., int]
READ_AT = datetime(2026, 5, 4, 12, tzinfo=timezone.utc)


@pytest.fixture
def export(engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Export:
    """Runs the command in a folder with two texts, `a.txt` and `b.txt`."""
    monkeypatch.setattr(export_job, "_engine", engine.showing)
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("标题\n\n他用软件。\n", "utf-8")
    Path("b.txt").write_text("標題\n\n他用軟體。\n", "utf-8")
    return lambda *arguments: main(["export", *arguments], paint_pdf=lambda *_: b"painted")


@pytest.mark.parametrize("name", [each.name for each in FORMATS])
def test_every_format(export: Export, name: str) -> None:
    assert export("a.txt", "--format", name, "-o", "out") == 0
    assert Path("out").read_bytes()


@pytest.mark.parametrize(
    ("target", "beginning"),
    [("a.html", b"<!DOCTYPE"), ("a.txt.md", b"# "), ("a.json", b'{"format"'), ("a", b"<!DOCTYPE")],
)
def test_the_format_is_that_of_the_target(export: Export, target: str, beginning: bytes) -> None:
    assert export("a.txt", "-o", target) == 0
    assert Path(target).read_bytes().startswith(beginning)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_files_go_into_a_folder(export: Export, jobs: str) -> None:
    Path("out").mkdir()
    assert export("a.txt", "b.txt", "--format", "txt", "-o", "out", "--jobs", jobs) == 0
    assert Path("out/a.txt").read_text("utf-8").startswith("标题\n")
    assert Path("out/b.txt").read_text("utf-8").startswith("標題\n")


def test_one_bad_file_does_not_stop_the_others(
    export: Export, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("out").mkdir()
    assert export("none.txt", "b.txt", "--format", "txt", "-o", "out") == 2
    assert capsys.readouterr().err == "fanjian: none.txt: there is no such file or folder.\n"
    assert Path("out/b.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["a.txt", "b.txt", "-o", "c"], "c: several files need a folder to be written to."),
        (
            ["a.txt", "./a.txt", "-o", "."],
            "a.html: both a.txt and ./a.txt would be written to it.",
        ),
        (["a.txt", "--article", "9"], "a.txt: there is no article 9; it has 1."),
    ],
)
def test_what_cannot_be_is_said(
    export: Export, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert export(*arguments) == 2
    assert capsys.readouterr().err == f"fanjian: {sentence}\n"


def test_pdf_needs_a_painter(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "a.txt", "--format", "pdf"]) == 2
    assert "PDF is painted by the window's page" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "status"), [([], 0), (["--strict"], 1), (["--strict", "0.5"], 0)]
)
def test_strict(
    export: Export, monkeypatch: pytest.MonkeyPatch, asked: list[str], status: int
) -> None:
    def open_doubts(articles: object, strictness: float) -> int:
        return sum(doubt.confidence < strictness for doubt in [doubtful])

    doubtful = Doubt(DoubtKind.READING, ("lè",), 0.6, Reason("a name"))
    monkeypatch.setattr(export_job, "_open_doubts", open_doubts)
    assert export("a.txt", "-o", "out", *asked) == status
    assert Path("out").exists()


def test_the_old_file_stays_where_the_new_one_cannot_be_made(
    export: Export, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    Path("out.html").write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    assert export("a.txt", "-o", "out.html") == 2
    assert capsys.readouterr().err == "fanjian: out.html: no space left on device.\n"
    assert Path("out.html").read_text() == "old"
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "b.txt", "out.html"]


def test_stopped_half_way_the_old_file_stays(
    export: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    Path("out.html").write_text("old")
    monkeypatch.setattr(os, "fsync", stopped)
    assert export("a.txt", "-o", "out.html") == 130
    assert Path("out.html").read_text() == "old"


def test_the_day_it_was_read(export: Export) -> None:
    assert export("a.txt", "--date", "2026-05-04", "-o", "a.json") == 0
    assert json.loads(Path("a.json").read_bytes())["provenance"]["read_on"] == "2026-05-04"


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, engine: Engine) -> Iterator[Library]:
    """The reader's shelf, on which `a.txt` stands once it has been `kept`."""
    monkeypatch.setattr(export_job, "data_folder", lambda: tmp_path / "shelf")
    with closing(open_library(tmp_path / "shelf", lambda: READ_AT)) as library:
        yield library


def keep(library: Library, engine: Engine, name: str) -> None:
    data = Path(name).read_bytes()
    document = open_document(engine.scripts, data, name)
    kept = library.documents.add(replace(document, source=str(Path(name).absolute())), data)
    library.documents.opened(kept.id)
    library.notes.add(kept.id, anchor(document, 0, 4, 6), "who?")
    said = Correction(Change.GLOSS, "軟體", "软件", "programs")
    kept_corrections.keep(library.overlays, Corrections((said,)), kept.id)


def test_what_the_shelf_keeps(export: Export, shelf: Library, engine: Engine) -> None:
    keep(shelf, engine, "a.txt")
    assert export("a.txt", "--shelf", "-o", "a.json") == 0
    found = json.loads(Path("a.json").read_bytes())
    assert found["provenance"]["read_on"] == "2026-05-04"
    assert found["provenance"]["corrections"] == ["gloss: 軟體 → programs"]
    assert [note["text"] for note in found["articles"][0]["notes"]] == ["who?"]


def test_notes_can_be_left_out(export: Export, shelf: Library, engine: Engine) -> None:
    keep(shelf, engine, "a.txt")
    assert export("a.txt", "--shelf", "--no-notes", "-o", "a.html") == 0
    assert "who?" not in Path("a.html").read_text("utf-8")


def test_a_text_that_is_not_on_the_shelf(
    export: Export, shelf: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export("a.txt", "--shelf", "-o", "a.html") == 2
    assert capsys.readouterr().err == "fanjian: a.txt: this text is not on your shelf.\n"


def test_there_is_no_shelf(
    export: Export, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(export_job, "data_folder", lambda: Path("none"))
    assert export("a.txt", "--shelf", "-o", "a.html") == 2
    assert capsys.readouterr().err == "fanjian: none: there is no shelf yet.\n"
    assert not Path("none").exists()


def test_an_exported_file_keeps_what_was_left_in_it(
    export: Export, shelf: Library, engine: Engine
) -> None:
    keep(shelf, engine, "a.txt")
    assert export("a.txt", "--shelf", "-o", "a.html") == 0
    assert export("a.html", "-o", "again.json") == 0
    (article,) = json.loads(Path("again.json").read_bytes())["articles"]
    assert [one["value"] for one in article["corrections"]] == ["programs"]
    assert [note["text"] for note in article["notes"]] == ["who?"]


def test_other_encodings(export: Export) -> None:
    Path("a.txt").write_text("他用軟體。\n", "big5")
    assert export("a.txt", "--encoding", "big5", "--format", "txt", "-o", "out") == 0
    assert Path("out").read_text("utf-8").startswith("他用軟體。\n")


def test_the_language_of_headings(export: Export) -> None:
    def worded(language: str) -> Wording:
        return Wording(language, lambda phrase: f"{language} {phrase}")

    arguments = ["export", "a.txt", "--language", "zh-Hant", "--format", "md", "-o", "out"]
    assert main(arguments, worded=worded) == 0
    assert "## zh-Hant About this text" in Path("out").read_text("utf-8")


def test_progress_is_one_line() -> None:
    terminal = io.StringIO()
    progress = Progress(2, terminal)
    for share in (0, 0.5, 0.501):
        progress.watch(share)
    progress.one_done()
    progress.watch(1)
    progress.one_done()
    assert terminal.getvalue() == "\r1/2 0 %\r1/2 50 %\r1/2     \r2/2 100 %\r         \r"


def test_vertical(export: Export) -> None:
    assert export("a.txt", "--vertical", "-o", "a.epub") == 0
    with zipfile.ZipFile("a.epub") as book:
        assert b"vertical-rl" in book.read("book/style.css")


def test_the_traditional_form(export: Export) -> None:
    Path("a.txt").write_text("里面\n", "utf-8")
    wanted = ["--script", "traditional", "--other", "none", "--format", "txt", "-o", "out"]
    assert export("a.txt", *wanted, "--traditional", "hk") == 0
    assert Path("out").read_text("utf-8").startswith("裏面\n")
    assert export("a.txt", *wanted, "--traditional", "tw") == 0
    assert Path("out").read_text("utf-8").startswith("裡面\n")
