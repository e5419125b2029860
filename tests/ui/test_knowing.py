"""The words one knows, as their list, their profile and their keeper show them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.ui.knowing.profile_dialog import ProfileDialog
from reader.ui.knowing.word_list import WordList
from reader.vocabulary import Profile, Status

TODAY = datetime(2026, 3, 5, tzinfo=timezone.utc)


@pytest.fixture
def library() -> Iterator[Library]:
    library = open_library(None, lambda: TODAY)
    library.words.keep("软件", "軟體", "ruǎntǐ", Status.LEARNING, "這個軟體。", "文章")
    yield library
    library.close()


@pytest.fixture
def word_list(qtbot: QtBot, library: Library) -> WordList:
    dialog = WordList(library.words)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def row(dialog: WordList, number: int) -> list[str]:
    table = dialog.findChild(QTableWidget)
    assert table
    items = [table.item(number, column) for column in range(table.columnCount())]
    return [item.text() for item in items if item]


def test_a_word_is_listed_with_where_it_was_met(word_list: WordList) -> None:
    expected = ["軟體", "软件", "ruǎntǐ", "learning", "這個軟體。", "文章", "2026-03-05"]
    assert row(word_list, 0) == expected


def test_keys_change_and_forget_words(word_list: WordList, library: Library) -> None:
    table = word_list.findChild(QTableWidget)
    assert table
    table.selectRow(0)
    word_list.give(Status.KNOWN)
    assert library.words.status_of("软件") is Status.KNOWN
    # Qt remembers the Ctrl of the test before, and would take the row out again.
    table.clearSelection()
    table.selectRow(0)
    word_list.forget()
    assert table.rowCount() == 0


def test_the_list_is_exported_for_spreadsheets(word_list: WordList, tmp_path: Path) -> None:
    word_list.export_to(tmp_path / "words.tsv")
    assert (tmp_path / "words.tsv").read_bytes().decode("utf-8-sig") == (
        "traditional\tsimplified\tpinyin\tstatus\tsentence\tsource\tdate\r\n"
        "軟體\t软件\truǎntǐ\tlearning\t這個軟體。\t文章\t2026-03-05\r\n"
    )


def test_a_list_that_cannot_be_written_is_said(word_list: WordList, tmp_path: Path) -> None:
    word_list.export_to(tmp_path / "missing" / "words.tsv")
    assert "there is no such file or folder" in word_list._notice.text()


def test_the_profile_says_what_a_text_asks(qtbot: QtBot) -> None:
    profile = Profile(1200, 700, 310, 0.62, ((1, 40), (7, 9), (None, 25)), (("软件", 9),))
    dialog = ProfileDialog("標題", profile, lambda word: "軟體")
    qtbot.addWidget(dialog)
    known: list[str] = []
    dialog.known.connect(known.append)
    summary = dialog.summary.text()
    for said in ("1,200 characters", "310 of them different", "62%", "HSK 7–9", "beyond HSK"):
        assert said in summary
    assert dialog.paying.item(0).text() == "軟體   × 9"
    dialog.paying.setCurrentRow(0)
    QTest.keyClick(dialog.paying, Qt.Key.Key_Return)
    assert known == ["软件"]
    assert dialog.paying.count() == 0
