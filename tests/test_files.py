import os
from pathlib import Path

import pytest

from reader.files import FileError, read_bytes, write_atomically


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.txt", "發".encode())
    assert read_bytes(tmp_path / "a.txt") == "發".encode()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("missing", "there is no such file or folder"), (".", "this is a folder, not a file")],
)
def test_reading_says_what_is_wrong(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        read_bytes(tmp_path / name)


def test_writing_into_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no such file or folder"):
        write_atomically(tmp_path / "missing" / "a.txt", b"")


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")

    def full_disk(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(FileError, match="no space left on device"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_rewritten_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    write_atomically(tmp_path / "link.txt", b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"
