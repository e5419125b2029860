"""Where the user's own files are kept: what can be made again, and what cannot."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("fanjian", appauthor=False)


def cache_folder() -> Path:
    """The folder for what is built from the packages' data and may be deleted at any time.

    Where the user's own cannot be written, one that lasts as long as the program.
    """
    folder = Path(_DIRS.user_cache_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return _passing_folder()
    return folder if os.access(folder, os.W_OK) else _passing_folder()


@cache
def _passing_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="fanjian-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def data_folder() -> Path:
    """The folder for what the user made: glossaries, and later the shelf."""
    return Path(_DIRS.user_data_dir)


def glossary_folder() -> Path:
    """The folder whose `*.tsv` files override the glossaries that come with the program."""
    return data_folder() / "glossaries"


def settings_file() -> Path:
    """The file in which the user's settings are kept."""
    return Path(_DIRS.user_config_dir) / "settings.json"
