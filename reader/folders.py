"""Where the user's own files are kept: what can be made again, and what cannot."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("fanjian", appauthor=False)


def cache_folder() -> Path:
    """The folder for what is built from the packages' data and may be deleted at any time."""
    return Path(_DIRS.user_cache_dir)


def data_folder() -> Path:
    """The folder for what the user made: glossaries, and later the shelf."""
    return Path(_DIRS.user_data_dir)


def glossary_folder() -> Path:
    """The folder whose `*.tsv` files override the glossaries that come with the program."""
    return data_folder() / "glossaries"
