"""The service: what is printed to words in both scripts, with their readings.

The Simplified form is cut, because jieba and the dictionaries know it far better, and the
borders are carried over to the printed form character by character.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.model import Form, Script, Word
from reader.pinyin.readings import Readings
from reader.script.context import InContext
from reader.script.conversion import Scripts
from reader.script.doubts import doubts_of
from reader.segmentation.cutting import Cutter
from reader.segmentation.lexicon import open_lexicon
from reader.segmentation.names import surname_of
from reader.segmentation.tokens import unit_of


class SegmentationService:
    """Cuts paragraphs into words and says how each is written in the other script and read."""

    def __init__(
        self, cache: Path, scripts: Scripts, dictionary: Dictionary, glossary: Glossary
    ) -> None:
        self._scripts = scripts
        self.in_context = InContext.open(cache, scripts, dictionary)
        self._dictionary = dictionary
        self._glossary = glossary
        self._readings = Readings(dictionary, glossary)
        terms = (term.simplified for term in glossary.terms)
        self.cut = Cutter(open_lexicon(cache, dictionary), terms).cut
        """The words of a Simplified text; joined they are the text."""
        self.annotate = lru_cache(maxsize=512)(self._annotate)

    def _annotate(self, text: str, printed: Form, traditional: Form = Form.TW) -> tuple[Word, ...]:
        """The words of `text`, printed in `printed`; they cover it without a gap.

        A Simplified text is shown in the Traditional characters of the form `traditional`.
        """
        simplified = self._scripts.to_simplified(text, printed)
        cut = self.cut(simplified)
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
                    self._has_entry(word),
                    reading.doubts + (doubts_of(word, other) if other else ()),
                )
            )
            start += len(word)
        return tuple(words)

    def _has_entry(self, word: str) -> bool:
        """Whether look-up has an entry to show: the word's own, its unit's or its surname's."""
        known = self._dictionary
        return (
            word in known
            or self._glossary.look_up(word) is not None
            or unit_of(word) in known
            or surname_of(word) in known
        )
