"""Articles as JSON: everything that is known of them, in the command line's own form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph, doubts_in
from reader.export.options import ExportOptions
from reader.export.provenance import NOTICE, Provenance
from reader.export.record import (
    Record,
    correction_records,
    dumped,
    gloss_record,
    head_record,
    note_records,
    word_record,
)
from reader.watch import Watch, stages, unwatched, watched


def to_json(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """One object, see docs/formats.md; a paragraph a line, so that versions can be compared."""
    head = {**head_record(provenance, doubts_in(articles)), "notice": NOTICE}
    found = _articles(articles, options, watch)
    pieces = chain([dumped(head)[:-1], ',\n"articles": [\n'], found, ["\n]}\n"])
    return b"".join(piece.encode("utf-8", "backslashreplace") for piece in pieces)


def _articles(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, watch: Watch
) -> Iterator[str]:
    parts = stages(watch, [len(article.paragraphs) for article in articles])
    for number, (article, part) in enumerate(zip(articles, parts, strict=True)):
        paragraphs = watched(article.paragraphs, part)
        yield ",\n" * bool(number)
        yield f'{{"title": {dumped(article.title.text)},\n"paragraphs": [\n'
        yield from _lines(_paragraph(paragraph) for paragraph in paragraphs)
        yield '\n],\n"glosses": [\n'
        yield from _lines(gloss_record(*item) for item in article.glosses.items())
        yield '\n],\n"corrections": [\n'
        yield from _lines(correction_records(article))
        if options.has_notes:
            yield '\n],\n"notes": [\n'
            yield from _lines(note_records(article))
        yield "\n]}"


def _lines(records: Iterable[Record]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield ",\n" * bool(number) + dumped(record)


def _paragraph(paragraph: AnnotatedParagraph) -> Record:
    return {
        "role": paragraph.role.value,
        "text": paragraph.text,
        "words": [word_record(word) for word in paragraph.words],
    }
