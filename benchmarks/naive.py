"""The pipeline everybody writes first: each engine over the text as it is."""

from __future__ import annotations

import logging

import jieba
from opencc import OpenCC
from pypinyin import Style, lazy_pinyin


class Naive:
    """jieba over the whole text, pypinyin a word, OpenCC as it ships, both ways."""

    def __init__(self) -> None:
        jieba.setLogLevel(logging.WARNING)
        jieba.initialize()
        self._to_traditional = OpenCC("s2tw")
        self._to_simplified = OpenCC("tw2s")

    def words(self, text: str) -> list[str]:
        """jieba's words."""
        return list(jieba.cut(text))

    def annotate(self, text: str) -> object:
        """Words with their readings, and the text in both scripts."""
        words = [(word, lazy_pinyin(word, style=Style.TONE)) for word in self.words(text)]
        traditional = self._to_traditional.convert(text)
        return words, traditional, self._to_simplified.convert(traditional)
