"""The service: what is printed to words in both scripts, with their readings.

The Simplified form is cut, because jieba and the dictionaries know it far better, and the
borders are carried over to the printed form character by character.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from functools import lru_cache
from itertools import accumulate, islice, pairwise, repeat
from pathlib import Path
from typing import NamedTuple

from reader.corrections import Correction, as_meant, recut
from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.model import Form, Script, Word
from reader.pinyin.reading import Reading
from reader.pinyin.readings import Readings
from reader.remembering import Remembered
from reader.script.context import InContext, as_printed
from reader.script.conversion import Scripts
from reader.script.doubts import doubts_of
from reader.segmentation.amending import amended
from reader.segmentation.cutting import Cutter
from reader.segmentation.doubts import border_doubts
from reader.segmentation.lexicon import open_lexicon
from reader.segmentation.names import known_part
from reader.segmentation.tokens import unit_of

_TOGETHER = 256
"""Paragraphs that are read together."""


class _Draft(NamedTuple):
    """A paragraph that is cut, not yet read."""

    text: str
    corrections: tuple[Correction, ...]
    meant: str
    """The text with what the source got wrong put right."""
    cut: list[str]
    """The Simplified words."""
    sources: list[str]
    """What stands in `meant` for each of them."""


class SegmentationService:
    """Cuts paragraphs into words and says how each is written in the other script and read."""

    def __init__(
        self, cache: Path, scripts: Scripts, dictionary: Dictionary, glossary: Glossary
    ) -> None:
        self._scripts = scripts
        self.in_context = InContext.open(cache, scripts, dictionary)
        self._dictionary = dictionary
        self._lexicon = open_lexicon(cache, dictionary)
        self._readings = Readings.open(cache, dictionary, glossary)
        self._take_terms_from(glossary)

    @property
    def counts(self) -> Mapping[str, int]:
        """How often each word occurs in jieba's corpus."""
        return self._lexicon.counts

    def knowing(self, glossary: Glossary) -> SegmentationService:
        """The same service with the terms of `glossary`; it takes 50 ms."""
        service = copy(self)
        service._take_terms_from(glossary)
        return service

    def _take_terms_from(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._readings = self._readings.knowing(glossary)
        self.cut = Cutter(self._lexicon, (term.simplified for term in glossary.terms)).cut
        """The words of a Simplified text; joined they are the text."""
        self.annotate = lru_cache(maxsize=512)(self._annotate)
        self._has_entry = Remembered(self._is_explained, 50_000)

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
        return next(self.annotate_all([text], printed, traditional, [corrections]))

    def annotate_all(
        self,
        texts: Iterable[str],
        printed: Form,
        traditional: Form = Form.TW,
        corrections: Iterable[tuple[Correction, ...]] = repeat(()),
    ) -> Iterator[tuple[Word, ...]]:
        """The words of many paragraphs, each with its own `corrections`, as `annotate` has them.

        Some hundred are read at a time, which takes a third of the time.
        """
        drafts = (self._drafted(*each, printed) for each in zip(texts, corrections, strict=False))
        while run := self._together(drafts, printed, traditional):
            yield from run

    def _together(
        self, drafts: Iterator[_Draft], printed: Form, traditional: Form
    ) -> list[tuple[Word, ...]]:
        """The words of the next paragraphs; none if there are no more."""
        with _collecting_later():
            run = list(islice(drafts, _TOGETHER))
            readings = self._readings.of_sentences([draft.cut for draft in run])
            return [
                self._words(draft, said, printed, traditional)
                for draft, said in zip(run, readings, strict=True)
            ]

    def _drafted(self, text: str, corrections: tuple[Correction, ...], printed: Form) -> _Draft:
        meant = as_meant(text, corrections)
        simplified = self._scripts.to_simplified(meant, printed)
        cut = self.cut(simplified)
        if corrections:
            cut = recut(cut, text, corrections)
        sources = cut if meant == simplified else _carried_over(cut, meant)
        return _Draft(text, corrections, meant, cut, sources)

    def _words(
        self, draft: _Draft, said: Sequence[Reading], printed: Form, traditional: Form
    ) -> tuple[Word, ...]:
        cut, sources = draft.cut, draft.sources
        pinyin, doubts = [reading.pinyin for reading in said], [reading.doubts for reading in said]
        in_traditional, in_simplified = sources, cut
        if printed.script is Script.SIMPLIFIED:
            others = self.in_context.traditional_of(cut, traditional)
            in_traditional, in_simplified = [other.text for other in others], sources
            if sources is not cut:
                in_traditional = list(map(as_printed, sources, cut, in_traditional))
            for at in [at for at, other in enumerate(others) if other.others]:
                doubts[at] += doubts_of(cut[at], others[at])
        for at, doubt in border_doubts(cut, draft.meant, self._lexicon.counts):
            doubts[at] += (doubt,)
        starts = accumulate(map(len, cut), initial=0)
        known = self._has_entry.all_of(cut)
        fields = starts, sources, in_traditional, in_simplified, pinyin, known, doubts
        words = tuple(map(Word, *fields))
        own = draft.corrections
        return amended(words, draft.text, printed.script, own) if own else words

    def _is_explained(self, word: str) -> bool:
        """Whether look-up has an entry to show: its own, or that of a number's or name's part."""
        known = self._dictionary
        return (
            word in known
            or self._glossary.look_up(word) is not None
            or unit_of(word) in known
            or known_part(word) in known
        )


def _carried_over(cut: Iterable[str], text: str) -> list[str]:
    """`text` cut at the same borders."""
    borders = accumulate(map(len, cut), initial=0)
    return [text[start:end] for start, end in pairwise(borders)]


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Keep Python from looking for garbage while thousands of words are made, none of it garbage.

    It would look at every word made so far, again and again, for half of the time.
    """
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_collecting:
            gc.enable()
