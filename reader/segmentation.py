"""The segmentation service: a printed paragraph to words in both scripts, with readings.

The only importer of jieba. The Simplified form is cut, because jieba and the dictionaries know
it far better, and the borders are carried over to the printed form character by character.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import jieba

from reader.characters import HAN
from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.model import Form, Script, Word
from reader.pinyin.readings import Readings
from reader.script.context import InContext
from reader.script.conversion import Scripts
from reader.script.doubts import doubts_of

_UNITS = (
    "年代|年|月|日|号|小时|分钟|秒|点|时|分|元|美元|欧元|日元|公里|千米|平方米|平方公里|立方米|米|厘米|毫米|微米|纳米"
    "|公斤|千克|克|吨|升|度|岁|台|辆|架|艘|个|名|位|人|家|座|所|项|款|颗|种|次|倍|天|周|期|版|层|条|件|块|只|张|本|页|强|届"
)
_TOKENS = re.compile(
    rf"""
    (?P<address>https?://[!-~]+|www\.[!-~]+|[\w.+-]+@[\w-]+\.[\w.-]*\w)
    |(?P<number>\d+(?:[.,:/]\d+)*(?:[%‰]|[万亿千百]*(?:多|余)?(?:{_UNITS})?))
    |(?P<latin>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:[-.'’&+/][A-Za-zÀ-ɏ0-9]+)*
        (?:[ ][A-Z0-9][A-Za-zÀ-ɏ0-9.]*)*)
    |(?P<han>[{HAN}]+)
    |(?P<blank>[\s\u3000\u00a0]+)
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL | re.ASCII,
)


class SegmentationService:
    """Cuts paragraphs into words and says how each is written in the other script and read."""

    def __init__(
        self, cache: Path, scripts: Scripts, dictionary: Dictionary, glossary: Glossary
    ) -> None:
        self._tokenizer = _tokenizer(cache)
        self._scripts = scripts
        self.in_context = InContext.open(cache, scripts, dictionary)
        self._dictionary = dictionary
        self._glossary = glossary
        self._readings = Readings(dictionary, glossary)
        for headword in glossary.headwords:
            self._tokenizer.add_word(headword)
        self.annotate = lru_cache(maxsize=512)(self._annotate)
        self._refined = lru_cache(maxsize=50_000)(self._in_known_words)

    def _annotate(self, text: str, printed: Form, traditional: Form = Form.TW) -> tuple[Word, ...]:
        """The words of `text`, printed in `printed`; they cover it without a gap.

        A Simplified text is shown in the Traditional characters of the form `traditional`.
        """
        simplified = self._scripts.to_simplified(text, printed)
        cut = list(self.cut(simplified))
        readings = self._readings.of_sentence(cut)
        is_simplified = printed.script is Script.SIMPLIFIED
        others = self.in_context.traditional_of(cut, traditional) if is_simplified else None
        words, start = [], 0
        for at, (word, reading) in enumerate(zip(cut, readings, strict=True)):
            source = text[start : start + len(word)]
            other = others[at] if others else None
            words.append(
                Word(
                    start,
                    source,
                    other.text if other else source,
                    source if is_simplified else word,
                    reading.pinyin,
                    word in self._dictionary or self._glossary.look_up(word) is not None,
                    reading.doubts + (doubts_of(word, other) if other else ()),
                )
            )
            start += len(word)
        return tuple(words)

    def cut(self, simplified: str) -> Iterator[str]:
        """The words of a Simplified text; joined they are the text."""
        for match in _TOKENS.finditer(simplified):
            if match.lastgroup == "han":
                for word in self._tokenizer.cut(match[0], HMM=False):
                    yield from self._refined(word)
            else:
                yield match[0]

    def _in_known_words(self, word: str) -> tuple[str, ...]:
        """`word` if there is an entry for it, else in the fewest words that have one."""
        if len(word) == 1 or word in self._dictionary or self._glossary.look_up(word):
            return (word,)
        return tuple(_fewest(word, self._dictionary))


def _fewest(word: str, dictionary: Dictionary) -> Iterable[str]:
    best: list[tuple[str, ...]] = [()]
    for end in range(1, len(word) + 1):
        ways = (
            (*best[start], word[start:end])
            for start in range(end)
            if end - start == 1 or word[start:end] in dictionary
        )
        best.append(min(ways, key=len))
    return best[-1]


def _tokenizer(cache: Path) -> jieba.Tokenizer:
    jieba.setLogLevel(logging.WARNING)
    cache.mkdir(parents=True, exist_ok=True)
    tokenizer = jieba.Tokenizer()
    # jieba's default is the shared temporary folder, where anyone may put a file.
    tokenizer.tmp_dir = str(cache)
    tokenizer.initialize()
    return tokenizer
