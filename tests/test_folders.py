from pathlib import Path

import pytest

from reader import folders


class Dirs:
    def __init__(self, cache: Path) -> None:
        self.user_cache_dir = str(cache)


def test_the_cache_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "_DIRS", Dirs(tmp_path / "new" / "cache"))
    assert folders.cache_folder() == tmp_path / "new" / "cache"
    assert folders.cache_folder().is_dir()


def test_where_none_can_be_made_another_lasts_as_long_as_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(folders, "_DIRS", Dirs(tmp_path / "file" / "cache"))
    assert folders.cache_folder() == folders.cache_folder()
    assert folders.cache_folder().is_dir()
