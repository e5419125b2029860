"""What goes wrong is said in the language of the interface, and in English everywhere else."""

from __future__ import annotations

import errno
import os
import pickle
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader import glossary, settings
from reader.documents.opening import read_source
from reader.documents.unreadable import UnreadableError
from reader.fault import Fault
from reader.files import FileError, read_bytes, write_atomically
from reader.library.library import open_library
from reader.library.opening import NAME
from reader.model import Document
from reader.settings import Language
from reader.ui.background import AtOnce
from reader.ui.comfort import Comfort
from reader.ui.core import Opening
from reader.ui.reasons import said, told
from reader.ui.window import MainWindow
from tests.library.conftest import document

Cause = Callable[[Path], object]
LINES = (Language.ENGLISH, Language.TRADITIONAL_CHINESE, Language.SIMPLIFIED_CHINESE)


def worded(sentences: str, language: Language) -> str:
    """The line of `sentences` that is in `language`."""
    return sentences.strip().splitlines()[LINES.index(language)].strip()


def reading(data: bytes, encoding: str = "auto") -> Cause:
    return lambda path: read_source(data, str(path), encoding)


def a_folder(path: Path) -> None:
    path.mkdir()
    read_bytes(path)


def below_a_file(path: Path) -> None:
    path.touch()
    settings.save(settings.Settings(), path / "folder" / "settings.json")


def protected(path: Path) -> None:
    path.touch()
    path.chmod(0o444)
    write_atomically(path, b"")


def a_long_name(path: Path) -> None:
    path.mkdir()
    write_atomically(path / ("長" * 100), b"")


def a_glossary(data: bytes) -> Cause:
    def read(path: Path) -> None:
        path.write_bytes(data)
        list(glossary.read(path))

    return read


def no_document(path: Path) -> None:
    with closing(open_library(None)) as library:
        library.documents.record(5)


def a_full_shelf(path: Path) -> None:
    with closing(open_library(None)) as library:
        (pages,) = library.store.rows("PRAGMA page_count")[0]
        library.store.rows(f"PRAGMA max_page_count = {pages}")
        library.documents.add(document("一"), random.Random(1).randbytes(100_000))


FAULTS: tuple[tuple[Cause, str], ...] = (
    (
        read_bytes,
        """NAME: there is no such file or folder.
        NAME：沒有這個檔案或資料夾。
        NAME：没有这个文件或文件夹。""",
    ),
    (
        a_folder,
        """NAME: this is a folder, not a file.
        NAME：這是資料夾，不是檔案。
        NAME：这是文件夹，不是文件。""",
    ),
    (
        below_a_file,
        """NAME/folder: a part of this path is not a folder.
        NAME/folder：路徑中有一段不是資料夾。
        NAME/folder：路径中有一段不是文件夹。""",
    ),
    (
        protected,
        """NAME: permission denied.
        NAME：權限不足。
        NAME：权限不足。""",
    ),
    (
        a_long_name,
        f"""NAME/{"長" * 100}: file name too long.
        NAME/{"長" * 100}：檔名太長。
        NAME/{"長" * 100}：文件名太长。""",
    ),
    (
        reading(b""),
        """NAME: there is no text in it.
        NAME：裡面沒有文字。
        NAME：里面没有文字。""",
    ),
    (
        reading("繁".encode("big5"), "utf-8"),
        """NAME: this is not UTF-8 text (byte 0 does not fit).
        NAME：這不是 UTF-8 編碼的文字（位置 0 的位元組不符）。
        NAME：这不是 UTF-8 编码的文本（位置 0 处的字节不符）。""",
    ),
    (
        reading(b"", "klingon"),
        """NAME: there is no encoding called 'klingon'.
        NAME：沒有名為「klingon」的編碼。
        NAME：没有名为“klingon”的编码。""",
    ),
    (
        reading(b"PK\x03\x04"),
        """NAME: this archive is damaged.
        NAME：這個壓縮檔已損壞。
        NAME：此压缩包已损坏。""",
    ),
    (
        reading(b"%PDF-1.4"),
        """NAME: this PDF is damaged.
        NAME：這份 PDF 已損壞。
        NAME：此 PDF 已损坏。""",
    ),
    (
        reading(b"\x89PNG"),
        """NAME: this is a picture, not a text.
        NAME：這是圖片，不是文字。
        NAME：这是图片，不是文本。""",
    ),
    (
        reading(b'{"format": "fanjian"'),
        """NAME: this is not what this program has exported.
        NAME：這不是本程式匯出的內容。
        NAME：这不是本程序导出的内容。""",
    ),
    (
        a_glossary(b"\xff"),
        """The glossary NAME cannot be read: byte 0 is not UTF-8.
        無法讀取術語表 NAME：位置 0 的位元組不是 UTF-8。
        无法读取术语表 NAME：位置 0 处的字节不是 UTF-8。""",
    ),
    (
        no_document,
        """This document is no longer on the shelf.
        這份文件已不在書架上。
        此文档已不在书架上。""",
    ),
    (
        a_full_shelf,
        """The shelf could not be saved: the disk is full.
        無法儲存書架：磁碟已滿。
        无法保存书架：磁盘已满。""",
    ),
)


