"""The files that are meant when files and folders are given."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

MOST = 10_000
"""Files that are taken in at once."""


def gathered(paths: Iterable[Path]) -> list[Path]:
    """The files named, and those in the folders named, in order; hidden ones are left out."""
    return list(islice(_files(paths), MOST))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            # A file that is not there is said when it is opened.
            yield path
            continue
        for folder, inside, names in os.walk(path):
            inside[:] = sorted(name for name in inside if not name.startswith("."))
            yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))
