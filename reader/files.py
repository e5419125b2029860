"""Reading and writing users' files, so that nothing is lost and each fault is said in words."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path

from reader.fault import Fault
from reader.model import Reason

STANDARD_STREAM = "-"
_WRITABLE = 0o222
"""The permissions of which a file has one, if anybody may change it."""
_DENIED = Reason("permission denied")
_REASONS = {
    errno.ENOENT: Reason("there is no such file or folder"),
    errno.EISDIR: Reason("this is a folder, not a file"),
    errno.ENOTDIR: Reason("a part of this path is not a folder"),
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EEXIST: Reason("file exists"),
    errno.ENOSPC: Reason("no space left on device"),
    errno.EDQUOT: Reason("disk quota exceeded"),
    errno.EROFS: Reason("read-only file system"),
    errno.EFBIG: Reason("file too large"),
    errno.ENAMETOOLONG: Reason("file name too long"),
    errno.EBUSY: Reason("device or resource busy"),
    errno.ETXTBSY: Reason("text file busy"),
    errno.EIO: Reason("input/output error"),
    errno.EMFILE: Reason("too many open files"),
}
"""By error number; what else the system says nobody can translate."""


class FileError(Fault):
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
        raise FileError("{}: {}.", path, reason_of(error)) from error


def make_folder(path: Path) -> None:
    """Make the folder at `path`, and those that it lies in, where they are missing.

    Raises FileError.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError("{}: {}.", path, reason_of(error)) from error


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
        raise FileError("{}: {}.", path, reason_of(error)) from error


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


def reason_of(error: OSError) -> Reason | str:
    """Why the system refused, in a few words that follow a colon."""
    return _REASONS.get(error.errno or 0) or (error.strerror or str(error)).lower()
