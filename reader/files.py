"""Reading and writing users' files, so that nothing is lost and each fault is said in words."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path

STANDARD_STREAM = "-"
_WRITABLE = 0o222
"""The permissions of which a file has one, if anybody may change it."""


class FileError(Exception):
    """A file could not be read or written; the message is one sentence for a person."""


def read_bytes(path: str | Path) -> bytes:
    """The contents of the file at `path`, or of standard input for `-`.

    Raises FileError.
    """
    if str(path) == STANDARD_STREAM:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise FileError(f"{path}: {_reason(error)}.") from error


def write_atomically(path: str | Path, data: bytes) -> None:
    """Put `data` at `path` whole or not at all; an older file stays as it was on failure.

    Raises FileError.
    """
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe has no old contents to protect and cannot be replaced.
            target.write_bytes(data)
        else:
            _write_and_replace(target.resolve(), data)
    except OSError as error:
        raise FileError(f"{path}: {_reason(error)}.") from error


def _write_and_replace(target: Path, data: bytes) -> None:
    if target.exists() and not target.stat().st_mode & _WRITABLE:
        # It could be replaced all the same, but whoever protected it does not want that.
        raise PermissionError(errno.EACCES, "Permission denied")
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The permissions the file has, or those a new file would get."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _reason(error: OSError) -> str:
    words = {
        FileNotFoundError: "there is no such file or folder",
        IsADirectoryError: "this is a folder, not a file",
        NotADirectoryError: "a part of this path is not a folder",
        PermissionError: "permission denied",
    }
    return words.get(type(error)) or (error.strerror or str(error)).lower()
