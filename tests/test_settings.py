"""Settings and the file they are kept in."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.files import FileError
from reader.settings import (
    Borders,
    RubyKind,
    Settings,
    ThemeName,
    limits,
    load,
    parse,
    save,
    text_of,
)

CHANGED = replace(
    Settings(),
    theme=ThemeName.SEPIA,
    ruby=RubyKind.ZHUYIN,
    size=28,
    line_height=2.0,
    has_ruby=False,
    borders=Borders.UNDERLINE,
    traditional_font="宋體",
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    save(CHANGED, path)
    assert load(path) == (CHANGED, [])


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none.json") == (Settings(), [])


def test_the_file_is_plain() -> None:
    plain = json.loads(text_of(CHANGED))
    assert (plain["theme"], plain["size"], plain["has_ruby"]) == ("sepia", 28, False)
    assert "宋體" in text_of(CHANGED)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("size", 500),
        ("size", "20"),
        ("size", True),
        ("size", 20.5),
        ("line_height", None),
        ("has_ruby", 1),
        ("tone_colours", ["#ff0000"]),
        ("tone_colours", ["red"] * 5),
        ("tone_colours", ["#zzzzzz"] * 5),
        ("no such setting", 1),
    ],
)
def test_a_bad_value_falls_back_with_a_sentence(name: str, value: object) -> None:
    settings, complaints = parse(json.dumps({name: value, "column": 40}))
    assert settings == replace(Settings(), column=40)
    assert list(map(str, complaints)) == [f"The setting “{name}” cannot be {json.dumps(value)}."]


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000])
def test_a_file_that_is_no_settings_falls_back_with_a_sentence(text: str) -> None:
    settings, (complaint,) = parse(text)
    assert settings == Settings()
    assert str(complaint).startswith("The settings could not be read: ")


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe\xff")
    assert load(path)[0] == Settings()
    assert len(load(path)[1]) == 1


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileError):
        save(Settings(), tmp_path / "file" / "settings.json")


def test_a_whole_number_is_a_line_height() -> None:
    assert parse('{"line_height": 2}')[0].line_height == 2.0


def test_limits() -> None:
    assert limits("size") == (12, 60)
