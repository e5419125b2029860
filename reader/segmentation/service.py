"""The service: what is printed to words in both scripts, with their readings.

The Simplified form is cut, because jieba and the dictionaries know it far better, and the
borders are carried over to the printed form character by character.
"""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from reader.corrections import Correction, as_meant, recut
from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.model import Form, Script, Word
from reader.pinyin.readings import Readings
from reader.script.context import InContext, as_printed
from reader.script.conversion import Scripts
from reader.script.doubts import doubts_of
from reader.segmentation.amending import amended
from reader.segmentation.cutting import Cutter
from reader.segmentation.doubts import border_doubts
from reader.segmentation.lexicon import open_lexicon
from reader.segmentation.names import known_part
from reader.segmentation.tokens import unit_of


class SegmentationService:
    """Cuts paragraphs into words and says how each is written in the other script and read."""

    def __init__(
        self, cache: Path, scripts: Scripts, dictionary: Dictionary, glossary: Glossary
    ) -> None:
        self._scripts = scripts
        self.in_context = InContext.open(cache, scripts, dictionary)
        self._dictionary = dictionary
        self._lexicon = open_lexicon(cache, dictionary)
        self._take_terms_from(glossary)

    def knowing(self, glossary: Glossary) -> SegmentationService:
        """The same service with the terms of `glossary`; it takes 50 ms."""
        service = copy(self)
        service._take_terms_from(glossary)
        return service

    def _take_terms_from(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._readings = Readings(self._dictionary, glossary)
        self.cut = Cutter(self._lexicon, (term.simplified for term in glossary.terms)).cut
        """The words of a Simplified text; joined they are the text."""
        self.annotate = lru_cache(maxsize=512)(self._annotate)
        self._has_entry = lru_cache(maxsize=50_000)(self._is_explained)

    def _annotate(
        self,
        text: str,
        printed: Form,
        traditional: Form = Form.TW,
        corrections: tuple[Correction, ...] = (),
    ) -> tuple[Word, ...]:
        """The words of `text`, printed in `printed`; they cover it without a gap.

        A Simplified text is shown in the Traditional characters of the form `traditional`.
        `corrections` are those that hold for this paragraph.
        """
        meant = as_meant(text, corrections)
        cut = self.cut(self._scripts.to_simplified(meant, printed))
        if corrections:
            cut = recut(cut, text, corrections)
        if printed.script is Script.SIMPLIFIED:
            words = self._of_simplified(meant, cut, traditional)
        else:
            words = self._of_traditional(meant, cut)
        for at, doubt in border_doubts(cut, meant, self._lexicon.counts):
            words[at] = replace(words[at], doubts=(*words[at].doubts, doubt))
        return amended(words, text, printed.script, corrections) if corrections else tuple(words)

    def _of_simplified(self, text: str, cut: list[str], traditional: Form) -> list[Word]:
        others = self.in_context.traditional_of(cut, traditional)
        readings = self._readings.of_sentence(cut)
        words, start = [], 0
        for word, other, (pinyin, doubts) in zip(cut, others, readings, strict=True):
            source = text[start : start + len(word)]
            doubts += doubts_of(word, other)
            known = self._has_entry(word)
            shown = as_printed(source, word, other.text)
            words.append(Word(start, source, shown, source, pinyin, known, doubts))
            start += len(word)
        return words

    def _of_traditional(self, text: str, cut: list[str]) -> list[Word]:
        readings = self._readings.of_sentence(cut)
        words, start = [], 0
        for word, (pinyin, doubts) in zip(cut, readings, strict=True):
            source = text[start : start + len(word)]
            known = self._has_entry(word)
            words.append(Word(start, source, source, word, pinyin, known, doubts))
            start += len(word)
        return words

    def _is_explained(self, word: str) -> bool:
        """Whether look-up has an entry to show: its own, or that of a number's or name's part."""
        known = self._dictionary
        return (
            word in known
            or self._glossary.look_up(word) is not None
            or unit_of(word) in known
            or known_part(word) in known
        )
