"""What stands above the characters of a word."""

from __future__ import annotations

from reader.export.options import Ruby
from reader.model import Script, Word
from reader.pinyin.zhuyin import in_zhuyin

Readings = tuple[tuple[str, str], ...]
"""Characters and the reading above them, which is empty where they have none."""


def readings_of(word: Word, script: Script, ruby: Ruby) -> Readings:
    """A reading above each character, or above all where the script writes another number."""
    if ruby is Ruby.NONE or not any(word.pinyin):
        return ()
    text, said = word.in_script(script), tuple(said_in(syllable, ruby) for syllable in word.pinyin)
    if len(text) == len(said):
        return tuple(zip(text, said, strict=True))
    return ((text, " ".join(filter(None, said))),)


def said_in(syllable: str, ruby: Ruby) -> str:
    """A syllable of pinyin as `ruby` writes it."""
    return in_zhuyin(syllable) if ruby is Ruby.ZHUYIN else syllable
