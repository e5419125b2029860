"""The core put together once for either front end: text in, annotated words and meanings out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import repeat, tee
from pathlib import Path

from reader import dictionary, glossary, lookup, terms
from reader.audit.auditor import Auditor
from reader.audit.characters import CharacterAudit
from reader.audit.finding import Finding
from reader.audit.misprints import Misprints
from reader.audit.names import NO_NAMES, Names
from reader.corrections import Change, Correction, offsets
from reader.dictionary import Dictionary
from reader.folders import cache_folder, glossary_folder
from reader.gloss import Gloss
from reader.glossary import Glossary
from reader.model import (
    Article,
    Doubt,
    DoubtKind,
    Form,
    Paragraph,
    Script,
    Term,
    TermPlace,
    Word,
)
from reader.pinyin.given import as_given
from reader.resources import resource
from reader.script.conversion import Scripts
from reader.script.regional import RegionalWord, RegionalWords
from reader.segmentation.frequency import Frequency
from reader.segmentation.service import SegmentationService


@dataclass(frozen=True)
class Engine:
    """Everything that knows Chinese. Loading takes about a second; use is quick."""

    scripts: Scripts
    dictionary: Dictionary
    glossary: Glossary
    service: SegmentationService
    traditional: Form = Form.TW
    """The Traditional form in which a Simplified text is shown."""

    def showing(self, traditional: Form) -> Engine:
        """The same engine, showing Simplified texts in the Traditional form `traditional`."""
        return replace(self, traditional=traditional)

    def knowing(self, terms: Glossary) -> Engine:
        """The same engine, cutting, reading and explaining the terms of another glossary."""
        return replace(self, glossary=terms, service=self.service.knowing(terms))

    def annotate(
        self, paragraph: Paragraph, printed: Form, corrections: tuple[Correction, ...] = ()
    ) -> tuple[Word, ...]:
        """The words of a paragraph printed in the form `printed`, with its corrections in force."""
        words = self.service.annotate(paragraph.text, printed, self.traditional, corrections)
        return _as_given(paragraph, words, corrections)

    def annotate_all(
        self,
        paragraphs: Iterable[Paragraph],
        printed: Form,
        corrections: Iterable[tuple[Correction, ...]] = repeat(()),
    ) -> Iterator[tuple[Word, ...]]:
        """`annotate` for many paragraphs in a fraction of the time, each with its corrections."""
        asked, held, given = tee(zip(paragraphs, corrections, strict=False), 3)
        found = self.service.annotate_all(
            (paragraph.text for paragraph, _ in asked),
            printed,
            self.traditional,
            (own for _, own in held),
        )
        for words, (paragraph, own) in zip(found, given, strict=True):
            yield _as_given(paragraph, words, own)

    def annotator(self, printed: Form) -> Callable[[Paragraph], tuple[Word, ...]]:
        """`annotate` for the paragraphs of one document."""
        return partial(self.annotate, printed=printed)

    def warm_up(self) -> None:
        """Load the conversions that no text has needed yet, and the network of heteronyms."""
        for form in Form:
            self.annotate(Paragraph("後面家里行"), form)
        self.called_in((), Form.CN, Form.TW)

    def explain(self, word: Word, corrections: tuple[Correction, ...] = ()) -> Gloss:
        """What glossary, dictionary and reader say of a word in its sentence."""
        found = lookup.look_up(word.simplified, self.dictionary, self.glossary)
        nearest = lookup.as_written(found, word).read_as(word.pinyin)
        return lookup.as_corrected(nearest, word, corrections)

    def terms_in(self, article: Article, printed: Form) -> tuple[TermPlace, ...]:
        """The glossary's terms that an article uses, in order of appearance."""
        return terms.terms_in(
            article, printed, self.scripts, self.glossary, self.annotator(printed)
        )

    def look_up(self, headword: str) -> Gloss:
        """What glossary and dictionary say of a headword in either script."""
        found = lookup.look_up(headword, self.dictionary, self.glossary)
        if found:
            return found
        # 衞星, 製裁 and 啓示 have no entry, but what they stand for has.
        simplified = self.scripts.to_simplified(headword, Form.HK)
        return lookup.look_up(simplified, self.dictionary, self.glossary)

    def term_of(self, word: Word) -> Term | None:
        """The glossary's term that `word` is."""
        return self.glossary.look_up(word.simplified)

    @cached_property
    def frequency(self) -> Frequency:
        """How common words are."""
        return Frequency(self.service.counts)

    @cached_property
    def regional(self) -> RegionalWords:
        """What things are called in other regions."""
        return RegionalWords(self.scripts.to_simplified, self._is_name)

    def called_in(self, words: tuple[Word, ...], printed: Form, to: Form) -> tuple[Word, ...]:
        """The same words; what the region of `to` has another word for is that in its script."""
        called = list(words)
        for change in self.regional.in_region(words, printed, to):
            called[change.at] = self._called(words[change.at], change, to)
        return tuple(called)

    def _called(self, word: Word, change: RegionalWord, to: Form) -> Word:
        parts = self.service.annotate(change.text, to)
        said = tuple(syllable for part in parts for syllable in part.pinyin)
        # No doubt of ours: it says what the word would be, and why it is another.
        why = Doubt(DoubtKind.SCRIPT, (word.in_script(to.script),), 1.0, change.reason)
        word = replace(word, other_pinyin=said, doubts=(*word.doubts, why))
        if to.script is Script.TRADITIONAL:
            return replace(word, traditional=change.text)
        return replace(word, simplified=change.text)

    def _is_name(self, word: str) -> bool:
        entries = self.dictionary.look_up(word)
        return bool(entries) and all(entry.pinyin[:1].isupper() for entry in entries)

    def audit(
        self, lines: Sequence[str], printed: Form, evidence: Names = NO_NAMES
    ) -> list[Finding]:
        """Where the lines of a source are likely wrong; `evidence` is how others write names."""
        return self._auditor.audit(lines, printed, evidence)

    @cached_property
    def _auditor(self) -> Auditor:
        in_context = self.service.in_context
        return Auditor(
            self.service.annotate,
            CharacterAudit(self.scripts, in_context, self.dictionary.__contains__),
            Misprints(self.dictionary, in_context),
        )

    def convert(self, words: Sequence[Word], printed: Form, to: Form) -> str:
        """The text of `words` in the form `to`; in its own form it stays as printed."""
        if to is Form.CN:
            return "".join(word.simplified for word in words)
        text = "".join(word.traditional for word in words)
        if printed is Form.CN:
            return text
        return self.scripts.to_other_traditional(text, printed, to)


def load_glossaries() -> Glossary:
    """The terms of the program's glossaries and, before them, of the user's."""
    return glossary.load((resource("glossaries"), glossary_folder()))


def _as_given(
    paragraph: Paragraph, words: tuple[Word, ...], corrections: tuple[Correction, ...]
) -> tuple[Word, ...]:
    """`words` as the source itself says that they are read, unless its reader says otherwise."""
    if not paragraph.readings:
        return words
    settled = offsets(Change.READING, paragraph.text, corrections)
    return as_given(words, paragraph.readings, settled)


def load_engine(
    scripts: Scripts | None = None, traditional: Form = Form.TW, cache: Path | None = None
) -> Engine:
    """The engine with the program's and the user's glossaries.

    Indexes are built on the first run, in `cache` (the user's cache folder), which takes some
    seconds. Raises OSError when that folder cannot be written.
    """
    cache = cache or cache_folder()
    known = load_glossaries()
    scripts = scripts or Scripts(cache)
    words = dictionary.open_dictionary(cache)
    service = SegmentationService(cache, scripts, words, known)
    return Engine(scripts, words, known, service, traditional)
