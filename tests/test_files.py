import os
import sys
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


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(FileError, match="permission denied"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
def test_no_room_for_the_whole_file(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, before[1]))
    try:
        with pytest.raises(FileError, match="file too large"):
            write_atomically(target, b"new" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
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
