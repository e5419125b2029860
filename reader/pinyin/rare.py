"""What pypinyin knows: readings of rare characters, and quick ones. Its only importer."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast


def readings_of_characters() -> dict[str, tuple[str, ...]]:
    """Every reading, with its tone mark, of every character that pypinyin knows."""
    from pypinyin.constants import PINYIN_DICT

    return {chr(point): tuple(said.split(",")) for point, said in PINYIN_DICT.items()}


def read_quickly(text: str) -> list[str]:
    """How each character of a Simplified text is said, empty where nothing is.

    Known phrases are told apart (银行, 行走), and nothing else: for a search, which has to read
    a thousand lines while somebody waits.
    """
    from pypinyin import Style, lazy_pinyin

    return lazy_pinyin(text, style=Style.TONE, errors=cast("Callable[[str], str]", _not_said))


def _not_said(unknown: str) -> list[str]:
    # pypinyin declares that a string is returned, and extends its list with this.
    return [""] * len(unknown)