@pytest.mark.parametrize(("cause", "sentences"), FAULTS, ids=range(len(FAULTS)))
def test_faults(tmp_path: Path, language: Language, cause: Cause, sentences: str) -> None:
    with pytest.raises(Fault) as caught:
        cause(tmp_path / "NAME")
    folder = f"{tmp_path}/"
    assert str(caught.value).replace(folder, "") == worded(sentences, Language.ENGLISH)
    assert told(caught.value).replace(folder, "") == worded(sentences, language)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
def test_a_full_disk(language: Language) -> None:
    with pytest.raises(FileError) as caught:
        write_atomically("/dev/full", b"one byte")
    sentences = """/dev/full: no space left on device.
        /dev/full：磁碟空間不足。
        /dev/full：磁盘空间不足。"""
    assert told(caught.value) == worded(sentences, language)


def test_a_reason_in_a_reason_is_worded_too(tmp_path: Path, language: Language) -> None:
    (tmp_path / "a.tsv").write_text("one column", "utf-8")
    (problem,) = glossary.load([tmp_path]).problems
    places = """a.tsv, line 1 needs the columns traditional,
        a.tsv 第 1 行）必須有 traditional,
        a.tsv 第 1 行）须有 traditional,"""
    assert worded(places, language) in said(problem)


@pytest.mark.parametrize(
    ("data", "sentences"),
    [
        (
            b'{"size": 5}',
            """The setting “size” cannot be 5.
            設定「size」的值不能是 5。
            设置“size”的值不能是 5。""",
        ),
        (
            b"{",
            """The settings could not be read: line 1, column 2 is not JSON.
            無法讀取設定：第 1 行第 2 個字元起不是 JSON。
            无法读取设置：第 1 行第 2 个字符起不是 JSON。""",
        ),
        (
            b"\xff",
            """The settings could not be read: byte 0 is not UTF-8.
            無法讀取設定：位置 0 的位元組不是 UTF-8。
            无法读取设置：位置 0 处的字节不是 UTF-8。""",
        ),
    ],
)
def test_settings(tmp_path: Path, language: Language, data: bytes, sentences: str) -> None:
    (tmp_path / "settings.json").write_bytes(data)
    _, (complaint,) = settings.load(tmp_path / "settings.json")
    assert said(complaint) == worded(sentences, language)


def test_a_damaged_shelf(tmp_path: Path, language: Language) -> None:
    (tmp_path / NAME).write_bytes(b"nonsense" * 1000)
    with closing(open_library(tmp_path)) as library:
        warning = library.warning
    beginnings = """The shelf was damaged; 0 documents could be read. The damaged file is kept as
        書架已損壞，讀出了 0 份文件。損壞的檔案保存為
        书架已损坏，读出了 0 份文档。损坏的文件保存为"""
    assert warning
    assert said(warning).startswith(f"{worded(beginnings, language)} {tmp_path}")


@pytest.mark.parametrize(("file", "name"), [("/a/b", "/a/b"), (None, "Fanjian")])
def test_what_the_system_says_of_our_own_files(
    language: Language, file: str | None, name: str
) -> None:
    sentences = f"""{name}: read-only file system.
        {name}：這個磁碟只能讀取，不能寫入。
        {name}：此磁盘只能读取，不能写入。"""
    error = OSError(errno.EROFS, os.strerror(errno.EROFS), file)
    assert told(error) == worded(sentences, language)


def test_what_nobody_can_word_is_told_as_it_is(language: Language) -> None:
    assert told(ValueError("Nobody knows.")) == "Nobody knows."


def test_the_window_says_why_files_cannot_be_opened(
    tmp_path: Path, qtbot: QtBot, comfort: Comfort, language: Language
) -> None:
    def refuse(data: bytes, name: str) -> Document:
        raise UnreadableError("{}: there is no text in it.", Path(name).name)

    window = MainWindow(Opening(refuse, refuse), AtOnce(), comfort)
    qtbot.addWidget(window)
    for name in ("一.txt", "二.txt"):
        (tmp_path / name).touch()
    empty = """一.txt: there is no text in it.
        一.txt：裡面沒有文字。
        一.txt：里面没有文字。"""
    window.open_files([tmp_path / "一.txt"])
    assert window.notice.text() == worded(empty, language)
    window.open_files([tmp_path / "一.txt", tmp_path / "二.txt"])
    assert window.notice.text().endswith(worded(empty, language))


def test_a_fault_goes_to_another_process_as_it_is() -> None:
    fault = FileError("{}: {}.", Path("{}"), "permission denied")
    assert str(pickle.loads(pickle.dumps(fault))) == str(fault) == "{}: permission denied."
